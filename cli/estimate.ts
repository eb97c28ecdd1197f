/** `whichtune estimate`: a training job in, its memory, time and cost out. */

import type { EstimateRequest } from "@/lib/estimate/request";
import {
  contextSentence,
  cutSentence,
  type EstimateResult,
  errorSentence,
  GIB,
  gib,
  headline,
  hostSentence,
  ifItFitted,
  moneyText,
  roomSentence,
  runs,
  timeText,
} from "@/lib/estimate/result";
import { estimateResult } from "@/lib/estimate/run";
import { stateOf } from "@/lib/estimate/state";
import { formatFixed } from "@/lib/format";
import { writeEstimateLink } from "@/lib/links/estimate-link";
import { estimateFieldTable, estimateKit, jobFlags, requestOfFlags } from "./estimate-flags";
import { EXIT, type ReportingCommand } from "./frame";

export const estimate: ReportingCommand = {
  name: "estimate",
  usage: "[--model M] [--method lora] [--gpu G] [--gpus N] [--seq 2048] ... [--json]",
  summary: "Memory, time and cost of a training job, term by term. Flags are the fields of the page /estimate.",
  flags: jobFlags,
  args: [0, 0],
  report(_, flags) {
    const { request, remarks, err } = requestOfFlags(flags);
    const kit = estimateKit();
    const result = estimateResult(kit, request, today());
    const link = writeEstimateLink(estimateFieldTable, {
      state: stateOf(kit, request),
      kept: [],
      without: [],
      breakEven: null,
    });
    const address = link === "" ? "/estimate" : `/estimate?${link}`;
    const out =
      flags.json === true
        ? `${JSON.stringify({ request, remarks, ...result, link: address }, null, 2)}\n`
        : inWords(result, request, address);
    return { out, err, code: EXIT.fine };
  },
};

/** The day that listed prices are held against. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** What offloading takes of the computer, with its parts; nothing where nothing is offloaded. */
function hostInWords(result: EstimateResult, gpus: number): readonly string[] {
  const { host } = result;
  const said = hostSentence(result, gpus);
  if (host === null || said === null) return [];
  return [
    said,
    ...host.terms.map(
      ({ name, bytes, substituted }) => `  ${formatFixed(bytes / GIB, 1).padStart(7)}  ${name}: ${substituted}`,
    ),
    `  Buffers: ${host.allowance.text}${host.allowance.url === null ? "" : `, ${host.allowance.url}`}.`,
  ];
}

/** In place of time and cost. */
function notRunning(result: EstimateResult): readonly string[] {
  const would = ifItFitted(result);
  return [`Time and cost: ${timeText(result)}.${would === null ? "" : ` ${would}`}`];
}

function inWords(result: EstimateResult, request: EstimateRequest, address: string): string {
  const { gpus } = request.job;
  const remarks = [contextSentence(request.job), cutSentence(request)].flatMap((remark) => remark ?? []);
  const { memory, cost, largestMicroBatch } = result;
  const width = Math.max(...memory.terms.map(({ name }) => name.length));
  const terms = memory.terms.map(
    ({ name, bytes, label, substituted }) =>
      `  ${name.padEnd(width)}  ${formatFixed(bytes / GIB, 1).padStart(7)}  ${label.padEnd(11)}  ${substituted}`,
  );
  return [
    headline(result, gpus),
    `${result.verdict}. ${roomSentence(result)}`,
    errorSentence(result),
    ...remarks,
    "",
    `Peak on each GPU, GiB:`,
    ...terms,
    `  ${"Sum".padEnd(width)}  ${formatFixed(memory.deviceUsed / GIB, 1).padStart(7)}`,
    "",
    `Allocated ${gib(memory.allocated)}, reserved ${gib(memory.reserved)}, shown by the driver ${gib(memory.deviceUsed)}, plan for ${gib(memory.planFor)}.`,
    ...hostInWords(result, gpus),
    `Largest micro-batch: ${largestMicroBatch === 0 ? "none fits" : largestMicroBatch}.`,
    ...(runs(result) ? [`Time: ${timeText(result)}.`, `Cost: ${moneyText(result)}.`] : notRunning(result)),
    ...(cost?.notes ?? []),
    "",
    `Open it: ${address}`,
    "",
  ].join("\n");
}
