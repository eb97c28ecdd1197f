import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowTokens } from "./lengths";

const setting = { sequenceLength: 2048, microBatch: 4, packing: false };

describe("tokens of a row", () => {
  it("are the row itself where all are alike", () => {
    const alike = rowTokens({ mean: 500, p95: 500, longest: 500 }, setting);
    expect(alike.taken).toBeCloseTo(500, 6);
    expect(alike.efficiency).toBeCloseTo(1, 9);
  });

  it("leave half a row empty per packed sequence", () => {
    const packed = rowTokens({ mean: 512, p95: 512, longest: 512 }, { ...setting, packing: true });
    expect(packed.efficiency).toBeCloseTo(1 - 512 / 4096, 9);
    expect(packed.taken).toBeCloseTo(512 / 0.875, 6);
    expect(packed.sequence).toBe(2048);
  });

  it("keep the mean, and cut at the sequence length", () => {
    expect(rowTokens({ mean: 500, p95: 900, longest: 2000 }, setting).useful).toBeCloseTo(500, 0);
    expect(rowTokens({ mean: 500, p95: null, longest: 4000 }, setting).useful).toBeLessThanOrEqual(500);
    expect(rowTokens({ mean: 5000, p95: 6000, longest: 9000 }, setting).taken).toBeLessThanOrEqual(2048);
  });

  it("refuse what no file can have", () => {
    expect(() => rowTokens({ mean: 0, p95: null, longest: 10 }, setting)).toThrow("mean length 0");
    expect(() => rowTokens({ mean: 20, p95: null, longest: 10 }, setting)).toThrow("up to 10");
    expect(() => rowTokens({ mean: 5, p95: null, longest: 10 }, { ...setting, microBatch: 0 })).toThrow("one token");
  });

  it("never fall with the batch, and are never fewer than the useful ones", () => {
    const lengths = fc
      .record({ mean: fc.integer({ min: 1, max: 3000 }), spread: fc.double({ min: 1, max: 6, noNaN: true }) })
      .map(({ mean, spread }) => ({ mean, p95: mean * Math.min(spread, 3), longest: mean * spread * 1.5 }));
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 64 }), fc.boolean(), (stated, microBatch, packing) => {
        const small = rowTokens(stated, { ...setting, microBatch, packing });
        const large = rowTokens(stated, { ...setting, microBatch: microBatch + 1, packing });
        expect(large.taken).toBeGreaterThanOrEqual(small.taken - 1e-9);
        expect(small.taken).toBeGreaterThanOrEqual(small.useful - 1e-9);
        expect(small.taken).toBeLessThanOrEqual(2 * 2048);
      }),
    );
  });
});
