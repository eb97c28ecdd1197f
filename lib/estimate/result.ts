/** @file What an estimate answers, and how it is said: memory against the card, time and money. */

import type { Calibration } from "@/lib/cost/calibration";
import type { CostEstimate } from "@/lib/cost/estimate-cost";
import type { Gpu } from "@/lib/cost/gpu";
import { formatAs, formatGb, formatRange, formatShare } from "@/lib/format";
import type { MemoryConstants } from "@/lib/memory/constants";
import type { FitChange } from "@/lib/memory/fit-change";
import type { HostMemory } from "@/lib/memory/host-memory";
import type { TrainingJob } from "@/lib/memory/job";
import { rowTokens } from "@/lib/memory/loss-memory";
import type { MemoryEstimate } from "@/lib/memory/terms";
import type { MeasuredSettings, Validity } from "./measured";
import type { RequestKit } from "./request";

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
  /** Null where no peak speed is published for the card. */
  cost: CostEstimate | null;
};

export const GIB = 2 ** 30;
/** The largest micro-batch is not looked for beyond: the card is busy long before. */
export const MOST_ROWS = 512;

export function verdictOf({ deviceUsed, planFor }: MemoryEstimate, usableBytes: number): Verdict {
  if (planFor <= usableBytes) return "fits";
  return deviceUsed <= usableBytes ? "tight" : "over";
}

/** "It needs 19.8 GiB at the peak and fits on 24 GB." The largest words of the page, and the first line of the command. */
export function headline({ gpu, usableBytes, verdict, memory, host }: EstimateResult, gpus: number): string {
  const peak = gib(memory.deviceUsed);
  const card = gpus > 1 ? `${cardSize(gpu)} each` : cardSize(gpu);
  if (verdict !== "over" && host?.verdict === "over") {
    return `It fits on ${card}, but the computer does not hold what is offloaded: ${peak} at the peak.`;
  }
  if (verdict === "fits") return `It fits on ${card}: ${peak} at the peak.`;
  if (verdict === "tight") return `It is tight on ${card}: ${peak} at the peak.`;
  return `It does not fit on ${card}: ${peak} at the peak, ${gib(memory.deviceUsed - usableBytes)} too many.`;
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
  return `Plan for ${gib(planFor)}; ${holds}.`;
}

/** That rows are longer than the model was made for, in a sentence; null where they are not, or nothing is known. */
export function contextSentence(job: TrainingJob): string | null {
  const { contextTokens, hfId } = job.model;
  const tokens = rowTokens(job);
  if (contextTokens === null || tokens <= contextTokens) return null;
  const name = hfId.split("/").at(-1) || "the model";
  return `Rows of ${formatAs(tokens, "count")} tokens are longer than the ${formatAs(contextTokens, "count")} that ${name} is listed for.`;
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
  return `${need}. It does not fit in ${given}: ${gib(bytes - givenBytes)} too many.`;
}

/** GiB with one decimal, so that the figures of a column agree. */
export function gib(bytes: number): string {
  return formatAs(bytes / GIB, "one-decimal", "GiB");
}

/** How long, from the low to the high end of what is expected. */
type Hours = { low: number; high: number };

/**
 * "5.2–7.8 h": one unit for all figures that stand beside it, so that they can be compared. Minutes where none reaches an
 * hour, days where all reach four days, hours else.
 */
export function hoursText(hours: Hours, beside: readonly Hours[] = []): string {
  const highs = [hours, ...beside].map(({ high }) => high);
  const { low, high } = hours;
  if (Math.max(...highs) < 1) return formatRange(low * 60, high * 60, "significant", "min");
  return Math.min(...highs) >= 96
    ? formatRange(low / 24, high / 24, "significant", "days")
    : formatRange(low, high, "significant", "h");
}

/** How far estimates of this method were off, and those of the figure in the headline; or that nothing was measured. */
export function errorSentence({ error, interval, memory }: EstimateResult): string {
  if (error === null) return memory.validity;
  const off = ({ runs, median }: { runs: number; median: number }) =>
    `${formatShare(median / 100, 1)} on ${formatAs(runs, "count")} measured runs`;
  const shown = interval === null ? "" : `; of what nvidia-smi shows, with any method, ${off(interval)}`;
  return `Median error of this method: ${off(error)}${shown}.`;
}
