/** @file Messages as OpenAI writes them, `{ role, content }`, read into turns and written back. */

import type { Json, Turn } from "./example";
import { field, has, isList, isRefused, isRow, kindOf, parsed, text } from "./json";
import { isMarked, onlyText, textOfParts } from "./turns";
import type { Refused, Row } from "./types";

const ROLES: ReadonlyMap<string, Turn["role"]> = new Map([
  ["system", "system"],
  ["developer", "system"],
  ["user", "user"],
  ["assistant", "assistant"],
  ["tool", "tool"],
  ["function", "tool"],
]);

/** Fields of a message beside role, content and weight that services or trainers read. */
export const MESSAGE_FIELDS = [
  "name",
  "tool_calls",
  "tool_call_id",
  "function_call",
  "refusal",
  "audio",
  "reasoning_content",
  "thinking",
] as const;

export function readMessages(value: Json | undefined, place: string): { turns: readonly Turn[] } | Refused {
  if (!isList(value)) return { refused: `${place} is ${kindOf(value)}: write it as a list of messages.` };
  const turns: Turn[] = [];
  for (const [index, message] of value.entries()) {
    const turn = readMessage(message, `${place}[${index}]`);
    if (isRefused(turn)) return turn;
    turns.push(turn);
  }
  return { turns };
}

export function readMessage(message: Json | undefined, place: string): Turn | Refused {
  if (!isRow(message))
    return { refused: `${place} is ${kindOf(message)}: write it as an object with role and content.` };
  const name = text(message, "role");
  const role = ROLES.get(name ?? "");
  if (name === undefined || role === undefined) {
    const found = name === undefined ? kindOf(field(message, "role")) : `"${name}"`;
    return { refused: `${place}.role is ${found}: name one of ${[...ROLES.keys()].join(", ")}.` };
  }
  const content = field(message, "content");
  const known = role === name ? {} : { role: name };
  const rest = Object.fromEntries(Object.entries(message).filter(([key, one]) => !isSaid(key, one)));
  if (content !== undefined && content !== null && typeof content !== "string" && !isParts(content)) {
    return { refused: `${place}.content is ${kindOf(content)}: write it as a text or a list of parts.` };
  }
  if ((content === undefined || content === null) && !calls(message)) {
    return { refused: `${place}.content is ${kindOf(content)}: write the text of the message.` };
  }
  const parts = isList(content) && !onlyText(content) ? { content } : {};
  const extra: Row = { ...rest, ...known, ...parts };
  return {
    role,
    text: typeof content === "string" ? content : isList(content) ? textOfParts(content) : "",
    ...trainedBy(message),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

/** A list of parts, at least one; a list of anything else would be read as no text at all. */
function isParts(content: Json): content is readonly Json[] {
  return isList(content) && content.length > 0 && content.every(isRow);
}

/** Fields that are read elsewhere, and those that say nothing: libraries write null for what is not there. */
function isSaid(key: string, value: Json): boolean {
  if (value === null || key === "role" || key === "content") return true;
  if (key === "tool_calls") return isList(value) && value.length === 0;
  return (key === "weight" && (value === 0 || value === 1)) || (key === "train" && typeof value === "boolean");
}

/** Whether an assistant message calls a tool, so that it needs no content. */
export function calls(message: Row): boolean {
  const list = field(message, "tool_calls");
  return (isList(list) && list.length > 0) || isRow(field(message, "function_call"));
}

function trainedBy(message: Row): { trained?: boolean } {
  const weight = field(message, "weight");
  if (weight === 0 || weight === 1) return { trained: weight === 1 };
  const train = field(message, "train");
  return typeof train === "boolean" ? { trained: train } : {};
}

/** The message, and what it no longer says. `weighted`: whether a weight may stand on it. */
export function writeMessage(turn: Turn, weighted = true): { message: Row; lost: string[] } {
  const extra = turn.extra ?? {};
  const lost: string[] = [];
  const named = text(extra, "role");
  const original = named !== undefined && named !== turn.role && ROLES.get(named) === turn.role ? named : undefined;
  if (has(extra, "role") && original === undefined) lost.push("messages[].role");
  const parts = field(extra, "content");
  const keepParts = isList(parts) && !onlyText(parts) && textOfParts(parts) === turn.text;
  if (has(extra, "content") && !keepParts) lost.push("messages[].content");
  const fields: readonly string[] = MESSAGE_FIELDS;
  const held = Object.entries(extra).filter(([key]) => fields.includes(key));
  for (const key of Object.keys(extra)) {
    if (!fields.includes(key) && key !== "role" && key !== "content") lost.push(`messages[].${key}`);
  }
  const takesWeight = weighted && turn.role === "assistant";
  if (isMarked(turn) && !takesWeight) lost.push("which turns are trained");
  const content = keepParts ? parts : turn.text === "" && calls(extra) ? null : turn.text;
  return {
    message: {
      role: original ?? turn.role,
      content,
      ...Object.fromEntries(held),
      ...(takesWeight && turn.trained !== undefined ? { weight: turn.trained ? 1 : 0 } : {}),
    },
    lost,
  };
}

export function writeMessages(turns: readonly Turn[], weighted = true): { messages: Row[]; lost: string[] } {
  const written = turns.map((turn) => writeMessage(turn, weighted));
  return {
    messages: written.map(({ message }) => message),
    lost: [...new Set(written.flatMap(({ lost }) => lost))],
  };
}

/** A call of a tool as OpenAI writes it; `arguments` is a text that holds JSON. */
export type ToolCall = { id: string; name: string; arguments: string };

/** The calls of a turn, or null where there are none or where they have another shape. */
export function toolCalls(turn: Turn): readonly ToolCall[] | null {
  const old = field(turn.extra ?? {}, "function_call");
  const list = field(turn.extra ?? {}, "tool_calls") ?? (isRow(old) ? [{ id: "", function: old }] : undefined);
  if (!isList(list) || list.length === 0) return null;
  const found = list.flatMap((call) => {
    const called = isRow(call) ? field(call, "function") : undefined;
    if (!isRow(call) || !isRow(called)) return [];
    const name = text(called, "name");
    const given = text(called, "arguments");
    return name === undefined || given === undefined ? [] : [{ id: text(call, "id") ?? "", name, arguments: given }];
  });
  return found.length === list.length ? found : null;
}

export function writeToolCalls(list: readonly ToolCall[]): Json {
  return list.map((call) => ({
    id: call.id,
    type: "function",
    function: { name: call.name, arguments: call.arguments },
  }));
}

/** Tools as a list, whether they stand as a list or as a text that holds one. */
export function withToolList(row: Row): Row {
  const tools = text(row, "tools");
  const list = tools === undefined ? undefined : parsed(tools);
  return isList(list) ? { ...row, tools: list } : row;
}

/** What a value is where calls are written as a text: one call, or a list of calls. Null where it is neither. */
export function readCallText(words: string, firstId: number): readonly ToolCall[] | null {
  const value = parsed(words);
  const list = isList(value) ? value : [value];
  const found = list.flatMap((call, index) => {
    if (!isRow(call)) return [];
    const name = text(call, "name");
    const given = field(call, "arguments") ?? field(call, "parameters");
    if (name === undefined || given === undefined) return [];
    const written = typeof given === "string" ? given : JSON.stringify(given);
    return [{ id: `call_${firstId + index}`, name, arguments: written }];
  });
  return found.length > 0 && found.length === list.length ? found : null;
}

/** Calls as a text, with the arguments as they stand. Null where they are no JSON. */
export function writeCallText(list: readonly ToolCall[]): string | null {
  if (list.some((call) => !isRow(parsed(call.arguments)))) return null;
  const texts = list.map((call) => `{"name": ${JSON.stringify(call.name)}, "arguments": ${call.arguments}}`);
  return texts.length === 1 ? texts.join("") : `[${texts.join(", ")}]`;
}
