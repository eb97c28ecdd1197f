/** @file A group of measurements as a chart. */

import type { BarChart } from "@/lib/charts/bar-data";
import type { LineChartData } from "@/lib/charts/line-data";
import { type AxisScale, scaleFor } from "@/lib/charts/scale";
import type { Origin } from "@/lib/charts/table";
import type { NumberStyle } from "@/lib/format";
import type { GroupMember, MeasurementGroup } from "@/lib/knowledge/measurement-group";
import type { Measurement } from "@/lib/knowledge/types";

/** What a member of a group refers to. Throws RangeError for a measurement that does not exist: a mistake in the content. */
type Find = (id: string) => Measurement | undefined;

/**
 * The group on one pair of axes, or on one axis from zero.
 * @param sourceOf a measurement's source in short words, as below the picture
 */
export function groupChart(
  group: MeasurementGroup,
  find: Find,
  sourceOf: (id: string) => string,
): LineChartData | BarChart {
  const members = group.members.map((member) => {
    const measurement = find(member.measurement);
    if (measurement === undefined) throw new RangeError(`no measurement "${member.measurement}"`);
    const { id, model, benchmark, caveat } = measurement;
    const conditions = [model, benchmark, ...(caveat === null ? [] : [caveat])].join("; ");
    return { member, measurement, origin: { source: sourceOf(id), conditions } };
  });
  return group.form.kind === "curves" ? curves(group, group.form, members) : bars(group, members);
}

type Member = { member: GroupMember; measurement: Measurement; origin: Origin };

function curves(
  { measure, unit, better }: MeasurementGroup,
  form: Extract<MeasurementGroup["form"], { kind: "curves" }>,
  members: readonly Member[],
): LineChartData {
  const variants = new Map<string | null, number>();
  const series = members.map(({ member, measurement, origin }) => {
    const seen = variants.get(member.strategy) ?? 0;
    variants.set(member.strategy, seen + 1);
    const points = measurement.series?.points ?? [];
    if (points.length === 0) throw new RangeError(`"${measurement.id}" has no curve`);
    return {
      name: member.name,
      strategy: member.strategy,
      variant: VARIANTS[Math.min(seen, 2)] ?? 0,
      confidence: measurement.confidence,
      origin,
      picked: true,
      points: points.map(({ x, y }) => ({ x, y, low: null, high: null, note: null })),
    };
  });
  const all = series.flatMap(({ points }) => points);
  const ys = all.map(({ y }) => y);
  return {
    kind: "lines",
    x: {
      name: form.x,
      unit: form.unit ?? "",
      style: "axis",
      scale: tight(
        all.map(({ x }) => x),
        form.log,
      ),
    },
    y: { name: measure, unit: unit ?? "", style: styleOf(ys), scale: scaleFor(ys, { log: false, fromZero: false }) },
    better,
    series,
  };
}

const VARIANTS = [0, 1, 2] as const;

/** Measured places fill the axis; a log axis of round ends would leave most of it empty. */
function tight(values: readonly number[], log: boolean): AxisScale {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return log && from > 0 ? { from, to, log: true } : scaleFor(values, { log: false, fromZero: false });
}

function bars({ measure, unit, better }: MeasurementGroup, members: readonly Member[]): BarChart {
  const groups = members.map(({ member, measurement, origin }) => ({
    id: measurement.id,
    name: member.name,
    confidence: measurement.confidence,
    origin,
    bars: barsOf(member, measurement),
  }));
  const values = groups.flatMap((group) => group.bars.map(({ value }) => value));
  return {
    kind: "bars",
    measure: {
      words: measure,
      unit: unit ?? "",
      style: styleOf(values),
      better,
      scale: scaleFor(values, { log: false, fromZero: true }),
    },
    groups,
  };
}

function barsOf({ only, strategy, derivedBaseline }: GroupMember, { id, baseline, result, points }: Measurement) {
  const value = (label: string, measured: number | null): number => {
    if (measured === null) throw new RangeError(`"${id}" has no figure for "${label}"`);
    return measured;
  };
  if (only === null) {
    return [
      { name: baseline.label, value: value(baseline.label, baseline.value), strategy: null, derived: derivedBaseline },
      { name: result.label, value: value(result.label, result.value), strategy, derived: false },
    ];
  }
  return only.map(({ label, strategy: shown }) => {
    const point = points.find((known) => known.label === label);
    return { name: label, value: value(label, point?.value ?? null), strategy: shown, derived: false };
  });
}

/** As many decimals as the figures differ by. */
function styleOf(values: readonly number[]): NumberStyle {
  const largest = Math.max(...values.map(Math.abs));
  if (largest <= 1) return "three-decimals";
  return values.every(Number.isInteger) ? "count" : "one-decimal";
}
