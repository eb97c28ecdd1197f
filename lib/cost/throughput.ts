/** @file Published training speeds: the rows as content keeps them, and as the estimator reads them. */

import type { LossKernel, Quantiser, Sharding, TrainerId } from "@/lib/memory/job";

/** One measured run: what a reader could choose, and the speed that came of it. */
export type ThroughputRow = {
  id: string;
  /** The address that printed the figure. */
  source: string;
  task: "tuning" | "pre-training";
  /** The id of a model record or of a pre-training shape, or the name where the shape is not known. */
  model: string;
  method: "full" | "lora" | "qlora";
  quantiser: Quantiser | null;
  gpu: string;
  /** How the card differs from the record; null where it does not. */
  gpuNote: string | null;
  gpus: number;
  /** Null where weights are split in a way that no option describes, or where nothing is said. */
  sharding: Sharding | null;
  /** Null where it is none of the trainers on the form. */
  trainer: TrainerId | null;
  loss: LossKernel | null;
  compile: boolean;
  checkpointing: "none" | "full" | "selective" | null;
  precision: "bf16" | "fp8";
  /** Tokens per sequence. */
  sequence: number;
  /** Sequences per card and step; null where not reported. */
  microBatch: number | null;
  /** Per card, padding included where the run was padded. */
  tokensPerSecond: number;
};

/** Rows that share everything but the model and the size of the step. */
export type ThroughputGroup = Omit<
  ThroughputRow,
  "id" | "model" | "gpus" | "sequence" | "microBatch" | "tokensPerSecond"
> & {
  /** Id, model, cards, tokens per sequence, sequences per card and step, tokens per second and card. */
  rows: readonly (readonly [string, string, number, number, number | null, number])[];
};

/** Every row with what its group shares, in the order of the groups. */
export function throughputRows(groups: readonly ThroughputGroup[]): readonly ThroughputRow[] {
  return groups.flatMap(({ rows, ...shared }) =>
    rows.map(([id, model, gpus, sequence, microBatch, tokensPerSecond]) => ({
      ...shared,
      id,
      model,
      gpus,
      sequence,
      microBatch,
      tokensPerSecond,
    })),
  );
}
