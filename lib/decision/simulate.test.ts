import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { readAnswers } from "./coherence";
import { compile, stateOf } from "./compile";
import { draw } from "./draws";
import { allAnswers, certain, fixture } from "./fixture";
import { simulate } from "./simulate";
import type { Model } from "./types";

const COUNT = 200;
const compiled = compile(fixture);
const draws = draw(fixture, COUNT);
const coherent = allAnswers(fixture).filter((answers) => readAnswers(fixture, answers).contradictions.length === 0);
const simulated = (answers: Answers) => simulate(compiled, draws, stateOf(compiled, answers), COUNT);

describe("simulate, by hand", () => {
  /** No spread in the ratings, next to none in the weights. */
  const still: Model = { ...certain(fixture), settings: { ...fixture.settings, concentration: 1e9 } };
  const means = (answers: Answers, model = still) => {
    const made = compile(model);
    return [...simulate(made, draw(model, 20), stateOf(made, answers), 20).mean];
  };
  const facts: Answers = { aim: ["facts"], stock: ["pairs"], labels: ["many"], care: ["checked"], gear: ["card"] };

  it("weighs values, combines stages, and prices what is not open", () => {
    // Facts double skill: weights 4/5 x 2/3 = 0.5333, 0.1333, 0.1667, 0.1667. Values on skill, slips, hours, toll:
    // ask 0.25 1 1 0.4, fetch 0.5 0.75 0.75 0.2, drill 0.75 0.5 0.5 0.8, fetch with drill 0.75 0.375 0.375 0.2.
    const [ask, fetch, drill, polish, drillPolish, fetchDrill] = means(facts);
    expect(ask).toBeCloseTo(0.5, 4);
    expect(fetch).toBeCloseTo(0.525, 4);
    expect(drill).toBeCloseTo(0.68333, 4);
    // There are no votes, and the aim asks for no second stage: the baseline less 0.03.
    expect(polish).toBeCloseTo(0.47, 4);
    expect(drillPolish).toBeCloseTo(0.47, 4);
    // 0.54583 less the margin of 0.005.
    expect(fetchDrill).toBeCloseTo(0.54083, 4);
  });

  it("takes the price of a delay off what is trained", () => {
    const [ask, fetch, drill, , , fetchDrill] = means({ ...facts, gear: ["none"] });
    expect([ask, fetch, drill, fetchDrill].map((mean) => mean?.toFixed(4))).toEqual([
      "0.5000",
      "0.5250",
      "0.6533",
      "0.5108",
    ]);
  });

  it("pulls benefits and serving towards the baseline where little is ready, and leaves costs and risks", () => {
    // 50 x 4 checked pairs are half way: ready to 0.575. Skill 0.25 + 0.575 x 0.5, toll 0.4 + 0.575 x 0.4.
    const drill = means({ ...facts, labels: ["few"] })[2];
    expect(drill).toBeCloseTo(0.53333 * 0.5375 + 0.13333 * 0.5 + 0.16667 * 0.5 + 0.16667 * 0.63, 4);
  });

  it("shifts what has the property, within [0, 1]", () => {
    // Style: -0.8 of a step of a quarter takes skill of ask from 0.25 to 0.05; -2 steps take it to 0.
    // Weights: skill x8 and the group x2: 16/17 x 0.8, 1/17 x 0.8, 0.1, 0.1.
    const style: Answers = { ...facts, aim: ["style"] };
    const rest = 0.04706 + 0.1 + 0.04;
    expect(means(style)[0]).toBeCloseTo(0.75294 * 0.05 + rest, 4);
    const shifts = still.shifts.map((shift) => ({ ...shift, steps: -2 }));
    expect(means(style, { ...still, shifts })[0]).toBeCloseTo(rest, 4);
  });

  it("lets an earlier stage lift a constraint", () => {
    const votes: Answers = { ...facts, aim: ["style"], stock: ["pairs", "votes"], care: ["rough"] };
    const { open } = simulated(votes);
    // Polish alone is blocked on rough data; after drill, which is supervised, it is not.
    expect([open[3], open[4]]).toEqual([0, 1]);
    const turned = fixture.orders.map((order) => ({ ...order, stages: [...order.stages].reverse() }));
    const made = compile({ ...fixture, orders: turned });
    expect(simulate(made, draws, stateOf(made, votes), COUNT).open[4]).toBe(0);
  });
});

test("what runs beside the trained model is blocked whatever is trained before it", () => {
  const after = { appliesTo: "fetch", status: "blocked", when: { all: [] }, unlessAfter: "supervised" } as const;
  const constraints = [{ id: "no", because: "No.", basis: "ours", cites: [], liftedBy: [], ...after } as const];
  const made = compile({ ...fixture, constraints });
  const { open } = simulate(made, draws, stateOf(made, { aim: ["facts"] }), COUNT);
  // Fetch alone, and fetch beside drill, which is supervised.
  expect([open[1], open[5]]).toEqual([0, 0]);
});

test("the baseline is never blocked, whatever a record says", () => {
  const always = { when: { all: [] }, appliesTo: "ask", status: "blocked", liftedBy: [] } as const;
  const constraints = [null, "supervised"].map(
    (unlessAfter) => ({ id: "no", because: "No.", basis: "ours", cites: [], ...always, unlessAfter }) as const,
  );
  const made = compile({ ...fixture, constraints });
  expect(simulate(made, draws, stateOf(made, {}), COUNT).open[0]).toBe(1);
});

describe("simulate, for any coherent answers", () => {
  const alternatives = compiled.alternatives.map((_, index) => index);
  const width = fixture.criteria.length;
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, x) => total + x, 0);

  it("accounts for every mean: its parts, delays and margin add up to it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...coherent), (answers) => {
        const { mean, parts, delay, margin, values } = simulated(answers);
        for (const a of alternatives) {
          const parted = sum(parts.subarray(a * width, (a + 1) * width)) + (delay[a] ?? 0) + (margin[a] ?? 0);
          expect(Math.abs(parted - (mean[a] ?? 0))).toBeLessThan(1e-12);
          expect(Math.abs(sum(values.subarray(a * COUNT, (a + 1) * COUNT)) / COUNT - (mean[a] ?? 0))).toBeLessThan(
            1e-12,
          );
        }
      }),
    );
  }, 60_000);

  it("has one winner in every draw: the highest of those that are open", () => {
    fc.assert(
      fc.property(fc.constantFrom(...coherent), (answers) => {
        const { wins, winners, values, open } = simulated(answers);
        expect(sum(wins)).toBeCloseTo(1, 12);
        winners.forEach((winner, d) => {
          const most = Math.max(...alternatives.filter((a) => open[a] === 1).map((a) => values[a * COUNT + d] ?? 0));
          expect(open[winner]).toBeGreaterThan(0);
          expect(values[winner * COUNT + d]).toBeGreaterThanOrEqual(most);
        });
      }),
    );
  }, 60_000);

  it("gives a blocked draw the baseline's value less the price of a delay", () => {
    fc.assert(
      fc.property(fc.constantFrom(...coherent), (answers) => {
        const { values, states, open } = simulated(answers);
        // Polish alone needs votes (the third option of the second question) and checked data (the second of the fourth).
        let blocked = 0;
        for (let d = 0; d < COUNT; d += 1) {
          const [stock = 0, care = 0] = [states[d * 5 + 1], states[d * 5 + 3]];
          if (stock & 4 && care & 2) continue;
          blocked += 1;
          expect(values[3 * COUNT + d]).toBeCloseTo((values[d] ?? 0) - 0.03, 12);
        }
        expect(open[0]).toBe(1);
        expect(open[3]).toBeCloseTo(1 - blocked / COUNT, 12);
      }),
    );
  }, 60_000);

  it("judges the first draws alike, however many are asked", () => {
    fc.assert(
      fc.property(fc.constantFrom(...coherent), fc.integer({ min: 1, max: COUNT }), (answers, count) => {
        const [few, all] = [simulate(compiled, draws, stateOf(compiled, answers), count), simulated(answers)];
        for (const a of alternatives) {
          expect(few.values.subarray(a * count, (a + 1) * count)).toEqual(
            all.values.subarray(a * COUNT, a * COUNT + count),
          );
        }
      }),
    );
  }, 60_000);
});
