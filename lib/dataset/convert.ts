/** @file Rows of one format as rows of another, row by row, with what is lost and what is refused. */

import { nearest } from "@/lib/knowledge/nearest";
import { formOf } from "./detect";
import type { ExampleKind, Json, TrainingExample } from "./example";
import { fault } from "./faults";
import { FORMATS, formatById } from "./formats";
import { isRefused } from "./json";
import type { Fault, Format } from "./types";

export type Conversion = {
  /** The rows of the target; one row may give several, or none. */
  rows: readonly Json[];
  /** What they no longer say: names of fields and short phrases. */
  lost: readonly string[];
  /** A sentence for each example of the row that could not be written. */
  refused: readonly string[];
};

/** One row. The same format in the same form on both sides gives the row as it is, checked or not. */
export function convertRow(from: string, to: string, row: Json): Conversion {
  const [source, target] = [formatById(formOf(from, row)), formatById(to)];
  if (source === null) return { rows: [], lost: [], refused: [unknownFormat(from)] };
  if (target === null) return { rows: [], lost: [], refused: [unknownFormat(to)] };
  if (source === target) return { rows: [row], lost: [], refused: [] };
  const found = source.read(row);
  if (isRefused(found)) return { rows: [], lost: [], refused: [found.refused] };
  const rows: Json[] = [];
  const lost = new Set(found.lost);
  const refused: string[] = [];
  for (const example of [found.example, ...found.more]) {
    const written = target.write(example);
    if (isRefused(written)) {
      refused.push(written.refused);
      continue;
    }
    rows.push(written.row, ...written.more);
    for (const name of written.lost) lost.add(name);
  }
  return { rows, lost: [...lost], refused };
}

/** The faults of a row as a row of this format. */
export function checkRow(formatId: string, row: Json): readonly Fault[] {
  const format = formatById(formatId);
  return format === null ? [fault("row_not_object", "", unknownFormat(formatId))] : format.check(row);
}

/** Says that there is no such format, with the nearest id where one is near. */
function unknownFormat(id: string): string {
  const near = nearest(
    id,
    FORMATS.map((format) => format.id),
  );
  return `There is no format "${id}". ${near === null ? "Take an id of the table." : `Did you mean "${near}"?`}`;
}

/** A target, and what a usual row would lose on the way; or why it cannot be written at all. */
export type Target = { to: Format; lost: readonly string[] } | { to: Format; refused: string };

/** Every other format as a target, those that lose nothing first, those that refuse last. */
export function conversions(from: string): readonly Target[] {
  const source = formatById(from);
  const kind = source?.reads[0];
  if (source === null || kind === undefined) return [];
  const usual = USUAL[kind];
  const written = source.write(usual);
  const read = isRefused(written) ? written : source.read(written.row);
  const example = isRefused(read) ? usual : read.example;
  const targets = FORMATS.filter((format) => format !== source && format.kinds.length > 0).map((to): Target => {
    const row = to.write(example);
    return isRefused(row) ? { to, refused: row.refused } : { to, lost: row.lost };
  });
  const rank = (target: Target) => (isRefused(target) ? 2 : target.lost.length > 0 ? 1 : 0);
  return targets.toSorted((a, b) => rank(a) - rank(b));
}

const ASKED = [{ role: "user", text: "Which planet is nearest to the sun?" }] as const;
const RIGHT = [{ role: "assistant", text: "Mercury." }] as const;
const WRONG = [{ role: "assistant", text: "Venus." }] as const;

/** A row of each kind that has everything a row of that kind usually has. */
const USUAL = {
  text: { kind: "text", text: "Mercury is the planet nearest to the sun." },
  completion: { kind: "completion", prompt: ASKED[0].text, completion: RIGHT[0].text },
  instruction: {
    kind: "instruction",
    system: "",
    instruction: "Name the planet that the text describes.",
    input: "It is the nearest to the sun.",
    output: RIGHT[0].text,
  },
  conversation: {
    kind: "conversation",
    turns: [
      { role: "system", text: "Answer in one word." },
      ...ASKED,
      ...RIGHT,
      { role: "user", text: "And the farthest?" },
      { role: "assistant", text: "Neptune." },
    ],
  },
  prompt: { kind: "prompt", prompt: ASKED },
  preference: { kind: "preference", prompt: ASKED, chosen: RIGHT, rejected: WRONG },
  labelled: { kind: "labelled", prompt: ASKED, completion: RIGHT, good: true },
  ranked: { kind: "ranked", prompt: ASKED, answers: [RIGHT[0].text, WRONG[0].text, "The moon."] },
  steps: {
    kind: "steps",
    problem: "What is 2 + 2 + 2?",
    steps: [
      { text: "2 + 2 = 4", good: true },
      { text: "4 + 2 = 6", good: true },
    ],
  },
  verifiable: { kind: "verifiable", prompt: ASKED, answer: "Mercury", check: "exact", source: "planets" },
  passages: {
    kind: "passages",
    question: ASKED[0].text,
    passages: [{ id: "p1", text: "Mercury is the planet nearest to the sun.", source: "planets", date: "2026" }],
    answer: "Mercury",
  },
} satisfies Record<ExampleKind, TrainingExample>;
