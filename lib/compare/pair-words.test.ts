import { expect, it } from "vitest";
import type { Disagreement } from "@/lib/knowledge/disagreement";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Claim } from "@/lib/knowledge/types";
import { pairWords, stagePairs } from "./pair-words";

function claim(id: string, document: Claim["document"], stance: Claim["stance"], bearsOn: Claim["bearsOn"]): Claim {
  return { id, document, section: "1", text: "It is so.", stance, bearsOn };
}
function question(id: string, ...sides: Disagreement["sides"][number]["cites"][]): Disagreement {
  const texts = sides.map((cites) => ({ text: "So it is said.", cites }));
  return {
    id,
    question: "Is it?",
    between: "documents",
    sides: texts,
    measured: null,
    pictures: [],
    answer: "open",
    reading: "",
  };
}
const stages = (...ids: StrategyId[]) => ({ stages: ids });
const claims = [
  claim("both", "000", "against", ["rag/effort", "cot-ft/effort"]),
  claim("rag-for", "001", "for", ["rag/effort"]),
  claim("cot-a", "000", "for", ["cot-ft/reasoning"]),
  claim("cot-b", "002", "for", ["cot-ft/reasoning"]),
  claim("other", "002", "for", ["domain-ft/effort"]),
];
const disagreements = [
  question("of-both", ["claim:both"], ["claim:rag-for"]),
  question("of-others-too", ["claim:both"], ["claim:other"]),
  question("never-together", ["claim:cot-a"], ["claim:rag-for"]),
];
const records = { claims, measurements: [], disagreements };

it("finds what is said of both at once, where documents agree, and where they disagree about the two", () => {
  const said = pairWords({ picks: [] }, stages("rag"), stages("cot-ft"), records);
  expect(said.ofBoth.map(({ criterion, claims: some }) => [criterion, some.map(({ id }) => id)])).toEqual([
    ["effort", ["both"]],
  ]);
  expect(said.agreed.map(({ strategy, criterion }) => [strategy, criterion])).toEqual([["cot-ft", "reasoning"]]);
  expect(said.contested.map(({ strategy, criterion }) => [strategy, criterion])).toEqual([["rag", "effort"]]);
  expect(said.disagreements.map(({ id }) => id)).toEqual(["of-both"]);
});

it("says nothing of a pair of which nothing is recorded", () => {
  const said = pairWords({ picks: [] }, stages("prompting"), stages("distillation"), records);
  expect(Object.values(said).every(({ length }) => length === 0)).toBe(true);
});

it("asks of a pipeline how its stages stand to the other pick, but not to what both contain", () => {
  expect(stagePairs(["domain-ft", "instruction-tuning"], ["instruction-tuning"])).toEqual([
    ["domain-ft", "instruction-tuning"],
  ]);
  expect(stagePairs(["rag"], ["rag"])).toEqual([]);
});
