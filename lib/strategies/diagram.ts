/**
 * @file A drawn explanation as data: columns from left to right, parts in them, what goes back. One renderer draws all of
 * them, wide or narrow; what differs between two strategies is what stands here.
 */

export type Diagram = {
  /** Two to five, in the order in which things happen. Every part leads on to every part of the next column. */
  columns: readonly DiagramColumn[];
  /** What returns to an earlier part. It leaves and arrives at the last part of a column. */
  loops: readonly DiagramLoop[];
};

export type DiagramColumn = {
  head: string;
  /** Share of the drawing's width, against the other columns. */
  width: number;
  parts: readonly DiagramPart[];
  /** Beside the arrow to the next column: a word or two; null for the arrow alone. */
  out: string | null;
};

export type DiagramLoop = { from: string; to: string; label: string };

export type DiagramPart =
  /** Text in a frame. `many`: one of a deck. `faint`: not part of it, or only sometimes. */
  | { kind: "card"; id: string; title: string; lines: readonly string[]; look: "one" | "many" | "faint" }
  /** What the model reads and writes, piece by piece, and on which pieces the loss is counted. */
  | { kind: "tokens"; id: string; title: string; cells: readonly TokenCell[]; note: string }
  /** The weight matrix: outlined where frozen, filled where weights move. Its size is the model's. A `reference` is a
   * frozen copy that training needs and nobody serves, so nothing leads on from it. */
  | {
      kind: "model";
      id: string;
      title: string;
      size: ModelSize;
      weights: "frozen" | "moving" | "reference";
      note: string;
    }
  /** Rows of trained vectors, each beside its name. */
  | { kind: "vectors"; id: string; title: string; sets: readonly string[]; note: string }
  /** Running text; marked lines stand out. */
  | { kind: "pages"; id: string; title: string; rows: number; marked: readonly number[]; note: string }
  /** Answers with what was said of each. */
  | { kind: "judged"; id: string; title: string; items: readonly JudgedItem[]; note: string }
  /** Parts of a mixture, as bars without figures. */
  | { kind: "mixture"; id: string; title: string; items: readonly { text: string; size: number }[]; note: string };

/** `given`: read, not trained on. `trained`: the loss is counted here. `found`: retrieved. */
export type TokenCell = { text: string; role: "given" | "trained" | "found" };
export type ModelSize = "small" | "usual" | "large";
export type JudgedItem = { text: string; verdict: "right" | "wrong" | "better" | "worse" };
