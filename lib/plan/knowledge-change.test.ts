import { describe, expect, it } from "vitest";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { decide } from "@/lib/decision/verdict";
import { kit } from "./fixture";
import { type ShownAlternative, type VerdictView, verdictView } from "./guide-view";
import { knowledgeChange } from "./knowledge-change";
import { type Plan, type PlanStep, planFor } from "./plan";
import { usualFormats } from "./plan-kit";

const head = { title: "", weights: {}, standing: { value: 0.7, acceptability: 0.6 } };
const plan: Plan = {
  ...planFor(kit.model, { "data-quality": ["rough"] }, ["instruction-tuning"], "lora", usualFormats(kit), head),
  knowledge: "2026.10.0",
};
const alternative = (
  stages: readonly string[],
  value: number,
  acceptability: number,
  parts: readonly number[],
): ShownAlternative => ({
  stages,
  reasons: [],
  held: null,
  value,
  low: value,
  high: value,
  acceptability,
  status: "open",
  under: null,
  parts,
  delay: 0,
  margin: 0,
});
const mine = alternative(["instruction-tuning"], 0.7, 0.6, [0.5, 0.2]);
const compiled = compile(kit.model);
/** A verdict of the engine's own shape; the figures of the tests are put into it. */
const blank = verdictView({ model: kit.model, sources: {} }, compiled, decide(compiled, draw(kit.model, 10), {}));
const verdict: VerdictView = {
  ...blank,
  draws: 2000,
  open: 0,
  tossUp: false,
  method: { id: "lora", share: 1, reasons: [{ id: "m", because: "A card is enough.", basis: "ours", sources: [] }] },
  ranking: [mine, alternative(["prompting"], 0.3, 0.1, [0.1, 0.2])],
  families: [],
  blocked: [],
  weights: [
    { criterion: "task-quality", weight: 0.5 },
    { criterion: "overfitting", weight: 0.5 },
  ],
  contradictions: [],
};
const MADE =
  "The plan was made with knowledge 2026.10.0; today's is fixture. Which ratings and sources changed in between is not kept in a plan.";
const change = (today: Partial<VerdictView>, saved: Plan = plan) =>
  knowledgeChange(kit, saved, { ...verdict, ...today });

describe("knowledgeChange", () => {
  it("says nothing where everything stands as it did", () => {
    expect(change({})).toEqual({ knowledge: { saved: "2026.10.0", today: "fixture" }, sentences: [] });
  });

  it("says who is first now, and what makes the difference", () => {
    const prompting = alternative(["prompting"], 0.75, 0.5, [0.65, 0.1]);
    const { sentences } = change({ ranking: [prompting, { ...mine, acceptability: 0.4 }], tossUp: true });
    expect(sentences).toEqual([
      MADE,
      "First is now prompting, with a value of 0.75.",
      "Instruction tuning stands at place 2, with 0.70.",
      "Most between the two is made by Quality | skill: +0.150.",
      "The first two are as good as even, so the plan is not wrong for that.",
      "It wins in 40\u202f% of the draws; when the plan was made, in 60\u202f%.",
    ]);
  });

  it("says why the planned alternative is ruled out", () => {
    const ranking = verdict.ranking.slice(1);
    const ours = { basis: "ours", sources: [] } as const;
    const block = { stages: ["instruction-tuning"], because: "There is no gear.", sure: true, liftedBy: [], ...ours };
    expect(change({ ranking, blocked: [block] }).sentences.slice(1)).toEqual([
      "First is now prompting, with a value of 0.30.",
      "Instruction tuning is ruled out: There is no gear.",
    ]);
    expect(change({ ranking, blocked: [{ ...block, sure: false }] }).sentences[2]).toBe(
      "Instruction tuning is probably ruled out: There is no gear.",
    );
    expect(change({ ranking }).sentences[2]).toBe("Instruction tuning is no longer among the alternatives.");
  });

  it("says which method it would be now, and why", () => {
    expect(change({ method: { ...verdict.method, id: "full" } }).sentences).toEqual([
      MADE,
      "The update method would now be full tuning and not LoRA. A card is enough.",
    ]);
  });

  it("says how far value and win share moved, and is silent on less than a reader could see", () => {
    expect(change({ ranking: [{ ...mine, value: 0.66, acceptability: 0.8 }] }).sentences).toEqual([
      MADE,
      "Its value moved from 0.700 to 0.660.",
      "It wins in 80\u202f% of the draws; when the plan was made, in 60\u202f%.",
    ]);
    expect(change({ ranking: [{ ...mine, value: 0.704, acceptability: 0.605 }] }).sentences).toEqual([]);
    expect(change({ ranking: [{ ...mine, value: 0.1 }] }, { ...plan, standing: null }).sentences).toEqual([]);
  });

  it("says which steps are gone, idle, reworded or new", () => {
    const step = (id: string): PlanStep => ({
      id,
      phase: "after",
      title: id,
      because: "Then.",
      basis: "ours",
      cites: [],
    });
    const stages = plan.stages.map((stage) => ({ ...stage, steps: stage.steps.filter(({ id }) => id !== "split") }));
    const saved = { ...plan, answers: {}, stages, after: [step("watch"), step("old"), step("older")] };
    expect(change({}, saved).sentences.slice(1)).toEqual([
      "2 steps no longer exist: old, older.",
      "The step read-through is no longer asked for by these answers.",
      "The step watch reads differently today.",
      "The step split is new and not in the plan.",
    ]);
  });

  it("says what it can of the versions", () => {
    const ranking = [{ ...mine, value: 0.5 }];
    expect(change({ ranking }, { ...plan, knowledge: "" }).sentences[0]).toBe(
      "The plan does not say which knowledge it was made with; today's is fixture.",
    );
    expect(change({ ranking }, { ...plan, knowledge: "fixture" }).sentences[0]).toBe(
      "The plan was made with today's knowledge, fixture, and yet differs from it.",
    );
  });
});
