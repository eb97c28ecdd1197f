/** @file What sampling answers takes while a model is trained on its own answers (GRPO, RLOO). */

import { formatAs } from "@/lib/format";
import type { TrainingJob } from "./job";
import { type ModelShape, parameterCounts } from "./model-shape";
import type { MemoryTerm } from "./terms";

const SOURCE = {
  text: "Keys and values of every layer and token, in 2 bytes",
  url: "https://arxiv.org/abs/2309.06180",
};

/** Bytes of keys and values per token: of all layers; compressed with latent attention. */
export function cacheBytesPerToken({ layers, kvHeads, headDim, latentAttention }: ModelShape): number {
  if (latentAttention === null) return 2 * 2 * layers * kvHeads * headDim;
  return 2 * layers * (latentAttention.keyValueRank + latentAttention.rotaryHeadDim);
}

/** Cache of the answers that are sampled at once, and the second copy of the weights where an engine shares the GPU. */
export function rolloutTerms({ rollout, model }: TrainingJob): readonly MemoryTerm[] {
  if (rollout === null || rollout.engine === "server") return [];
  const each = cacheBytesPerToken(model);
  const tokens = rollout.promptTokens + rollout.completionTokens;
  const count = (value: number) => formatAs(value, "count");
  const cache: MemoryTerm = {
    id: "kv-cache",
    name: "Keys and values of the answers being sampled",
    bytes: each * tokens * rollout.concurrent,
    formula: "k × (prompt + answer) × answers",
    substituted: `${count(each)} B × ${count(tokens)} × ${count(rollout.concurrent)}`,
    source: SOURCE,
    label: "exact",
  };
  if (rollout.engine === "inline") return [cache];
  const { total } = parameterCounts(model);
  return [
    cache,
    {
      id: "rollout-weights",
      name: "The sampling engine's own copy of the weights",
      bytes: 2 * total,
      formula: "N × 2 B",
      substituted: `${count(total)} × 2 B`,
      source: SOURCE,
      label: "exact",
    },
  ];
}
