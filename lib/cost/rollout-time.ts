/** @file How long it takes to sample answers while training (GRPO, RLOO). Formulas only: no measured row stands behind them. */

import type { TrainingJob } from "@/lib/memory/job";
import type { ModelShape } from "@/lib/memory/model-shape";
import { matmulParams, parameterCounts } from "@/lib/memory/parameter-counts";
import { attentionFlops } from "./flops";
import type { Gpu } from "./gpu";
import type { Range } from "./range";

export type RolloutTime = {
  /** Tokens generated in one run. */
  tokens: number;
  /** Per card. */
  tokensPerSecond: Range;
  hours: Range;
  /** Bytes that one decoding step reads: weights once, the cache of every answer under way. */
  bytesPerStep: number;
};

/**
 * How much longer decoding takes than reading those bytes at the full bandwidth: an engine made for serving, and the
 * trainer's own model, which starts every kernel from Python. Ours, wide because nothing was measured.
 */
const SLOWDOWN = { engine: { low: 1.3, typical: 2, high: 4 }, inline: { low: 2, typical: 5, high: 12 } } as const;

/**
 * Time to sample this many answers: each decoding step yields one token per answer under way, and takes as long as reading
 * weights and cache, or as its arithmetic where that is longer. Weights are read as bf16, and whole: sharded weights are
 * gathered first. Null where nothing is sampled, or on other machines, or the card has no published peak.
 */
export function rolloutTime(job: TrainingJob, gpu: Gpu, answers: number): RolloutTime | null {
  const { rollout, model } = job;
  if (rollout === null || rollout.engine === "server" || gpu.bf16Tflops === null) return null;
  const { concurrent, promptTokens, completionTokens } = rollout;
  const context = promptTokens + completionTokens / 2;
  const { matrices, embedding } = parameterCounts(model);
  const bytesPerStep = 2 * (matrices + embedding) + concurrent * context * cacheBytes(model);
  const operations = concurrent * (2 * matmulParams(model) + 2 * attentionFlops(model, context));
  const ideal = Math.max(bytesPerStep / (gpu.bandwidthGbs * 1e9), operations / (gpu.bf16Tflops * 1e12));
  const slow = rollout.engine === "inline" ? SLOWDOWN.inline : SLOWDOWN.engine;
  const speed = (factor: number): number => concurrent / (ideal * factor);
  const tokens = answers * completionTokens;
  const hours = (factor: number): number => tokens / (speed(factor) * job.gpus) / 3600;
  return {
    tokens,
    tokensPerSecond: { low: speed(slow.high), typical: speed(slow.typical), high: speed(slow.low) },
    hours: { low: hours(slow.low), typical: hours(slow.typical), high: hours(slow.high) },
    bytesPerStep,
  };
}

/** Bytes of keys and values per token, all layers, in bf16. */
function cacheBytes({ layers, kvHeads, headDim, latentAttention }: ModelShape): number {
  const elements =
    latentAttention === null ? 2 * kvHeads * headDim : latentAttention.keyValueRank + latentAttention.rotaryHeadDim;
  return layers * elements * 2;
}
