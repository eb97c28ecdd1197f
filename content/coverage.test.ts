import { describe, expect, it, test } from "vitest";
import { applyChange } from "@/lib/decision/change";
import { readAnswers } from "@/lib/decision/coherence";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { uniform } from "@/lib/decision/random";
import { randomAnswers } from "@/lib/decision/random-answers";
import { readerAnswers } from "@/lib/decision/reader-sets";
import { decide } from "@/lib/decision/verdict";
import { STRATEGY_IDS } from "@/lib/knowledge/ids";
import { decisionModel } from "@/lib/knowledge/knowledge";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { planFor } from "@/lib/plan/plan";
import { witnesses } from "./cases/witnesses";
import { readerSets } from "./decision/reader-sets";
import { content } from "./index";

const SEED = 20_261;
/** Share of questions that are answered. */
const ANSWERED = 0.7;
/** A strategy that wins less often, or an option that matters less often, is dead weight. */
const ENOUGH = 0.01;
const DRAWS = 64;

const model = decisionModel(content);
const compiled = compile(model);
const draws = draw(model, DRAWS);
const winner = (answers: Answers) => decide(compiled, draws, answers).verdict.ranking[0]?.stages ?? [];

describe("over 20,000 coherent answer sets", () => {
  const next = uniform(SEED);
  const winners = Array.from({ length: 20_000 }, () => winner(readerAnswers(model, readerSets, next, ANSWERED)));

  it.each(STRATEGY_IDS)("%s wins, alone or as a stage, in at least one of a hundred", (strategy) => {
    const won = winners.filter((stages) => stages.includes(strategy)).length;
    expect(won / winners.length).toBeGreaterThanOrEqual(ENOUGH);
  });
});

describe("witnesses", () => {
  const all = draw(model, model.settings.draws);

  it.each(witnesses.map(({ stages, answers }) => [stages.join(" > "), stages, answers] as const))(
    "%s still wins",
    (_, stages, answers) => {
      expect(readAnswers(model, answers).contradictions).toEqual([]);
      expect(decide(compiled, all, answers).verdict.ranking[0]?.stages).toEqual(stages);
    },
  );
  it.each(witnesses.filter(({ stages }) => stages.length === 1))(
    "$stages wins settled, as its page promises",
    (each) => {
      expect(decide(compiled, all, each.answers).verdict.tossUp).toBe(false);
    },
  );
  test("there is one for every strategy and pipeline", () => {
    const names = (list: readonly { stages: readonly string[] }[]) => list.map(({ stages }) => stages.join()).sort();
    expect(names(witnesses)).toEqual(names(compiled.alternatives));
  });
});

describe("every two options of a question are told apart in one of a hundred answer sets", () => {
  const SETS = 200;

  it.each(model.questions)("$id", ({ id, options }) => {
    const next = uniform(SEED);
    const differences = new Map<string, number>();
    for (let k = 0; k < SETS; k += 1) {
      const others = randomAnswers(model, next, ANSWERED);
      const outcomes = options.map((option) =>
        outcomeOf(readAnswers(model, applyChange(others, { question: id, option, kind: "set" })).answers),
      );
      for (const [a, b] of pairs(options.length)) {
        const pair = `${options[a]} or ${options[b]}`;
        differences.set(pair, (differences.get(pair) ?? 0) + (outcomes[a] === outcomes[b] ? 0 : 1));
      }
    }
    expect([...differences].filter(([, count]) => count < ENOUGH * SETS)).toEqual([]);
  });
});

/** What a reader is told: who is first, by which method, what is blocked or delayed, and what there is to do. */
function outcomeOf(answers: Answers): string {
  const { ranking, method } = decide(compiled, draws, answers).verdict;
  const stages = ranking[0]?.stages ?? [];
  const plan = planFor(model, answers, stages, method.method, {});
  const steps = [...plan.before, ...plan.across, ...plan.stages.flatMap((stage) => stage.steps), ...plan.after];
  const ruledOut = ranking.filter((entry) => entry.stages.length === 1 && entry.status !== "open");
  return [
    stages.join(),
    method.method,
    ruledOut.map((entry) => `${entry.stages.join()} ${entry.status}`).sort(),
    steps.map((step) => step.id).sort(),
  ].join(" | ");
}

function pairs(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, a) => Array.from({ length: a }, (__, b) => [b, a] as const)).flat();
}
