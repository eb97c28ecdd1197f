/**
 * @file Where the parts of a diagram stand. Wide: columns side by side, arrows to the right, what goes back runs below.
 * Narrow: columns below each other, arrows downwards, what goes back runs along the right edge.
 */

import { textWidth, wrapText } from "@/lib/charts/labels";
import type { Diagram, DiagramPart } from "./diagram";
import { type LaidPart, layPart } from "./diagram-parts";
import { arrowhead, LINE_PX, line, type Scene, type Shape, TEXT_PX, words } from "./scene";

/** Fits the text column of a page from 1,152 px on. */
export const WIDE_PX = 700;
/** What a phone of 390 px leaves. */
export const NARROW_PX = 358;

const PART_GAP = 12;
const HEAD = LINE_PX + 8;

type Placed = { id: string; leadsOn: boolean; x: number; y: number; width: number; height: number; laid: LaidPart };

/** @throws RangeError where a loop names a part that is not there, or columns are too narrow to read */
export function wideScene(diagram: Diagram): Scene {
  const gaps = diagram.columns.slice(0, -1).map(({ out }) => gapWidth(out));
  const free = WIDE_PX - gaps.reduce((sum, gap) => sum + gap, 0);
  const shares = diagram.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = diagram.columns.map(({ width }) => Math.floor((free * width) / shares));
  if (widths.some((width) => width < 80)) throw new RangeError(`a column of ${Math.min(...widths)} px cannot be read`);
  const laid = diagram.columns.map(({ parts }, k) =>
    parts.map((part) => ({ id: part.id, leadsOn: leadsOn(part), laid: layPart(part, widths[k] ?? 0) })),
  );
  const body = Math.max(...laid.map((parts) => heightOf(parts.map(({ laid: { height } }) => height))));
  let x = 0;
  const columns = laid.map((parts, k) => {
    const width = widths[k] ?? 0;
    let y = HEAD + (body - heightOf(parts.map(({ laid: { height } }) => height))) / 2;
    const placed = parts.map((part): Placed => {
      const at = { ...part, x, y, width, height: part.laid.height };
      y += at.height + PART_GAP;
      return at;
    });
    const left = x;
    x += width + (gaps[k] ?? 0);
    return { left, width, placed };
  });
  const shapes = columns.flatMap(({ left, placed }, k) => [
    words(left, 13, diagram.columns[k]?.head ?? ""),
    ...placed.flatMap((part) => part.laid.draw(part.x, part.y)),
  ]);
  const flows = columns.slice(0, -1).flatMap(({ placed, left, width }, k) => {
    const next = columns[k + 1]?.placed ?? [];
    return flowRight(
      placed.filter((part) => part.leadsOn),
      next,
      left + width,
      gaps[k] ?? 0,
      diagram.columns[k]?.out ?? null,
    );
  });
  const bottom = HEAD + body;
  const all = columns.flatMap(({ placed }) => placed);
  const loops = diagram.loops.flatMap(({ from, to, label }, k) =>
    loopBelow(find(all, from), find(all, to), label, bottom + 22 + k * 30),
  );
  const height = bottom + (diagram.loops.length > 0 ? 4 + diagram.loops.length * 30 + 12 : 4);
  return { width: WIDE_PX, height: Math.ceil(height), shapes: [...shapes, ...flows, ...loops] };
}

function leadsOn(part: DiagramPart): boolean {
  return part.kind !== "model" || part.weights !== "reference";
}

const GAP_WIDE = 40;

function gapWidth(out: string | null): number {
  if (out === null) return GAP_WIDE;
  return Math.max(GAP_WIDE, ...out.split(" ").map((word) => textWidth(word, TEXT_PX) + 16));
}

function heightOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0) + PART_GAP * (heights.length - 1);
}

/** From every part to every part of the next column, by one line that they share. */
function flowRight(from: readonly Placed[], to: readonly Placed[], start: number, gap: number, out: string | null) {
  const [left, right] = [start + 4, start + gap - 4];
  const middle = (left + right) / 2;
  const [sources, targets] = [from.map(centre), to.map(centre)];
  const all = [...sources, ...targets];
  const [high, low] = [Math.min(...all), Math.max(...all)];
  const straight = sources.length === 1 && targets.length === 1 && high === low;
  const shapes: Shape[] = straight
    ? [line(`M${left} ${high}H${right}`)]
    : [
        ...sources.map((y) => line(`M${left} ${y}H${middle}`)),
        line(`M${middle} ${high}V${low}`),
        ...targets.map((y) => line(`M${middle} ${y}H${right}`)),
      ];
  const label = out === null ? [] : wrapText(out, gap - 10, TEXT_PX);
  // Above all lines of the gap, so that no stroke runs through the word.
  const top = high - 8 - label.length * LINE_PX + 12;
  return [
    ...shapes,
    ...targets.map((y) => arrowhead(right, y, "right")),
    ...label.map((text, k) => words(start + gap / 2 - textWidth(text, TEXT_PX) * 0.46, top + k * LINE_PX, text)),
  ];
}

function centre({ y, height }: Placed): number {
  return Math.round(y + height / 2);
}

/** Down from a part, along under everything, and up into an earlier part. */
function loopBelow(from: Placed, to: Placed, label: string, y: number): Shape[] {
  const [right, left] = [
    Math.round(from.x + Math.min(from.width, 120) / 2),
    Math.round(to.x + Math.min(to.width, 120) / 2),
  ];
  const up = to.y + to.height + 4;
  return [
    line(`M${right} ${from.y + from.height + 4}V${y}H${left}V${up}`, "line-strong", true),
    arrowhead(left, up, "up"),
    words(left + 10, y - 5, label),
  ];
}

/** @throws RangeError as `wideScene` */
export function narrowScene(diagram: Diagram): Scene {
  const shapes: Shape[] = [];
  const all: Placed[] = [];
  let y = 0;
  diagram.columns.forEach((column, k) => {
    shapes.push(words(NARROW.left, y + 13, column.head));
    y += HEAD;
    const placed = column.parts.map((part): Placed => {
      const laid = layPart(part, NARROW.width);
      const at = {
        id: part.id,
        leadsOn: leadsOn(part),
        laid,
        x: NARROW.left,
        y,
        width: NARROW.width,
        height: laid.height,
      };
      y += laid.height + PART_GAP;
      for (const { label } of diagram.loops.filter(({ from }) => from === part.id)) {
        const lines = wrapText(label, NARROW.rail - 30, TEXT_PX);
        shapes.push(...lines.map((text, k) => words(NARROW.rail - 10, y + 8 + k * LINE_PX, text, { end: true })));
        y += lines.length * LINE_PX + 6;
      }
      return at;
    });
    y -= PART_GAP;
    all.push(...placed);
    shapes.push(...placed.flatMap((part) => part.laid.draw(part.x, part.y)));
    if (k < diagram.columns.length - 1) {
      shapes.push(...flowDown(column.out, y));
      y += FLOW_DOWN;
    }
  });
  const loops = diagram.loops.flatMap(({ from, to }, k) => loopBeside(find(all, from), find(all, to), k));
  return { width: NARROW_PX, height: Math.ceil(y + 4), shapes: [...shapes, ...loops] };
}

const NARROW = { left: 0, width: 322, rail: 340, spine: 20 };
const FLOW_DOWN = 40;

/** One arrow from column to column: all its parts lead on, which the column's head says. */
function flowDown(out: string | null, y: number): Shape[] {
  const x = NARROW.spine;
  return [
    line(`M${x} ${y + 6}V${y + FLOW_DOWN - 8}`),
    arrowhead(x, y + FLOW_DOWN - 8, "down"),
    ...(out === null ? [] : [words(x + 14, y + 24, out)]),
  ];
}

/** From the right edge of a part up along the rail and back into an earlier part. */
function loopBeside(from: Placed, to: Placed, k: number): Shape[] {
  const rail = NARROW.rail + k * 8;
  const [start, end] = [from.y + from.height + 10, Math.round(to.y + to.height / 2)];
  return [
    line(`M${NARROW.rail - 2} ${start}H${rail}V${end}H${NARROW.left + NARROW.width + 4}`, "line-strong", true),
    arrowhead(NARROW.left + NARROW.width + 4, end, "left"),
  ];
}

function find(parts: readonly Placed[], id: string): Placed {
  const found = parts.find((part) => part.id === id);
  if (found === undefined) throw new RangeError(`no part "${id}"`);
  return found;
}
