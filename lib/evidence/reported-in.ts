/** @file Which published figures are given in a metric. */

import type { Measurement, Metric } from "@/lib/knowledge/types";

const SURENESS = ["high", "medium", "low"] as const satisfies readonly Measurement["confidence"][];

/** Measurements whose metric is one that this one is reported as: the surest first, among those the newest. */
export function reportedIn<M extends Pick<Measurement, "metric" | "confidence" | "year">>(
  { reportedAs }: Pick<Metric, "reportedAs">,
  measurements: readonly M[],
): readonly M[] {
  return measurements
    .filter(({ metric }) => reportedAs.includes(metric))
    .sort((a, b) => SURENESS.indexOf(a.confidence) - SURENESS.indexOf(b.confidence) || b.year - a.year);
}
