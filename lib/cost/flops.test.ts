import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { llama, work } from "./fixture";
import { attentionFlops, trainingFlops } from "./flops";

// By hand: 32 x (4 x 4096² + 3 x 4096 x 11008) + 32000 x 4096 parameters multiply a token of Llama 2 7B.
const N = 6_607_077_376;
// 32 layers x 32 heads x 2 x 128 x 4096 tokens.
const A = 1_073_741_824;

describe("operations per token", () => {
  it.each([
    ["full", "none", 3 * (2 * N + A)],
    ["full", "full", 4 * (2 * N + A)],
    ["full", "selective", 3 * (2 * N + A)],
    ["lora", "none", 4 * N + 3 * A],
    ["qlora", "full", 6 * N + 4 * A],
    ["soft-prompt", "offload", 6 * N + 4 * A],
  ] as const)("%s with %s checkpointing", (method, checkpointing, total) => {
    expect(trainingFlops({ ...work, method, checkpointing }).total).toBe(total);
  });

  it("counts adapters in every pass", () => {
    expect(trainingFlops({ ...work, adapterParameters: 1e6 }).adapters).toBe(8e6);
    expect(trainingFlops({ ...work, adapterParameters: 1e6, checkpointing: "none" }).adapters).toBe(6e6);
  });

  it("counts experts only where they are active", () => {
    const experts = {
      count: 8,
      active: 2,
      intermediateSize: 11008,
      sharedIntermediateSize: 0,
      denseLayers: 0,
      bias: false,
      routerCorrection: false,
      sharedGate: false,
    };
    const extra = 32 * (3 * 4096 * 11008 + 8 * 4096);
    expect(trainingFlops({ ...work, model: { ...llama, experts } }).forward).toBe(2 * (N + extra) + A);
  });

  it("reads the head widths of latent attention", () => {
    const latentAttention = {
      queryRank: null,
      keyValueRank: 512,
      plainHeadDim: 128,
      rotaryHeadDim: 64,
      valueHeadDim: 128,
    };
    expect(attentionFlops({ ...llama, latentAttention }, 10)).toBe(32 * 32 * 320 * 10);
  });

  it("never falls with the sequence, and a frozen base never costs more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e5 }), fc.integer({ min: 1, max: 1e5 }), (sequence, more) => {
        const short = trainingFlops({ ...work, sequence });
        const long = trainingFlops({ ...work, sequence: sequence + more });
        expect(long.total).toBeGreaterThan(short.total);
        expect(trainingFlops({ ...work, sequence, method: "full" }).total).toBeGreaterThan(short.total);
        expect(short.total).toBe(short.forward + short.backward + short.recompute + short.adapters);
      }),
    );
  });
});
