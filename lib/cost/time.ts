/** @file How long a training job takes: tokens, and hours as a range. */

import type { TrainingJob } from "@/lib/memory/job";
import type { Calibration } from "./calibration";
import { type TokenFlops, trainingFlops } from "./flops";
import type { Gpu } from "./gpu";
import { type LengthStatistics, type RowTokens, rowTokens } from "./lengths";
import { invertRange, mapRange, type Range } from "./range";
import { type RolloutTime, rolloutTime } from "./rollout-time";
import { estimateSpeed, type Speed } from "./utilisation";
import { type Workload, workloadOfJob } from "./workload";

/** What is trained on, and how often. */
export type TrainingData = {
  /** Rows of the training file: answers, pairs, or prompts where answers are sampled. */
  rows: number;
  lengths: LengthStatistics;
  epochs: number;
  /** Passes over held-out rows in one run, and how many rows each takes. */
  evaluations: number;
  evaluationRows: number;
  /** Runs with other settings or seeds, this one included. */
  runs: number;
  /** Answers sampled for each prompt; read for GRPO and RLOO only. */
  samplesPerPrompt: number;
};

export type TimeEstimate = {
  /** In one run, all cards together, padding included. */
  tokens: { training: number; evaluation: number; generated: number };
  row: RowTokens;
  /** Sequences that one row of the file becomes: two for a pair, the samples for a prompt. */
  sequencesPerRow: number;
  flops: TokenFlops;
  /** Per token of training, in passes forward of the policy: what a reference model and scoring add. */
  extraForwards: number;
  work: Workload;
  speed: Speed;
  rollout: RolloutTime | null;
  /** Of one run, and of all runs. */
  hoursPerRun: Range;
  hours: Range;
  /** False where the formula has not been held against measurements: everything but supervised tuning. */
  validated: boolean;
  notes: readonly string[];
};

/**
 * The time that this job takes on this card; null where the card has no published peak.
 *
 * Hours = runs x (training tokens x (1 + extra passes) + evaluation tokens x share of a pass forward) / (speed x cards),
 * and for sampled answers the time to generate them. Loading, saving and start-up are not in it.
 *
 * @throws RangeError for impossible lengths: forms check before
 */
export function estimateTime(
  job: TrainingJob,
  data: TrainingData,
  gpu: Gpu,
  calibration: Calibration,
): TimeEstimate | null {
  const pair = isPaired(job) ? 2 : 1;
  const row = rowTokens(lengthsOf(job, data.lengths), {
    sequenceLength: lengthLimitOf(job),
    // The two answers of a pair go through the model together, padded alike.
    microBatch: job.microBatch * pair,
    packing: job.packing && job.task === "sft",
  });
  const work = { ...workloadOfJob(job, row.sequence), microBatch: job.microBatch * pair };
  const speed = estimateSpeed(work, gpu, calibration);
  if (speed === null) return null;
  const flops = trainingFlops(work);
  const forwardShare = flops.forward / flops.total;
  const extraForwards = extraForwardsOf(job);
  const sequencesPerRow = sequencesPerRowOf(job, data.samplesPerPrompt);
  const rowTotal = (row.taken + (job.softPromptTokens ?? 0)) * sequencesPerRow;
  const training = data.rows * data.epochs * rowTotal;
  const evaluation = data.evaluations * data.evaluationRows * rowTotal;
  const passes = training * (1 + extraForwards * forwardShare) + evaluation * forwardShare * (1 + extraForwards);
  const trained = invertRange(speed.tokensPerSecond, (rate) => passes / (rate * job.gpus) / 3600);
  const prompts = data.rows * data.epochs;
  const rollout = rolloutTime(job, gpu, prompts * data.samplesPerPrompt);
  const hoursPerRun = rollout === null ? trained : addRanges(trained, rollout.hours);
  return {
    tokens: { training, evaluation, generated: rollout?.tokens ?? 0 },
    row,
    sequencesPerRow,
    flops,
    extraForwards,
    work,
    speed,
    rollout,
    hoursPerRun,
    hours: mapRange(hoursPerRun, (hours) => hours * data.runs),
    validated: job.task === "sft",
    notes: notesOf(job, gpu, speed),
  };
}

/** Sampled answers have the lengths that the rollout states, not those of a file. */
function lengthsOf({ rollout }: TrainingJob, lengths: LengthStatistics): LengthStatistics {
  if (rollout === null) return lengths;
  const tokens = rollout.promptTokens + rollout.completionTokens;
  return { mean: tokens, p95: null, longest: tokens };
}

function lengthLimitOf({ rollout, sequenceLength }: TrainingJob): number {
  return rollout === null ? sequenceLength : rollout.promptTokens + rollout.completionTokens;
}

function isPaired({ task }: TrainingJob): boolean {
  return task === "dpo" || task === "orpo" || task === "reward";
}

function sequencesPerRowOf(job: TrainingJob, samples: number): number {
  if (job.task === "grpo" || job.task === "rloo") return samples;
  return isPaired(job) ? 2 : 1;
}

/**
 * Passes forward that are not training: the reference model reads every sequence, KTO reads each prompt with another
 * answer as well, and sampled answers are scored once by the policy that gave them.
 */
function extraForwardsOf({ task, reference }: TrainingJob): number {
  const read = reference === "copy" || reference === "adapter-off" ? 1 : 0;
  if (task === "kto") return 2 * read + 1;
  return task === "grpo" || task === "rloo" ? read + 1 : read;
}

function notesOf(job: TrainingJob, gpu: Gpu, speed: Speed): readonly string[] {
  const notes = [
    speed.cardMeasured
      ? null
      : `No published speed on the ${gpu.name}: it is worked out from peak, bandwidth and link, and the range is that of all sources.`,
    job.task === "sft" ? null : "Not validated: no published speeds of this task were held against the formula.",
    job.cpuOffload
      ? "Offloading to the computer's memory is not in the speed; expect it to be several times slower."
      : null,
    job.gpus > 8
      ? "Cards are taken to be joined as in one machine; the network between machines is not in the speed."
      : null,
    job.gpus > 1 && gpu.linkGbs === null ? "This machine has one GPU: more of them cannot be joined." : null,
    job.weightsDtype === "fp32" && !job.autocast
      ? "Arithmetic in fp32 runs at half of the peak used here or less."
      : null,
    gpu.bf16 ? null : `The ${gpu.name} has no bf16; the peak is that of fp16.`,
  ];
  return notes.flatMap((note) => (note === null ? [] : [note]));
}

function addRanges(a: Range, b: Range): Range {
  return { low: a.low + b.low, typical: a.typical + b.typical, high: a.high + b.high };
}
