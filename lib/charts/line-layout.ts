/** @file Where the parts of a line chart stand, as shares of the plot: the page and the SVG file draw the same places. */

import { formatAs } from "@/lib/format";
import { placedTicks } from "./interval-data";
import { type PlacedTick, readableTicks, spreadLabels, textWidth, wrapText } from "./labels";
import { type LineAxis, type LineChartData, type LinePoint, type LineSeries, MOST_LINES } from "./line-data";
import { isOffScale, placeOn } from "./scale";

/** `left` from the left edge, `top`, `bandTop` and `bandBottom` from the upper edge, each as a share of the plot. */
export type PlacedPoint = { point: LinePoint; left: number; top: number; bandTop: number; bandBottom: number };
export type PlacedSeries = {
  series: LineSeries;
  points: PlacedPoint[];
  /** A dash pattern in pixels; null is solid. */
  dash: string | null;
  /** Few enough points to give each its mark; else only the last has one. */
  marked: boolean;
  color: string;
};
export type LineLayout = { x: PlacedTick[]; y: PlacedTick[]; series: PlacedSeries[] };

const DASHES = [null, "7 3", "2 3"] as const;
const MOST_MARKS = 8;
const MOST_VALUE_TICKS = 7;
/** The narrowest plot on a phone, where the texts of an axis still have to stand apart. */
const NARROW_PX = 250;
export const TICK_SIZE = 13;

/**
 * @returns ticks and points as shares of the plot, points in rising x
 * @throws RangeError for no series, more than five, a series without points, or a point off the scales, which could only be
 * drawn where it is not; the ends of an interval may run off
 */
export function layoutLines(chart: LineChartData): LineLayout {
  const { x, y, series } = chart;
  if (series.length === 0 || series.length > MOST_LINES)
    throw new RangeError(`1 to ${MOST_LINES} series, got ${series.length}`);
  return {
    x: xTicks(chart),
    y: placedTicks(y.scale, y.style, y.unit),
    series: series.map((one) => placeSeries(one, x, y)),
  };
}

function placeSeries(series: LineSeries, x: LineAxis, y: LineAxis): PlacedSeries {
  if (series.points.length === 0) throw new RangeError(`${series.name} has no points`);
  const astray = series.points.find((point) => isOffScale(x.scale, point.x) || isOffScale(y.scale, point.y));
  if (astray !== undefined) throw new RangeError(`${series.name}: ${astray.x}, ${astray.y} is off the chart's scales`);
  const top = (value: number): number => 1 - placeOn(y.scale, value);
  const points = series.points
    .toSorted((a, b) => a.x - b.x)
    .map((point) => ({
      point,
      left: placeOn(x.scale, point.x),
      top: top(point.y),
      bandTop: top(point.high ?? point.y),
      bandBottom: top(point.low ?? point.y),
    }));
  const dash = series.confidence === "low" ? DASHES[2] : DASHES[series.variant];
  const own = series.strategy === null ? "var(--color-soft)" : `var(--color-${series.strategy})`;
  const color = series.picked ? own : "var(--color-dominated)";
  return { series, points, dash, marked: points.length <= MOST_MARKS, color };
}

/** Ticks at the measured values where they are few and their texts fit a phone, else round ones. */
function xTicks({ x, series }: LineChartData): PlacedTick[] {
  const values = [...new Set(series.flatMap(({ points }) => points.map((point) => point.x)))].sort((a, b) => a - b);
  if (values.length > 1 && values.length <= MOST_VALUE_TICKS) {
    const ticks = values.map((value, index) => ({
      at: placeOn(x.scale, value),
      text: formatAs(value, x.style, index === values.length - 1 ? x.unit : ""),
    }));
    if (readableTicks(ticks, NARROW_PX, TICK_SIZE).every((kept) => kept)) return ticks;
  }
  return placedTicks(x.scale, x.style, x.unit);
}

/** The line through the points, in a box of this size. */
export function linePath(points: readonly PlacedPoint[], width: number, height: number): string {
  return points.map(({ left, top }, index) => `${index === 0 ? "M" : "L"}${pair(left * width, top * height)}`).join("");
}

/** The outline of the band around the line; null where no point has an interval. */
export function bandPath(points: readonly PlacedPoint[], width: number, height: number): string | null {
  if (points.every(({ bandTop, bandBottom }) => bandTop === bandBottom)) return null;
  const upper = points.map(({ left, bandTop }) => pair(left * width, bandTop * height));
  const lower = points.toReversed().map(({ left, bandBottom }) => pair(left * width, bandBottom * height));
  return `M${[...upper, ...lower].join("L")}Z`;
}

function pair(x: number, y: number): string {
  return `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`;
}

/** A name at the end of its line: `end` is where the line ends, `middle` where the name stands, in pixels. */
export type EndLabel = { lines: string[]; end: number; middle: number };
export const END_LABEL = { size: 14, lineHeight: 17, leader: 20, most: 176 } as const;

/** The names at the lines' ends, wrapped and moved apart, and the width that they take; nothing for a single line. */
export function endLabels(layout: LineLayout, heightPx: number): { width: number; labels: EndLabel[] } {
  if (layout.series.length < 2) return { width: 0, labels: [] };
  const { size, lineHeight, leader, most } = END_LABEL;
  const names = layout.series.map(({ series }) => wrapText(series.name, most, size));
  const tallest = Math.max(...names.map((lines) => lines.length)) * lineHeight;
  const ends = layout.series.map(({ points }) => (points.at(-1)?.top ?? 0) * heightPx);
  const middles = spreadLabels(ends, tallest, Math.min(0, tallest / 2 - 8), heightPx);
  const widest = Math.max(...names.flat().map((line) => textWidth(line, size)));
  const labels = names.map((lines, index) => ({ lines, end: ends[index] ?? 0, middle: middles[index] ?? 0 }));
  return { width: leader + Math.ceil(widest), labels };
}

/** What a lone line says at its first and last point: above where the line stands below, else below. */
export function valueLabels(
  layout: LineLayout,
  { y }: LineChartData,
): { left: number; top: number; above: boolean; text: string }[] {
  const [only, second] = layout.series;
  if (only === undefined || second !== undefined) return [];
  const [first, last] = [only.points[0], only.points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const label = ({ point, left, top }: PlacedPoint, above: boolean) => ({
    left,
    top,
    above,
    text: formatAs(point.y, y.style, y.unit),
  });
  if (first === last) return [label(first, true)];
  const rises = last.top <= first.top;
  return [label(first, !rises), label(last, rises)];
}
