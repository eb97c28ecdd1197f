/** @file What "make it fit" says of its steps and its end: one wording for the page and the command line. */

import { formatFixed } from "@/lib/format";
import type { FitPlan, FitStep } from "@/lib/memory/fit";
import { hostMemory } from "@/lib/memory/host-memory";
import { type EstimateKit, type EstimateResult, GIB, gib } from "./result";

/** "plan for 45.5 to 38.5 GiB"; of another card, what it holds, since the job takes what it took. */
export function stepFigures({ change, after, planForBefore, planForAfter }: FitStep): string {
  const planFor = gib(planForAfter);
  return change === "another-card"
    ? `plan for ${planFor}; the new card holds ${gib(after.card.usableBytes)}`
    : `plan for ${formatFixed(planForBefore / GIB, 1)} to ${planFor}`;
}

/** What a step asks of the computer, in a sentence; null where it moves nothing there. */
export function hostOfStep({ constants }: EstimateKit, { before, after }: FitStep): string | null {
  const host = before.job.cpuOffload || !after.job.cpuOffload ? null : hostMemory(after.job, constants);
  return host === null ? null : `It needs ${gib(host.planFor)} of the computer's memory.`;
}

/** Whether the job fits after the last change, with the figures of the card and of the computer. */
export function outcome({ fits, planFor, result }: FitPlan, { host }: EstimateResult): string {
  const limit = gib(result.card.usableBytes);
  if (!fits) return `It still does not fit: plan for ${gib(planFor)}, and the card holds ${limit}.`;
  const card = `plan for ${gib(planFor)} of ${limit}`;
  if (host === null || host.verdict === "fits") return `It fits then: ${card}.`;
  if (host.verdict === null) return `It fits then, if the computer has ${gib(host.planFor)} of memory for it: ${card}.`;
  return `It fits on the card then, ${card}, but the computer is short of memory for what is offloaded.`;
}

/** Up to where offloading is proposed while the computer's memory is not said; null where it was said. */
export function hostBound({ constants }: EstimateKit, hostGib: number | null): string | null {
  return hostGib === null
    ? `Offloading is proposed up to ${gib(constants.ordinaryHost.value * GIB)} for a computer of up to eight GPUs, a bound of ours, until you say how much memory there is.`
    : null;
}
