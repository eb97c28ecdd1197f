/** @file Make it fit: the least harmful changes after which a job fits, the largest micro-batch, and what a card can tune. */

import type { FitChange, FitChangeId } from "./fit-change";
import { type FitSituation, type FitTools, variantsOf } from "./fit-variants";
import type { TrainingJob } from "./job";

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
