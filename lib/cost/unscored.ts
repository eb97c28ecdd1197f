/** @file Why a measured speed is not held against a prediction: the field that is missing, or that says what none is made for. */

import type { ModelShape } from "@/lib/memory/model-shape";
import type { Gpu } from "./gpu";
import type { ThroughputRow } from "./throughput";

/** `field` is what files of measured rows call it. */
export type Unscored = { field: string; because: string };

/** The first reason for which `measuredRuns` passes a row over; null where it does not. */
export function unscoredBecause(
  row: ThroughputRow,
  models: readonly ModelShape[],
  gpus: readonly Gpu[],
): Unscored | null {
  const gpu = gpus.find(({ id }) => id === row.gpu);
  if (!models.some(({ id }) => id === row.model)) {
    return { field: "model", because: `"${row.model}" is not in the catalogue` };
  }
  if (gpu === undefined) return { field: "gpu", because: `"${row.gpu}" is not in the catalogue` };
  if (gpu.bf16Tflops === null) return { field: "gpu", because: `no peak in bf16 is published for ${gpu.name}` };
  if (row.microBatch === null) return { field: "micro_batch", because: "not given, so a step has no size" };
  if (row.sharding === null) return { field: "sharding", because: "not given, or a split that is not estimated" };
  if (row.checkpointing === null) return { field: "grad_ckpt", because: "not given, or a kind that is not estimated" };
  return row.precision === "fp8" ? { field: "precision", because: "fp8 is not estimated" } : null;
}
