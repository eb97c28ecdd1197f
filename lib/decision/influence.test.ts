import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { readAnswers } from "./coherence";
import { compile, stateOf } from "./compile";
import { draw } from "./draws";
import { allAnswers, fixture } from "./fixture";
import { influences } from "./influence";
import { rank } from "./rank";
import { simulate } from "./simulate";
import { YES } from "./state";
import type { Model } from "./types";
import { chooseMethod, tableFits } from "./update-method";

const reach = (answers: Answers, model: Model = fixture) => Object.fromEntries(influences(model, answers));

describe("influences, by hand", () => {
  it("speaks of open questions only", () => {
    expect(Object.keys(reach({ aim: ["facts"], gear: ["card"] }))).toEqual(["stock", "labels", "care"]);
  });

  it("leaves care nothing to decide where nothing can be trained on", () => {
    // Care moves the readiness of pairs and votes, the slips of what is trained, and polish after drill. Drill is
    // still trained, so its slips are at stake; without that shift nothing is.
    const answers = { aim: ["facts"], stock: ["nothing"], labels: ["0"] };
    expect(reach(answers).care).toEqual({ ranking: true, method: false, plan: true });
    expect(reach(answers, { ...fixture, shifts: [] }).care).toEqual({ ranking: false, method: false, plan: true });
  });

  it("follows the prior of a question that matters", () => {
    // Of the weights, only gear is left; no other record reads labels or stock.
    const bare: Model = { ...fixture, shifts: [], readiness: [], constraints: [], orders: [], readinessFactors: [] };
    expect(reach({}, bare).labels?.ranking).toBe(false);
    const priors = fixture.priors.map((prior) =>
      prior.question === "gear" ? { ...prior, when: { question: "labels", in: ["many"] } } : prior,
    );
    expect(reach({}, { ...bare, priors }).labels?.ranking).toBe(true);
  });

  it("lets a blocked strategy's records rest", () => {
    // Without votes polish is blocked: its readiness no longer reads the gear, only delays and weights do.
    const still: Model = { ...fixture, weights: [], constraints: fixture.constraints.slice(0, 3) };
    expect(reach({ stock: ["pairs"] }, still).gear?.ranking).toBe(false);
    expect(reach({ stock: ["votes"] }, still).gear?.ranking).toBe(true);
  });
});

describe("influences, against every completion", () => {
  const without = (answers: Answers, hidden: readonly string[]): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => !hidden.includes(id)));
  const ids = fixture.questions.map(({ id }) => id);
  const subsets = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_, q) => bits & (1 << q)));

  /** Ranking with its numbers, update methods and plan steps under complete answers, each as one string. */
  function outcomeOf(model: Model) {
    const compiled = compile(model);
    const draws = draw(model, 60);
    const fits = tableFits(compiled);
    return (answers: Answers) => {
      const state = stateOf(compiled, answers);
      const ranking = rank(compiled, simulate(compiled, draws, state, 60), answers);
      return {
        ranking: ranking.map(({ stages, value, status }) => `${stages} ${value.toFixed(9)} ${status}`).join("; "),
        method: model.strategies.map((_, s) => chooseMethod(compiled, state, s, fits).method).join(),
        plan: model.planSteps.map(({ when }) => when === null || compiled.test(when)(state) === YES).join(),
      };
    };
  }

  // The second model leaves more without influence.
  it.each([
    ["the fixture", fixture],
    ["fewer records", { ...fixture, shifts: [], weights: fixture.weights.slice(0, 3) }],
  ])(
    "what is said to change nothing changes nothing: %s",
    (_, model) => {
      const outcome = outcomeOf(model);
      const complete = allAnswers(model).filter(
        (answers) =>
          Object.keys(answers).length === ids.length && readAnswers(model, answers).contradictions.length === 0,
      );
      /** By question and by what else is answered: every outcome over the options of the question. */
      const outcomes = new Map<string, ReturnType<typeof outcome>[]>();
      const key = (id: string, answers: Answers) => `${id} ${JSON.stringify(without(answers, [id]))}`;
      for (const answers of complete) {
        const result = outcome(answers);
        for (const id of ids) outcomes.set(key(id, answers), [...(outcomes.get(key(id, answers)) ?? []), result]);
      }
      const count = { ranking: 0, method: 0, plan: 0 };
      const wrong: unknown[] = [];
      for (const answers of complete) {
        for (const hidden of subsets) {
          for (const [id, reach] of influences(model, without(answers, hidden))) {
            const results = outcomes.get(key(id, answers)) ?? [];
            for (const what of ["ranking", "method", "plan"] as const) {
              if (reach[what]) continue;
              count[what] += 1;
              if (results.some((result) => result[what] !== results[0]?.[what]))
                wrong.push([what, id, answers, hidden]);
            }
          }
        }
      }
      expect(wrong).toEqual([]);
      for (const checked of Object.values(count)) expect(checked).toBeGreaterThan(200);
    },
    60_000,
  );
});
