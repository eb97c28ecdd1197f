/** @file Where the parts of a trade-off scatter stand, as shares of the plot: the page and the SVG file draw the same places. */

import { type Box, overlaps, type Stroke } from "./boxes";
import { placedTicks } from "./interval-data";
import { type PlacedTick, textWidth, wrapText } from "./labels";
import { type PointLabel, placeLabels } from "./point-labels";
import { placeOn } from "./scale";
import {
  checkedTradeOff,
  FRONT_WORDS,
  frontOf,
  isDominatedPick,
  isPicked,
  risesToBetter,
  type Span,
  type TradeOffAxis,
  type TradeOffChart,
  type TradeOffPoint,
} from "./trade-off-data";

/** A point with its two arms, from the left and the upper edge, as shares of the plot. */
export type PlacedCross = {
  point: TradeOffPoint;
  left: number;
  top: number;
  across: Stroke;
  upright: Stroke;
  color: string;
  look: CrossLook;
};
/** How the arms are drawn: picks strongest, all alike without picks, the others behind picks. */
export type CrossLook = { picked: boolean; width: number; opacity: number };
const LOOKS = {
  pick: { picked: true, width: 2, opacity: 0.6 },
  alike: { picked: true, width: 1.5, opacity: 0.42 },
  behind: { picked: false, width: 1, opacity: 0.6 },
} satisfies Record<string, CrossLook>;

export type TradeOffLayout = {
  x: PlacedTick[];
  y: PlacedTick[];
  /** Left of the plot, for the figures of the upright axis. */
  gutterPx: number;
  crosses: PlacedCross[];
};
/** Names, and the front where it fits between them, for plots of some width. */
export type Lettering = { labels: PointLabel[]; front: Front | null };
export type Front = {
  /** Corners of the step line, as shares of the plot. */
  corners: { left: number; top: number }[];
  words: { lines: string[]; left: number; top: number; above: boolean };
};

/** How many names may become numbers for the sake of the front. */
const MOST_LOST = 1;
export const TICK_SIZE = 13;
/** Between the figures of the upright axis and a mark that stands on it. */
const GUTTER = 14;
const WORDS = { lineHeight: 16, gap: 4 } as const;

/** @throws RangeError as `checkedTradeOff` */
export function layoutTradeOff(chart: TradeOffChart): TradeOffLayout {
  const { x, y, points, picks } = checkedTradeOff(chart);
  const crosses = points.map((point) => {
    const picked = isPicked(chart, point);
    const across = placed(x, point.x);
    const upright = placed(y, point.y);
    const [left, top] = [across.typical, 1 - upright.typical];
    return {
      point,
      left,
      top,
      across: { x0: across.low, y0: top, x1: across.high, y1: top },
      upright: { x0: left, y0: 1 - upright.low, x1: left, y1: 1 - upright.high },
      color: colorOf(chart, point),
      look: picks.length === 0 ? LOOKS.alike : picked ? LOOKS.pick : LOOKS.behind,
    };
  });
  const figures = placedTicks(y.scale, y.style).map(({ text }) => textWidth(text, TICK_SIZE));
  return { x: ticks(x), y: ticks(y), gutterPx: Math.ceil(Math.max(...figures)) + GUTTER, crosses };
}

/** A dominated pick is a stronger grey than what was not picked. */
function colorOf(chart: TradeOffChart, point: TradeOffPoint): string {
  if (!isPicked(chart, point)) return "var(--color-dominated)";
  return isDominatedPick(chart, point) ? "var(--color-muted)" : `var(--color-${point.lead})`;
}

function placed({ scale }: TradeOffAxis, { low, typical, high }: Span) {
  return { low: placeOn(scale, low), typical: placeOn(scale, typical), high: placeOn(scale, high) };
}

function ticks({ scale, style, unit, end }: TradeOffAxis): PlacedTick[] {
  const placedAt = placedTicks(scale, style, unit);
  const words = end === "" || unit !== "" ? "" : ` ${end}`;
  return placedAt.map(({ at, text }, index) => ({ at, text: index === placedAt.length - 1 ? text + words : text }));
}

/**
 * @param widthsPx plot widths that the places must hold at, from the narrowest to the widest
 * @returns names that the front does not cross; without the front where it would turn a pick's name, or two others, into numbers
 */
export function letterTradeOff(
  chart: TradeOffChart,
  { crosses }: TradeOffLayout,
  widthsPx: readonly number[],
  heightPx: number,
): Lettering {
  const scene = {
    points: crosses.map(({ point, left, top, look }) => ({ name: point.name, left, top, minor: !look.picked })),
    widthsPx,
    heightPx,
    arms: crosses.flatMap(({ across, upright }) => [across, upright]),
  };
  const without = placeLabels({ ...scene, front: [], taken: () => [] });
  const front = placeFront(chart, crosses, widthsPx, heightPx);
  if (front === null) return { labels: without, front };
  const { corners, words } = front;
  const beside = placeLabels({
    ...scene,
    front: corners.slice(1).map(({ left, top }, index) => {
      const from = corners[index] ?? { left, top };
      return { x0: from.left, y0: from.top, x1: left, y1: top };
    }),
    taken: (width) => [wordsBox(words, width, heightPx)],
  });
  // A pick keeps its name: two numbers' worth.
  const worth = crosses.map(({ look }) => (look === LOOKS.pick ? 2 : 1));
  const numbers = (labels: readonly PointLabel[]): number =>
    labels.reduce((sum, { number }, index) => sum + (number === null ? 0 : (worth[index] ?? 1)), 0);
  const lost = numbers(beside) - numbers(without);
  return lost > MOST_LOST ? { labels: without, front: null } : { labels: beside, front };
}

/** The step line through the front with its words; null where no side of its last step has room for them. */
function placeFront(
  chart: TradeOffChart,
  crosses: readonly PlacedCross[],
  widthsPx: readonly number[],
  heightPx: number,
): Front | null {
  const points = frontOf(chart).flatMap((point) => crosses.find((cross) => cross.point === point) ?? []);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = { left: risesToBetter(chart.x.better) ? 0 : 1, top: last.top };
  const bends = points.flatMap(({ left, top }, index) => [
    { left, top: points[index - 1]?.top ?? top },
    { left, top },
  ]);
  const corners = [{ left: first.left, top: risesToBetter(chart.y.better) ? 1 : 0 }, ...bends, end].filter(
    ({ left, top }, index, all) => left !== all[index - 1]?.left || top !== all[index - 1]?.top,
  );
  const words = placeWords(chart, end, Math.abs(end.left - last.left), crosses, widthsPx, heightPx);
  return words === null ? null : { corners, words };
}

/** On the better side of the line if there is room, in one line if it fits the last step. */
function placeWords(
  chart: TradeOffChart,
  end: { left: number; top: number },
  step: number,
  crosses: readonly PlacedCross[],
  widthsPx: readonly number[],
  heightPx: number,
): Front["words"] | null {
  const up = risesToBetter(chart.y.better);
  const wordings = [[FRONT_WORDS], wrapText(FRONT_WORDS, textWidth(FRONT_WORDS, TICK_SIZE) * 0.6, TICK_SIZE)];
  const choices = wordings.flatMap((lines) => [up, !up].map((above) => ({ lines, ...end, above })));
  const fits = (words: Front["words"]): boolean =>
    widthsPx.every((width) => {
      const box = wordsBox(words, width, heightPx);
      const marks = crosses.map(({ left, top }) => ({
        x0: left * width - 9,
        y0: top * heightPx - 9,
        x1: left * width + 9,
        y1: top * heightPx + 9,
      }));
      const inside = box.y0 >= -2 && box.y1 <= heightPx && box.x1 - box.x0 <= step * width;
      return inside && !marks.some((mark) => overlaps(mark, box));
    });
  return choices.find(fits) ?? null;
}

function wordsBox({ lines, left, top, above }: Front["words"], width: number, height: number): Box {
  const length = Math.max(...lines.map((line) => textWidth(line, TICK_SIZE)));
  const depth = lines.length * WORDS.lineHeight;
  const near = top * height + (above ? -WORDS.gap : WORDS.gap);
  const x0 = left === 0 ? 0 : width - length;
  return { x0, y0: above ? near - depth : near, x1: x0 + length, y1: above ? near : near + depth };
}

/** Both arms, and which of them rests on our judgement. */
export function armsOf({ point, across, upright }: PlacedCross) {
  return [
    { id: "across", stroke: across, dashed: point.x.basis !== "sourced" },
    { id: "upright", stroke: upright, dashed: point.y.basis !== "sourced" },
  ];
}

/** What stands behind first: the grey crosses, then the others. */
export function drawingOrder({ crosses }: TradeOffLayout): PlacedCross[] {
  return crosses.toSorted((a, b) => Number(a.look.picked) - Number(b.look.picked));
}

/** The baseline of a line of the front's words, in pixels below the front. */
export function wordsBaseline({ lines, above }: Front["words"], index: number): number {
  const first = above ? -WORDS.gap - 3 - (lines.length - 1) * WORDS.lineHeight : WORDS.gap + 12;
  return first + index * WORDS.lineHeight;
}

/** The points whose names stand in the list below, with their numbers. */
export function numberedPoints({ crosses }: TradeOffLayout, { labels }: Lettering) {
  return crosses.flatMap(({ point, color, look }, index) => {
    const number = labels[index]?.number ?? null;
    return number === null ? [] : [{ point, number, color, look }];
  });
}
