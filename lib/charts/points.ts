/** @file How a keyboard moves over the points of several lines. */

/** A point: which line, and which of its points from the left. */
export type Place = { line: number; index: number };

/**
 * @param lines points from left to right, `left` on the same axis for all lines
 * @returns where a key leads from a place, null for a key that leads nowhere: along a line with left, right, Home and
 * End; with up and down to the point of the neighbouring line (in the order given) that stands nearest in x
 */
export function stepFrom(from: Place, key: string, lines: readonly (readonly { left: number }[])[]): Place | null {
  const line = lines[from.line];
  if (line === undefined) return null;
  switch (key) {
    case "ArrowLeft":
      return from.index > 0 ? { ...from, index: from.index - 1 } : null;
    case "ArrowRight":
      return from.index < line.length - 1 ? { ...from, index: from.index + 1 } : null;
    case "Home":
      return { ...from, index: 0 };
    case "End":
      return { ...from, index: line.length - 1 };
    case "ArrowUp":
      return beside(from, from.line - 1, lines);
    case "ArrowDown":
      return beside(from, from.line + 1, lines);
    default:
      return null;
  }
}

function beside(from: Place, line: number, lines: readonly (readonly { left: number }[])[]): Place | null {
  const here = lines[from.line]?.[from.index]?.left;
  const there = lines[line];
  if (here === undefined || there === undefined || there.length === 0) return null;
  const gaps = there.map(({ left }) => Math.abs(left - here));
  return { line, index: gaps.indexOf(Math.min(...gaps)) };
}
