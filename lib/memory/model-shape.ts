/** @file What a model is made of, and how many parameters each part has. Counts are parameters; nothing here rounds. */

/** Mixture of experts: what replaces the MLP of a layer. */
export type Experts = {
  /** Experts per layer that are held in memory. */
  count: number;
  /** Experts that one token passes through. */
  active: number;
  intermediateSize: number;
  /** Width of the experts that every token passes through, together; 0 where there are none. */
  sharedIntermediateSize: number;
  /** Layers at the start that keep a plain MLP. */
  denseLayers: number;
  /** Bias terms in the experts and the router. */
  bias: boolean;
  /** A correction term per expert for load balancing (DeepSeek-V3). */
  routerCorrection: boolean;
  /** A learned gate before the shared experts (Qwen2-MoE). */
  sharedGate: boolean;
};

/** Attention through a compressed key-value vector (DeepSeek's MLA). Widths per head unless it says rank. */
export type LatentAttention = {
  /** Null where queries are not compressed. */
  queryRank: number | null;
  keyValueRank: number;
  plainHeadDim: number;
  rotaryHeadDim: number;
  valueHeadDim: number;
};

/** The dimensions that memory and compute follow from. Sizes are element counts. */
export type ModelShape = {
  id: string;
  hfId: string;
  hiddenSize: number;
  layers: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  /** Of the plain MLP; a mixture of experts has its own. */
  intermediateSize: number;
  vocabSize: number;
  /** The output head is the input embedding. */
  tied: boolean;
  /** gated: three matrices (SwiGLU, GeGLU); plain: two. */
  mlp: "gated" | "plain";
  norm: "rms" | "layer";
  normsPerLayer: number;
  /** per-head: one vector of headDim for queries and one for keys; full-width: of all heads together. */
  qkNorm: "none" | "per-head" | "full-width";
  qkvBias: boolean;
  attentionOutBias: boolean;
  mlpBias: boolean;
  headBias: boolean;
  /** One learned number per head and layer (gpt-oss). */
  attentionSinks: boolean;
  /** Learned position vectors; 0 where positions are rotary or none. */
  positionEmbeddings: number;
  /** Queries, keys and values come from one matrix, which takes one adapter. */
  fusedQkv: boolean;
  /** Gate and up projection are one matrix. */
  fusedGateUp: boolean;
  experts: Experts | null;
  latentAttention: LatentAttention | null;
  /** All parameters, a tied head once; equal to `parameterCounts(shape).total`. */
  paramsTotal: number;
  /** Parameters that one token passes through; equal to `parameterCounts(shape).active`. */
  paramsActive: number;
  contextTokens: number | null;
};

/** A model of the catalogue: a shape with where it comes from. */
export type ModelRecord = ModelShape & {
  licence: string;
  source: string;
  /** Whether the dimensions were read at the source. */
  verified: boolean;
  /** The published total, where there is one to check the count against. */
  officialParams: number | null;
};

export type Matrix = { inputs: number; outputs: number };

/** Every matrix that a LoRA adapter or a quantiser can take, by the short name used on forms. */
export const PROJECTIONS = [
  "q",
  "k",
  "v",
  "qkv",
  "o",
  "gate",
  "up",
  "gate-up",
  "down",
  "q-down",
  "kv-down",
  "kv-up",
] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** One matrix of a layer; experts stand once with their number. */
export type LayerMatrix = Matrix & { name: Projection; copies: number };

/** The matrices of the attention of one layer. */
export function attentionMatrices(shape: ModelShape): readonly LayerMatrix[] {
  const { hiddenSize: h, heads, latentAttention, fusedQkv } = shape;
  const q = heads * shape.headDim;
  const k = shape.kvHeads * shape.headDim;
  if (latentAttention !== null) {
    const { queryRank, keyValueRank, plainHeadDim, rotaryHeadDim, valueHeadDim } = latentAttention;
    const queries = heads * (plainHeadDim + rotaryHeadDim);
    return [
      ...(queryRank === null ? [one("q", h, queries)] : [one("q-down", h, queryRank), one("q", queryRank, queries)]),
      one("kv-down", h, keyValueRank + rotaryHeadDim),
      one("kv-up", keyValueRank, heads * (plainHeadDim + valueHeadDim)),
      one("o", heads * valueHeadDim, h),
    ];
  }
  if (fusedQkv) return [one("qkv", h, q + 2 * k), one("o", q, h)];
  return [one("q", h, q), one("k", h, k), one("v", h, k), one("o", q, h)];
}

/** The matrices of a plain MLP of this width. */
export function mlpMatrices(shape: ModelShape, width: number, copies = 1): readonly LayerMatrix[] {
  const { hiddenSize: h } = shape;
  const down: LayerMatrix = { name: "down", inputs: width, outputs: h, copies };
  if (shape.mlp === "plain") return [{ name: "up", inputs: h, outputs: width, copies }, down];
  if (shape.fusedGateUp) return [{ name: "gate-up", inputs: h, outputs: 2 * width, copies }, down];
  return [{ name: "gate", inputs: h, outputs: width, copies }, { name: "up", inputs: h, outputs: width, copies }, down];
}

/** The kinds of layer of a model with how many there are: plain ones, and those with experts. */
export function layerKinds(shape: ModelShape): readonly { layers: number; matrices: readonly LayerMatrix[] }[] {
  const attention = attentionMatrices(shape);
  const { experts, layers } = shape;
  const plain = [...attention, ...mlpMatrices(shape, shape.intermediateSize)];
  if (experts === null) return [{ layers, matrices: plain }];
  const shared = experts.sharedIntermediateSize > 0 ? mlpMatrices(shape, experts.sharedIntermediateSize) : [];
  const mixed = [...attention, ...mlpMatrices(shape, experts.intermediateSize, experts.count), ...shared];
  const kinds = [
    { layers: experts.denseLayers, matrices: plain },
    { layers: layers - experts.denseLayers, matrices: mixed },
  ];
  return kinds.filter((kind) => kind.layers > 0);
}

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

function one(name: Projection, inputs: number, outputs: number): LayerMatrix {
  return { name, inputs, outputs, copies: 1 };
}

function sizeOf(matrices: readonly LayerMatrix[]): number {
  return sum(matrices.map(({ inputs, outputs, copies }) => inputs * outputs * copies));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
