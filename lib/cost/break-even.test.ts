import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEven, costPerRequest, EXAMPLE_BREAK_EVEN } from "./break-even";

const { tuned, instead } = EXAMPLE_BREAK_EVEN;

describe("break-even", () => {
  it("is the cost of tuning over what a request saves", () => {
    // 3,000 tokens fewer at 0.20 per million: 0.0006 each, 60 a month, 500 after 833,334 requests.
    const result = breakEven(EXAMPLE_BREAK_EVEN);
    expect(costPerRequest(instead)).toBeCloseTo(0.00071, 12);
    expect(result).toMatchObject({ outcome: "pays", requests: 833_334, sameAtRequestsPerMonth: 0 });
    expect(result.months).toBeCloseTo(500 / 60, 9);
    expect(result.substituted).toBe("833,334 = $500 / ($0.0006 − $0 / 100,000)");
    expect(result.sentence).toBe("Tuning is paid after 833,334 requests, which takes 8.3 months at this rate.");
  });

  it("never comes where requests cost as much or more", () => {
    expect(breakEven({ ...EXAMPLE_BREAK_EVEN, instead: tuned })).toMatchObject({ outcome: "never", requests: null });
    const dearer = breakEven({ ...EXAMPLE_BREAK_EVEN, tuned: instead, instead: tuned });
    expect(dearer).toMatchObject({ outcome: "never", months: null });
    expect(dearer.sentence).toContain("costs more, so tuning never pays");
  });

  it("needs enough requests where the tuned model runs on a card of its own", () => {
    const rented = { ...EXAMPLE_BREAK_EVEN, tuned: { ...tuned, usdPerMonth: 120 } };
    expect(breakEven(rented)).toMatchObject({ outcome: "too-few", sameAtRequestsPerMonth: 200_000, requests: null });
    // At 300,000 a month it saves 180 and costs 120 more: 500 / 60 months.
    expect(breakEven({ ...rented, requestsPerMonth: 300_000 })).toMatchObject({ outcome: "pays", requests: 2_500_000 });
  });

  it("pays only below some number where it saves a card but each request costs more", () => {
    const input = { ...EXAMPLE_BREAK_EVEN, tuned: instead, instead: { ...tuned, usdPerMonth: 30 } };
    expect(breakEven(input)).toMatchObject({ outcome: "too-many", sameAtRequestsPerMonth: 50_000 });
    expect(breakEven({ ...input, requestsPerMonth: 10_000 }).outcome).toBe("pays");
  });

  it("counts tuning that is done again", () => {
    expect(breakEven({ ...EXAMPLE_BREAK_EVEN, retrainingsPerYear: 12 })).toMatchObject({ outcome: "too-few" });
    expect(breakEven({ ...EXAMPLE_BREAK_EVEN, retrainingsPerYear: 1 }).extraPerMonth).toBeCloseTo(500 / 12, 9);
  });

  it("refuses what is no amount", () => {
    expect(() => breakEven({ ...EXAMPLE_BREAK_EVEN, tuningUsd: -1 })).toThrow("not an amount: -1");
    expect(() => breakEven({ ...EXAMPLE_BREAK_EVEN, requestsPerMonth: Number.NaN })).toThrow("not an amount");
  });

  it("saves nothing at the number at which both cost the same, and pays later the dearer tuning is", () => {
    const amount = fc.integer({ min: 0, max: 10_000 });
    const cost = fc.record({
      usdPerMillionInput: amount,
      usdPerMillionOutput: amount,
      inputTokens: amount,
      outputTokens: amount,
      usdPerMonth: amount,
    });
    const inputs = fc.record({
      tuned: cost,
      instead: cost,
      tuningUsd: amount,
      retrainingsPerYear: fc.constant(0),
      requestsPerMonth: amount,
    });
    fc.assert(
      fc.property(inputs, (input) => {
        const result = breakEven(input);
        expect(result.sentence).not.toMatch(/NaN|Infinity/);
        const same = result.sameAtRequestsPerMonth;
        if (same !== null) {
          const { savedPerMonth, extraPerMonth } = breakEven({ ...input, requestsPerMonth: same });
          expect(Math.abs(savedPerMonth)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(extraPerMonth)));
        }
        const dearer = breakEven({ ...input, tuningUsd: input.tuningUsd * 2 });
        expect(dearer.outcome).toBe(result.outcome);
        if (result.months !== null) expect(dearer.months).toBeCloseTo(2 * result.months, 6);
      }),
    );
  });
});
