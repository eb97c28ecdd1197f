/** @file Where the parts of a tree stand: forks in columns by depth, ends in one column at right, top to bottom. */

import { wrapText } from "./labels";
import type { TreeChart, TreeEnd, TreeNode } from "./tree-data";

export const TREE_TEXT = { size: 13, title: 14, lineHeight: 17 } as const;
const INDENT = 12;
const ROW_PADDING = 8;
const ENDS_WIDTH = 340;

export type TreeLines = { x: number; y: number; lines: readonly string[]; title: boolean };
export type TreeLayout = {
  width: number;
  height: number;
  /** Titles of forks and labels of branches; y is the first line's baseline. */
  texts: readonly TreeLines[];
  /** Hairlines, as path data. */
  lines: string;
  /** Ends, each with its baseline; `x` is where the mark begins, `right` where the figures end. */
  ends: readonly { end: TreeEnd; x: number; right: number; y: number }[];
};

/** Lays a tree out for a width in pixels. The height follows from the text. */
export function layoutTree({ root }: TreeChart, width: number): TreeLayout {
  const endsX = width - ENDS_WIDTH;
  const column = endsX / Math.max(1, depthOf(root));
  const texts: TreeLines[] = [];
  const ends: TreeLayout["ends"][number][] = [];
  const paths: string[] = [];
  let y = 0;

  const place = (node: TreeNode, depth: number, from: number | null): void => {
    const x = depth * column;
    if (node.kind === "end") {
      ends.push({ end: node, x: endsX, right: width, y });
      if (from !== null && endsX - 8 > from) paths.push(`M${round(from)} ${y - 4.5}H${endsX - 8}`);
      return;
    }
    const room = endsX - x - 2 * INDENT;
    // Nothing else stands on a title's line to its right, nor on a branch's line that leads to an end.
    const title = wrapText(node.title, room, TREE_TEXT.title);
    if (from !== null && x - 6 > from) paths.push(`M${round(from)} ${y - 4.5}H${round(x - 6)}`);
    texts.push({ x, y, lines: title, title: true });
    y += title.length * TREE_TEXT.lineHeight + ROW_PADDING;
    const top = y - ROW_PADDING - TREE_TEXT.lineHeight + 6;
    let last = y;
    for (const { label, to } of node.branches) {
      const lines = wrapText(label, (to.kind === "end" ? room : column - 2 * INDENT) - 16, TREE_TEXT.size);
      const start = y;
      last = start - 4.5;
      paths.push(`M${round(x + 4)} ${last}H${round(x + INDENT)}`);
      texts.push({ x: x + INDENT + 4, y: start, lines, title: false });
      const after = x + INDENT + 10 + (lines[0] ?? "").length * TREE_TEXT.size * 0.47;
      place(to, depth + 1, after);
      y = Math.max(
        to.kind === "end" ? start + ROW_PADDING : y,
        start + lines.length * TREE_TEXT.lineHeight + ROW_PADDING,
      );
      if (to.kind === "end") y = Math.max(y, start + TREE_TEXT.lineHeight + ROW_PADDING);
    }
    paths.push(`M${round(x + 4)} ${round(top)}V${last}`);
  };

  y = TREE_TEXT.lineHeight + 20;
  place(root, 0, null);
  return { width, height: Math.ceil(y), texts, lines: paths.join(""), ends };
}

function depthOf(node: TreeNode): number {
  return node.kind === "end" ? 0 : 1 + Math.max(...node.branches.map(({ to }) => depthOf(to)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
