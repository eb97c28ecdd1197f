/** @file Interval bars as a file of their own, from the same data as the page's rows. */

import { formatSpread, formatTypical } from "@/lib/format";
import {
  baselineOf,
  describeMeasure,
  groupsOf,
  type Interval,
  type IntervalChart,
  type IntervalGroup,
  type IntervalGroups,
  type IntervalRows,
  type Measure,
  picksOf,
  placedTicks,
  remarkText,
} from "./interval-data";
import { anchorAt, readableTicks, textWidth, wrapText } from "./labels";
import { isOffScale, placeOn } from "./scale";
import { BAND_OPACITY, type SvgFrame, standaloneSvg, svgElement, svgMark, svgText } from "./svg";

const WIDTH = 880;
const NAME_WIDTH = 200;
const GAP = 24;
/** Right edges of the two columns of figures, and of the third, by which a chart with a baseline is wider. */
const TYPICAL_X = WIDTH - 136;
const RANGE_X = WIDTH;
const AGAINST_WIDTH = 152;
const AGAINST_X = WIDTH + GAP + AGAINST_WIDTH;
const BAR = { x: NAME_WIDTH + GAP, width: TYPICAL_X - 84 - GAP - NAME_WIDTH };
/** A reader's program may lack the typeface and write wider: ticks are thinned for an axis this much narrower. */
const CAUTION = 0.75;
const LINE_HEIGHT = 20;
const REMARK_HEIGHT = 18;
const ROW_PADDING = 12;
const HEAD_HEIGHT = 24;
const ROW_HEIGHT = 36;
const TICKS_HEIGHT = 20;
const LABEL = { size: 13, color: "var(--color-muted)" } as const;

/** @returns an SVG document in the light theme with title, measure, source and address */
export function intervalBarsSvg(chart: IntervalChart, frame: SvgFrame): string {
  const width = baselineOf(chart) === undefined ? WIDTH : AGAINST_X;
  const parts =
    chart.kind === "interval-groups"
      ? [picks(chart, width), ...chart.groups.map((group) => drawGroup(group, width))]
      : [drawRows(chart)];
  let y = 0;
  const placed = parts.map(({ height, markup }) => {
    const part = svgElement("g", { transform: `translate(0 ${y})` }, markup);
    y += height;
    return part;
  });
  return standaloneSvg(frame, { width, height: y, markup: hatching(chart) + placed.join("") });
}

type Drawn = { height: number; markup: string };

/** The head of a grouped chart: what the rows are, whose marks these are, what the figures are. */
function picks(chart: IntervalGroups, wide: number): Drawn {
  let x = BAR.x;
  let line = 0;
  const names = picksOf(chart).map((pick) => {
    const width = marksWidth(pick) + textWidth(pick.name, 15) / CAUTION + GAP;
    if (x > BAR.x && x + width > TYPICAL_X) {
      x = BAR.x;
      line += 1;
    }
    const drawn = name(pick, x, 10 + line * LINE_HEIGHT, 600);
    x += width;
    return drawn;
  });
  const against = chart.baseline === undefined ? [] : wrapText(`against ${chart.baseline}`, AGAINST_WIDTH, 13);
  const height = HEAD_HEIGHT + Math.max(line * LINE_HEIGHT, (against.length - 1) * 17);
  const right = { ...LABEL, anchor: "end" } as const;
  const held = against.map((words, index) => svgText(words, AGAINST_X, 14 + index * 17, right));
  const markup = [heads(chart.head), ...held, ...names, rule(height, "var(--color-line-strong)", wide)];
  return { height, markup: markup.join("") };
}

/** A criterion: its name at left, one line for each pick, the axis below. */
function drawGroup(group: IntervalGroup, width: number): Drawn {
  const names = wrapText(group.name, NAME_WIDTH, 15);
  const words = wrapText(describeMeasure(group.measure), NAME_WIDTH, 13);
  const remarked = group.intervals.some((interval) => remarkText(interval) !== null);
  const line = LINE_HEIGHT + (remarked ? REMARK_HEIGHT : 0);
  const lines = group.intervals.length * line;
  const height = Math.max(lines + TICKS_HEIGHT, names.length * 20 + words.length * 17) + 2 * ROW_PADDING;
  const ink = { size: 15, color: "var(--color-ink)", weight: 600 };
  const markup = [
    ...names.map((line, index) => svgText(line, 0, ROW_PADDING + 15 + index * 20, ink)),
    ...words.map((line, index) => svgText(line, 0, ROW_PADDING + names.length * 20 + 13 + index * 17, LABEL)),
    grid(group.measure, ROW_PADDING, lines),
    ...group.intervals.map((interval, index) =>
      row(interval, group.measure, ROW_PADDING + index * line + LINE_HEIGHT / 2),
    ),
    tickTexts(group.measure, ROW_PADDING + lines + 15),
    rule(height, "var(--color-line)", width),
  ];
  return { height, markup: markup.join("") };
}

/** One alternative in each row, the axis above all of them. */
function drawRows({ head, measure, intervals }: IntervalRows): Drawn {
  const height = HEAD_HEIGHT + intervals.length * ROW_HEIGHT;
  const rows = intervals.map((interval, index) => {
    const middle = HEAD_HEIGHT + (index + 0.5) * ROW_HEIGHT;
    return (
      name(interval, 0, middle, 400) +
      row(interval, measure, middle) +
      rule(middle + ROW_HEIGHT / 2, "var(--color-line)")
    );
  });
  const ticks = tickTexts(measure, 14) + rule(HEAD_HEIGHT, "var(--color-line-strong)");
  return { height, markup: heads(head) + ticks + grid(measure, HEAD_HEIGHT, height - HEAD_HEIGHT) + rows.join("") };
}

function heads(head: string): string {
  const right = { ...LABEL, anchor: "end" } as const;
  return (
    svgText(head, 0, 14, LABEL) + svgText("typical", TYPICAL_X, 14, right) + svgText("low–high", RANGE_X, 14, right)
  );
}

/** From one stage's mark to the next: the mark, and an arrow with 3 px on either side. */
const MARK_STEP = 27;

function marksWidth({ strategies }: Interval): number {
  return strategies.length * MARK_STEP - 7;
}

/** Marks and name; a long name is broken into lines around its middle. */
function name(interval: Interval, x: number, middle: number, weight: number): string {
  const start = x + marksWidth(interval);
  const lines = x === 0 ? wrapText(interval.name, NAME_WIDTH - start, 15) : [interval.name];
  const first = middle + 5 - ((lines.length - 1) * 17) / 2;
  const look = { size: 15, color: "var(--color-ink)", weight };
  return [
    ...interval.strategies.map((id, index) => {
      const left = x + index * MARK_STEP;
      const arrow = {
        d: `M${left - 12} ${middle}h7.5m-2.7 -3l3 3l-3 3`,
        fill: "none",
        stroke: "var(--color-line-strong)",
      };
      return (
        svgMark(id, left + 6, middle, { ringed: false }) +
        (index === 0 ? "" : svgElement("path", { ...arrow, "stroke-width": 1.25 }))
      );
    }),
    ...lines.map((line, index) => svgText(line, start, first + index * 17, look)),
  ].join("");
}

function row(interval: Interval, measure: Measure, middle: number): string {
  return bar(interval, measure, middle) + figures(interval, measure, middle) + remark(interval, measure, middle);
}

function grid({ scale, style }: Measure, y: number, height: number): string {
  const lines = placedTicks(scale, style).map(({ at }) => `M${Math.round(barX(at))} ${y}v${height}`);
  return svgElement("path", { d: lines.join(""), stroke: "var(--color-line)", fill: "none" });
}

function tickTexts({ scale, style, unit }: Measure, y: number): string {
  const ticks = placedTicks(scale, style, unit);
  const kept = readableTicks(ticks, BAR.width * CAUTION, LABEL.size);
  return ticks
    .map(({ at, text }, index) => (kept[index] ? svgText(text, barX(at), y, { ...LABEL, anchor: anchorAt(at) }) : ""))
    .join("");
}

function bar(interval: Interval, { scale }: Measure, middle: number): string {
  const [low, at, high] = [interval.low, interval.typical, interval.high].map((value) => barX(placeOn(scale, value)));
  if (low === undefined || at === undefined || high === undefined) return "";
  const color = `var(--color-${interval.lead})`;
  const band = { x: low, y: middle - 3, width: high - low, height: 6 };
  const fill =
    interval.basis !== "sourced"
      ? { fill: `url(#hatch-${interval.lead})` }
      : { fill: color, "fill-opacity": BAND_OPACITY };
  const { cut = [] } = interval;
  const ends = (["low", "high"] as const).filter((end) => !isOffScale(scale, interval[end]) && !cut.includes(end));
  const ticks = ends.map((end) => `M${barX(placeOn(scale, interval[end]))} ${middle - 3}v6`).join("");
  return [
    svgElement("rect", { ...band, ...fill }),
    svgElement("path", { d: ticks, stroke: color, "stroke-width": 1.5, fill: "none" }),
    svgMark(interval.lead, at, middle, { ringed: true }),
  ].join("");
}

/** Below the bar, from the mark on as far as there is room. */
function remark(interval: Interval, { scale }: Measure, middle: number): string {
  const words = remarkText(interval);
  if (words === null) return "";
  const room = BAR.x + BAR.width - textWidth(words, LABEL.size) / CAUTION;
  const x = Math.max(BAR.x, Math.min(barX(placeOn(scale, interval.typical)) - 6, room));
  return svgText(words, x, middle + 21, LABEL);
}

function figures(interval: Interval, { style, unit }: Measure, middle: number): string {
  const right = { size: 15, anchor: "end" } as const;
  const value = svgText(formatTypical(interval, style, unit), TYPICAL_X, middle + 5, {
    ...right,
    color: "var(--color-ink)",
    weight: 600,
  });
  const muted = { ...right, color: "var(--color-muted)" };
  const range = svgText(formatSpread(interval, style, unit), RANGE_X, middle + 5, muted);
  return (
    value + range + (interval.against === undefined ? "" : svgText(interval.against, AGAINST_X, middle + 5, muted))
  );
}

function hatching(chart: IntervalChart): string {
  const ours = groupsOf(chart).flatMap(({ intervals }) => intervals.filter(({ basis }) => basis !== "sourced"));
  const patterns = [...new Set(ours.map(({ lead }) => lead))].map((id) =>
    svgElement(
      "pattern",
      { id: `hatch-${id}`, width: 3.5, height: 3.5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      svgElement("path", { d: "M0 0v3.5", stroke: `var(--color-${id})`, "stroke-width": 2 }),
    ),
  );
  return patterns.length === 0 ? "" : svgElement("defs", {}, ...patterns);
}

function rule(y: number, stroke: string, width = WIDTH): string {
  return svgElement("path", { d: `M0 ${y - 0.5}H${width}`, stroke, fill: "none" });
}

function barX(share: number): number {
  return Number((BAR.x + share * BAR.width).toFixed(2));
}
