import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ATTEMPTS, draw, valueAtPosition } from "./draws";
import { certain, fixture } from "./fixture";

const [skill, slips, hours, toll] = fixture.criteria;

describe("valueAtPosition", () => {
  // skill 1 to 5: (4 - 1) / 4. slips is better lower: 1 - (4 - 1) / 4. hours 1 to 10,000: 1 - log 100 / log 10,000.
  // toll 0 to 10: 1 - 3 / 10.
  test.each([
    [skill, 4, 0.75],
    [slips, 4, 0.25],
    [hours, 100, 0.5],
    [toll, 3, 0.7],
    [hours, 0, 1],
    [hours, 1e9, 0],
    [toll, -1, 1],
  ])("%j at %d is %d", (criterion, position, value) => {
    expect(criterion && valueAtPosition(criterion, position)).toBeCloseTo(value, 12);
  });

  it("never leaves [0, 1], and more is better or worse throughout", () => {
    const position = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...fixture.criteria), position, position, (criterion, a, b) => {
        const [low, high] = [valueAtPosition(criterion, Math.min(a, b)), valueAtPosition(criterion, Math.max(a, b))];
        for (const value of [low, high]) expect(value >= 0 && value <= 1).toBe(true);
        expect(criterion.better === "higher" ? low <= high : low >= high).toBe(true);
      }),
    );
  });
});

describe("draw", () => {
  it("draws the typical value where there is no spread", () => {
    const { values, natural } = draw(certain(fixture), 1);
    // ask, fetch, drill, polish on skill, slips, hours, toll.
    const natures = [2, 1, 1, 6, 3, 2, 10, 8, 4, 3, 100, 2, 4, 4, 1000, 4];
    const expected = [0.25, 1, 1, 0.4, 0.5, 0.75, 0.75, 0.2, 0.75, 0.5, 0.5, 0.8, 0.75, 0.25, 0.25, 0.6];
    for (const [cell, nature] of natures.entries()) expect(natural[cell]).toBeCloseTo(nature, 9);
    for (const [cell, value] of expected.entries()) expect(values[cell]).toBeCloseTo(value, 9);
  });

  it("stays within each rating, and its mean is that of the triangle", () => {
    const count = 4000;
    const { values, natural } = draw(fixture, count);
    fixture.strategies.forEach((strategy, s) => {
      fixture.criteria.forEach(({ id, scale }, c) => {
        const rating = strategy.ratings[id] ?? { low: 0, typical: 0, high: 0 };
        const on = scale.kind === "quantity" && scale.log ? Math.log : (x: number) => x;
        const cells = Array.from({ length: count }, (_, d) => on(natural[(d * 4 + s) * 4 + c] ?? Number.NaN));
        const [low, typical, high] = [on(rating.low), on(rating.typical), on(rating.high)];
        expect(Math.min(...cells)).toBeGreaterThanOrEqual(low - 1e-9);
        expect(Math.max(...cells)).toBeLessThanOrEqual(high + 1e-9);
        // Five standard errors: the deviation of a triangle is below (high - low) / 4.
        const mean = cells.reduce((sum, x) => sum + x, 0) / count;
        expect(Math.abs(mean - (low + typical + high) / 3)).toBeLessThanOrEqual((high - low) * 0.02 + 1e-9);
      });
    });
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it("draws the same first numbers whatever count is asked", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.integer(), (a, b, seed) => {
        const model = { ...fixture, settings: { ...fixture.settings, seed } };
        const [few, many] = [draw(model, Math.min(a, b)), draw(model, Math.max(a, b))];
        for (const part of ["values", "natural", "normals", "uniforms", "options", "amounts", "kinds"] as const) {
          expect(many[part].subarray(0, few[part].length)).toEqual(few[part]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("has a number for every option of every question, several times over", () => {
    const { options, optionOffsets, optionRow } = draw(fixture, 10);
    // aim 3, stock 3, labels 3, care 2, gear 3.
    expect([...optionOffsets]).toEqual([0, 3, 6, 9, 11]);
    expect(optionRow).toBe(14);
    expect(options.length).toBe(10 * ATTEMPTS * 14);
    expect(options.every((u) => u > 0 && u < 1)).toBe(true);
  });

  it("refuses a strategy without a rating", () => {
    const strategies = fixture.strategies.map((strategy) => ({ ...strategy, ratings: {} }));
    expect(() => draw({ ...fixture, strategies }, 1)).toThrow('no rating of "ask" on "skill"');
  });
});
