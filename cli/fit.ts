/** `whichtune fit`: the least harmful changes that make a job fit on its card. */

import { hostBound, hostOfStep, outcome, stepFigures } from "@/lib/estimate/fit-words";
import { type EstimateRequest, gpuOf } from "@/lib/estimate/request";
import { type EstimateKit, type EstimateResult, gib, hostSentence } from "@/lib/estimate/result";
import { cardOf, estimateResult, fitTools } from "@/lib/estimate/run";
import { changesBetween, stateOf } from "@/lib/estimate/state";
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
      const words = inWords(kit, request, { plan, result, address });
      return { out: `${words}${validity}`, err, code: EXIT.fine };
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

type Fitted = { plan: FitPlan; result: EstimateResult; address: string };

function inWords(kit: EstimateKit, request: EstimateRequest, { plan, result, address }: Fitted): string {
  const said = hostSentence(result, plan.result.job.gpus);
  const host = said === null ? [] : [said];
  if (plan.steps.length === 0 && plan.fits) {
    const fits = `It fits as it is: plan for ${gib(plan.planFor)} of ${gib(plan.result.card.usableBytes)}.`;
    return [fits, ...host, ""].join("\n");
  }
  const steps = plan.steps.flatMap((step, index) => {
    const { change, before, after } = step;
    const record = kit.changes.find(({ id }) => id === change);
    const settings = changesBetween(kit, { ...request, job: before.job }, { ...request, job: after.job });
    const onHost = hostOfStep(kit, step);
    return [
      `${index + 1}. ${record?.name ?? change}: ${stepFigures(step)}`,
      `   ${settings.map(({ label, from, to }) => `${label} ${from} to ${to}`).join("; ")}${onHost === null ? "" : `. ${onHost}`}`,
      `   Time: ${record?.time ?? "not known"}. Quality: ${record?.quality ?? "not known"}.`,
    ];
  });
  const bound = plan.fits ? null : hostBound(kit, request.hostGib);
  const end = [outcome(plan, result), ...host, ...(bound === null ? [] : [bound])];
  return [...steps, "", ...end, `Open it: ${address}`, ""].join("\n");
}
