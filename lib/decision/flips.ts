/** @file Flips: every change of a single answer that changes the winner. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { applyChange, type Change, singleChanges } from "./change";
import { type Compiled, stateOf } from "./compile";
import type { Draws } from "./draws";
import { type Simulation, simulate } from "./simulate";

export type Flip = Change & { stages: readonly string[]; lead: number };

/** Draws of the first look, and how sure the lead must be (in standard errors) to stop there. */
const FIRST_LOOK = 100;
const SURE = 5;

/**
 * Tries every coherent single-answer change and keeps those with another winner by mean value.
 *
 * A change is first judged on few draws; only where the lead is within noise are all draws taken. The random numbers
 * are those of the verdict, so a flip is never an accident of the dice.
 *
 * @returns a generator, so that a caller can work in slices and stop; each step tries one change
 */
export function* flips(
  compiled: Compiled,
  draws: Draws,
  answers: Answers,
  winner: readonly string[],
): Generator<Flip | null, void> {
  for (const change of singleChanges(compiled.model, answers)) {
    const changed = applyChange(answers, change);
    const { stages, lead } = winnerOf(compiled, draws, changed);
    yield stages.join() === winner.join() ? null : { ...change, stages, lead };
  }
}

/** The first by mean value, judged on as few draws as its lead allows. */
export function winnerOf(
  compiled: Compiled,
  draws: Draws,
  answers: Answers,
): { stages: readonly string[]; lead: number } {
  const state = stateOf(compiled, answers);
  const looks = [FIRST_LOOK, 5 * FIRST_LOOK, draws.count].filter((count) => count <= draws.count);
  for (const count of looks) {
    const simulation = simulate(compiled, draws, state, count);
    const [first, second] = firstTwo(compiled, simulation);
    const lead = (simulation.mean[first] ?? 0) - (simulation.mean[second] ?? 0);
    const stages = compiled.alternatives[first]?.stages ?? [];
    if (count === draws.count || isSure(compiled, simulation, first)) return { stages, lead };
  }
  return { stages: [], lead: 0 };
}

/** Indices of the two best open alternatives by mean value. */
function firstTwo(compiled: Compiled, simulation: Simulation): readonly [number, number] {
  const { openShare } = compiled.model.settings;
  let first = compiled.baseline;
  let second = -1;
  for (let a = 0; a < compiled.alternatives.length; a += 1) {
    if (a === compiled.baseline || (simulation.open[a] ?? 0) < openShare) continue;
    const mean = simulation.mean[a] ?? 0;
    if (mean > (simulation.mean[first] ?? 0)) {
      second = first;
      first = a;
    } else if (second < 0 || mean > (simulation.mean[second] ?? 0)) second = a;
  }
  return [first, second < 0 ? first : second];
}

/** Whether the lead over every rival is larger than noise. */
function isSure(compiled: Compiled, { count, values, mean, open }: Simulation, first: number): boolean {
  return compiled.alternatives.every((_, rival) => {
    if (rival === first || (open[rival] ?? 0) === 0) return true;
    const lead = (mean[first] ?? 0) - (mean[rival] ?? 0);
    let squares = 0;
    for (let d = 0; d < count; d += 1) {
      const difference = (values[first * count + d] ?? 0) - (values[rival * count + d] ?? 0) - lead;
      squares += difference * difference;
    }
    return lead > SURE * Math.sqrt(squares / (count * (count - 1)));
  });
}
