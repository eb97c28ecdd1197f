/**
 * @file Names beside the points of a scatter: which side each takes so that none covers another, a mark or the edge. Names
 * that find no place beside their mark move away with a leader; the rest become numbers, keyed to a list below.
 */

import { type Box, crosses, grown, moved, overlaps, type Stroke, scaled, spanOf } from "./boxes";
import { textWidth } from "./labels";

export type Placeable = {
  name: string;
  /** From the left and the upper edge, as shares of the plot. */
  left: number;
  top: number;
  /** Its name becomes a number before the names of others do. */
  minor: boolean;
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
  leader: Stroke | null;
};

export const POINT_LABEL = { size: 14, height: 17 } as const;
/** Half of the square that a mark takes, with its ring and without. */
const MARK_ROOM = 9;
const BARE_MARK = 6;
/** Words need this much air at either end. */
const AIR = 3;

/** A name within this many pixels of another point's mark could be read as its name. */
const DOUBT = 8;

/**
 * `parted`: the front runs between mark and name. `reach`: each pixel of a leader. `along`: the text lies on a level arm,
 * which is worse than an upright one through it. `order`: the first of two places that are equally good.
 */
const COST = {
  forbidden: 1000,
  number: 36,
  minorNumber: 24,
  doubt: 5,
  parted: 10,
  leader: 8,
  reach: 0.25,
  along: 3,
  arm: 1,
  order: 0.1,
} as const;

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
type Choice = { rank: number; point: number; spot: Spot; numbered: boolean; box: Box; cost: number };

/**
 * @returns one label for each point, in their order. The same scene gives the same places: from several fixed orders the
 * labels take turns in moving to their cheapest place until none moves, and the cheapest outcome is kept.
 */
export function placeLabels(scene: Scene): PointLabel[] {
  const choices = scene.points.map((_, point) => choicesOf(scene, point));
  const clash = clashes(scene, choices.flat().length);
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
  const { name, minor } = scene.points[point] ?? { name: "", minor: false };
  const choice = (numbered: boolean, base: number) => (spot: Spot, index: number) => {
    const box = boxOf(spot, textWidth(numbered ? "00" : name, POINT_LABEL.size));
    const reach = spot.leader === null ? 0 : COST.leader + COST.reach * Math.hypot(spot.dx, spot.dy);
    const cost = base + reach + index * COST.order + ownCost(scene, point, spot, box);
    return { point, spot, numbered, box, cost };
  };
  const perPoint = 2 * NEAR.length + FAR.length;
  return [
    ...[...NEAR, ...FAR].map(choice(false, 0)),
    ...NEAR.map(choice(true, minor ? COST.minorNumber : COST.number)),
  ].map((choice, index) => ({
    ...choice,
    rank: point * perPoint + index,
  }));
}

/** What stands in the way of a place apart from the other labels. */
function ownCost(scene: Scene, point: number, spot: Spot, own: Box): number {
  const { leader } = spot;
  const { points, widthsPx, heightPx, arms, front, taken } = scene;
  const { left = 0, top = 0 } = points[point] ?? {};
  let cost = 0;
  for (const width of widthsPx) {
    const box = moved(own, left * width, top * heightPx);
    const way = moved(wayTo(spot), left * width, top * heightPx);
    const strokes = front.map((stroke) => scaled(stroke, width, heightPx));
    const outside = box.x0 < -AIR || box.y0 < -2 || box.x1 > width + AIR || box.y1 > heightPx;
    const others = points.filter((_, index) => index !== point);
    const marks = others.map((other) => obstacle((other.left - left) * width, (other.top - top) * heightPx));
    const blocked =
      taken(width).some((words) => overlaps(words, box)) ||
      marks.some((mark) => overlaps(mark, own) || (leader !== null && crosses(leader, mark))) ||
      strokes.some((stroke) => crosses(stroke, box));
    if (outside || blocked) cost += COST.forbidden;
    if (strokes.some((stroke) => crosses(way, grown(spanOf(stroke), 1)))) cost += COST.parted;
    cost += marks.filter((mark) => overlaps(grown(mark, DOUBT), own)).length * COST.doubt;
    for (const arm of arms) {
      if (crosses(scaled(arm, width, heightPx), box)) cost += arm.y0 === arm.y1 ? COST.along : COST.arm;
    }
  }
  return cost / widthsPx.length;
}

const [FREE, CLASH] = [1, 2];
type Clash = (a: Choice, b: Choice) => boolean;

/** Whether two places cover each other at any of the widths; each pair is worked out once, when it is first asked for. */
function clashes({ points, widthsPx, heightPx }: Scene, count: number): Clash {
  const known = new Uint8Array(count * count);
  return (a, b) => {
    const key = Math.min(a.rank, b.rank) * count + Math.max(a.rank, b.rank);
    if (known[key] !== 0) return known[key] === CLASH;
    const [from, to] = [points[a.point], points[b.point]];
    const answer = widthsPx.some((width) => {
      const x = ((to?.left ?? 0) - (from?.left ?? 0)) * width;
      const y = ((to?.top ?? 0) - (from?.top ?? 0)) * heightPx;
      return covers(a, b, x, y);
    });
    known[key] = answer ? CLASH : FREE;
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
    const hits = order.filter((point) => {
      const other = taken[point];
      return other !== undefined && point !== choice.point && clash(choice, other);
    });
    return choice.cost + hits.length * COST.forbidden;
  };
  for (let round = 0, moves = 1; moves > 0 && round < MOST_ROUNDS; round++) {
    moves = 0;
    for (const point of order) {
      let [best, least] = [taken[point], Number.POSITIVE_INFINITY];
      for (const choice of choices[point] ?? []) {
        // Clashes only add to what a place costs on its own.
        const cost = choice.cost < least ? burden(choice) : least;
        if (cost < least) [best, least] = [choice, cost];
      }
      if (best === undefined || best === taken[point]) continue;
      taken[point] = best;
      moves += 1;
    }
  }
  return { taken, cost: taken.reduce((sum, choice) => sum + burden(choice), 0) };
}
/** Two labels could give way to each other for ever. */
const MOST_ROUNDS = 20;

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

/** The square of another mark, seen from a mark; one that lies half upon it has no ring on that side to be kept free. */
function obstacle(x: number, y: number): Box {
  const half = Math.abs(x) < 2 * MARK_ROOM && Math.abs(y) < 2 * MARK_ROOM ? BARE_MARK : MARK_ROOM;
  return { x0: x - half, y0: y - half, x1: x + half, y1: y + half };
}

/** From the edge of the mark to the text. */
function wayTo({ dx, dy, leader }: Spot): Stroke {
  const share = MARK_ROOM / Math.hypot(dx, dy);
  return leader ?? { x0: dx * share, y0: dy * share, x1: dx, y1: dy };
}
