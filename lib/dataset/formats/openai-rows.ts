/** @file What stands in an OpenAI-style chat row beside its messages, and the checks of the row. */

import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { declaredFaults } from "@/lib/dataset/check-tools";
import type { Json } from "@/lib/dataset/example";
import { fault, toolsFaults } from "@/lib/dataset/faults";
import { field, has, isList, isRow, kindOf, parsed, text } from "@/lib/dataset/json";
import { withToolList } from "@/lib/dataset/messages";
import type { Fault, Row } from "@/lib/dataset/types";

export const GUIDE = "https://platform.openai.com/docs/guides";

/** What may stand beside the messages. The last four are read by trainers, not by services. */
export const BESIDE = [
  "tools",
  "parallel_tool_calls",
  "functions",
  "function_call",
  "images",
  "videos",
  "audios",
  "chat_template_kwargs",
] as const;

export const SERVICE_FIELDS: readonly string[] = [
  "messages",
  "tools",
  "parallel_tool_calls",
  "functions",
  "function_call",
];

export function lastRole(messages: Json | undefined): string | undefined {
  const last = isList(messages) ? messages.at(-1) : undefined;
  return isRow(last) ? text(last, "role") : undefined;
}

/** Azure's limit of a row, in tokens estimated as a quarter of the characters. */
const AZURE_TOKENS = 4096;

function lengthFaults(messages: Json | undefined): Fault[] {
  const characters = isList(messages) ? messages.reduce<number>((sum, one) => sum + lengthOf(one), 0) : 0;
  if (characters / 4 <= AZURE_TOKENS) return [];
  const sentence = "messages is longer than about 4,096 tokens, which Azure warns of: check that no engine cuts it.";
  return [fault("too_long", "messages", sentence, "warning")];
}

function lengthOf(message: Json): number {
  return isRow(message) ? (text(message, "content") ?? "").length : 0;
}

function functionFaults(row: Row): Fault[] {
  if (!has(row, "functions")) return [];
  const list = field(row, "functions");
  const short = isList(list) && list.length >= 1 && list.length <= 128;
  return [
    ...(short ? [] : [fault("field_not_list", "functions", `functions is ${kindOf(list)}: list 1 to 128 functions.`)]),
    fault("legacy_key_names", "functions", "functions is the old name: write the schemas under tools.", "warning"),
  ];
}

/** These fields as `extra`, with tools as a list. */
export function beside(row: Row, keys: readonly string[]): { extra?: Row } {
  const listed = withToolList(row);
  const entries = Object.entries(listed).filter(([key]) => keys.includes(key));
  return entries.length === 0 ? {} : { extra: Object.fromEntries(entries) };
}

export function othersThan(row: Row): readonly string[] {
  const known: readonly string[] = ["messages", ...BESIDE];
  return Object.keys(row).filter((key) => !known.includes(key));
}

export function extraKeyFaults(row: Row, known: readonly string[]): Fault[] {
  return Object.keys(row)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const sentence = `${key} is no field of a chat row: OpenAI-style services refuse it, trainers ignore it. Remove it before an upload.`;
      return fault("unrecognized_key", key, sentence, "warning");
    });
}

export function chatFaults(row: Row): Fault[] {
  const messages = field(row, "messages");
  return [
    ...checkMessages(messages, "messages", OPENAI_RULES),
    ...declaredFaults(row, messages, "messages"),
    ...toolsFaults(row, parsed),
    ...functionFaults(row),
    ...lengthFaults(messages),
  ];
}
