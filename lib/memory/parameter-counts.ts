/** @file How many parameters a model has, counted from its dimensions. */

import { type LayerMatrix, layerKinds, type ModelShape, mlpMatrices } from "./model-shape";

export type ParameterCounts = {
  embedding: number;
  /** 0 where the head is tied. */
  head: number;
  /** All matrices of all layers: what a quantiser takes. */
  matrices: number;
  /** Of the widest layer. */
  widestLayer: number;
  /** The largest single matrix of a layer. */
  largestMatrix: number;
  /** Norms, biases, routers, position vectors, sinks. */
  other: number;
  total: number;
  active: number;
};

/** How many parameters each part has. The total agrees with published ones within 0.1 % (a test). */
export function parameterCounts(shape: ModelShape): ParameterCounts {
  const embedding = shape.vocabSize * shape.hiddenSize;
  const head = shape.tied ? 0 : embedding;
  const kinds = layerKinds(shape);
  const matrices = sum(kinds.map((kind) => kind.layers * sizeOf(kind.matrices)));
  const other = otherParameters(shape);
  const idle = idleExperts(shape);
  const total = embedding + head + matrices + other;
  return {
    embedding,
    head,
    matrices,
    widestLayer: Math.max(...kinds.map((kind) => sizeOf(kind.matrices))),
    largestMatrix: Math.max(...kinds.flatMap((kind) => kind.matrices.map(({ inputs, outputs }) => inputs * outputs))),
    other,
    total,
    active: total - idle,
  };
}

/**
 * Parameters that multiply a token's vector in one forward pass: active matrices, the router and the output head (also
 * where it is tied), without the lookup of the input embedding. Training costs 2 floating-point operations per parameter
 * and token forward and 4 backward.
 */
export function matmulParams(shape: ModelShape): number {
  const { matrices } = parameterCounts(shape);
  const router = shape.experts === null ? 0 : mixedLayers(shape) * shape.experts.count * shape.hiddenSize;
  return matrices - idleExpertMatrices(shape) + router + shape.vocabSize * shape.hiddenSize;
}

/** The shape with its two totals counted from its dimensions. */
export function withTotals(shape: Omit<ModelShape, "paramsTotal" | "paramsActive">): ModelShape {
  const counted = parameterCounts({ ...shape, paramsTotal: 0, paramsActive: 0 });
  return { ...shape, paramsTotal: counted.total, paramsActive: counted.active };
}

function otherParameters(shape: ModelShape): number {
  const { hiddenSize: h, heads, kvHeads, headDim, layers, latentAttention } = shape;
  const norm = shape.norm === "rms" ? h : 2 * h;
  const q = heads * headDim;
  const k = kvHeads * headDim;
  const perLayer =
    shape.normsPerLayer * norm +
    (shape.qkvBias ? q + 2 * k : 0) +
    (shape.attentionOutBias ? h : 0) +
    (shape.qkNorm === "per-head" ? 2 * headDim : shape.qkNorm === "full-width" ? q + k : 0) +
    (shape.attentionSinks ? heads : 0) +
    (latentAttention === null ? 0 : (latentAttention.queryRank ?? 0) + latentAttention.keyValueRank);
  return (
    layers * perLayer + mlpOther(shape) + norm + (shape.headBias ? shape.vocabSize : 0) + shape.positionEmbeddings * h
  );
}

function mlpOther(shape: ModelShape): number {
  const { hiddenSize: h, experts } = shape;
  const widths = shape.mlp === "gated" ? 2 : 1;
  const dense = experts === null ? shape.layers : experts.denseLayers;
  const plain = shape.mlpBias ? dense * (widths * shape.intermediateSize + h) : 0;
  if (experts === null) return plain;
  const { count } = experts;
  const router = h * count + (experts.bias ? count : 0) + (experts.routerCorrection ? count : 0);
  const biases = experts.bias ? count * (widths * experts.intermediateSize + h) : 0;
  return plain + mixedLayers(shape) * (router + biases + (experts.sharedGate ? h : 0));
}

function mixedLayers({ layers, experts }: ModelShape): number {
  return experts === null ? 0 : layers - experts.denseLayers;
}

function idleExpertMatrices(shape: ModelShape): number {
  const { experts } = shape;
  if (experts === null) return 0;
  return mixedLayers(shape) * sizeOf(mlpMatrices(shape, experts.intermediateSize, experts.count - experts.active));
}

function idleExperts(shape: ModelShape): number {
  const { experts, hiddenSize } = shape;
  if (experts === null || !experts.bias) return idleExpertMatrices(shape);
  const widths = shape.mlp === "gated" ? 2 : 1;
  const biases = (experts.count - experts.active) * (widths * experts.intermediateSize + hiddenSize);
  return idleExpertMatrices(shape) + mixedLayers(shape) * biases;
}

function sizeOf(matrices: readonly LayerMatrix[]): number {
  return sum(matrices.map(({ inputs, outputs, copies }) => inputs * outputs * copies));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
