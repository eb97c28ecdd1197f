/** @file OpenAI-style chat rows and their variants. Many services and trainers take them. */

import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { defineFormat, reading, writeRows } from "@/lib/dataset/define";
import type { Json } from "@/lib/dataset/example";
import { textFaults } from "@/lib/dataset/faults";
import { field, has, hasList, isList, isRefused, isRow, kindOf, parsed, text } from "@/lib/dataset/json";
import { readMessages, writeMessages } from "@/lib/dataset/messages";
import { isMarked } from "@/lib/dataset/turns";
import type { Fault, Format, Reading, Row } from "@/lib/dataset/types";
import { BESIDE, beside, chatFaults, extraKeyFaults, GUIDE, lastRole, othersThan, SERVICE_FIELDS } from "./openai-rows";

const CHAT_ENGINES = [
  "OpenAI-style services",
  "Azure",
  "Together",
  "Fireworks",
  "Mistral",
  "TRL",
  "Axolotl",
  "LLaMA-Factory",
  "Unsloth",
  "torchtune",
] as const;

function readConversation(row: Row): Reading {
  const found = readMessages(field(row, "messages"), "messages");
  if (isRefused(found)) return found;
  return reading({ kind: "conversation", turns: found.turns, ...beside(row, ["tools"]) });
}

/** Messages that were saved as text, as tables do with them: a fault of the row, and no other format. */
function isMessagesText(row: Row): boolean {
  const list = parsed(text(row, "messages") ?? "");
  return isList(list) && list.every((one) => isRow(one) && has(one, "role"));
}

const openaiChat = defineFormat({
  id: "openai-chat",
  name: "OpenAI-style chat",
  sentence: "A conversation as a list of messages with role and content, taken by most services and trainers.",
  family: "messages",
  keys: ["messages"],
  source: `${GUIDE}/supervised-fine-tuning`,
  accepted: CHAT_ENGINES,
  detect: (row) => hasList(row, "messages") || isMessagesText(row),
  check: (row) => [...chatFaults(row), ...extraKeyFaults(row, SERVICE_FIELDS)],
  read: readConversation,
  writers: {
    conversation({ turns }) {
      const { messages, lost } = writeMessages(turns);
      return { row: { messages }, lost };
    },
  },
  holds: BESIDE,
});

const promptOnly = defineFormat({
  id: "openai-chat-prompt-only",
  name: "OpenAI-style chat, prompt only",
  sentence: "Messages that end with the user, for sampling answers or for a teacher to complete.",
  family: "messages",
  keys: ["messages"],
  source: `${GUIDE}/reinforcement-fine-tuning`,
  accepted: ["TRL"],
  detect: (row) => hasList(row, "messages") && lastRole(row.messages) === "user" && othersThan(row).length === 0,
  check: (row) => checkMessages(field(row, "messages"), "messages", { ...OPENAI_RULES, last: "user" }),
  read(row) {
    const found = readMessages(field(row, "messages"), "messages");
    return isRefused(found) ? found : reading({ kind: "prompt", prompt: found.turns, ...beside(row, ["tools"]) });
  },
  writers: {
    prompt({ prompt }) {
      const { messages, lost } = writeMessages(prompt);
      return { row: { messages }, lost };
    },
  },
  holds: BESIDE,
});

const topLevelSystem = defineFormat({
  id: "openai-chat-top-level-system",
  name: "Chat with the system prompt beside it",
  sentence: "Messages of user and assistant, with the system prompt as a text of its own.",
  family: "messages",
  keys: ["system", "messages"],
  source: "https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-prepare.html",
  accepted: ["Bedrock (Claude)", "SageMaker"],
  detect: (row) => hasList(row, "messages") && text(row, "system") !== undefined,
  check: (row) => [...textFaults(row, "system", "warning"), ...chatFaults(row)],
  read(row) {
    const system = text(row, "system");
    if (system === undefined) return { refused: `system is ${kindOf(field(row, "system"))}: write it as a text.` };
    const found = readMessages(field(row, "messages"), "messages");
    if (isRefused(found)) return found;
    return reading({
      kind: "conversation",
      turns: [{ role: "system", text: system }, ...found.turns],
      ...beside(row, ["tools"]),
    });
  },
  writers: {
    conversation({ turns }) {
      const [system, ...rest] = turns;
      if (system?.role !== "system" || rest.some(({ role }) => role === "system")) {
        return {
          refused: "This format has one system prompt, and the conversation has none or several: use openai-chat.",
        };
      }
      const { messages, lost } = writeMessages(rest);
      const dropped = system.extra === undefined && !isMarked(system) ? [] : ["fields of the system message"];
      return { row: { system: system.text, messages }, lost: [...lost, ...dropped] };
    },
  },
  holds: BESIDE,
});

/** A row that is the list itself; nothing can stand beside it. */
const bareArray: Format = {
  ...defineFormat({
    id: "openai-chat-bare-array",
    name: "Messages without a wrapper",
    sentence: "The list of messages itself, without an object around it.",
    family: "messages",
    keys: [],
    source: "https://huggingface.co/docs/transformers/chat_templating",
    accepted: [],
    detect: () => false,
    check: () => [],
    read: () => ({ refused: "The row is no list of messages." }),
    writers: { conversation: () => ({ refused: "The row is no list of messages." }) },
    holds: [],
  }),
  detect: (row) => isList(row) && row.length > 0 && row.every((one) => isRow(one) && text(one, "role") !== undefined),
  check: checkBare,
  read(row) {
    const found = readMessages(row, "row");
    return isRefused(found) ? found : reading({ kind: "conversation", turns: found.turns });
  },
  write: (example) =>
    writeRows(example, ["conversation"], checkBare, (adapted) => {
      if (adapted.kind !== "conversation") return { refused: "Only a conversation can stand as a bare list." };
      const { messages, lost } = writeMessages(adapted.turns);
      return { row: messages, lost: [...lost, ...Object.keys(adapted.extra ?? {})] };
    }),
};

function checkBare(row: Json): readonly Fault[] {
  return checkMessages(row, "row", OPENAI_RULES);
}

export const OPENAI_FORMATS = { topLevelSystem, promptOnly, openaiChat, bareArray } satisfies Record<string, Format>;
