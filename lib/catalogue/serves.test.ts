import { describe, expect, it } from "vitest";
import { plainSet } from "./fixture";
import { datasetsFor } from "./serves";

describe("the strategies of a set", () => {
  it("follow from its techniques, in the order of all strategies", () => {
    expect(plainSet({ techniques: ["chain-of-thought", "instruction-tuning", "conversation"] }).strategies).toEqual([
      "instruction-tuning",
      "cot-ft",
    ]);
  });
  it("are none for an evaluation set, whatever else it is listed for", () => {
    expect(plainSet({ evaluationOnly: true, passages: true }).strategies).toEqual([]);
  });
  it("are domain tuning for running text, and general fine-tuning for pairs", () => {
    const general = ["general-fine-tuning"] as const;
    expect(plainSet({ techniques: general }).strategies).toEqual(["general-ft"]);
    expect(plainSet({ techniques: general, format: { stated: "text", id: "text" } }).strategies).toEqual(["domain-ft"]);
  });
  it("take in distillation where a model wrote the answers, not where it judged them", () => {
    const by = "GPT-4";
    expect(plainSet({ synthetic: { by, part: "answers" } }).strategies).toContain("distillation");
    expect(plainSet({ synthetic: { by, part: "judgements" } }).strategies).not.toContain("distillation");
    const pairs = plainSet({ techniques: ["preference-pairs"], synthetic: { by, part: "answers" } });
    expect(pairs.strategies).toEqual(["preference-tuning"]);
  });
  it("take in retrieval where rows bring their passage", () => {
    expect(plainSet({ passages: true }).strategies).toEqual(["rag", "instruction-tuning"]);
  });
});

it("recommends verified sets first, then those with fewer open fields, then by name", () => {
  const open = [{ field: "year", note: null }] as const;
  const sets = [
    plainSet({ id: "d", name: "Alone", verified: false }),
    plainSet({ id: "c", name: "B 2", unverified: open }),
    plainSet({ id: "b", name: "B 10" }),
    plainSet({ id: "a", name: "b 9" }),
    plainSet({ id: "test", evaluationOnly: true }),
  ];
  expect(datasetsFor("instruction-tuning", sets).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  expect(datasetsFor("rag", sets)).toEqual([]);
});
