/** @file Rows of LLaMA-Factory with labels and preferences, and of Axolotl with the same shape. */

import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { defineFormat, reading } from "@/lib/dataset/define";
import type { Turn } from "@/lib/dataset/example";
import { fault, labelFaults, pairFaults, toolsFaults } from "@/lib/dataset/faults";
import { field, has, hasList, isRefused, isRow, kindOf, parsed, text } from "@/lib/dataset/json";
import { readMessage, readMessages, writeMessage, writeMessages } from "@/lib/dataset/messages";
import { splitAnswer } from "@/lib/dataset/turns";
import type { Fault, Format, Row } from "@/lib/dataset/types";
import { readSpeakers, rest, speakerFaults, toolsAsText, withSystem, writeSpeakers } from "./speakers";
import { isLabelLike } from "./trl-judged";
import { hasPromptOfItsOwn } from "./trl-turns";

const SOURCE = "https://github.com/hiyouga/LLaMA-Factory/blob/main/data/README.md";

export const NO_SINGLE = "Here each answer is one message after a shared prompt: choose a TRL format of messages.";

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
  detect: (row) => has(row, "messages", "chosen", "rejected") && !hasPromptOfItsOwn(row),
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

export const LLAMA_FACTORY_FORMATS = {
  shareGptPreference,
  messagesPreference,
  messagesKto,
  shareGptKto,
} satisfies Record<string, Format>;
