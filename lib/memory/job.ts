/** @file A training job as a reader states it on a form: everything that memory depends on, and nothing that they could not know. */

import type { LoraTarget } from "./lora";
import type { ModelShape } from "./model-shape";

export const TASKS = ["sft", "dpo", "orpo", "kto", "reward", "grpo", "rloo"] as const;
export type Task = (typeof TASKS)[number];
export const TRAINED_METHODS = ["full", "lora", "qlora", "soft-prompt"] as const;
export type TrainedMethod = (typeof TRAINED_METHODS)[number];
export const TRAINERS = [
  "hf-trl",
  "hf-trainer",
  "ms-swift",
  "unsloth",
  "axolotl",
  "llama-factory",
  "peft-loop",
  "torchtune",
  "litgpt",
  "torchtitan",
  "fsdp-qlora",
] as const;
export type TrainerId = (typeof TRAINERS)[number];
/**
 * The age of the software, because the same settings took more memory in older versions. What an age means is written
 * with each trainer; `remote-code` is a model that brought its own code in 2023.
 */
export const ERAS = ["current", "2024", "2023", "remote-code"] as const;
export type Era = (typeof ERAS)[number];
export const DTYPES = ["bf16", "fp16", "fp32"] as const;
export type Dtype = (typeof DTYPES)[number];
export const QUANTISERS = ["nf4", "nf4-double", "nf4-torchao", "gptq-4", "gptq-8", "int8", "int4"] as const;
export type Quantiser = (typeof QUANTISERS)[number];
export const OPTIMIZERS = [
  "adamw",
  "adamw-8bit",
  "adamw-4bit",
  "paged-adamw",
  "paged-adamw-8bit",
  "adafactor",
  "lion",
  "lion-8bit",
  "muon",
  "galore",
  "sgd-momentum",
  "sgd",
  "sgd-fp32",
  "lomo",
] as const;
export type Optimizer = (typeof OPTIMIZERS)[number];
/** foreach: all tensors at once, with a copy; fused: one kernel, no copy; loop: one tensor after the other. */
export const IMPLEMENTATIONS = ["foreach", "fused", "loop"] as const;
export type Implementation = (typeof IMPLEMENTATIONS)[number];
export const CHECKPOINTING = ["none", "full", "selective", "offload"] as const;
export type Checkpointing = (typeof CHECKPOINTING)[number];
export const ATTENTIONS = ["flash", "sdpa", "eager"] as const;
export type Attention = (typeof ATTENTIONS)[number];
/**
 * standard: the trainer's own, all logits held; in-place: logits held once, the loss overwrites them (Unsloth,
 * flash-attn); chunked: logits in pieces; fused: never held (Liger, cut cross-entropy).
 */
export const LOSS_KERNELS = ["standard", "in-place", "chunked", "fused"] as const;
export type LossKernel = (typeof LOSS_KERNELS)[number];
export const SHARDINGS = ["none", "ddp", "zero1", "zero2", "zero3", "fsdp", "fsdp2"] as const;
export type Sharding = (typeof SHARDINGS)[number];

export type LoraSettings = {
  rank: number;
  targets: readonly LoraTarget[];
  dropout: number;
  /** What the adapters are kept in. */
  dtype: "bf16" | "fp32";
  /** Trained in full beside the adapters. */
  modulesToSave: readonly ("embedding" | "head")[];
  /** Kernels that compute base and adapter together and keep no extra inputs (Unsloth, foak). */
  fusedKernels: boolean;
};

/** Where a preference or reward task takes the frozen policy's log-probabilities from. */
export const REFERENCES = ["none", "copy", "adapter-off", "precomputed"] as const;
export type Reference = (typeof REFERENCES)[number];

/** How answers are sampled while training (GRPO, RLOO). */
export type Rollout = {
  /** inline: the trainer's own model; colocated: an engine on the same GPU with a second copy of the weights; server: elsewhere. */
  engine: "inline" | "colocated" | "server";
  promptTokens: number;
  completionTokens: number;
  /** Answers sampled at once on one GPU. */
  concurrent: number;
};

/** One micro-batch is `microBatch` rows of `sequenceLength` tokens on each GPU; a pair of answers is one row. */
export type TrainingJob = {
  model: ModelShape;
  task: Task;
  method: TrainedMethod;
  trainer: TrainerId;
  era: Era;
  weightsDtype: Dtype;
  /** fp32 weights (or fp32 copies of them) behind bf16 compute: mixed precision in full fine-tuning. */
  masterWeights: boolean;
  /** Compute in bf16 under autocast, whatever the weights are kept in. */
  autocast: boolean;
  /** Null unless the base is quantised. */
  quantiser: Quantiser | null;
  /** Unquantised parts and the stream between layers in fp32, as `prepare_model_for_kbit_training` leaves them. */
  fp32Residual: boolean;
  /** The head is held apart from the embedding although the model ties them (LitGPT). */
  untiedHead: boolean;
  lora: LoraSettings | null;
  softPromptTokens: number | null;
  optimizer: Optimizer;
  implementation: Implementation;
  /** Each gradient is used and freed as soon as it stands. */
  optimizerInBackward: boolean;
  microBatch: number;
  /** Micro-batches per step; from two on, gradients stay while the next one runs. */
  accumulation: number;
  /** Tokens per row after padding or packing; the longest where lengths vary. */
  sequenceLength: number;
  /** Batches differ in length, which splits the allocator's memory. */
  lengthsVary: boolean;
  packing: boolean;
  checkpointing: Checkpointing;
  activationOffload: boolean;
  attention: Attention;
  loss: LossKernel;
  compile: boolean;
  /** The cache is emptied every few steps. */
  emptiesCache: boolean;
  gpus: number;
  sharding: Sharding;
  /** Weights, gradients and optimizer states wait in the computer's memory. */
  cpuOffload: boolean;
  reference: Reference;
  rollout: Rollout | null;
  /** An id of the catalogue of GPUs; null: not chosen. Not read by the estimate. */
  gpu: string | null;
};

/**
 * Whether what `prepare_model_for_kbit_training` puts into fp32 stays so: FSDP and DeepSpeed cast it to the type of the
 * compute, copies of the whole model on each GPU do not.
 */
export function keepsFp32Residual({ fp32Residual, gpus, sharding }: TrainingJob): boolean {
  return fp32Residual && (gpus === 1 || sharding === "none" || sharding === "ddp");
}
