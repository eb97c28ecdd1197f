/** @file The estimate of a plan's stage in words: what to plan for, and what that rests on. */

import { hoursText } from "@/lib/estimate/result";
import { formatCount, formatGib, formatUsd } from "@/lib/format";
import type { StageEstimate } from "./stage-estimate";

const VERDICTS = { fits: "fits", tight: "tight", over: "does not fit" } as const satisfies Record<
  StageEstimate["verdict"],
  string
>;

/** "17 GiB to plan for on an RTX 4090, fits", the hours and the money; what is not known is left out. */
export function estimateFigures({ planFor, card, gpus, verdict, hours, usd }: StageEstimate): readonly string[] {
  const cards = gpus > 1 ? `each of ${formatCount(gpus)} ${card}` : `one ${card}`;
  return [
    `${formatGib(planFor)} to plan for on ${cards}: ${VERDICTS[verdict]}`,
    ...(hours === null ? [] : [hoursText(hours)]),
    ...(usd === null ? [] : [`${dollars(usd)} at listed prices`]),
  ];
}

function dollars({ low, high }: { low: number; high: number }): string {
  const [from, to] = [formatUsd(low), formatUsd(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** The job that was sized, and what of it the answers did not say. */
export function estimateConditions({
  model,
  rows,
  meanTokens,
  epochs,
  assumed,
  validated,
  validity,
}: StageEstimate): string {
  const job = `${model}, ${formatCount(rows)} rows of ${formatCount(meanTokens)} tokens, ${epochs === 1 ? "one epoch" : `${formatCount(epochs)} epochs`}.`;
  const open =
    assumed.length > 0 ? ` Assumed: ${assumed.join(", ")}, and the length of rows.` : " Assumed: the length of rows.";
  return job + open + (validated ? "" : ` ${validity}`);
}
