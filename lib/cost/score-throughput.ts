/** @file Holds predicted speeds against measured ones, each row predicted without the rows of its own source. */

import { calibrate, type MeasuredRun } from "./calibration";
import { estimateSpeed } from "./utilisation";

export type SpeedPrediction = {
  id: string;
  source: string;
  model: string;
  method: string;
  gpu: string;
  /** Tokens per second and card. */
  measured: number;
  predicted: number;
  low: number;
  high: number;
  /** What the rule of thumb says: six operations per parameter and token at 40 % of the peak. */
  ruleOfThumb: number;
};

export type SpeedScores = {
  n: number;
  /** Median of |predicted / measured - 1|, from 0; null without rows. */
  medianApe: number | null;
  p90Ape: number | null;
  ruleOfThumbMedianApe: number | null;
  /** Share of rows whose measured speed lies between low and high. */
  covered: number | null;
  rows: readonly SpeedPrediction[];
};

const RULE_OF_THUMB_UTILISATION = 0.4;

/**
 * Scores predictions of `targets` from `known`, leaving out every known row for which `fold` gives the same word as for
 * the target: its source unless told otherwise.
 */
export function scoreSpeeds(
  targets: readonly MeasuredRun[],
  known: readonly MeasuredRun[],
  fold: (source: string) => string = (source) => source,
): SpeedScores {
  const folds = [...new Set(targets.map(({ row }) => fold(row.source)))];
  const rows = folds.flatMap((name) => {
    const calibration = calibrate(known.filter(({ row }) => fold(row.source) !== name));
    return targets
      .filter(({ row }) => fold(row.source) === name)
      .flatMap((run) => {
        const speed = estimateSpeed(run.work, run.gpu, calibration);
        return speed === null ? [] : [predictionOf(run, speed.tokensPerSecond)];
      });
  });
  const errors = rows.map(speedError);
  return {
    n: rows.length,
    medianApe: quantileOf(errors, 0.5),
    p90Ape: quantileOf(errors, 0.9),
    ruleOfThumbMedianApe: quantileOf(
      rows.map(({ ruleOfThumb, measured }) => Math.abs(ruleOfThumb / measured - 1)),
      0.5,
    ),
    covered:
      rows.length === 0
        ? null
        : rows.filter(({ low, measured, high }) => low <= measured && measured <= high).length / rows.length,
    rows,
  };
}

/** |predicted / measured - 1|. */
export function speedError({ predicted, measured }: SpeedPrediction): number {
  return Math.abs(predicted / measured - 1);
}

/** The value that this share of the values lies at or below, between two values in proportion; null without values. */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below === undefined || above === undefined ? null : below + (above - below) * (at - Math.floor(at));
}

function predictionOf(
  { row, work, gpu }: MeasuredRun,
  { low, typical, high }: { low: number; typical: number; high: number },
): SpeedPrediction {
  const peak = (gpu.bf16Tflops ?? 0) * 1e12;
  return {
    id: row.id,
    source: row.source,
    model: row.model,
    method: row.method,
    gpu: row.gpu,
    measured: row.tokensPerSecond,
    predicted: typical,
    low,
    high,
    ruleOfThumb: (RULE_OF_THUMB_UTILISATION * peak) / (6 * work.model.paramsActive),
  };
}
