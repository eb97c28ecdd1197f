/** @file Models that only pre-training speeds are published for, as shapes. */

import type { ModelShape } from "@/lib/memory/model-shape";
import { withTotals } from "@/lib/memory/parameter-counts";

const MPT_VOCABULARY = 50_368;
const MPT_POSITIONS = 2048;
const MPT_HEAD_DIM = 64;

/** A GPT block of the MPT family from its width and depth; head widths do not change what is counted. */
export function mptShape({ id, hiddenSize, layers }: { id: string; hiddenSize: number; layers: number }): ModelShape {
  const heads = hiddenSize / MPT_HEAD_DIM;
  return withTotals({
    id,
    hfId: id,
    hiddenSize,
    layers,
    heads,
    kvHeads: heads,
    headDim: MPT_HEAD_DIM,
    intermediateSize: 4 * hiddenSize,
    vocabSize: MPT_VOCABULARY,
    tied: true,
    mlp: "plain",
    norm: "layer",
    normsPerLayer: 2,
    qkNorm: "none",
    qkvBias: false,
    attentionOutBias: false,
    mlpBias: false,
    headBias: false,
    attentionSinks: false,
    positionEmbeddings: MPT_POSITIONS,
    fusedQkv: true,
    fusedGateUp: false,
    experts: null,
    latentAttention: null,
    contextTokens: MPT_POSITIONS,
  });
}
