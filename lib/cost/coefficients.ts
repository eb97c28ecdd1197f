/** @file How many times longer than at the data sheet's rates training really takes: five factors, fitted to measured rows. */

import type { IdealTime } from "./step-time";

/** Factors on the parts of the ideal time; traffic has one for plain kernels and one for fused ones. */
export type Coefficients = {
  math: number;
  plainTraffic: number;
  fusedTraffic: number;
  exchange: number;
  unpacking: number;
};
const NAMES = ["math", "plainTraffic", "fusedTraffic", "exchange", "unpacking"] as const;

/** One measured run: its ideal time, the seconds per token that were measured, and how much it counts. */
export type Sample = { ideal: IdealTime; fusedKernels: boolean; seconds: number; weight: number };

/**
 * Where the factors start, and what they stay at where no row speaks: a card reaches nearly nine tenths of its dense peak in
 * large matrices, results between them are touched about ten times per pass (seven with fused kernels), a link gives a
 * sixth of its nominal rate where nothing hides it, and unpacking reaches a quarter of the bandwidth. Ours; together they
 * weigh as much as 5 % of the rows, and half or twice
 * of any of them keeps the error of left-out sources under 8 % (a test).
 */
export const EXPECTED: Coefficients = { math: 1.15, plainTraffic: 10, fusedTraffic: 7, exchange: 6, unpacking: 4 };
const EXPECTED_WEIGHT = 0.01;

/** Rows further off than this ratio (as a logarithm) pull no harder than at it, so that one odd source cannot bend the rest. */
const HUBER = 0.15;
const ROUNDS = 30;

/** Seconds per token under these factors, and never less than starting the kernels takes. */
export function secondsPerToken(ideal: IdealTime, fusedKernels: boolean, factors: Coefficients): number {
  return Math.max(
    ideal.launch,
    sumOf(ideal, fusedKernels, (at) => factors[nameAt(at)]),
  );
}

/**
 * The factors, none negative, that make the logarithms of predicted and measured times differ least: iterated weighted
 * least squares on five unknowns, without chance. No rows: the expected factors.
 */
export function fitCoefficients(samples: readonly Sample[], expected: Coefficients = EXPECTED): Coefficients {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const start = NAMES.map((name) => expected[name]);
  let factors: readonly number[] = start;
  for (let round = 0; total > 0 && round < ROUNDS; round += 1) {
    const gram = start.map((value, row) =>
      start.map((_, column) => (row === column ? EXPECTED_WEIGHT / value ** 2 : 0)),
    );
    const right = start.map((value) => EXPECTED_WEIGHT / value);
    for (const { ideal, fusedKernels, seconds, weight } of samples) {
      const parts = partsOf(ideal, fusedKernels);
      const predicted = sumOf(ideal, fusedKernels, (at) => factors[at] ?? 0);
      const off = Math.abs(Math.log(predicted / seconds));
      const pull = (weight / total) * Math.min(1, HUBER / Math.max(off, 1e-12));
      const scaled = parts.map((part) => part / predicted);
      const target = (seconds - ideal.fixed) / predicted;
      for (const [row, value] of scaled.entries()) {
        const line = gram[row];
        if (line === undefined || value === 0) continue;
        right[row] = (right[row] ?? 0) + pull * value * target;
        for (const [column, other] of scaled.entries()) line[column] = (line[column] ?? 0) + pull * value * other;
      }
    }
    factors = solveNonNegative(gram, right, factors);
  }
  return coefficientsOf(factors);
}

/** Least squares without negative unknowns, one unknown after the other until they stand. */
function solveNonNegative(
  gram: readonly (readonly number[])[],
  right: readonly number[],
  from: readonly number[],
): readonly number[] {
  const x = [...from];
  for (let round = 0; round < 60; round += 1) {
    for (const [row, line] of gram.entries()) {
      const own = line[row] ?? 0;
      const others = line.reduce((sum, value, at) => (at === row ? sum : sum + value * (x[at] ?? 0)), 0);
      x[row] = own > 0 ? Math.max(0, ((right[row] ?? 0) - others) / own) : 0;
    }
  }
  return x;
}

function sumOf(ideal: IdealTime, fusedKernels: boolean, factorAt: (at: number) => number): number {
  return partsOf(ideal, fusedKernels).reduce((sum, part, at) => sum + part * factorAt(at), ideal.fixed);
}

function partsOf({ math, traffic, exchange, unpacking }: IdealTime, fusedKernels: boolean): readonly number[] {
  return [math, fusedKernels ? 0 : traffic, fusedKernels ? traffic : 0, exchange, unpacking];
}

function nameAt(at: number): keyof Coefficients {
  return NAMES[at] ?? "math";
}

function coefficientsOf(factors: readonly number[]): Coefficients {
  const [math = 0, plainTraffic = 0, fusedTraffic = 0, exchange = 0, unpacking = 0] = factors;
  return { math, plainTraffic, fusedTraffic, exchange, unpacking };
}
