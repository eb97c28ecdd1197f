/** @file Open questions get a sampled option in every draw, from priors that respect what is answered. */

import { ANSWERED, type Compiled, OPEN, type State, YES } from "./compile";
import { ATTEMPTS, type Draws } from "./draws";

/**
 * Fills `into` with the given answers and, for each open question, an option of draw `d`. Questions are sampled in
 * their order, so that a prior may depend on those before it and on every given answer.
 *
 * A draw whose answers exclude each other is repeated; after a few tries the exclusion's own reading is used.
 */
export function sampleAnswers(compiled: Compiled, draws: Draws, given: State, d: number, into: State): void {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const row = (d * ATTEMPTS + attempt) * draws.optionRow;
    for (let q = 0; q < into.length; q += 1) into[q] = given[q] ?? OPEN;
    for (let q = 0; q < into.length; q += 1) {
      if (into[q] === OPEN) into[q] = sampleOption(compiled, draws, into, q, row + (draws.optionOffsets[q] ?? 0));
    }
    if (!compiled.exclusions.some(({ when }) => when(into) === YES)) return;
  }
  for (const { record, when } of compiled.exclusions) {
    if (when(into) !== YES) continue;
    for (const [question, options] of Object.entries(record.reading)) {
      const q = compiled.questionIndex.get(question) ?? -1;
      const known = compiled.model.questions[q]?.options ?? [];
      if (given[q] !== OPEN) continue;
      into[q] = (options ?? []).reduce((bits, option) => bits | (1 << known.indexOf(option)), ANSWERED);
    }
  }
}

function sampleOption(compiled: Compiled, draws: Draws, state: State, q: number, offset: number): number {
  const prior = compiled.priors[q]?.find(({ when }) => when === null || when(state) === YES);
  if (!prior) return ANSWERED;
  const { shares } = prior;
  if (prior.one) {
    let total = 0;
    for (let o = 0; o < shares.length; o += 1) total += shares[o] ?? 0;
    let left = (draws.options[offset] ?? 0) * total;
    for (let o = 0; o < shares.length; o += 1) {
      left -= shares[o] ?? 0;
      if (left < 0) return ANSWERED | (1 << o);
    }
    return ANSWERED;
  }
  let bits = 0;
  for (let o = 0; o < shares.length; o += 1) {
    if ((draws.options[offset + o] ?? 1) < (shares[o] ?? 0)) bits |= 1 << o;
  }
  return ANSWERED | (bits === 0 ? (compiled.exclusiveBit[q] ?? 0) : bits);
}
