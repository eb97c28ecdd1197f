/** @file Time and cost of a training job in one answer: tokens, operations, speed, hours, money, and every term behind them. */

import type { TrainingJob } from "@/lib/memory/job";
import type { Calibration } from "./calibration";
import type { CostTerm } from "./cost-term";
import { costTerms } from "./cost-terms";
import type { TokenFlops } from "./flops";
import type { Gpu } from "./gpu";
import { costOf, type Money, type PriceOptions } from "./money";
import type { Range } from "./range";
import { estimateTime, type TimeEstimate, type TrainingData } from "./time";

export type CostEstimate = {
  tokens: TimeEstimate["tokens"];
  /** Operations per token of training. */
  flops: TokenFlops;
  /** Per card, padding included. */
  tokensPerSecond: Range;
  /** Share of the dense peak. */
  utilisation: Range;
  /** Of all runs together. */
  hours: Range;
  hoursPerRun: Range;
  gpuHours: Range;
  /** Null where no price is known and none was given. */
  money: Money | null;
  terms: readonly CostTerm[];
  /** What the speed rests on: rows on the same card with the same trainer, closest first. */
  alike: TimeEstimate["speed"]["alike"];
  cardMeasured: boolean;
  /** Hours and money are the least it takes: offloading is not in the speed. */
  atLeast: boolean;
  validated: boolean;
  notes: readonly string[];
};

/**
 * What this job takes on this card; null where no peak is published for the card.
 *
 * @throws RangeError for impossible lengths, prices or dates: forms check before
 */
export function estimateCost(
  job: TrainingJob,
  data: TrainingData,
  gpu: Gpu,
  calibration: Calibration,
  prices: PriceOptions,
): CostEstimate | null {
  const time = estimateTime(job, data, gpu, calibration);
  if (time === null) return null;
  const money = costOf(time.hours, job.gpus, gpu, prices);
  const stale = money?.stale === true ? ["Every listed price is old: ask the provider, and enter your own."] : [];
  const unpriced = money === null ? [`No price is listed for the ${gpu.name}: enter your own to see the cost.`] : [];
  return {
    tokens: time.tokens,
    flops: time.flops,
    tokensPerSecond: time.speed.tokensPerSecond,
    utilisation: time.speed.utilisation,
    hours: time.hours,
    hoursPerRun: time.hoursPerRun,
    gpuHours: {
      low: time.hours.low * job.gpus,
      typical: time.hours.typical * job.gpus,
      high: time.hours.high * job.gpus,
    },
    money,
    terms: costTerms(job, data, gpu, time, money),
    alike: time.speed.alike,
    cardMeasured: time.speed.cardMeasured,
    atLeast: job.cpuOffload,
    validated: time.validated,
    notes: [...time.notes, ...stale, ...unpriced],
  };
}
