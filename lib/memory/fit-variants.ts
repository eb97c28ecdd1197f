/** @file The strengths of each change that can make a job fit, and what a job becomes with it. */

import type { FitChange, FitChangeId } from "./fit-change";
import type { Optimizer, TrainedMethod, TrainingJob } from "./job";
import { type TrainerPreset, withMethod } from "./job-presets";

/** A card as far as fitting goes: what a program can use of it, in bytes. */
export type FitCard = { id: string; usableBytes: number };

/** A job on a card. */
export type FitSituation = { job: TrainingJob; card: FitCard };

export type FitTools = {
  /** The plan-for figure of a job, in bytes on one GPU. */
  planFor: (job: TrainingJob) => number;
  /** From the least harmful on. */
  changes: readonly FitChange[];
  preset: TrainerPreset;
  /** Cards that may be taken in place of this one; the order is theirs. */
  cards: readonly FitCard[];
};

export type Variant = (situation: FitSituation) => FitSituation;

/** The strengths of a change for this job, from mild to strong; empty where it has nothing to change. */
export function variantsOf(change: FitChangeId, start: FitSituation, tools: FitTools): readonly Variant[] {
  const { job } = start;
  switch (change) {
    case "fused-loss":
      return job.loss === "fused" ? [] : [set({ loss: "fused" })];
    case "chunked-loss":
      return job.loss === "fused" || job.loss === "chunked" ? [] : [set({ loss: "chunked" })];
    case "checkpointing":
      return job.checkpointing === "none" || job.checkpointing === "selective" ? [set({ checkpointing: "full" })] : [];
    case "micro-batch":
      return halvings(job.microBatch).map(microBatchOf);
    case "optimizer-8bit": {
      const lighter = EIGHT_BIT[job.optimizer];
      return lighter === null ? [] : [set({ optimizer: lighter })];
    }
    case "shard":
      return job.gpus > 1 && !isSharded(job) ? [set({ sharding: "fsdp2" })] : [];
    case "lora":
      return job.method === "full" ? [methodOf("lora", tools.preset)] : [];
    case "qlora":
      return job.method === "full" || job.method === "lora" ? [methodOf("qlora", tools.preset)] : [];
    case "more-gpus":
      return [2, 4, 8].filter((times) => job.gpus * times <= MOST_GPUS).map(moreGpus);
    case "cpu-offload":
      return job.cpuOffload ? [] : [offloaded];
    case "shorter-sequences":
      return SHARES.map((share) => Math.floor((job.sequenceLength * share) / 64) * 64)
        .filter((length) => length >= SHORTEST && length < job.sequenceLength)
        .map((sequenceLength) => set({ sequenceLength }));
    case "another-card":
      return tools.cards
        .filter(({ usableBytes }) => usableBytes > start.card.usableBytes)
        .toSorted((a, b) => a.usableBytes - b.usableBytes)
        .map((card) => (situation) => ({
          ...situation,
          card,
          job: { ...situation.job, gpu: card.id },
        }));
  }
}

/** Cards of one machine: beyond them lies a cluster, which is another decision. */
const MOST_GPUS = 8;
/** Of the sequence length that the job starts with. */
const SHARES = [0.75, 0.5, 0.375, 0.25, 0.125] as const;
const SHORTEST = 256;

const EIGHT_BIT = {
  adamw: "adamw-8bit",
  "adamw-8bit": null,
  "adamw-4bit": null,
  "paged-adamw": "paged-adamw-8bit",
  "paged-adamw-8bit": null,
  adafactor: null,
  lion: "lion-8bit",
  "lion-8bit": null,
  muon: null,
  galore: null,
  "sgd-momentum": null,
  sgd: null,
  "sgd-fp32": null,
  lomo: null,
} as const satisfies Record<Optimizer, Optimizer | null>;

function set(part: Partial<TrainingJob>): Variant {
  return (situation) => ({ ...situation, job: { ...situation.job, ...part } });
}

function methodOf(method: TrainedMethod, preset: TrainerPreset): Variant {
  return (situation) => ({ ...situation, job: withMethod(situation.job, method, preset) });
}

/** The same rows per step: what the micro-batch loses, the accumulation gains. */
function microBatchOf(microBatch: number): Variant {
  return ({ job, card }) => ({
    card,
    job: { ...job, microBatch, accumulation: Math.ceil((job.microBatch * job.accumulation) / microBatch) },
  });
}

/** The same rows per step, spread over more GPUs and sharded between them. */
function moreGpus(times: number): Variant {
  return ({ job, card }) => ({
    card,
    job: {
      ...job,
      gpus: job.gpus * times,
      sharding: isSharded(job) ? job.sharding : "fsdp2",
      accumulation: Math.max(1, Math.round(job.accumulation / times)),
    },
  });
}

const offloaded: Variant = ({ job, ...rest }) => ({
  ...rest,
  job: { ...job, cpuOffload: true, sharding: isSharded(job) ? job.sharding : "zero3" },
});

function isSharded({ sharding }: TrainingJob): boolean {
  return sharding === "zero3" || sharding === "fsdp" || sharding === "fsdp2";
}

/** 12 gives 6, 3, 1. */
function halvings(count: number): readonly number[] {
  const half = Math.floor(count / 2);
  return half < 1 ? [] : [half, ...halvings(half)];
}
