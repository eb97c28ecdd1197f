import fc from "fast-check";
import { expect, it } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { fitMap } from "./fit-map";
import { mapLeaf, mapLeaves } from "./map";
import type { MapSample } from "./map-samples";

const questions = [
  { id: "goals", options: ["facts", "style", "skills"], several: 2, exclusive: null },
  { id: "examples", options: ["none", "some", "many"], several: null, exclusive: null },
  { id: "noise", options: ["a", "b"], several: null, exclusive: null },
];
const limits = { grown: 20, leaves: 6, depth: 3, fewest: 2 };

/** The engine of this test: facts are looked up, many examples are trained on, the rest is prompted. */
function judge({ goals = [], examples = [] }: Answers): string {
  if (goals.includes("facts")) return "rag";
  return examples.includes("many") ? "tuning" : "prompting";
}
const everySet: Answers[] =
  questions[0]?.options.flatMap((goal) =>
    ["none", "some", "many"].flatMap((examples) =>
      ["a", "b"].map((noise): Answers => ({ goals: [goal], examples: [examples], noise: [noise] })),
    ),
  ) ?? [];
const samples = (sets: readonly Answers[]): MapSample[] => sets.map((answers) => ({ answers, winner: judge(answers) }));

it("finds the two questions that decide and leaves out the one that does not", () => {
  const map = fitMap(questions, samples(everySet), judge, limits);
  expect(everySet.map((answers) => mapLeaf(map, answers).winner)).toEqual(everySet.map(judge));
  expect(JSON.stringify(map)).not.toContain("noise");
  // Facts; then style and skills, each parted by the examples.
  expect(mapLeaves(map).length).toBe(5);
});

it("every end says what the engine says on the answers that led there", () => {
  const anySets = fc.array(fc.constantFrom(...everySet), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(anySets, (sets) => {
      const map = fitMap(questions, samples(sets), judge, limits);
      for (const { ways, winner } of mapLeaves(map)) {
        expect(ways.length).toBeGreaterThan(0);
        for (const answers of ways) expect(judge(answers)).toBe(winner);
      }
      expect(mapLeaves(map).reduce((sum, { arrived }) => sum + arrived, 0)).toBe(sets.length);
      expect(mapLeaves(map).length).toBeLessThanOrEqual(limits.leaves);
    }),
  );
});

it("keeps a branch for a reader who has none of what the samples had", () => {
  const data = { id: "data", options: ["pairs", "logs", "text", "none"], several: 3, exclusive: "none" };
  const byData = ({ data: given = [] }: Answers) =>
    given.includes("pairs") ? "tuning" : given.includes("none") ? "rag" : "prompting";
  const sets = ["pairs", "pairs", "logs", "logs"].map((kind): Answers => ({ data: [kind] }));
  const map = fitMap(
    [data],
    sets.map((answers) => ({ answers, winner: byData(answers) })),
    byData,
    limits,
  );
  expect(mapLeaf(map, { data: ["pairs"] }).winner).toBe("tuning");
  expect(mapLeaf(map, { data: ["text"] })).toMatchObject({ winner: "rag", arrived: 0, ways: [{ data: ["none"] }] });
});
