import { describe, expect, it, test } from "vitest";
import { compile, stateOf } from "./compile";
import { allAnswers, fixture } from "./fixture";
import { ANSWERED, OPEN } from "./state";
import type { Model } from "./types";

const compiled = compile(fixture);

describe("stateOf", () => {
  it("sets a bit per option, and tells open from answered", () => {
    // aim: facts 1, style 2, thrift 4. gear: none 1, card 2, rack 4.
    const state = stateOf(compiled, { aim: ["facts", "thrift"], gear: ["card"] });
    expect([...state]).toEqual([ANSWERED | 5, OPEN, OPEN, OPEN, ANSWERED | 2]);
  });

  it("gives different answers different states, and the order of options does not matter", () => {
    const all = allAnswers(fixture);
    expect(new Set(all.map((answers) => stateOf(compiled, answers).join())).size).toBe(all.length);
    expect(stateOf(compiled, { aim: ["thrift", "facts"] })).toEqual(stateOf(compiled, { aim: ["facts", "thrift"] }));
  });
});

describe("alternatives", () => {
  it("are the strategies, then the orders, with retrieval beside what is trained", () => {
    expect(compiled.alternatives.map(({ stages, sequence, beside }) => ({ stages, sequence, beside }))).toEqual([
      { stages: ["ask"], sequence: [0], beside: [] },
      { stages: ["fetch"], sequence: [1], beside: [] },
      { stages: ["drill"], sequence: [2], beside: [] },
      { stages: ["polish"], sequence: [3], beside: [] },
      { stages: ["drill", "polish"], sequence: [2, 3], beside: [] },
      { stages: ["fetch", "drill"], sequence: [2], beside: [1] },
    ]);
  });

  it("keep what a record says, else what the settings say", () => {
    expect(compiled.alternatives[4]?.keeps).toEqual([1, 0.8]);
    expect(compile({ ...fixture, keeps: [] }).alternatives[4]?.keeps).toEqual([1, 0.9]);
  });

  it("add costs in one currency only, and only on a quantity", () => {
    // Rows: drill, polish. Columns: skill, slips, hours, toll; both count hours in the same currency.
    expect([...(compiled.alternatives[4]?.adds ?? [])]).toEqual([0, 0, 1, 0, 0, 0, 1, 0]);
    // Rows: drill, fetch. Fetch counts days.
    expect([...(compiled.alternatives[5]?.adds ?? [])]).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  });
});

test.each<[string, Partial<Model>, string]>([
  [
    "two questions of one id",
    { questions: [...fixture.questions, ...fixture.questions] },
    "a question id is used twice",
  ],
  ["no baseline", { strategies: fixture.strategies.slice(1) }, "no strategy is the baseline"],
  ["a strategy without methods", { methodPairs: [] }, 'no update methods for "ask"'],
  ["an unknown stage", { orders: fixture.orders.map((each) => ({ ...each, stages: ["rest"] })) }, 'the id "rest"'],
  [
    "an unknown property",
    { shifts: fixture.shifts.map((each) => ({ ...each, property: "sings" })) },
    'no strategy is or has "sings"',
  ],
  [
    "an unknown amount",
    { readiness: fixture.readiness.map((each) => ({ ...each, amount: { record: "grain", kind: null } })) },
    'no amount record "grain"',
  ],
  [
    "an amount that says nothing about an option",
    { amounts: fixture.amounts.map((each) => ({ ...each, counts: {} })) },
    'amount "examples" has no count for "0"',
  ],
])("compile refuses %s", (_, part, message) => {
  expect(() => compile({ ...fixture, ...part })).toThrow(message);
});
