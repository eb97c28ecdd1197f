/** @file The reverse of an estimate: which models a card can tune, by which method, and with which changes. */

import { makeItFit } from "@/lib/memory/fit";
import type { FitChangeId } from "@/lib/memory/fit-change";
import type { TrainedMethod } from "@/lib/memory/job";
import { defaultJob } from "@/lib/memory/job-presets";
import type { ModelRecord } from "@/lib/memory/model-shape";
import { type EstimateRequest, gpuOf, presetOf } from "./request";
import type { EstimateKit } from "./result";
import { cardOf, fitTools } from "./run";

export const TUNED_METHODS = ["full", "lora", "qlora"] as const satisfies readonly TrainedMethod[];

/** How a model can be tuned on the card; `changes` from the trainer's defaults, empty where none is needed. */
export type Way = { fits: boolean; changes: readonly FitChangeId[]; planFor: number };
export type TunableModel = { model: ModelRecord; ways: Record<(typeof TUNED_METHODS)[number], Way> };

/** What leaves the method, the data and the hardware as they are. */
const KEEPS_THE_JOB: readonly FitChangeId[] = [
  "fused-loss",
  "chunked-loss",
  "checkpointing",
  "micro-batch",
  "optimizer-8bit",
];

/** Every model of the catalogue on the card, trainer, task data and number of GPUs of the request. Smallest first. */
export function tunableModels(kit: EstimateKit, request: EstimateRequest): readonly TunableModel[] {
  const { job } = request;
  const preset = presetOf(kit, job);
  const card = cardOf(gpuOf(kit, job));
  const without = kit.changes.map(({ id }) => id).filter((id) => !KEEPS_THE_JOB.includes(id));
  const tools = fitTools(kit, request, without);
  const way = (model: ModelRecord, method: TrainedMethod): Way => {
    const { gpu, gpus, sharding, sequenceLength, microBatch, accumulation } = job;
    const start = {
      ...defaultJob(model, preset, method),
      gpu,
      gpus,
      sharding,
      sequenceLength,
      microBatch,
      accumulation,
    };
    const plan = makeItFit({ job: start, card }, tools);
    return { fits: plan.fits, changes: plan.steps.map(({ change }) => change), planFor: plan.planFor };
  };
  return kit.models
    .map((model) => ({
      model,
      ways: { full: way(model, "full"), lora: way(model, "lora"), qlora: way(model, "qlora") },
    }))
    .toSorted((a, b) => a.model.paramsTotal - b.model.paramsTotal);
}
