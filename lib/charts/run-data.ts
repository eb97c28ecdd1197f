/** @file Runs of one benchmark on two of its measures, and which of them no other beats. Picture, table, CSV and SVG read this. */

import { formatAs } from "@/lib/format";
import type { Confidence } from "./confidence";
import { lowerFirst } from "./line-data";
import {
  type ChartTable,
  figureColumn,
  number,
  ORIGIN_COLUMNS,
  type Origin,
  originCells,
  text,
  wordColumn,
} from "./table";
import { risesToBetter, type TradeOffAxis } from "./trade-off-data";

export type RunChart = {
  kind: "runs";
  x: TradeOffAxis;
  y: TradeOffAxis;
  points: readonly RunPoint[];
  /** How surely the benchmark's figures were read. */
  confidence: Confidence;
  origin?: Origin;
};
export type RunPoint = {
  /** As the benchmark names the run. */
  id: string;
  name: string;
  /** The kind of its method. */
  family: string;
  x: number;
  y: number;
  /** Trained to nothing: drawn as a cross and kept out of the front, where it would stand only because it cost little. */
  failed: boolean;
};

/** Whether `a` is at least as good as `b` on both measures and better on one. */
export function runBeats({ x, y }: Pick<RunChart, "x" | "y">, a: RunPoint, b: RunPoint): boolean {
  const onX = Math.sign(a.x - b.x) * (risesToBetter(x.better) ? 1 : -1);
  const onY = Math.sign(a.y - b.y) * (risesToBetter(y.better) ? 1 : -1);
  return onX >= 0 && onY >= 0 && onX + onY > 0;
}

/** The runs that no other beats, from left to right; failed ones neither stand on it nor keep others off it. */
export function runFront(chart: RunChart): readonly RunPoint[] {
  const points = chart.points.filter(({ failed }) => !failed);
  return points
    .filter((point) => !points.some((other) => runBeats(chart, other, point)))
    .toSorted((a, b) => a.x - b.x || a.y - b.y);
}

/** "Accuracy, share solved, up is better, by forgetting, nats per token, log scale, left is better" */
export function describeRuns({ x, y }: RunChart): string {
  return [
    y.name,
    y.words,
    `${risesToBetter(y.better) ? "up" : "down"} is better`,
    `by ${lowerFirst(x.name)}`,
    x.words,
    ...(x.scale.log ? ["log scale"] : []),
    `${risesToBetter(x.better) ? "right" : "left"} is better`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** One run in words. */
export function describeRun({ x, y }: RunChart, point: RunPoint): string {
  const failed = point.failed ? " A failed run, left out of the front." : "";
  return `${x.name}: ${formatAs(point.x, x.style, x.unit)}. ${y.name}: ${formatAs(point.y, y.style, y.unit)}.${failed}`;
}

/** The same numbers in the order of the benchmark's list, and which runs are on the front or left out of it. */
export function runTable(chart: RunChart): ChartTable {
  const { x, y, points, confidence, origin } = chart;
  const front = runFront(chart);
  const counted = ({ unit, style }: TradeOffAxis): string => (style === "share" ? "share, 0 to 1" : unit);
  return {
    columns: [
      wordColumn("Run"),
      wordColumn("Method"),
      figureColumn(x.name, counted(x)),
      figureColumn(y.name, counted(y)),
      wordColumn("Beaten"),
      wordColumn("Read with"),
      ...(origin === undefined ? [] : ORIGIN_COLUMNS),
    ],
    rows: points.map((point) => [
      text(point.name),
      text(point.family),
      number(point.x, formatAs(point.x, x.style, x.unit)),
      number(point.y, formatAs(point.y, y.style, y.unit)),
      text(point.failed ? "failed run, left out" : front.includes(point) ? "by none" : "yes"),
      text(`${confidence} confidence`),
      ...(origin === undefined ? [] : originCells(origin)),
    ]),
  };
}
