/** @file How many tokens a pass really takes: cut at the sequence length, padded to the longest of a batch, or packed. */

import { normal } from "@/lib/decision/random";

/** Lengths of the rows of a training file in tokens, prompt and answer together. */
export type LengthStatistics = {
  mean: number;
  /** Nineteen of twenty rows are no longer; null where unknown. */
  p95: number | null;
  longest: number;
};

export type RowTokens = {
  /** Tokens of a row that are trained on, after cutting. */
  useful: number;
  /** Tokens that a row takes in a pass, with its share of padding. */
  taken: number;
  /** useful / taken. */
  efficiency: number;
  /** Tokens per sequence as the card sees it: what attention and the size of the step follow from. */
  sequence: number;
};

const STEPS = 400;
/** The longest row is read as one in a thousand where the 95th percentile is not known. */
const LONGEST_SHARE = 0.999;

/**
 * What a row takes. Lengths are spread as a log-normal distribution with this mean and 95th percentile, none above the
 * longest. Packed: a sequence is closed when the next row does not fit, which leaves half a row empty on average, and never
 * more than half the sequence. Padded: every row takes as much as the longest of its batch is expected to.
 *
 * @throws RangeError unless 0 < mean <= longest and batch and sequence are from 1: forms check before
 */
export function rowTokens(
  lengths: LengthStatistics,
  { sequenceLength, microBatch, packing }: { sequenceLength: number; microBatch: number; packing: boolean },
): RowTokens {
  const { mean, longest } = lengths;
  if (!(mean > 0 && mean <= longest)) throw new RangeError(`mean length ${mean} must lie above 0 and up to ${longest}`);
  if (!(sequenceLength >= 1 && microBatch >= 1)) throw new RangeError("a step needs at least one token");
  const cut = quantilesOf(lengths).map((length) => Math.min(length, sequenceLength));
  const useful = averageOf(cut);
  if (packing) {
    const efficiency = Math.max(0.5, 1 - useful / (2 * sequenceLength));
    return { useful, taken: useful / efficiency, efficiency, sequence: sequenceLength };
  }
  const taken = expectedLongest(cut, microBatch);
  return { useful, taken, efficiency: useful / taken, sequence: taken };
}

/** Lengths at the middle of equal shares of all rows, shortest first, with the stated mean. */
function quantilesOf({ mean, p95, longest }: LengthStatistics): readonly number[] {
  const known = p95 === null ? { length: longest, share: LONGEST_SHARE } : { length: p95, share: 0.95 };
  const z = normal(known.share);
  const ratio = Math.log(Math.max(known.length / mean, 1));
  // The mean of a log-normal lies half a variance above its median: spread² / 2 - z spread + ratio = 0.
  const spread = z - Math.sqrt(Math.max(0, z * z - 2 * ratio));
  const shares = Array.from({ length: STEPS }, (_, at) => (at + 0.5) / STEPS);
  let lengths = shares.map((share) => Math.min(longest, Math.exp(spread * normal(share))));
  // Scaling to the mean can push rows over the longest, and cutting them lowers the mean: a few rounds settle both.
  for (let round = 0; round < 20; round += 1) {
    const scale = mean / averageOf(lengths);
    lengths = lengths.map((length) => Math.min(longest, length * scale));
  }
  return lengths;
}

/** The longest of this many rows on average: each length counts as often as it is the longest. */
function expectedLongest(sorted: readonly number[], rows: number): number {
  const n = sorted.length;
  return sorted.reduce((sum, length, at) => sum + length * (((at + 1) / n) ** rows - (at / n) ** rows), 0);
}

function averageOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
