import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { allAnswers, fixture } from "@/lib/decision/fixture";
import { allFlips, decide, nextQuestions } from "@/lib/decision/verdict";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { recommendation } from "./recommendation";

const compiled = compile(fixture);
const draws = draw(fixture, 100);
const IGNORED = [{ question: "gear", because: "It holds no answer." }];

function recommended(answers: Answers) {
  const judged = decide(compiled, draws, answers);
  const flips = allFlips(compiled, draws, judged);
  const extras = { ignored: IGNORED, formats: {}, title: "Drill first.", weights: { skill: 1 } };
  const result = recommendation(fixture, judged.verdict, flips, nextQuestions(compiled, judged), extras);
  return { judged, flips, result };
}

describe("recommendation", () => {
  it("has the published fields, and the first of the ranking on top", () => {
    const answers = { aim: ["facts"], stock: ["pairs"], labels: ["many"], care: ["checked"] };
    const { result, judged } = recommended(answers);
    expect(result).toMatchObject({ version: "fixture", answers, unanswered: ["gear"], ignored: IGNORED });
    expect(Object.keys(result)).toEqual(
      expect.arrayContaining(["top", "ranking", "flips", "nextQuestion", "plan", "ledger", "tossUp"]),
    );
    const [first] = judged.verdict.ranking;
    expect(result.top).toEqual({
      stages: ["drill"],
      method: judged.verdict.method.method,
      value: Number(first?.value.toFixed(6)),
      acceptability: Number(first?.acceptability.toFixed(6)),
    });
    expect(result.nextQuestion?.question).toBe("gear");
    expect(result.plan.stages.map(({ strategy }) => strategy)).toEqual(["drill"]);
    const { value, acceptability } = result.top;
    expect(result.plan).toMatchObject({
      title: "Drill first.",
      weights: { skill: 1 },
      standing: { value, acceptability },
    });
  });

  it("says of each alternative why, what stands against it, and what would lift that", () => {
    const { result } = recommended({
      aim: ["facts"],
      stock: ["pairs"],
      labels: ["many"],
      care: ["checked"],
      gear: ["none"],
    });
    const of = (id: string) => result.ranking.find(({ stages }) => stages.join() === id);
    expect(of("drill")).toMatchObject({
      status: "delayed",
      constraints: [{ id: "no-gear", sure: true }],
      liftedBy: [{ question: "gear", option: "card" }],
    });
    // Weights speak of every alternative alike and are left out.
    expect(of("drill")?.reasons.map(({ id }) => id)).toEqual(["no-gear", "drill-pairs"]);
    expect(of("polish")).toMatchObject({ status: "blocked", acceptability: 0 });
    expect(result.nextQuestion).toBeNull();
  });

  it("keeps the contract for any answers: arrays of stages, six decimals, plain JSON", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allAnswers(fixture)), (answers) => {
        const { result, flips } = recommended(answers);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(result.ranking[0]).toMatchObject({ stages: result.top.stages, value: result.top.value });
        for (const entry of result.ranking) {
          expect(Object.keys(entry)).toEqual(
            expect.arrayContaining([
              "stages",
              "value",
              "low",
              "high",
              "acceptability",
              "status",
              "reasons",
              "liftedBy",
            ]),
          );
          expect(Array.isArray(entry.stages)).toBe(true);
          for (const figure of [entry.value, entry.low, entry.high, entry.acceptability]) {
            expect(figure).toBe(Number(figure.toFixed(6)));
          }
        }
        expect(result.flips).toEqual(
          flips.map(({ question, option, kind, stages }) => ({ question, option, kind, stages })),
        );
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
