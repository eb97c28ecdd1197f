/** @file ShareGPT and the exchanges of ms-swift: conversations whose speakers have names of their own. */

import { checkMessages, type MessageRules } from "@/lib/dataset/check-messages";
import { defineFormat, reading } from "@/lib/dataset/define";
import type { Json, Turn } from "@/lib/dataset/example";
import { fault, textFaults, toolsFaults } from "@/lib/dataset/faults";
import {
  field,
  has,
  hasList,
  hasTexts,
  isList,
  isRefused,
  isRow,
  kindOf,
  parsed,
  text,
  without,
} from "@/lib/dataset/json";
import {
  readCallText,
  type ToolCall,
  toolCalls,
  withToolList,
  writeCallText,
  writeToolCalls,
} from "@/lib/dataset/messages";
import { isMarked, turn } from "@/lib/dataset/turns";
import type { Fault, Format, Reading, Refused, Row } from "@/lib/dataset/types";

const LLAMA_FACTORY = "https://github.com/hiyouga/LLaMA-Factory/blob/main/data/README.md";

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

const KEYS = ["conversations", "tools", "system"] as const;

function readShareGpt(row: Row): Reading {
  const found = readSpeakers(field(row, "conversations"), "conversations");
  if (isRefused(found)) return found;
  const turns = withSystem(row, found.turns);
  return reading({ kind: "conversation", turns, ...rest(row, ["conversations", "system"]) });
}

function writeShareGpt({ turns, extra }: { turns: readonly Turn[]; extra?: Row }, needTools: boolean) {
  const written = writeSpeakers(turns);
  if (isRefused(written)) return written;
  const tools = toolsAsText(extra);
  if (needTools && tools.tools === undefined) {
    return { refused: "The example declares no tools: take sharegpt, or add their schemas." };
  }
  return { row: { conversations: written.list, ...tools }, lost: written.lost, used: ["tools"] };
}

const sharegpt = defineFormat({
  id: "sharegpt",
  name: "ShareGPT",
  sentence: "A conversation as a list of turns with from (human, gpt) and value.",
  family: "sharegpt",
  keys: KEYS,
  ownExtra: true,
  source: LLAMA_FACTORY,
  accepted: ["LLaMA-Factory", "Axolotl (deprecated)", "torchtune", "Unsloth"],
  detect: (row) => hasList(row, "conversations"),
  check: (row) => speakerFaults(row, "conversations", "assistant"),
  read: readShareGpt,
  writers: { conversation: (example) => writeShareGpt(example, false) },
  holds: "any",
});

const sharegptTools = defineFormat({
  id: "sharegpt-tools",
  name: "ShareGPT with tools",
  sentence: "ShareGPT with turns that call tools, and the schemas of the tools as a text that holds JSON.",
  family: "sharegpt",
  keys: KEYS,
  ownExtra: true,
  source: LLAMA_FACTORY,
  accepted: ["LLaMA-Factory"],
  detect: (row) => hasList(row, "conversations") && has(row, "tools"),
  check: (row) => speakerFaults(row, "conversations", "assistant"),
  read: readShareGpt,
  writers: { conversation: (example) => writeShareGpt(example, true) },
  holds: "any",
});

/** Exchanges that alternate strictly after one optional system prompt. Null where the turns do not. */
export function exchanges(
  turns: readonly Turn[],
): { system: string; pairs: readonly (readonly [string, string])[]; lost: string[] } | null {
  const [first] = turns;
  const system = first?.role === "system" ? first.text : "";
  const spoken = first?.role === "system" ? turns.slice(1) : turns;
  const pairs: [string, string][] = [];
  for (let at = 0; at < spoken.length; at += 2) {
    const [asked, given] = [spoken[at], spoken[at + 1]];
    if (asked?.role !== "user" || given?.role !== "assistant") return null;
    pairs.push([asked.text, given.text]);
  }
  if (pairs.length === 0) return null;
  const beside = turns.flatMap((one) => [
    ...Object.keys(one.extra ?? {}).map((key) => `messages[].${key}`),
    ...(isMarked(one) ? ["which turns are trained"] : []),
  ]);
  const noSystem = first?.role === "system" && system === "" ? ["an empty system prompt"] : [];
  return { system, pairs, lost: [...new Set([...beside, ...noSystem])] };
}

export const NO_EXCHANGES = "Here user and assistant take strict turns, without tools: choose a format of messages.";

/** Pairs of user and assistant as turns, or what is wrong with them. */
export function readPairs(value: Json | undefined, place: string): readonly Turn[] | Refused {
  if (!isList(value)) return { refused: `${place} is ${kindOf(value)}: write it as a list of pairs.` };
  const turns: Turn[] = [];
  for (const [index, pair] of value.entries()) {
    const [asked, given] = isList(pair) ? pair : isRow(pair) ? [field(pair, "human"), field(pair, "assistant")] : [];
    if (typeof asked !== "string" || typeof given !== "string") {
      return { refused: `${place}[${index}] is no pair of texts: write what the user and what the assistant says.` };
    }
    turns.push(turn("user", asked), turn("assistant", given));
  }
  return turns;
}

export function pairsFaults(row: Row, key: string): Fault[] {
  const value = field(row, key);
  if (value === undefined || value === null) return [];
  const turns = readPairs(value, key);
  return isRefused(turns) ? [fault("message_not_object", key, turns.refused)] : [];
}

const swiftConversation = defineFormat({
  id: "swift-conversation",
  name: "ms-swift conversation",
  sentence: "A conversation as a list of exchanges, each with what the human and what the assistant says.",
  family: "sharegpt",
  keys: ["system", "conversation"],
  source: "https://github.com/modelscope/ms-swift",
  accepted: ["ms-swift"],
  detect: (row) => hasList(row, "conversation"),
  check: (row) =>
    hasList(row, "conversation")
      ? pairsFaults(row, "conversation")
      : [fault("missing_messages", "conversation", "conversation is missing: add the list of exchanges.")],
  read(row) {
    const turns = readPairs(field(row, "conversation"), "conversation");
    if (isRefused(turns)) return turns;
    return turns.length === 0
      ? { refused: "conversation is empty: add the exchanges." }
      : reading({ kind: "conversation", turns: withSystem(row, turns) });
  },
  writers: {
    conversation({ turns }) {
      const found = exchanges(turns);
      if (found === null) return { refused: NO_EXCHANGES };
      const conversation = found.pairs.map(([human, assistant]) => ({ human, assistant }));
      return { row: { ...(found.system === "" ? {} : { system: found.system }), conversation }, lost: found.lost };
    },
  },
  holds: "any",
});

const queryResponse = defineFormat({
  id: "query-response",
  name: "Query and response",
  sentence: "A query and its response, with earlier exchanges as history and a system prompt where there are any.",
  family: "pair",
  keys: ["system", "query", "response", "history"],
  source: "https://github.com/modelscope/ms-swift",
  accepted: ["ms-swift", "data-juicer"],
  detect: (row) => hasTexts(row, "query", "response"),
  check: (row) => [
    ...textFaults(row, "query", "warning"),
    ...textFaults(row, "response", "warning"),
    ...pairsFaults(row, "history"),
  ],
  read: (row) => readHistory(row, "query", "response"),
  writers: {
    conversation({ turns }) {
      const found = exchanges(turns);
      if (found === null) return { refused: NO_EXCHANGES };
      const [query, response] = found.pairs.at(-1) ?? ["", ""];
      const history = found.pairs.slice(0, -1).map((pair) => [...pair]);
      return {
        row: { ...(found.system === "" ? {} : { system: found.system }), query, response, history },
        lost: found.lost,
      };
    },
  },
  holds: "any",
});

/** Earlier exchanges, then the last one. */
export function readHistory(row: Row, ask: string, give: string): Reading {
  const [asked, given] = [text(row, ask), text(row, give)];
  if (asked === undefined || given === undefined) return { refused: `${ask} and ${give} must be texts: write them.` };
  const history = field(row, "history");
  const earlier = history === undefined || history === null ? [] : readPairs(history, "history");
  if (isRefused(earlier)) return earlier;
  const turns = withSystem(row, [...earlier, turn("user", asked), turn("assistant", given)]);
  return reading({ kind: "conversation", turns });
}

const alpacaHistory = defineFormat({
  id: "alpaca-history",
  name: "Alpaca with history",
  sentence: "Alpaca with the earlier exchanges as pairs, and a system prompt where there is one.",
  family: "instruction",
  keys: ["system", "instruction", "input", "output", "history"],
  source: LLAMA_FACTORY,
  accepted: ["LLaMA-Factory"],
  detect: (row) => hasTexts(row, "instruction", "output") && hasList(row, "history"),
  check: (row) => [
    ...textFaults(row, "instruction", "warning"),
    ...textFaults(row, "output", "warning"),
    ...pairsFaults(row, "history"),
  ],
  read(row) {
    const input = text(row, "input") ?? "";
    const asked = text(row, "instruction");
    if (asked === undefined) return { refused: "instruction must be a text: write it." };
    const found = readHistory(
      { ...row, instruction: input === "" ? asked : `${asked}\n${input}` },
      "instruction",
      "output",
    );
    return isRefused(found) || input === ""
      ? found
      : { ...found, example: { ...found.example, extra: { input } }, lost: [] };
  },
  writers: {
    conversation({ turns, extra }) {
      const found = exchanges(turns);
      if (found === null) return { refused: NO_EXCHANGES };
      const [asked, output] = found.pairs.at(-1) ?? ["", ""];
      const input = text(extra ?? {}, "input") ?? "";
      const split = input !== "" && asked.endsWith(`\n${input}`);
      const row = {
        ...(found.system === "" ? {} : { system: found.system }),
        instruction: split ? asked.slice(0, -input.length - 1) : asked,
        input: split ? input : "",
        output,
        history: found.pairs.slice(0, -1).map((pair) => [...pair]),
      };
      return { row, lost: found.lost, used: split ? ["input"] : [] };
    },
  },
  holds: "any",
});

export const SHAREGPT_FORMATS = {
  sharegptTools,
  sharegpt,
  swiftConversation,
  alpacaHistory,
  queryResponse,
} satisfies Record<string, Format>;
