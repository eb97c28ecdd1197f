/** @file What an estimate answers, and how it is said: memory against the card, time and money. */

import type { Calibration } from "@/lib/cost/calibration";
import type { CostEstimate } from "@/lib/cost/estimate-cost";
import type { Gpu } from "@/lib/cost/gpu";
import { formatAs, formatGb, formatRange, formatShare, formatUsd, formatUsdRange } from "@/lib/format";
import type { MemoryConstants } from "@/lib/memory/constants";
import type { FitChange } from "@/lib/memory/fit-change";
import type { HostMemory } from "@/lib/memory/host-memory";
import type { TrainingJob } from "@/lib/memory/job";
import { rowTokens } from "@/lib/memory/loss-memory";
import type { MemoryEstimate } from "@/lib/memory/terms";
import type { MeasuredSettings, Validity } from "./measured";
import type { EstimateRequest, RequestKit } from "./request";

/** Where eight in ten measured runs lie, as measured over predicted; the median error in per cent. */
export type MeasuredSpread = { runs: number; low: number; high: number; median: number };

/** How well estimates of one method were, against measured runs. Errors are per cent. */
export type MethodError = { method: string; runs: number; median: number; p90: number };

/** A change with the sources that its price in time and quality comes from. */
export type SourcedChange = FitChange & { sources: readonly { text: string; href: string | null }[] };

/** Everything that an estimate runs on. Survives JSON. */
export type EstimateKit = RequestKit & {
  constants: MemoryConstants;
  calibration: Calibration;
  changes: readonly SourcedChange[];
  /** Of runs whose memory was read from the driver. */
  spread: MeasuredSpread | null;
  errors: readonly MethodError[];
  /** Settings that a measured run has. */
  measured: MeasuredSettings;
};

/** fits: also with the margin; tight: the estimate does, the margin does not; over: not even the estimate. */
export type Verdict = "fits" | "tight" | "over";

export type EstimateResult = {
  gpu: Gpu;
  usableBytes: number;
  verdict: Verdict;
  memory: MemoryEstimate & Validity;
  /** What waits in the computer's memory; null where nothing is offloaded. The verdict is null where it was not said. */
  host: (HostMemory & { verdict: Verdict | null; givenBytes: number | null }) | null;
  /** Most rows per step that fit with the margin; 0 where none does. */
  largestMicroBatch: number;
  /** Where eight in ten runs lay, as bytes around what the driver shows; null where the estimate is not validated. */
  interval: MeasuredSpread | null;
  error: MethodError | null;
  /** Null where the job does not run, or where no peak speed is published for the card. */
  cost: CostEstimate | null;
  /** What a job that does not run would take if card and computer held it; null where it runs, or nothing is known. */
  costIfItFitted: CostEstimate | null;
};

export const GIB = 2 ** 30;
/** The largest micro-batch is not looked for beyond: the card is busy long before. */
export const MOST_ROWS = 512;

export function verdictOf({ deviceUsed, planFor }: MemoryEstimate, usableBytes: number): Verdict {
  if (planFor <= usableBytes) return "fits";
  return deviceUsed <= usableBytes ? "tight" : "over";
}

/** "It needs 19.8 GiB at the peak and fits on 24 GB." The largest words of the page, and the first line of the command. */
export function headline({ gpu, verdict, memory, host }: EstimateResult, gpus: number): string {
  const peak = gib(memory.deviceUsed);
  const card = gpus > 1 ? `${cardSize(gpu)} each` : cardSize(gpu);
  if (verdict !== "over" && host?.verdict === "over") {
    return `It fits on ${card}, but the computer does not hold what is offloaded: ${peak} at the peak.`;
  }
  const also = host?.verdict === null ? `, if the computer has ${gib(host.planFor)}` : "";
  if (verdict === "fits") return `It fits on ${card}${also}: ${peak} at the peak.`;
  if (verdict === "tight") return `It is tight on ${card}${also}: ${peak} at the peak.`;
  return `It does not fit on ${card}: ${peak} at the peak.`;
}

/** What the chip and the line under the headline say of the room that is left. */
export function roomSentence({ gpu, usableBytes, verdict, memory }: EstimateResult): string {
  const { planFor } = memory;
  const holds = `the ${gpu.name} holds ${gib(usableBytes)}`;
  if (verdict === "fits") return `Plan for ${gib(planFor)}; ${holds}, which leaves ${gib(usableBytes - planFor)}.`;
  if (verdict === "tight" && memory.givenBack > 0) {
    return `Tensors fit, but PyTorch would hold ${gib(memory.givenBack)} more than there is: it has to give memory back as it goes, which takes time. Plan for ${gib(planFor)}; ${holds}.`;
  }
  if (verdict === "tight") {
    return `The estimate fits, but plan for ${gib(planFor)}; ${holds}, ${gib(planFor - usableBytes)} short of that.`;
  }
  return `Plan for ${gib(planFor)}; ${holds}, ${gib(planFor - usableBytes)} too few.`;
}

/** That rows are longer than the model was made for, in a sentence; null where they are not, or nothing is known. */
export function contextSentence(job: TrainingJob): string | null {
  const { contextTokens, hfId } = job.model;
  const tokens = rowTokens(job);
  if (contextTokens === null || tokens <= contextTokens) return null;
  const name = hfId.split("/").at(-1) || "the model";
  return `Rows of ${formatAs(tokens, "count")} tokens are longer than the ${formatAs(contextTokens, "count")} that ${name} is listed for.`;
}

/** That rows are cut at the longest, in a sentence; null where they are not on average. */
export function cutSentence({ job, data: { meanTokens } }: EstimateRequest): string | null {
  const { rollout, sequenceLength } = job;
  if (rollout !== null || meanTokens <= sequenceLength) return null;
  const longest = formatAs(sequenceLength, "count");
  return `Your rows have ${formatAs(meanTokens, "count")} tokens on average, and the longest row is set to ${longest}: they are cut at ${longest}, and hours and price count no more than that.`;
}

/** "24 GB", as a vendor names a card. */
export function cardSize({ memoryGb }: Gpu): string {
  return formatGb(memoryGb * 1e9);
}

/** What offloading takes of the computer, in a sentence; null where nothing is offloaded. */
export function hostSentence({ host }: EstimateResult, gpus: number): string | null {
  if (host === null) return null;
  const { bytes, planFor, allowance, verdict, givenBytes } = host;
  const where = gpus > 8 ? "the computers of all GPUs together" : "the computer";
  const need = `Offloading takes ${gib(bytes)} of ${where}; plan for ${gib(planFor)}, ${formatShare(allowance.factor - 1)} more for buffers`;
  if (verdict === null || givenBytes === null) return `${need}. Say how much memory there is to see whether it fits.`;
  const given = gib(givenBytes);
  if (verdict === "fits") return `${need}. It fits in ${given}.`;
  if (verdict === "tight") return `${need}. It is tight in ${given}: what is moved fits, the buffers may not.`;
  return `${need}. It does not fit in ${given}: ${gib(planFor - givenBytes)} too few.`;
}

/** GiB with one decimal, so that the figures of a column agree. */
export function gib(bytes: number): string {
  return formatAs(bytes / GIB, "one-decimal", "GiB");
}

/** Whether card and computer hold the job: one that they do not hold takes no hours and costs nothing. */
export function runs({ verdict, host }: Pick<EstimateResult, "verdict" | "host">): boolean {
  return verdict !== "over" && host?.verdict !== "over";
}

/** The time of the job, in one unit with the figures beside it. */
export function timeText(result: EstimateResult, beside: readonly Hours[] = []): string {
  if (!runs(result)) return "does not run";
  return result.cost === null ? "no speed known" : costHours(result.cost, beside);
}

/** The price of the job: "$1.80–$5.40"; none where it does not run. */
export function moneyText(result: EstimateResult): string {
  if (!runs(result)) return "none";
  const money = result.cost?.money ?? null;
  return money === null ? "no price known" : usdText(money.usd, result.cost?.atLeast);
}

/** "If it fitted, it would take 7.5–13 h and $1.80–$5.40."; null where the job runs, or no speed is known. */
export function ifItFitted({ costIfItFitted: cost }: EstimateResult): string | null {
  if (cost === null) return null;
  const money = cost.money === null ? "" : ` and ${usdText(cost.money.usd, cost.atLeast)}`;
  return `If it fitted, it would take ${costHours(cost)}${money}.`;
}

function costHours({ hours, atLeast }: CostEstimate, beside: readonly Hours[] = []): string {
  return atLeast ? `at least ${hoursText({ low: hours.low, high: hours.low }, beside)}` : hoursText(hours, beside);
}

/** "$1.80–$5.40"; the low end alone where nobody knows how much more it takes. */
export function usdText({ low, high }: { low: number; high: number }, atLeast = false): string {
  // What rounds to nothing is no least amount to name.
  return atLeast ? `at least ${formatUsd(low < 0.005 ? 0 : low)}` : formatUsdRange(low, high);
}

/** How long, from the low to the high end of what is expected. */
type Hours = { low: number; high: number };

/**
 * "5.2–7.8 h": one unit for all figures that stand beside it, so that they can be compared. Seconds where none reaches a
 * minute, minutes where none reaches an hour, days where all reach four days, hours else.
 */
export function hoursText({ low, high }: Hours, beside: readonly Hours[] = []): string {
  const highs = [high, ...beside.map((other) => other.high)];
  const most = Math.max(...highs);
  if (most * 3600 < 1) return `under ${formatAs(1, "count", "s")}`;
  const [perHour, unit] = most * 60 < 1 ? SECONDS : most < 1 ? MINUTES : Math.min(...highs) >= 96 ? DAYS : HOURS;
  return formatRange(low * perHour, high * perHour, "significant", unit);
}
const SECONDS = [3600, "s"] as const;
const MINUTES = [60, "min"] as const;
const HOURS = [1, "h"] as const;
const DAYS = [1 / 24, "days"] as const;

/** How far estimates of this method were off, and those of the figure in the headline; or that nothing was measured. */
export function errorSentence({ error, interval, memory }: EstimateResult): string {
  if (error === null) return memory.validity;
  const off = ({ runs, median }: { runs: number; median: number }) =>
    `${formatShare(median / 100, 1)} on ${formatAs(runs, "count")} measured runs`;
  const shown = interval === null ? "" : `; of what nvidia-smi shows, with any method, ${off(interval)}`;
  return `Median error of this method: ${off(error)}${shown}.`;
}
