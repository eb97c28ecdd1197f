/** @file What is there at every moment of a step: weights, adapters, reference, optimizer states; and gradients. */

import type { TrainingJob } from "./job";
import { parameterCounts } from "./model-shape";
import { shardsOf } from "./sharding";
import { BYTES_OF, type StaticMemory } from "./static-memory";
import { by, COUNTED, count, figure, over, type Parts, sourceOf, trainedText } from "./term-text";
import type { MemoryTerm } from "./terms";

/** Weights, adapters, reference and optimizer states: there at every moment. */
export function steadyTerms({ job, constants, held }: Parts): readonly MemoryTerm[] {
  const shards = shardsOf(job);
  const onGpu = job.cpuOffload ? 0 : 1;
  const unquantised = held.held - held.matrices;
  const quantiser = job.quantiser === null ? null : constants.quantisers[job.quantiser];
  return [
    {
      id: "weights",
      name: quantiser === null ? "Weights" : "Quantised weights, with what stays unquantised",
      bytes: (onGpu * held.weights) / shards.weights,
      formula: quantiser === null ? `N × b${over(shards.weights)}` : `(M × q + (N − M) × b)${over(shards.weights)}`,
      substituted:
        quantiser === null
          ? `${count(held.held)} × ${held.unquantisedBytes} B${by(shards.weights)}`
          : `(${count(held.matrices)} × ${figure(held.matrixBytes)} B + ${count(unquantised)} × ${held.unquantisedBytes} B)${by(shards.weights)}`,
      source: quantiser === null ? COUNTED : sourceOf(quantiser),
      label: "exact",
    },
    {
      id: "adapters",
      name: job.method === "soft-prompt" ? "Soft prompt" : "Adapters and modules trained in full",
      bytes: (onGpu * held.adapters) / shards.weights,
      formula: `T × b${over(shards.weights)}`,
      substituted: `${trainedText(held)}${by(shards.weights)}`,
      source: {
        text: "Hu et al. 2021, LoRA: rank × (inputs + outputs) per matrix",
        url: "https://arxiv.org/abs/2106.09685",
      },
      label: "exact",
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
    },
    ...bucketTerms(job, held),
  ];
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
    },
  ];
}

/** Gradients of everything that is trained. */
export function gradientTerm({ job, held }: Parts): MemoryTerm {
  const shards = shardsOf(job);
  const each = held.trained.length === 1 ? held.gradients / Math.max(1, held.trained[0]?.parameters ?? 1) : null;
  return {
    id: "gradients",
    name: job.optimizerInBackward ? "The largest single gradient" : "Gradients",
    bytes: job.cpuOffload ? 0 : held.gradients / shards.gradients,
    formula: job.optimizerInBackward ? "max(V × h, layer) × b" : `T × g${over(shards.gradients)}`,
    substituted:
      each === null || job.optimizerInBackward
        ? `${count(held.gradients)} B${by(shards.gradients)}`
        : `${count(held.trained[0]?.parameters ?? 0)} × ${figure(each)} B${by(shards.gradients)}`,
    source: COUNTED,
    label: "exact",
  };
}

function optimizerText({ trained, optimizer }: StaticMemory): string {
  const parameters = trained.reduce((sum, part) => sum + part.parameters, 0);
  return `${count(parameters)} × ${figure(parameters === 0 ? 0 : optimizer / parameters)} B`;
}
