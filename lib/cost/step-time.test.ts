import { describe, expect, it } from "vitest";
import { card, work } from "./fixture";
import { idealTime } from "./step-time";

describe("the ideal time", () => {
  it("is operations over the peak and bytes over the bandwidth", () => {
    const ideal = idealTime(work, card);
    // 6 N + 4 A of flops.test.ts.
    expect(ideal?.math).toBeCloseTo(43_937_431_552 / 1e14, 12);
    // Per layer 4 x 4096 + 4 x 4096 of the stream and attention and 3 x 11008 of the MLP, four passes, two bytes.
    expect(ideal?.traffic).toBeCloseTo((32 * (8 * 4096 + 3 * 11008) * 4 * 2) / 1e12, 12);
    expect(ideal?.exchange).toBe(0);
    // Only the logits: 12 bytes for each of 32,000 entries.
    expect(ideal?.fixed).toBeCloseTo((32_000 * 12) / 1e12, 12);
  });

  it("gathers sharded weights twice, and sums gradients in full fine-tuning", () => {
    const weights = 2 * (32 * (4 * 4096 ** 2 + 3 * 4096 * 11008) + 2 * 32_000 * 4096);
    const half = weights / 2 / 50e9 / 8192;
    const sharded = { ...work, gpus: 2, sharding: "fsdp" } as const;
    expect(idealTime(sharded, card)?.exchange).toBeCloseTo(2 * half, 12);
    expect(idealTime({ ...sharded, method: "full" }, card)?.exchange).toBeCloseTo(3 * half, 12);
  });

  it("exchanges only adapters where every card holds the base", () => {
    const copies = { ...work, gpus: 2, sharding: "ddp", adapterParameters: 1e6 } as const;
    expect(idealTime(copies, card)?.exchange).toBeCloseTo((1e6 * 4 * 0.5) / 50e9 / 8192, 15);
  });

  it("spreads the optimizer step over the passes before it", () => {
    const full = { ...work, method: "full" } as const;
    const once = idealTime(full, card)?.fixed ?? 0;
    const logits = (32_000 * 12) / 1e12;
    expect(idealTime({ ...full, accumulation: 4 }, card)?.fixed).toBeCloseTo(logits + (once - logits) / 4, 12);
  });

  it("unpacks quantised weights for every pass, and never takes less than starting its kernels", () => {
    const matrices = 32 * (4 * 4096 ** 2 + 3 * 4096 * 11008);
    const ideal = idealTime({ ...work, method: "qlora", quantiser: "nf4" }, card);
    expect(ideal?.unpacking).toBeCloseTo((matrices * 2.55 * 3) / 1e12 / 8192, 12);
    expect(ideal?.launch).toBeCloseTo((32 * 4 * 1.2e-3) / 8192, 12);
    expect(idealTime({ ...work, fusedKernels: true }, card)?.launch).toBeCloseTo((32 * 4 * 0.6e-3) / 8192, 12);
  });

  it("has none for a card without a peak, and refuses an empty step", () => {
    expect(idealTime(work, { ...card, bf16Tflops: null })).toBeNull();
    expect(() => idealTime({ ...work, microBatch: 0 }, card)).toThrow("a step needs tokens");
  });
});
