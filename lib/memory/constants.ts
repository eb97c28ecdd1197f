/** @file The numbers that an estimate takes as an argument: each is a record of content with its unit and origin. */

import type { Era, LossKernel, Optimizer, Quantiser, TrainerId } from "./job";

/** derived: follows from code or a format; published: stated by its makers; fitted: chosen on measured rows, by us; ours: our judgement. */
export const CONSTANT_BASES = ["derived", "published", "fitted", "ours"] as const;
export type ConstantBasis = (typeof CONSTANT_BASES)[number];

export type Constant = {
  value: number;
  unit: string;
  basis: ConstantBasis;
  /** Where the value comes from, in a sentence. */
  origin: string;
  url: string | null;
};

/** What a layer keeps for its backward pass, in bytes per token and unit of width. */
export type ActivationProfile = {
  /** Per hidden unit and norm. */
  rmsNorm: number;
  layerNorm: number;
  /** Added per hidden unit and RMSNorm whose weight is trained. */
  trainedNorm: number;
  /** Per hidden unit, beside norms: residuals, dropout, rotary copies. */
  hidden: number;
  /** Per unit of all query heads together: queries and the attention's output. */
  query: number;
  /** Per unit of all key heads together: keys and values. */
  keyValue: number;
  /** Keys and values are widened to all heads, so `keyValue` counts per query unit. */
  expandsKeyValues: boolean;
  /** Per unit of a gated or plain MLP. */
  gated: number;
  plain: number;
  /** Passing bytes in the backward pass of one layer, per unit of the MLP and per hidden unit. */
  gatedPassing: number;
  plainPassing: number;
  hiddenPassing: number;
  /** Share of one layer's memory that is held at once where it is recomputed. */
  layerShare: number;
  origin: string;
  url: string | null;
};

/** Bytes per token and entry of the vocabulary at the start of the backward pass. The first line that fits counts. */
export type LossLine = {
  trainers: readonly TrainerId[] | "any";
  eras: readonly Era[] | "any";
  kernel: LossKernel;
  compiled: boolean | "any";
  /** Only where the base is quantised with fp16 kernels. */
  halfPrecision: boolean | "any";
  bytes: Constant;
  /** What the allocator holds beside them, in the same unit: rows of one length, and rows of varying length. */
  pieces: number;
  varyingPieces: number;
};

/** Optimizer states per trained parameter: a multiple of the bytes of its type, and bytes whatever the type. */
export type OptimizerLine = { perByte: number; fixed: number; origin: string; url: string | null };

export type MemoryConstants = {
  quantisers: Record<Quantiser, Constant>;
  /** Of those bytes, the scales that are no part of the tensor: sharding splits the tensor and leaves them whole. */
  wholeScales: Partial<Record<Quantiser, Constant>>;
  optimizers: Record<Optimizer, OptimizerLine>;
  loss: readonly LossLine[];
  profiles: { standard: ActivationProfile; compiled: ActivationProfile } & Partial<
    Record<TrainerId, ActivationProfile>
  >;
  /** Inputs of frozen 4-bit matrices that old bitsandbytes keeps, as a factor on a layer's saved bytes. */
  frozenInputs: Partial<Record<Era, Constant>>;
  selectiveShare: Constant;
  /** Layers whose weights are whole on every GPU at the peak, beside embedding and head. */
  gatheredLayers: Constant;
  /** Bytes per hidden unit, layer and token that FSDP keeps where layers are frozen. */
  frozenShardedResidual: Constant;
  zero3LiveParams: Constant;
  zero3BucketParams: Constant;
  /** Parameters of one GPU that ZeRO-3 steps on at a time. */
  zero3SubGroup: Constant;
  /** Bytes of the GPU's driver, libraries and workspaces. */
  context: Constant;
  communication: Constant;
  fragmentation: {
    /** Of all tensors. */
    base: Constant;
    /** Of saved activations. */
    activations: Constant;
    /** Of the streams that FSDP keeps for frozen layers. */
    frozenStream: Constant;
    /** Of the tensors of all moments of a full run under FSDP, whose streams share no blocks. */
    streamPools: Constant;
    /** Of the unquantised matrices that bitsandbytes packs on the GPU while it loads, in its older versions. */
    packedOnLoad: Constant;
  };
  /** Factor from what is offloaded to what the computer needs for it, pinned buffers included. */
  hostBuffers: Constant;
  /** GiB that a computer of up to eight GPUs is taken to have while its memory is not said. */
  ordinaryHost: Constant;
  /** Factor from the point estimate to the figure to plan for. */
  margin: Constant;
};
