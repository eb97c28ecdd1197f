/** @file The changes that "make it fit" can make, and what a record of one says. */

import type { Citation } from "@/lib/knowledge/types";
import type { TrainerId } from "./job";

export const FIT_CHANGE_IDS = [
  "fused-loss",
  "chunked-loss",
  "checkpointing",
  "micro-batch",
  "optimizer-8bit",
  "shard",
  "lora",
  "qlora",
  "more-gpus",
  "cpu-offload",
  "shorter-sequences",
  "another-card",
] as const;
export type FitChangeId = (typeof FIT_CHANGE_IDS)[number];

/** A change that saves memory, and what it costs: a record of content, listed from the least harmful on. */
export type FitChange = {
  id: FitChangeId;
  name: string;
  /** What it does to the time, in words. */
  time: string;
  /** What it does to the result, in words. */
  quality: string;
  /** Trainers that offer it; null: all of them. */
  trainers: readonly TrainerId[] | null;
  cites: readonly Citation[];
  /** Who judged time and quality; the order of harm is ours throughout. */
  basis: "sourced" | "ours";
};
