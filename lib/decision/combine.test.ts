import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combine } from "./combine";
import { compile } from "./compile";
import { draw } from "./draws";
import { certain, fixture } from "./fixture";
import type { Model } from "./types";

const model = certain(fixture);
/** Index of an alternative: the four strategies come first. */
const DRILL_THEN_POLISH = 4;
const FETCH_WITH_DRILL = 5;

/** Skill, slips, hours and toll of an alternative; `change` replaces values by strategy and criterion. */
function combined(alternative: number, change: Readonly<Record<number, number>> = {}, made: Model = model) {
  const compiled = compile(made);
  const draws = draw(made, 1);
  const values = draws.values.map((value, cell) => change[cell] ?? value);
  const into = new Float64Array(4);
  const found = compiled.alternatives[alternative];
  if (found) combine(compiled, draws, 0, found, values, into);
  return [...into];
}

/** Cells of skill: strategy x 4 criteria. */
const SKILL = { ask: 0, fetch: 4, drill: 8, polish: 12 } as const;

describe("combine, drill then polish", () => {
  const [skill, slips, hours, toll] = combined(DRILL_THEN_POLISH);

  it("takes the later stage's benefit where it is higher than what is kept", () => {
    // Kept: 0.25 + 0.8 (0.75 - 0.25) = 0.65. Polish alone: 0.75.
    expect(skill).toBeCloseTo(0.75, 12);
  });

  it("keeps a part of the gain over the baseline", () => {
    // 0.25 + 0.8 (0.85 - 0.25) = 0.73, above polish's 0.5.
    expect(combined(DRILL_THEN_POLISH, { [SKILL.drill]: 0.85, [SKILL.polish]: 0.5 })[0]).toBeCloseTo(0.73, 12);
  });

  it("repairs most of a loss", () => {
    // 0.25 + 0.3 (0.05 - 0.25) = 0.19, above polish's 0.1.
    expect(combined(DRILL_THEN_POLISH, { [SKILL.drill]: 0.05, [SKILL.polish]: 0.1 })[0]).toBeCloseTo(0.19, 12);
  });

  it("stays safe only where both stages do", () => {
    expect(slips).toBeCloseTo(0.5 * 0.25, 12);
  });

  it("adds hours of one currency as hours", () => {
    // 100 + 1,000 hours on a scale of 1 to 10,000: 1 - log 1,100 / log 10,000.
    expect(hours).toBeCloseTo(1 - Math.log10(1100) / 4, 12);
  });

  it("takes half of a later loss where the currencies differ", () => {
    const strategies = model.strategies.map((each) =>
      each.id === "polish" ? { ...each, currencies: { hours: "people" } } : each,
    );
    // 0.5 - 0.5 (1 - 0.25) = 0.125.
    expect(combined(DRILL_THEN_POLISH, {}, { ...model, strategies })[2]).toBeCloseTo(0.125, 12);
  });

  it("keeps the cheaper request, unless a stage makes requests longer", () => {
    expect(toll).toBeCloseTo(0.8, 12);
    const strategies = model.strategies.map((each) =>
      each.id === "polish" ? { ...each, properties: [...each.properties, "lengthens-requests"] } : each,
    );
    expect(combined(DRILL_THEN_POLISH, {}, { ...model, strategies })[3]).toBeCloseTo(0.6, 12);
  });
});

describe("combine, drill with fetch beside", () => {
  it("takes the better benefit, both risks, part of the other's cost, and the dearer request", () => {
    const [skill, slips, hours, toll] = combined(FETCH_WITH_DRILL);
    expect(skill).toBeCloseTo(0.75, 12);
    expect(slips).toBeCloseTo(0.5 * 0.75, 12);
    // Fetch counts days: 0.5 - 0.5 (1 - 0.75).
    expect(hours).toBeCloseTo(0.375, 12);
    expect(toll).toBeCloseTo(0.2, 12);
    expect(combined(FETCH_WITH_DRILL, { [SKILL.fetch]: 0.9 })[0]).toBeCloseTo(0.9, 12);
  });
});

it("is never safer than any stage, cheaper than the first, or worse than the last, whatever the values", () => {
  const value = fc.double({ min: 0, max: 1, noNaN: true });
  const cells = fc.array(value, { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(fc.constantFrom(DRILL_THEN_POLISH, FETCH_WITH_DRILL), cells, (alternative, values) => {
      const stages = alternative === DRILL_THEN_POLISH ? [2, 3] : [2, 1];
      const of = (criterion: number) => stages.map((s) => values[s * 4 + criterion] ?? 0);
      const [skill = 0, slips = 0, hours = 0, toll = 0] = combined(alternative, { ...values });
      expect(skill).toBeGreaterThanOrEqual(of(0)[1] ?? 1);
      expect(slips).toBeLessThanOrEqual(Math.min(...of(1)));
      expect(hours).toBeLessThanOrEqual(of(2)[0] ?? 0);
      expect(toll).toBeLessThanOrEqual(alternative === DRILL_THEN_POLISH ? Math.max(...of(3)) : Math.min(...of(3)));
      for (const part of [skill, slips, hours, toll]) expect(part >= 0 && part <= 1).toBe(true);
    }),
  );
});
