/** @file The newer rows of LLaMA-Factory, with typed parts and loss weights. */

import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { declaredFaults } from "@/lib/dataset/check-tools";
import { defineFormat, reading } from "@/lib/dataset/define";
import type { Json, Turn } from "@/lib/dataset/example";
import { fault, listFaults, pairFaults, toolsFaults } from "@/lib/dataset/faults";
import { field, has, hasList, isList, isRefused, isRow, kindOf, parsed, text, without } from "@/lib/dataset/json";
import { readCallText, readMessage, toolCalls, writeCallText, writeToolCalls } from "@/lib/dataset/messages";
import { sameTurns } from "@/lib/dataset/turns";
import type { Fault, Format, Refused, Row } from "@/lib/dataset/types";
import { NO_SINGLE } from "./llama-factory";
import { rest, toolsAsText } from "./speakers";

const V1 = "https://github.com/hiyouga/LLaMA-Factory";

/** Whether the contents are lists of `{ type, value }` parts. */
export function isV1(messages: Json | undefined): boolean {
  const first = isList(messages) ? messages.find((one) => isRow(one) && hasList(one, "content")) : undefined;
  const content = isRow(first) ? field(first, "content") : undefined;
  return isList(content) && content.some((part) => isRow(part) && has(part, "value"));
}

function readV1(value: Json | undefined, place: string): { turns: readonly Turn[] } | Refused {
  if (!isList(value)) return { refused: `${place} is ${kindOf(value)}: write it as a list of messages.` };
  const turns: Turn[] = [];
  let calls = 0;
  for (const [index, message] of value.entries()) {
    const where = `${place}[${index}]`;
    if (!isRow(message)) return { refused: `${where} is ${kindOf(message)}: write it as a message.` };
    const content = field(message, "content");
    if (!isList(content)) {
      return { refused: `${where}.content is ${kindOf(content)}: write it as a list of parts with type and value.` };
    }
    const of = (type: string) =>
      content.flatMap((part) => (isRow(part) && text(part, "type") === type ? (text(part, "value") ?? []) : []));
    const made = of("tool_call").map((words) => {
      const found = readCallText(words, calls + 1);
      calls += found?.length ?? 0;
      return found;
    });
    if (made.includes(null)) return { refused: `${where} has a tool call that is no JSON with name and arguments.` };
    const found = made.flatMap((list) => list ?? []);
    const known: readonly (string | undefined)[] = ["text", "reasoning", "tool_call"];
    const others = content.filter(
      (part) => !isRow(part) || !known.includes(text(part, "type")) || text(part, "value") === undefined,
    );
    const reasoning = of("reasoning").join("\n");
    const weight = field(message, "loss_weight");
    const told = weight === 0 || weight === 1;
    const base = readMessage(
      { ...without(message, told ? ["loss_weight"] : []), content: of("text").join("\n") },
      where,
    );
    if (isRefused(base)) return base;
    const extra: Row = {
      ...base.extra,
      ...(reasoning === "" ? {} : { reasoning_content: reasoning }),
      ...(found.length === 0 ? {} : { tool_calls: writeToolCalls(found) }),
      ...(others.length === 0 ? {} : { parts: others }),
    };
    const { extra: _, ...plain } = base;
    turns.push({
      ...plain,
      ...(told && (weight === 1 || plain.role === "assistant") ? { trained: weight === 1 } : {}),
      ...(Object.keys(extra).length === 0 ? {} : { extra }),
    });
  }
  return { turns };
}

function writeV1(turns: readonly Turn[]): { messages: Row[]; lost: string[] } | Refused {
  const messages: Row[] = [];
  const lost = new Set<string>();
  let calls = 0;
  for (const one of turns) {
    const extra = one.extra ?? {};
    const made = toolCalls(one) ?? [];
    const value = made.length === 0 ? "" : writeCallText(made);
    if (value === null) return { refused: "The arguments of a tool call are no JSON object: mend them first." };
    const reasoning = text(extra, "reasoning_content") ?? "";
    const again = made.length === 0 ? [] : (readCallText(value, calls + 1) ?? []);
    calls += made.length;
    const same = JSON.stringify(writeToolCalls(again)) === JSON.stringify(field(extra, "tool_calls"));
    if (has(extra, "tool_calls") && !same) lost.add("ids and white space of tool calls");
    if (has(extra, "reasoning_content") && reasoning === "") lost.add("messages[].reasoning_content");
    for (const key of Object.keys(extra)) {
      if (key !== "tool_calls" && key !== "reasoning_content") lost.add(`messages[].${key}`);
    }
    const needsText = one.text !== "" || (reasoning === "" && value === "");
    messages.push({
      role: one.role,
      content: [
        ...(reasoning === "" ? [] : [{ type: "reasoning", value: reasoning }]),
        ...(needsText ? [{ type: "text", value: one.text }] : []),
        ...(value === "" ? [] : [{ type: "tool_call", value }]),
      ],
      ...(one.trained === undefined ? {} : { loss_weight: one.trained ? 1 : 0 }),
    });
  }
  return { messages, lost: [...lost] };
}

/** The checks of a list of messages, with the parts put together. */
function v1Faults(row: Row, key: string): readonly Fault[] {
  const list = field(row, key);
  if (!isList(list)) return checkMessages(list, key, OPENAI_RULES);
  const faults: Fault[] = [];
  const plain = list.map((message, index) => {
    const content = isRow(message) ? field(message, "content") : undefined;
    if (!isRow(message) || !isList(content)) {
      const where = `${key}[${index}].content`;
      const sentence = `${where} is ${kindOf(content)}: write it as a list of parts with type and value.`;
      faults.push(fault("content_not_string", where, sentence));
      return isRow(message) ? { ...message, content: "-" } : message;
    }
    const words = content.flatMap((part) => (isRow(part) ? (text(part, "value") ?? []) : [])).join("\n");
    const called = content.filter((part) => isRow(part) && text(part, "type") === "tool_call");
    const made = called.map((part) => readCallText((isRow(part) ? text(part, "value") : undefined) ?? "", 1));
    if (made.includes(null)) {
      const where = `${key}[${index}].content`;
      const sentence = `${where} has a tool call that is no JSON with name and arguments: mend it.`;
      faults.push(fault("tool_arguments_not_json", where, sentence));
    }
    const calls = made.flatMap((list) => list ?? []);
    return { ...message, content: words, ...(called.length > 0 ? { tool_calls: writeToolCalls(calls) } : {}) };
  });
  const rules = { ...OPENAI_RULES, strict: false };
  return [
    ...faults,
    ...checkMessages(plain, key, rules),
    ...declaredFaults(row, plain, key),
    ...toolsFaults(row, parsed),
  ];
}

const v1Messages = defineFormat({
  id: "llamafactory-v1-messages",
  name: "LLaMA-Factory v1 messages",
  sentence: "Messages whose content is a list of typed parts, each message with a loss weight where one is set.",
  family: "messages",
  keys: ["messages", "tools"],
  ownExtra: true,
  source: V1,
  accepted: ["LLaMA-Factory (v1)"],
  detect: (row) => isV1(field(row, "messages")),
  check: (row) => v1Faults(row, "messages"),
  read(row) {
    const found = readV1(field(row, "messages"), "messages");
    return isRefused(found) ? found : reading({ kind: "conversation", turns: found.turns, ...rest(row, ["messages"]) });
  },
  writers: {
    conversation({ turns, extra }) {
      const written = writeV1(turns);
      if (isRefused(written)) return written;
      return { row: { messages: written.messages, ...toolsAsText(extra) }, lost: written.lost, used: ["tools"] };
    },
  },
  holds: "any",
});

const v1Preference = defineFormat({
  id: "llamafactory-v1-preference",
  name: "LLaMA-Factory v1 preference pair",
  sentence: "Two conversations of typed parts that share everything but the last answer.",
  family: "preference",
  keys: ["chosen_messages", "rejected_messages", "tools"],
  ownExtra: true,
  source: V1,
  accepted: ["LLaMA-Factory (v1, DPO)"],
  detect: (row) => has(row, "chosen_messages", "rejected_messages"),
  check(row) {
    const faults = [
      ...listFaults(row, "chosen_messages"),
      ...listFaults(row, "rejected_messages"),
      ...["chosen_messages", "rejected_messages"].flatMap((key) => (hasList(row, key) ? v1Faults(row, key) : [])),
    ];
    const better = readV1(field(row, "chosen_messages"), "chosen_messages");
    const worse = readV1(field(row, "rejected_messages"), "rejected_messages");
    if (isRefused(better) || isRefused(worse)) return faults;
    if (better.turns.length < 2 || !sameTurns(better.turns.slice(0, -1), worse.turns.slice(0, -1))) {
      const sentence =
        "chosen_messages and rejected_messages do not share the turns before the last: give both the same prompt.";
      return [...faults, fault("implicit_prompt_mismatch", "rejected_messages", sentence)];
    }
    const names = { chosen: "chosen_messages", rejected: "rejected_messages" };
    return [...faults, ...pairFaults(better.turns.at(-1)?.text ?? "", worse.turns.at(-1)?.text ?? "", "", names)];
  },
  read(row) {
    const better = readV1(field(row, "chosen_messages"), "chosen_messages");
    if (isRefused(better)) return better;
    const worse = readV1(field(row, "rejected_messages"), "rejected_messages");
    if (isRefused(worse)) return worse;
    const prompt = better.turns.slice(0, -1);
    if (better.turns.length < 2 || !sameTurns(prompt, worse.turns.slice(0, -1))) {
      return { refused: "chosen_messages and rejected_messages do not share the turns before the last." };
    }
    return reading({
      kind: "preference",
      prompt,
      chosen: better.turns.slice(-1),
      rejected: worse.turns.slice(-1),
      ...rest(row, ["chosen_messages", "rejected_messages"]),
    });
  },
  writers: {
    preference({ prompt, chosen, rejected, extra }) {
      if (chosen.length !== 1 || rejected.length !== 1) return { refused: NO_SINGLE };
      const [better, worse] = [writeV1([...prompt, ...chosen]), writeV1([...prompt, ...rejected])];
      if (isRefused(better)) return better;
      if (isRefused(worse)) return worse;
      const row = { chosen_messages: better.messages, rejected_messages: worse.messages, ...toolsAsText(extra) };
      return { row, lost: [...better.lost, ...worse.lost], used: ["tools"] };
    },
  },
  holds: "any",
});

export const LLAMA_FACTORY_V1 = { v1Messages, v1Preference } satisfies Record<string, Format>;
