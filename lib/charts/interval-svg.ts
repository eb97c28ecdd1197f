/** @file Interval bars as a file of their own, from the same data as the page's rows. */

import { formatAs, formatRange } from "@/lib/format";
import {
  describeMeasure,
  groupsOf,
  type Interval,
  type IntervalChart,
  type IntervalGroup,
  placedTicks,
} from "./interval-data";
import { anchorAt, wrapText } from "./labels";
import { isOffScale, placeOn } from "./scale";
import { BAND_OPACITY, type SvgFrame, standaloneSvg, svgElement, svgMark, svgText } from "./svg";

const WIDTH = 800;
const NAME_WIDTH = 200;
const FIGURES_WIDTH = 190;
const GAP = 24;
const BAR = { x: NAME_WIDTH + GAP, width: WIDTH - NAME_WIDTH - FIGURES_WIDTH - 2 * GAP };
const TYPICAL_X = WIDTH - FIGURES_WIDTH + 70;
const LINE_HEIGHT = 20;
const ROW_PADDING = 12;
const AXIS_HEIGHT = 20;

/** @returns an SVG document in the light theme with title, measure, source and address */
export function intervalBarsSvg(chart: IntervalChart, frame: SvgFrame): string {
  const named = chart.kind === "interval-groups";
  let y = 0;
  const parts = groupsOf(chart).map((group) => {
    const drawn = named ? drawGroup(group) : drawRows(group);
    const part = svgElement("g", { transform: `translate(0 ${y})` }, drawn.markup);
    y += drawn.height;
    return part;
  });
  return standaloneSvg(frame, { width: WIDTH, height: y, markup: hatching(chart) + parts.join("") });
}

type Drawn = { height: number; markup: string };

/** A criterion: its name at left, one line for each pick, the axis below. */
function drawGroup(group: IntervalGroup): Drawn {
  const names = wrapText(group.name, NAME_WIDTH, 15);
  const words = wrapText(describeMeasure(group.measure), NAME_WIDTH, 13);
  const lines = group.intervals.length * LINE_HEIGHT;
  const left = names.length * 20 + words.length * 17;
  const height = Math.max(lines + AXIS_HEIGHT, left) + 2 * ROW_PADDING;
  const ink = { size: 15, color: "var(--color-ink)", weight: 600 };
  return {
    height,
    markup: [
      ...names.map((line, index) => svgText(line, 0, ROW_PADDING + 15 + index * 20, ink)),
      ...words.map((line, index) =>
        svgText(line, 0, ROW_PADDING + names.length * 20 + 13 + index * 17, { size: 13, color: "var(--color-muted)" }),
      ),
      grid(group, ROW_PADDING, lines),
      ...group.intervals.map((interval, index) => {
        const middle = ROW_PADDING + index * LINE_HEIGHT + LINE_HEIGHT / 2;
        return bar(interval, group, middle) + figures(interval, group, middle);
      }),
      axisTexts(group, ROW_PADDING + lines + 15),
      rule(height, "var(--color-line)"),
    ].join(""),
  };
}

/** One alternative in each row, the axis above all of them. */
function drawRows(group: IntervalGroup): Drawn {
  const rowHeight = 36;
  const height = AXIS_HEIGHT + 4 + group.intervals.length * rowHeight;
  const rows = group.intervals.map((interval, index) => {
    const middle = AXIS_HEIGHT + 4 + index * rowHeight + rowHeight / 2;
    const marksWidth = interval.strategies.length * 18;
    const marks = interval.strategies.map((id, place) => svgMark(id, place * 18 + 6, middle, { ringed: false }));
    const name = svgText(interval.name, marksWidth + 4, middle + 5, { size: 15, color: "var(--color-ink)" });
    return [
      ...marks,
      name,
      bar(interval, group, middle),
      figures(interval, group, middle),
      rule(middle + 18, "var(--color-line)"),
    ].join("");
  });
  const head = axisTexts(group, 13) + rule(AXIS_HEIGHT + 4, "var(--color-line-strong)");
  return { height, markup: head + grid(group, AXIS_HEIGHT + 4, height - AXIS_HEIGHT - 4) + rows.join("") };
}

function grid({ measure }: IntervalGroup, y: number, height: number): string {
  const lines = placedTicks(measure.scale, measure.style).map(({ at }) => `M${barX(at)} ${y}v${height}`);
  return svgElement("path", { d: lines.join(""), stroke: "var(--color-line)", fill: "none" });
}

function axisTexts({ measure }: IntervalGroup, y: number): string {
  return placedTicks(measure.scale, measure.style, measure.unit)
    .map(({ at, text }) => svgText(text, barX(at), y, { size: 13, color: "var(--color-muted)", anchor: anchorAt(at) }))
    .join("");
}

function bar(interval: Interval, { measure }: IntervalGroup, middle: number): string {
  const [low, at, high] = [interval.low, interval.typical, interval.high].map((value) =>
    barX(placeOn(measure.scale, value)),
  );
  if (low === undefined || at === undefined || high === undefined) return "";
  const color = `var(--color-${interval.lead})`;
  const band = { x: low, y: middle - 3, width: high - low, height: 6 };
  const fill =
    interval.basis === "ours"
      ? { fill: `url(#hatch-${interval.lead})` }
      : { fill: color, "fill-opacity": BAND_OPACITY };
  const ends = [interval.low, interval.high].filter((value) => !isOffScale(measure.scale, value));
  const ticks = ends.map((value) => `M${barX(placeOn(measure.scale, value))} ${middle - 3}v6`).join("");
  return [
    svgElement("rect", { ...band, ...fill }),
    svgElement("path", { d: ticks, stroke: color, "stroke-width": 1.5, fill: "none" }),
    svgMark(interval.lead, at, middle, { ringed: true }),
  ].join("");
}

function figures(interval: Interval, { measure }: IntervalGroup, middle: number): string {
  const { style, unit } = measure;
  const typical = { size: 15, color: "var(--color-ink)", weight: 600, anchor: "end" as const };
  return (
    svgText(formatAs(interval.typical, style, unit), TYPICAL_X, middle + 5, typical) +
    svgText(formatRange(interval.low, interval.high, style, unit), TYPICAL_X + 12, middle + 5, {
      size: 15,
      color: "var(--color-muted)",
    })
  );
}

function hatching(chart: IntervalChart): string {
  const ours = groupsOf(chart).flatMap(({ intervals }) => intervals.filter(({ basis }) => basis === "ours"));
  const patterns = [...new Set(ours.map(({ lead }) => lead))].map((id) =>
    svgElement(
      "pattern",
      { id: `hatch-${id}`, width: 4, height: 4, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      svgElement("path", { d: "M0 0v4", stroke: `var(--color-${id})`, "stroke-width": 3 }),
    ),
  );
  return patterns.length === 0 ? "" : svgElement("defs", {}, ...patterns);
}

function rule(y: number, stroke: string): string {
  return svgElement("path", { d: `M0 ${y - 0.5}H${WIDTH}`, stroke, fill: "none" });
}

function barX(share: number): number {
  return BAR.x + share * BAR.width;
}
