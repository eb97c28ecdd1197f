/** @file Weights of a draw: a base profile moved by the answers, then Dirichlet around it, in two levels. */

import { type Compiled, type State, UNKNOWN, YES } from "./compile";
import type { Draws } from "./draws";
import { gamma } from "./random";

export type Weigher = (state: State, d: number, into: Float64Array) => void;

/**
 * Makes the function that fills `into` (one weight per criterion, summing to 1) for a draw.
 *
 * What the given answers settle is multiplied once; only effects of open questions are evaluated per draw.
 */
export function weigher(compiled: Compiled, draws: Draws, given: State): Weigher {
  const { model, groupOf } = compiled;
  const criteria = model.criteria.length;
  const targets = criteria + model.groups.length;
  const fixed = Float64Array.from([...model.criteria, ...model.groups], ({ weight }) => weight);
  const open: Compiled["weightQuestions"] = [];
  for (const group of compiled.weightQuestions) {
    if (group.records.some(({ when }) => when(given) === UNKNOWN)) open.push(group);
    else applyQuestion(compiled, group, given, fixed);
  }
  const profile = new Float64Array(targets);
  return (state, d, into) => {
    profile.set(fixed);
    for (const group of open) applyQuestion(compiled, group, state, profile);
    dirichlet(compiled, draws, d, profile, groupOf, into);
  };
}

/** The expected weights of complete or partial answers, without the spread around them. */
export function profileOf(compiled: Compiled, state: State): Float64Array {
  const { model, groupOf } = compiled;
  const profile = Float64Array.from([...model.criteria, ...model.groups], ({ weight }) => weight);
  for (const group of compiled.weightQuestions) applyQuestion(compiled, group, state, profile);
  const criteria = model.criteria.length;
  const inGroup = new Float64Array(model.groups.length);
  let groups = 0;
  for (let c = 0; c < criteria; c += 1) bump(inGroup, groupOf[c] ?? 0, profile[c] ?? 0);
  for (let g = 0; g < inGroup.length; g += 1) groups += profile[criteria + g] ?? 0;
  return Float64Array.from({ length: criteria }, (_, c) => {
    const g = groupOf[c] ?? 0;
    return (((profile[c] ?? 0) / (inGroup[g] ?? 1)) * (profile[criteria + g] ?? 0)) / groups;
  });
}

/** Multiplies the effects of one question into the profile; together they stay within the cap. */
function applyQuestion(
  compiled: Compiled,
  { records }: Compiled["weightQuestions"][number],
  state: State,
  profile: Float64Array,
): void {
  const { cap } = compiled.model.settings;
  const factors = new Map<number, number>();
  for (const { when, moves } of records) {
    if (when(state) !== YES) continue;
    for (const { target, factor } of moves) factors.set(target, (factors.get(target) ?? 1) * factor);
  }
  for (const [target, factor] of factors) {
    profile[target] = (profile[target] ?? 0) * Math.min(cap, Math.max(1 / cap, factor));
  }
}

function dirichlet(
  { model }: Compiled,
  draws: Draws,
  d: number,
  profile: Float64Array,
  groupOf: Int32Array,
  into: Float64Array,
): void {
  const criteria = model.criteria.length;
  const groups = model.groups.length;
  const row = d * (criteria + groups);
  const { concentration } = model.settings;
  const totals = new Float64Array(groups);
  for (let c = 0; c < criteria; c += 1) bump(totals, groupOf[c] ?? 0, profile[c] ?? 0);
  let groupTotal = 0;
  for (let g = 0; g < groups; g += 1) groupTotal += profile[criteria + g] ?? 0;

  const sums = new Float64Array(groups);
  for (let c = 0; c < criteria; c += 1) {
    const g = groupOf[c] ?? 0;
    const shape = (concentration * (profile[c] ?? 0)) / (totals[g] ?? 1);
    const variate = gamma(shape, draws.normals[row + c] ?? 0, draws.uniforms[row + c] ?? 0.5);
    into[c] = variate;
    bump(sums, g, variate);
  }
  let drawnTotal = 0;
  for (let g = 0; g < groups; g += 1) {
    const k = row + criteria + g;
    const shape = (concentration * (profile[criteria + g] ?? 0)) / groupTotal;
    totals[g] = gamma(shape, draws.normals[k] ?? 0, draws.uniforms[k] ?? 0.5);
    drawnTotal += totals[g] ?? 0;
  }
  for (let c = 0; c < criteria; c += 1) {
    const g = groupOf[c] ?? 0;
    into[c] = (((into[c] ?? 0) / (sums[g] ?? 1)) * (totals[g] ?? 0)) / drawnTotal;
  }
}

function bump(into: Float64Array, index: number, by: number): void {
  into[index] = (into[index] ?? 0) + by;
}
