import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barScale } from "./bars";

describe("barScale", () => {
  it("begins at zero", () => {
    const { kind, origin, position } = barScale([20, 80]);
    expect([kind, origin, position(20), position(80)]).toEqual(["linear", 0, 0.25, 1]);
  });
  it("puts zero inside where a value is negative", () => {
    const { origin, position } = barScale([-1, 3]);
    expect([origin, position(-1), position(3)]).toEqual([0.25, 0, 1]);
  });
  it("takes the logarithm of what lies far apart, and shows the smallest", () => {
    const { kind, position } = barScale([10, 100_000]);
    expect([kind, position(10), position(100_000)]).toEqual(["log", 0.2, 1]);
  });
  it("draws zeros alone", () => {
    expect(barScale([0, 0]).position(0)).toBe(0);
  });
  it("refuses what it cannot place", () => {
    expect(() => barScale([])).toThrow(RangeError);
    expect(() => barScale([1, Number.NaN])).toThrow(RangeError);
  });
  it("keeps every value inside and in order", () => {
    const finite = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), (values) => {
        const { origin, position } = barScale(values);
        const placed = values.toSorted((a, b) => a - b).map(position);
        for (const at of [origin, ...placed]) expect(at >= -1e-9 && at <= 1 + 1e-9).toBe(true);
        expect(placed.every((at, k) => k === 0 || at >= (placed[k - 1] ?? 0) - 1e-9)).toBe(true);
      }),
    );
  });
});
