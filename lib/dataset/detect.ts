/** @file Which format a row or a sample of rows has, and where several readings fit and none may be guessed. */

import type { Json } from "./example";
import { FORMATS, formatById } from "./formats";
import { lastRole } from "./formats/openai-rows";
import { TRL_JUDGED } from "./formats/trl-judged";
import { field, has, hasTexts, isRow } from "./json";

export type Detection = {
  /** The first format of the table that fits, or null where none does. */
  id: string | null;
  /** Other readings of the same row that must be told apart by a person. */
  alternatives: readonly string[];
  /** A sentence on what the row alone cannot say; null where it says enough. */
  doubt: string | null;
};

export function detectRow(row: Json): Detection {
  const id = FORMATS.find((format) => format.detect(row))?.id ?? null;
  const both = isRow(row) && hasTexts(row, "text") && has(row, "messages");
  if (both && id !== null) {
    return {
      id,
      alternatives: ["text"],
      doubt: "The row has both messages and text: say which of the two is to be trained on.",
    };
  }
  return { id, alternatives: [], doubt: isRow(row) ? doubtOf(id, row) : null };
}

function doubtOf(id: string | null, row: { readonly [key: string]: Json }): string | null {
  switch (id) {
    case "question-answer":
      return "Questions with answers serve training, checked rewards and evaluation alike: make sure that it is no test set.";
    case "openai-chat-prompt-only":
      return "The messages end with the user: these are prompts to be answered, or chats that lost their last turn.";
    case "openai-rft":
      return lastRole(field(row, "messages")) === "user"
        ? "The messages end with the user: these are tasks for a grader, or chats that lost their last turn."
        : null;
    case "unpaired-preference":
    case "llamafactory-kto":
    case "llamafactory-messages-kto":
      return typeof (field(row, "label") ?? field(row, "kto_tag")) === "boolean"
        ? null
        : "The label is no true or false: say what its values mean before you train on them.";
    case null:
      return isRow(field(row, "input")) && has(row, "output")
        ? "input is an object, so the row says neither what is asked nor how: name the fields that hold it."
        : null;
    default:
      return null;
  }
}

/**
 * The format of one row of a file, where the verdict on the file leaves its form open: pairs in several forms, labelled
 * answers as texts or as messages. Any other id is given back as it is.
 */
export function formOf(id: string, row: Json): string {
  if (id === "preference") return detectRow(row).id ?? id;
  const { unpaired, unpairedConversational } = TRL_JUDGED;
  return id === unpaired.id && unpairedConversational.detect(row) ? unpairedConversational.id : id;
}

export type Share = { id: string | null; rows: number; share: number };

export type SampleDetection = {
  /**
   * The format of the sample. "mixed": several that are no variants of each other. "ambiguous:a|b": rows that can be
   * read both ways. "preference": pairs in several forms. Null: no format fits.
   */
  id: string | null;
  /** How many rows have which format, the most frequent first. */
  shares: readonly Share[];
  /** The readings among which a person must choose; empty where there is nothing to choose. */
  ambiguous: readonly string[];
  /** What the rows alone cannot say, most frequent first. */
  doubts: readonly string[];
};

/** Rows of other families below this share are faults of single rows, not a second format. */
const STRAY_SHARE = 0.1;

/** The vote of a sample. Take it from head, middle and tail: files are often joined from several. */
export function detectRows(sample: readonly Json[]): SampleDetection {
  const found = sample.map((row) => detectRow(row));
  const votes = tally(found.map(({ id }) => id));
  const shares = votes.map(([id, rows]) => ({ id, rows, share: rows / sample.length }));
  const doubts = tally(found.flatMap(({ doubt }) => doubt ?? [])).map(([doubt]) => doubt);
  const alternatives = tally(found.flatMap(({ alternatives: others }) => others)).map(([id]) => id);
  const [top] = shares;
  if (top === undefined) return { id: null, shares, ambiguous: [], doubts };
  const family = familyOf(top.id);
  const strangers = shares.reduce((sum, { id, share }) => sum + (familyOf(id) === family ? 0 : share), 0);
  if (strangers > STRAY_SHARE) return { id: "mixed", shares, ambiguous: [], doubts };
  if (top.id !== null && alternatives.length > 0) {
    const ambiguous = [top.id, ...alternatives];
    return { id: `ambiguous:${ambiguous.join("|")}`, shares, ambiguous, doubts };
  }
  const forms = shares.filter(({ id }) => id !== null && familyOf(id) === family).length;
  const id = family === "preference" && forms > 1 ? "preference" : top.id;
  return { id, shares, ambiguous: [], doubts };
}

function familyOf(id: string | null): string {
  return id === null ? "unknown" : (formatById(id)?.family ?? "unknown");
}

function tally<Value>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
