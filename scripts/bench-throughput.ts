/**
 * @file `npm run bench:throughput [-- FILE] [-- --json]`: predicted against measured tokens per second, on the tuning rows
 * of the content or on those of a file. Errors are in per cent, in the text and in the JSON.
 */

import process from "node:process";
import { parseArgs } from "node:util";
import { InputProblem } from "@/cli/frame";
import { gpus } from "@/content/compute/gpus";
import { models } from "@/content/compute/models";
import { pretrainingShapes } from "@/content/compute/pretraining-shapes";
import { throughput } from "@/content/compute/throughput";
import { calibrate, measuredRuns } from "@/lib/cost/calibration";
import { mptShape } from "@/lib/cost/pretraining";
import {
  quantileOf,
  type SpeedPrediction,
  type SpeedScores,
  scoreSpeeds,
  speedError,
} from "@/lib/cost/score-throughput";
import { type ThroughputRow, throughputRows } from "@/lib/cost/throughput";
import { unscoredBecause } from "@/lib/cost/unscored";
import { formatCount, formatFixed, formatPercent, formatShare } from "@/lib/format";
import { type LeftRow, leftLines, reasonLines, reasonsOf } from "./left-rows";
import { readThroughput } from "./throughput-file";

const shapes = [...models, ...pretrainingShapes.map(mptShape)];

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (problem) {
  if (!(problem instanceof InputProblem)) throw problem;
  process.stderr.write(`bench:throughput: ${problem.message}\n`);
  process.exitCode = 1;
}

function run(args: string[]): string {
  const { file, json } = readArguments(args);
  const own = throughputRows(throughput);
  const known = measuredRuns(tuningOf(own), shapes, gpus);
  const { rows: given, left } = file === undefined ? { rows: own, left: [] } : readThroughput(file);
  const leftOut = [...left, ...passedOver(given)];
  if (file !== undefined) process.stderr.write(leftLines(leftOut));
  const tuning = measuredRuns(tuningOf(given), shapes, gpus);
  const scores = scoreSpeeds(tuning, known);
  const byRepository = scoreSpeeds(tuning, known, repositoryOf);
  const preTraining = scoreSpeeds(measuredRuns(preTrainingOf(given), shapes, gpus), known);
  if (given.length === 0) throw new InputProblem("there is no row to score.");
  if (json) {
    const { medianApe, p90Ape, n } = inPercent(byRepository);
    const printed = {
      ...inPercent(scores),
      repositoryLeftOut: { n, medianApe, p90Ape },
      preTraining: inPercent(preTraining),
      notScored: leftOut.map(({ id }) => id),
      leftOut,
      leftOutCounts: reasonsOf(leftOut).map(({ field, because, n }) => ({ field, because, n })),
    };
    return `${JSON.stringify(printed, null, 2)}\n`;
  }
  return reportOf({ scores, byRepository, preTraining, leftOut, known: known.length, from: file ?? "the content" });
}

function passedOver(rows: readonly ThroughputRow[]): readonly LeftRow[] {
  return rows.flatMap((row) => {
    const unscored = unscoredBecause(row, shapes, gpus);
    return unscored === null ? [] : [{ id: row.id, ...unscored }];
  });
}

type SpeedErrors = { medianApe: number | null; p90Ape: number | null; ruleOfThumbMedianApe: number | null };

/** Errors as programs read them beside those of `bench:memory`: 5.3, not 0.053. */
function inPercent<T extends SpeedErrors>(scores: T): T {
  const percent = (share: number | null) => (share === null ? null : share * 100);
  return {
    ...scores,
    medianApe: percent(scores.medianApe),
    p90Ape: percent(scores.p90Ape),
    ruleOfThumbMedianApe: percent(scores.ruleOfThumbMedianApe),
  };
}

function readArguments(args: string[]): { file: string | undefined; json: boolean } {
  try {
    const { positionals, values } = parseArgs({ args, options: { json: { type: "boolean" } }, allowPositionals: true });
    const [file, ...more] = positionals;
    if (more.length === 0) return { file, json: values.json === true };
  } catch {
    // Said below.
  }
  throw new InputProblem("give one file at most: npm run bench:throughput -- FILE --json.");
}

function tuningOf(rows: readonly ThroughputRow[]): readonly ThroughputRow[] {
  return rows.filter(({ task }) => task === "tuning");
}

function preTrainingOf(rows: readonly ThroughputRow[]): readonly ThroughputRow[] {
  return rows.filter(({ task }) => task === "pre-training");
}

/** Owner and name of the repository that an address belongs to; the address itself elsewhere. */
function repositoryOf(source: string): string {
  return /^https:\/\/github\.com\/([^/]+\/[^/]+)/.exec(source)?.[1] ?? source;
}

function reportOf(parts: {
  scores: SpeedScores;
  byRepository: SpeedScores;
  preTraining: SpeedScores;
  leftOut: readonly LeftRow[];
  known: number;
  from: string;
}): string {
  const { scores, byRepository, preTraining, leftOut, known, from } = parts;
  const { factors } = calibrate(measuredRuns(tuningOf(throughputRows(throughput)), shapes, gpus));
  return `${[
    `Tokens per second and card, ${formatCount(scores.n)} tuning rows of ${from}.`,
    "",
    "Method. Ideal time per token: operations at the dense peak, intermediate results at the memory bandwidth, weights and",
    "gradients at the rate of the link, unpacked weights, each times a factor; optimizer and logits once; and never less\nthan starting the kernels of a small step. The five factors are",
    "fitted and similar rows looked up (card, method, trainer, kernels, loss, sharding, width, size of the step) anew for",
    "each source, from the rows of all other sources. Read: what a reader can choose. Not read: id, printed utilisation.",
    "The form of the model was chosen with all rows of the content in view, so rows of new sources are the harder test.",
    `On all ${formatCount(known)} rows the factors are: arithmetic ${formatFixed(factors.math, 2)}, traffic ${formatFixed(factors.plainTraffic, 1)} (fused kernels ${formatFixed(factors.fusedTraffic, 1)}), exchange ${formatFixed(factors.exchange, 1)}, unpacking ${formatFixed(factors.unpacking, 1)}.`,
    "",
    `${"rows".padEnd(34)}     n  median     p90  in range  6N at 40 %`,
    lineOf("all, without the row's source", scores),
    lineOf("all, without the row's repository", byRepository),
    ...groupLines(scores, "gpu"),
    ...groupLines(scores, "method"),
    lineOf("pre-training, nothing fitted to it", preTraining),
    ...groupLines(preTraining, "gpu"),
    "",
    "Worst tuning rows (measured, predicted):",
    ...scores.rows
      .toSorted((a, b) => speedError(b) - speedError(a))
      .slice(0, 10)
      .map(worstLine),
    "",
    ...reasonLines(leftOut),
  ].join("\n")}\n`;
}

function groupLines(scores: SpeedScores, by: "gpu" | "method"): string[] {
  const names = [...new Set(scores.rows.map((row) => row[by]))].toSorted();
  return names.map((name) => {
    const rows = scores.rows.filter((row) => row[by] === name);
    const errors = rows.map(speedError);
    const thumb = rows.map(({ ruleOfThumb, measured }) => Math.abs(ruleOfThumb / measured - 1));
    return lineOf(`  ${name}`, {
      n: rows.length,
      medianApe: quantileOf(errors, 0.5),
      p90Ape: quantileOf(errors, 0.9),
      covered: rows.filter(({ low, measured, high }) => low <= measured && measured <= high).length / rows.length,
      ruleOfThumbMedianApe: quantileOf(thumb, 0.5),
    });
  });
}

function lineOf(name: string, scores: Omit<SpeedScores, "rows">): string {
  const cells = [scores.medianApe, scores.p90Ape].map((share) => percentOf(share).padStart(6));
  const covered = scores.covered === null ? "none" : formatShare(scores.covered);
  return `${name.padEnd(34)}  ${String(scores.n).padStart(4)}  ${cells.join("  ")}  ${covered.padStart(8)}  ${percentOf(scores.ruleOfThumbMedianApe).padStart(10)}`;
}

function percentOf(share: number | null): string {
  return share === null ? "none" : formatPercent(share * 100, 1);
}

function worstLine(row: SpeedPrediction): string {
  const { id, measured, predicted } = row;
  return `  ${formatCount(measured).padStart(7)}  ${formatCount(predicted).padStart(7)}  ${percentOf(predicted / measured - 1).padStart(8)}  ${id}`;
}
