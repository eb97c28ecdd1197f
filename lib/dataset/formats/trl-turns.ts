/** @file What the types of TRL share: fields that stand as texts or as messages. */

import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import type { Json, Turn } from "@/lib/dataset/example";
import { fault, textFaults } from "@/lib/dataset/faults";
import { field, has, isList, isRow, kindOf, text } from "@/lib/dataset/json";
import { readMessages } from "@/lib/dataset/messages";
import { turn } from "@/lib/dataset/turns";
import type { Fault, Refused, Row } from "@/lib/dataset/types";

export function isTurns(value: Json | undefined): boolean {
  return isList(value) && value.length > 0 && value.every((one) => isRow(one) && has(one, "role"));
}

/** A prompt or an answer that stands as a text or as messages. */
export function turnsOf(row: Row, key: string, role: "user" | "assistant"): { turns: readonly Turn[] } | Refused {
  const value = field(row, key);
  if (typeof value === "string") return { turns: [turn(role, value)] };
  if (isList(value)) return readMessages(value, key);
  return { refused: `${key} is ${kindOf(value)}: write it as a text, or as a list of messages.` };
}

export function asked(row: Row, key: string, last: "assistant" | "user" | null): readonly Fault[] {
  const value = field(row, key);
  if (typeof value === "string" || value === undefined || value === null) return textFaults(row, key, "warning");
  const faults = checkMessages(value, key, { ...OPENAI_RULES, last, strict: false });
  // An answer begins where its prompt ends, so its own turns need not begin with the user.
  const order: readonly string[] = ["no_user", "first_not_user"];
  return last === "assistant" ? faults.filter(({ code }) => !order.includes(code)) : faults;
}

export function mixedFaults(row: Row, keys: readonly string[]): Fault[] {
  const there = keys.filter((key) => has(row, key));
  const lists = there.filter((key) => isList(field(row, key)));
  if (lists.length === 0 || lists.length === there.length) return [];
  const sentence = `${lists.join(" and ")} ${lists.length > 1 ? "are lists" : "is a list"} of messages and the rest are texts: write ${there.join(", ")} all one way.`;
  return [fault("mixed_standard_conversational", lists[0] ?? "", sentence)];
}

export const TRL = "https://huggingface.co/docs/trl/dataset_formats";

/** Names under which a prompt may stand beside chosen and rejected, the usual one first. */
export const PROMPTS = ["prompt", "question", "instruction"] as const;

/** The prompt key of a preference row, or undefined where the prompt stands inside the answers. */
export function promptKey(row: Row): string | undefined {
  return PROMPTS.find((key) => has(row, key));
}

/** Whether a pair carries its prompt, so that messages beside it are a copy of the conversation. */
export function hasPromptOfItsOwn(row: Row): boolean {
  return (
    (field(row, "prompt") ?? null) !== null && (field(row, "chosen") ?? null) !== null && !isRow(field(row, "chosen"))
  );
}

export function endsWithAnswer(row: Row, key: string): Fault[] {
  const value = field(row, key);
  const last = isList(value) ? value.at(-1) : undefined;
  if (!isRow(last) || text(last, "role") !== "assistant") return [];
  const sentence = `${key} ends with the assistant: end with the turn to be answered.`;
  return [fault("prompt_ends_with_assistant", key, sentence)];
}
