import { describe, expect, it, test } from "vitest";
import { alternativeInSentence, alternativeName, verdictSentence } from "./wording";

const names = {
  strategies: [
    { id: "prompting", name: "Asking", inSentence: "asking", short: "questions", properties: ["baseline"] },
    { id: "rag", name: "Fetching", inSentence: "fetching", short: "passages", properties: ["retrieves"] },
    { id: "domain-ft", name: "Field reading (FR)", inSentence: "field reading", short: "field text", properties: [] },
    { id: "general-ft", name: "Drill on tasks", inSentence: "drill", short: "tasks", properties: [] },
    { id: "preference-tuning", name: "Judging", inSentence: "judging", short: "judgements", properties: [] },
  ],
  updateMethods: [
    { id: "none", inSentence: "no training" },
    { id: "lora", inSentence: "LoRA" },
  ],
} as const;

// Stages, method, then: the name, inside a sentence, the verdict.
test.each([
  [["prompting"], "none", "Asking", "asking", "Prompting, without training."],
  [["rag"], "none", "Fetching", "fetching", "Fetching."],
  [["general-ft"], "lora", "Drill on tasks", "drill", "Drill with LoRA."],
  [
    ["domain-ft", "general-ft"],
    "lora",
    "Field text, then tasks",
    "field reading, then drill",
    "Field reading first, then drill, with LoRA.",
  ],
  [
    ["domain-ft", "general-ft", "preference-tuning"],
    "lora",
    "Field text, then tasks, then judgements",
    "field reading, then drill, then judging",
    "Field reading first, then drill, then judging, with LoRA.",
  ],
  [
    ["rag", "general-ft"],
    "lora",
    "Passages, with tasks",
    "fetching with drill",
    "Fetching, together with drill by LoRA.",
  ],
  [
    ["rag", "domain-ft", "general-ft"],
    "lora",
    "Passages, with field text, then tasks",
    "fetching with field reading, then drill",
    "Fetching, together with field reading, then drill by LoRA.",
  ],
])("%j", (stages, method, name, inside, verdict) => {
  expect(alternativeName(names, stages)).toBe(name);
  expect(alternativeInSentence(names, stages)).toBe(inside);
  expect(verdictSentence(names, stages, method)).toBe(verdict);
});

describe("wording", () => {
  it("says nothing of no stages", () => {
    expect(alternativeName(names, [])).toBe("");
    expect(alternativeInSentence(names, [])).toBe("");
    expect(verdictSentence(names, [], "none")).toBe("");
  });

  it("refuses what does not exist", () => {
    expect(() => alternativeName(names, ["sing"])).toThrow('nothing is called "sing"');
    expect(() => verdictSentence(names, ["general-ft"], "magic")).toThrow('nothing is called "magic"');
  });
});
