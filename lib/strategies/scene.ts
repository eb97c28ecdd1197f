/** @file A drawing as plain shapes, in pixels from the upper left corner. What draws it gives the paints their colours. */

export type Paint =
  | "ink"
  | "muted"
  | "line"
  | "line-strong"
  | "strategy"
  | "trained"
  | "masked"
  | "positive"
  | "negative"
  | "paper";

export type Shape =
  | {
      kind: "box";
      x: number;
      y: number;
      width: number;
      height: number;
      fill: Paint | null;
      edge: Paint | null;
      dashed: boolean;
      opacity: number;
    }
  | { kind: "text"; x: number; y: number; text: string; paint: Paint; bold: boolean; end: boolean }
  | { kind: "line"; d: string; paint: Paint; dashed: boolean };

export type Scene = { width: number; height: number; shapes: readonly Shape[] };

/** Size of every text in a drawing; nothing is smaller. */
export const TEXT_PX = 13;
export const LINE_PX = 17;

type BoxLook = { fill?: Paint; edge?: Paint; dashed?: boolean; opacity?: number };

export function box(x: number, y: number, width: number, height: number, look: BoxLook): Shape {
  const { fill = null, edge = null, dashed = false, opacity = 1 } = look;
  return { kind: "box", x, y, width, height, fill, edge, dashed, opacity };
}

/** Text on its baseline; `end`: right-aligned at x. */
export function words(
  x: number,
  y: number,
  text: string,
  { paint = "muted", bold = false, end = false }: { paint?: Paint; bold?: boolean; end?: boolean } = {},
): Shape {
  return { kind: "text", x, y, text, paint, bold, end };
}

export function line(d: string, paint: Paint = "line-strong", dashed = false): Shape {
  return { kind: "line", d, paint, dashed };
}

export type Heading = "right" | "down" | "up" | "left";

/** An open arrowhead with its tip at the point. */
export function arrowhead(x: number, y: number, heading: Heading): Shape {
  const wings = {
    right: `M${x - 6} ${y - 5}L${x} ${y}L${x - 6} ${y + 5}`,
    left: `M${x + 6} ${y - 5}L${x} ${y}L${x + 6} ${y + 5}`,
    down: `M${x - 5} ${y - 6}L${x} ${y}L${x + 5} ${y - 6}`,
    up: `M${x - 5} ${y + 6}L${x} ${y}L${x + 5} ${y + 6}`,
  };
  return line(wings[heading]);
}
