import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "@/lib/decision/compile";
import { allAnswers, fixture } from "@/lib/decision/fixture";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { keepEdits, PLAN_VERSION, type Plan, planFor } from "./plan";

const formats = { drill: "pairs-jsonl", polish: "votes-jsonl", ask: null };
const planned = (answers: Answers, stages: readonly string[]) => planFor(fixture, answers, stages, "adapter", formats);
const ids = (steps: Plan["before"]) => steps.map(({ id }) => id);

describe("planFor", () => {
  it("lists what to do before, across, by stage and after", () => {
    const answers: Answers = { care: ["rough"], hardware: ["card"] };
    expect(planned(answers, ["drill"])).toEqual({
      version: PLAN_VERSION,
      title: "",
      bar: "",
      knowledge: "fixture",
      answers,
      weights: {},
      standing: null,
      before: [step("measure-first", "before", "Measure the baseline")],
      across: [step("log-runs", "training", "Log every run")],
      stages: [
        {
          strategy: "drill",
          method: "adapter",
          data: { format: "pairs-jsonl", file: null, rows: null },
          model: null,
          hardware: "card",
          owner: "",
          notes: "",
          steps: [step("split", "data", "Split the data"), step("read-through", "data", "Read through the pairs")],
        },
      ],
      after: [step("watch", "after", "Watch the answers")],
    });
  });

  it("leaves out a step whose condition does not surely hold", () => {
    expect(ids(planned({ care: ["checked"] }, ["drill"]).stages[0]?.steps ?? [])).toEqual(["split"]);
    expect(ids(planned({}, ["drill"]).stages[0]?.steps ?? [])).toEqual(["split"]);
  });

  it("names a step of two stages once, under the first", () => {
    const { stages } = planned({ care: ["rough"] }, ["drill", "polish"]);
    expect(stages.map(({ steps }) => ids(steps))).toEqual([["split", "read-through"], []]);
    expect(planned({}, ["polish"]).stages.map(({ steps }) => ids(steps))).toEqual([["split"]]);
  });

  it("trains only what is trained, and knows no format where there is none", () => {
    const { stages } = planned({}, ["fetch", "drill"]);
    expect(stages.map(({ strategy, method, data }) => [strategy, method, data.format])).toEqual([
      ["fetch", "none", null],
      ["drill", "adapter", "pairs-jsonl"],
    ]);
    expect(stages[0]?.hardware).toBeNull();
  });

  it("survives JSON and names no step twice, for any answers and any alternative", () => {
    const alternatives = compile(fixture).alternatives.map(({ stages }) => stages);
    fc.assert(
      fc.property(fc.constantFrom(...allAnswers(fixture)), fc.constantFrom(...alternatives), (answers, stages) => {
        const plan = planned(answers, stages);
        expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
        const all = ids([...plan.before, ...plan.across, ...plan.stages.flatMap(({ steps }) => steps), ...plan.after]);
        expect(new Set(all).size).toBe(all.length);
        expect(plan.stages.map(({ strategy }) => strategy)).toEqual(stages);
      }),
    );
  });
});

describe("keepEdits", () => {
  const stage = { owner: "Ada", notes: "Ask twice.", model: "base-7b", hardware: "rack" };
  const edited = (plan: Plan): Plan => ({
    ...plan,
    stages: plan.stages.map((each) => ({ ...each, ...stage, data: { format: null, file: "a.jsonl", rows: 7 } })),
  });

  it("carries what the reader wrote over to the same strategies, and the rest is new", () => {
    const earlier = { ...edited(planned({ gear: ["none"] }, ["drill"])), title: "Round one" };
    const fresh = { ...planned({ gear: ["card"] }, ["drill", "polish"]), title: "Drill first, then polish." };
    const kept = keepEdits(fresh, earlier, "Drill.");
    expect(kept).toMatchObject({ title: "Round one", answers: { gear: ["card"] } });
    expect(kept.stages[0]).toEqual({
      ...fresh.stages[0],
      ...stage,
      data: { format: "pairs-jsonl", file: "a.jsonl", rows: 7 },
    });
    expect(kept.stages[1]).toEqual(fresh.stages[1]);
  });

  it("takes the new title where nobody wrote one", () => {
    const earlier = { ...planned({}, ["drill"]), title: "Drill." };
    expect(keepEdits({ ...planned({}, ["polish"]), title: "Polish." }, earlier, "Drill.").title).toBe("Polish.");
  });
});

function step(id: string, phase: string, title: string) {
  return { id, phase, title, because: `Because of ${id}.`, basis: "ours", cites: [] };
}
