/** @file What the speed of training depends on: the part of a job that can be chosen, and that measured rows state too. */

import type {
  Checkpointing,
  LossKernel,
  Quantiser,
  Sharding,
  TrainedMethod,
  TrainerId,
  TrainingJob,
} from "@/lib/memory/job";
import { loraParameters } from "@/lib/memory/lora";
import type { ModelShape } from "@/lib/memory/model-shape";
import { parameterCounts } from "@/lib/memory/parameter-counts";
import type { ThroughputRow } from "./throughput";

export type Workload = {
  model: ModelShape;
  method: TrainedMethod;
  quantiser: Quantiser | null;
  /** Null where it is none of those on the form. */
  trainer: TrainerId | null;
  checkpointing: Checkpointing;
  loss: LossKernel;
  /** Norms, activations and adapters run in kernels of their own: compiled, Unsloth, Liger, foak. */
  fusedKernels: boolean;
  /** Scores of all pairs of tokens are written out. */
  eagerAttention: boolean;
  gpus: number;
  sharding: Sharding;
  /** Tokens per sequence, padding included. */
  sequence: number;
  /** Sequences per card in one pass. */
  microBatch: number;
  /** Passes before one optimizer step. */
  accumulation: number;
  /** Parameters of adapters or soft prompts; 0 in full fine-tuning, and where a row does not say. */
  adapterParameters: number;
  /** Bytes that the optimizer holds a trained parameter in. */
  trainedBytes: 2 | 4;
};

/** The job's workload; the sequence is that of the form unless lengths say otherwise. */
export function workloadOfJob(job: TrainingJob, sequence = job.sequenceLength): Workload {
  const { model, lora, method } = job;
  const adapters = lora === null ? 0 : loraParameters(model, lora.rank, lora.targets);
  const saved = (lora?.modulesToSave.length ?? 0) * model.vocabSize * model.hiddenSize;
  const prompt = (job.softPromptTokens ?? 0) * model.hiddenSize;
  return {
    model,
    method,
    quantiser: job.quantiser,
    trainer: job.trainer,
    checkpointing: job.checkpointing,
    loss: job.loss,
    fusedKernels: hasFusedKernels(job.loss, job.compile) || lora?.fusedKernels === true,
    eagerAttention: job.attention === "eager",
    gpus: job.gpus,
    sharding: job.gpus > 1 ? job.sharding : "none",
    sequence: sequence + (job.softPromptTokens ?? 0),
    microBatch: job.microBatch,
    accumulation: job.accumulation,
    adapterParameters: method === "full" ? 0 : adapters + saved + prompt,
    trainedBytes: job.masterWeights || job.weightsDtype === "fp32" ? 4 : 2,
  };
}

/** The workload of a measured row; null where it does not say enough: no size of the step, an unknown split, fp8. */
export function workloadOfRow(row: ThroughputRow, model: ModelShape): Workload | null {
  const { microBatch, sharding } = row;
  if (microBatch === null || sharding === null || row.checkpointing === null || row.precision === "fp8") return null;
  return {
    model,
    method: row.method,
    quantiser: row.quantiser,
    trainer: row.trainer,
    checkpointing: row.checkpointing,
    loss: row.loss ?? "standard",
    // Trainers for pre-training only ship fused kernels.
    fusedKernels: row.task === "pre-training" || hasFusedKernels(row.loss ?? "standard", row.compile),
    eagerAttention: false,
    gpus: row.gpus,
    sharding,
    sequence: row.sequence,
    microBatch,
    accumulation: 1,
    adapterParameters: 0,
    trainedBytes: 2,
  };
}

/** Tokens that one card passes through in one go: small passes leave it waiting. */
export function tokensPerPass({ microBatch, sequence }: Workload): number {
  return microBatch * sequence;
}

/** Parameters that the optimizer moves. */
export function trainedParameters({ model, method, adapterParameters }: Workload): number {
  return method === "full" ? parameterCounts(model).total : adapterParameters;
}

/** A fast loss comes with the rest of its kernels in every trainer that offers one. */
function hasFusedKernels(loss: LossKernel, compile: boolean): boolean {
  return compile || loss === "in-place" || loss === "fused";
}
