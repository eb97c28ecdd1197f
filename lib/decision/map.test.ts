import { expect, it } from "vitest";
import { type MapNode, mapLeaf, mapLeaves, mapQuestions } from "./map";

const leaf = (winner: string, arrived: number): MapNode => ({
  kind: "leaf",
  winner,
  ways: [],
  arrived,
  agreed: arrived,
  others: [],
});
const map: MapNode = {
  kind: "question",
  question: "goals",
  branches: [
    { options: ["facts", "documents"], to: leaf("rag", 10) },
    {
      options: [],
      to: {
        kind: "question",
        question: "examples",
        branches: [
          { options: ["few"], to: leaf("prompting", 30) },
          { options: ["many"], to: leaf("tuning", 20) },
        ],
      },
    },
  ],
};

it("takes the first branch that holds, and the last where none of the options was given", () => {
  expect(mapLeaf(map, { goals: ["style", "documents"], examples: ["many"] }).winner).toBe("rag");
  expect(mapLeaf(map, { goals: ["style"], examples: ["many"] }).winner).toBe("tuning");
});

it("goes where most went when the answers do not say", () => {
  expect(mapLeaf(map, {}).winner).toBe("prompting");
});

it("lists its ends from the first branch to the last and its questions from the top", () => {
  expect(mapLeaves(map).map(({ winner }) => winner)).toEqual(["rag", "prompting", "tuning"]);
  expect(mapQuestions(map)).toEqual(["goals", "examples"]);
});
