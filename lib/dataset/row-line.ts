/** @file A row as its line in a file, in pieces that can be marked. The texts of the pieces, joined, are the line. */

import type { Json } from "./example";
import { isList } from "./json";
import type { LossPart, LossView } from "./loss";

/** `mark` is null where nothing is to be said of the piece. */
export type LinePiece<Mark> = { text: string; mark: Mark | null };

/** The row as one line of JSONL. */
export function rowLine(row: Json): string {
  return JSON.stringify(row);
}

/**
 * The line of each row, with the parts of the example that stand in it marked with what becomes of them. A part that
 * the row writes in pieces, or not at all, is not marked; a text that stands in the row twice is marked twice.
 */
export function linesByLoss(
  rows: readonly Json[],
  parts: readonly LossPart[],
): readonly (readonly LinePiece<LossPart["loss"]>[])[] {
  const unused = new Set(parts.filter(({ text }) => text !== ""));
  const found = new Map<Token, readonly Range<LossPart["loss"]>[]>();
  const lines = rows.map((row) => tokensOf(row, ""));
  const texts = lines.flat().filter(({ value }) => value !== null && value !== "");
  // Whole values first: a short answer may also stand inside a longer prompt.
  for (const token of texts) {
    const same = parts.filter(({ text }) => text !== "" && text === token.value);
    const part = same.find((each) => unused.has(each)) ?? same[0];
    if (part === undefined) continue;
    unused.delete(part);
    found.set(token, [{ from: 0, to: part.text.length, mark: part.loss }]);
  }
  for (const token of texts) {
    if (found.has(token)) continue;
    const ranges: Range<LossPart["loss"]>[] = [];
    let from = 0;
    for (const part of unused) {
      const at = (token.value ?? "").indexOf(part.text, from);
      if (at < 0) continue;
      from = at + part.text.length;
      ranges.push({ from: at, to: from, mark: part.loss });
      unused.delete(part);
    }
    if (ranges.length > 0) found.set(token, ranges);
  }
  return lines.map((tokens) => joined(tokens.flatMap((token) => cut(token, found.get(token) ?? []))));
}

/**
 * The line with one field marked, as checks name it: `messages[1].content`; with `words`, only these words in it. Where
 * the row has no such field, nothing is marked.
 */
export function lineWithField(row: Json, field: string, words = ""): readonly LinePiece<"here">[] {
  const inside = (path: string) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
  return joined(
    tokensOf(row, "").flatMap((token): LinePiece<"here">[] => {
      if (field === "" || !inside(token.path)) return [{ text: token.text, mark: null }];
      if (words === "") return [{ text: token.text, mark: "here" }];
      const at = token.value?.indexOf(words) ?? -1;
      return cut(token, at < 0 ? [] : [{ from: at, to: at + words.length, mark: "here" }]);
    }),
  );
}

/** How many characters of the example meet which end, in the order in which the ends first occur. */
export function countByLoss(view: LossView): readonly { loss: LossPart["loss"]; characters: number }[] {
  const counts = new Map<LossPart["loss"], number>();
  for (const { loss, text } of view.parts) counts.set(loss, (counts.get(loss) ?? 0) + [...text].length);
  return [...counts].map(([loss, characters]) => ({ loss, characters }));
}

type Range<Mark> = { from: number; to: number; mark: Mark };
/** A stretch of the line: part of the value at `path`, or its key. `value` is the text that a string stands for. */
type Token = { text: string; path: string; value: string | null };

function tokensOf(value: Json, path: string): Token[] {
  const sign = (text: string, at = path): Token => ({ text, path: at, value: null });
  if (typeof value === "string") return [sign('"'), { text: escaped(value), path, value }, sign('"')];
  if (typeof value !== "object" || value === null) return [sign(JSON.stringify(value))];
  if (isList(value)) {
    const items = value.map((item, index) => tokensOf(item, `${path}[${index}]`));
    return [sign("["), ...items.flatMap((item, index) => (index > 0 ? [sign(","), ...item] : item)), sign("]")];
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return [sign(`${JSON.stringify(key)}:`, at), ...tokensOf(item, at)];
  });
  return [sign("{"), ...entries.flatMap((entry, index) => (index > 0 ? [sign(","), ...entry] : entry)), sign("}")];
}

function cut<Mark>(token: Token, ranges: readonly Range<Mark>[]): LinePiece<Mark>[] {
  if (token.value === null || ranges.length === 0) return [{ text: token.text, mark: null }];
  const pieces: LinePiece<Mark>[] = [];
  let from = 0;
  for (const range of ranges) {
    pieces.push({ text: escaped(token.value.slice(from, range.from)), mark: null });
    pieces.push({ text: escaped(token.value.slice(range.from, range.to)), mark: range.mark });
    from = range.to;
  }
  return [...pieces, { text: escaped(token.value.slice(from)), mark: null }];
}

/** Neighbours with one mark become one piece; empty ones go. */
function joined<Mark>(pieces: readonly LinePiece<Mark>[]): LinePiece<Mark>[] {
  const out: LinePiece<Mark>[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.text === "") continue;
    if (last !== undefined && last.mark === piece.mark) out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}

/** As JSON writes it between its quotes. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
