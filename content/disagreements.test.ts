import { describe, expect, it, test } from "vitest";
import { picturedValue } from "@/lib/evidence/pictured";
import type { Disagreement } from "@/lib/knowledge/disagreement";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { content } from "./index";

const knowledge = createKnowledge(content);
const disagreements: readonly Disagreement[] = content.disagreements;

test("at least fourteen points are listed", () => {
  expect(disagreements.length).toBeGreaterThanOrEqual(14);
});

describe.each(disagreements.map((record) => [record.id, record] as const))("%s", (_, record) => {
  const statements = [...record.sides, ...(record.measured === null ? [] : [record.measured])];

  it("asks a question that yes or no answers", () => {
    expect(record.question).toMatch(/^(Does|Do|Is|Are|In a hybrid, do) .+\?$/);
  });
  it("has at least two sides, each with its sources", () => {
    expect(record.sides.length).toBeGreaterThanOrEqual(2);
    expect(statements.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });
  it("calls on what it says it lies between", () => {
    const cited = record.sides.flatMap(({ cites }) => cites);
    const documents = cited.some((cite) => cite.startsWith("claim:"));
    const studies = statements.flatMap(({ cites }) => cites).some((cite) => !cite.startsWith("claim:"));
    if (record.between !== "studies") expect(documents).toBe(true);
    if (record.between !== "documents") expect(studies).toBe(true);
    if (record.between === "studies") expect(documents).toBe(false);
  });
  it("draws only known values of one unit and metric in a picture, from measurements that it cites", () => {
    const cited = statements.flatMap(({ cites }) => cites);
    for (const { title, values } of record.pictures) {
      const drawn = values.map((value) => picturedValue(knowledge, value));
      expect(drawn.length, title).toBeGreaterThanOrEqual(2);
      expect(new Set(drawn.map(({ measurement: { unit } }) => unit)).size, title).toBe(1);
      expect(new Set(drawn.map(({ measurement: { benchmark } }) => benchmark)).size, title).toBe(1);
      for (const { measurement } of drawn) expect(cited, title).toContain(`measurement:${measurement.id}`);
    }
  });
});
