/** @file Boxes and straight lines in a plot: whether they meet. */

/** Left, upper, right and lower edge, in pixels. */
export type Box = { x0: number; y0: number; x1: number; y1: number };
/** From one point to another. */
export type Stroke = { x0: number; y0: number; x1: number; y1: number };

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Whether the line from (x0, y0) to (x1, y1) of `line` enters the box. */
export function crosses(line: Stroke, box: Box): boolean {
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

export function moved({ x0, y0, x1, y1 }: Box, x: number, y: number): Box {
  return { x0: x0 + x, y0: y0 + y, x1: x1 + x, y1: y1 + y };
}

export function grown({ x0, y0, x1, y1 }: Box, by: number): Box {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

/** A stroke in shares of a plot of this size, in pixels. */
export function scaled({ x0, y0, x1, y1 }: Stroke, width: number, height: number): Stroke {
  return { x0: x0 * width, y0: y0 * height, x1: x1 * width, y1: y1 * height };
}

/** The box that a stroke spans. */
export function spanOf({ x0, y0, x1, y1 }: Stroke): Box {
  return { x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) };
}
