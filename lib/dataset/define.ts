/** @file Makes a format of what is its own: shapes, checks and fields. What all formats do alike stands here once. */

import { adapt } from "./adapt";
import { BORDER } from "./answered";
import type { ExampleKind, Json, TrainingExample, Turn } from "./example";
import { fault } from "./faults";
import { field, isRefused, isRow, kindOf, without } from "./json";
import type { Fault, Format, Reading, Refused, Row, Writing } from "./types";

type Of<Kind extends ExampleKind> = Extract<TrainingExample, { kind: Kind }>;
/** `used`: the extra fields that the writer has placed itself. */
type Written = { row: Json; lost: readonly string[]; used?: readonly string[] } | Refused;

/** How the format writes each kind that it holds as it is. */
export type Writers = { readonly [Kind in ExampleKind]?: (example: Of<Kind>) => Written };

export type FormatParts = Omit<Format, "detect" | "check" | "read" | "write" | "kinds" | "reads" | "subject"> & {
  detect: (row: Row) => boolean;
  check: (row: Row) => readonly Fault[];
  /** Top-level keys that are not among `keys` are added as `extra` afterwards. */
  read: (row: Row) => Reading;
  writers: Writers;
  subject?: true;
  /** The kind that a row is read as, where the format is never written. */
  reads?: ExampleKind;
  /** True: `read` gives every other field itself. */
  ownExtra?: true;
  /** Which other top-level fields a row may carry: any, or only these. */
  holds: "any" | readonly string[];
};

export function defineFormat({
  detect,
  check,
  read,
  writers,
  holds,
  ownExtra,
  reads,
  subject,
  ...known
}: FormatParts): Format {
  const kinds = writtenKinds(writers);
  const checkRow = (row: Json) => (isRow(row) ? check(row) : [notAnObject(row)]);
  return {
    ...known,
    kinds,
    subject: subject === true,
    reads: reads === undefined ? kinds : [reads],
    detect: (row) => isRow(row) && detect(row),
    check: checkRow,
    read(row) {
      if (!isRow(row)) return { refused: notAnObject(row).message };
      const reading = read(row);
      return isRefused(reading) || ownExtra === true ? reading : withExtra(reading, without(row, known.keys));
    },
    write: (example) =>
      writeRows(example, kinds, checkRow, (adapted) => {
        const written = writeAs(writers, adapted);
        if (isRefused(written)) return written;
        const whole = addExtra(written, adapted.extra, known.keys, holds);
        // Some shapes are told by a field beside the usual ones: without it the row would be read as another format.
        const shaped = isRefused(whole) || (isRow(whole.row) && detect(whole.row));
        return shaped ? whole : { refused: `The example lacks a field that tells ${known.name} from other formats.` };
      }),
  };
}

/** Adapts, writes, and lets no row out that the format's own check calls wrong. */
export function writeRows(
  example: TrainingExample,
  kinds: readonly ExampleKind[],
  check: Format["check"],
  write: (example: TrainingExample) => Written,
): Writing {
  const adapted = adapt(example, kinds);
  if (isRefused(adapted)) return adapted;
  const rows: Json[] = [];
  const lost = [...adapted.lost];
  // Beside a conversation the input of an instruction keeps its border; where it cannot stand there, the border goes.
  const name = (dropped: string) =>
    dropped === "input" &&
    ((example.kind === "instruction" && adapted.examples[0].kind === "conversation") || asksWithInput(example))
      ? BORDER
      : dropped;
  for (const part of adapted.examples) {
    const written = write(part);
    if (isRefused(written)) return written;
    const wrong = check(written.row).find(({ severity }) => severity === "error");
    if (wrong) return { refused: wrong.message };
    rows.push(written.row);
    lost.push(...written.lost.map(name));
  }
  if (lost.includes("messages[].tool_calls") && !lost.includes("the answer") && answersByCall(example)) {
    return {
      refused:
        "The answer is a call of a tool without text, and here it would be learned as an empty answer: choose a format that holds tool calls.",
    };
  }
  const [row, ...more] = rows;
  return row === undefined ? { refused: "There is nothing to write." } : { row, more, lost: [...new Set(lost)] };
}

/** Whether an answer to be learned says nothing but which tool is called. */
function answersByCall(example: TrainingExample): boolean {
  return answersOf(example).some((turns) => {
    const last = turns.at(-1);
    return last?.role === "assistant" && last.text === "" && field(last.extra ?? {}, "tool_calls") !== undefined;
  });
}

/** Whether the input that stands beside the turns stands in them too. */
function asksWithInput(example: TrainingExample): boolean {
  const input = field(example.extra ?? {}, "input");
  if (typeof input !== "string" || input === "") return false;
  const turns = example.kind === "conversation" ? example.turns : "prompt" in example ? example.prompt : [];
  return typeof turns !== "string" && turns.some(({ role, text }) => role === "user" && text.endsWith(`\n${input}`));
}

function answersOf(example: TrainingExample): readonly (readonly Turn[])[] {
  switch (example.kind) {
    case "conversation":
      return [example.turns];
    case "preference":
      return [example.chosen, example.rejected];
    case "labelled":
      return [example.completion];
    default:
      return [];
  }
}

/** One example and nothing lost. */
export function reading(example: TrainingExample, lost: readonly string[] = []): Reading {
  return { example, more: [], lost };
}

/** Several examples of one row. */
export function readings(examples: readonly TrainingExample[], none: string, lost: readonly string[] = []): Reading {
  const [example, ...more] = examples;
  return example === undefined ? { refused: none } : { example, more, lost };
}

function notAnObject(row: Json): Fault {
  return fault("row_not_object", "", `The row is ${kindOf(row)}: write it as an object with named fields.`);
}

function withExtra(found: Exclude<Reading, Refused>, beside: Row): Reading {
  if (Object.keys(beside).length === 0) return found;
  const add = (example: TrainingExample): TrainingExample => ({ ...example, extra: { ...beside, ...example.extra } });
  return { ...found, example: add(found.example), more: found.more.map(add) };
}

function addExtra(
  { row, lost, used = [] }: Exclude<Written, Refused>,
  extra: TrainingExample["extra"],
  keys: readonly string[],
  holds: FormatParts["holds"],
): Written {
  if (extra === undefined || !isRow(row)) return { row, lost };
  const fits = (key: string) =>
    !keys.includes(key) && !Object.hasOwn(row, key) && (holds === "any" || holds.includes(key));
  const entries = Object.entries(extra);
  const held = Object.fromEntries(entries.filter(([key]) => fits(key)));
  const dropped = entries.map(([key]) => key).filter((key) => !fits(key) && !used.includes(key));
  return { row: { ...row, ...held }, lost: [...lost, ...dropped] };
}

const KINDS = [
  "text",
  "completion",
  "instruction",
  "conversation",
  "prompt",
  "preference",
  "labelled",
  "ranked",
  "steps",
  "verifiable",
  "passages",
] as const satisfies readonly ExampleKind[];

/** In the order in which the format names them. */
function writtenKinds(writers: Writers): readonly ExampleKind[] {
  return Object.keys(writers).flatMap((name) => KINDS.filter((kind) => kind === name));
}

function writeAs(writers: Writers, example: TrainingExample): Written {
  const refused = { refused: `The format has no place for the kind "${example.kind}".` };
  switch (example.kind) {
    case "text":
      return writers.text?.(example) ?? refused;
    case "completion":
      return writers.completion?.(example) ?? refused;
    case "instruction":
      return writers.instruction?.(example) ?? refused;
    case "conversation":
      return writers.conversation?.(example) ?? refused;
    case "prompt":
      return writers.prompt?.(example) ?? refused;
    case "preference":
      return writers.preference?.(example) ?? refused;
    case "labelled":
      return writers.labelled?.(example) ?? refused;
    case "ranked":
      return writers.ranked?.(example) ?? refused;
    case "steps":
      return writers.steps?.(example) ?? refused;
    case "verifiable":
      return writers.verifiable?.(example) ?? refused;
    case "passages":
      return writers.passages?.(example) ?? refused;
  }
}
