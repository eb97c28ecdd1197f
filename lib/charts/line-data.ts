/** @file A published curve, or up to five on the same axes. Picture, table, CSV and SVG read this. */

import { formatAs, formatRange, type NumberStyle } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Confidence } from "./confidence";
import { type Better, describeStart } from "./interval-data";
import type { AxisScale } from "./scale";
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

export type LineAxis = {
  /** What is counted, as it heads a column: "Clusters in training", "Accuracy on held-out tasks". */
  name: string;
  /** Behind a figure; empty where the name is enough. */
  unit: string;
  style: NumberStyle;
  scale: AxisScale;
};
export type LinePoint = {
  x: number;
  y: number;
  /** The interval around y; null where none was published. */
  low: number | null;
  high: number | null;
  /** What happened here, in a few words. */
  note: string | null;
};
export type LineSeries = {
  name: string;
  /** Gives colour and mark; null is drawn in neutral ink. */
  strategy: StrategyId | null;
  /** Variants of one strategy keep its colour and mark and differ by their dash: 0 is solid, then 1, then 2. */
  variant: 0 | 1 | 2;
  /** How surely it was read: marked at every point, and low is drawn dotted, whatever the variant. Null: worked out, not published. */
  confidence: Confidence | null;
  origin?: Origin;
  /** False for what only stands behind: thin and grey. */
  picked: boolean;
  points: readonly LinePoint[];
};
export type LineChartData = {
  kind: "lines";
  x: LineAxis;
  y: LineAxis;
  better: Better;
  series: readonly LineSeries[];
};

/** More lines than this become several charts on the same axes. */
export const MOST_LINES = 5;

/** Axes, scales and direction in words: "Accuracy, from 45 %, higher is better, by clusters in training". */
export function describeAxes({ x, y, better }: LineChartData): string {
  const parts = [
    y.name,
    describeStart(y.scale, y.style, y.unit),
    `${better} is better`,
    `by ${lowerFirst(x.name)}`,
    x.scale.log ? "log scale" : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** The picture in words, for who does not see it: the axes, then where each line begins and ends. */
export function describeLines(chart: LineChartData): string {
  const lines = chart.series.map(({ name, points }) => {
    const sorted = points.toSorted((a, b) => a.x - b.x);
    const ends = [...new Set([sorted[0], sorted.at(-1)])].filter((point) => point !== undefined);
    return `${name}: ${ends.map(({ x, y }) => `${formatAs(y, chart.y.style, chart.y.unit)} at ${formatAs(x, chart.x.style, chart.x.unit)}`).join(", ")}`;
  });
  return `${[describeAxes(chart), ...lines].join(". ")}.`;
}

/** "Labelled examples" inside a sentence; a name that begins with capitals (GPU) stays. */
export function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** One point in words: "Clusters in training 7: 63.5 %, low–high 61–66 %, sentiment added". */
export function describePoint({ x, y }: LineChartData, point: LinePoint): string {
  const value = `${x.name} ${formatAs(point.x, x.style, x.unit)}: ${formatAs(point.y, y.style, y.unit)}`;
  const range =
    point.low === null || point.high === null
      ? null
      : `low–high ${formatRange(point.low, point.high, y.style, y.unit)}`;
  return [value, range, point.note].filter((part) => part !== null).join(", ");
}

/** The same numbers, series after series, in the order of their points. Columns that nobody fills are left out. */
export function lineTable({ x, y, series }: LineChartData): ChartTable {
  const all = series.flatMap(({ points }) => points);
  const ranged = all.some(({ low, high }) => low !== null || high !== null);
  const noted = all.some(({ note }) => note !== null);
  const published = series.some(({ confidence }) => confidence !== null);
  const told = series.some(({ origin }) => origin !== undefined);
  const figure = (value: number | null, { style, unit }: LineAxis) =>
    number(value, value === null ? "" : formatAs(value, style, unit));
  return {
    columns: [
      { ...wordColumn("Series"), onPage: series.length > 1 },
      // The first column names its rows, and names stand at left.
      { ...figureColumn(x.name, unitOf(x)), numeric: series.length > 1 },
      figureColumn(y.name, unitOf(y)),
      ...(ranged ? [figureColumn("Low", unitOf(y)), figureColumn("High", unitOf(y))] : []),
      ...(noted ? [wordColumn("Note")] : []),
      ...(published ? [wordColumn("Read with")] : []),
      ...(told ? ORIGIN_COLUMNS : []),
    ],
    rows: series.flatMap(({ name, confidence, origin, points }) =>
      points.map((point) => [
        text(name),
        figure(point.x, x),
        figure(point.y, y),
        ...(ranged ? [figure(point.low, y), figure(point.high, y)] : []),
        ...(noted ? [text(point.note ?? "")] : []),
        ...(published ? [text(confidence === null ? "" : `${confidence} confidence`)] : []),
        ...(told ? originCells(origin) : []),
      ]),
    ),
  };
}

/** The unit of the bare value: a share is written in per cent on the page, but stored from 0 to 1. */
function unitOf({ unit, style }: LineAxis): string {
  return style === "share" ? "share, 0 to 1" : unit;
}
