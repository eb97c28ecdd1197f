import { describe, expect, it } from "vitest";
import { estimateCost } from "./estimate-cost";
import { card, data, job, uncalibrated } from "./fixture";

const today = "2026-11-21";
const estimate = estimateCost(job, data, card, uncalibrated, { today });
const termValue = (id: string): number => estimate?.terms.find((term) => term.id === id)?.value ?? 0;

describe("an estimate of cost", () => {
  it("has terms that give its figures", () => {
    const micros =
      termValue("math") + termValue("traffic") + termValue("exchange") + termValue("unpacking") + termValue("fixed");
    expect(termValue("speed")).toBeCloseTo(1e6 / micros, 6);
    expect(termValue("forward") + termValue("backward") + termValue("recompute") + termValue("adapters")).toBeCloseTo(
      (estimate?.flops.total ?? 0) / 1e9,
      6,
    );
    expect(termValue("hours")).toBeCloseTo(termValue("training-tokens") / termValue("speed") / 3600, 9);
    expect(termValue("money")).toBeCloseTo(termValue("hours") * 2, 9);
    expect(estimate?.money?.usd.typical).toBe(termValue("money"));
  });

  it("writes every term with formula, numbers and source", () => {
    for (const { formula, substituted, source, name } of estimate?.terms ?? []) {
      expect(formula).not.toBe("");
      expect(substituted).not.toMatch(/NaN|Infinity|undefined/);
      expect(source.text.length * name.length).toBeGreaterThan(0);
    }
    expect(estimate?.terms.find(({ id }) => id === "forward")?.substituted).toMatch(/^2 × 6\.61 \+ 0\.\d+$/);
  });

  it("says where it has no price, and where all are old", () => {
    const unpriced = estimateCost(job, data, { ...card, prices: [] }, uncalibrated, { today });
    expect(unpriced?.money).toBeNull();
    expect(unpriced?.notes.join(" ")).toContain("No price is listed");
    const later = estimateCost(job, data, card, uncalibrated, { today: "2027-11-21" });
    expect(later?.notes.join(" ")).toContain("Every listed price is old");
  });

  it("survives JSON, and is null for a card without a peak", () => {
    expect(JSON.parse(JSON.stringify(estimate))).toEqual(estimate);
    expect(estimateCost(job, data, { ...card, bf16Tflops: null }, uncalibrated, { today })).toBeNull();
  });
});
