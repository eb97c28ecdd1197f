/** @file Make it fit: the least harmful changes after which a job fits, the largest micro-batch, and what a card can tune. */

import type { FitChange, FitChangeId } from "./fit-change";
import { type Optimizer, type TrainedMethod, type TrainerPreset, type TrainingJob, withMethod } from "./job";

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

/** One change on top of those before it. Bytes on one GPU. */
export type FitStep = {
  change: FitChangeId;
  before: FitSituation;
  after: FitSituation;
  planForBefore: number;
  planForAfter: number;
};

export type FitPlan = {
  /** Whether the last situation fits. */
  fits: boolean;
  /** Empty where the job fits as it is. */
  steps: readonly FitStep[];
  result: FitSituation;
  planFor: number;
};

/**
 * The least harmful changes after which the plan-for figure is within the card. Sets of changes are compared by their
 * most harmful member first (absent before present, mild before strong), then by the next: the set found is the least
 * of all that fit, so none of its changes can be left out or weakened. Without any set that fits, all changes that save
 * memory, and `fits` is false.
 */
export function makeItFit(start: FitSituation, tools: FitTools): FitPlan {
  const changes = tools.changes.filter(({ trainers }) => trainers === null || trainers.includes(start.job.trainer));
  const cache = new Map<string, number>();
  const bytes = (levels: readonly number[]) => {
    const key = levels.join();
    const known = cache.get(key);
    if (known !== undefined) return known;
    const { job, card } = situationAt(start, changes, levels, tools);
    const over = tools.planFor(job) - card.usableBytes;
    cache.set(key, over);
    return over;
  };
  const none = changes.map(() => 0);
  if (bytes(none) <= 0) return planOf(start, changes, none, tools);
  const counts = changes.map(({ id }) => variantsOf(id, start, tools).length);
  const least = strongest(counts, counts.length, counts, bytes);
  // Where nothing makes it fit, as much as can be saved, without what saves nothing.
  const target = Math.max(0, bytes(least));
  return planOf(start, changes, mildest(counts, bytes, target), tools);
}

type Over = (levels: readonly number[]) => number;

/**
 * The least of all levels that stay within the target, compared by the most harmful change first: each level is the
 * lowest with which the milder changes can still do it.
 */
function mildest(counts: readonly number[], over: Over, target: number): readonly number[] {
  let chosen = counts;
  for (let index = counts.length - 1; index >= 0; index -= 1) {
    for (let level = 0; level <= (counts[index] ?? 0); level += 1) {
      const tried = strongest(
        counts,
        index,
        chosen.map((old, at) => (at === index ? level : old)),
        over,
      );
      if (over(tried) > target) continue;
      chosen = tried;
      break;
    }
  }
  return chosen;
}

/**
 * The levels of the first `length` changes that save most beside the others as given. They start at full strength, since
 * two changes that save nothing alone may save much together (the peak is the highest of several moments), and are
 * lowered where that saves more, since some cost memory in some company.
 */
function strongest(counts: readonly number[], length: number, given: readonly number[], over: Over): readonly number[] {
  const levels = given.map((level, index) => (index < length ? (counts[index] ?? 0) : level));
  for (let index = length - 1; index >= 0; index -= 1) {
    const full = levels[index] ?? 0;
    let best = { level: full, over: over(levels) };
    for (let level = full - 1; level >= 0; level -= 1) {
      levels[index] = level;
      const next = over(levels);
      if (next < best.over) best = { level, over: next };
    }
    levels[index] = best.level;
  }
  return levels;
}

/** The changes one after the other, milder ones first, but those that save nothing yet after those that do. */
function planOf(
  start: FitSituation,
  changes: readonly FitChange[],
  levels: readonly number[],
  tools: FitTools,
): FitPlan {
  const steps: FitStep[] = [];
  const partial = changes.map(() => 0);
  let before = start;
  let planForBefore = tools.planFor(start.job);
  let left = changes.map((_, index) => index).filter((index) => (levels[index] ?? 0) > 0);
  while (left.length > 0) {
    const trials = left.map((index) => {
      const after = situationAt(
        start,
        changes,
        partial.map((level, at) => (at === index ? (levels[index] ?? 0) : level)),
        tools,
      );
      return { index, after, planForAfter: tools.planFor(after.job) };
    });
    const next = trials.find(({ planForAfter }) => planForAfter < planForBefore) ?? trials[0];
    const change = next === undefined ? undefined : changes[next.index];
    if (next === undefined || change === undefined) break;
    partial[next.index] = levels[next.index] ?? 0;
    left = left.filter((index) => index !== next.index);
    steps.push({ change: change.id, before, after: next.after, planForBefore, planForAfter: next.planForAfter });
    before = next.after;
    planForBefore = next.planForAfter;
  }
  return { fits: planForBefore <= before.card.usableBytes, steps, result: before, planFor: planForBefore };
}

/** What the job becomes with each change at its level; 0 leaves a change out. */
function situationAt(
  start: FitSituation,
  changes: readonly FitChange[],
  levels: readonly number[],
  tools: FitTools,
): FitSituation {
  return changes.reduce((situation, { id }, index) => {
    const level = levels[index] ?? 0;
    const variant = level === 0 ? undefined : variantsOf(id, start, tools)[level - 1];
    return variant === undefined ? situation : variant(situation);
  }, start);
}

type Variant = (situation: FitSituation) => FitSituation;

/** The strengths of a change for this job, from mild to strong; empty where it has nothing to change. */
function variantsOf(change: FitChangeId, start: FitSituation, tools: FitTools): readonly Variant[] {
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

/**
 * The most rows per step and GPU whose plan-for figure is within the limit, looked for up to `most`; 0 where not even one
 * row is.
 */
export function largestMicroBatch(
  job: TrainingJob,
  limitBytes: number,
  planFor: (job: TrainingJob) => number,
  most: number,
): number {
  const fits = (microBatch: number) => planFor({ ...job, microBatch }) <= limitBytes;
  if (!fits(1)) return 0;
  let [low, high] = [1, 2];
  while (high <= most && fits(high)) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle <= most && fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
