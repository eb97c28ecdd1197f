import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { contrastSchema, flawedRecordSchema, techniqueRecordSchema } from "./schema";

const problems = (shape: z.ZodType, value: unknown): string[] =>
  shape.safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("a record", () => {
  const good = {
    id: "a-row",
    technique: "domain-text",
    domain: "law",
    languages: ["en"],
    title: "A row",
    example: { kind: "text", text: "Some text.", extra: { page: 3, tags: ["a", null] } },
    note: "Look here.",
  };

  it("is let through as it is", () => {
    expect(techniqueRecordSchema.parse(good)).toEqual(good);
  });
  it("has a meaning if it is of prompt tuning, and only then", () => {
    const soft = { ...good, technique: "prompt-tuning", meaning: "soft-vectors" };
    expect(problems(techniqueRecordSchema, soft)).toEqual([]);
    expect(problems(techniqueRecordSchema, { ...soft, meaning: undefined })).not.toEqual([]);
    expect(problems(techniqueRecordSchema, { ...good, meaning: "soft-vectors" })).not.toEqual([]);
    expect(problems(techniqueRecordSchema, { ...soft, meaning: "written-prompt" })).not.toEqual([]);
  });
  it.each([
    { ...good, domain: "astrology" },
    { ...good, languages: ["english"] },
    { ...good, example: { kind: "text", text: "" } },
    { ...good, example: { kind: "text", text: "Some text.", extra: { page: undefined } } },
    { ...good, example: { kind: "completion", text: "Some text." } },
  ])("is refused: %j", (bad) => {
    expect(problems(techniqueRecordSchema, bad)).not.toEqual([]);
  });
});

describe("a flawed record", () => {
  const good = {
    id: "b-row",
    technique: "rlhf",
    domain: "law",
    title: "A row",
    format: "preference",
    row: { prompt: "", chosen: [1] },
    beside: null,
    fault: { by: "check", code: "empty_rejected" },
    wrong: "It is empty.",
    hurts: "It teaches nothing.",
  };

  it("may hold any JSON as its row", () => {
    expect(flawedRecordSchema.parse(good)).toEqual(good);
  });
  it("is refused for a fault without its code, and for a row that is missing", () => {
    expect(problems(flawedRecordSchema, { ...good, fault: { by: "check", rule: "x" } })).not.toEqual([]);
    expect(problems(flawedRecordSchema, { ...good, row: undefined })).toEqual(["row"]);
  });
});

it("refuses a contrast whose side learns nothing", () => {
  const side = { technique: "domain-text", example: { kind: "text", text: "Some text." }, learns: "" };
  const contrast = { id: "c", domain: "law", title: "A task", task: "Do it.", sides: [side] };
  expect(problems(contrastSchema, contrast)).toEqual(["sides.0.learns"]);
});
