/** @file Runs on two measures as a file of their own. */

import { anchorAt, readableTicks } from "./labels";
import type { RunChart } from "./run-data";
import { failedCross, layoutRuns, letterRuns } from "./run-layout";
import { type SvgFrame, standaloneSvg, svgConfidenceKey, svgElement, svgText } from "./svg";

const WIDTH = 880;
const HEIGHT = 400;
const TOP = 18;
const AXIS_HEIGHT = 26;

/** @returns an SVG document in the light theme with title, axes, source and address */
export function runsSvg(chart: RunChart, frame: SvgFrame): string {
  const layout = layoutRuns(chart);
  const { gutterPx, runs, front, corners } = layout;
  const width = WIDTH - gutterPx;
  const muted = { size: 13, color: "var(--color-muted)" };
  const base = TOP + HEIGHT;
  const rows = layout.y.map(({ at, text }) => {
    const level = TOP + (1 - at) * HEIGHT;
    const stroke = at === 0 ? "var(--color-line-strong)" : "var(--color-line)";
    return svgElement("path", { d: `M0 ${level}H${WIDTH}`, stroke }) + svgText(text, 0, level - 5, muted);
  });
  const kept = readableTicks(layout.x, width * 0.75, 13);
  const columns = layout.x.map(({ at, text }, index) =>
    kept[index] ? svgText(text, gutterPx + at * width, base + 20, { ...muted, anchor: anchorAt(at) }) : "",
  );
  const line = corners
    .map(({ left, top }, index) => `${index === 0 ? "M" : "L"}${left * width} ${top * HEIGHT}`)
    .join("");
  const points = runs.map(({ point, left, top, onFront }) => {
    if (point.failed) {
      const d = failedCross(left * width, top * HEIGHT);
      return svgElement("path", { d, fill: "none", stroke: "var(--color-muted)", "stroke-width": 1.5 });
    }
    return svgElement("circle", {
      cx: left * width,
      cy: top * HEIGHT,
      r: onFront ? 5 : 4,
      fill: onFront ? "var(--color-ink)" : "var(--color-dominated)",
    });
  });
  const labels = letterRuns(layout, [width], HEIGHT);
  const ink = { size: 14, color: "var(--color-ink)" };
  const halo = { stroke: "var(--color-paper)", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
  const names = front.map(({ left, top }, index) => {
    const label = labels[index];
    if (label === undefined) return "";
    const { anchor, dx, dy, text, number } = label;
    const look = { ...ink, anchor, weight: number === null ? 400 : 600 };
    return svgElement("g", halo, svgText(text, left * width + dx, top * HEIGHT + dy + 5, look));
  });
  const numbered = front.flatMap(({ point }, index) => {
    const number = labels[index]?.number ?? null;
    return number === null ? [] : [`${number}  ${point.name}`];
  });
  const list = numbered.map((text, index) => svgText(text, 0, base + AXIS_HEIGHT + 18 + index * 20, ink));
  const path = { d: line, fill: "none", stroke: "var(--color-soft)", "stroke-width": 1.5 };
  const plot = svgElement(
    "g",
    { transform: `translate(${gutterPx} ${TOP})` },
    svgElement("path", path),
    ...points,
    ...names,
  );
  const listed = base + AXIS_HEIGHT + numbered.length * 20;
  const key = svgConfidenceKey(listed);
  const markup = [...rows, ...columns, plot, ...list, key.markup].join("");
  return standaloneSvg(frame, { width: WIDTH, height: listed + key.height, markup });
}
