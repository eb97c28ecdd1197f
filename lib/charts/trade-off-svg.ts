/** @file A trade-off scatter as a file of its own, from the same data and rules as the page's picture. */

import { type Stroke, scaled } from "./boxes";
import { anchorAt, readableTicks } from "./labels";
import { POINT_LABEL, type PointLabel } from "./point-labels";
import { type SvgFrame, standaloneSvg, svgElement, svgMark, svgText } from "./svg";
import type { TradeOffChart } from "./trade-off-data";
import {
  armsOf,
  drawingOrder,
  type Front,
  type Lettering,
  layoutTradeOff,
  letterTradeOff,
  numberedPoints,
  type PlacedCross,
  TICK_SIZE,
  type TradeOffLayout,
  wordsBaseline,
} from "./trade-off-layout";

const WIDTH = 880;
const HEIGHT = 400;
const TOP = 18;
const AXIS_HEIGHT = 26;
const MUTED = { size: TICK_SIZE, color: "var(--color-muted)" } as const;

/** @returns an SVG document in the light theme with title, axes, source and address */
export function tradeOffSvg(chart: TradeOffChart, frame: SvgFrame): string {
  const layout = layoutTradeOff(chart);
  const width = WIDTH - layout.gutterPx;
  const lettering = letterTradeOff(chart, layout, [width], HEIGHT);
  const crosses = drawingOrder(layout);
  const plot = svgElement(
    "g",
    { transform: `translate(${layout.gutterPx} ${TOP})` },
    lettering.front === null ? "" : drawFront(lettering.front, width),
    ...crosses.map((cross) => drawArms(cross, width)),
    ...crosses.map(({ point, left, top, color }) =>
      svgElement(
        "g",
        { transform: `translate(${left * width} ${top * HEIGHT}) scale(${MARK_SCALE})` },
        svgElement("circle", { r: 4, fill: "var(--color-paper)" }),
        svgMark(point.lead, 0, 0, { ringed: true, color }),
      ),
    ),
    ...names(layout, lettering, width),
  );
  const list = numberList(layout, lettering);
  const height = TOP + HEIGHT + AXIS_HEIGHT + list.height;
  return standaloneSvg(frame, { width: WIDTH, height, markup: axes(layout, width) + plot + list.markup });
}
/** A mark is 14 px on a grid of 12. */
const MARK_SCALE = 14 / 12;

function axes({ x, y, gutterPx }: TradeOffLayout, width: number): string {
  const base = TOP + HEIGHT;
  const rows = y.map(({ at, text }) => {
    const level = TOP + (1 - at) * HEIGHT;
    const line = svgElement("path", { d: `M0 ${level}H${WIDTH}`, stroke: "var(--color-line)" });
    return line + svgText(text, 0, level - 5, MUTED);
  });
  // A reader's program may lack the typeface and write wider, so the texts are thinned for a narrower axis.
  const kept = readableTicks(x, width * 0.75, TICK_SIZE);
  const columns = x.map(({ at, text }, index) => {
    const left = gutterPx + at * width;
    const tick = svgElement("path", { d: `M${left} ${base}v5`, stroke: "var(--color-line-strong)" });
    return tick + (kept[index] ? svgText(text, left, base + 20, { ...MUTED, anchor: anchorAt(at) }) : "");
  });
  return [...rows, line({ x0: 0, y0: base, x1: WIDTH, y1: base }, "var(--color-line-strong)"), ...columns].join("");
}

function drawFront({ corners, words }: Front, width: number): string {
  const steps = corners.map(({ left, top }, index) => `${index === 0 ? "M" : "L"}${left * width} ${top * HEIGHT}`);
  const path = { d: steps.join(""), fill: "none", stroke: "var(--color-soft)", "stroke-width": 1.5 };
  const look = { size: TICK_SIZE, color: "var(--color-ink)", anchor: words.left === 0 ? "start" : "end" } as const;
  const texts = words.lines.map((text, index) =>
    haloed(text, words.left * width, words.top * HEIGHT + wordsBaseline(words, index), look),
  );
  return svgElement("path", path) + texts.join("");
}

function drawArms(cross: PlacedCross, width: number): string {
  const arms = armsOf(cross).map(({ stroke, dashed }) =>
    line(scaled(stroke, width, HEIGHT), cross.color, {
      "stroke-width": cross.look.width,
      ...(dashed ? { "stroke-dasharray": "5 4" } : {}),
    }),
  );
  return svgElement("g", { opacity: cross.look.opacity }, ...arms);
}

function names({ crosses }: TradeOffLayout, { labels }: Lettering, width: number): string[] {
  return crosses.map(({ left, top, look }, index) => {
    const label = labels[index];
    if (label === undefined) return "";
    const at = { transform: `translate(${left * width} ${top * HEIGHT})` };
    const leader = label.leader === null ? "" : line(label.leader, "var(--color-line-strong)");
    return svgElement("g", at, leader, haloed(label.text, label.dx, label.dy + 5, lookOf(label, look.picked)));
  });
}

function lookOf({ anchor, number }: PointLabel, picked: boolean) {
  const color = picked ? "var(--color-ink)" : "var(--color-muted)";
  return { size: POINT_LABEL.size, color, anchor, weight: number === null ? 400 : 600 };
}

/** Names that found no place, below the axis. */
function numberList(layout: TradeOffLayout, lettering: Lettering): { height: number; markup: string } {
  const numbered = numberedPoints(layout, lettering);
  const lines = numbered.map(({ point, number, color, look }, index) => {
    const y = TOP + HEIGHT + AXIS_HEIGHT + 18 + index * 20;
    const ink = { size: POINT_LABEL.size, color: look.picked ? "var(--color-ink)" : "var(--color-muted)" };
    const mark = svgMark(point.lead, 28, y - 5, { ringed: false, color });
    return svgText(String(number), 0, y, { ...ink, weight: 600 }) + mark + svgText(point.name, 42, y, ink);
  });
  return { height: numbered.length * 20, markup: lines.join("") };
}

function haloed(text: string, x: number, y: number, look: Parameters<typeof svgText>[3]): string {
  const halo = { stroke: "var(--color-paper)", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
  return svgElement("g", halo, svgText(text, x, y, look));
}

function line({ x0, y0, x1, y1 }: Stroke, stroke: string, more: Record<string, string | number> = {}): string {
  return svgElement("line", { x1: x0, y1: y0, x2: x1, y2: y1, stroke, ...more });
}
