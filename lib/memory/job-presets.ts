/** @file What a trainer decides, and the jobs that start from its defaults. */

import type {
  Attention,
  Checkpointing,
  Era,
  Implementation,
  LoraSettings,
  LossKernel,
  Optimizer,
  Quantiser,
  Rollout,
  Task,
  TrainedMethod,
  TrainerId,
  TrainingJob,
} from "./job";
import { allTargets } from "./lora";
import type { ModelShape } from "./model-shape";

/** What a trainer sets where the reader does not: a record of content, with its origin. */
export type TrainerPreset = {
  id: TrainerId;
  name: string;
  url: string;
  /** What each age of it means; the first is the default. */
  eras: readonly { id: Era; name: string }[];
  /** The age that a published run is read as where it states none; null: the default. */
  publishedEra: Era | null;
  settings: {
    masterWeights: boolean;
    autocast: boolean;
    fp32ResidualInQlora: boolean;
    adapterDtype: LoraSettings["dtype"];
    fusedKernels: boolean;
    untiedHead: boolean;
    optimizer: Optimizer;
    implementation: Implementation;
    checkpointing: Checkpointing;
    attention: Attention;
    loss: LossKernel;
    quantiser: Quantiser;
    packing: boolean;
  };
  /** Where these defaults stand, in words and with a link. */
  origin: { text: string; url: string };
};

/** What a job of this method starts from with this trainer: its defaults, rank 16 on all matrices, one GPU. */
export function defaultJob(model: ModelShape, preset: TrainerPreset, method: TrainedMethod = "lora"): TrainingJob {
  const start: TrainingJob = {
    model,
    task: "sft",
    method,
    trainer: preset.id,
    era: "current",
    weightsDtype: "bf16",
    masterWeights: false,
    autocast: false,
    quantiser: null,
    fp32Residual: false,
    untiedHead: false,
    lora: null,
    softPromptTokens: null,
    optimizer: "adamw",
    implementation: "foreach",
    optimizerInBackward: false,
    microBatch: 1,
    accumulation: 1,
    sequenceLength: 2048,
    lengthsVary: false,
    packing: false,
    checkpointing: "full",
    activationOffload: false,
    attention: "flash",
    loss: "standard",
    compile: false,
    emptiesCache: false,
    gpus: 1,
    sharding: "none",
    cpuOffload: false,
    reference: "none",
    rollout: null,
    gpu: null,
  };
  return applyPreset(start, preset);
}

/** The job under another trainer: everything that the trainer decides is set to its defaults, the rest stays. */
export function applyPreset(job: TrainingJob, preset: TrainerPreset): TrainingJob {
  const { settings } = preset;
  const lora = job.method === "lora" || job.method === "qlora";
  return withMethod(
    {
      ...job,
      trainer: preset.id,
      era: preset.eras[0]?.id ?? "current",
      untiedHead: settings.untiedHead,
      optimizer: settings.optimizer,
      implementation: settings.implementation,
      checkpointing: settings.checkpointing,
      attention: settings.attention,
      loss: settings.loss,
      packing: settings.packing,
      lora:
        lora && job.lora !== null
          ? { ...job.lora, dtype: settings.adapterDtype, fusedKernels: settings.fusedKernels }
          : job.lora,
    },
    job.method,
    preset,
  );
}

/** The job with another method; what the method brings along (adapters, quantiser, precision) is set by the trainer. */
export function withMethod(job: TrainingJob, method: TrainedMethod, { settings }: TrainerPreset): TrainingJob {
  const lora = method === "lora" || method === "qlora";
  return withTask(
    {
      ...job,
      method,
      masterWeights: method === "full" && settings.masterWeights,
      autocast: settings.autocast,
      quantiser: method === "qlora" ? (job.quantiser ?? settings.quantiser) : null,
      fp32Residual: method === "qlora" && settings.fp32ResidualInQlora,
      lora: lora ? (job.lora ?? defaultLora(job.model, settings)) : null,
      softPromptTokens: method === "soft-prompt" ? (job.softPromptTokens ?? 20) : null,
    },
    job.task,
  );
}

/** The job with another task; the reference model and the rollout are set to what the task needs. */
export function withTask(job: TrainingJob, task: Task): TrainingJob {
  const needsReference = task === "dpo" || task === "kto" || task === "grpo" || task === "rloo";
  const samples = task === "grpo" || task === "rloo";
  const rollout: Rollout = { engine: "inline", promptTokens: 512, completionTokens: 512, concurrent: 8 };
  return {
    ...job,
    task,
    reference: needsReference ? (job.method === "full" ? "copy" : "adapter-off") : "none",
    rollout: samples ? (job.rollout ?? rollout) : null,
  };
}

function defaultLora(model: ModelShape, settings: TrainerPreset["settings"]): LoraSettings {
  return {
    rank: 16,
    targets: allTargets(model),
    dropout: 0,
    dtype: settings.adapterDtype,
    modulesToSave: [],
    fusedKernels: settings.fusedKernels,
  };
}
