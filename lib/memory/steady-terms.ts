/** @file What is there at every moment of a step: weights, adapters, reference, optimizer states; and gradients. */

import { keepsFp32Residual, type TrainingJob } from "./job";
import { parameterCounts } from "./parameter-counts";
import { shardsOf, spreadsWeights } from "./sharding";
import { BYTES_OF, keepsBothCopies, type StaticMemory } from "./static-memory";
import { by, COUNTED, count, figure, over, type Parts, sourceOf, trainedText } from "./term-text";
import type { MemoryTerm } from "./terms";

/** Weights, adapters, reference and optimizer states: there at every moment. */
export function steadyTerms({ job, constants, held }: Parts): readonly MemoryTerm[] {
  const shards = shardsOf(job);
  const onGpu = job.cpuOffload ? 0 : 1;
  const weightsOnGpu = job.cpuOffload && spreadsWeights(job) ? 0 : 1;
  const unquantised = held.held - held.matrices;
  const quantiser = job.quantiser === null ? null : constants.quantisers[job.quantiser];
  const whole = shards.weights > 1 ? held.scaleBytes : 0;
  const scales = held.matrices * whole;
  return [
    {
      id: "weights",
      name: quantiser === null ? "Weights" : "Quantised weights, with what stays unquantised",
      bytes: weightsOnGpu * ((held.weights - scales) / shards.weights + scales),
      formula:
        quantiser === null
          ? `N × b${over(shards.weights)}`
          : `(M × q + (N − M) × b)${over(shards.weights)}${whole > 0 ? " + M × s" : ""}`,
      substituted:
        quantiser === null
          ? `${count(held.held)} × ${held.unquantisedBytes} B${by(shards.weights)}`
          : `(${count(held.matrices)} × ${figure(held.matrixBytes - whole)} B + ${count(unquantised)} × ${held.unquantisedBytes} B)${by(shards.weights)}${whole > 0 ? ` + ${count(held.matrices)} × ${figure(whole)} B` : ""}`,
      source: quantiser === null ? COUNTED : sourceOf(quantiser),
      label: "exact",
      note: weightsNote(job) ?? (whole > 0 ? SCALES_NOTE : null),
    },
    {
      id: "adapters",
      name: job.method === "soft-prompt" ? "Soft prompt" : "Adapters and modules trained in full",
      bytes: (weightsOnGpu * held.adapters) / shards.weights,
      formula: `T × b${over(shards.weights)}`,
      substituted: `${trainedText(held)}${by(shards.weights)}`,
      source: {
        text: "Hu et al. 2021, LoRA: rank × (inputs + outputs) per matrix",
        url: "https://arxiv.org/abs/2106.09685",
      },
      label: "exact",
      note: null,
    },
    ...referenceTerms(job),
    {
      id: "optimizer",
      name: "Optimizer states",
      bytes: (onGpu * held.optimizer) / shards.optimizer,
      formula: `T × s${over(shards.optimizer)}`,
      substituted: `${optimizerText(held)}${by(shards.optimizer)}`,
      source: sourceOf(constants.optimizers[job.optimizer]),
      label: job.optimizer === "adamw" || job.optimizer.startsWith("sgd") ? "exact" : "approximate",
      note:
        job.method === "full" && keepsBothCopies(job)
          ? "With the fp32 copy of the weights that DeepSpeed steps on. Plain bf16 training has none, so with a light optimizer ZeRO can take more than DDP."
          : null,
    },
    ...bucketTerms(job, held),
  ];
}

const SCALES_NOTE =
  "bitsandbytes keeps the scales on the module, not in the tensor that is spread, so every GPU holds all of them.";

function weightsNote(job: TrainingJob): string | null {
  if (job.cpuOffload && !spreadsWeights(job)) {
    return "Offloading moves weights only where they are spread (ZeRO-3, FSDP); here states and gradients move.";
  }
  if (job.quantiser === null || !keepsFp32Residual(job)) return null;
  return "Embedding, head and norms stay unpacked and in fp32, so a small model with a large vocabulary can weigh more than in bf16.";
}

/** DDP copies all gradients into buckets before it adds them up over GPUs. */
function bucketTerms({ sharding, gpus, optimizerInBackward }: TrainingJob, held: StaticMemory): readonly MemoryTerm[] {
  if (sharding !== "ddp" || gpus < 2 || optimizerInBackward) return [];
  return [
    {
      id: "buckets",
      name: "DDP's buckets of gradients",
      bytes: held.gradients,
      formula: "T × g",
      substituted: trainedText(held),
      source: {
        text: "DistributedDataParallel without gradient_as_bucket_view",
        url: "https://pytorch.org/docs/stable/generated/torch.nn.parallel.DistributedDataParallel.html",
      },
      label: "exact",
      note: null,
    },
  ];
}

function referenceTerms(job: TrainingJob): readonly MemoryTerm[] {
  if (job.reference !== "copy") return [];
  const { total } = parameterCounts(job.model);
  const bytes = BYTES_OF[job.weightsDtype];
  const shards = shardsOf(job);
  return [
    {
      id: "reference",
      name: "Frozen reference model",
      bytes: (total * bytes) / shards.weights,
      formula: `N × b${over(shards.weights)}`,
      substituted: `${count(total)} × ${bytes} B${by(shards.weights)}`,
      source: {
        text: "Rafailov et al. 2023, DPO: log-probabilities of the frozen policy",
        url: "https://arxiv.org/abs/2305.18290",
      },
      label: "exact",
      note: null,
    },
  ];
}

/** Gradients of everything that is trained, or the largest where each leaves the GPU as soon as it stands. */
export function gradientTerm({ job, held }: Parts): MemoryTerm {
  const shards = shardsOf(job);
  const base = { id: "gradients", source: COUNTED, label: "exact", note: null } as const;
  if (job.cpuOffload) {
    // Where weights are spread, the layer at work is counted with what is gathered.
    const layer = Math.min(held.gradients / shards.gradients, held.counts.widestLayer * held.unquantisedBytes);
    const bytes = spreadsWeights(job) ? 0 : layer;
    return {
      ...base,
      name: "Gradients of one layer, on their way to the computer's memory",
      bytes,
      formula: "layer × g",
      substituted: `${count(bytes)} B`,
    };
  }
  const bytes = held.gradients / shards.gradients;
  if (job.optimizerInBackward) {
    return {
      ...base,
      name: "The largest single gradient",
      bytes,
      formula: "max(V × h, layer) × b",
      substituted: `${count(held.gradients)} B${by(shards.gradients)}`,
    };
  }
  const trained = held.trained.length === 1 ? (held.trained[0]?.parameters ?? 0) : 0;
  return {
    ...base,
    name: "Gradients",
    bytes,
    formula: `T × g${over(shards.gradients)}`,
    substituted:
      trained === 0
        ? `${count(held.gradients)} B${by(shards.gradients)}`
        : `${count(trained)} × ${figure(held.gradients / trained)} B${by(shards.gradients)}`,
  };
}

function optimizerText({ trained, optimizer }: StaticMemory): string {
  const parameters = trained.reduce((sum, part) => sum + part.parameters, 0);
  return `${count(parameters)} × ${figure(parameters === 0 ? 0 : optimizer / parameters)} B`;
}
