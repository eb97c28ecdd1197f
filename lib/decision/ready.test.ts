import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { compile, stateOf } from "./compile";
import { draw } from "./draws";
import { allAnswers, certain, fixture } from "./fixture";
import { readinessOf } from "./ready";
import type { Model } from "./types";

/** Readiness by strategy: ask, fetch, drill, polish; one list per draw. */
function readiness(model: Model, answers: Answers, count: number, settled: Answers = answers): readonly number[][] {
  const compiled = compile(model);
  const ready = readinessOf(compiled, draw(model, count), stateOf(compiled, settled));
  return Array.from({ length: count }, (_, d) => {
    const into = new Float64Array(model.strategies.length);
    ready(stateOf(compiled, answers), d, into);
    return [...into];
  });
}

describe("readinessOf, by hand", () => {
  const one = (answers: Partial<Record<string, string>>, model = certain(fixture)) => {
    const base = { aim: "facts", stock: "pairs", labels: "few", care: "rough", gear: "card" };
    const all = Object.entries({ ...base, ...answers }).map(([id, option = ""]) => [id, option.split("+")]);
    return readiness(model, Object.fromEntries(all), 1)[0] ?? [];
  };
  /** The fixture with this many examples for "few". */
  const having = (count: number) => {
    const model = certain(fixture);
    const few = { low: count, typical: count, high: count };
    return { ...model, amounts: model.amounts.map((each) => ({ ...each, counts: { ...each.counts, few } })) };
  };

  // Drill starts at 20 pairs with 0.15 and is comfortable with 2,000; between them by the logarithm: 200 is half way.
  test.each([
    [2, 0.075],
    [20, 0.15],
    [200, 0.575],
    [2000, 1],
    [9000, 1],
  ])("%d pairs make drill ready to %d", (count, ready) => expect(one({}, having(count))[2]).toBeCloseTo(ready, 12));

  it("counts a checked example four times", () => {
    // 50 x 4 = 200 is half way.
    expect(one({ care: "checked" })[2]).toBeCloseTo(0.575, 12);
  });

  it("is 0 where there is nothing, and 1 where nothing is needed", () => {
    expect(one({ labels: "0" })).toEqual([1, 1, 0, 0]);
    expect(one({ stock: "nothing", labels: "0", aim: "thrift" })).toEqual([1, 0, 0, 0]);
  });

  it("takes the readiest way", () => {
    // 200 can be written, with a factor: 0.8 x 0.575 = 0.46, more than 50 pairs: 0.15 + 0.85 log 2.5 / log 100 = 0.319.
    expect(one({ aim: "style" })[2]).toBeCloseTo(0.46, 12);
    expect(one({ aim: "style", labels: "many" })[2]).toBe(1);
  });

  it("lowers readiness by its factors", () => {
    // 4,000 votes of 50 to 5,000: 0.15 + 0.85 log 80 / log 100 = 0.9588; without gear half of it.
    const ready = 0.15 + (0.85 * Math.log(80)) / Math.log(100);
    expect(one({ stock: "votes", labels: "many" })[3]).toBeCloseTo(ready, 12);
    expect(one({ stock: "votes", labels: "many", gear: "none" })[3]).toBeCloseTo(ready / 2, 12);
  });
});

describe("readinessOf", () => {
  const all = allAnswers(fixture);
  const complete = all.filter((answers) => Object.keys(answers).length === fixture.questions.length);

  it("lets one of two kinds be the smaller one: in half of the draws, a quarter for each kind", () => {
    const both: Answers = {
      aim: ["facts"],
      stock: ["pairs", "votes"],
      labels: ["many"],
      care: ["rough"],
      gear: ["card"],
    };
    const rows = readiness(certain(fixture), both, 4000);
    const [drillLess, polishLess] = [rows.filter((row) => row[2] !== 1), rows.filter((row) => (row[3] ?? 0) < 0.9)];
    // Three standard errors of a quarter of 4,000: 0.0205.
    for (const less of [drillLess, polishLess]) expect(Math.abs(less.length / 4000 - 1 / 4)).toBeLessThan(0.021);
    expect(drillLess.filter((row) => polishLess.includes(row))).toEqual([]);
  });

  it("stays in [0, 1] and never falls with more labels", () => {
    fc.assert(
      fc.property(fc.constantFrom(...complete), (answers) => {
        const [none = [], few = [], many = []] = ["0", "few", "many"].map((option) =>
          readiness(fixture, { ...answers, labels: [option] }, 50).flat(),
        );
        for (const [k, ready] of few.entries()) {
          expect(none[k]).toBeLessThanOrEqual(ready);
          expect(ready).toBeLessThanOrEqual(many[k] ?? 0);
        }
        expect([...none, ...many].every((ready) => ready >= 0 && ready <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("is the same whether an answer was given or sampled", () => {
    fc.assert(
      fc.property(fc.constantFrom(...complete), (answers) => {
        expect(readiness(fixture, answers, 20, {})).toEqual(readiness(fixture, answers, 20));
      }),
      { numRuns: 60 },
    );
  });
});
