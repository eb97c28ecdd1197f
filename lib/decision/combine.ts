/** @file What a pipeline is worth, criterion by criterion, from what its stages are worth. */

import type { Alternative, Compiled } from "./compile";
import type { Draws } from "./draws";
import { valueAtPosition } from "./draws";

/**
 * Fills `into` with the value of each criterion for a pipeline in one draw.
 *
 * - A benefit is carried through the stages: what was gained over the baseline is kept in part, a loss is mostly
 *   repaired, and a stage's own value counts where it is higher.
 * - A risk compounds as a probability: staying safe takes both stages.
 * - A cost in a natural unit of the same currency adds in that unit; any other later cost takes a share of its own loss.
 * - Serving: a short prompt or a small model stays through later stages; whatever lengthens prompts or answers is paid.
 *
 * @param strategyValues strategy x criterion, readiness already applied
 */
export function combine(
  compiled: Compiled,
  draws: Pick<Draws, "natural">,
  d: number,
  alternative: Alternative,
  strategyValues: Float64Array,
  into: Float64Array,
): void {
  const { model, baseline } = compiled;
  const { keepLoss } = model.settings;
  const width = model.criteria.length;
  const { sequence, beside, keeps } = alternative;
  for (let c = 0; c < width; c += 1) {
    const criterion = model.criteria[c];
    const first = strategyValues[(sequence[0] ?? beside[0] ?? 0) * width + c] ?? 0;
    if (!criterion) continue;
    if (criterion.kind === "benefit") {
      const base = strategyValues[baseline * width + c] ?? 0;
      let value = first;
      for (let k = 1; k < sequence.length; k += 1) {
        const gain = value - base;
        const carried = base + gain * (gain > 0 ? (keeps[k] ?? 1) : keepLoss);
        value = Math.max(carried, strategyValues[(sequence[k] ?? 0) * width + c] ?? 0);
      }
      for (const s of beside) value = Math.max(value, strategyValues[s * width + c] ?? 0);
      into[c] = value;
    } else if (criterion.kind === "risk") {
      let value = first;
      for (let k = 1; k < sequence.length; k += 1) value *= strategyValues[(sequence[k] ?? 0) * width + c] ?? 1;
      for (const s of beside) value *= strategyValues[s * width + c] ?? 1;
      into[c] = value;
    } else if (criterion.kind === "serving") {
      let kept = Number.NEGATIVE_INFINITY;
      let paid = Number.POSITIVE_INFINITY;
      for (const s of alternative.all) {
        const value = strategyValues[s * width + c] ?? 0;
        if (compiled.lengthens[s] === 1) paid = Math.min(paid, value);
        else kept = Math.max(kept, value);
      }
      into[c] = kept === Number.NEGATIVE_INFINITY ? paid : Math.min(kept, paid);
    } else {
      into[c] = cost(compiled, draws, d, alternative, c, strategyValues);
    }
  }
}

function cost(
  { model }: Compiled,
  draws: Pick<Draws, "natural">,
  d: number,
  { all, adds }: Alternative,
  c: number,
  strategyValues: Float64Array,
): number {
  const width = model.criteria.length;
  const criterion = model.criteria[c];
  const row = d * model.strategies.length * width + c;
  const first = all[0] ?? 0;
  let value = strategyValues[first * width + c] ?? 0;
  let amount = draws.natural[row + first * width] ?? 0;
  let added = false;
  let later = 0;
  for (let k = 1; k < all.length; k += 1) {
    const s = all[k] ?? 0;
    if (adds[k * width + c] === 1) {
      amount += draws.natural[row + s * width] ?? 0;
      added = true;
    } else later += (1 - (strategyValues[s * width + c] ?? 0)) * model.settings.laterCost;
  }
  if (added && criterion) value = Math.min(value, valueAtPosition(criterion, amount));
  return Math.max(0, value - later);
}
