/** @file Six other estimators, worked out again from what they publish, to be held against the same measurements. Bytes on one GPU. */

import type { TrainingJob } from "./job";
import { loraParameters } from "./lora";
import { parameterCounts } from "./parameter-counts";
import { shardsOf } from "./sharding";

export const PEER_IDS = [
  "gpu_poor",
  "accelerate",
  "eleuther_calc",
  "asmirnov",
  "llamafactory_table",
  "unsloth_studio",
] as const;
export type PeerId = (typeof PEER_IDS)[number];

export type Peer = {
  id: PeerId;
  name: string;
  url: string;
  /** Where its formula applies. */
  scope: string;
  /** Where it misses most, in our reading. */
  misses: string;
  /** Null where it does not apply. */
  estimate: (job: TrainingJob) => number | null;
};

const MIB = 2 ** 20;

export const PEERS: readonly Peer[] = [
  {
    id: "gpu_poor",
    name: "gpu_poor",
    url: "https://github.com/RahulSChand/gpu_poor",
    scope: "Models without experts, all three methods",
    misses: "Attention scores that grow with the square of the length; LoRA of rank 8 only; no logits.",
    estimate: gpuPoor,
  },
  {
    id: "accelerate",
    name: "accelerate estimate-memory",
    url: "https://huggingface.co/docs/accelerate/usage_guides/model_size_estimator",
    scope: "Full fine-tuning with Adam on one GPU",
    misses: "No tokens at all: neither activations nor logits.",
    estimate: accelerate,
  },
  {
    id: "eleuther_calc",
    name: "EleutherAI calc_transformer_mem",
    url: "https://github.com/EleutherAI/cookbook/tree/main/calc",
    scope: "Full training in mixed precision",
    misses: "Activations of a layer without flash attention, kept for all layers even with checkpointing.",
    estimate: eleuther,
  },
  {
    id: "asmirnov",
    name: "vram.asmirnov.xyz",
    url: "https://github.com/furiousteabag/vram-calculator",
    scope: "Full training in mixed precision",
    misses: "No checkpointing; attention scores that grow with the square of the length.",
    estimate: asmirnov,
  },
  {
    id: "llamafactory_table",
    name: "LLaMA-Factory's table",
    url: "https://github.com/hiyouga/LLaMA-Factory#hardware-requirement",
    scope: "Every method: a multiple of the parameters",
    misses: "No tokens at all; meant as the least that one needs.",
    estimate: llamaFactory,
  },
  {
    id: "unsloth_studio",
    name: "Unsloth Studio",
    url: "https://github.com/unslothai/unsloth",
    scope: "One GPU, models without experts",
    misses: "No logits; activations of one or two layers.",
    estimate: unsloth,
  },
];

function gpuPoor({ model, method, microBatch, sequenceLength, optimizer, checkpointing }: TrainingJob): number | null {
  if (model.experts !== null || method === "soft-prompt") return null;
  const { hiddenSize: h, layers, intermediateSize: i, heads } = model;
  const s = sequenceLength;
  const parameters = 2 * model.vocabSize * h + layers * (4 * h * h + 3 * h * i);
  const plain = (parameters * 2) / MIB;
  const weights = method === "qlora" ? plain / 4 - (parameters * 2) / (64 * MIB) + 0.06 * plain : plain;
  const common = (15 * h + 6 * i) * layers;
  const ratio = s > 50 ? Math.sqrt(s / 50) : 1;
  const states =
    method === "qlora"
      ? layers * 8 * h * 0.5 * 4 * 3 + 0.75 * common * 50 * ratio * microBatch
      : method === "full"
        ? parameters * (optimizer.includes("adam") ? 6 : 2)
        : layers * 8 * h * 2 * 4 * 3 * 2;
  const attention = s * h * 16 + s * s * heads * 8;
  const feedForward = 4 * h * s + 10 * s * i + 2 * i * s;
  const norm = s * 8 + s * h * 12;
  const activations = (attention + feedForward + norm) * layers * microBatch * (checkpointing === "none" ? 1 : 0.15);
  return (weights + states / MIB + activations / MIB + 650) * MIB;
}

function accelerate({ model, method, gpus }: TrainingJob): number | null {
  return method === "full" && gpus === 1 ? model.paramsTotal * 8 : null;
}

function eleuther(job: TrainingJob): number | null {
  const { model, method, gpus, sharding, microBatch: b, sequenceLength: s, checkpointing } = job;
  if (method !== "full") return null;
  const { hiddenSize: h, layers, intermediateSize: i, vocabSize: v, heads } = model;
  const ratio = model.kvHeads / heads;
  const parameters =
    2 * v * h +
    8 * h * layers +
    2 * h +
    2 * (1 + ratio) * layers * h * h +
    (model.mlp === "gated" ? 3 : 2) * layers * i * h;
  const shards = shardsOf(job);
  const stage3 = shards.weights > 1;
  const states =
    (parameters * 2) / shards.weights + (parameters * 4) / shards.gradients + (parameters * 12) / shards.optimizer;
  const activations = s * b * h * layers * (34 + (checkpointing === "none" ? (5 * heads * s) / h : 0));
  const buffers = shards.optimizer > 1 && gpus > 1 && sharding !== "zero1" ? 5e8 * 2 + (stage3 ? 2e9 : 0) : 0;
  return states + activations + buffers;
}

function asmirnov(job: TrainingJob): number | null {
  const { model, method, microBatch: b, sequenceLength: s, optimizer } = job;
  if (method !== "full") return null;
  const { hiddenSize: h, headDim, heads, kvHeads, intermediateSize: i, vocabSize: v, layers, paramsTotal } = model;
  const states = (paramsTotal * (optimizer.includes("adam") ? 18 : 10)) / shardsOf(job).weights;
  const attention =
    2 * b * s * h +
    2 * b * s * headDim * heads +
    4 * b * s * headDim * kvHeads +
    5 * b * heads * s * s +
    2 * b * s * heads * headDim +
    b * s * h;
  const mlp = 3 * b * s * h + 4 * b * s * i;
  return 1000 * MIB + states + (attention + mlp + 4 * b * s * h) * layers + 8 * b * s * v;
}

function llamaFactory(job: TrainingJob): number | null {
  const { model, method, masterWeights, quantiser } = job;
  if (method === "soft-prompt") return null;
  const eightBit = quantiser === "gptq-8" || quantiser === "int8";
  const factor = { full: masterWeights ? 18 : 8, lora: 2, qlora: eightBit ? 1 : 0.5 }[method];
  return (model.paramsTotal * factor) / shardsOf(job).weights;
}

function unsloth(job: TrainingJob): number | null {
  const { model, method, gpus, lora, quantiser, checkpointing, optimizer, microBatch: b, sequenceLength: s } = job;
  if (gpus > 1 || model.experts !== null || method === "soft-prompt") return null;
  const { hiddenSize: h, layers, intermediateSize: i, vocabSize: v } = model;
  const k = model.kvHeads * model.headDim;
  const matrices = ((2 * h + 2 * k) * h + 3 * h * i) * layers;
  const rest = 2 * h * layers + v * h * (model.tied ? 1 : 2);
  const full = method === "full";
  const weights =
    method === "qlora" ? (matrices * 2) / (quantiser === "nf4-double" ? 3.6 : 3.2) + rest * 2 : (matrices + rest) * 2;
  const adapters = lora === null ? 0 : loraParameters(model, lora.rank, lora.targets);
  const trained = full ? parameterCounts(model).total : adapters;
  const states = trained * (optimizer === "adamw-8bit" || optimizer.startsWith("sgd") ? 4 : 6);
  const each = (s * b * (h + 2 * k) + s * b * 2 + s * b * 2 * i) * 2 * 1.25;
  const kept = { none: layers, full: full ? 2 : 1, offload: full ? 1.5 : 1, selective: 2 }[checkpointing];
  const activations = each * kept;
  const gradients = full
    ? Math.max(trained * 2, weights * 0.15)
    : Math.max(trained * 2, Math.min(weights * 0.15, Math.max(activations, states)));
  return weights + adapters * 2 + states + gradients + activations + 1.4e9;
}
