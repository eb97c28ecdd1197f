/** @file What the loss takes at the start of the backward pass: logits and their copies. */

import type { LossLine, MemoryConstants } from "./constants";
import type { TrainingJob } from "./job";

/** Tokens of one row; where answers are sampled, a row is never shorter than a prompt with its answer. */
export function rowTokens({ sequenceLength, rollout }: TrainingJob): number {
  return rollout === null ? sequenceLength : Math.max(sequenceLength, rollout.promptTokens + rollout.completionTokens);
}

/** Tokens of one micro-batch on one GPU that run through the layers; a pair of answers is two sequences. */
export function batchTokens(job: TrainingJob): number {
  const { microBatch, task } = job;
  const sequences = task === "dpo" || task === "orpo" || task === "reward" ? 2 : 1;
  return microBatch * rowTokens(job) * sequences;
}

/** Tokens whose logits are wanted: all of them, only the sampled answers in GRPO and RLOO, none in a reward model. */
export function logitTokens(job: TrainingJob): number {
  if (job.task === "reward") return 0;
  if (job.rollout === null) return batchTokens(job);
  return Math.min(batchTokens(job), job.microBatch * job.rollout.completionTokens);
}

/**
 * Tokens of one chunk of a fused loss: Liger cuts them so that a chunk of logits is about as large as the hidden states
 * of all tokens, to the next power of two.
 *
 * @see https://github.com/linkedin/Liger-Kernel/blob/main/src/liger_kernel/ops/fused_linear_cross_entropy.py
 */
export function chunkTokens(job: TrainingJob): number {
  const tokens = logitTokens(job);
  const { vocabSize, hiddenSize } = job.model;
  const each = Math.ceil(tokens / Math.ceil(vocabSize / hiddenSize));
  return each <= 1 ? each : Math.min(tokens, 2 ** Math.ceil(Math.log2(each)));
}

/** The line of the table that this job falls under; the table ends with lines that fit anything (a test). */
export function lossLine(job: TrainingJob, { loss }: MemoryConstants): LossLine {
  const half = job.quantiser === "gptq-4" || job.quantiser === "gptq-8";
  const line = loss.find(
    ({ trainers, eras, kernel, compiled, halfPrecision }) =>
      kernel === job.loss &&
      (trainers === "any" || trainers.includes(job.trainer)) &&
      (eras === "any" || eras.includes(job.era)) &&
      (compiled === "any" || compiled === job.compile) &&
      (halfPrecision === "any" || halfPrecision === half),
  );
  if (line === undefined) throw new RangeError(`no loss constant for ${job.trainer}, ${job.era}, ${job.loss}`);
  return line;
}
