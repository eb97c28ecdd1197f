/** @file Radars as a file of their own: one per alternative, and the list of axes. */

import { type RadarChart, type RadarShape, radarPath, radarPlace } from "./radar-data";
import { SPREAD_OPACITY, type SvgFrame, standaloneSvg, svgElement, svgMark, svgText } from "./svg";

const WIDTH = 880;
const SIZE = 340;
const HEAD = 28;
const LINE = 19;
const COLUMNS = 3;

/** @returns an SVG document in the light theme with title, axes, source and address */
export function radarSvg(chart: RadarChart, frame: SvgFrame): string {
  const perRow = Math.floor(WIDTH / SIZE);
  const shapes = chart.shapes.map((shape, index) =>
    svgElement(
      "g",
      { transform: `translate(${(index % perRow) * (SIZE + 40)} ${Math.floor(index / perRow) * (SIZE + HEAD)})` },
      drawShape(chart, shape),
    ),
  );
  const top = Math.ceil(chart.shapes.length / perRow) * (SIZE + HEAD) + 16;
  const rows = Math.ceil(chart.axes.length / COLUMNS);
  const names = chart.axes.map((name, index) =>
    svgText(`${index + 1}  ${name}`, Math.floor(index / rows) * (WIDTH / COLUMNS), top + (index % rows) * LINE + 14, {
      size: 14,
      color: "var(--color-ink)",
    }),
  );
  return standaloneSvg(frame, { width: WIDTH, height: top + rows * LINE, markup: shapes.join("") + names.join("") });
}

function drawShape({ axes }: RadarChart, { name, lead, values }: RadarShape): string {
  const color = `var(--color-${lead})`;
  const muted = { size: 13, color: "var(--color-muted)", anchor: "middle" } as const;
  const rings = [0.25, 0.5, 0.75, 1].map((share) => {
    const reach = (radarPlace(0, 4, 0).top - radarPlace(0, 4, share).top) * SIZE;
    return svgElement("circle", {
      cx: SIZE / 2,
      cy: SIZE / 2,
      r: reach,
      fill: "none",
      stroke: share === 1 ? "var(--color-line-strong)" : "var(--color-line)",
    });
  });
  const spokes = axes.map((_, axis) => {
    const end = radarPlace(axis, axes.length, 1);
    const number = radarPlace(axis, axes.length, 1.12);
    const line = { x1: SIZE / 2, y1: SIZE / 2, x2: end.left * SIZE, y2: end.top * SIZE, stroke: "var(--color-line)" };
    return svgElement("line", line) + svgText(String(axis + 1), number.left * SIZE, number.top * SIZE + 5, muted);
  });
  const band = {
    d: `${radarPath(values, "high", SIZE)}${radarPath(values, "low", SIZE)}`,
    fill: color,
    "fill-opacity": SPREAD_OPACITY,
    "fill-rule": "evenodd",
  };
  const line = { d: radarPath(values, "typical", SIZE), fill: "none", stroke: color, "stroke-width": 2 };
  return [
    svgMark(lead, 6, 10, { ringed: false }),
    svgText(name, 20, 15, { size: 15, color: "var(--color-ink)", weight: 600 }),
    svgElement(
      "g",
      { transform: `translate(0 ${HEAD - 8})` },
      ...rings,
      ...spokes,
      svgElement("path", band),
      svgElement("path", line),
    ),
  ].join("");
}
