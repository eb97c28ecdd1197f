/** @file Flips: every change of a single answer that changes the winner. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { applyChange, type Change, singleChanges } from "./change";
import { type Compiled, stateOf } from "./compile";
import type { Draws } from "./draws";
import { type Simulation, simulate } from "./simulate";

export type Flip = Change & { stages: readonly string[]; lead: number };

/** Draws of the looks before all are taken, and how sure the lead must be (in standard errors) to stop there. */
const LOOKS = [60, 240];
const SURE = 5;

/**
 * Tries every coherent single-answer change and keeps those with another winner by mean value.
 *
 * A change is first judged on few draws, then on more; only where the lead is still within noise are all draws taken. The random numbers
 * are those of the verdict, so a flip is never an accident of the dice.
 *
 * @param base the verdict's own simulation, on all draws
 * @returns a generator, so that a caller can work in slices and stop; each step tries one change
 */
export function* flips(
  compiled: Compiled,
  draws: Draws,
  answers: Answers,
  base: Simulation,
  winner: readonly string[],
): Generator<Flip | null, void> {
  if (base.count !== draws.count) throw new RangeError(`the verdict has ${base.count} of ${draws.count} draws`);
  for (const change of singleChanges(compiled.model, answers)) {
    const { stages, lead } = winnerAfter(compiled, draws, applyChange(answers, change), base);
    yield stages.join() === winner.join() ? null : { ...change, stages, lead };
  }
}

/** The first by mean value after a change, judged on as few draws as its lead allows. */
function winnerAfter(
  compiled: Compiled,
  draws: Draws,
  answers: Answers,
  base: Simulation,
): { stages: readonly string[]; lead: number } {
  const state = stateOf(compiled, answers);
  for (const count of LOOKS.filter((few) => few < draws.count)) {
    const simulation = simulate(compiled, draws, state, count);
    const means = correctedMeans(simulation, base);
    const [first] = firstTwo(compiled, simulation, means);
    if (isSure(simulation, base, means, first)) return leader(compiled, simulation, means);
  }
  const simulation = simulate(compiled, draws, state, draws.count);
  return leader(compiled, simulation, simulation.mean);
}

/** The best open alternative, and its lead over the next. */
function leader(compiled: Compiled, simulation: Simulation, means: Float64Array) {
  const [first, second] = firstTwo(compiled, simulation, means);
  const lead = (means[first] ?? 0) - (means[second] ?? 0);
  return { stages: compiled.alternatives[first]?.stages ?? [], lead };
}

/**
 * Mean values over all draws, estimated from the first few: the known mean before the change, plus the mean difference
 * that the change makes in the draws that were taken (a control variate). What the change leaves alone has no error.
 */
function correctedMeans({ mean, values, count }: Simulation, base: Simulation): Float64Array {
  return mean.map((_, a) => {
    let difference = 0;
    for (let d = 0; d < count; d += 1) {
      difference += (values[a * count + d] ?? 0) - (base.values[a * base.count + d] ?? 0);
    }
    return (base.mean[a] ?? 0) + difference / count;
  });
}

/** Indices of the two best open alternatives. */
function firstTwo(compiled: Compiled, { open }: Simulation, means: Float64Array): readonly [number, number] {
  const { openShare } = compiled.model.settings;
  let first = compiled.baseline;
  let second = -1;
  for (let a = 0; a < compiled.alternatives.length; a += 1) {
    if (a === compiled.baseline || (open[a] ?? 0) < openShare) continue;
    const mean = means[a] ?? 0;
    if (mean > (means[first] ?? 0)) {
      second = first;
      first = a;
    } else if (second < 0 || mean > (means[second] ?? 0)) second = a;
  }
  return [first, second < 0 ? first : second];
}

/** Whether the lead over every rival is larger than the noise of the estimated means. */
function isSure(simulation: Simulation, base: Simulation, means: Float64Array, first: number): boolean {
  const { count, values, open } = simulation;
  return means.every((mean, rival) => {
    if (rival === first || (open[rival] ?? 0) === 0) return true;
    const lead = (means[first] ?? 0) - mean;
    let sum = 0;
    let squares = 0;
    for (let d = 0; d < count; d += 1) {
      const difference =
        (values[first * count + d] ?? 0) -
        (base.values[first * base.count + d] ?? 0) -
        (values[rival * count + d] ?? 0) +
        (base.values[rival * base.count + d] ?? 0);
      sum += difference;
      squares += difference * difference;
    }
    const variance = Math.max(0, squares / count - (sum / count) ** 2);
    return lead > SURE * Math.sqrt(variance / count);
  });
}
