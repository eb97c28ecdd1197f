/** @file What an estimate is asked for: a job, the data it runs over, and what an hour costs. One form for page, link and terminal. */

import type { Gpu } from "@/lib/cost/gpu";
import type { TrainingJob } from "@/lib/memory/job";
import { defaultJob, type TrainerPreset } from "@/lib/memory/job-presets";
import type { ModelRecord } from "@/lib/memory/model-shape";

/** What a job runs over. Lengths are tokens. */
export type DataPlan = {
  rows: number;
  /** Of a row, on average; its longest is the job's sequence length. */
  meanTokens: number;
  epochs: number;
  /** Rows held back and scored after each epoch. */
  evaluationRows: number;
  /** Whole runs, with a sweep or repeated seeds. */
  runs: number;
  /** Answers sampled for each prompt; read for GRPO and RLOO only. */
  samplesPerPrompt: number;
};

export type EstimateRequest = {
  job: TrainingJob;
  data: DataPlan;
  /** Memory of the computers of all GPUs together, in GiB; null: not said. Read where something is offloaded. */
  hostGib: number | null;
  /** A price of the reader's own, in US dollars per GPU and hour; null: the published ones. */
  usdPerGpuHour: number | null;
};

/** The records that a request is read against. */
export type RequestKit = {
  models: readonly ModelRecord[];
  trainers: readonly TrainerPreset[];
  gpus: readonly Gpu[];
};

/** What an estimate starts from: ids of the catalogue, and our example of a small data set. */
const START = { model: "llama-3.1-8b", trainer: "hf-trl", gpu: "rtx-4090" } as const;
export const START_DATA: DataPlan = {
  rows: 5000,
  meanTokens: 600,
  epochs: 3,
  evaluationRows: 0,
  runs: 1,
  samplesPerPrompt: 8,
};

/**
 * @throws RangeError for a kit without the records that an estimate starts from
 */
export function startRequest(kit: RequestKit): EstimateRequest {
  const model = kit.models.find(({ id }) => id === START.model) ?? kit.models[0];
  const trainer = kit.trainers.find(({ id }) => id === START.trainer) ?? kit.trainers[0];
  const gpu = kit.gpus.find(({ id }) => id === START.gpu) ?? kit.gpus[0];
  if (!model || !trainer || !gpu) throw new RangeError("an estimate needs a model, a trainer and a GPU");
  return {
    job: { ...defaultJob(model, trainer, "qlora"), gpu: gpu.id, microBatch: 2, accumulation: 8 },
    data: START_DATA,
    hostGib: null,
    usdPerGpuHour: null,
  };
}

/** The preset of a job's trainer. */
export function presetOf(kit: RequestKit, job: TrainingJob): TrainerPreset {
  const preset = kit.trainers.find(({ id }) => id === job.trainer);
  if (!preset) throw new RangeError(`no trainer "${job.trainer}"`);
  return preset;
}

/** The card of a job. */
export function gpuOf(kit: RequestKit, job: TrainingJob): Gpu {
  const gpu = kit.gpus.find(({ id }) => id === job.gpu);
  if (!gpu) throw new RangeError(`no GPU "${job.gpu}"`);
  return gpu;
}
