/** @file A line chart as a file of its own, from the same data and places as the page's picture. */

import { anchorAt, readableTicks } from "./labels";
import type { LineChartData } from "./line-data";
import {
  bandPath,
  END_LABEL,
  endLabels,
  type LineLayout,
  layoutLines,
  linePath,
  type PlacedSeries,
  TICK_SIZE,
  valueLabels,
} from "./line-layout";
import {
  SPREAD_OPACITY,
  type SvgFrame,
  standaloneSvg,
  svgConfidence,
  svgConfidenceKey,
  svgElement,
  svgMark,
  svgText,
} from "./svg";

const WIDTH = 760;
const HEIGHT = 320;
const GUTTER = 56;
const TOP = 18;
const AXIS_HEIGHT = 24;

/** @returns an SVG document in the light theme with title, axes, source and address */
export function lineChartSvg(chart: LineChartData, frame: SvgFrame): string {
  const layout = layoutLines(chart);
  const ends = endLabels(layout, HEIGHT);
  const width = WIDTH - GUTTER - Math.max(ends.width, 16);
  const names = ends.labels.map(({ lines, end, middle }) => {
    const first = middle + 5 - ((lines.length - 1) * END_LABEL.lineHeight) / 2;
    const ink = { size: END_LABEL.size, color: "var(--color-ink)" };
    const words = lines.map((line, index) =>
      svgText(line, width + END_LABEL.leader, first + index * END_LABEL.lineHeight, ink),
    );
    return words.join("") + leader(width, end, middle);
  });
  const values = valueLabels(layout, chart).map(({ left, top, above, text }) =>
    svgText(text, left * width, top * HEIGHT + (above ? -11 : 22), {
      size: END_LABEL.size,
      color: "var(--color-ink)",
      weight: 600,
      anchor: anchorAt(left),
    }),
  );
  const plot = svgElement(
    "g",
    { transform: `translate(${GUTTER} ${TOP})` },
    ...layout.series.toReversed().map((series) => drawSeries(series, width)),
    ...names,
    ...values,
  );
  const height = TOP + HEIGHT + AXIS_HEIGHT;
  const published = chart.series.some(({ confidence }) => confidence !== null);
  const key = published ? svgConfidenceKey(height) : { height: 0, markup: "" };
  const markup = axes(layout, width) + plot + key.markup;
  return standaloneSvg(frame, { width: WIDTH, height: height + key.height, markup });
}

function axes(layout: LineLayout, width: number): string {
  const muted = { size: TICK_SIZE, color: "var(--color-muted)" };
  const right = GUTTER + width;
  const rows = layout.y.map(({ at, text }) => {
    const y = TOP + (1 - at) * HEIGHT;
    return svgElement("path", { d: `M0 ${y}H${right}`, stroke: "var(--color-line)" }) + svgText(text, 0, y - 5, muted);
  });
  const base = svgElement("path", { d: `M0 ${TOP + HEIGHT}H${right}`, stroke: "var(--color-line-strong)" });
  // A reader's program may lack the typeface and write wider, so the texts are thinned for a narrower axis.
  const kept = readableTicks(layout.x, width * 0.75, TICK_SIZE);
  const readable = layout.x.filter((_, index) => kept[index]);
  const columns = readable.map(({ at, text }) =>
    svgText(text, GUTTER + at * width, TOP + HEIGHT + 20, { ...muted, anchor: anchorAt(at) }),
  );
  return [...rows, base, ...columns].join("");
}

function drawSeries({ series, points, dash, marked, color }: PlacedSeries, width: number): string {
  const band = bandPath(points, width, HEIGHT);
  const stroke = {
    d: linePath(points, width, HEIGHT),
    fill: "none",
    stroke: color,
    "stroke-width": series.picked ? 2 : 1.25,
    "stroke-linejoin": "round",
    ...(dash === null ? {} : { "stroke-dasharray": dash }),
  };
  const marks = points.map(({ left, top }, index) =>
    series.strategy !== null && (marked || index === points.length - 1)
      ? svgMark(series.strategy, left * width, top * HEIGHT, { ringed: true, color })
      : svgElement("circle", { cx: left * width, cy: top * HEIGHT, r: 2.5, fill: color }),
  );
  const { confidence } = series;
  const sure = points.map(({ left, top }) =>
    confidence === null ? "" : svgConfidence(confidence, left * width + 10, top * HEIGHT + 5),
  );
  return [
    band === null ? "" : svgElement("path", { d: band, fill: color, "fill-opacity": SPREAD_OPACITY }),
    svgElement("path", stroke),
    ...marks,
    ...sure,
  ].join("");
}

function leader(x: number, end: number, middle: number): string {
  if (Math.abs(end - middle) < 2) return "";
  const d = `M${x + 8} ${end}L${x + END_LABEL.leader - 4} ${middle}`;
  return svgElement("path", { d, stroke: "var(--color-line-strong)", fill: "none" });
}
