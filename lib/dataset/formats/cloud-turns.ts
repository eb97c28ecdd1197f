/** @file Turns as Vertex and Bedrock write them, as lists of parts, read, written and checked. */

import type { Json, Turn } from "@/lib/dataset/example";
import { fault, specialTokenFaults } from "@/lib/dataset/faults";
import { field, isList, isRow, kindOf, text, without } from "@/lib/dataset/json";
import { besideText, turn } from "@/lib/dataset/turns";
import type { Fault, Refused, Row } from "@/lib/dataset/types";

/** How a service writes turns: the list of parts and the name of the assistant. */
type Dialect = { parts: "parts" | "content"; assistant: "model" | "assistant" };

export const GEMINI: Dialect = { parts: "parts", assistant: "model" };

export const BEDROCK: Dialect = { parts: "content", assistant: "assistant" };

/** What a part carries that is no text: files, calls, thoughts. Null where it is text and nothing else. */
function notRead(part: Json, place: string): string | null {
  const beside = isRow(part) ? Object.keys(part).filter((key) => key !== "text") : [];
  if (beside.length === 0) return null;
  return `${place} carries ${beside.join(" and ")}, and only text is read here: the row can be checked, and is left out of a conversion.`;
}

/** The text of parts that hold nothing but text. A picture's question without the picture would teach to guess. */
export function partsText(value: Json | undefined, place: string): string | Refused {
  if (!isList(value)) return { refused: `${place} is ${kindOf(value)}: write it as a list of parts with text.` };
  const texts: string[] = [];
  for (const [index, part] of value.entries()) {
    const beside = notRead(part, `${place}[${index}]`);
    if (beside !== null) return { refused: beside };
    const words = isRow(part) ? text(part, "text") : undefined;
    if (words === undefined) return { refused: `${place}[${index}] holds no text: write it, or leave the part out.` };
    texts.push(words);
  }
  return texts.join("\n");
}

/** Named where several texts of one turn become one. */
export function joinedParts(lists: readonly (Json | undefined)[]): readonly string[] {
  return lists.some((parts) => isList(parts) && parts.length > 1) ? ["the borders between the parts of a turn"] : [];
}

/** The lists of parts of these turns. */
export function partsOf(turns: Json | undefined, dialect: Dialect): readonly (Json | undefined)[] {
  return isList(turns) ? turns.map((one) => (isRow(one) ? field(one, dialect.parts) : undefined)) : [];
}

export function readTurns(value: Json | undefined, place: string, dialect: Dialect): readonly Turn[] | Refused {
  if (!isList(value)) return { refused: `${place} is ${kindOf(value)}: write it as a list of turns.` };
  const turns: Turn[] = [];
  for (const [index, one] of value.entries()) {
    const where = `${place}[${index}]`;
    if (!isRow(one)) return { refused: `${where} is ${kindOf(one)}: write it as an object with role and parts.` };
    const role = text(one, "role");
    if (role !== "user" && role !== dialect.assistant) {
      return {
        refused: `${where}.role is ${role === undefined ? kindOf(field(one, "role")) : `"${role}"`}: write user or ${dialect.assistant}.`,
      };
    }
    const words = partsText(field(one, dialect.parts), `${where}.${dialect.parts}`);
    if (typeof words !== "string") return words;
    const extra = without(one, ["role", dialect.parts]);
    turns.push({
      ...turn(role === "user" ? "user" : "assistant", words),
      ...(Object.keys(extra).length === 0 ? {} : { extra }),
    });
  }
  return turns;
}

/** The system prompt apart, the rest as turns of two speakers; null where that cannot be. */
export function apart(
  turns: readonly Turn[],
  dialect: Dialect,
): { system: string | null; list: Row[]; lost: string[] } | Refused {
  const [first] = turns;
  const spoken = first?.role === "system" ? turns.slice(1) : turns;
  if (spoken.some(({ role }) => role === "tool" || role === "system")) {
    return {
      refused:
        "Here only one system prompt, the user and the assistant speak: tools and later system turns have no place.",
    };
  }
  const list = spoken.map(
    (one): Row => ({ role: one.role === "user" ? "user" : dialect.assistant, [dialect.parts]: [{ text: one.text }] }),
  );
  return { system: first?.role === "system" ? first.text : null, list, lost: besideText(turns) };
}

export function oneFaults(one: Json, where: string, dialect: Dialect): Fault[] {
  if (!isRow(one)) {
    return [
      fault("message_not_object", where, `${where} is ${kindOf(one)}: write an object with role and ${dialect.parts}.`),
    ];
  }
  const faults: Fault[] = [];
  const role = field(one, "role");
  if (role === undefined) {
    faults.push(fault("missing_role", `${where}.role`, `${where} has no role: write user or ${dialect.assistant}.`));
  } else if (role !== "user" && role !== dialect.assistant) {
    const found = typeof role === "string" ? `"${role}"` : kindOf(role);
    const sentence = `${where}.role is ${found}: write user or ${dialect.assistant}.`;
    faults.push(fault("unknown_role", `${where}.role`, sentence));
  }
  return [...faults, ...partFaults(field(one, dialect.parts), `${where}.${dialect.parts}`)];
}

export function partFaults(value: Json | undefined, where: string): Fault[] {
  if (value === undefined) return [fault("missing_content", where, `${where} is missing: add a part with text.`)];
  if (value === null) return [fault("null_content", where, `${where} is null: add a part with text.`)];
  if (!isList(value) || value.length === 0 || !value.every((part) => isRow(part))) {
    return [fault("content_not_string", where, `${where} is ${kindOf(value)}: write a list of parts with text.`)];
  }
  return value.flatMap((part, index) => {
    const place = `${where}[${index}].text`;
    const words = isRow(part) ? field(part, "text") : undefined;
    const beside = notRead(part, `${where}[${index}]`);
    if (beside !== null) return [fault("parts_not_read", `${where}[${index}]`, beside, "note")];
    if (words === undefined) return [fault("missing_content", place, `${place} is missing: write a text.`)];
    if (typeof words !== "string")
      return [fault("content_not_string", place, `${place} is ${kindOf(words)}: write a text.`)];
    if (words.trim() === "")
      return [fault("empty_content", place, `${place} is empty: write it, or leave it out.`, "warning")];
    return specialTokenFaults(words, place);
  });
}

export function turnFaults(
  value: Json | undefined,
  place: string,
  dialect: Dialect,
  last: "user" | "assistant",
): Fault[] {
  if (value === undefined) return [fault("missing_messages", place, `${place} is missing: add the list of turns.`)];
  if (!isList(value)) return [fault("messages_not_list", place, `${place} is ${kindOf(value)}: write it as a list.`)];
  if (value.length === 0) return [fault("empty_messages", place, `${place} is empty: add the turns.`)];
  const roles = value.map((one) => (isRow(one) ? text(one, "role") : undefined));
  const faults = value.flatMap((one, index) => oneFaults(one, `${place}[${index}]`, dialect));
  const repeated = roles.findIndex((role, index) => index > 0 && role !== undefined && role === roles[index - 1]);
  if (repeated > 0) {
    const where = `${place}[${repeated}]`;
    const sentence = `${where} follows another turn of ${roles[repeated]}: join the two.`;
    faults.push(fault("consecutive_same_role", where, sentence));
  }
  if (roles[0] !== undefined && roles[0] !== "user") {
    faults.push(fault("first_not_user", `${place}[0]`, `${place}[0] is not the user's: begin with the user.`));
  }
  const end = `${place}[${roles.length - 1}]`;
  if (last === "assistant" && roles.at(-1) !== dialect.assistant) {
    faults.push(fault("last_not_assistant", end, `${end} is not the ${dialect.assistant}'s: end with its answer.`));
  }
  if (last === "user" && roles.at(-1) !== "user") {
    faults.push(fault("last_not_user", end, `${end} is not the user's: end with the turn to be answered.`));
  }
  return faults;
}
