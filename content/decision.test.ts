import { describe, expect, it, test } from "vitest";
import { type DecidedCase, scoreCases } from "@/lib/decision/cases";
import { readAnswers } from "@/lib/decision/coherence";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { uniform } from "@/lib/decision/random";
import { randomAnswers } from "@/lib/decision/random-answers";
import type { Model, ModelCriterion } from "@/lib/decision/types";
import { decide } from "@/lib/decision/verdict";
import { decisionModel } from "@/lib/knowledge/knowledge";
import { type Answers, QUESTION_OPTIONS } from "@/lib/knowledge/questionnaire";
import { decidedCases } from "./cases/decided";
import { content } from "./index";

const DRAWS = 400;
const model = decisionModel(content);
const compiled = compile(model);
const draws = draw(model, DRAWS);
const scores = scoreCases(compiled, draws, decidedCases);
const counted: readonly DecidedCase[] = decidedCases.filter(({ contested }) => contested === null);

const topOf = (answers: Answers) => decide(compiled, draws, answers).verdict.ranking[0]?.stages ?? [];
const passedOf = (one: Model, count: number) => {
  const { failures } = scoreCases(compile(one), draw(one, count), decidedCases, count);
  return new Set(counted.map(({ id }) => id).filter((id) => !failures.some((failure) => failure.id === id)));
};

describe("the decided cases", () => {
  it("are the fifty-odd, of which few are disputed", () => {
    expect(decidedCases.length).toBeGreaterThanOrEqual(55);
    expect(scores.total).toBeGreaterThanOrEqual(54);
  });
  it("hold no answers that contradict each other", () => {
    expect(decidedCases.filter(({ answers }) => readAnswers(model, answers).contradictions.length > 0)).toEqual([]);
  });
  it("accept nothing that they rule out", () => {
    const ruledOut = counted.filter(({ accept, mustNot }) =>
      accept.some(([first = "", ...more]) => more.length === 0 && mustNot.includes(first)),
    );
    expect(ruledOut.map(({ id }) => id)).toEqual([]);
  });
  it("pass, at least 94 of 100 determined ones", () => {
    const { n, passed } = scores.determined;
    expect(passed / n, JSON.stringify(scores.failures)).toBeGreaterThanOrEqual(0.94);
  });
  it("are never violated", () => {
    expect(scores.violations).toEqual([]);
  });
  it("get a right update method, at least 90 of 100", () => {
    const { n, passed } = scores.method;
    expect(n).toBeGreaterThan(40);
    expect(passed / n, JSON.stringify(scores.methodFailures)).toBeGreaterThanOrEqual(0.9);
  });
});

describe("a quarter step of noise on every rating", () => {
  const before = passedOf(model, 200);

  it.each([1, 2, 3, 4, 5])("keeps nine in ten of the passes (%i)", (seed) => {
    const after = passedOf(noisy(model, seed), 200);
    const kept = [...before].filter((id) => after.has(id));
    expect(kept.length / before.size).toBeGreaterThanOrEqual(0.9);
  });
});

describe("half and twice the concentration of the weights", () => {
  const before = counted.map(({ answers }) => topOf(answers).join());

  it.each([0.5, 2])("keep the winner of at least 95 cases in a hundred (x %s)", (factor) => {
    const { concentration } = model.settings;
    const other = { ...model, settings: { ...model.settings, concentration: factor * concentration } };
    const otherCompiled = compile(other);
    const otherDraws = draw(other, DRAWS);
    const kept = counted.filter(
      ({ answers }, k) => decide(otherCompiled, otherDraws, answers).verdict.ranking[0]?.stages.join() === before[k],
    );
    expect(kept.length / counted.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe("whatever is answered", () => {
  it("prompting is there and never blocked", () => {
    const next = uniform(5);
    const sets = [
      ...counted.map(({ answers }) => answers),
      ...Array.from({ length: 300 }, () => randomAnswers(model, next, 0.7)),
    ];
    const without = sets.filter((answers) => {
      const { ranking } = decide(compiled, draws, answers, 32).verdict;
      const prompting = ranking.find(({ stages }) => stages.join() === "prompting");
      return prompting?.status !== "open" || prompting.openShare < 1;
    });
    expect(without).toEqual([]);
  });
});

describe("other hardware", () => {
  /** Nothing can be trained, so another strategy is all that is left. */
  const nothingFits = ({ privacy, hardware, "model-access": access }: Answers) =>
    hardware?.[0] === "none" && privacy?.[0] === "on-premise" && access?.[0] === "open-weights";

  it("changes only the method, or reinforcement learning that no longer fits", () => {
    const changed = counted.flatMap(({ id, answers: given }) => {
      // Left open, privacy may bind to machines that are not there, and then nothing fits.
      const answers: Answers = { privacy: ["anywhere"], ...given };
      const swaps = QUESTION_OPTIONS.hardware
        .map((option): Answers => ({ ...answers, hardware: [option] }))
        .filter((other) => !nothingFits(other));
      const tops = [answers, ...swaps].map(topOf).filter((stages) => !stages.includes("rl-verifiable"));
      return new Set(tops.map((stages) => stages.join())).size > 1 ? [`${id}: ${tops.join(" / ")}`] : [];
    });
    expect(changed).toEqual([]);
  });
  it("changes the method somewhere", () => {
    const methods = QUESTION_OPTIONS.hardware.map((option) =>
      counted.map(({ answers }) => decide(compiled, draws, { ...answers, hardware: [option] }).verdict.method.method),
    );
    expect(new Set(methods.map((list) => list.join())).size).toBe(QUESTION_OPTIONS.hardware.length);
  });
});

test("more labels never demote what is trained", () => {
  const options: readonly string[] = QUESTION_OPTIONS["labelled-examples"];
  const demoted = counted.flatMap(({ id, answers }) => {
    const from = options.indexOf(answers["labelled-examples"]?.[0] ?? "");
    const trained = (stages: readonly string[]) =>
      stages.some((stage) => model.strategies.some((s) => s.id === stage && s.properties.includes("trained")));
    if (from < 0 || !trained(topOf(answers))) return [];
    return options
      .slice(from + 1)
      .filter((option) => !trained(topOf({ ...answers, "labelled-examples": [option] })))
      .map((option) => `${id} with ${option}`);
  });
  expect(demoted).toEqual([]);
});

/** The model with every rating moved a quarter step up or down by a seeded coin, within its scale. */
function noisy(one: Model, seed: number): Model {
  const next = uniform(seed);
  return {
    ...one,
    strategies: one.strategies.map((strategy) => ({
      ...strategy,
      ratings: Object.fromEntries(
        one.criteria.map((criterion) => {
          const rating = strategy.ratings[criterion.id] ?? { low: 1, typical: 1, high: 1 };
          const steps = next() < 0.5 ? -0.25 : 0.25;
          const moved = (position: number) => moveBy(criterion, position, steps);
          return [criterion.id, { low: moved(rating.low), typical: moved(rating.typical), high: moved(rating.high) }];
        }),
      ),
    })),
  };
}

/** A position on a scale, moved by steps of five: on a quantity by the same share of its range. */
function moveBy({ scale }: ModelCriterion, position: number, steps: number): number {
  if (scale.kind === "steps") return Math.min(5, Math.max(1, position + steps));
  const share = steps / 4;
  const moved = scale.log ? position * (scale.to / scale.from) ** share : position + share * (scale.to - scale.from);
  return Math.min(scale.to, Math.max(scale.from, moved));
}
