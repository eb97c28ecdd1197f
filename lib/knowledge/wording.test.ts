import { describe, expect, it, test } from "vitest";
import {
  alternativeInSentence,
  alternativeName,
  mostOften,
  tossUpSentence,
  verdictHeadline,
  verdictSentence,
} from "./wording";

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
  [["rag", "general-ft"], "lora", "Fetching with drill", "fetching with drill", "Fetching with drill by LoRA."],
  [
    ["rag", "domain-ft", "general-ft"],
    "lora",
    "Fetching with field reading, then drill",
    "fetching with field reading, then drill",
    "Fetching with field reading, then drill by LoRA.",
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

describe("a verdict that is no clear one", () => {
  const share = (value: number) => `${Math.round(value * 100)} %`;
  const entry = (id: string, acceptability: number) => ({ stages: [id], acceptability });

  it("names the one that wins most often where that is not the first by value", () => {
    const ranking = [entry("general-ft", 0.2), entry("rag", 0.5), entry("domain-ft", 0.3)];
    expect(mostOften(ranking)).toBe(ranking[1]);
    expect(tossUpSentence(names, ranking, true, share)).toMatch(/50 % of draws against 20 %\.$/);
    expect(verdictHeadline(names, ranking, "none")).toMatch(/^Not settled: .* or .*\.$/);
  });

  it("says nothing where the first by value wins most often and clearly", () => {
    expect(mostOften([entry("general-ft", 0.9), entry("rag", 0.1)])).toBeNull();
    expect(tossUpSentence(names, [entry("general-ft", 0.9), entry("rag", 0.1)], false, share)).toBeNull();
  });
});
