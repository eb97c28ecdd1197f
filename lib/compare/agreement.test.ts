import { describe, expect, it } from "vitest";
import type { Claim, Comparison } from "@/lib/knowledge/types";
import { standpoints } from "./agreement";
import type { CompareData, ComparePick } from "./compare-data";
import { pickPairs } from "./pairs";

function claim(document: Claim["document"], stance: Claim["stance"], cell: Claim["bearsOn"][number]): Claim {
  return { id: `${document}-${stance}-${cell}`, document, section: "1", text: "It is so.", stance, bearsOn: [cell] };
}

describe("standpoints", () => {
  const claims = [
    claim("000", "for", "rag/freshness"),
    claim("002", "for", "rag/freshness"),
    claim("000", "for", "rag/effort"),
    claim("003", "against", "rag/effort"),
    claim("001", "for", "rag/retention"),
    claim("001", "neutral", "rag/alignment"),
  ];
  const { agreed, contested } = standpoints(claims, ["rag", "prompting"]);

  it("finds what two documents say alike, and what has claims on both sides", () => {
    expect(agreed.map(({ criterion }) => criterion)).toEqual(["freshness"]);
    expect(
      contested.map(({ criterion, speaksFor, speaksAgainst }) => [criterion, speaksFor.length, speaksAgainst.length]),
    ).toEqual([["effort", 1, 1]]);
  });
});

describe("pickPairs", () => {
  const pick = (id: string, stages: ComparePick["stages"], typical: number): ComparePick => ({
    id,
    name: id,
    inSentence: id,
    stages,
    lead: "rag",
    order: null,
    spans: [{ low: typical, typical, high: typical, basis: "sourced" }],
  });
  const data: CompareData = {
    version: "1",
    criteria: [
      {
        id: "unseen-tasks",
        name: "Skill",
        question: "?",
        kind: "benefit",
        better: "higher",
        scale: { kind: "steps", steps: ["a", "b", "c", "d", "e"] },
      },
    ],
    picks: [],
  };
  const comparison = (a: Comparison["pair"][0], b: Comparison["pair"][1]): Comparison => ({
    id: `${a}-${b}`,
    pair: [a, b],
    difference: "They differ.",
    together: null,
    cites: [],
  });
  const comparisons = [
    comparison("instruction-tuning", "rag"),
    comparison("instruction-tuning", "domain-ft"),
    comparison("prompting", "rag"),
  ];

  it("takes the records of a pair whichever way round, and says who is better", () => {
    const [pair] = pickPairs(data, [pick("a", ["rag"], 2), pick("b", ["instruction-tuning"], 4)], comparisons);
    expect(pair?.comparisons.map(({ id }) => id)).toEqual(["instruction-tuning-rag"]);
    expect([pair?.oneBetter, pair?.otherBetter, pair?.alike]).toEqual([[], ["Skill"], []]);
  });

  it("asks of a pipeline how each of its stages differs from the other pick, but not what both contain", () => {
    const pipeline = pick("p", ["domain-ft", "instruction-tuning"], 3);
    const [pair] = pickPairs(data, [pipeline, pick("i", ["instruction-tuning"], 3)], comparisons);
    expect(pair?.comparisons.map(({ id }) => id)).toEqual(["instruction-tuning-domain-ft"]);
  });

  it("makes three pairs of three picks", () => {
    const picks = (["rag", "prompting", "cot-ft"] as const).map((id) => pick(id, [id], 1));
    expect(pickPairs(data, picks, [])).toHaveLength(3);
  });
});
