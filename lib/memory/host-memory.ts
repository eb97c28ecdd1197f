/** @file What offloading takes of the computer's memory. All sizes are bytes, of the computers of all GPUs together. */

import { layerMemory } from "./activations";
import { checkJob } from "./check-job";
import type { MemoryConstants } from "./constants";
import type { TrainingJob } from "./job";
import { batchTokens } from "./loss-memory";
import { spreadsWeights } from "./sharding";
import { keepsBothCopies, type StaticMemory, staticMemory } from "./static-memory";
import { bytesOf, COUNTED, count, figure, sourceOf } from "./term-text";
import type { MemoryTerm } from "./terms";

export const HOST_TERM_IDS = ["host-weights", "host-optimizer", "host-gradients", "host-activations"] as const;
export type HostTerm = Omit<MemoryTerm, "id"> & { id: (typeof HOST_TERM_IDS)[number] };

export type HostMemory = {
  terms: readonly HostTerm[];
  /** The sum of the terms. */
  bytes: number;
  /** With buffers that are pinned for the way to the GPU. */
  planFor: number;
  /** Where the allowance for buffers comes from. */
  allowance: { factor: number; text: string; url: string | null };
};

/**
 * What waits in the computer's memory while the job runs; null where nothing is offloaded. What each GPU holds a copy
 * of waits there once for each.
 *
 * @throws RangeError for a job that cannot be: forms check before
 */
export function hostMemory(job: TrainingJob, constants: MemoryConstants): HostMemory | null {
  checkJob(job);
  const terms = [...(job.cpuOffload ? stateTerms(job, constants) : []), ...activationTerms(job, constants)];
  if (terms.length === 0) return null;
  const { value: factor, origin: text, url } = constants.hostBuffers;
  const bytes = bytesOf(terms);
  return { terms, bytes, planFor: bytes * factor, allowance: { factor, text, url } };
}

/** Bytes that the computers of a job are taken to have while nothing is said of them: one computer for eight GPUs. */
export function ordinaryHostBytes({ gpus }: TrainingJob, { ordinaryHost }: MemoryConstants): number {
  return ordinaryHost.value * 2 ** 30 * Math.ceil(gpus / GPUS_OF_A_COMPUTER);
}
const GPUS_OF_A_COMPUTER = 8;

function stateTerms(job: TrainingJob, constants: MemoryConstants): readonly HostTerm[] {
  const held = staticMemory(job, constants);
  // Without sharding of the states each GPU's process keeps its own.
  const copies = job.sharding === "none" || job.sharding === "ddp" ? job.gpus : 1;
  const parameters = held.trained.reduce((sum, part) => sum + part.parameters, 0);
  const gradients = fullGradients(job, held);
  const copied = job.method === "full" && keepsBothCopies(job);
  const states = {
    label: "exact",
    note: copies > 1 ? "Each GPU's process keeps its own copy." : null,
  } as const;
  const each = (bytes: number) =>
    `${count(parameters)} × ${figure(parameters === 0 ? 0 : bytes / parameters)} B${copies > 1 ? ` × ${copies}` : ""}`;
  return [
    ...(spreadsWeights(job) ? [weightsTerm(held)] : []),
    {
      ...states,
      id: "host-optimizer" as const,
      name: copied ? "Optimizer states, with the fp32 copy of the weights" : "Optimizer states",
      bytes: held.optimizer * copies,
      formula: copies > 1 ? "T × s × n" : "T × s",
      substituted: each(held.optimizer),
      source: sourceOf(constants.optimizers[job.optimizer]),
    },
    {
      ...states,
      id: "host-gradients" as const,
      name: "Gradients",
      bytes: gradients * copies,
      formula: copies > 1 ? "T × g × n" : "T × g",
      substituted: each(gradients),
      source: COUNTED,
    },
  ].filter(({ bytes }) => bytes > 0);
}

/** DeepSpeed steps on gradients in fp32. */
function fullGradients(job: TrainingJob, held: StaticMemory): number {
  return job.method === "full" && keepsBothCopies(job) && !job.optimizerInBackward ? 4 * held.held : held.gradients;
}

function weightsTerm(held: StaticMemory): HostTerm {
  const bytes = held.weights + held.adapters;
  return {
    id: "host-weights",
    name: "Weights, once for all GPUs",
    bytes,
    formula: "N × b",
    substituted: `${count(held.held)} × ${figure(held.weights / held.held)} B${held.adapters > 0 ? ` + ${count(held.adapters)} B` : ""}`,
    source: COUNTED,
    label: "exact",
    note: null,
  };
}

/** What of the forward pass waits there: checkpoints of all layers, or all that a layer keeps. */
function activationTerms(job: TrainingJob, constants: MemoryConstants): readonly HostTerm[] {
  if (job.checkpointing !== "offload" && !job.activationOffload) return [];
  const layer = layerMemory(job, constants);
  const share = constants.selectiveShare.value;
  const perToken = {
    none: layer.saved,
    selective: layer.stream + share * layer.saved,
    full: layer.stream,
    offload: layer.stream,
  }[job.checkpointing];
  const tokens = batchTokens(job);
  const { layers } = job.model;
  return [
    {
      id: "host-activations",
      name: job.checkpointing === "none" ? "Activations of all layers" : "Checkpoints of all layers",
      bytes: layers * perToken * tokens * job.gpus,
      formula: job.gpus > 1 ? "L × c × t × n" : "L × c × t",
      substituted: `${count(layers)} × ${count(perToken)} B × ${count(tokens)}${job.gpus > 1 ? ` × ${job.gpus}` : ""}`,
      source: COUNTED,
      label: "approximate",
      note: null,
    },
  ];
}
