/** @file Weights of a draw: a base profile moved by the answers, then Dirichlet around it, in two levels. */

import type { Compiled } from "./compile";
import type { Draws } from "./draws";
import { gamma } from "./random";
import { type State, UNKNOWN, YES } from "./state";

export type Weigher = (state: State, d: number, into: Float64Array) => void;

/**
 * Makes the function that fills `into` (one weight per criterion, summing to 1) for a draw.
 *
 * What the given answers settle is multiplied once; only effects of open questions are evaluated per draw.
 */
export function weigher(compiled: Compiled, draws: Draws, given: State): Weigher {
  const fixed = baseProfile(compiled);
  const open: Compiled["weightQuestions"] = [];
  for (const question of compiled.weightQuestions) {
    if (question.records.some(({ when }) => when(given) === UNKNOWN)) open.push(question);
    else applyQuestion(compiled, question, given, fixed);
  }
  const profile = new Float64Array(fixed.length);
  const spread = dirichlet(compiled, draws);
  return (state, d, into) => {
    profile.set(fixed);
    for (const question of open) applyQuestion(compiled, question, state, profile);
    spread(d, profile, into);
  };
}

/** The expected weights under partial answers, without the spread around them: one per criterion, summing to 1. */
export function expectedWeights(compiled: Compiled, state: State): Float64Array {
  const { model, groupOf } = compiled;
  const profile = baseProfile(compiled);
  for (const question of compiled.weightQuestions) applyQuestion(compiled, question, state, profile);
  const width = model.criteria.length;
  const inGroup = new Float64Array(model.groups.length);
  for (let c = 0; c < width; c += 1) bump(inGroup, groupOf[c] ?? 0, profile[c] ?? 0);
  const total = profile.subarray(width).reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from({ length: width }, (_, c) => {
    const g = groupOf[c] ?? 0;
    return (((profile[c] ?? 0) / (inGroup[g] ?? 1)) * (profile[width + g] ?? 0)) / total;
  });
}

/** Weights before any answer: criteria within their group, then the groups. */
function baseProfile({ model }: Compiled): Float64Array {
  return Float64Array.from([...model.criteria, ...model.groups], ({ weight }) => weight);
}

/** Multiplies the effects of one question into the profile; together they stay within the cap. */
function applyQuestion(
  compiled: Compiled,
  { targets, records, scratch }: Compiled["weightQuestions"][number],
  state: State,
  profile: Float64Array,
): void {
  const { cap } = compiled.model.settings;
  scratch.fill(1);
  for (const { when, moves } of records) {
    if (when(state) !== YES) continue;
    for (const { slot, factor } of moves) scratch[slot] = (scratch[slot] ?? 1) * factor;
  }
  for (let k = 0; k < targets.length; k += 1) {
    const target = targets[k] ?? 0;
    profile[target] = (profile[target] ?? 0) * Math.min(cap, Math.max(1 / cap, scratch[k] ?? 1));
  }
}

function dirichlet({ model, groupOf }: Compiled, draws: Draws) {
  const width = model.criteria.length;
  const groups = model.groups.length;
  const { concentration } = model.settings;
  const totals = new Float64Array(groups);
  const sums = new Float64Array(groups);
  return (d: number, profile: Float64Array, into: Float64Array): void => {
    const row = d * (width + groups);
    totals.fill(0);
    sums.fill(0);
    let groupTotal = 0;
    for (let c = 0; c < width; c += 1) bump(totals, groupOf[c] ?? 0, profile[c] ?? 0);
    for (let g = 0; g < groups; g += 1) groupTotal += profile[width + g] ?? 0;
    for (let c = 0; c < width; c += 1) {
      const g = groupOf[c] ?? 0;
      const shape = (concentration * (profile[c] ?? 0)) / (totals[g] ?? 1);
      const variate = gamma(shape, draws.normals[row + c] ?? 0, draws.uniforms[row + c] ?? 0.5);
      into[c] = variate;
      bump(sums, g, variate);
    }
    let drawnTotal = 0;
    for (let g = 0; g < groups; g += 1) {
      const shape = (concentration * (profile[width + g] ?? 0)) / groupTotal;
      const variate = gamma(shape, draws.normals[row + width + g] ?? 0, draws.uniforms[row + width + g] ?? 0.5);
      totals[g] = variate;
      drawnTotal += variate;
    }
    for (let c = 0; c < width; c += 1) {
      const g = groupOf[c] ?? 0;
      into[c] = (((into[c] ?? 0) / (sums[g] ?? 1)) * (totals[g] ?? 0)) / drawnTotal;
    }
  };
}

function bump(into: Float64Array, index: number, by: number): void {
  into[index] = (into[index] ?? 0) + by;
}
