/** @file Readiness: how far what the reader has, or can still make, carries each strategy. */

import type { Compiled } from "./compile";
import type { Draws } from "./draws";
import { triangular } from "./random";
import { ANSWERED, NO, OPEN, type State, YES } from "./state";

export type Readiness = (state: State, d: number, into: Float64Array) => void;

/**
 * Makes the function that fills `into` with a readiness in [0, 1] per strategy for one draw with complete answers.
 *
 * A strategy without readiness records is always ready. Otherwise the readiest way that holds counts: `startReadiness`
 * at the start amount, 1 at the comfortable one, by the logarithm between them, times the way's factor.
 *
 * @param given what is answered; ways that it rules out are not looked at again
 */
export function readinessOf(compiled: Compiled, draws: Draws, given: State): Readiness {
  const atStart = compiled.model.settings.startReadiness;
  const ways = compiled.readiness.map((all) =>
    all.length === 0 ? null : all.filter(({ when }) => when(given) !== NO),
  );
  const factors = compiled.readinessFactors.filter(({ when }) => when(given) !== NO);
  return (state, d, into) => {
    for (let s = 0; s < ways.length; s += 1) {
      const possible = ways[s];
      let best = possible === null ? 1 : 0;
      for (const way of possible ?? []) {
        if (way.factor <= best || way.when(state) !== YES) continue;
        const logCount = way.amount ? logAmount(compiled, draws, state, d, way.amount) : way.logCount;
        const position = way.logSpan > 0 ? (logCount - way.logStart) / way.logSpan : logCount >= way.logStart ? 1 : -1;
        const ready =
          position >= 0 ? atStart + (1 - atStart) * Math.min(1, position) : Math.max(0, atStart * (1 + position));
        best = Math.max(best, way.factor * ready);
      }
      into[s] = best;
    }
    for (const { strategy, when, factor } of factors) {
      if (when(state) === YES) into[strategy] = (into[strategy] ?? 0) * factor;
    }
  };
}

/** Natural logarithm of what one draw takes the amount to be; -Infinity where there is nothing. */
function logAmount(
  compiled: Compiled,
  draws: Draws,
  state: State,
  d: number,
  slot: { index: number; kind: number },
): number {
  const amount = compiled.amounts[slot.index];
  if (!amount) return Number.NEGATIVE_INFINITY;
  const given = state[amount.question] ?? OPEN;
  let option = 31 - Math.clz32(given & ~ANSWERED);
  if (slot.kind >= 0 && reachesDown(amount, draws, state, d, slot)) option -= 1;
  const bounds = amount.logCounts[option];
  if (!bounds) return Number.NEGATIVE_INFINITY;
  const u = draws.amounts[d * compiled.amounts.length + slot.index] ?? 0.5;
  const quality = amount.qualityQuestion < 0 ? OPEN : (state[amount.qualityQuestion] ?? OPEN) & ~ANSWERED;
  const logQuality = quality === 0 ? 0 : (amount.logQuality[31 - Math.clz32(quality)] ?? 0);
  return triangular(u, bounds.low, bounds.typical, bounds.high) + logQuality;
}

/**
 * True where this kind is not the largest of several in this draw and reaches down one option.
 * The answer speaks of the largest kind only; which one that is was not asked.
 */
function reachesDown(
  amount: Compiled["amounts"][number],
  draws: Draws,
  state: State,
  d: number,
  slot: { index: number; kind: number },
): boolean {
  const kinds = state[amount.kindQuestion] ?? OPEN;
  const row = (d * amountCount(draws) + slot.index) * draws.kindRow;
  const mine = draws.kinds[row + slot.kind] ?? 0;
  let largest = true;
  for (let k = 0; k < amount.kindBits.length; k += 1) {
    if (k !== slot.kind && kinds & (amount.kindBits[k] ?? 0) && (draws.kinds[row + k] ?? 0) > mine) largest = false;
  }
  return !largest && (draws.kinds[row + amount.kindBits.length + slot.kind] ?? 1) < 0.5;
}

function amountCount(draws: Draws): number {
  return draws.amounts.length / draws.count;
}
