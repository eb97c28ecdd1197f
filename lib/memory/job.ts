/** @file A training job as a reader states it on a form: everything that memory depends on, and nothing that they could not know. */

import { allTargets, type LoraTarget } from "./lora";
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

/** What a trainer sets where the reader does not: a record of content, with its origin. */
export type TrainerPreset = {
  id: TrainerId;
  name: string;
  url: string;
  /** What each age of it means; the first is the default. */
  eras: readonly { id: Era; name: string }[];
  /** The age that a published run is read as where it states none; null: the default. */
  publishedEra: Era | null;
  settings: {
    masterWeights: boolean;
    autocast: boolean;
    fp32ResidualInQlora: boolean;
    adapterDtype: LoraSettings["dtype"];
    fusedKernels: boolean;
    untiedHead: boolean;
    optimizer: Optimizer;
    implementation: Implementation;
    checkpointing: Checkpointing;
    attention: Attention;
    loss: LossKernel;
    quantiser: Quantiser;
    packing: boolean;
  };
  /** Where these defaults stand, in words and with a link. */
  origin: { text: string; url: string };
};

/** What a job of this method starts from with this trainer: its defaults, rank 16 on all matrices, one GPU. */
export function defaultJob(model: ModelShape, preset: TrainerPreset, method: TrainedMethod = "lora"): TrainingJob {
  const start: TrainingJob = {
    model,
    task: "sft",
    method,
    trainer: preset.id,
    era: "current",
    weightsDtype: "bf16",
    masterWeights: false,
    autocast: false,
    quantiser: null,
    fp32Residual: false,
    untiedHead: false,
    lora: null,
    softPromptTokens: null,
    optimizer: "adamw",
    implementation: "foreach",
    optimizerInBackward: false,
    microBatch: 1,
    accumulation: 1,
    sequenceLength: 2048,
    lengthsVary: false,
    packing: false,
    checkpointing: "full",
    activationOffload: false,
    attention: "flash",
    loss: "standard",
    compile: false,
    emptiesCache: false,
    gpus: 1,
    sharding: "none",
    cpuOffload: false,
    reference: "none",
    rollout: null,
    gpu: null,
  };
  return applyPreset(start, preset);
}

/** The job under another trainer: everything that the trainer decides is set to its defaults, the rest stays. */
export function applyPreset(job: TrainingJob, preset: TrainerPreset): TrainingJob {
  const { settings } = preset;
  const lora = job.method === "lora" || job.method === "qlora";
  return withMethod(
    {
      ...job,
      trainer: preset.id,
      era: preset.eras[0]?.id ?? "current",
      untiedHead: settings.untiedHead,
      optimizer: settings.optimizer,
      implementation: settings.implementation,
      checkpointing: settings.checkpointing,
      attention: settings.attention,
      loss: settings.loss,
      packing: settings.packing,
      lora:
        lora && job.lora !== null
          ? { ...job.lora, dtype: settings.adapterDtype, fusedKernels: settings.fusedKernels }
          : job.lora,
    },
    job.method,
    preset,
  );
}

/** The job with another method; what the method brings along (adapters, quantiser, precision) is set by the trainer. */
export function withMethod(job: TrainingJob, method: TrainedMethod, { settings }: TrainerPreset): TrainingJob {
  const lora = method === "lora" || method === "qlora";
  return withTask(
    {
      ...job,
      method,
      masterWeights: method === "full" && settings.masterWeights,
      autocast: settings.autocast,
      quantiser: method === "qlora" ? (job.quantiser ?? settings.quantiser) : null,
      fp32Residual: method === "qlora" && settings.fp32ResidualInQlora,
      lora: lora ? (job.lora ?? defaultLora(job.model, settings)) : null,
      softPromptTokens: method === "soft-prompt" ? (job.softPromptTokens ?? 20) : null,
    },
    job.task,
  );
}

/** The job with another task; the reference model and the rollout are set to what the task needs. */
export function withTask(job: TrainingJob, task: Task): TrainingJob {
  const needsReference = task === "dpo" || task === "kto" || task === "grpo" || task === "rloo";
  const samples = task === "grpo" || task === "rloo";
  const rollout: Rollout = { engine: "inline", promptTokens: 512, completionTokens: 512, concurrent: 8 };
  return {
    ...job,
    task,
    reference: needsReference ? (job.method === "full" ? "copy" : "adapter-off") : "none",
    rollout: samples ? (job.rollout ?? rollout) : null,
  };
}

function defaultLora(model: ModelShape, settings: TrainerPreset["settings"]): LoraSettings {
  return {
    rank: 16,
    targets: allTargets(model),
    dropout: 0,
    dtype: settings.adapterDtype,
    modulesToSave: [],
    fusedKernels: settings.fusedKernels,
  };
}
