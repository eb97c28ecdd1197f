import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compile } from "@/lib/decision/compile";
import { allAnswers } from "@/lib/decision/fixture";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { kit } from "./fixture";
import { planFor } from "./plan";
import { usualFormats } from "./plan-kit";
import { planSentence } from "./plan-sentence";
import { planView } from "./plan-view";

const PIPELINE = ["instruction-tuning", "preference-tuning"];
const answers: Answers = {
  goals: ["style"],
  "data-kinds": ["pairs"],
  "labelled-examples": ["few"],
  "data-quality": ["rough"],
};
const planned = (given: Answers, stages: readonly string[]) =>
  planFor(kit.model, given, stages, "lora", usualFormats(kit));
const hu = { text: "Hu et al. 2021", href: "https://example.org/hu", permalinks: ["/evidence/sources/hu"] };
const document = { text: "Document 001, section 2", href: null, permalinks: ["/evidence/sources/001#001-skill"] };

describe("planView", () => {
  const view = planView(kit, planned(answers, PIPELINE));
  const [first, second] = view.stages;

  it("says what the plan does and keeps the steps in their places, with their sources", () => {
    expect(view.sentence).toBe("Instruction tuning first, then preference tuning, with LoRA.");
    expect(view.before.map(({ id }) => id)).toEqual(["measure-first"]);
    expect(view.across.map(({ id }) => id)).toEqual(["log-runs"]);
    expect(view.after.map(({ id }) => id)).toEqual(["watch"]);
    expect(first?.phases).toMatchObject([
      { phase: "data", steps: [{ id: "split", sources: [] }, { id: "read-through" }] },
    ]);
    expect(second?.phases).toEqual([]);
  });

  it("puts the stage into words", () => {
    expect(first).toMatchObject({
      strategy: "instruction-tuning",
      name: "Instruction tuning",
      summary: "Instruction tuning.",
      method: { id: "lora", name: "LoRA", inSentence: "LoRA", summary: "Little moves.", sources: [hu] },
      example: { id: "pair", note: "One of each." },
    });
    expect(second?.example).toBeNull();
  });

  it("lists the ways to the data: what the answers open first, with what there is", () => {
    expect(first?.data).toMatchObject({ format: "openai-chat", file: null, rows: null, currency: "pairs" });
    expect(first?.data.ways).toEqual([
      {
        id: "drill-pairs",
        holds: "yes",
        kinds: ["Pairs of text"],
        amounts: { start: 20, comfortable: 2000, unit: "examples" },
        have: { low: 10, high: 100 },
        because: "Because of drill-pairs.",
        basis: "ours",
        sources: [],
      },
      {
        id: "drill-written",
        holds: "yes",
        kinds: [],
        amounts: { start: 20, comfortable: 2000, unit: "pairs" },
        have: null,
        because: "Because of drill-written.",
        basis: "ours",
        sources: [],
      },
    ]);
    expect(second?.data.ways).toMatchObject([{ id: "polish-votes", holds: "no", kinds: ["Votes"], have: null }]);
  });

  it("names four metrics at most: those made for it, then those with a source", () => {
    expect(first?.metrics.map(({ id }) => id)).toEqual(["checks", "accuracy", "recall", "speed"]);
    expect(first?.metrics[1]).toEqual({
      id: "accuracy",
      name: "accuracy",
      measures: "Measures accuracy.",
      misleads: "Misleads by accuracy.",
      sources: [document],
    });
    expect(second?.metrics.map(({ id }) => id)).toEqual(["taste"]);
  });

  it("shows a risk once, at the first stage it concerns, and what raises it", () => {
    expect(view.risks.map(({ id, raised }) => [id, raised])).toEqual([
      ["forgetting", "yes"],
      ["waste", "unknown"],
      ["noise", "no"],
    ]);
    expect(first?.risks.map(({ id }) => id)).toEqual(["forgetting", "noise"]);
    expect(second?.risks.map(({ id }) => id)).toEqual(["waste"]);
    expect(view.risks[0]).toEqual({
      id: "forgetting",
      name: "forgetting",
      text: "There is forgetting.",
      mitigation: "Avoid forgetting.",
      sources: [document],
      strategies: PIPELINE,
      raised: "yes",
      raisedBy: [{ question: "data-quality", options: ["rough"] }],
    });
    expect(view.risks[1]?.raisedBy).toEqual([]);
  });

  it("shows three cases at most, the surest and likest first, and none twice", () => {
    expect(first?.cases.map(({ id }) => id)).toEqual(["both", "alone-sure", "alone-again"]);
    expect(second?.cases.map(({ id }) => id)).toEqual(["last"]);
    expect(second?.cases[0]).toEqual({
      id: "last",
      finding: "Found: last.",
      caveat: "Small.",
      confidence: "low",
      model: "Model",
      year: 2022,
      source: { text: "Wei et al. 2022, Table 1", href: null, permalinks: ["/evidence/sources/wei#last"] },
    });
    const [alone] = planView(kit, planned(answers, ["instruction-tuning"])).stages;
    // One figure of a work before a second one, and the sure ones of a work first.
    expect(alone?.cases.map(({ id }) => id)).toEqual(["alone-sure", "both", "alone-again"]);
  });

  it("names systems that were built so, the plan's own order first", () => {
    expect(first?.systems.map(({ id }) => id)).toEqual(["talker", "doer"]);
    expect(second?.systems).toEqual([]);
    const [alone] = planView(kit, planned(answers, ["instruction-tuning"])).stages;
    expect(alone?.systems.map(({ id }) => id)).toEqual(["doer", "talker"]);
  });

  it("leaves out a source that the kit no longer holds, and refuses a strategy that it does not know", () => {
    const plan = planned(answers, ["prompting"]);
    const [step] = plan.before;
    const before = step
      ? [{ ...step, basis: "sourced" as const, cites: ["work:gone" as const, "work:hu" as const] }]
      : [];
    expect(planView(kit, { ...plan, before }).before[0]?.sources).toEqual([hu]);
    expect(() => planView(kit, planned(answers, ["sing"]))).toThrow('no record with the id "sing"');
  });

  it("resolves any plan into plain data, within its limits", () => {
    const alternatives = compile(kit.model).alternatives.map(({ stages }) => stages);
    fc.assert(
      fc.property(fc.constantFrom(...allAnswers(kit.model)), fc.constantFrom(...alternatives), (given, stages) => {
        const shown = planView(kit, planned(given, stages));
        expect(JSON.parse(JSON.stringify(shown))).toStrictEqual(shown);
        expect(shown.stages.map(({ strategy }) => strategy)).toEqual(stages);
        expect(shown.stages.flatMap(({ risks }) => risks).length).toBe(shown.risks.length);
        for (const { metrics, cases, systems } of shown.stages) {
          expect([metrics.length <= 4, cases.length <= 3, systems.length <= 3]).toEqual([true, true, true]);
        }
      }),
    );
  });
});

test.each([
  [[["rag", "none"]], "Retrieval."],
  [[["instruction-tuning", "qlora"]], "Instruction tuning with QLoRA."],
  [
    [
      ["rag", "none"],
      ["instruction-tuning", "lora"],
    ],
    "Retrieval with instruction tuning by LoRA.",
  ],
  [
    [
      ["prompting", "none"],
      ["rag", "none"],
    ],
    "Prompts, then passages.",
  ],
])("planSentence %j", (pairs, sentence) => {
  const made = planned({}, ["prompting"]).stages[0];
  const stages = pairs.flatMap(([strategy = "", method = ""]) => (made ? [{ ...made, strategy, method }] : []));
  expect(planSentence(kit, { stages })).toBe(sentence);
});
