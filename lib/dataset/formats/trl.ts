/** @file TRL's text, prompts, and prompts with a completion, as texts ("standard") and as messages ("conversational"). */

import { defineFormat, reading } from "@/lib/dataset/define";
import type { Turn } from "@/lib/dataset/example";
import { templateFaults, textFaults, toolsFaults } from "@/lib/dataset/faults";
import { field, isRefused, kindOf, parsed, text } from "@/lib/dataset/json";
import { readMessages, writeMessages } from "@/lib/dataset/messages";
import { flattened, isMarked, turn } from "@/lib/dataset/turns";
import type { Format } from "@/lib/dataset/types";
import { beside } from "./openai-rows";
import { asked, endsWithAnswer, isTurns, mixedFaults, TRL, turnsOf } from "./trl-turns";

const languageModeling = defineFormat({
  id: "text",
  name: "Text",
  sentence: "One text, learned from its first token to its last.",
  family: "text",
  keys: ["text"],
  source: TRL,
  accepted: [
    "TRL",
    "Axolotl (completion)",
    "LLaMA-Factory (pt)",
    "Unsloth",
    "torchtune",
    "Together",
    "mistral-finetune",
  ],
  detect: (row) => text(row, "text") !== undefined,
  check: (row) => [...textFaults(row, "text", "warning"), ...templateFaults(text(row, "text") ?? "", "text")],
  read(row) {
    const words = text(row, "text");
    if (words === undefined) return { refused: `text is ${kindOf(field(row, "text"))}: write it as a text.` };
    return reading({ kind: "text", text: words });
  },
  writers: { text: (example) => ({ row: { text: example.text }, lost: [] }) },
  holds: "any",
});

const promptOnly = defineFormat({
  id: "prompt-only",
  name: "Prompt only",
  sentence: "A prompt as a text, for trainers that sample the answers themselves.",
  family: "prompt",
  keys: ["prompt"],
  source: TRL,
  accepted: ["TRL (GRPO, RLOO)", "Axolotl (GRPO)"],
  detect: (row) => text(row, "prompt") !== undefined,
  check: (row) => textFaults(row, "prompt", "warning"),
  read(row) {
    const words = text(row, "prompt");
    if (words === undefined) return { refused: `prompt is ${kindOf(field(row, "prompt"))}: write it as a text.` };
    return reading({ kind: "prompt", prompt: [turn("user", words)] });
  },
  writers: {
    prompt({ prompt }) {
      const { text: words, lost } = flattened(prompt, "user");
      return { row: { prompt: words }, lost };
    },
  },
  holds: "any",
});

const promptOnlyConversational = defineFormat({
  id: "prompt-only-conversational",
  name: "Prompt only, conversational",
  sentence: "A prompt as a list of messages, for trainers that sample the answers themselves.",
  family: "prompt",
  keys: ["prompt"],
  source: TRL,
  accepted: ["TRL (GRPO, RLOO)"],
  detect: (row) => isTurns(field(row, "prompt")),
  check: (row) => [...asked(row, "prompt", "user"), ...toolsFaults(row, parsed)],
  read(row) {
    const found = readMessages(field(row, "prompt"), "prompt");
    return isRefused(found) ? found : reading({ kind: "prompt", prompt: found.turns, ...beside(row, ["tools"]) });
  },
  writers: {
    prompt({ prompt }) {
      const { messages, lost } = writeMessages(prompt);
      return { row: { prompt: messages }, lost };
    },
  },
  holds: "any",
});

const promptCompletionConversational = defineFormat({
  id: "prompt-completion-conversational",
  name: "Prompt and completion, conversational",
  sentence: "The turns that are given, and the turns that are learned, each a list of messages.",
  family: "pair",
  keys: ["prompt", "completion"],
  source: TRL,
  accepted: ["TRL (SFT)"],
  detect: (row) => isTurns(field(row, "prompt")) && isTurns(field(row, "completion")),
  check: (row) => [
    ...mixedFaults(row, ["prompt", "completion"]),
    ...asked(row, "prompt", null),
    ...asked(row, "completion", "assistant"),
    ...endsWithAnswer(row, "prompt"),
    ...toolsFaults(row, parsed),
  ],
  read(row) {
    const prompt = turnsOf(row, "prompt", "user");
    if (isRefused(prompt)) return prompt;
    const completion = turnsOf(row, "completion", "assistant");
    if (isRefused(completion)) return completion;
    // Of a conversation only the completion is learned here, so answers inside the prompt are marked as not learned.
    const given = prompt.turns.map((one): Turn => (one.role === "assistant" ? { ...one, trained: false } : one));
    return reading({ kind: "conversation", turns: [...given, ...completion.turns], ...beside(row, ["tools"]) });
  },
  writers: {
    conversation({ turns }) {
      const start = turns.findLastIndex(({ role }) => role === "user") + 1;
      if (start === 0 || start === turns.length) {
        return { refused: "The conversation needs a turn of the user and an answer after it: add what is missing." };
      }
      const bare = turns.map(({ trained: _, ...rest }): Turn => rest);
      const prompt = writeMessages(bare.slice(0, start));
      const completion = writeMessages(bare.slice(start));
      const marked = turns.some((one, index) =>
        index < start && one.role === "assistant" ? one.trained === true : isMarked(one),
      );
      const earlier = turns.slice(0, start).some(({ role, trained }) => role === "assistant" && trained !== false);
      return {
        row: { prompt: prompt.messages, completion: completion.messages },
        lost: [
          ...prompt.lost,
          ...completion.lost,
          ...(marked ? ["which turns are trained"] : []),
          ...(earlier ? ["learning from the answers before the last"] : []),
        ],
      };
    },
  },
  holds: "any",
});

export const TRL_FORMATS = {
  promptCompletionConversational,
  promptOnlyConversational,
  promptOnly,
  languageModeling,
} satisfies Record<string, Format>;
