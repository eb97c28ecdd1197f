/** `whichtune fit`: the least harmful changes that make a job fit on its card. */

import { type EstimateRequest, gpuOf } from "@/lib/estimate/request";
import { type EstimateKit, GIB, gib, hostSentence } from "@/lib/estimate/result";
import { cardOf, estimateResult, fitTools } from "@/lib/estimate/run";
import { changesBetween, stateOf } from "@/lib/estimate/state";
import { formatFixed } from "@/lib/format";
import { writeEstimateLink } from "@/lib/links/estimate-link";
import { type FitPlan, makeItFit } from "@/lib/memory/fit";
import { estimate, today } from "./estimate";
import { estimateFieldTable, estimateKit, jobFlags, requestOfFlags } from "./estimate-flags";
import { EXIT, type ReportingCommand } from "./frame";

export const fit: ReportingCommand = {
  name: "fit",
  usage: "[--model M] [--gpu G] [--without CHANGE,CHANGE] ... [--json]",
  summary: "The least harmful changes that make a training job fit on a card. Takes the flags of estimate.",
  flags: {
    ...jobFlags,
    without: { type: "string", help: "changes that may not be made, parted by commas" },
  },
  args: estimate.args,
  report(_, flags) {
    const ruledOut = typeof flags.without === "string" ? flags.without : "";
    const { request, without, remarks, err } = requestOfFlags(flags, ruledOut);
    const kit = estimateKit();
    const start = { job: request.job, card: cardOf(gpuOf(kit, request.job)) };
    const plan = makeItFit(start, fitTools(kit, request, without));
    const after = { ...request, job: plan.result.job };
    const query = writeEstimateLink(estimateFieldTable, {
      state: stateOf(kit, after),
      kept: [],
      without,
      breakEven: null,
    });
    const address = query === "" ? "/estimate" : `/estimate?${query}`;
    const result = estimateResult(kit, after, today());
    if (flags.json !== true) {
      const validity = result.memory.validated ? "" : `${result.memory.validity}\n`;
      const said = hostSentence(result, after.job.gpus);
      const host = said === null ? "" : `${said}\n`;
      return { out: `${inWords(kit, request, plan, address)}${host}${validity}`, err, code: EXIT.fine };
    }
    const steps = plan.steps.map(({ change, before, after: to, planForBefore, planForAfter }) => ({
      change,
      settings: changesBetween(kit, { ...request, job: before.job }, { ...request, job: to.job }),
      planForBefore,
      planForAfter,
    }));
    const printed = { remarks, fits: plan.fits, planFor: plan.planFor, steps, result, link: address };
    return { out: `${JSON.stringify(printed, null, 2)}\n`, err, code: EXIT.fine };
  },
};

function inWords(kit: EstimateKit, request: EstimateRequest, plan: FitPlan, address: string): string {
  const limit = gib(plan.result.card.usableBytes);
  if (plan.steps.length === 0 && plan.fits) return `It fits as it is: plan for ${gib(plan.planFor)} of ${limit}.\n`;
  const steps = plan.steps.flatMap(({ change, before, after, planForBefore, planForAfter }, index) => {
    const record = kit.changes.find(({ id }) => id === change);
    const settings = changesBetween(kit, { ...request, job: before.job }, { ...request, job: after.job });
    return [
      `${index + 1}. ${record?.name ?? change}: plan for ${formatFixed(planForBefore / GIB, 1)} to ${formatFixed(planForAfter / GIB, 1)} GiB`,
      `   ${settings.map(({ label, from, to }) => `${label} ${from} to ${to}`).join("; ")}`,
      `   Time: ${record?.time ?? "not known"}. Quality: ${record?.quality ?? "not known"}.`,
    ];
  });
  const end = plan.fits
    ? `It fits then: plan for ${gib(plan.planFor)} of ${limit}.`
    : `It still does not fit: plan for ${gib(plan.planFor)}, and the card holds ${limit}.`;
  return [...steps, "", end, `Open it: ${address}`, ""].join("\n");
}
