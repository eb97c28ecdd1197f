import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { readAnswers } from "./coherence";
import { compile, stateOf } from "./compile";
import { draw } from "./draws";
import { allAnswers, fixture } from "./fixture";
import type { Influence } from "./influence";
import { questionValues } from "./next-question";
import { simulate } from "./simulate";
import type { Model } from "./types";
import { decide, nextQuestions } from "./verdict";

const COUNT = 400;
const compiled = compile(fixture);
const draws = draw(fixture, COUNT);
const coherent = allAnswers(fixture).filter((answers) => readAnswers(fixture, answers).contradictions.length === 0);
const asked = (answers: Answers, model = fixture) => {
  const made = compile(model);
  const numbers = draw(model, COUNT);
  return nextQuestions(made, decide(made, numbers, answers));
};

/** One question, two options of equal chance, and two strategies of which each is worth 1 under one option. */
function coin(reach: Influence) {
  const model: Model = {
    ...fixture,
    questions: [
      { id: "side", options: ["heads", "tails"], several: null, exclusive: null },
      { id: "mood", options: ["good", "bad"], several: null, exclusive: null },
    ],
    ...{ weights: [], shifts: [], amounts: [], readiness: [], readinessFactors: [], constraints: [], orders: [] },
    ...{ keeps: [], methods: [], fits: [], planSteps: [], priors: [], exclusions: [] },
    methodPairs: fixture.methodPairs.map(({ strategy }) => ({ strategy, methods: ["none"], cites: [] })),
    strategies: fixture.strategies.slice(0, 2),
  };
  const made = compile(model);
  const count = 80;
  // Sides in turn; moods in turn of two.
  const heads = (d: number) => d % 2 === 0;
  const states = Int32Array.from({ length: 2 * count }, (_, k) =>
    k % 2 === 0 ? (1 << 30) | (heads(k / 2) ? 1 : 2) : (1 << 30) | ((k >> 2) % 2 === 0 ? 1 : 2),
  );
  const simulation = {
    ...simulate(made, draw(model, 1), stateOf(made, {}), 1),
    ...{ count, states, open: Float64Array.of(1, 1) },
    values: Float64Array.from({ length: 2 * count }, (_, k) => (heads(k % count) === k < count ? 1 : 0)),
    winners: Int32Array.from({ length: count }, (_, d) => (heads(d) ? 0 : 1)),
  };
  const influence = new Map([
    ["side", reach],
    ["mood", { ranking: true, method: true, plan: true }],
  ]);
  return questionValues(made, simulation, stateOf(made, {}), 0, influence);
}

describe("questionValues, by hand", () => {
  it("puts the question that decides everything first", () => {
    const [first, second] = coin({ ranking: true, method: true, plan: true });
    // Always taking the first gives 1 in half of the draws; knowing the side gives 1 in all: 0.5 and one bit more.
    expect(first).toMatchObject({ question: "side", value: 0.5, information: 1, methodChange: 0 });
    expect(first?.options).toEqual([
      { option: "heads", share: 0.5, stages: ["ask"], acceptability: 1 },
      { option: "tails", share: 0.5, stages: ["fetch"], acceptability: 1 },
    ]);
    // The mood goes with either side equally often.
    expect(second).toMatchObject({ question: "mood", value: 0, information: 0 });
  });

  it("counts a draw once where two of its options go with another method", () => {
    const stock = { question: "stock", in: ["pairs", "votes"] };
    const methods = fixture.methods.map((rule) => (rule.id === "full-on-rack" ? { ...rule, when: stock } : rule));
    const made = compile({ ...fixture, methods, fits: [] });
    // Of a hundred draws, 40 have pairs and votes and train everything; the others have nothing and train an adapter.
    const count = 100;
    const nothing = { aim: ["facts"], stock: ["nothing"], labels: ["0"], care: ["rough"], gear: ["card"] };
    const states = Int32Array.from(
      Array.from({ length: count }, (_, d) => [
        ...stateOf(made, d < 40 ? { ...nothing, stock: ["pairs", "votes"] } : nothing),
      ]).flat(),
    );
    const simulation = { ...simulate(made, draws, stateOf(made, {}), count), states };
    const asked = questionValues(made, simulation, stateOf(made, {}), 2, new Map());
    expect(asked.find(({ question }) => question === "stock")?.methodChange).toBe(0.4);
  });

  it("gives a question no value where it is proved to change nothing, whatever the draws say", () => {
    const side = coin({ ranking: false, method: false, plan: false }).find(({ question }) => question === "side");
    expect(side).toMatchObject({ value: 0, information: 0, methodChange: 0 });
  });
});

describe("questionValues", () => {
  it("asks for what decides: without it half of the strategies are ruled out", () => {
    // Style with checked pairs, many of them: only votes could put polish beside drill, only gear the delay.
    const questions = asked({ aim: ["thrift"], labels: ["many"], care: ["checked"], gear: ["card"] });
    expect(questions.map(({ question }) => question)).toEqual(["stock"]);
  });

  it("counts another update method as news where the ranking is settled", () => {
    // On a rack or without one, drill stays first; the gear decides between full, adapter and small adapter.
    const model: Model = {
      ...fixture,
      weights: [],
      constraints: fixture.constraints.slice(0, 2),
      readinessFactors: [],
    };
    const [gear] = asked({ aim: ["style"], stock: ["pairs"], labels: ["many"], care: ["checked"] }, model);
    expect(gear).toMatchObject({ question: "gear", value: 0, information: 0 });
    // The usual method is the adapter, on a card (0.5); full on a rack (0.3), small without gear (0.2).
    expect(gear?.methodChange).toBeGreaterThan(0.4);
    expect(gear?.methodChange).toBeLessThan(0.6);
  });

  it("lists every open question once, by value, with shares that add up, for any answers", () => {
    fc.assert(
      fc.property(fc.constantFrom(...coherent), (answers) => {
        const judged = decide(compiled, draws, answers);
        const values = nextQuestions(compiled, judged);
        expect(values.map(({ question }) => question).sort()).toEqual([...judged.verdict.unanswered].sort());
        for (const { question, value, information, methodChange, options } of values) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(information).toBeGreaterThanOrEqual(0);
          expect(methodChange >= 0 && methodChange <= 1).toBe(true);
          const shares = options.reduce((sum, { share }) => sum + share, 0);
          if (question === "stock") expect(shares).toBeGreaterThanOrEqual(1 - 1e-9);
          else expect(shares).toBeCloseTo(1, 9);
        }
        const news = values.map((each) => each.value + 0.002 * each.methodChange + 0.0005 * each.information);
        expect(news).toEqual([...news].sort((a, b) => b - a));
      }),
    );
  }, 60_000);
});
