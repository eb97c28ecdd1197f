/** @file What one layer keeps for its backward pass, in bytes per token. */

import type { ActivationProfile, MemoryConstants } from "./constants";
import { keepsFp32Residual, type TrainingJob } from "./job";
import type { LoraTarget } from "./lora";
import { rowTokens } from "./loss-memory";

export type LayerMemory = {
  /** Kept from the forward pass of one layer until its backward pass. */
  saved: number;
  /** Comes and goes inside the backward pass of one layer. */
  passing: number;
  /** The stream between layers: what a checkpoint keeps. */
  stream: number;
};

/** How this job's trainer keeps activations. */
export function profileOf(job: TrainingJob, { profiles }: MemoryConstants): ActivationProfile {
  return profiles[job.trainer] ?? (job.compile ? profiles.compiled : profiles.standard);
}

/** Bytes per token of one layer. Lengths enter only with eager attention, whose scores grow with the square. */
export function layerMemory(job: TrainingJob, constants: MemoryConstants): LayerMemory {
  const { model } = job;
  const given = profileOf(job, constants);
  const profile = job.compile ? { ...given, ...compiledParts(given, constants) } : given;
  const { hiddenSize: h } = model;
  const q = queryWidth(job);
  const k = model.latentAttention === null ? model.kvHeads * model.headDim : q;
  const { experts } = model;
  const width =
    experts === null
      ? model.intermediateSize
      : experts.intermediateSize * experts.active + experts.sharedIntermediateSize;
  const gated = model.mlp === "gated";
  const full = job.method === "full";
  const norm = model.norm === "rms" ? profile.rmsNorm + (full ? profile.trainedNorm : 0) : profile.layerNorm;
  const scores = job.attention === "eager" ? 6 * model.heads * rowTokens(job) : 0;
  const saved =
    model.normsPerLayer * norm * h +
    profile.hidden * h +
    profile.query * q +
    profile.keyValue * (profile.expandsKeyValues ? q : k) +
    (gated ? profile.gated : profile.plain) * width +
    inputsOf(job, h, q, width) +
    scores;
  // Experts run one after the other, each on its share of the tokens, so little of the MLP passes at once.
  const passingWidth = experts === null ? width : (width * experts.active) / experts.count;
  return {
    saved: saved + frozenInputs(job, constants, h, q, width),
    passing:
      (gated ? profile.gatedPassing : profile.plainPassing) * passingWidth +
      profile.hiddenPassing * h +
      fusedPassing(job, q),
    stream: streamBytes(job) * h,
  };
}

/** Why the stream that checkpoints keep can be more than that of a method that packs less; null where it is not. */
export function streamNote(job: TrainingJob): string | null {
  if (job.method !== "qlora" || streamBytes(job) !== 4) return null;
  return "prepare_model_for_kbit_training leaves the stream between layers in fp32, so on long rows QLoRA can take more here than LoRA.";
}

/** Why what a layer keeps can be more than with a method that trains more, or packs less; null where it is not. */
export function layerNote(job: TrainingJob, constants: MemoryConstants): string | null {
  const { lora } = job;
  if (frozenInputBytes(job, constants) > 0) {
    return "bitsandbytes before 0.43.2 kept the inputs of frozen 4-bit matrices, so QLoRA takes more here than LoRA. Newer versions do not.";
  }
  if (lora?.fusedKernels) {
    return "Fused kernels read the attention's output once more while a layer's backward pass runs, so this part can be larger than in full tuning.";
  }
  if (lora === null || (lora.dtype !== "fp32" && lora.dropout === 0)) return null;
  return "Each adapter keeps its own copy of its input (in another precision, or after dropout), so this part can be larger than in full tuning.";
}

/** Bytes of one number of the stream between layers. */
export function streamBytes(job: TrainingJob): number {
  const { quantiser, weightsDtype, autocast } = job;
  if (weightsDtype === "fp32" && !autocast) return 4;
  // GPTQ kernels run in half precision and hand it on; sharded training casts the stream back to bf16.
  const half = quantiser === "gptq-4" || quantiser === "gptq-8";
  return keepsFp32Residual(job) && !half ? 4 : 2;
}

/** Fused kernels read the attention's output once more while a layer's backward pass runs, and keep no copy of it. */
function fusedPassing({ lora }: TrainingJob, q: number): number {
  return lora?.fusedKernels && lora.targets.includes("o") ? 2 * q : 0;
}

function queryWidth({ model }: TrainingJob): number {
  return model.heads * model.headDim;
}

function compiledParts(given: ActivationProfile, { profiles }: MemoryConstants): Partial<ActivationProfile> {
  const { compiled } = profiles;
  return {
    rmsNorm: Math.min(given.rmsNorm, compiled.rmsNorm),
    trainedNorm: Math.min(given.trainedNorm, compiled.trainedNorm),
    gated: Math.min(given.gated, compiled.gated),
    gatedPassing: Math.min(given.gatedPassing, compiled.gatedPassing),
    plainPassing: Math.min(given.plainPassing, compiled.plainPassing),
  };
}

/** Bytes per input of frozen 4-bit matrices that bitsandbytes kept before 0.43.2, though nothing read them again. */
function frozenInputBytes({ trainer, quantiser, era }: TrainingJob, { frozenInputs }: MemoryConstants): number {
  const packed = quantiser === "nf4" || quantiser === "nf4-double";
  return trainer === "litgpt" && packed ? (frozenInputs[era]?.value ?? 0) : 0;
}

/** Those inputs; where they are in fp32, those of adapters grow too. */
function frozenInputs(job: TrainingJob, constants: MemoryConstants, h: number, q: number, width: number): number {
  const bytes = frozenInputBytes(job, constants);
  const adapters = bytes > 2 ? ((bytes - 2) / 3) * inputsOf(job, h, q, width) : 0;
  return bytes * (2 * h + q + width) + adapters;
}

/** Inputs of the matrices that are trained, or that adapters sit on. */
function inputsOf(job: TrainingJob, h: number, q: number, width: number): number {
  const { lora, method, model } = job;
  const gated = model.mlp === "gated";
  if (method === "full") return 2 * h + 2 * h + 2 * width;
  if (lora === null) return 0;
  // LitGPT drops out once for queries, keys and values together.
  const together = job.trainer === "litgpt";
  const attention = adapterInputs(job, ["q", "k", "v", "qkv", "q-down", "kv-down"], h, false, together);
  const out = adapterInputs(job, ["o"], q, true);
  const up = adapterInputs(job, gated ? ["gate", "up", "gate-up"] : ["up"], h, false);
  return attention + out + up + adapterInputs(job, ["down"], width, false);
}

/** `held`: the plain input is counted elsewhere, so only copies of it are added. */
function adapterInputs(
  { lora, autocast }: TrainingJob,
  names: readonly string[],
  width: number,
  held: boolean,
  together = false,
): number {
  if (lora === null) return 0;
  const { targets, dropout, dtype, fusedKernels } = lora;
  const found = targets.filter((target: LoraTarget) => names.includes(target)).length;
  if (found === 0) return 0;
  const adapters = together ? 1 : found;
  if (fusedKernels) return held ? 0 : 2 * width;
  const mask = dropout > 0 ? 1 : 0;
  if (dtype === "fp32") return adapters * ((autocast ? 2 : 4) + mask) * width;
  // bf16 adapters share one input; dropout gives each a copy of its own instead, with a mask.
  if (mask === 0) return held ? 0 : 2 * width;
  return adapters * 3 * width;
}
