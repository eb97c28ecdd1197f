/** @file Measured runs, and the job that each one states. */

import type {
  Attention,
  Checkpointing,
  Dtype,
  Era,
  Implementation,
  LoraSettings,
  LossKernel,
  Optimizer,
  Quantiser,
  Sharding,
  Task,
  TrainedMethod,
  TrainerId,
  TrainingJob,
} from "./job";
import type { TrainerPreset } from "./job-presets";
import type { LoraTarget } from "./lora";
import type { ModelShape } from "./model-shape";

/** What a source counted: live tensors, what PyTorch held, what the driver showed, or the card that it still fitted on. */
export const METRICS = ["allocated", "reserved", "nvidia-smi", "capacity", "unknown"] as const;
export type Metric = (typeof METRICS)[number];
export const CONFIDENCES = ["high", "medium", "low"] as const;

/** One published run. Null where its source does not say; the trainer's defaults stand in then. */
export type MeasuredRow = {
  id: string;
  source: string;
  /** Whether the figure was read at the source. */
  verified: boolean;
  /** How much of the configuration is stated, not inferred. */
  confidence: (typeof CONFIDENCES)[number];
  model: string;
  params: number | null;
  task: Task;
  method: TrainedMethod;
  trainer: TrainerId;
  era: Era | null;
  weightsDtype: Dtype;
  masterWeights: boolean;
  autocast: boolean | null;
  quantiser: Quantiser | null;
  fp32Residual: boolean;
  untiedHead: boolean;
  rank: number | null;
  targets: readonly LoraTarget[];
  dropout: number;
  adapterDtype: LoraSettings["dtype"] | null;
  modulesToSave: LoraSettings["modulesToSave"];
  fusedKernels: boolean;
  optimizer: Optimizer;
  implementation: Implementation;
  optimizerInBackward: boolean;
  microBatch: number;
  accumulation: number;
  sequenceLength: number | null;
  lengthsVary: boolean;
  packing: boolean;
  checkpointing: Checkpointing;
  activationOffload: boolean;
  attention: Attention;
  loss: LossKernel;
  compile: boolean;
  emptiesCache: boolean;
  gpus: number;
  sharding: Sharding;
  cpuOffload: boolean;
  gpu: string | null;
  metric: Metric;
  measuredGib: number;
};

/** The models and trainers that rows are read against. */
export type RowCatalogue = {
  models: readonly ModelShape[];
  trainers: readonly TrainerPreset[];
  gpus: readonly { name: string; usableGib: number }[];
};

/**
 * What programs can use of the card that a row names, in bytes. Null where it names none of the catalogue, and where the
 * card is what was measured. A name that fits several sizes is read as the largest: the card is a bound, not a guess.
 */
export function cardOfRow({ gpu, metric }: MeasuredRow, { gpus }: RowCatalogue): { usableBytes: number } | null {
  if (metric === "capacity") return null;
  const sizes = namedCards(gpu, gpus).map(({ usableGib }) => usableGib);
  return sizes.length === 0 ? null : { usableBytes: Math.max(...sizes) * 2 ** 30 };
}

/** The cards that a name such as "A100-80GB" can mean; empty for a size alone. */
export function namedCards<Card extends { name: string }>(gpu: string | null, cards: readonly Card[]): readonly Card[] {
  const [first = "", ...parts] = squashed(gpu ?? "");
  return cards.filter(({ name }) => {
    const whole = squashed(name).join("");
    return first !== "" && whole.startsWith(first) && parts.every((part) => whole.includes(part));
  });
}

function squashed(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split("-")
    .map((part) => part.replace(/[^a-z0-9]/g, ""));
}

/** The job of a row as the form would state it, or why there is none, with the field that the reason lies in. */
export function jobOfRow(
  row: MeasuredRow,
  catalogue: RowCatalogue,
): { job: TrainingJob } | { field: string; because: string } {
  const model = modelOf(row, catalogue.models);
  const preset = catalogue.trainers.find(({ id }) => id === row.trainer);
  if (model === null) return { field: "model", because: `the model "${row.model}" is not in the catalogue` };
  if (preset === undefined)
    return { field: "trainer", because: `the trainer "${row.trainer}" is not in the catalogue` };
  if (row.sequenceLength === null) return { field: "seq_len", because: "it does not say how long a row is" };
  const adapters = row.method === "lora" || row.method === "qlora";
  return {
    job: {
      model,
      task: row.task,
      method: row.method,
      trainer: row.trainer,
      era: row.era ?? preset.publishedEra ?? preset.eras[0]?.id ?? "current",
      weightsDtype: row.weightsDtype,
      masterWeights: row.masterWeights,
      autocast: row.autocast ?? preset.settings.autocast,
      quantiser: row.quantiser,
      fp32Residual: row.fp32Residual,
      untiedHead: row.untiedHead,
      lora: adapters
        ? {
            rank: Math.max(1, Math.round(row.rank ?? 16)),
            targets: row.targets,
            dropout: row.dropout,
            dtype: row.adapterDtype ?? preset.settings.adapterDtype,
            modulesToSave: row.modulesToSave,
            fusedKernels: row.fusedKernels || preset.settings.fusedKernels,
          }
        : null,
      softPromptTokens: row.method === "soft-prompt" ? 20 : null,
      optimizer: row.optimizer,
      implementation: row.implementation,
      optimizerInBackward: row.optimizerInBackward,
      microBatch: row.microBatch,
      accumulation: row.accumulation,
      sequenceLength: row.sequenceLength,
      lengthsVary: row.lengthsVary,
      packing: row.packing,
      checkpointing: row.checkpointing,
      activationOffload: row.activationOffload,
      attention: row.attention,
      loss: row.loss,
      compile: row.compile,
      emptiesCache: row.emptiesCache,
      gpus: row.gpus,
      sharding: row.gpus === 1 ? "none" : row.sharding,
      cpuOffload: row.cpuOffload,
      reference: row.task === "dpo" || row.task === "kto" ? (adapters ? "adapter-off" : "copy") : "none",
      rollout: null,
      gpu: null,
    },
  };
}

/** By its id or its name on the hub; a model that is not known stands in for by the one nearest in size, where the size is given. */
export function modelOf({ model, params }: MeasuredRow, models: readonly ModelShape[]): ModelShape | null {
  const name = model.toLowerCase();
  const found =
    models.find(({ id }) => id === name) ??
    models.find(({ hfId }) => [hfId, hfId.split("/").at(-1)].some((known) => known?.toLowerCase() === name));
  if (found !== undefined) return found;
  const first = models[0];
  if (params === null || first === undefined) return null;
  const distance = (shape: ModelShape) => Math.abs(Math.log(shape.paramsTotal / params));
  const nearest = models.reduce((best, next) => (distance(next) < distance(best) ? next : best), first);
  return distance(nearest) < 0.25 ? nearest : null;
}
