/** @file An example as a format writes it: its lines with the loss marked, what is lost, and files of many of them. */

import type { ExampleKind, TrainingExample } from "./example";
import { carriers, formatById } from "./formats";
import { isRefused } from "./json";
import { type Loss, lossParts } from "./loss";
import { countByLoss, type LinePiece, linesByLoss, rowLine } from "./row-line";
import type { Format, Refused } from "./types";

export type FormatName = Pick<Format, "id" | "name" | "accepted" | "source">;

export type RecordLine = {
  format: FormatName;
  /** One or more: a ranking may need a row for each of its pairs. */
  lines: readonly (readonly LinePiece<Loss>[])[];
  /** What the lines no longer say. Empty: nothing. */
  lost: readonly string[];
  /** What is learned from it by default. */
  sentence: string;
  counts: readonly { loss: Loss; characters: number }[];
};

/** The example in this format, or why the format cannot carry it. */
export function recordLine(formatId: string, example: TrainingExample): RecordLine | Refused {
  const format = formatById(formatId);
  if (format === null) return { refused: `There is no format "${formatId}": take one of the list.` };
  const written = format.write(example);
  if (isRefused(written)) return written;
  const view = lossParts(formatId, example);
  if (isRefused(view)) return view;
  const { id, name, accepted, source } = format;
  return {
    format: { id, name, accepted, source },
    lines: linesByLoss([written.row, ...written.more], view.parts),
    lost: written.lost,
    sentence: view.sentence,
    counts: countByLoss(view),
  };
}

/** Whether the format can write the example, with loss or without. */
export function carries(formatId: string, example: TrainingExample): boolean {
  const written = formatById(formatId)?.write(example);
  return written !== undefined && !isRefused(written);
}

export type RecordsFile = {
  /** JSON Lines, each with its end; empty where nothing could be written. */
  text: string;
  lines: number;
  /** Examples that are in it. */
  written: number;
  /** Examples that the format cannot carry, and why. */
  left: readonly { id: string; because: string }[];
  /** What is lost, and in how many of the examples. */
  lost: readonly { what: string; times: number }[];
};

/** The examples as a file of this format. What it cannot carry is left out and named. */
export function recordsFile(
  formatId: string,
  records: readonly { id: string; example: TrainingExample }[],
): RecordsFile {
  const format = formatById(formatId);
  const lines: string[] = [];
  const left: { id: string; because: string }[] = [];
  const lost = new Map<string, number>();
  for (const { id, example } of records) {
    const written = format?.write(example) ?? { refused: `There is no format "${formatId}": take one of the list.` };
    if (isRefused(written)) {
      left.push({ id, because: written.refused });
      continue;
    }
    for (const row of [written.row, ...written.more]) lines.push(`${rowLine(row)}\n`);
    for (const what of written.lost) lost.set(what, (lost.get(what) ?? 0) + 1);
  }
  return {
    text: lines.join(""),
    lines: lines.length,
    written: records.length - left.length,
    left,
    lost: [...lost].map(([what, times]) => ({ what, times })),
  };
}

/** How well a format carries a set of examples. */
export type Carriage = { id: string; name: string; carried: number; whole: number };

/** Every format that carries at least one of the examples; those that carry most of them whole first. */
export function carriage(examples: readonly TrainingExample[]): readonly Carriage[] {
  const found = new Map<string, Carriage>();
  for (const { format, lost } of examples.flatMap(carriers)) {
    const { carried, whole } = found.get(format.id) ?? { carried: 0, whole: 0 };
    const { id, name } = format;
    found.set(id, { id, name, carried: carried + 1, whole: whole + (lost.length === 0 ? 1 : 0) });
  }
  return [...found.values()].toSorted(
    (a, b) => b.whole - a.whole || b.carried - a.carried || a.name.localeCompare(b.name, "en"),
  );
}

/** The format in which an example of this kind is met most often. */
export function usualFormat(kind: ExampleKind): string {
  return USUAL[kind];
}

/** The format in which most of the examples are met: of their usual ones, that of the commonest kind. */
export function usualFormatOf(examples: readonly TrainingExample[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of examples) counts.set(usualFormat(kind), (counts.get(usualFormat(kind)) ?? 0) + 1);
  const [commonest] = [...counts].toSorted(([, a], [, b]) => b - a);
  return commonest?.[0] ?? USUAL.conversation;
}

const USUAL = {
  text: "text",
  completion: "prompt-completion",
  instruction: "alpaca",
  conversation: "openai-chat",
  prompt: "prompt-only-conversational",
  preference: "preference-explicit-conversational",
  labelled: "unpaired-preference-conversational",
  ranked: "ranked-list-output",
  steps: "stepwise",
  verifiable: "verl-rl",
  passages: "question-passages",
} satisfies Record<ExampleKind, string>;

/** A name for a file of rows: `whichtune-kto-labels-unpaired-preference.jsonl`. */
export function recordsFileName(what: string, formatId: string): string {
  return `whichtune-${what}-${formatId}.jsonl`;
}
