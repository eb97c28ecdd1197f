/** @file Intervals to compare: low, typical and high of several alternatives. Picture, table, CSV and SVG read this. */

import { formatAs, formatRange, formatShare, NONE, type NumberStyle } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Basis } from "@/lib/knowledge/types";
import type { PlacedTick } from "./labels";
import { type AxisScale, placeOn, ticksOf } from "./scale";
import { type ChartCell, type ChartTable, figureColumn, number, text, wordColumn } from "./table";

/** What the figures are and how they are drawn. */
export type Measure = {
  /** In words, with the unit: "GPU-hours, 7–8 B", "scale 1–5"; empty only where a group's name says it. */
  words: string;
  /** Behind every figure; empty where the words are enough. */
  unit: string;
  style: NumberStyle;
  better: Better;
  scale: AxisScale;
};
export type Better = "higher" | "lower" | "more" | "fewer" | "less";

/** What a drawn interval rests on. "worked-out": a pipeline's, combined from what its stages are rated. */
export type ChartBasis = Basis | "worked-out";

/** What one interval needs said that its axis does not say. */
export type IntervalRemarks = {
  /** What its figures count, where picks on one axis count different things: "documents". */
  counts?: string;
  /** Ends that would lie past the axis and were set to its end. */
  cut?: readonly IntervalEnd[];
  /** There is none of it: the figures stand at the start of a log axis, which has no zero, and are written "none". */
  none?: true;
  /** How it stands against the chart's baseline, in words: "×6.7 better"; "baseline" for that one itself. */
  against?: string;
};
export type IntervalEnd = "low" | "typical" | "high";

/** One interval: the disagreement of the sources around a typical value. */
export type Interval = IntervalRemarks & {
  name: string;
  /** The marks before the name: one strategy, or the stages of a pipeline in order. */
  strategies: readonly StrategyId[];
  /** Whose colour and mark the interval takes. */
  lead: StrategyId;
  low: number;
  typical: number;
  high: number;
  /** What is not sourced is drawn hatched. */
  basis: ChartBasis;
};

/** One interval in each row, all on one axis. */
export type IntervalRows = {
  kind: "interval-rows";
  /** What the rows are: "Alternative", "Strategy". */
  head: string;
  measure: Measure;
  intervals: readonly Interval[];
};

/** Several picks in each row, every row on an axis of its own. */
export type IntervalGroups = {
  kind: "interval-groups";
  /** What the rows are: "Criterion". */
  head: string;
  groups: readonly IntervalGroup[];
  /** The pick that the others are held against, by name; absent where they are not. */
  baseline?: string;
};
export type IntervalGroup = { id: string; name: string; measure: Measure; intervals: readonly Interval[] };
export type IntervalChart = IntervalRows | IntervalGroups;

/** The measure with what its axis demands to be said: "GPU-hours, log scale, less is better". */
export function describeMeasure(measure: Measure): string {
  return [...describeScale(measure), `${measure.better} is better`].join(", ");
}

/** The measure without its direction: its words, and what its axis demands to be said where they do not say it. */
export function describeScale({ words, unit, style, scale }: Measure): string[] {
  const namesEnds = words.includes(formatRange(scale.from, scale.to, "axis"));
  const start = namesEnds ? null : describeStart(scale, style, unit);
  return [words, start ?? ""].filter((part) => part !== "");
}

/** What a reader could miss about an axis: that it is logarithmic, or does not start at zero; null where neither holds. */
export function describeStart(scale: AxisScale, style: NumberStyle, unit: string): string | null {
  if (scale.log) return "log scale";
  return scale.from === 0
    ? null
    : `axis from ${style === "share" ? formatShare(scale.from) : formatAs(scale.from, "axis", unit)}`;
}

/** The ticks of an axis, each written as short as it is; the last one carries the unit. Shares are written in per cent. */
export function placedTicks(scale: AxisScale, style: NumberStyle, unit = ""): PlacedTick[] {
  const [times, sign] = style === "share" ? [100, "%"] : [1, unit];
  return ticksOf(scale).map((tick, index, { length }) => ({
    at: placeOn(scale, tick),
    text: formatAs(tick * times, "axis", index === length - 1 ? sign : ""),
  }));
}

/**
 * @returns the interval unchanged
 * @throws RangeError where low, typical and high are not in order
 */
export function checkedInterval(interval: Interval): Interval {
  const { low, typical, high, name } = interval;
  if (!(low <= typical && typical <= high))
    throw new RangeError(`${name}: ${low}, ${typical}, ${high} are not in order`);
  return interval;
}

/** Each strategy or pipeline of the chart once, in order of appearance: the key of a grouped chart. */
export function picksOf({ groups }: IntervalGroups): Interval[] {
  const picks = new Map<string, Interval>();
  for (const interval of groups.flatMap((group) => group.intervals)) {
    if (!picks.has(interval.name)) picks.set(interval.name, interval);
  }
  return [...picks.values()];
}

/** Everything that the chart's intervals rest on. */
export function basesOf(chart: IntervalChart): readonly ChartBasis[] {
  return groupsOf(chart).flatMap(({ intervals }) => intervals.map(({ basis }) => basis));
}

/** The key of the hatching, or of the dashes, where anything is drawn so; null where everything is sourced. */
export function basisNote(look: "Hatched" | "Dashed" | "In part", bases: readonly ChartBasis[]): string | null {
  const parts = [
    ...(bases.includes("ours") ? ["our own judgement, nobody has published a figure"] : []),
    ...(bases.includes("worked-out") ? ["worked out by us from the ratings of a pipeline's stages"] : []),
  ];
  return parts.length === 0 ? null : `${look}: ${parts.join("; or ")}.`;
}

/** What an interval rests on, in words. */
export function basisText(basis: ChartBasis): string {
  return { sourced: "sourced", ours: "our judgement", "worked-out": "worked out from its stages" }[basis];
}

/** What an interval rests on, and which of its ends were set to the end of the scale. */
export function restsOn({ basis, cut = [] }: IntervalRemarks & { basis: ChartBasis }): string {
  return [basisText(basis), ...(cut.length === 0 ? [] : [cutText(cut)])].join("; ");
}

/** "pages of text + pairs; high at the end of the scale"; null where there is nothing to say. */
export function remarkText({ counts, cut = [] }: IntervalRemarks): string | null {
  const parts = [...(counts === undefined ? [] : [counts]), ...(cut.length === 0 ? [] : [cutText(cut)])];
  return parts.length === 0 ? null : parts.join("; ");
}

function cutText(cut: readonly IntervalEnd[]): string {
  return `${cut.join(" and ")} at the end of the scale`;
}

/** Both forms as groups; the rows of the plain form are one group without a name. */
export function groupsOf(chart: IntervalChart): readonly IntervalGroup[] {
  if (chart.kind === "interval-groups") return chart.groups;
  return [{ id: "all", name: "", measure: chart.measure, intervals: chart.intervals }];
}

/** Low, typical and high of one interval; the word where there is none, in the file too. */
export function figureCells(
  { low, typical, high, none }: Pick<Interval, "low" | "typical" | "high" | "none">,
  { style, unit }: Pick<Measure, "style" | "unit">,
): ChartCell[] {
  return [low, typical, high].map((value) => (none ? text(NONE) : number(value, formatAs(value, style, unit))));
}

/** Whom the chart's intervals are held against; undefined where they are not. */
export function baselineOf(chart: IntervalChart): string | undefined {
  return chart.kind === "interval-groups" ? chart.baseline : undefined;
}

/** The same numbers in the same order. */
export function intervalTable(chart: IntervalChart): ChartTable {
  const grouped = chart.kind === "interval-groups";
  const baseline = baselineOf(chart);
  const counted = groupsOf(chart).some(({ intervals }) => intervals.some(({ counts }) => counts !== undefined));
  const columns = [
    ...(grouped ? [wordColumn(chart.head)] : []),
    { ...wordColumn("Measure"), onPage: grouped },
    wordColumn(grouped ? "Pick" : chart.head),
    ...(counted ? [wordColumn("Counted in")] : []),
    wordColumn("Basis"),
    ...["Low", "Typical", "High"].map((label) => figureColumn(label)),
    ...(baseline === undefined ? [] : [wordColumn(`Against ${baseline}`)]),
  ];
  const rows = groupsOf(chart).flatMap(({ name, measure, intervals }) =>
    intervals.map((interval) => {
      return [
        ...(grouped ? [text(name)] : []),
        text(describeMeasure(measure)),
        text(interval.name),
        ...(counted ? [text(interval.counts ?? measure.words)] : []),
        text(restsOn(interval)),
        ...figureCells(interval, measure),
        ...(baseline === undefined ? [] : [text(interval.against ?? "")]),
      ];
    }),
  );
  return { columns, rows };
}
