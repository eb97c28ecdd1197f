/** @file What is there at one moment of a step only: gathered weights, activations, one layer's work, logits, the step's copy. */

import { layerNote, profileOf, streamNote } from "./activations";
import type { TrainingJob } from "./job";
import { batchTokens, chunkTokens, logitTokens, lossLine } from "./loss-memory";
import { gatheredBytes, shardsOf } from "./sharding";
import { by, count, figure, over, type Parts, sourceOf, trainedText } from "./term-text";
import type { MemoryTerm } from "./terms";

/** Weights that other GPUs hold, whole here for the layer at work. */
export function gatheredTerms(parts: Parts): readonly MemoryTerm[] {
  const { job, constants, held } = parts;
  const { bytes, formula, substituted } = gatheredBytes(job, constants, held);
  return [
    {
      id: "gathered",
      name: job.cpuOffload
        ? "Weights brought back for the layer at work"
        : "Weights gathered from the other GPUs for the layer at work",
      bytes,
      formula,
      substituted,
      source: sourceOf(job.sharding === "zero3" ? constants.zero3LiveParams : constants.gatheredLayers),
      label: "approximate",
      note: null,
    },
  ];
}

/** What the forward pass leaves for the backward pass. */
export function activationTerm({ job, constants, layer }: Parts): MemoryTerm {
  const { layers } = job.model;
  const tokens = batchTokens(job);
  const base = {
    id: "activations",
    source: sourceOf(profileOf(job, constants)),
    label: "approximate",
    note: keepsLayers(job) ? layerNote(job, constants) : streamNote(job),
  } as const;
  if (job.checkpointing === "none" && !job.activationOffload) {
    return {
      ...base,
      name: "Activations of all layers",
      bytes: layers * layer.saved * tokens,
      formula: "L × a × t",
      substituted: `${count(layers)} × ${count(layer.saved)} B × ${count(tokens)}`,
    };
  }
  if (job.checkpointing === "offload" || job.activationOffload) {
    return {
      ...base,
      name: "Checkpoints on their way to the computer's memory",
      bytes: 2 * layer.stream * tokens,
      formula: "2 × c × t",
      substituted: `2 × ${count(layer.stream)} B × ${count(tokens)}`,
    };
  }
  const share = job.checkpointing === "selective" ? constants.selectiveShare.value : 0;
  const each = layer.stream + share * layer.saved;
  return {
    ...base,
    name: share > 0 ? "Selected activations of all layers" : "Checkpoints, one per layer",
    bytes: layers * each * tokens,
    formula: share > 0 ? "L × (c + share × a) × t" : "L × c × t",
    substituted: `${count(layers)} × ${count(each)} B × ${count(tokens)}`,
  };
}

/** What the layer whose backward pass runs takes: at the start beside what is kept of all layers, at the end alone. */
export function layerTerms(parts: Parts, moment: "start" | "end"): readonly MemoryTerm[] {
  const { job, constants, held, layer } = parts;
  const tokens = batchTokens(job);
  const profile = profileOf(job, constants);
  const kept = { none: 1, selective: constants.selectiveShare.value, full: 0, offload: 0 }[job.checkpointing];
  const recomputed = moment === "end" ? layer.saved : layer.saved * (1 - kept);
  // A matrix is unpacked for its product only, when the MLP's passing bytes are not there.
  const unpacked = job.quantiser === null ? 0 : held.counts.largestMatrix * 2;
  const passing = Math.max(layer.passing * tokens, unpacked);
  const bytes = (recomputed * tokens + passing) * profile.layerShare;
  return [
    {
      id: "layer",
      name: recomputed > 0 ? "One layer at work, with its gradients" : "Gradients inside one layer",
      bytes,
      formula: "(a + p) × t",
      substituted: `(${count(recomputed * profile.layerShare)} B + ${count((passing / tokens) * profile.layerShare)} B) × ${count(tokens)}`,
      source: sourceOf(profile),
      label: "approximate",
      note: keepsLayers(job) ? null : layerNote(job, constants),
    },
    ...(moment === "start" ? frozenStreams(parts) : []),
  ];
}

function frozenStreams({ job, constants }: Parts): readonly MemoryTerm[] {
  if (job.method === "full" || job.sharding !== "fsdp" || job.gpus < 2 || !recomputes(job)) return [];
  const { hiddenSize, layers } = job.model;
  const { frozenShardedResidual: each } = constants;
  const tokens = batchTokens(job);
  const kept = Math.max(0, layers - 2);
  return [
    {
      id: "frozen-stream",
      name: "Streams that FSDP keeps for frozen layers",
      bytes: each.value * hiddenSize * kept * tokens,
      formula: "2 × h × (L − 2) × t",
      substituted: `${figure(each.value)} B × ${count(hiddenSize)} × ${count(kept)} × ${count(tokens)}`,
      source: sourceOf(each),
      label: "heuristic",
      note: "Measured in every LoRA run under FSDP and in no full one, so on long rows LoRA can take more than full tuning.",
    },
  ];
}

/** Whether what layers keep is there at the start of the backward pass, all of it or a share. */
function keepsLayers({ checkpointing, activationOffload }: TrainingJob): boolean {
  return !activationOffload && (checkpointing === "none" || checkpointing === "selective");
}

function recomputes({ checkpointing }: TrainingJob): boolean {
  return checkpointing !== "none";
}

/** Logits and their copies, or the chunks that take their place. */
export function logitTerms(parts: Parts): readonly MemoryTerm[] {
  const { job, constants } = parts;
  const tokens = logitTokens(job);
  const { bytes: each } = lossLine(job, constants);
  const { vocabSize: v, hiddenSize: h } = job.model;
  const fused = job.loss === "fused";
  const chunk = chunkTokens(job);
  const head = job.method === "full" ? 2 * v * h : 0;
  // Where logits come in pieces, the gradient of the head grows beside them; else it takes the place of their copies.
  // A fused loss holds one chunk of logits in bf16, which its gradient overwrites, and what the products with it take.
  const beside = fused || job.loss === "chunked";
  const held = fused ? 4 * v * chunk + 6 * h * tokens : each.value * v * tokens + 6 * h * tokens;
  const after = 2 * v * tokens + 2 * h * tokens + head;
  const headText = `2 × ${count(v)} × ${count(h)}`;
  const ends = !beside && after > held;
  const added = beside && head > 0;
  return [
    {
      id: "logits",
      name: fused ? "Loss in chunks" : "Logits and loss",
      bytes: beside ? held + head : Math.max(held, after),
      formula: ends
        ? "2 × (V + h) × t + 2 × V × h"
        : `${fused ? "4 × V × chunk + 6 × h × t" : "(l × V + 6 × h) × t"}${added ? " + 2 × V × h" : ""}`,
      substituted: ends
        ? `2 × (${count(v)} + ${count(h)}) × ${count(tokens)} + ${headText}`
        : `${
            fused
              ? `4 × ${count(v)} × ${count(chunk)} + 6 × ${count(h)} × ${count(tokens)}`
              : `(${figure(each.value)} B × ${count(v)} + 6 × ${count(h)}) × ${count(tokens)}`
          }${added ? ` + ${headText}` : ""}`,
      source: sourceOf(each),
      label: "approximate",
      note: null,
    },
  ];
}

/** What the optimizer's step takes beside states and gradients. */
export function stepTerms({ job, constants, held }: Parts): readonly MemoryTerm[] {
  const shards = shardsOf(job);
  const deepSpeed =
    held.stepCopy > 0 && held.unquantisedBytes === 2 && held.trained[0]?.bytes === 4 && job.method === "full";
  // ZeRO-3 steps through what a GPU holds in groups, and has fp32 gradients of one of them at a time.
  const group = constants.zero3SubGroup.value;
  const grouped = deepSpeed && job.sharding === "zero3" && held.held / shards.optimizer > group;
  return [
    {
      id: "step-copy",
      name: deepSpeed
        ? "Gradients in fp32 and the buffer of the step"
        : "Copy of all parameters inside the step (foreach)",
      bytes: job.cpuOffload ? 0 : grouped ? 8 * group : held.stepCopy / shards.optimizer,
      formula: grouped
        ? "group × (4 + 4)"
        : deepSpeed
          ? `N × (4 + 4)${over(shards.optimizer)}`
          : `T × b${over(shards.optimizer)}`,
      substituted: grouped
        ? `${count(group)} × 8 B`
        : `${deepSpeed ? `${count(held.held)} × 8 B` : trainedText(held)}${by(shards.optimizer)}`,
      source: grouped
        ? sourceOf(constants.zero3SubGroup)
        : deepSpeed
          ? {
              text: "Measured at 24 bytes per parameter and GPU without sharding",
              url: "https://www.deepspeed.ai/docs/config-json/",
            }
          : {
              text: "torch.optim.AdamW: foreach takes about one more copy of the parameters than the loop",
              url: "https://pytorch.org/docs/stable/generated/torch.optim.AdamW.html",
            },
      label: deepSpeed ? "approximate" : "exact",
      note: null,
    },
  ];
}
