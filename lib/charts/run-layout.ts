/** @file Where runs and the names of those on the front stand: the page and the SVG file draw the same places. */

import type { Stroke } from "./boxes";
import { placedTicks } from "./interval-data";
import { type PlacedTick, textWidth } from "./labels";
import { type PointLabel, placeLabels } from "./point-labels";
import { type RunChart, type RunPoint, runFront } from "./run-data";
import { placeOn } from "./scale";
import { risesToBetter } from "./trade-off-data";

export type PlacedRun = { point: RunPoint; left: number; top: number; onFront: boolean };
export type RunLayout = {
  x: readonly PlacedTick[];
  y: readonly PlacedTick[];
  gutterPx: number;
  /** Beaten runs first, so that the front is drawn over them. */
  runs: readonly PlacedRun[];
  front: readonly PlacedRun[];
  /** The step line through the front, as shares of the plot. */
  corners: readonly { left: number; top: number }[];
};

const TICK_SIZE = 13;

export function layoutRuns(chart: RunChart): RunLayout {
  const { x, y, points } = chart;
  const onFront = runFront(chart);
  const placed = points.map((point) => ({
    point,
    left: placeOn(x.scale, point.x),
    top: 1 - placeOn(y.scale, point.y),
    onFront: onFront.includes(point),
  }));
  const front = placed.filter((run) => run.onFront).toSorted((a, b) => a.left - b.left || b.top - a.top);
  const yTicks = placedTicks(y.scale, y.style, y.unit);
  const gutterPx = Math.ceil(Math.max(...yTicks.map(({ text }) => textWidth(text, TICK_SIZE)))) + 14;
  return {
    x: placedTicks(x.scale, x.style, x.unit),
    y: yTicks,
    gutterPx,
    runs: placed.toSorted((a, b) => Number(a.onFront) - Number(b.onFront)),
    front,
    corners: steps(chart, front),
  };
}

/** A failed run: a thin diagonal cross, 8 px, around a place. */
export function failedCross(x: number, y: number): string {
  return `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`;
}

/** A step line whose corners face the worse side of both neighbours, so that it never claims what no run reached. */
function steps({ x }: RunChart, front: readonly PlacedRun[]): { left: number; top: number }[] {
  return front.flatMap(({ left, top }, index) => {
    const before = front[index - 1];
    if (before === undefined) return [{ left, top }];
    // Where left is better, what was reached further left holds until the next run; where right is, the next one's.
    return [risesToBetter(x.better) ? { left: before.left, top } : { left, top: before.top }, { left, top }];
  });
}

/** @returns one label per run on the front, in its order; names that find no place become numbers */
export function letterRuns({ front, runs }: RunLayout, widthsPx: readonly number[], heightPx: number): PointLabel[] {
  const arms: Stroke[] = runs
    .filter(({ onFront }) => !onFront)
    .map(({ left, top }) => ({ x0: left - 0.004, y0: top, x1: left + 0.004, y1: top }));
  return placeLabels({
    points: front.map(({ point, left, top }) => ({ name: point.name, left, top, minor: false })),
    widthsPx,
    heightPx,
    arms,
    front: [],
    taken: () => [],
  });
}
