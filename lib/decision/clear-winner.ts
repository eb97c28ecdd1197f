/** @file Who is first for some answers, with no more draws than it takes to be sure. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { type Compiled, stateOf } from "./compile";
import type { Draws } from "./draws";
import { type Ranked, rank } from "./rank";
import { type Simulation, simulate } from "./simulate";

/** Draws of the first look, and how many standard errors its lead must have to be the last. */
const FIRST_LOOK = 200;
const SURE = 4;

/**
 * The ranking on 200 draws where the lead of the first is at least four standard errors, else on all draws.
 *
 * @param answers without contradictions
 */
export function clearRanking(compiled: Compiled, draws: Draws, answers: Answers): readonly Ranked[] {
  const state = stateOf(compiled, answers);
  const look = simulate(compiled, draws, state, Math.min(FIRST_LOOK, draws.count));
  const ranking = rank(compiled, look, answers);
  const [first, second] = ranking;
  if (!first || !second || leadInErrors(look, first.index, second.index) >= SURE) return ranking;
  return rank(compiled, simulate(compiled, draws, state, draws.count), answers);
}

/** The mean difference of two alternatives over the draws they share, in its standard errors. */
function leadInErrors({ values, count }: Simulation, first: number, second: number): number {
  let sum = 0;
  let squares = 0;
  for (let d = 0; d < count; d += 1) {
    const difference = (values[first * count + d] ?? 0) - (values[second * count + d] ?? 0);
    sum += difference;
    squares += difference * difference;
  }
  const mean = sum / count;
  const variance = Math.max(0, squares / count - mean * mean);
  return variance === 0 ? Number.POSITIVE_INFINITY : mean / Math.sqrt(variance / count);
}
