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

/** How a reader's config.json was read: what the remarks on it follow from. */
export type ConfigOrigin = {
  /** The file's `model_type`; empty where it names none. */
  family: string;
  /** Short words for what was assumed or passed over, as lib/memory/config-remarks.ts writes and reads them. */
  marks: readonly string[];
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
  /** Absent from models of the catalogue, which are not read from a reader's file. */
  origin?: ConfigOrigin;
};

/** A model of the catalogue: a shape with where it comes from. */
export type ModelRecord = Omit<ModelShape, "origin"> & {
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

function one(name: Projection, inputs: number, outputs: number): LayerMatrix {
  return { name, inputs, outputs, copies: 1 };
}
