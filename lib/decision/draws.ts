/** @file Everything random, drawn once per model: the same numbers serve every set of answers, so that flips are not noise. */

import type { Scale } from "@/lib/knowledge/types";
import { normal, triangular, uniform } from "./random";
import type { Model, ModelCriterion } from "./types";

/** How often the open answers of a draw are sampled at most, until they do not contradict each other. */
export const ATTEMPTS = 4;

export type Draws = {
  count: number;
  /** Value in [0, 1], higher is better: draw x strategy x criterion. */
  values: Float64Array;
  /** The same cells in the criterion's own unit, for costs that add: draw x strategy x criterion. */
  natural: Float64Array;
  /** For the Dirichlet weights: draw x (criteria, then groups). */
  normals: Float64Array;
  uniforms: Float64Array;
  /** For options of open questions: draw x attempt x option, all questions in a row. */
  options: Float64Array;
  /** Where each question's options begin in a row of `options`, and the row's length. */
  optionOffsets: Int32Array;
  optionRow: number;
  /** For amounts within an option's interval: draw x amount record. */
  amounts: Float64Array;
  /** For which kind is the largest and whether another reaches down: draw x amount record x 2 x kind. */
  kinds: Float64Array;
  kindRow: number;
};

/** Draws `count` times from the model's ratings and whatever else is uncertain; 2,000 take about 30 ms, once. */
export function draw(model: Model, count: number): Draws {
  const { strategies, criteria, groups, questions, amounts, settings } = model;
  const next = uniform(settings.seed);
  const cells = strategies.length * criteria.length;
  const targets = criteria.length + groups.length;
  const optionOffsets = Int32Array.from({ length: questions.length }, (_, q) =>
    questions.slice(0, q).reduce((sum, { options }) => sum + options.length, 0),
  );
  const optionRow = questions.reduce((sum, { options }) => sum + options.length, 0);
  const kindRow = 2 * Math.max(0, ...amounts.map(({ sharedBy }) => sharedBy?.kinds.length ?? 0));
  const draws: Draws = {
    count,
    values: new Float64Array(count * cells),
    natural: new Float64Array(count * cells),
    normals: new Float64Array(count * targets),
    uniforms: new Float64Array(count * targets),
    options: new Float64Array(count * ATTEMPTS * optionRow),
    optionOffsets,
    optionRow,
    amounts: new Float64Array(count * amounts.length),
    kinds: new Float64Array(count * amounts.length * kindRow),
    kindRow,
  };
  for (let d = 0; d < count; d += 1) {
    let cell = d * cells;
    for (const strategy of strategies) {
      for (const criterion of criteria) {
        const rating = strategy.ratings[criterion.id];
        if (!rating) throw new RangeError(`no rating of "${strategy.id}" on "${criterion.id}"`);
        const position = sampled(criterion.scale, rating, next());
        draws.values[cell] = valueAtPosition(criterion, position);
        draws.natural[cell] = position;
        cell += 1;
      }
    }
    for (let t = 0; t < targets; t += 1) {
      draws.normals[d * targets + t] = normal(next());
      draws.uniforms[d * targets + t] = next();
    }
    fill(draws.options, d * ATTEMPTS * optionRow, ATTEMPTS * optionRow, next);
    fill(draws.amounts, d * amounts.length, amounts.length, next);
    fill(draws.kinds, d * amounts.length * kindRow, amounts.length * kindRow, next);
  }
  return draws;
}

/** The value in [0, 1] of a position on the criterion's scale, 1 = best. Positions outside the scale count as its end. */
export function valueAtPosition({ scale, better }: Pick<ModelCriterion, "scale" | "better">, position: number): number {
  const share = shareOf(scale, position);
  return better === "higher" ? share : 1 - share;
}

function shareOf(scale: Scale, position: number): number {
  const share =
    scale.kind === "steps"
      ? (position - 1) / (scale.steps.length - 1)
      : scale.log
        ? Math.log(Math.max(position, scale.from) / scale.from) / Math.log(scale.to / scale.from)
        : (position - scale.from) / (scale.to - scale.from);
  return Math.min(1, Math.max(0, share));
}

function sampled(scale: Scale, rating: { low: number; typical: number; high: number }, u: number): number {
  if (scale.kind === "quantity" && scale.log) {
    return Math.exp(triangular(u, Math.log(rating.low), Math.log(rating.typical), Math.log(rating.high)));
  }
  return triangular(u, rating.low, rating.typical, rating.high);
}

function fill(into: Float64Array, from: number, length: number, next: () => number) {
  for (let k = from; k < from + length; k += 1) into[k] = next();
}
