/** @file The decision map while it grows, with the samples at its leaves: how it is pruned and made into the map. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { type MapLeaf, type MapNode, mapLeaves } from "./map";
import { agreed, type MapSample, winnersOf } from "./map-samples";

export type GrownLeaf = {
  kind: "leaf";
  label: string;
  answers: Answers;
  samples: readonly MapSample[];
  depth: number;
};
export type Grown = GrownLeaf | Asked;
export type Asked = {
  kind: "question";
  question: string;
  leaf: GrownLeaf;
  branches: { options: readonly string[]; to: Grown }[];
};

/** Takes questions back, the least useful per leaf first, until few enough leaves are left and all questions help. */
export function prune(root: { to: Grown }, most: number): void {
  for (;;) {
    const weakest = askedIn(root).sort((a, b) => worth(a.asked) - worth(b.asked))[0];
    if (!weakest || (leavesOf(root.to) <= most && worth(weakest.asked) > 0)) return;
    weakest.holder.to = weakest.asked.leaf;
  }
}

function askedIn(holder: { to: Grown }): { holder: { to: Grown }; asked: Asked }[] {
  const { to } = holder;
  return to.kind === "leaf" ? [] : [{ holder, asked: to }, ...to.branches.flatMap(askedIn)];
}

/** Samples won by asking, per leaf that it costs. */
function worth(asked: Asked): number {
  const before = agreed(asked.leaf.samples, asked.leaf.label);
  return (agreedIn(asked) - before) / Math.max(1, leavesOf(asked) - 1);
}

function agreedIn(node: Grown): number {
  if (node.kind === "leaf") return agreed(node.samples, node.label);
  return node.branches.reduce((sum, { to }) => sum + agreedIn(to), 0);
}

/** Leaves as they are drawn. */
function leavesOf(node: Grown): number {
  return mapLeaves(finished(node)).length;
}

/** The map as it is drawn and asked. */
export function finished(node: Grown): MapNode {
  if (node.kind === "leaf") return leafOf([node]);
  const branches: { options: readonly string[]; leaves: GrownLeaf[]; to: Grown }[] = [];
  for (const { options, to } of node.branches) {
    const last = branches.at(-1);
    // Neighbours that end alike are one branch; others stay apart, since their order decides who goes where.
    if (last?.to.kind === "leaf" && to.kind === "leaf" && last.to.label === to.label) {
      last.options = options.length === 0 ? [] : [...last.options, ...options];
      last.leaves.push(to);
    } else branches.push({ options, leaves: to.kind === "leaf" ? [to] : [], to });
  }
  return {
    kind: "question",
    question: node.question,
    branches: branches.map(({ options, leaves, to }) => ({
      options,
      to: to.kind === "leaf" ? leafOf(leaves) : finished(to),
    })),
  };
}

function leafOf(leaves: readonly GrownLeaf[]): MapLeaf {
  const samples = leaves.flatMap((leaf) => leaf.samples);
  const winner = leaves[0]?.label ?? "";
  const others = [...winnersOf(samples)]
    .filter(([other]) => other !== winner)
    .map(([other, count]) => ({ winner: other, count }))
    .sort((a, b) => b.count - a.count);
  return {
    kind: "leaf",
    winner,
    ways: leaves.map(({ answers }) => answers),
    arrived: samples.length,
    agreed: agreed(samples, winner),
    others,
  };
}
