/** JSON and JSONL as rows with their lines, so that faults can be named and untouched rows pass through as they stand. */

import type { Json } from "@/lib/dataset/example";
import { formatById } from "@/lib/dataset/formats";
import { field, isList, isRow } from "@/lib/dataset/json";
import { parseJson } from "./frame";

/** `line`: where the row begins. `raw`: its text on one line. */
export type FileRow = { line: number; raw: string; value: Json };
export type BadLine = { line: number; problem: string };

/** Keys under which files keep their rows when the root is an object. */
const WRAPPERS = ["data", "train", "rows", "examples"] as const;

/**
 * The rows of a file: a JSON array, an object with the rows inside, or one value per line.
 *
 * @throws InputProblem where the text is neither JSON nor JSON Lines, with the line
 */
export function readRows(text: string, path: string): { rows: readonly FileRow[]; bad: readonly BadLine[] } {
  const start = text.trimStart();
  if (start.startsWith("[") || start.startsWith("{")) {
    const whole = parsedOrUndefined(text);
    if (whole !== undefined) return { rows: rowsOf(whole, text), bad: [] };
    if (parsedOrUndefined(firstLine(start)) === undefined && /^\s*[[{]\s*$/.test(firstLine(start)))
      parseJson(text, path);
  }
  const rows: FileRow[] = [];
  const bad: BadLine[] = [];
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    if (raw.trim() === "") continue;
    const value = parsedOrUndefined(raw);
    if (value === undefined) bad.push({ line: index + 1, problem: faultOf(raw) });
    else rows.push({ line: index + 1, raw: raw.trim(), value });
  }
  return { rows, bad };
}

function parsedOrUndefined(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? "";
}

function faultOf(raw: string): string {
  if (parsedOrUndefined(raw.trim().replace(/,$/, "")) !== undefined) return "the line ends with a comma: remove it.";
  if (/^\s*\{\s*'/.test(raw)) return "the line is written in single quotes, as Python prints it: write it as JSON.";
  if (raw.startsWith("version https://git-lfs")) return "this is a pointer of Git LFS and no data: run git lfs pull.";
  if (/\b(?:NaN|-?Infinity)\b/.test(raw)) return "NaN and Infinity are no JSON: write null or a number.";
  return "this is not JSON: mend the line.";
}

function rowsOf(whole: Json, text: string): FileRow[] {
  const bare = formatById("openai-chat-bare-array")?.detect(whole) === true;
  if (isList(whole) && !bare) {
    const pieces = elements(text);
    return whole.map((value, index) => {
      const piece = pieces[index];
      return { line: piece?.line ?? 1, raw: piece?.raw ?? JSON.stringify(value), value };
    });
  }
  const wrapper = isRow(whole) ? WRAPPERS.find((key) => isList(field(whole, key))) : undefined;
  const inner = isRow(whole) && wrapper !== undefined ? field(whole, wrapper) : undefined;
  const usual = isRow(whole) && Object.keys(whole).length <= 3 && formatById("bbh-examples")?.detect(whole) === false;
  if (isList(inner) && usual) return inner.map((value) => ({ line: 1, raw: JSON.stringify(value), value }));
  const alone = text.trim();
  return [{ line: 1, raw: /[\r\n]/.test(alone) ? onOneLine(alone) : alone, value: whole }];
}

/** The place after the string that begins at `from`. No pattern: those overflow on strings of some megabytes. */
function afterString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** A string with everything in it, or one character that is none of a string. */
function* tokens(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text[at] === '"' ? afterString(text, at) : at + 1;
    yield text.slice(at, end);
    at = end;
  }
}

function outsideStrings(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at);
    parts.push(text.slice(at, quote < 0 ? text.length : quote));
    at = quote < 0 ? text.length : afterString(text, quote);
  }
  return parts.join("");
}

/** The elements of an array that is known to be valid, each as it stands. */
function elements(text: string): { line: number; raw: string }[] {
  const found: { line: number; raw: string }[] = [];
  let [depth, line, begin] = [0, 1, 1];
  let piece: string[] = [];
  const close = () => {
    if (piece.length > 0) found.push({ line: begin, raw: piece.join("") });
    piece = [];
  };
  for (const token of tokens(text)) {
    if (/^\s$/.test(token)) {
      if (token === "\n") line += 1;
      continue;
    }
    if (token === "]" || token === "}") depth -= 1;
    if (depth === 0 || (depth === 1 && token === ",")) close();
    else {
      if (piece.length === 0) begin = line;
      piece.push(token);
    }
    if (token === "[" || token === "{") depth += 1;
  }
  return found;
}

/** Without the white space between tokens: numbers and strings stay as they are written. */
function onOneLine(text: string): string {
  return [...tokens(text)].filter((token) => !/^\s$/.test(token)).join("");
}

/** What JSON says that JavaScript does not hold, and that a converted row therefore changes. */
export function changedByReading({ raw, value }: FileRow): readonly string[] {
  const lost: string[] = [];
  const outside = outsideStrings(raw);
  const keys = outside.split(":").length - 1;
  if (keys !== countKeys(value)) lost.push("all but the last of a field that stands twice");
  const numbers = outside.match(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g) ?? [];
  if (numbers.some((digits) => /^-?\d{16,}$/.test(digits) && !Number.isSafeInteger(Number(digits)))) {
    lost.push("digits of a whole number beyond 2^53");
  }
  return lost;
}

function countKeys(value: Json): number {
  let count = 0;
  const open: Json[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isList(next)) open.push(...next);
    else if (isRow(next)) {
      const inside = Object.values(next);
      count += inside.length;
      open.push(...inside);
    }
  }
  return count;
}
