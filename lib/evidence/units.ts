/** @file Units as they are written: some name the ends of a scale and belong to what was measured, not to the figure. */

import { formatCount, formatKnown, formatRange } from "@/lib/format";
import type { Measurement } from "@/lib/knowledge/types";

/** The ends of a scale in words, "0 to 10"; null for a unit that stands behind its figure. */
function scaleEnds(unit: string): string | null {
  if (unit === "share") return "0 to 1";
  const [, low, high] = /^(\d+)-(\d+)(?: scale)?$/.exec(unit) ?? [];
  return low === undefined ? null : `${low} to ${high}`;
}

/** What stands behind a figure: nothing where the unit is a scale, since "4.29 0-10" says two numbers. */
export function unitBehind(unit: string): string {
  return scaleEnds(unit) === null ? unit : "";
}

/** "score, 0 to 10": what was measured, with the ends of its scale where it has one. */
export function metricOnScale({ metric, unit }: { metric: string; unit: string }): string {
  const ends = scaleEnds(unit);
  return ends === null ? metric : `${metric}, ${ends}`;
}

/** "1,000", or "100–392,000" where the record is a curve over its examples. */
export function examplesTrainedOn({ examples, series }: Pick<Measurement, "examples" | "series">): string {
  const over = series !== null && /\bexamples\b/.test(series.x) ? series.points.map(({ x }) => x) : [];
  return over.length > 1
    ? formatRange(Math.min(...over), Math.max(...over), "count")
    : formatKnown(examples, formatCount);
}
