/** @file The simulation: every alternative in every draw, and where its value comes from. */

import { combine } from "./combine";
import type { Compiled } from "./compile";
import type { Draws } from "./draws";
import { readinessOf } from "./ready";
import { sampler } from "./sample";
import { stands } from "./stands";
import { NO, OPEN, type State, UNKNOWN, YES } from "./state";
import { weigher } from "./weigh";

export type Simulation = {
  count: number;
  /** Value per alternative and draw: alternative x draw. Where it was not open, prompting's value less the delay price. */
  values: Float64Array;
  /** Mean weighted value per alternative and criterion: their sum, with `delay` and `margin`, is the mean value. */
  parts: Float64Array;
  /** Mean price of delays and of draws in which it was not open, and of the pipeline margin; both at most 0. */
  delay: Float64Array;
  margin: Float64Array;
  mean: Float64Array;
  /** Share of draws in which the alternative was generated, open, delayed, first. */
  generated: Float64Array;
  open: Float64Array;
  delayed: Float64Array;
  wins: Float64Array;
  /** Index of the first alternative in each draw. */
  winners: Int32Array;
  /** Sampled answers, draw x question. */
  states: Int32Array;
};

/**
 * Simulates the first `count` draws for the given answers.
 *
 * @param given coherent answers; open questions are sampled
 */
export function simulate(compiled: Compiled, draws: Draws, given: State, count: number): Simulation {
  const { model, alternatives, baseline } = compiled;
  const width = model.criteria.length;
  const strategies = model.strategies.length;
  const { delay: delayPrice, margin: marginPrice } = model.settings;
  const total = alternatives.length;
  const result: Simulation = {
    count,
    values: new Float64Array(total * count),
    parts: new Float64Array(total * width),
    delay: new Float64Array(total),
    margin: new Float64Array(total),
    mean: new Float64Array(total),
    generated: new Float64Array(total),
    open: new Float64Array(total),
    delayed: new Float64Array(total),
    wins: new Float64Array(total),
    winners: new Int32Array(count),
    states: new Int32Array(count * given.length),
  };
  const sample = sampler(compiled, draws, given);
  const weigh = weigher(compiled, draws, given);
  const ready = readinessOf(compiled, draws, given);
  const shifts = compiled.shifts.filter(({ when }) => when(given) !== NO);
  const constraints = compiled.constraints.filter(({ when }) => when(given) !== NO);
  const generated = alternatives.map(({ when }) => (when === null ? YES : when(given)));
  // What surely stays shut is never looked at in a draw: it takes the baseline's value throughout.
  const shut = new Set(
    constraints
      .filter(({ when, blocks, unlessAfter }) => blocks && unlessAfter === null && when(given) === YES)
      .flatMap((constraint) => constraint.strategies)
      .filter((s) => s !== baseline),
  );
  const active = alternatives.flatMap(({ all }, a) => (generated[a] === NO || all.some((s) => shut.has(s)) ? [] : [a]));
  const baselineParts = new Float64Array(width);
  const baselinePart = new Float64Array(width);
  const baselineValues = new Float64Array(count);
  const complete = !given.includes(OPEN);
  const pulled = Uint8Array.from(model.criteria, ({ kind }) => (kind === "benefit" || kind === "serving" ? 1 : 0));

  const state = new Int32Array(given);
  const weights = new Float64Array(width);
  const values = new Float64Array(strategies * width);
  const readiness = new Float64Array(strategies);
  const combined = new Float64Array(width);
  const blocked = new Uint8Array(strategies);
  const delayed = new Uint8Array(strategies);
  const firing: (typeof constraints)[number][] = [];

  for (let d = 0; d < count; d += 1) {
    if (!complete) sample(d, state);
    result.states.set(state, d * given.length);
    weigh(state, d, weights);
    values.set(draws.values.subarray(d * strategies * width, (d + 1) * strategies * width));
    for (const { when, strategies: shifted, criteria, delta } of shifts) {
      if (when(state) !== YES) continue;
      for (const s of shifted) {
        for (const c of criteria) values[s * width + c] = clamp((values[s * width + c] ?? 0) + delta);
      }
    }
    ready(state, d, readiness);
    for (let s = 0; s < strategies; s += 1) {
      const r = readiness[s] ?? 1;
      if (s === baseline || r === 1) continue;
      for (let c = 0; c < width; c += 1) {
        if (pulled[c] !== 1) continue;
        const base = values[baseline * width + c] ?? 0;
        values[s * width + c] = base + r * ((values[s * width + c] ?? 0) - base);
      }
    }

    blocked.fill(0);
    delayed.fill(0);
    firing.length = 0;
    for (const constraint of constraints) {
      if (constraint.when(state) !== YES) continue;
      if (constraint.unlessAfter !== null) {
        firing.push(constraint);
        continue;
      }
      for (const s of constraint.strategies) (constraint.blocks ? blocked : delayed)[s] = 1;
    }
    blocked[baseline] = 0;

    let baselineValue = 0;
    for (let c = 0; c < width; c += 1) {
      const part = (weights[c] ?? 0) * (values[baseline * width + c] ?? 0);
      baselinePart[c] = part;
      baselineValue += part;
    }
    accumulate(baselineParts, 0, baselinePart);
    baselineValues[d] = baselineValue;

    let best = Number.NEGATIVE_INFINITY;
    let winner = baseline;
    for (const a of active) {
      const alternative = alternatives[a];
      if (!alternative) continue;
      const single = alternative.order < 0;
      const truth = generated[a];
      const isGenerated = truth === YES || (truth === UNKNOWN && (alternative.when?.(state) ?? YES) === YES);
      let isOpen = isGenerated;
      let isDelayed = false;
      if (isGenerated) {
        bump(result.generated, a, 1);
        for (const s of alternative.all) {
          if (blocked[s] === 1) isOpen = false;
          if (delayed[s] === 1) isDelayed = true;
        }
        for (const constraint of firing) {
          if (!stands(constraint, alternative)) continue;
          if (!constraint.blocks) isDelayed = true;
          else if (a !== baseline) isOpen = false;
        }
      }
      let value = baselineValue - delayPrice;
      if (isOpen) {
        const worth = single ? values : combined;
        const row = single ? (alternative.all[0] ?? 0) * width : 0;
        value = 0;
        if (!single) {
          combine(compiled, draws, d, alternative, values, combined);
          value = -marginPrice;
          bump(result.margin, a, -marginPrice);
        }
        for (let c = 0; c < width; c += 1) {
          const part = (weights[c] ?? 0) * (worth[row + c] ?? 0);
          bump(result.parts, a * width + c, part);
          value += part;
        }
        if (isDelayed) {
          value -= delayPrice;
          bump(result.delay, a, -delayPrice);
          bump(result.delayed, a, 1);
        }
        bump(result.open, a, 1);
        if (value > best) {
          best = value;
          winner = a;
        }
      } else {
        bump(result.delay, a, -delayPrice);
        accumulate(result.parts, a * width, baselinePart);
      }
      result.values[a * count + d] = value;
      bump(result.mean, a, value);
    }
    result.winners[d] = winner;
    bump(result.wins, winner, 1);
  }
  for (let a = 0; a < total; a += 1) {
    if (active.includes(a)) continue;
    result.parts.set(baselineParts, a * width);
    result.delay[a] = -delayPrice * count;
    for (let d = 0; d < count; d += 1) result.values[a * count + d] = (baselineValues[d] ?? 0) - delayPrice;
    result.mean[a] = baselineValues.reduce((sum, value) => sum + value - delayPrice, 0);
    result.generated[a] = generated[a] === YES ? count : 0;
  }
  for (const sums of [
    result.parts,
    result.delay,
    result.margin,
    result.mean,
    result.generated,
    result.open,
    result.delayed,
    result.wins,
  ]) {
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) / count;
  }
  return result;
}

/** Adds every number of `from` to `into`, beginning at `offset`. */
function accumulate(into: Float64Array, offset: number, from: Float64Array): void {
  for (let k = 0; k < from.length; k += 1) into[offset + k] = (into[offset + k] ?? 0) + (from[k] ?? 0);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function bump(into: Float64Array, index: number, by: number): void {
  into[index] = (into[index] ?? 0) + by;
}
