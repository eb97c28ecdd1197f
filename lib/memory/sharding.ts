/** @file How a job is spread over GPUs, and what one of them holds whole while it works. */

import { formatAs } from "@/lib/format";
import type { MemoryConstants } from "./constants";
import type { TrainingJob } from "./job";
import type { StaticMemory } from "./static-memory";

/** Whether weights are in parts too, so that they come together layer by layer. */
export function spreadsWeights({ sharding }: Pick<TrainingJob, "sharding">): boolean {
  return sharding === "fsdp" || sharding === "fsdp2" || sharding === "zero3";
}

export type Shards = { weights: number; gradients: number; optimizer: number };

/** Into how many parts each kind is split. */
export function shardsOf({ sharding, gpus }: TrainingJob): Shards {
  const whole = spreadsWeights({ sharding });
  const gradients = whole || sharding === "zero2";
  const optimizer = gradients || sharding === "zero1";
  return { weights: whole ? gpus : 1, gradients: gradients ? gpus : 1, optimizer: optimizer ? gpus : 1 };
}

/** Weights that are whole on every GPU while a layer runs: embedding, head and layers, in the type of the compute. */
export function gatheredBytes(
  job: TrainingJob,
  constants: MemoryConstants,
  held: StaticMemory,
): { bytes: number; formula: string; substituted: string } {
  const { sharding, gpus, cpuOffload } = job;
  const { counts } = held;
  // On one GPU nothing is spread, but what waits in the computer's memory comes together in the same way.
  if (!spreadsWeights(job) || (gpus < 2 && !cpuOffload)) {
    return { bytes: 0, formula: "0", substituted: "0" };
  }
  const count = (value: number) => formatAs(value, "count");
  if (sharding === "zero3") {
    // Never more than there is: the weights as they are held, in units of two bytes.
    const live = Math.min(constants.zero3LiveParams.value, (held.weights + held.adapters) / 2);
    const buckets = constants.zero3BucketParams.value;
    return {
      bytes: 2 * live + 2 * buckets,
      formula: "2 × live + 2 × buckets",
      substituted: `2 B × ${count(live)} + 2 B × ${count(buckets)}`,
    };
  }
  const root = counts.embedding + counts.head + held.copiedHead;
  const each = job.quantiser === null ? 2 : held.matrixBytes - held.scaleBytes;
  const layers = constants.gatheredLayers.value + (job.method === "full" ? 1 : 0);
  return {
    bytes: 2 * root + layers * counts.widestLayer * each,
    formula: "2 × root + layers × layer × b",
    substituted: `2 B × ${count(root)} + ${layers} × ${count(counts.widestLayer)} × ${formatAs(each, "axis")} B`,
  };
}
