/**
 * @file The decision map: a small tree of questions. A leaf says what the engine itself says when it is given the
 * answers on the way there and nothing else, so the map can leave things out but cannot contradict the engine.
 */

import type { Answers } from "@/lib/knowledge/questionnaire";

export type MapLeaf = {
  kind: "leaf";
  winner: string;
  /** The answers on the way, one set for each branch that was joined: of several options the usual one. */
  ways: readonly Answers[];
  /** Samples that arrive here, and those of them whose winner it is. */
  arrived: number;
  agreed: number;
  /** What else is first among the samples that arrive here, most often first. */
  others: readonly { winner: string; count: number }[];
};
export type MapQuestion = { kind: "question"; question: string; branches: readonly MapBranch[] };
/** One of these options was given. Branches are tried in their order; no options: none of those before it. */
export type MapBranch = { options: readonly string[]; to: MapNode };
export type MapNode = MapQuestion | MapLeaf;

/** The leaf at which answers arrive. Where they do not say which way to go, the branch that most samples took. */
export function mapLeaf(node: MapNode, answers: Answers): MapLeaf {
  let at = node;
  while (at.kind === "question") {
    const given = answers[at.question] ?? [];
    const taken =
      at.branches.find(({ options }) => options.length === 0 || options.some((option) => given.includes(option))) ??
      at.branches.toSorted((a, b) => arrivedAt(b.to) - arrivedAt(a.to))[0];
    if (!taken) throw new RangeError(`the question "${at.question}" has no branch`);
    at = taken.to;
  }
  return at;
}

/** All leaves, from the first branch to the last. */
export function mapLeaves(node: MapNode): readonly MapLeaf[] {
  return node.kind === "leaf" ? [node] : node.branches.flatMap(({ to }) => mapLeaves(to));
}

function arrivedAt(node: MapNode): number {
  return mapLeaves(node).reduce((sum, leaf) => sum + leaf.arrived, 0);
}

/** The questions that are asked anywhere, each once, as they are met from the top. */
export function mapQuestions(node: MapNode): readonly string[] {
  if (node.kind === "leaf") return [];
  return [...new Set([node.question, ...node.branches.flatMap(({ to }) => mapQuestions(to))])];
}
