/** @file Whether a constraint stands for an alternative, or an earlier stage exempts it. */

import type { Alternative, Compiled } from "./compile";

/**
 * True where the constraint concerns a stage that no earlier one exempts. What runs beside the trained model has no
 * earlier stage.
 */
export function stands(
  { strategies, unlessAfter }: Pick<Compiled["constraints"][number], "strategies" | "unlessAfter">,
  { sequence, all }: Pick<Alternative, "sequence" | "all">,
): boolean {
  return all.some((stage) => {
    if (!strategies.includes(stage)) return false;
    const place = sequence.indexOf(stage);
    return !sequence.some((before, k) => k < place && unlessAfter?.has(before));
  });
}
