/** @file What sampling answers takes while a model is trained on its own answers (GRPO, RLOO). */

import { formatAs } from "@/lib/format";
import type { Rollout, TrainingJob } from "./job";
import type { ModelShape } from "./model-shape";
import { parameterCounts } from "./parameter-counts";
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

/** Keys and values of the answers that the trainer's own model samples at once. */
export function rolloutTerms({ rollout, model }: TrainingJob): readonly MemoryTerm[] {
  return rollout === null || rollout.engine !== "inline" ? [] : [cacheTerm(model, rollout)];
}

/** What a sampling engine on the same GPU keeps at every moment: a second copy of the weights, and its cache. */
export function engineTerms({ rollout, model }: TrainingJob): readonly MemoryTerm[] {
  if (rollout === null || rollout.engine !== "colocated") return [];
  const { total } = parameterCounts(model);
  return [
    {
      id: "rollout-weights",
      name: "The sampling engine's own copy of the weights",
      bytes: 2 * total,
      formula: "N × 2 B",
      substituted: `${formatAs(total, "count")} × 2 B`,
      source: SOURCE,
      label: "exact",
      note: null,
    },
    cacheTerm(model, rollout),
  ];
}

function cacheTerm(model: ModelShape, { promptTokens, completionTokens, concurrent }: Rollout): MemoryTerm {
  const each = cacheBytesPerToken(model);
  const tokens = promptTokens + completionTokens;
  const count = (value: number) => formatAs(value, "count");
  return {
    id: "kv-cache",
    name: "Keys and values of the answers being sampled",
    bytes: each * tokens * concurrent,
    formula: "k × (prompt + answer) × answers",
    substituted: `${count(each)} B × ${count(tokens)} × ${count(concurrent)}`,
    source: SOURCE,
    label: "exact",
    note: null,
  };
}
