/** @file Open questions get a sampled option in every draw, from priors that respect what is answered. */

import type { Compiled } from "./compile";
import { ATTEMPTS, type Draws } from "./draws";
import { ANSWERED, NO, OPEN, type State, YES } from "./state";

export type Sampler = (d: number, into: State) => void;

/**
 * Makes the function that fills `into` with the given answers and, for each open question, an option of draw `d`.
 * Questions are sampled in their order, so that a prior may depend on those before it and on every given answer.
 *
 * A draw whose answers exclude each other is repeated; after a few tries the exclusion's own reading is used, and where
 * that reading is about given answers, what was sampled gives way. No draw contradicts itself.
 */
export function sampler(compiled: Compiled, draws: Draws, given: State): Sampler {
  const open = compiled.model.questions.flatMap((_, q) =>
    given[q] === OPEN
      ? [
          {
            q,
            offset: draws.optionOffsets[q] ?? 0,
            priors: priorsFor(compiled, q, given),
            none: compiled.exclusiveBit[q] ?? 0,
          },
        ]
      : [],
  );
  const exclusions = compiled.exclusions.filter(({ when }) => when(given) !== NO);
  return (d, into) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const row = (d * ATTEMPTS + attempt) * draws.optionRow;
      into.set(given);
      for (const question of open) into[question.q] = sampleOption(draws, into, question, row + question.offset);
      if (isCoherent(exclusions, into)) return;
    }
    applyReadings(compiled, exclusions, given, into);
    for (const { q, priors } of open) if (!isCoherent(exclusions, into)) giveWay(exclusions, into, q, priors);
  };
}

type OpenQuestion = { priors: Compiled["priors"][number]; none: number };

function isCoherent(exclusions: Compiled["exclusions"], state: State): boolean {
  for (const { when } of exclusions) if (when(state) === YES) return false;
  return true;
}

/** The priors of a question that may still hold, up to the first that surely does. */
function priorsFor(compiled: Compiled, q: number, given: State): OpenQuestion["priors"] {
  const possible = (compiled.priors[q] ?? []).filter(({ when }) => when === null || when(given) !== NO);
  const sure = possible.findIndex(({ when }) => when === null || when(given) === YES);
  return sure < 0 ? possible : possible.slice(0, sure + 1);
}

function sampleOption(draws: Draws, state: State, { priors, none }: OpenQuestion, offset: number): number {
  for (const { when, one, shares, total } of priors) {
    if (when !== null && when(state) !== YES) continue;
    if (one) {
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
    return ANSWERED | (bits === 0 ? none : bits);
  }
  return ANSWERED;
}

function applyReadings(compiled: Compiled, exclusions: Compiled["exclusions"], given: State, into: State): void {
  for (const { record, when } of exclusions) {
    if (when(into) !== YES) continue;
    for (const [question, options] of Object.entries(record.reading)) {
      const q = compiled.questionIndex.get(question) ?? -1;
      const known = compiled.model.questions[q]?.options ?? [];
      if (given[q] !== OPEN) continue;
      into[q] = (options ?? []).reduce((bits, option) => bits | (1 << known.indexOf(option)), ANSWERED);
    }
  }
}

/** Gives a sampled question its likeliest option that goes with the other answers, and leaves it where none does. */
function giveWay(exclusions: Compiled["exclusions"], into: State, q: number, priors: OpenQuestion["priors"]): void {
  const sampled = into[q] ?? OPEN;
  const shares = [...(priors.find(({ when }) => when === null || when(into) === YES)?.shares ?? [])];
  const likeliest = shares.map((share, option) => ({ share, option })).sort((a, b) => b.share - a.share);
  for (const { option } of likeliest) {
    into[q] = ANSWERED | (1 << option);
    if (isCoherent(exclusions, into)) return;
  }
  into[q] = sampled;
}
