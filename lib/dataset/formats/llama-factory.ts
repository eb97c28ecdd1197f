/** @file LLaMA-Factory's rows with preferences and labels, and its newer rows with typed parts and loss weights. */

import { checkMessages, declaredFaults, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { defineFormat, reading } from "@/lib/dataset/define";
import type { Json, Turn } from "@/lib/dataset/example";
import { fault, labelFaults, listFaults, pairFaults, toolsFaults } from "@/lib/dataset/faults";
import { field, has, hasList, isList, isRefused, isRow, kindOf, parsed, text, without } from "@/lib/dataset/json";
import {
  readCallText,
  readMessage,
  readMessages,
  toolCalls,
  writeCallText,
  writeMessage,
  writeMessages,
  writeToolCalls,
} from "@/lib/dataset/messages";
import { sameTurns, splitAnswer } from "@/lib/dataset/turns";
import type { Fault, Format, Refused, Row } from "@/lib/dataset/types";
import { readSpeakers, rest, speakerFaults, toolsAsText, withSystem, writeSpeakers } from "./sharegpt";
import { isLabelLike } from "./trl";

const SOURCE = "https://github.com/hiyouga/LLaMA-Factory/blob/main/data/README.md";
const V1 = "https://github.com/hiyouga/LLaMA-Factory";

const NO_SINGLE = "Here each answer is one message after a shared prompt: choose a TRL format of messages.";

function kto(row: Row, turns: readonly Turn[], key: string, keys: readonly string[]) {
  const label = field(row, key);
  if (typeof label !== "boolean") return { refused: labelFaults(row, key)[0]?.message ?? "" };
  const split = splitAnswer(turns);
  if (split === null) return { refused: "The conversation does not end with the answer that is labelled: add it." };
  return reading({
    kind: "labelled",
    prompt: split.prompt,
    completion: split.answer,
    good: label,
    ...rest(row, [...keys, key]),
  });
}

const shareGptKto = defineFormat({
  id: "llamafactory-kto",
  name: "ShareGPT with a label",
  sentence: "A ShareGPT conversation and kto_tag, which says whether its last answer is good.",
  family: "labelled",
  keys: ["conversations", "kto_tag", "tools", "system"],
  ownExtra: true,
  source: SOURCE,
  accepted: ["LLaMA-Factory (KTO)"],
  detect: (row) => hasList(row, "conversations") && isLabelLike(field(row, "kto_tag") ?? field(row, "label")),
  check: (row) => [...speakerFaults(row, "conversations", "assistant"), ...labelFaults(row, tagOf(row, "kto_tag"))],
  read(row) {
    const found = readSpeakers(field(row, "conversations"), "conversations");
    if (isRefused(found)) return found;
    return kto(row, withSystem(row, found.turns), tagOf(row, "kto_tag"), ["conversations", "system"]);
  },
  writers: {
    labelled({ prompt, completion, good, extra }) {
      if (completion.length !== 1) return { refused: NO_SINGLE };
      const written = writeSpeakers([...prompt, ...completion]);
      if (isRefused(written)) return written;
      const row = { conversations: written.list, kto_tag: good, ...toolsAsText(extra) };
      return { row, lost: written.lost, used: ["tools"] };
    },
  },
  holds: "any",
});

/** The name under which the label stands. */
function tagOf(row: Row, usual: "kto_tag" | "label"): string {
  const other = usual === "label" ? "kto_tag" : "label";
  return !has(row, usual) && has(row, other) ? other : usual;
}

const messagesKto = defineFormat({
  id: "llamafactory-messages-kto",
  name: "Messages with a label",
  sentence: "A conversation as messages and label, which says whether its last answer is good.",
  family: "labelled",
  keys: ["messages", "label"],
  ownExtra: true,
  source: SOURCE,
  accepted: ["LLaMA-Factory (KTO)"],
  detect: (row) => hasList(row, "messages") && isLabelLike(field(row, "label") ?? field(row, "kto_tag")),
  check: (row) => [
    ...checkMessages(field(row, "messages"), "messages", { ...OPENAI_RULES, order: "error", strict: false }),
    ...toolsFaults(row, parsed),
    ...labelFaults(row, tagOf(row, "label")),
  ],
  read(row) {
    const found = readMessages(field(row, "messages"), "messages");
    return isRefused(found) ? found : kto(row, found.turns, tagOf(row, "label"), ["messages"]);
  },
  writers: {
    labelled({ prompt, completion, good }) {
      if (completion.length !== 1) return { refused: NO_SINGLE };
      const { messages, lost } = writeMessages([...prompt, ...completion]);
      return { row: { messages, label: good }, lost };
    },
  },
  holds: "any",
});

const shareGptPreference = defineFormat({
  id: "llamafactory-sharegpt-preference",
  name: "ShareGPT preference pair",
  sentence: "A ShareGPT conversation that ends with the human, and two answers as turns: chosen and rejected.",
  family: "preference",
  keys: ["conversations", "chosen", "rejected", "tools", "system"],
  ownExtra: true,
  source: SOURCE,
  accepted: ["LLaMA-Factory (DPO, Reward)"],
  detect: (row) => has(row, "conversations", "chosen", "rejected"),
  check(row) {
    const answers = ["chosen", "rejected"].flatMap((key) =>
      answerFaults(row, key, "from", "value", ["gpt", "assistant"]),
    );
    return [...speakerFaults(row, "conversations", "user"), ...answers, ...alike(row, "value")];
  },
  read(row) {
    const found = readSpeakers(field(row, "conversations"), "conversations");
    if (isRefused(found)) return found;
    const chosen = readSpeakers([field(row, "chosen") ?? null], "chosen");
    if (isRefused(chosen)) return chosen;
    const rejected = readSpeakers([field(row, "rejected") ?? null], "rejected");
    if (isRefused(rejected)) return rejected;
    return reading({
      kind: "preference",
      prompt: withSystem(row, found.turns),
      chosen: chosen.turns,
      rejected: rejected.turns,
      ...rest(row, ["conversations", "chosen", "rejected", "system"]),
    });
  },
  writers: {
    preference({ prompt, chosen, rejected, extra }) {
      const [ask, better, worse] = [writeSpeakers(prompt), writeSpeakers(chosen), writeSpeakers(rejected)];
      for (const one of [ask, better, worse]) if (isRefused(one)) return one;
      if (isRefused(ask) || isRefused(better) || isRefused(worse)) return { refused: NO_SINGLE };
      const [good, bad] = [better.list[0], worse.list[0]];
      if (good === undefined || bad === undefined || chosen.length !== 1 || rejected.length !== 1) {
        return { refused: NO_SINGLE };
      }
      const row = { conversations: ask.list, chosen: good, rejected: bad, ...toolsAsText(extra) };
      return { row, lost: [...ask.lost, ...better.lost, ...worse.lost], used: ["tools"] };
    },
  },
  holds: "any",
});

function answerFaults(row: Row, key: string, role: string, words: string, answer: readonly string[]): Fault[] {
  const one = field(row, key);
  if (!isRow(one)) {
    const sentence = `${key} is ${kindOf(one)}: write one turn with ${role} and ${words}.`;
    return [fault("field_not_object", key, sentence)];
  }
  const faults: Fault[] = [];
  const name = text(one, role);
  if (name === undefined || !answer.includes(name)) {
    const sentence = `${key}.${role} is ${name === undefined ? kindOf(field(one, role)) : `"${name}"`}: write ${answer[0]}.`;
    faults.push(fault(key === "rejected" ? "rejected_wrong_role" : "output_wrong_role", `${key}.${role}`, sentence));
  }
  if (text(one, words) === undefined) {
    const sentence = `${key}.${words} is ${kindOf(field(one, words))}: write it as a text.`;
    faults.push(fault("content_not_string", `${key}.${words}`, sentence));
  }
  return faults;
}

function alike(row: Row, words: string): Fault[] {
  const [chosen, rejected] = [field(row, "chosen"), field(row, "rejected")];
  if (!isRow(chosen) || !isRow(rejected)) return [];
  const [better, worse] = [text(chosen, words), text(rejected, words)];
  if (better === undefined || worse === undefined) return [];
  return pairFaults(better, worse, "", { chosen: `chosen.${words}`, rejected: `rejected.${words}` });
}

const messagesPreference = defineFormat({
  id: "axolotl-chat-preference",
  name: "Messages with two answers",
  sentence: "Messages that end with the user, and two answers as messages: chosen and rejected.",
  family: "preference",
  keys: ["messages", "chosen", "rejected"],
  source: "https://github.com/axolotl-ai-cloud/axolotl/blob/main/docs/rlhf.qmd",
  accepted: ["Axolotl (chat_template.default)", "LLaMA-Factory (DPO)"],
  detect: (row) => has(row, "messages", "chosen", "rejected"),
  check: (row) => [
    ...checkMessages(field(row, "messages"), "messages", { ...OPENAI_RULES, last: "user", strict: false }),
    ...["chosen", "rejected"].flatMap((key) => answerFaults(row, key, "role", "content", ["assistant"])),
    ...alike(row, "content"),
    ...toolsFaults(row, parsed),
  ],
  read(row) {
    const found = readMessages(field(row, "messages"), "messages");
    if (isRefused(found)) return found;
    const chosen = readMessage(field(row, "chosen"), "chosen");
    if (isRefused(chosen)) return chosen;
    const rejected = readMessage(field(row, "rejected"), "rejected");
    if (isRefused(rejected)) return rejected;
    return reading({ kind: "preference", prompt: found.turns, chosen: [chosen], rejected: [rejected] });
  },
  writers: {
    preference({ prompt, chosen, rejected }) {
      const [good, bad] = [chosen[0], rejected[0]];
      if (good === undefined || bad === undefined || chosen.length !== 1 || rejected.length !== 1) {
        return { refused: NO_SINGLE };
      }
      const [ask, better, worse] = [writeMessages(prompt), writeMessage(good), writeMessage(bad)];
      const row = { messages: ask.messages, chosen: better.message, rejected: worse.message };
      return { row, lost: [...ask.lost, ...better.lost, ...worse.lost] };
    },
  },
  holds: "any",
});

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

export const LLAMA_FACTORY_FORMATS = {
  v1Preference,
  shareGptPreference,
  messagesPreference,
  messagesKto,
  v1Messages,
  shareGptKto,
} satisfies Record<string, Format>;
