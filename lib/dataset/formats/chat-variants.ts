/** @file Chats whose list or whose speakers have other names: mistral-finetune's and Cohere's. */

import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { defineFormat, reading } from "@/lib/dataset/define";
import type { Json } from "@/lib/dataset/example";
import { toolsFaults } from "@/lib/dataset/faults";
import { field, isRefused, isRow, listed, parsed, text } from "@/lib/dataset/json";
import { readMessages, writeMessages } from "@/lib/dataset/messages";
import type { Format } from "@/lib/dataset/types";
import { BESIDE, beside } from "./openai-rows";
import { isTurns } from "./trl-turns";

const interactions = defineFormat({
  id: "mistral-interactions",
  name: "Interactions",
  sentence: "A conversation as a list of messages with role and content, under the name interactions.",
  family: "messages",
  keys: ["interactions"],
  source: "https://github.com/mistralai/mistral-finetune",
  accepted: ["mistral-finetune"],
  detect: (row) => isTurns(field(row, "interactions")),
  check: (row) => [
    ...checkMessages(field(row, "interactions"), "interactions", { ...OPENAI_RULES, strict: false }),
    ...toolsFaults(row, parsed),
  ],
  read(row) {
    const found = readMessages(field(row, "interactions"), "interactions");
    return isRefused(found) ? found : reading({ kind: "conversation", turns: found.turns, ...beside(row, ["tools"]) });
  },
  writers: {
    conversation({ turns }) {
      const { messages, lost } = writeMessages(turns);
      return { row: { interactions: messages }, lost };
    },
  },
  holds: BESIDE,
});

const SPEAKERS = { System: "system", User: "user", Chatbot: "assistant" } as const;
const NAMES = { system: "System", user: "User", assistant: "Chatbot" } as const;
const COHERE_RULES = { ...OPENAI_RULES, roles: SPEAKERS, parts: false, strict: false } as const;

/** The same message under OpenAI's name for its speaker; one that has no such name is left, and stops the reading. */
function renamed(message: Json): Json {
  const role = isRow(message) ? text(message, "role") : undefined;
  const known = role === "System" || role === "User" || role === "Chatbot" ? SPEAKERS[role] : undefined;
  if (!isRow(message) || role === undefined) return message;
  return { ...message, role: known ?? `${role}, which Cohere does not know` };
}

const cohere = defineFormat({
  id: "cohere-chat",
  name: "Cohere chat",
  sentence: "A conversation as a list of messages of System, User and Chatbot.",
  family: "messages",
  keys: ["messages"],
  source: "https://docs.cohere.com/docs/chat-preparing-the-data",
  accepted: ["Cohere"],
  detect: (row) => listed(row, "messages").some((one) => isRow(one) && text(one, "role") === "Chatbot"),
  check: (row) => checkMessages(field(row, "messages"), "messages", COHERE_RULES),
  read(row) {
    const list = listed(row, "messages").map(renamed);
    const found = readMessages(list, "messages");
    return isRefused(found) ? found : reading({ kind: "conversation", turns: found.turns });
  },
  writers: {
    conversation({ turns }) {
      const { messages, lost } = writeMessages(
        turns.map(({ extra, ...rest }) => rest),
        false,
      );
      const list = messages.flatMap((message, index) => {
        const role = turns[index]?.role;
        return role === undefined || role === "tool" ? [] : [{ ...message, role: NAMES[role] }];
      });
      if (list.length < turns.length) {
        return { refused: "Cohere's chat has no place for the answers of tools: choose openai-chat." };
      }
      const fields = turns.flatMap(({ extra = {} }) => Object.keys(extra).map((key) => `messages[].${key}`));
      return { row: { messages: list }, lost: [...lost, ...new Set(fields)] };
    },
  },
  holds: [],
});

export const CHAT_VARIANTS = { interactions, cohere } satisfies Record<string, Format>;
