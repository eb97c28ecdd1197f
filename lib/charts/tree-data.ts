/** @file A tree of questions as a chart: its data, and its table with a row per end. */

import type { StrategyId } from "@/lib/knowledge/ids";
import { type ChartTable, figureColumn, number, text, wordColumn } from "./table";

export type TreeEnd = {
  kind: "end";
  stages: readonly StrategyId[];
  /** "Domain text, then instructions" */
  name: string;
  /** Share of what arrives here that agrees, as it is written, and as a number from 0 to 1; null where nothing arrives. */
  share: number | null;
  shareText: string;
  arrived: number;
  arrivedText: string;
  href: string;
};
export type TreeFork = { kind: "fork"; title: string; branches: readonly { label: string; to: TreeNode }[] };
export type TreeNode = TreeEnd | TreeFork;

export type TreeChart = {
  kind: "tree";
  root: TreeNode;
  /** What the two columns of figures at the ends say: "Agrees", "Answer sets". */
  head: { share: string; arrived: string };
};

/** Every end with the answers on the way to it, from top to bottom. */
export function treeEnds(
  node: TreeNode,
  way: readonly string[] = [],
): readonly { way: readonly string[]; end: TreeEnd }[] {
  if (node.kind === "end") return [{ way, end: node }];
  return node.branches.flatMap(({ label, to }) => treeEnds(to, [...way, `${node.title} ${label}`]));
}

/** A row per end: the way there, what stands at it, its figures. */
export function treeTable({ root, head }: TreeChart): ChartTable {
  return {
    columns: [
      wordColumn("Answers"),
      wordColumn("First"),
      figureColumn(head.share, "share, 0 to 1"),
      figureColumn(head.arrived),
    ],
    rows: treeEnds(root).map(({ way, end }) => [
      text(way.join(" · ")),
      text(end.name),
      end.share === null ? { value: null, text: end.shareText } : number(end.share, end.shareText),
      number(end.arrived, end.arrivedText),
    ]),
  };
}
