/** @file How fast a job trains on a card, as a range, and what that rests on. */

import { type Calibration, countBy, neighbourWeights, predictSeconds } from "./calibration";
import { secondsPerToken } from "./coefficients";
import type { Gpu } from "./gpu";
import { mapRange, type Range } from "./range";
import { similarity, type Traits, traitsOf } from "./similarity";
import { type IdealTime, idealTime } from "./step-time";
import type { Workload } from "./workload";

export type Speed = {
  /** Per card, padding included. */
  tokensPerSecond: Range;
  /** Share of the dense peak that the operations of training reach. */
  utilisation: Range;
  /** Seconds per token of each part at the data sheet's rates, and under the factors. */
  ideal: IdealTime;
  factors: Calibration["factors"];
  /** What similar rows move the prediction by: measured over calculated seconds. */
  shift: number;
  /** All rows that the factors rest on. */
  rows: number;
  /** Rows on the same card with the same trainer, closest first; empty where there are none. */
  alike: readonly { id: string; source: string }[];
  /** Whether a row on the same card exists at all. */
  cardMeasured: boolean;
};

/** Eight in ten: the share of left-out rows that a range like this one held. */
const COVERED = 0.8;

/**
 * The speed of this work on this card; null where the card has no published peak. The range is as wide as left-out rows
 * were off, similar ones counting most: where no row is similar, it is the spread over all sources.
 */
export function estimateSpeed(work: Workload, gpu: Gpu, calibration: Calibration): Speed | null {
  const ideal = idealTime(work, gpu);
  if (ideal === null) return null;
  const { references, factors } = calibration;
  const traits = traitsOf(work, gpu);
  const weights = neighbourWeights(traits, references);
  const seconds = predictSeconds(work, gpu, ideal, calibration);
  const spread = Math.exp(spreadOf(calibration, traits));
  const typical = 1 / seconds;
  const tokensPerSecond = { low: typical / spread, typical, high: typical * spread };
  const alike = references
    .map((reference, at) => ({ reference, weight: weights[at] ?? 0 }))
    .filter(({ reference }) => reference.traits.gpu === gpu.id && reference.traits.trainer === work.trainer)
    .toSorted((a, b) => b.weight - a.weight);
  return {
    tokensPerSecond,
    utilisation: mapRange(tokensPerSecond, (speed) => Math.min(1, speed * ideal.math)),
    ideal,
    factors,
    shift: seconds / secondsPerToken(ideal, work.fusedKernels, factors),
    rows: references.length,
    alike: alike.map(({ reference }) => ({ id: reference.id, source: reference.source })),
    cardMeasured: references.some((reference) => reference.traits.gpu === gpu.id),
  };
}

/**
 * The error, as a logarithm, that eight in ten left-out rows stayed below. A row counts by the root of its similarity, since
 * rows that differ still say how far off a prediction can be; all together count once more as one row that is alike in
 * everything, each source the same.
 */
function spreadOf({ references }: Calibration, traits: Traits): number {
  const counts = countBy(references.map(({ source }) => source));
  const sorted = references
    .map(({ source, leftOutError, traits: theirs }) => {
      const rows = counts.get(source) ?? 1;
      return {
        error: Math.abs(leftOutError),
        weight: Math.sqrt(similarity(traits, theirs) / rows) + 1 / counts.size / rows,
      };
    })
    .toSorted((a, b) => a.error - b.error);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  for (const { error, weight } of sorted) {
    below += weight;
    if (below >= COVERED * total) return error;
  }
  return sorted.at(-1)?.error ?? Math.log(2);
}
