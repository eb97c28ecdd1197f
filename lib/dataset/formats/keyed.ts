/** @file Makes formats whose row is a few named texts: an instruction and its output, a prompt and its answer. */

import { askedText, BORDER } from "@/lib/dataset/answered";
import { defineFormat, reading, type Writers } from "@/lib/dataset/define";
import type { TrainingExample } from "@/lib/dataset/example";
import { optionalTextFaults, templateFaults, textFaults } from "@/lib/dataset/faults";
import { field, has, hasTexts, isList, isRow, kindOf, text } from "@/lib/dataset/json";
import type { Fault, Format, Reading, Row } from "@/lib/dataset/types";

type Known = Pick<Format, "id" | "name" | "sentence" | "family" | "source" | "accepted">;

type Keyed = Known & {
  /** The key of the instruction or prompt. */
  ask: string;
  /** The key of the output or answer. */
  give: string;
  /** The key of the material that the instruction is about, where there is one. */
  input?: string;
  /** The key of a system prompt, where the format has one. */
  system?: string;
  /** Whether a row without the input key still has this shape. */
  inputOptional?: boolean;
  /** What else must hold for a row to have this shape. */
  also?: (row: Row) => boolean;
  subject?: true;
  notes?: (row: Row) => readonly Fault[];
};

/** Where Axolotl lists the instruction types that it knows. */
export const AXOLOTL_INSTRUCTIONS =
  "https://github.com/axolotl-ai-cloud/axolotl/blob/main/docs/dataset-formats/inst_tune.qmd";

/**
 * Whether both fields are there, one of them at least as a text. That the other is null, a number or an object is a
 * fault of the row to be named; by another shape the row would be read as a bare prompt. A list is another format's.
 */
function hasBoth(row: Row, ask: string, give: string): boolean {
  if (isList(field(row, ask)) || isList(field(row, give)) || isRow(field(row, ask))) return false;
  return has(row, ask, give) && (hasTexts(row, ask) || hasTexts(row, give));
}

/** The text of a field; a field that may be left out counts as empty. */
function optional(row: Row, key: string | undefined): string | null {
  if (key === undefined) return "";
  const value = field(row, key) ?? "";
  return typeof value === "string" ? value : null;
}

/**
 * A format of named texts. With neither input nor system key it holds a prompt and its completion, otherwise an
 * instruction; what has no key of its own is folded into the instruction and named as lost.
 */
export function keyedFormat({ ask, give, input, system, inputOptional, also, notes, ...known }: Keyed): Format {
  const needed = input === undefined || inputOptional === true ? [] : [input];
  const keys = [ask, input, give, system].flatMap((key) => key ?? []);
  const writers: Writers =
    input === undefined && system === undefined
      ? { completion: ({ prompt, completion }) => ({ row: { [ask]: prompt, [give]: completion }, lost: [] }) }
      : { instruction: (example) => writeInstruction(example, { ask, give, input, system }) };
  return defineFormat({
    ...known,
    keys,
    detect: (row) => hasBoth(row, ask, give) && needed.every((key) => has(row, key)) && (also?.(row) ?? true),
    check: (row) => [
      ...textFaults(row, ask, "warning"),
      ...(input === undefined
        ? []
        : inputOptional || has(row, input)
          ? optionalTextFaults(row, input)
          : textFaults(row, input, "fine")),
      ...textFaults(row, give, "warning"),
      ...(system === undefined ? [] : optionalTextFaults(row, system)),
      ...templateFaults(text(row, ask) ?? "", ask),
      ...(notes?.(row) ?? []),
    ],
    read: (row) => readKeyed(row, { ask, give, input, system }),
    writers,
    holds: "any",
  });
}

type Names = { ask: string; give: string; input: string | undefined; system: string | undefined };

function writeInstruction(
  example: Extract<TrainingExample, { kind: "instruction" }>,
  { ask, give, input, system }: Names,
): { row: Row; lost: string[] } {
  const foldSystem = system === undefined && example.system !== "";
  const foldInput = input === undefined && example.input !== "";
  const asked = foldInput ? askedText(example.instruction, example.input) : example.instruction;
  return {
    row: {
      ...(system === undefined || (example.system === "" && input !== undefined) ? {} : { [system]: example.system }),
      [ask]: foldSystem ? `${example.system}\n\n${asked}` : asked,
      ...(input === undefined ? {} : { [input]: example.input }),
      [give]: example.output,
    },
    lost: [...(foldSystem ? ["the border between system prompt and instruction"] : []), ...(foldInput ? [BORDER] : [])],
  };
}

function readKeyed(row: Row, { ask, give, input, system }: Names): Reading {
  const [asked, given] = [text(row, ask), text(row, give)];
  if (asked === undefined) return { refused: `${ask} is ${kindOf(field(row, ask))}: write it as a text.` };
  if (given === undefined) return { refused: `${give} is ${kindOf(field(row, give))}: write it as a text.` };
  if (input === undefined && system === undefined)
    return reading({ kind: "completion", prompt: asked, completion: given });
  const material = optional(row, input);
  if (material === null) return { refused: `${input} is ${kindOf(field(row, input ?? ""))}: write it as a text.` };
  const above = optional(row, system);
  if (above === null) return { refused: `${system} is ${kindOf(field(row, system ?? ""))}: write it as a text.` };
  return reading({ kind: "instruction", system: above, instruction: asked, input: material, output: given });
}
