import { content } from "@/content/index";
import { estimateBasis } from "@/lib/estimate/basis";
import { startRequest } from "@/lib/estimate/request";
import type { EstimateKit } from "@/lib/estimate/result";
import { estimateResult } from "@/lib/estimate/run";
import { createKnowledge } from "@/lib/knowledge/knowledge";

/** The day of this build: what listed prices are held against until the reader's clock is known. */
export const builtOn = new Date().toISOString().slice(0, 10);

const { models, trainers, gpus } = content;

/** Everything that estimates run on. */
export const kit: EstimateKit = { models, trainers, gpus, ...estimateBasis(content, createKnowledge(content).source) };

/** The first answer and the records that it names, so that the page reads before a script has run. */
export function initialEstimate() {
  const request = startRequest(kit);
  const { job } = request;
  return {
    kit: {
      models: models.filter(({ id }) => id === job.model.id),
      trainers: trainers.filter(({ id }) => id === job.trainer),
      gpus: gpus.filter(({ id }) => id === job.gpu),
    },
    request,
    result: estimateResult(kit, request, builtOn),
  };
}
