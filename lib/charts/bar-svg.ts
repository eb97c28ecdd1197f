/** @file Bars as a file of their own, from the same data as the page's rows. */

import { formatAs } from "@/lib/format";
import { type Bar, type BarChart, type BarGroup, DERIVED_WORD } from "./bar-data";
import { wrapText } from "./labels";
import { placeOn } from "./scale";
import { type SvgFrame, standaloneSvg, svgConfidence, svgConfidenceKey, svgElement, svgMark, svgText } from "./svg";

const WIDTH = 760;
const NAME_WIDTH = 250;
const BAR = { x: NAME_WIDTH + 24, width: 360 };
const LINE = 18;
const GAP = 14;

/** @returns an SVG document in the light theme with title, measure, source and address */
export function barsSvg({ measure, groups }: BarChart, frame: SvgFrame): string {
  let y = 0;
  const parts = groups.map((group) => {
    const drawn = drawGroup(group, measure);
    const part = svgElement("g", { transform: `translate(0 ${y})` }, drawn.markup);
    y += drawn.height + GAP;
    return part;
  });
  const key = svgConfidenceKey(y);
  return standaloneSvg(frame, { width: WIDTH, height: y + key.height, markup: parts.join("") + key.markup });
}

function drawGroup({ name, confidence, bars }: BarGroup, measure: BarChart["measure"]) {
  const head = svgText(name, 0, 15, { size: 15, color: "var(--color-ink)", weight: 600 });
  let y = 24;
  const rows = bars.map((bar) => {
    const lines = wrapText(bar.name, NAME_WIDTH - 20, 14);
    const height = Math.max(1, lines.length) * LINE + 6;
    const row = drawBar(bar, lines, confidence, measure);
    const part = svgElement("g", { transform: `translate(0 ${y})` }, row);
    y += height;
    return part;
  });
  return { height: y, markup: head + rows.join("") };
}

function drawBar(
  { value, strategy, derived }: Bar,
  lines: readonly string[],
  confidence: BarGroup["confidence"],
  { scale, style, unit }: BarChart["measure"],
): string {
  const color = strategy === null ? "var(--color-dominated)" : `var(--color-${strategy})`;
  const width = Math.max(1, placeOn(scale, value) * BAR.width);
  const outline = confidence === "low" || derived;
  const box = {
    x: BAR.x,
    y: 3,
    width,
    height: 12,
    ...(outline
      ? { fill: "none", stroke: color, "stroke-width": 1.5, ...(derived ? { "stroke-dasharray": "2 3" } : {}) }
      : { fill: color }),
  };
  const ink = { size: 14, color: "var(--color-ink)" };
  const figure = formatAs(value, style, unit) + (derived ? `, ${DERIVED_WORD}` : "");
  return [
    strategy === null ? "" : svgMark(strategy, 6, 9, { ringed: false }),
    ...lines.map((line, index) => svgText(line, 20, 14 + index * LINE, ink)),
    svgElement("rect", box),
    svgText(figure, BAR.x + BAR.width + 16, 14, { ...ink, weight: 600 }),
    svgConfidence(confidence, BAR.x + BAR.width + 7, 9),
  ].join("");
}
