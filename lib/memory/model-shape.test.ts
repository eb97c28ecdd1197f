import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapterParameters, allTargets, loraParameters } from "./lora";
import type { ModelShape } from "./model-shape";
import { matmulParams, parameterCounts, withTotals } from "./parameter-counts";
import { cacheBytesPerToken } from "./rollout";

/** Two layers, small enough to count by hand. */
const small = withTotals({
  id: "small",
  hfId: "",
  hiddenSize: 8,
  layers: 2,
  heads: 4,
  kvHeads: 2,
  headDim: 2,
  intermediateSize: 16,
  vocabSize: 100,
  tied: false,
  mlp: "gated",
  norm: "rms",
  normsPerLayer: 2,
  qkNorm: "none",
  qkvBias: false,
  attentionOutBias: false,
  mlpBias: false,
  headBias: false,
  attentionSinks: false,
  positionEmbeddings: 0,
  fusedQkv: false,
  fusedGateUp: false,
  experts: null,
  latentAttention: null,
  contextTokens: null,
});
const EXPERTS = {
  count: 4,
  active: 2,
  intermediateSize: 16,
  sharedIntermediateSize: 0,
  denseLayers: 0,
  bias: false,
  routerCorrection: false,
  sharedGate: false,
};

describe("parameters", () => {
  it("of a small model, counted by hand", () => {
    // Attention 8·8 + 2·8·4 + 8·8 = 192, MLP 3·8·16 = 384; two norms of 8; embedding and head 800 each; last norm 8.
    expect(parameterCounts(small)).toEqual({
      embedding: 800,
      head: 800,
      matrices: 2 * (192 + 384),
      widestLayer: 576,
      largestMatrix: 128,
      other: 2 * 16 + 8,
      total: 1600 + 1152 + 40,
      active: 1600 + 1152 + 40,
    });
    expect(matmulParams(small)).toBe(1152 + 800);
  });
  it("of a tied head are counted once, but it multiplies all the same", () => {
    const tied = { ...small, tied: true };
    expect(parameterCounts(tied).total).toBe(1992);
    expect(matmulParams(tied)).toBe(1952);
  });
  it("of experts are all held, and few are active", () => {
    const mixed = { ...small, experts: EXPERTS };
    // Four MLPs instead of one, and a router of 8·4, in each of two layers.
    expect(parameterCounts(mixed).total).toBe(2792 + 2 * (3 * 384 + 32));
    expect(parameterCounts(mixed).active).toBe(2792 + 2 * (384 + 32));
  });
  it("of biases and norms are the rest", () => {
    const more = {
      ...small,
      qkvBias: true,
      attentionOutBias: true,
      mlpBias: true,
      headBias: true,
      positionEmbeddings: 5,
    };
    // Per layer 8 + 2·4, 8 and 2·16 + 8; once 100 and 5·8.
    expect(parameterCounts(more).other).toBe(40 + 2 * (16 + 8 + 40) + 100 + 40);
  });
});

describe("LoRA parameters", () => {
  it("are rank times inputs and outputs", () => {
    expect(adapterParameters({ inputs: 8, outputs: 16 }, 4)).toBe(96);
    expect(loraParameters(small, 2, ["q", "v"])).toBe(2 * 2 * (8 + 8 + 8 + 4));
    expect(loraParameters(small, 2, ["head"])).toBe(2 * 108);
  });
  it("of a fused matrix are one adapter, or three where a trainer splits it", () => {
    const fused = { ...small, fusedQkv: true };
    expect(loraParameters(fused, 2, ["qkv"])).toBe(2 * 2 * (8 + 16));
    expect(loraParameters(small, 2, ["qkv"])).toBe(2 * 2 * (8 + 16));
    expect(loraParameters(fused, 2, ["q", "k", "v"])).toBe(2 * 2 * (16 + 12 + 12));
    expect(allTargets(fused)).toEqual(["qkv", "o", "gate", "up", "down"]);
  });
  it("sit on every expert", () => {
    expect(loraParameters({ ...small, experts: EXPERTS }, 1, ["down"])).toBe(2 * 4 * 24);
  });
  it("refuse a rank that is none", () => {
    expect(() => loraParameters(small, 0, ["q"])).toThrow(RangeError);
    expect(() => loraParameters(small, 1.5, ["q"])).toThrow(RangeError);
  });
  it("grow with the rank and with every target", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), fc.subarray(["q", "k", "o", "up"] as const), (rank, targets) => {
        const count = loraParameters(small, rank, targets);
        expect(loraParameters(small, rank + 1, targets)).toBeGreaterThanOrEqual(count);
        expect(loraParameters(small, rank, [...targets, "down"])).toBeGreaterThan(count);
      }),
    );
  });
});

describe("the cache of keys and values", () => {
  it("takes two vectors of all key heads per layer, in 2 bytes", () => {
    expect(cacheBytesPerToken(small)).toBe(2 * 2 * 2 * 4);
  });
  it("is one short vector with latent attention", () => {
    const latent: ModelShape = {
      ...small,
      latentAttention: { queryRank: 4, keyValueRank: 6, plainHeadDim: 2, rotaryHeadDim: 2, valueHeadDim: 2 },
    };
    expect(cacheBytesPerToken(latent)).toBe(2 * 2 * 8);
  });
});
