import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { type Compiled, compile, stateOf } from "./compile";
import { draw } from "./draws";
import { allAnswers, fixture } from "./fixture";
import type { Model } from "./types";
import { expectedWeights, weigher } from "./weigh";

const COUNT = 3000;
const compiled = compile(fixture);
const draws = draw(fixture, COUNT);
const complete = allAnswers(fixture).filter((answers) => Object.keys(answers).length === fixture.questions.length);

function expected(answers: Answers, model: Model = fixture): readonly number[] {
  const made = compile(model);
  return [...expectedWeights(made, stateOf(made, answers))];
}

function drawn(made: Compiled, settled: Answers, answers: Answers): readonly Float64Array[] {
  const weigh = weigher(made, draws, stateOf(made, settled));
  const state = stateOf(made, answers);
  return Array.from({ length: COUNT }, (_, d) => {
    const into = new Float64Array(fixture.criteria.length);
    weigh(state, d, into);
    return into;
  });
}

describe("expectedWeights", () => {
  // Groups: result 2, price 1. Within result: skill 2, slips 1. Within price: hours 1, toll 1. Columns in this order.
  test.each<[string, Answers, readonly number[]]>([
    ["no answer", {}, [4 / 9, 2 / 9, 1 / 6, 1 / 6]],
    // Skill x8 makes 16 to 1, result x2 makes 4 to 1.
    ["style", { aim: ["style"] }, [(16 / 17) * 0.8, (1 / 17) * 0.8, 0.1, 0.1]],
    // Skill x8 x2 stays at the cap of 8.
    ["style and facts", { aim: ["style", "facts"] }, [(16 / 17) * 0.8, (1 / 17) * 0.8, 0.1, 0.1]],
    // Price x8 makes 2 to 8, hours x4 makes 4 to 1.
    ["thrift", { aim: ["thrift"] }, [(2 / 3) * 0.2, (1 / 3) * 0.2, 0.64, 0.16]],
    // Another question takes the x4 on hours back.
    ["thrift on a rack", { aim: ["thrift"], gear: ["rack"] }, [(2 / 3) * 0.2, (1 / 3) * 0.2, 0.4, 0.4]],
  ])("after %s", (_, answers, weights) => {
    expected(answers).forEach((weight, c) => {
      expect(weight).toBeCloseTo(weights[c] ?? Number.NaN, 12);
    });
  });

  it("caps what lowers a weight, too", () => {
    // With a cap of 2, a quarter becomes a half: hours 1/2 to toll 1.
    const [, , hours] = expected({ gear: ["rack"] }, { ...fixture, settings: { ...fixture.settings, cap: 2 } });
    expect(hours).toBeCloseTo(1 / 9, 12);
  });
});

describe("weigher", () => {
  it("sums to 1 in every draw, and to the expected weights on average, for any answers", () => {
    fc.assert(
      fc.property(fc.constantFrom(...complete), (answers) => {
        const rows = drawn(compiled, answers, answers);
        const sums = rows.map((row) => row.reduce((sum, weight) => sum + weight, 0));
        expect(Math.max(...sums.map((sum) => Math.abs(sum - 1)))).toBeLessThan(1e-12);
        expected(answers).forEach((weight, c) => {
          const mean = rows.reduce((sum, row) => sum + (row[c] ?? 0), 0) / COUNT;
          // A share p of a Dirichlet of concentration 60 deviates by less than sqrt(1/4/61); two levels, five errors.
          expect(Math.abs(mean - weight)).toBeLessThan(0.009);
        });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("gives the same weights whether an answer was settled beforehand or sampled", () => {
    fc.assert(
      fc.property(fc.constantFrom(...complete), (answers) => {
        const [settled, open] = [drawn(compiled, answers, answers), drawn(compiled, {}, answers)];
        const gaps = settled.map((row, d) =>
          Math.max(...row.map((weight, c) => Math.abs(weight - (open[d]?.[c] ?? 9)))),
        );
        expect(Math.max(...gaps)).toBeLessThan(1e-12);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it("spreads less around the expected weights where the concentration is larger", () => {
    const spread = (concentration: number) => {
      const made = compile({ ...fixture, settings: { ...fixture.settings, concentration } });
      const skill = drawn(made, {}, {}).map(([weight = 0]) => weight);
      return skill.reduce((sum, weight) => sum + (weight - 4 / 9) ** 2, 0) / COUNT;
    };
    expect(spread(240) / spread(60)).toBeCloseTo(1 / 4, 1);
  });
});
