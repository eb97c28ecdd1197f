/** @file The shape of alternatives on many criteria, each turned so that outside is better. Picture, table, CSV and SVG read this. */

import { formatFixed } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import { basisText, type ChartBasis } from "./interval-data";
import { type ChartTable, figureColumn, number, text, wordColumn } from "./table";

export type RadarChart = {
  kind: "radar";
  /** Criteria, clockwise from the top. Their order is arbitrary. */
  axes: readonly string[];
  shapes: readonly RadarShape[];
};
export type RadarShape = {
  name: string;
  strategies: readonly StrategyId[];
  lead: StrategyId;
  /** One per axis, 0 at the centre to 1 outside, where outside is better. */
  values: readonly RadarValue[];
};
export type RadarValue = { low: number; typical: number; high: number; basis: ChartBasis };

/** What a radar cannot say, beside every one of them. */
export const RADAR_NOTE =
  "The area means nothing, and the order of the axes is arbitrary: another order draws another shape from the same numbers. Read along an axis only.";

/** A place on the radar, as shares of its square, from the left and the upper edge. */
export type RadarPlace = { left: number; top: number };

/** Room between the outermost ring and the square's edge, as a share of the square, for the axes' numbers. */
const MARGIN = 0.09;

/** @param share 0 at the centre, 1 on the outermost ring; a little more for what stands beside it */
export function radarPlace(axis: number, axes: number, share: number): RadarPlace {
  const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
  const reach = (0.5 - MARGIN) * share;
  return { left: 0.5 + reach * Math.cos(angle), top: 0.5 + reach * Math.sin(angle) };
}

/** The closed line through one end of every interval, in a square of this size. */
export function radarPath(values: readonly RadarValue[], end: "low" | "typical" | "high", size: number): string {
  const corners = values.map((value, axis) => radarPlace(axis, values.length, value[end]));
  return `M${corners.map(({ left, top }) => `${pixel(left * size)} ${pixel(top * size)}`).join("L")}Z`;
}

function pixel(value: number): number {
  return Number(value.toFixed(2));
}

/** Everything that the shapes rest on. */
export function radarBases({ shapes }: RadarChart): readonly ChartBasis[] {
  return shapes.flatMap(({ values }) => values.map(({ basis }) => basis));
}

/** The same numbers: one row per shape and axis. */
export function radarTable({ axes, shapes }: RadarChart): ChartTable {
  return {
    columns: [
      wordColumn("Pick"),
      wordColumn("Criterion"),
      wordColumn("Basis"),
      ...["Low", "Typical", "High"].map((label) => figureColumn(label, "0 to 1, 1 is best")),
    ],
    rows: shapes.flatMap(({ name, values }) =>
      values.map(({ low, typical, high, basis }, axis) => [
        text(name),
        text(axes[axis] ?? ""),
        text(basisText(basis)),
        ...[low, typical, high].map((value) => number(Number(value.toFixed(3)), formatFixed(value, 2))),
      ]),
    ),
  };
}

/** One shape in words, for who does not see it. */
export function describeRadar({ axes }: RadarChart, { name, values }: RadarShape): string {
  const parts = values.map(({ typical }, axis) => `${axes[axis]} ${formatFixed(typical, 2)}`);
  return `${name}, typical values from 0 to 1, 1 is best: ${parts.join(", ")}.`;
}
