/**
 * @file Names beside the points of a scatter: which side each takes so that none covers another, a mark or the edge. Names
 * that find no place beside their mark move away with a leader; the rest become numbers, keyed to a list below.
 */

import { textWidth } from "./labels";

/** In pixels. */
export type Box = { x0: number; y0: number; x1: number; y1: number };
/** From one point to another, as shares of the plot. */
export type Stroke = { x0: number; y0: number; x1: number; y1: number };
export type Placeable = {
  name: string;
  /** From the left and the upper edge, as shares of the plot. */
  left: number;
  top: number;
};
export type Scene = {
  points: readonly Placeable[];
  /** Plot widths that the places must hold at; the height is one. */
  widthsPx: readonly number[];
  heightPx: number;
  /** What a name may cross, but not without need. */
  arms: readonly Stroke[];
  /** What a name must not cross. */
  front: readonly Stroke[];
  /** Words that already stand there. */
  taken: (widthPx: number) => readonly Box[];
};
/** Where a name stands: its anchored end and its middle line, in pixels from the centre of its mark. */
export type PointLabel = {
  text: string;
  /** In the list below, counted from 1; null for a name. */
  number: number | null;
  dx: number;
  dy: number;
  anchor: "start" | "middle" | "end";
  /** From the edge of the mark to the text, as pixels from its centre; null where it stands beside it. */
  leader: Box | null;
};

export const POINT_LABEL = { size: 14, height: 17 } as const;
/** Half of the square that a mark and its ring take. */
const MARK_ROOM = 9;
/** Words need this much air at either end. */
const AIR = 3;

const COST = { forbidden: 1000, number: 60, leader: 12, arm: 1, order: 0.1 } as const;

type Spot = Omit<PointLabel, "text" | "number">;
const NEAR: readonly Spot[] = [
  { dx: -10, dy: -13, anchor: "end", leader: null },
  { dx: 10, dy: 13, anchor: "start", leader: null },
  { dx: 10, dy: -13, anchor: "start", leader: null },
  { dx: -10, dy: 13, anchor: "end", leader: null },
  { dx: 0, dy: -19, anchor: "middle", leader: null },
  { dx: 0, dy: 19, anchor: "middle", leader: null },
  { dx: 13, dy: 0, anchor: "start", leader: null },
  { dx: -13, dy: 0, anchor: "end", leader: null },
];
const FAR: readonly Spot[] = [
  ...[26, 40, 56].flatMap((rise) => [away(rise, -rise), away(rise, rise), away(-rise, -rise), away(-rise, rise)]),
  ...[36, 52, 68].flatMap((rise) => [away(0, -rise), away(0, rise), away(14, -rise), away(14, rise)]),
  ...[36, 52, 68].flatMap((rise) => [away(-14, -rise), away(-14, rise)]),
];

function away(dx: number, dy: number): Spot {
  const length = Math.hypot(dx, dy);
  const [from, to] = [MARK_ROOM / length, 1 - 4 / length];
  const end = dx === 0 ? { x1: 0, y1: dy - Math.sign(dy) * 9 } : { x1: dx * to, y1: dy * to };
  const anchor = dx === 0 ? "middle" : dx > 0 ? "start" : "end";
  return { dx, dy, anchor, leader: { x0: dx * from, y0: dy * from, ...end } };
}

/** A place that a label could take: its box and leader from the mark's centre, and what it costs on its own. */
type Choice = { point: number; spot: Spot; numbered: boolean; box: Box; cost: number };

/**
 * @returns one label for each point, in their order. The same scene gives the same places: from several fixed orders the
 * labels take turns in moving to their cheapest place until none moves, and the cheapest outcome is kept.
 */
export function placeLabels(scene: Scene): PointLabel[] {
  const choices = scene.points.map((_, point) => choicesOf(scene, point));
  const clash = clashes(scene, choices.flat());
  const outcomes = ordersOf(scene.points.length).map((order) => settle(choices, order, clash));
  const best = outcomes.reduce((a, b) => (b.cost < a.cost ? b : a));
  let numbers = 0;
  return scene.points.map(({ name }, index) => {
    const choice = best.taken[index];
    if (choice === undefined) throw new RangeError(`no place for ${name}`);
    if (choice.numbered) numbers += 1;
    return choice.numbered
      ? { text: String(numbers), number: numbers, ...choice.spot }
      : { text: name, number: null, ...choice.spot };
  });
}

function choicesOf(scene: Scene, point: number): Choice[] {
  const { name } = scene.points[point] ?? { name: "" };
  const choice = (numbered: boolean, base: number) => (spot: Spot, index: number) => {
    const box = boxOf(spot, textWidth(numbered ? "00" : name, POINT_LABEL.size));
    const cost = base + index * COST.order + ownCost(scene, point, spot, box);
    return { point, spot, numbered, box, cost };
  };
  return [
    ...NEAR.map(choice(false, 0)),
    ...FAR.map(choice(false, COST.leader)),
    ...NEAR.map(choice(true, COST.number)),
  ];
}

/** What stands in the way of a place apart from the other labels. */
function ownCost(scene: Scene, point: number, { leader }: Spot, own: Box): number {
  const { points, widthsPx, heightPx, arms, front, taken } = scene;
  const { left = 0, top = 0 } = points[point] ?? {};
  let cost = 0;
  for (const width of widthsPx) {
    const box = moved(own, left * width, top * heightPx);
    const line = leader === null ? null : moved(leader, left * width, top * heightPx);
    const outside = box.x0 < -AIR || box.y0 < -2 || box.x1 > width + AIR || box.y1 > heightPx;
    const marks = points.map((other) => squareAt(other.left * width, other.top * heightPx));
    const blocked =
      taken(width).some((words) => overlaps(words, box)) ||
      marks.some((mark, index) => index !== point && (overlaps(mark, box) || (line !== null && crosses(line, mark)))) ||
      front.some((stroke) => crosses(scaled(stroke, width, heightPx), box));
    if (outside || blocked) cost += COST.forbidden;
    cost += arms.filter((arm) => crosses(scaled(arm, width, heightPx), box)).length * COST.arm;
  }
  return cost / widthsPx.length;
}

type Clash = (a: Choice, b: Choice) => boolean;

/** Whether two places cover each other at any of the widths; each pair is worked out once, when it is first asked for. */
function clashes({ points, widthsPx, heightPx }: Scene, choices: readonly Choice[]): Clash {
  const ranks = new Map(choices.map((choice, index) => [choice, index]));
  const known = new Map<number, boolean>();
  return (a, b) => {
    const [first = 0, second = 0] = [ranks.get(a), ranks.get(b)];
    const key = Math.min(first, second) * choices.length + Math.max(first, second);
    const found = known.get(key);
    if (found !== undefined) return found;
    const [from, to] = [points[a.point], points[b.point]];
    const answer = widthsPx.some((width) => {
      const x = ((to?.left ?? 0) - (from?.left ?? 0)) * width;
      const y = ((to?.top ?? 0) - (from?.top ?? 0)) * heightPx;
      return covers(a, b, x, y);
    });
    known.set(key, answer);
    return answer;
  };
}

function covers(a: Choice, b: Choice, x: number, y: number): boolean {
  const box = moved(b.box, x, y);
  if (overlaps(a.box, box)) return true;
  if (a.spot.leader !== null && crosses(a.spot.leader, box)) return true;
  return b.spot.leader !== null && crosses(moved(b.spot.leader, x, y), a.box);
}

function settle(choices: readonly (readonly Choice[])[], order: readonly number[], clash: Clash) {
  const taken: Choice[] = [];
  const burden = (choice: Choice): number => {
    const hits = taken.filter((other) => other?.point !== choice.point && other !== undefined && clash(choice, other));
    return choice.cost + hits.length * COST.forbidden;
  };
  for (let round = 0, moves = 1; moves > 0 && round < 20; round++) {
    moves = 0;
    for (const point of order) {
      const cheapest = choices[point]?.reduce((a, b) => (burden(b) < burden(a) ? b : a));
      if (cheapest === undefined || cheapest === taken[point]) continue;
      taken[point] = cheapest;
      moves += 1;
    }
  }
  return { taken, cost: taken.reduce((sum, choice) => sum + burden(choice), 0) };
}

/** Every rotation of the points, forwards and backwards. */
function ordersOf(count: number): number[][] {
  const forwards = Array.from({ length: count }, (_, index) => index);
  const turns = forwards.map((start) => [...forwards.slice(start), ...forwards.slice(0, start)]);
  return count === 0 ? [[]] : [...turns, ...turns.map((turn) => turn.toReversed())];
}

/** The room that a text takes around its anchor. */
export function boxOf({ dx, dy, anchor }: Pick<Spot, "dx" | "dy" | "anchor">, width: number): Box {
  const x0 = anchor === "start" ? dx : anchor === "end" ? dx - width : dx - width / 2;
  const half = POINT_LABEL.height / 2;
  return { x0: x0 - AIR, y0: dy - half, x1: x0 + width + AIR, y1: dy + half };
}

function squareAt(x: number, y: number): Box {
  return { x0: x - MARK_ROOM, y0: y - MARK_ROOM, x1: x + MARK_ROOM, y1: y + MARK_ROOM };
}

function moved({ x0, y0, x1, y1 }: Box, x: number, y: number): Box {
  return { x0: x0 + x, y0: y0 + y, x1: x1 + x, y1: y1 + y };
}

function scaled({ x0, y0, x1, y1 }: Stroke, width: number, height: number): Box {
  return { x0: x0 * width, y0: y0 * height, x1: x1 * width, y1: y1 * height };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Whether the line from (x0, y0) to (x1, y1) of `line` enters the box. */
export function crosses(line: Box, box: Box): boolean {
  const [dx, dy] = [line.x1 - line.x0, line.y1 - line.y0];
  // Liang and Barsky: the part of the line that lies within all four sides is not empty.
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, line.x0 - box.x0],
    [dx, box.x1 - line.x0],
    [-dy, line.y0 - box.y0],
    [dy, box.y1 - line.y0],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from < to;
}
