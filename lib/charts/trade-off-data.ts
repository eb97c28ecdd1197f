/** @file Two measures against each other, an interval on both for every alternative. Picture, table, CSV and SVG read this. */

import { formatSpread, formatTypical } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import {
  type Better,
  type ChartBasis,
  describeScale,
  figureCells,
  type IntervalRemarks,
  type Measure,
  restsOn,
} from "./interval-data";
import { lowerFirst } from "./line-data";
import { isOffScale } from "./scale";
import { type ChartTable, figureColumn, text, wordColumn } from "./table";

export type TradeOffAxis = Measure & {
  /** As it heads a column and begins a sentence: "Data needs", "Generalisation". */
  name: string;
  /** What stands behind the last tick where there is no unit: what is counted, or what the top step means. Else empty. */
  end: string;
};
/** What the sources say on one axis; what is not sourced is drawn dashed. */
export type Span = IntervalRemarks & { low: number; typical: number; high: number; basis: ChartBasis };
export type TradeOffPoint = {
  name: string;
  /** One strategy, or the stages of a pipeline in order. */
  strategies: readonly StrategyId[];
  /** Whose colour and mark the point takes. */
  lead: StrategyId;
  x: Span;
  y: Span;
};
export type TradeOffChart = {
  kind: "trade-off";
  /** What the points are: "Strategy", "Alternative". */
  head: string;
  x: TradeOffAxis;
  y: TradeOffAxis;
  points: readonly TradeOffPoint[];
  /** Names of the points that stand out; where there are none, all points are drawn alike. */
  picks: readonly string[];
};

/** What the front says at its end. */
export const FRONT_WORDS = "nothing beats this line on both";

/**
 * @returns the chart unchanged
 * @throws RangeError where low, typical and high are not in order, two points share a name, or a pick is no point
 */
export function checkedTradeOff(chart: TradeOffChart): TradeOffChart {
  const names = new Set<string>();
  for (const { name, x, y } of chart.points) {
    if (names.has(name)) throw new RangeError(`two points are called ${name}`);
    names.add(name);
    for (const { low, typical, high } of [x, y]) {
      if (!(low <= typical && typical <= high))
        throw new RangeError(`${name}: ${low}, ${typical}, ${high} are not in order`);
    }
  }
  const unknown = chart.picks.find((pick) => !names.has(pick));
  if (unknown !== undefined) throw new RangeError(`no point is called ${unknown}`);
  return chart;
}

/** Whether the upper end of an axis is the better one. */
export function risesToBetter(better: Better): boolean {
  return better === "higher" || better === "more";
}

/** Whether `a` is at least as good as `b` on both typical values, and better on one. */
export function beats({ x, y }: TradeOffChart, a: TradeOffPoint, b: TradeOffPoint): boolean {
  const onX = gain(x, a.x, b.x);
  const onY = gain(y, a.y, b.y);
  return onX >= 0 && onY >= 0 && onX + onY > 0;
}

/** 1 where `a` is better than `b`, -1 where it is worse. */
function gain({ better }: TradeOffAxis, a: Span, b: Span): number {
  return Math.sign(a.typical - b.typical) * (risesToBetter(better) ? 1 : -1);
}

/** The points that no other beats (the Pareto front), from the best on x to the best on y. */
export function frontOf(chart: TradeOffChart): TradeOffPoint[] {
  return chart.points
    .filter((point) => beatersOf(chart, point).length === 0)
    .sort((a, b) => gain(chart.x, b.x, a.x) || gain(chart.y, a.y, b.y));
}

/** The points that beat this one, in the order of the chart; none where it is on the front. */
export function beatersOf(chart: TradeOffChart, point: TradeOffPoint): TradeOffPoint[] {
  return chart.points.filter((other) => beats(chart, other, point));
}

/** Whether a point is drawn in its own colour. */
export function isPicked({ picks }: TradeOffChart, { name }: TradeOffPoint): boolean {
  return picks.length === 0 || picks.includes(name);
}

/**
 * Whether a pick stands grey because something beats it. Everywhere else a strategy keeps its colour; here colour says what
 * is worth choosing on these two criteria, so a dominated pick gives it up, and keeps its mark, its name and its strong arms.
 */
export function isDominatedPick(chart: TradeOffChart, point: TradeOffPoint): boolean {
  return chart.picks.includes(point.name) && beatersOf(chart, point).length > 0;
}

/** "Distillation, Prompting and 2 others"; null for what is on the front. */
function beatersText(chart: TradeOffChart, point: TradeOffPoint): string | null {
  const names = beatersOf(chart, point).map(({ name }) => name);
  if (names.length === 0) return null;
  const shown = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} others`] : shown;
  const last = parts.at(-1) ?? "";
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last;
}

/** Names of what beats a point that are written out in a sentence; the table has all of them. */
const MOST_NAMED = 2;

/** Which picks are grey and why, for the caption; null where nothing beats a pick. */
export function dominatedPicks(chart: TradeOffChart): string | null {
  const dominated = chart.points.filter((point) => isDominatedPick(chart, point));
  if (dominated.length === 0) return null;
  const parts = dominated.map((point) => `${point.name} (by ${beatersText(chart, point)})`);
  return `Grey, since dominated on these two criteria: ${parts.join("; ")}.`;
}

/** What the chart's values rest on, two for each point. */
export function tradeOffBases({ points }: TradeOffChart): readonly ChartBasis[] {
  return points.flatMap(({ x, y }) => [x.basis, y.basis]);
}

/** How many of the chart's values are our own judgement. */
export function countOurs(chart: TradeOffChart): number {
  return tradeOffBases(chart).filter((basis) => basis === "ours").length;
}

/** Both measures with scale and direction: "Generalisation, scale 1–5, up is better, by data needs, log scale, left is better". */
export function describeTradeOff({ x, y, points }: TradeOffChart): string {
  const off = points.filter((point) => isOffScale(x.scale, point.x.typical) || isOffScale(y.scale, point.y.typical));
  return [
    y.name,
    ...describeScale(y),
    `${risesToBetter(y.better) ? "up" : "down"} is better`,
    `by ${lowerFirst(x.name)}`,
    ...describeScale(x),
    `${risesToBetter(x.better) ? "right" : "left"} is better`,
    ...(off.length === 0 ? [] : ["what lies off an axis stands at its end"]),
    ...(points.some(({ x: across, y: up }) => across.none || up.none) ? ["none stands at the start of its axis"] : []),
  ].join(", ");
}

/** The picture in words, for who does not see it: the axes, and what stands on the front. */
export function describeFront(chart: TradeOffChart): string {
  const names = frontOf(chart).map(({ name }) => name);
  return `${describeTradeOff(chart)}. Nothing beats these on both: ${names.join(", ")}.`;
}

/** One point in words: "Data needs: 2,000, low–high 300–30,000. Generalisation: 4.8, low–high 4.0–5.0.", and what beats it. */
export function describeTradeOffPoint(chart: TradeOffChart, point: TradeOffPoint): string {
  const { x, y } = chart;
  const part = ({ name, style, unit }: TradeOffAxis, span: Span): string => {
    const { basis, counts, cut = [] } = span;
    const counted = counts === undefined ? "" : ` ${counts}`;
    const range = span.none ? "" : `, low–high ${formatSpread(span, style, unit)}`;
    const ours = basis === "sourced" && cut.length === 0 ? "" : `, ${restsOn(span)}`;
    return `${name}: ${formatTypical(span, style, unit)}${counted}${range}${ours}.`;
  };
  const beaters = beatersText(chart, point);
  const dominated = beaters === null ? [] : [`Dominated by ${beaters} on these two criteria.`];
  return [part(x, point.x), part(y, point.y), ...dominated].join(" ");
}

/** The same numbers in the same order, and what dominates each point. */
export function tradeOffTable(chart: TradeOffChart): ChartTable {
  const axes = [
    { axis: chart.x, of: (point: TradeOffPoint) => point.x },
    { axis: chart.y, of: (point: TradeOffPoint) => point.y },
  ];
  const isCounted = (of: (point: TradeOffPoint) => Span) =>
    chart.points.some((point) => of(point).counts !== undefined);
  const columns = [
    wordColumn(chart.head),
    ...axes.flatMap(({ axis, of }) => [
      ...["low", "typical", "high"].map((end) => figureColumn(`${axis.name}, ${end}`, countedIn(axis))),
      ...(isCounted(of) ? [wordColumn(`${axis.name}, counted in`)] : []),
      wordColumn(`${axis.name}, basis`),
    ]),
    wordColumn("Dominated by"),
  ];
  const rows = chart.points.map((point) => [
    text(point.name),
    ...axes.flatMap(({ axis, of }) => {
      return [
        ...figureCells(of(point), axis),
        ...(isCounted(of) ? [text(of(point).counts ?? axis.words)] : []),
        text(restsOn(of(point))),
      ];
    }),
    text(
      beatersOf(chart, point)
        .map(({ name }) => name)
        .join(", ") || "nothing",
    ),
  ]);
  return { columns, rows };
}

/** What a bare value counts: a share is written in per cent on the page, but stored from 0 to 1. */
function countedIn({ style, unit, words }: TradeOffAxis): string {
  if (style === "share") return "share, 0 to 1";
  return unit === "" ? words : unit;
}
