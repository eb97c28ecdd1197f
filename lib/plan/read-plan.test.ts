import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compile } from "@/lib/decision/compile";
import { allAnswers, fixture } from "@/lib/decision/fixture";
import { PLAN_VERSION, type Plan, planFor, writePlanJson } from "./plan";
import { readPlanJson } from "./read-plan";

const formats = { drill: "pairs-jsonl", polish: "votes-jsonl" };
const head = { title: "Drill first.", weights: {}, standing: { value: 0.6, acceptability: 0.5 } };
const plan = planFor(fixture, { aim: ["facts"], care: ["rough"] }, ["drill", "polish"], "adapter", formats, head);
const read = (value: unknown) => readPlanJson(value, fixture, formats);
const stage = { strategy: "drill", method: "adapter" };
const small = { version: 1, answers: { aim: "facts" }, stages: [stage] };

describe("readPlanJson", () => {
  it("reads the least that a plan can be: what is missing is not known, steps are today's", () => {
    expect(read(small)).toEqual({
      plan: {
        ...planFor(fixture, { aim: ["facts"] }, ["drill"], "adapter", formats),
        knowledge: "",
      },
      problems: [],
      ignored: [],
    });
  });

  it("reads the plan inside a recommendation", () => {
    expect(read({ version: "fixture", answers: plan.answers, plan }).plan).toEqual(plan);
  });

  it("keeps steps as they were written, known or not", () => {
    const step = { id: "gone", phase: "data", title: "Old", because: "Once.", basis: "ours", cites: ["work:a"] };
    expect(read({ ...small, before: [step], stages: [{ ...stage, steps: [] }] }).plan).toMatchObject({
      before: [step],
      stages: [{ steps: [] }],
    });
  });

  it("names what it leaves out, and takes the rest", () => {
    const { plan: taken, ignored } = read({
      ...small,
      colour: "red",
      answers: { aim: "facts", gear: null },
      stages: [{ ...stage, mood: 1, data: { rows: 3, colums: 2 } }],
      after: [{ id: "x", phase: "after", title: "T", because: "B.", basis: "ours", cites: [], when: 1 }],
    });
    expect(taken?.stages[0]?.data).toEqual({ format: "pairs-jsonl", file: null, rows: 3 });
    expect(ignored).toEqual([
      { field: "colour", because: "A plan has no such field." },
      { field: "answers.gear", because: "It holds no answer." },
      { field: "stages[0].mood", because: "A plan has no such field." },
      { field: "stages[0].data.colums", because: "A plan has no such field." },
      { field: "after[0].when", because: "A plan has no such field." },
    ]);
  });

  test.each<[string, unknown, string, string]>([
    ["a list", [], 'A plan is an object: { "version": 1, "answers": { .. }, "stages": [ .. ] }.', ""],
    ["no version", { ...small, version: undefined }, 'This is no Whichtune plan: it has no "version": 1.', "version"],
    [
      "a version in quotes",
      { ...small, version: "1" },
      'This is no Whichtune plan: it has no "version": 1.',
      "version",
    ],
    [
      "a newer version",
      { ...small, version: 2, stages: "changed" },
      "This plan has version 2, which is newer than version 1 here. Open it with a newer Whichtune.",
      "version",
    ],
    [
      "an older version",
      { ...small, version: 0 },
      "This plan has version 0, and the oldest that can be read is 1.",
      "version",
    ],
    [
      "no answers",
      { version: 1, stages: [stage] },
      'Answers are an object of question ids: { "answers": { "goals": ["one-task"] } }.',
      "",
    ],
    [
      "a mistyped answer",
      { ...small, answers: { gear: "crad" } },
      '"crad" is no option of "gear". Did you mean "card"?',
      "crad",
    ],
    [
      "no stages",
      { ...small, stages: [] },
      'A plan lists at least one stage: "stages": [{ "strategy": "prompting", "method": "none" }].',
      "stages",
    ],
    [
      "a stage that is a text",
      { ...small, stages: ["drill"] },
      "stages[0] is an object with a strategy and a method.",
      "stages",
    ],
    [
      "no strategy",
      { ...small, stages: [{}] },
      "stages[0] names no strategy. Known are: ask, fetch, drill, polish.",
      "strategy",
    ],
    [
      "a mistyped strategy",
      { ...small, stages: [{ ...stage, strategy: "dril" }] },
      'There is no strategy "dril". Did you mean "drill"?',
      "dril",
    ],
    [
      "a method of another strategy",
      { ...small, stages: [{ strategy: "fetch", method: "adapter" }] },
      '"adapter" is no update method of "fetch". Known are: none.',
      "adapter",
    ],
    [
      "a mistyped method",
      { ...small, stages: [{ ...stage, method: "adaptor" }] },
      '"adaptor" is no update method of "drill". Did you mean "adapter"?',
      "adaptor",
    ],
    ["a title that is a list", { ...small, title: [] }, "title is a text in quotes, not a list.", "title"],
    [
      "an owner that is a number",
      { ...small, stages: [{ ...stage, owner: 7 }] },
      "stages[0].owner is a text in quotes, not the number 7.",
      "owner",
    ],
    [
      "data that is a text",
      { ...small, stages: [{ ...stage, data: "a.jsonl" }] },
      'stages[0].data is an object: { "format": null, "file": null, "rows": null }.',
      "data",
    ],
    [
      "half a row",
      { ...small, stages: [{ ...stage, data: { rows: 0.5 } }] },
      "stages[0].data.rows is a whole number from 0 on, or null.",
      "rows",
    ],
    [
      "an unknown weight",
      { ...small, weights: { skil: 1 } },
      'There is no criterion "skil". Did you mean "skill"?',
      "skil",
    ],
    [
      "a weight moved too far",
      { ...small, weights: { skill: 3 } },
      'The weight of "skill" is moved by a whole number from -2 to 2.',
      "skill",
    ],
    [
      "half a standing",
      { ...small, standing: { value: 1 } },
      "standing is null, or an object with the numbers value and acceptability.",
      "standing",
    ],
    ["steps that are a text", { ...small, before: "none" }, "before is a list of steps.", "before"],
    [
      "a step of no phase",
      { ...small, after: [{ id: "x", phase: "later", basis: "ours" }] },
      "after[0].phase is one of before, data, training, evaluation, after.",
      "phase",
    ],
    [
      "a source of no kind",
      { ...small, after: [{ id: "x", phase: "after", basis: "ours", cites: ["book:x"] }] },
      'after[0].cites is a list of sources such as "work:2106.09685".',
      "cites",
    ],
  ])("says what is wrong with %s", (_, value, sentence, about) => {
    const { plan: taken, problems } = read(value);
    expect(taken).toBeNull();
    expect(problems).toEqual([{ sentence, about }]);
  });

  it("says every fault, not the first alone", () => {
    const { problems } = read({ ...small, title: 1, stages: [{ strategy: "dril" }, { ...stage, method: "x" }] });
    expect(problems.map(({ about }) => about)).toEqual(["dril", "x", "title"]);
  });

  it("brings any plan back as it was written", () => {
    const alternatives = compile(fixture).alternatives.map(({ stages }) => stages);
    const name = fc.option(fc.string());
    const edit = fc.record({
      owner: fc.string(),
      notes: fc.string(),
      model: name,
      hardware: name,
      data: fc.record({ format: name, file: name, rows: fc.option(fc.nat()) }),
    });
    const weights = fc.dictionary(fc.constantFrom("skill", "toll"), fc.constantFrom(-2, -1, 1, 2));
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    const standing = fc.option(fc.record({ value: share, acceptability: share }));
    fc.assert(
      fc.property(
        fc.constantFrom(...allAnswers(fixture)),
        fc.constantFrom(...alternatives),
        fc.record({ title: fc.string(), weights, standing }),
        fc.array(edit, { minLength: 3, maxLength: 3 }),
        (answers, stages, given, edits) => {
          const made = planFor(fixture, answers, stages, "adapter", formats, given);
          const edited: Plan = { ...made, stages: made.stages.map((each, k) => ({ ...each, ...edits[k] })) };
          const back = read(JSON.parse(writePlanJson(edited)));
          expect(back).toEqual({ plan: edited, problems: [], ignored: [] });
        },
      ),
    );
  });

  it("never throws on any JSON, and has a plan if and only if there is no problem", () => {
    const field = fc.constantFrom(
      "version",
      "answers",
      "stages",
      "plan",
      "before",
      "weights",
      "standing",
      "__proto__",
      "title",
    );
    const value = fc.oneof(fc.jsonValue(), fc.constant(1), fc.constant(small.stages), fc.constant(small.answers));
    const near = fc.dictionary(field, value).map((changed) => ({ ...small, ...changed }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (given) => {
        const { plan: taken, problems } = read(JSON.parse(JSON.stringify(given)));
        expect(taken === null).toBe(problems.length > 0);
        for (const { sentence } of problems) expect(sentence).toMatch(/[.?]$/);
        if (taken) expect(taken.version).toBe(PLAN_VERSION);
      }),
      { numRuns: 500 },
    );
  });
});
