/** @file The parts of a diagram: how high each is at a width, and the shapes that it is made of. */

import { textWidth, wrapText } from "@/lib/charts/labels";
import type { DiagramPart, JudgedItem, ModelSize, TokenCell } from "./diagram";
import { box, LINE_PX, line, type Shape, TEXT_PX, words } from "./scene";

const PAD = 10;
/** How far the cards behind the first of a deck stand out. */
const DECK = 6;
const CELL = 11;
const CELL_STEP = 13;
const MATRIX = { small: [6, 3], usual: [8, 5], large: [10, 7] } as const satisfies Record<
  ModelSize,
  readonly [number, number]
>;
const BAR_HEIGHT = 8;

/** A part laid out at a width: its height, and its shapes from its own upper left corner at (x, y). */
export type LaidPart = { height: number; draw: (x: number, y: number) => Shape[] };

export function layPart(part: DiagramPart, width: number): LaidPart {
  switch (part.kind) {
    case "card":
      return card(part, width);
    case "tokens":
      return stacked(width, part.title, tokenRows(part.cells, width), part.note);
    case "model":
      return stacked(width, part.title, matrix(part.size, part.weights === "moving"), part.note);
    case "vectors":
      return stacked(width, part.title, vectorRows(part.sets), part.note);
    case "pages":
      return stacked(width, part.title, pageRows(part.rows, part.marked, width), part.note);
    case "judged":
      return stacked(width, part.title, judgedRows(part.items, width), part.note);
    case "mixture":
      return stacked(width, part.title, mixtureRows(part.items, width), part.note);
  }
}

function card({ title, lines, look }: Extract<DiagramPart, { kind: "card" }>, width: number): LaidPart {
  const deck = look === "many" ? DECK : 0;
  const inner = width - deck - 2 * PAD;
  const titles = wrapText(title, inner, TEXT_PX);
  const rest = lines.flatMap((text) => wrapText(text, inner, TEXT_PX));
  const height = 2 * PAD + (titles.length + rest.length) * LINE_PX - 3;
  return {
    height: height + deck,
    draw: (x, y) => [
      ...(deck === 0
        ? []
        : [2, 1].map((behind) =>
            box(x + behind * 3, y + deck - behind * 3, width - deck, height, { fill: "paper", edge: "line-strong" }),
          )),
      box(x, y + deck, width - deck, height, {
        fill: "paper",
        edge: "line-strong",
        dashed: look === "faint",
      }),
      ...column(x + PAD, y + deck + PAD, titles, true),
      ...column(x + PAD, y + deck + PAD + titles.length * LINE_PX, rest, false),
    ],
  };
}

/** Title above, note below, something drawn between them. */
function stacked(width: number, title: string, middle: LaidPart, note: string): LaidPart {
  const titles = wrapText(title, width, TEXT_PX);
  const notes = wrapText(note, width, TEXT_PX);
  const top = titles.length * LINE_PX + (titles.length > 0 ? 4 : 0);
  const below = notes.length > 0 ? 4 + notes.length * LINE_PX : 0;
  return {
    height: top + middle.height + below,
    draw: (x, y) => [
      ...column(x, y, titles, true),
      ...middle.draw(x, y + top),
      ...column(x, y + top + middle.height + 4, notes, false),
    ],
  };
}

function column(x: number, y: number, lines: readonly string[], strong: boolean): Shape[] {
  return lines.map((text, index) =>
    words(x, y + 12 + index * LINE_PX, text, strong ? { paint: "ink", bold: true } : {}),
  );
}

/** Cells in rows; a cell is as wide as its words. */
function tokenRows(cells: readonly TokenCell[], width: number): LaidPart {
  const height = 22;
  let x = 0;
  let row = 0;
  const placed = cells.map((cell) => {
    const cellWidth = Math.min(width, textWidth(cell.text, TEXT_PX) + 12);
    if (x > 0 && x + cellWidth > width) {
      x = 0;
      row += 1;
    }
    const at = { x, y: row * (height + 4), width: cellWidth, ...cell };
    x += cellWidth + 3;
    return at;
  });
  return {
    height: (row + 1) * (height + 4) - 4,
    draw: (left, top) =>
      placed.flatMap(({ x: dx, y: dy, width: cellWidth, text, role }) => [
        box(left + dx, top + dy, cellWidth, height, {
          fill: role === "trained" ? "trained" : "masked",
          ...(role === "found" ? { edge: "strategy" as const } : {}),
        }),
        ...(role === "trained" ? [box(left + dx, top + dy + height - 2, cellWidth, 2, { fill: "positive" })] : []),
        words(left + dx + 6, top + dy + 15, text, { paint: role === "trained" ? "ink" : "muted" }),
      ]),
  };
}

/** Frozen cells are outlines; moving ones are filled, unevenly, since no two weights move alike. */
function matrix(size: ModelSize, moving: boolean): LaidPart {
  const [across, down] = MATRIX[size];
  const cells = Array.from({ length: across * down }, (_, index) => index);
  return {
    height: down * CELL_STEP - (CELL_STEP - CELL),
    draw: (x, y) =>
      cells.map((index) => {
        const [dx, dy] = [(index % across) * CELL_STEP, Math.floor(index / across) * CELL_STEP];
        return moving
          ? box(x + dx, y + dy, CELL, CELL, { fill: "strategy", opacity: SHADES[(index * 7) % SHADES.length] ?? 1 })
          : box(x + dx + 0.5, y + dy + 0.5, CELL - 1, CELL - 1, { edge: "line-strong" });
      }),
  };
}
const SHADES = [0.4, 0.95, 0.6, 0.8, 0.5, 1, 0.7, 0.45, 0.85, 0.55, 0.75];

function vectorRows(sets: readonly string[]): LaidPart {
  const step = 22;
  return {
    height: sets.length * step - 8,
    draw: (x, y) =>
      sets.flatMap((name, row) => [
        ...[0, 1, 2, 3].map((index) =>
          box(x + index * CELL_STEP, y + row * step + 1, CELL, CELL, {
            fill: "strategy",
            opacity: SHADES[(row * 5 + index * 3) % SHADES.length] ?? 1,
          }),
        ),
        words(x + 4 * CELL_STEP + 6, y + row * step + 11, name),
      ]),
  };
}

/** Lines of text as strokes, the last of a paragraph shorter; marked ones stronger and in the strategy's colour. */
function pageRows(rows: number, marked: readonly number[], width: number): LaidPart {
  const step = 9;
  const full = Math.min(width, 150);
  return {
    height: rows * step - 4,
    draw: (x, y) =>
      Array.from({ length: rows }, (_, row) =>
        box(x, y + row * step, row % 4 === 3 ? full * 0.62 : full, marked.includes(row) ? 5 : 3, {
          fill: marked.includes(row) ? "strategy" : "line-strong",
          opacity: marked.includes(row) ? 1 : 0.55,
        }),
      ),
  };
}

const VERDICTS = {
  right: { words: "right", paint: "positive", path: "M0 5L3 8L9 1" },
  wrong: { words: "wrong", paint: "negative", path: "M1 1L8 8M8 1L1 8" },
  better: { words: "better", paint: "positive", path: "M0 5L3 8L9 1" },
  worse: { words: "worse", paint: "negative", path: "M1 1L8 8M8 1L1 8" },
} as const;

function judgedRows(items: readonly JudgedItem[], width: number): LaidPart {
  let top = 0;
  const rows = items.map((item) => {
    const lines = wrapText(item.text, width - 78, TEXT_PX);
    const height = lines.length * LINE_PX + 8;
    const row = { ...item, lines, y: top, height };
    top += height + 4;
    return row;
  });
  return {
    height: top - 4,
    draw: (x, y) =>
      rows.flatMap(({ lines, verdict, y: dy, height }) => {
        const { words: said, paint, path } = VERDICTS[verdict];
        return [
          box(x, y + dy, width, height, { edge: "line-strong", fill: "paper" }),
          ...column(x + 8, y + dy + 4, lines, false),
          line(shifted(path, x + width - 60, y + dy + height / 2 - 4.5), paint),
          words(x + width - 46, y + dy + height / 2 + 4.5, said, { paint }),
        ];
      }),
  };
}

/** The path with every point moved. */
function shifted(path: string, dx: number, dy: number): string {
  return path.replace(
    /([ML])([\d.]+) ([\d.]+)/g,
    (_, command, x, y) => `${command}${Number(x) + dx} ${Number(y) + dy}`,
  );
}

function mixtureRows(items: readonly { text: string; size: number }[], width: number): LaidPart {
  const step = LINE_PX + BAR_HEIGHT + 8;
  const most = Math.max(...items.map(({ size }) => size));
  return {
    height: items.length * step - 8,
    draw: (x, y) =>
      items.flatMap(({ text, size }, row) => [
        words(x, y + row * step + 12, text),
        box(x, y + row * step + LINE_PX, (Math.min(width, 150) * size) / most, BAR_HEIGHT, {
          fill: "strategy",
          opacity: SHADES[(row * 3) % SHADES.length] ?? 1,
        }),
      ]),
  };
}
