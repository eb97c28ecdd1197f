/** @file Floating-point operations of training, per token. A multiplication with its addition counts as two. */

import type { ModelShape } from "@/lib/memory/model-shape";
import { matmulParams } from "@/lib/memory/parameter-counts";
import type { Workload } from "./workload";

/** Operations per token; `total` is the sum of the others. */
export type TokenFlops = {
  /** One pass forward: matrices and attention. */
  forward: number;
  backward: number;
  /** What checkpointing computes a second time. */
  recompute: number;
  /** Adapters, in all passes. */
  adapters: number;
  total: number;
};

/**
 * Operations per token of one training step, N parameters that multiply the token (`matmulParams`), A for attention:
 *
 * - forward 2N + A
 * - backward 4N + 2A in full fine-tuning; 2N + 2A where the base is frozen, which needs no gradients of its weights
 * - full checkpointing: one pass forward more
 * - adapters 6 per parameter, 8 with full checkpointing
 *
 * Selective checkpointing computes again what is cheap, and is counted as nothing. Quantised weights cost the same
 * operations: they are multiplied in bf16.
 */
export function trainingFlops(work: Workload): TokenFlops {
  const { model, method, sequence, adapterParameters } = work;
  const matrices = 2 * matmulParams(model);
  const attention = attentionFlops(model, sequence);
  const forward = matrices + attention;
  const backward = (method === "full" ? 2 : 1) * matrices + 2 * attention;
  const again = recomputesAll(work);
  const recompute = again ? forward : 0;
  const adapters = (again ? 8 : 6) * adapterParameters;
  return { forward, backward, recompute, adapters, total: forward + backward + recompute + adapters };
}

/**
 * Operations of attention per token in one pass forward: scores and weighted values over the half of the sequence that a
 * causal mask leaves on average. Sliding windows are counted as full attention, which is too much for long sequences.
 */
export function attentionFlops(model: ModelShape, sequence: number): number {
  const { heads, headDim, layers, latentAttention } = model;
  const widths =
    latentAttention === null
      ? 2 * headDim
      : latentAttention.plainHeadDim + latentAttention.rotaryHeadDim + latentAttention.valueHeadDim;
  return layers * heads * widths * sequence;
}

/** Whether the whole forward pass runs twice. */
export function recomputesAll({ checkpointing }: Workload): boolean {
  return checkpointing === "full" || checkpointing === "offload";
}
