/** @file What a setting of an estimate is: its name, its label, what it may be, and how a request holds it. */

import type { EstimateRequest, RequestKit } from "./request";

export type FieldKind =
  | { type: "options"; options: readonly { id: string; label: string }[]; most: number }
  | { type: "number"; from: number; to: number; whole: boolean; unit: string | null }
  | { type: "text"; longest: number };

/** What the table needs to know of the catalogues: ids and names. */
export type FieldLists = {
  models: readonly { id: string; label: string }[];
  trainers: readonly { id: string; label: string }[];
  gpus: readonly { id: string; label: string }[];
};

export type FieldName = (typeof FIELD_NAMES)[number];
/** Public: names of parameters and flags. Never reused with another meaning. */
export const FIELD_NAMES = [
  "model",
  "shape",
  "trainer",
  "age",
  "method",
  "task",
  "gpu",
  "gpus",
  "sharding",
  "seq",
  "batch",
  "accumulate",
  "rows",
  "tokens",
  "epochs",
  "rank",
  "targets",
  "adapter-dtype",
  "dropout",
  "train-also",
  "prompt-tokens",
  "weights",
  "master",
  "autocast",
  "quantiser",
  "residual-fp32",
  "untied-head",
  "fused-kernels",
  "optimizer",
  "step",
  "in-backward",
  "checkpointing",
  "offload-activations",
  "attention",
  "loss",
  "packing",
  "lengths-vary",
  "compile",
  "empty-cache",
  "offload",
  "host-memory",
  "reference",
  "engine",
  "rollout-prompt",
  "rollout-answer",
  "rollout-at-once",
  "samples",
  "eval-rows",
  "runs",
  "price",
] as const;

export type EstimateField = {
  name: FieldName;
  label: string;
  /** For the command line and under the label where it is not self-evident. */
  help: string;
  kind: FieldKind;
  /** As it travels; empty where the field does not apply to this request. */
  read: (request: EstimateRequest) => readonly string[];
  write: (kit: RequestKit, request: EstimateRequest, values: readonly string[]) => EstimateRequest;
};
