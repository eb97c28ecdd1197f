/** @file A tree of questions as a file of its own, from the same places as the page's picture. */

import { type SvgFrame, standaloneSvg, svgElement, svgMark, svgText } from "./svg";
import type { TreeChart } from "./tree-data";
import { layoutTree, TREE_TEXT } from "./tree-layout";

const WIDTH = 1200;
/** Marks of a pipeline stand this far apart. */
export const MARK_STEP = 16;
/** Right edge of the share, left of the count. */
export const SHARE_INSET = 76;

/** @returns an SVG document in the light theme */
export function treeSvg(chart: TreeChart, frame: SvgFrame): string {
  const { width, height, texts, lines, ends } = layoutTree(chart, WIDTH);
  const ink = "var(--color-ink)";
  const muted = "var(--color-muted)";
  const words = texts.flatMap(({ x, y, lines: written, title }) =>
    written.map((line, index) =>
      svgText(line, x, y + index * TREE_TEXT.lineHeight, {
        size: title ? TREE_TEXT.title : TREE_TEXT.size,
        color: title ? ink : "var(--color-soft)",
        weight: title ? 600 : 400,
      }),
    ),
  );
  const drawn = ends.map(({ end, x, right, y }) =>
    [
      ...end.stages.map((id, index) => svgMark(id, x + 6 + index * MARK_STEP, y - 4.5, { ringed: false })),
      svgText(end.name, x + end.stages.length * MARK_STEP + 6, y, { size: TREE_TEXT.title, color: ink }),
      svgText(end.shareText, right - SHARE_INSET, y, { size: TREE_TEXT.size, color: ink, anchor: "end" }),
      svgText(end.arrivedText, right, y, { size: TREE_TEXT.size, color: muted, anchor: "end" }),
    ].join(""),
  );
  const head = [
    svgText(chart.head.share, width - SHARE_INSET, 12, { size: 13, color: muted, anchor: "end" }),
    svgText(chart.head.arrived, width, 12, { size: 13, color: muted, anchor: "end" }),
  ];
  const path = svgElement("path", { d: lines, fill: "none", stroke: "var(--color-line-strong)" });
  return standaloneSvg(frame, { width, height, markup: [path, ...words, ...drawn, ...head].join("") });
}
