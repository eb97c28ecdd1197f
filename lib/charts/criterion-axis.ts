/** @file A criterion as the axis of a chart. */

import type { Criterion } from "@/lib/knowledge/types";
import type { TradeOffAxis } from "./trade-off-data";

/** The axis that a criterion is drawn on: a quantity in its unit, or the five steps with the meaning of the highest. */
export function axisOf({ name, better, scale }: Pick<Criterion, "name" | "better" | "scale">): TradeOffAxis {
  if (scale.kind === "quantity") {
    const { unit, from, to, log } = scale;
    return { name, words: unit, unit: "", end: unit, style: "significant", better, scale: { from, to, log } };
  }
  return {
    name,
    words: "scale 1–5",
    unit: "",
    end: scale.steps[4],
    style: "one-decimal",
    better,
    scale: { from: 1, to: 5, log: false },
  };
}
