import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { readAnswers } from "./coherence";
import { compile, stateOf } from "./compile";
import { draw } from "./draws";
import { allAnswers, certain, fixture } from "./fixture";
import { simulate } from "./simulate";
import type { Model } from "./types";
import { allFlips, decide, nextQuestions } from "./verdict";

const COUNT = 150;
const compiled = compile(fixture);
const draws = draw(fixture, COUNT);
const every = allAnswers(fixture);
const coherent = every.filter((answers) => readAnswers(fixture, answers).contradictions.length === 0);
const anyAnswers = fc.constantFrom(...every);

/** Everything that is said about the answers. */
function all(model: Model, answers: Answers) {
  const made = compile(model);
  const numbers = draw(model, COUNT);
  const judged = decide(made, numbers, answers);
  return { verdict: judged.verdict, flips: allFlips(made, numbers, judged), next: nextQuestions(made, judged) };
}

it("says what is first, why, how sure, and by which method", () => {
  const still: Model = { ...certain(fixture), settings: { ...fixture.settings, concentration: 1e9 } };
  const answers = { aim: ["facts"], stock: ["pairs"], labels: ["many"], care: ["checked"], gear: ["card"] };
  const { verdict } = all(still, answers);
  expect(verdict).toMatchObject({ answers, contradictions: [], unanswered: [], draws: COUNT, tossUp: false });
  // The values are worked out in simulate.test.ts.
  expect(verdict.ranking.map(({ stages, value, status }) => [stages.join(), value.toFixed(3), status])).toEqual([
    ["drill", "0.683", "open"],
    ["fetch,drill", "0.541", "open"],
    ["fetch", "0.525", "open"],
    ["ask", "0.500", "open"],
    ["polish", "0.470", "blocked"],
  ]);
  expect(verdict.families).toContainEqual({ family: "taught", share: 1 });
  expect(verdict.method).toMatchObject({ method: "adapter", share: 1 });
  // Drill before fetch with drill: toll 0.1667 x 0.6, hours 0.1667 x 0.125, slips 0.1333 x 0.125, margin 0.005.
  expect(verdict.ledger.filter((line) => Math.abs(line.contribution) > 1e-6).map(({ id }) => id)).toEqual([
    "toll",
    "hours",
    "slips",
    "margin",
  ]);
  expect(verdict.ledger[0]?.contribution).toBeCloseTo(0.1, 4);
});

it("reads a contradiction, says so, and judges what it read", () => {
  const given = { stock: ["nothing"], labels: ["many"] };
  const { verdict } = decide(compiled, draws, given);
  expect(verdict.answers).toEqual({ stock: ["nothing"], labels: ["0"] });
  expect(verdict.contradictions.map(({ id }) => id)).toEqual(["nothing-and-labels"]);
  expect(verdict.ranking).toEqual(decide(compiled, draws, verdict.answers).verdict.ranking);
});

describe("for any answers", () => {
  it("says the same of the same answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(all(fixture, answers)).toEqual(all(fixture, answers));
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it("does not heed the order of keys and options", () => {
    const turned = (answers: Answers) =>
      Object.fromEntries(
        Object.entries(answers)
          .reverse()
          .map(([id, options]) => [id, [...options].reverse()]),
      );
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const [one, other] = [all(fixture, answers), all(fixture, turned(answers))];
        expect({ ...other.verdict, answers: 0 }).toEqual({ ...one.verdict, answers: 0 });
        expect(other.next).toEqual(one.next);
        // Which change of several comes first may differ; what flips does not.
        expect(other.flips).toEqual(one.flips);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("never throws, and leaves no question out", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { verdict, next } = all(fixture, answers);
        const answered = Object.keys(verdict.answers);
        expect([...answered, ...verdict.unanswered].sort()).toEqual(fixture.questions.map(({ id }) => id).sort());
        expect(next).toHaveLength(verdict.unanswered.length);
        expect(verdict.ranking[0]?.status).not.toBe("blocked");
      }),
    );
  }, 60_000);
});

describe("renaming every id", () => {
  const ids = new Set([
    ...[fixture.questions, fixture.criteria, fixture.groups, fixture.strategies, fixture.amounts]
      .flat()
      .map((r) => r.id),
    ...fixture.questions.flatMap(({ options }) => options),
    ...[fixture.weights, fixture.constraints, fixture.methods, fixture.fits].flat().map(({ id }) => id),
    ...["full", "adapter", "small-adapter"],
  ]);
  /** Another name with another place in the alphabet. */
  const name = (id: string) => (ids.has(id) ? `${[...id].reverse().join("")}*` : id);
  const renamed = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (_, found: unknown) => {
      if (typeof found === "string") return name(found);
      if (typeof found !== "object" || found === null || Array.isArray(found)) return found;
      return Object.fromEntries(Object.entries(found).map(([key, inner]) => [name(key), inner]));
    });

  it("changes no number and no order", () => {
    const model = renamed(fixture);
    expect(model.strategies.map(({ id }) => id)).toEqual(["ksa*", "hctef*", "llird*", "hsilop*"]);
    fc.assert(
      fc.property(fc.constantFrom(...coherent), (answers) => {
        expect(all(model, renamed(answers))).toEqual(renamed(all(fixture, answers)));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

it("never charges more for more labels", () => {
  const hours = fixture.criteria.findIndex(({ id }) => id === "hours");
  const complete = coherent.filter((answers) => Object.keys(answers).length === fixture.questions.length);
  /** What the hours add to the value of each alternative that can be taken; null where it cannot. */
  const costs = (answers: Answers) => {
    const { parts, open } = simulate(compiled, draws, stateOf(compiled, answers), COUNT);
    return compiled.alternatives.map((_, a) =>
      open[a] === 1 ? (parts[a * fixture.criteria.length + hours] ?? 0) : null,
    );
  };
  fc.assert(
    fc.property(fc.constantFrom(...complete), (answers) => {
      fc.pre(answers.stock?.[0] !== "nothing");
      const [none = [], few = [], many = []] = ["0", "few", "many"].map((option) =>
        costs({ ...answers, labels: [option] }),
      );
      for (const [a, cost] of few.entries()) {
        if (cost === null) continue;
        expect(none[a] ?? 0).toBeLessThanOrEqual(cost + 1e-12);
        expect(many[a] ?? -1).toBeGreaterThanOrEqual(cost - 1e-12);
      }
    }),
  );
}, 60_000);
