/** @file Turns as ShareGPT and LLaMA-Factory write them, `{ from, value }`, read, written and checked. */

import { checkMessages, type MessageRules } from "@/lib/dataset/check-messages";
import type { Json, Turn } from "@/lib/dataset/example";
import { fault, textFaults, toolsFaults } from "@/lib/dataset/faults";
import { field, has, isList, isRow, kindOf, parsed, text, without } from "@/lib/dataset/json";
import {
  readCallText,
  type ToolCall,
  toolCalls,
  withToolList,
  writeCallText,
  writeToolCalls,
} from "@/lib/dataset/messages";
import { isMarked, turn } from "@/lib/dataset/turns";
import type { Fault, Refused, Row } from "@/lib/dataset/types";

const SPEAKERS: ReadonlyMap<string, Turn["role"] | "call"> = new Map([
  ["human", "user"],
  ["user", "user"],
  ["gpt", "assistant"],
  ["assistant", "assistant"],
  ["system", "system"],
  ["function_call", "call"],
  ["observation", "tool"],
  ["tool", "tool"],
]);

export const SHAREGPT_RULES: MessageRules = {
  role: "from",
  content: "value",
  roles: {
    human: "user",
    user: "user",
    gpt: "assistant",
    assistant: "assistant",
    function_call: "assistant",
    system: "system",
    observation: "tool",
    tool: "tool",
  },
  last: "assistant",
  order: "error",
  parts: false,
  strict: false,
};

/** Reads `{ from, value }` turns. A name that is not known stops it: guessing a speaker would train on the wrong one. */
export function readSpeakers(value: Json | undefined, place: string): { turns: readonly Turn[] } | Refused {
  if (!isList(value)) return { refused: `${place} is ${kindOf(value)}: write it as a list of turns.` };
  const turns: Turn[] = [];
  let calls = 0;
  let open: string[] = [];
  for (const [index, one] of value.entries()) {
    const where = `${place}[${index}]`;
    if (!isRow(one)) return { refused: `${where} is ${kindOf(one)}: write it as an object with from and value.` };
    const [from, words] = [text(one, "from"), text(one, "value")];
    const role = SPEAKERS.get(from ?? "");
    if (from === undefined || role === undefined) {
      const found = from === undefined ? kindOf(field(one, "from")) : `"${from}"`;
      return { refused: `${where}.from is ${found}: name one of ${[...SPEAKERS.keys()].join(", ")}.` };
    }
    if (words === undefined)
      return { refused: `${where}.value is ${kindOf(field(one, "value"))}: write it as a text.` };
    const rest = without(one, ["from", "value"]);
    if (role === "call") {
      const made = readCallText(words, calls + 1);
      if (made === null) {
        return { refused: `${where}.value is no tool call: write JSON with name and arguments.` };
      }
      calls += made.length;
      open = made.map(({ id }) => id);
      turns.push({ role: "assistant", text: "", extra: { ...rest, tool_calls: writeToolCalls(made) } });
    } else {
      const id = role === "tool" ? open.shift() : undefined;
      const extra: Row = { ...rest, ...(id === undefined ? {} : { tool_call_id: id }) };
      turns.push({ role, text: words, ...(Object.keys(extra).length === 0 ? {} : { extra }) });
    }
  }
  return { turns };
}

const NAMES = { system: "system", user: "human", assistant: "gpt", tool: "observation" } satisfies Record<
  Turn["role"],
  string
>;

/** Writes `{ from, value }` turns. Ids of tool calls are lost unless they are the ones that reading would give. */
export function writeSpeakers(turns: readonly Turn[]): { list: Row[]; lost: string[] } | Refused {
  const list: Row[] = [];
  const lost = new Set<string>();
  let calls = 0;
  let open: string[] = [];
  for (const one of turns) {
    const made = one.role === "assistant" ? toolCalls(one) : null;
    if (isMarked(one)) lost.add("which turns are trained");
    if (made === null) {
      const id = one.role === "tool" ? open.shift() : undefined;
      list.push({ from: NAMES[one.role], value: one.text });
      const given = field(one.extra ?? {}, "tool_call_id");
      if (given !== id) lost.add("messages[].tool_call_id");
      for (const key of Object.keys(without(one.extra ?? {}, ["tool_call_id"]))) lost.add(`messages[].${key}`);
      continue;
    }
    const value = writeCallText(made);
    if (value === null) return { refused: "The arguments of a tool call are no JSON object: mend them first." };
    list.push({ from: "function_call", value });
    for (const name of lostOfCalls(one, made, value, calls)) lost.add(name);
    calls += made.length;
    open = made.map(({ id }) => id);
  }
  return { list, lost: [...lost] };
}

function lostOfCalls(one: Turn, made: readonly ToolCall[], value: string, before: number): string[] {
  const again = readCallText(value, before + 1) ?? [];
  const sameIds = made.every(({ id }, index) => id === again[index]?.id);
  const sameWords = made.every((call, index) => call.arguments === again[index]?.arguments);
  if (!has(one.extra ?? {}, "tool_calls")) {
    const others = Object.keys(without(one.extra ?? {}, ["function_call"])).map((key) => `messages[].${key}`);
    return [...(one.text === "" ? [] : ["the text beside a tool call"]), "the old form of a tool call", ...others];
  }
  const plain = JSON.stringify(writeToolCalls(made)) === JSON.stringify(field(one.extra ?? {}, "tool_calls"));
  return [
    ...(one.text === "" ? [] : ["the text beside a tool call"]),
    ...(sameIds ? [] : ["messages[].tool_calls[].id"]),
    ...(sameWords ? [] : ["white space in the arguments of tool calls"]),
    ...(plain ? [] : ["fields of a tool call"]),
    ...Object.keys(without(one.extra ?? {}, ["tool_calls"])).map((key) => `messages[].${key}`),
  ];
}

/** A system prompt beside the turns stands before them. */
export function withSystem(row: Row, turns: readonly Turn[]): readonly Turn[] {
  const system = text(row, "system") ?? "";
  return system === "" ? turns : [turn("system", system), ...turns];
}

/** LLaMA-Factory counts: speakers alternate strictly, and every turn of the user has its answer. */
export function speakerFaults(row: Row, key: string, last: "assistant" | "user"): readonly Fault[] {
  const list = field(row, key);
  return [
    ...checkMessages(list, key, { ...SHAREGPT_RULES, last }),
    ...callTextFaults(list, key),
    ...toolsFaults(row, parsed),
    ...(has(row, "system") && field(row, "system") !== null ? textFaults(row, "system", "fine") : []),
    ...imageFaults(row, list),
  ];
}

function callTextFaults(list: Json | undefined, place: string): Fault[] {
  let called = false;
  return (isList(list) ? list : []).flatMap((one, index) => {
    const from = isRow(one) ? text(one, "from") : undefined;
    const where = `${place}[${index}]`;
    if (from === "function_call") {
      called = true;
      const fine = isRow(one) && readCallText(text(one, "value") ?? "", 1) !== null;
      const sentence = `${where}.value is no tool call: write JSON with name and arguments.`;
      return fine ? [] : [fault("tool_arguments_not_json", `${where}.value`, sentence)];
    }
    if ((from !== "observation" && from !== "tool") || called) return [];
    return [fault("tool_without_call", where, `${where} answers a tool that nobody called: add the call before it.`)];
  });
}

function imageFaults(row: Row, list: Json | undefined): Fault[] {
  const images = field(row, "images");
  if (!isList(images) || !isList(list)) return [];
  const marks = list.reduce<number>(
    (sum, one) => sum + (isRow(one) ? (text(one, "value") ?? "").split("<image>").length - 1 : 0),
    0,
  );
  if (marks === images.length) return [];
  const sentence = `images has ${images.length} entries and the turns ${marks} times <image>: make the two numbers equal.`;
  return [fault("placeholder_count", "images", sentence)];
}

/** Tools as LLaMA-Factory wants them: a text that holds JSON. */
export function toolsAsText(extra: Row | undefined): { tools?: string } {
  const tools = field(extra ?? {}, "tools");
  return tools === undefined ? {} : { tools: JSON.stringify(tools) };
}

/** The fields beside the named ones as `extra`, with tools as a list. */
export function rest(row: Row, keys: readonly string[]): { extra?: Row } {
  const left = without(withToolList(row), keys);
  return Object.keys(left).length === 0 ? {} : { extra: left };
}
