/** @file What measured rows say about speed: the factors, and how far each row lies from them. */

import type { ModelShape } from "@/lib/memory/model-shape";
import { type Coefficients, EXPECTED, fitCoefficients, type Sample, secondsPerToken } from "./coefficients";
import type { Gpu } from "./gpu";
import { similarity, type Traits, traitsOf } from "./similarity";
import { type IdealTime, idealTime } from "./step-time";
import type { ThroughputRow } from "./throughput";
import { type Workload, workloadOfRow } from "./workload";

/** A measured row with its errors, as the natural logarithm of measured over predicted seconds. */
export type Reference = {
  id: string;
  source: string;
  traits: Traits;
  /** Against the factors that all rows together give. */
  error: number;
  /** Against a prediction from the rows of other sources only. */
  leftOutError: number;
};

/** Everything that a prediction reads. Survives JSON. */
export type Calibration = { factors: Coefficients; references: readonly Reference[] };

/** A row whose workload and card are known. */
export type MeasuredRun = { row: ThroughputRow; work: Workload; gpu: Gpu; ideal: IdealTime };

/** How strongly neighbours must speak before a prediction moves towards them: as much as one row alike in every trait. */
const CAUTION = 1;

/** The runs of these rows; rows that say too little, or whose model or card has no record, are left out. */
export function measuredRuns(
  rows: readonly ThroughputRow[],
  models: readonly ModelShape[],
  gpus: readonly Gpu[],
): readonly MeasuredRun[] {
  const shapes = new Map(models.map((model) => [model.id, model]));
  const cards = new Map(gpus.map((gpu) => [gpu.id, gpu]));
  return rows.flatMap((row) => {
    const model = shapes.get(row.model);
    const gpu = cards.get(row.gpu);
    if (model === undefined || gpu === undefined) return [];
    const work = workloadOfRow(row, model);
    const ideal = work === null ? null : idealTime(work, gpu);
    return work === null || ideal === null ? [] : [{ row, work, gpu, ideal }];
  });
}

/** Calibrates on all runs; each one's left-out error comes from a calibration without its source. */
export function calibrate(runs: readonly MeasuredRun[], expected: Coefficients = EXPECTED): Calibration {
  const factors = fitCoefficients(samplesOf(runs), expected);
  const leftOut = new Map(
    sourcesOf(runs).flatMap((source) => {
      const rest = runs.filter(({ row }) => row.source !== source);
      const without = plainCalibration(rest, expected);
      return runs
        .filter(({ row }) => row.source === source)
        .map((run) => [run.row.id, Math.log(secondsOf(run) / predictSeconds(run.work, run.gpu, run.ideal, without))]);
    }),
  );
  return {
    factors,
    references: referencesOf(runs, factors).map((reference) => ({
      ...reference,
      leftOutError: leftOut.get(reference.id) ?? reference.error,
    })),
  };
}

/** Without left-out errors, for predictions only. */
export function plainCalibration(runs: readonly MeasuredRun[], expected: Coefficients = EXPECTED): Calibration {
  const factors = fitCoefficients(samplesOf(runs), expected);
  return { factors, references: referencesOf(runs, factors) };
}

/**
 * Seconds per token on one card: the ideal time under the factors, moved by what the most similar rows were off by. Rows
 * of one source count as the square root of their number, so that a long table does not outvote the others.
 */
export function predictSeconds(work: Workload, gpu: Gpu, ideal: IdealTime, calibration: Calibration): number {
  const weights = neighbourWeights(traitsOf(work, gpu), calibration.references);
  const total = weights.reduce((sum, weight) => sum + weight, CAUTION);
  const shift = calibration.references.reduce((sum, { error }, at) => sum + error * (weights[at] ?? 0), 0) / total;
  return secondsPerToken(ideal, work.fusedKernels, calibration.factors) * Math.exp(shift);
}

/** How much each reference counts for a run with these traits. */
export function neighbourWeights(traits: Traits, references: readonly Reference[]): readonly number[] {
  const counts = countBy(references.map(({ source }) => source));
  return references.map(
    (reference) => similarity(traits, reference.traits) / Math.sqrt(counts.get(reference.source) ?? 1),
  );
}

/** How many there are of each. */
export function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function samplesOf(runs: readonly MeasuredRun[]): readonly Sample[] {
  const counts = countBy(runs.map(({ row }) => row.source));
  return runs.map((run) => ({
    ideal: run.ideal,
    fusedKernels: run.work.fusedKernels,
    seconds: secondsOf(run),
    weight: 1 / Math.sqrt(counts.get(run.row.source) ?? 1),
  }));
}

function referencesOf(runs: readonly MeasuredRun[], factors: Coefficients): readonly Reference[] {
  return runs.map((run) => {
    const error = Math.log(secondsOf(run) / secondsPerToken(run.ideal, run.work.fusedKernels, factors));
    return {
      id: run.row.id,
      source: run.row.source,
      traits: traitsOf(run.work, run.gpu),
      error,
      leftOutError: error,
    };
  });
}

function secondsOf({ row }: MeasuredRun): number {
  return 1 / row.tokensPerSecond;
}

function sourcesOf(runs: readonly MeasuredRun[]): readonly string[] {
  return [...new Set(runs.map(({ row }) => row.source))];
}
