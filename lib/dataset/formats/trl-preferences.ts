/** @file The preference types of TRL: with the prompt beside the answers or inside them. */

import { defineFormat, reading } from "@/lib/dataset/define";
import type { Turn } from "@/lib/dataset/example";
import { toolsFaults } from "@/lib/dataset/faults";
import { field, has, hasTexts, isRefused, parsed, text } from "@/lib/dataset/json";
import { readMessages, writeMessages } from "@/lib/dataset/messages";
import { flattened, sharedPrefix, turn } from "@/lib/dataset/turns";
import type { Format, Row } from "@/lib/dataset/types";
import { asksWithMore } from "./llama-factory-alpaca";
import { hasSystem } from "./named-pairs";
import { beside } from "./openai-rows";
import { commonText, mustNotStand, preferenceFaults } from "./trl-pair-faults";
import { hasPromptOfItsOwn, isTurns, promptKey, TRL, turnsOf } from "./trl-turns";

function isPair(row: Row): boolean {
  if (!has(row, "chosen", "rejected")) return false;
  // Beside a prompt of their own the messages are a copy, as in UltraFeedback; without one they are the prompt.
  return (!has(row, "messages") || hasPromptOfItsOwn(row)) && !has(row, "conversations");
}

function given(row: Row, key: string): boolean {
  return (field(row, key) ?? null) !== null;
}

/** Rows of other trainers under other names, of which a system prompt or an input would be left behind. */
function leavesBehind(row: Row): boolean {
  const key = promptKey(row);
  return (key === "question" && hasSystem(row)) || (key === "instruction" && asksWithMore(row));
}

const preferenceExplicit = defineFormat({
  id: "preference-explicit",
  name: "Preference pair",
  sentence: "A prompt, the chosen and the rejected answer, each a text.",
  family: "preference",
  keys: ["prompt", "chosen", "rejected"],
  ownExtra: true,
  source: TRL,
  accepted: ["TRL (DPO)", "Axolotl (prompt_pairs)", "Unsloth"],
  detect: (row) =>
    isPair(row) &&
    promptKey(row) !== undefined &&
    // Where one answer is there, whatever the other is, its fault is to be named.
    (given(row, "chosen") || given(row, "rejected")) &&
    !leavesBehind(row),
  check: preferenceFaults,
  read: readExplicit,
  writers: {
    preference({ prompt, chosen, rejected }) {
      const [ask, better, worse] = [
        flattened(prompt, "user"),
        flattened(chosen, "assistant"),
        flattened(rejected, "assistant"),
      ];
      const row = { prompt: ask.text, chosen: better.text, rejected: worse.text };
      return { row, lost: [...ask.lost, ...better.lost, ...worse.lost] };
    },
  },
  holds: "any",
});

function readExplicit(row: Row) {
  const key = promptKey(row) ?? "prompt";
  const prompt = turnsOf(row, key, "user");
  if (isRefused(prompt)) return prompt;
  const chosen = turnsOf(row, "chosen", "assistant");
  if (isRefused(chosen)) return chosen;
  const rejected = turnsOf(row, "rejected", "assistant");
  if (isRefused(rejected)) return rejected;
  const rest = Object.keys(row).filter((name) => ![key, "chosen", "rejected"].includes(name));
  return reading({
    kind: "preference",
    prompt: prompt.turns,
    chosen: chosen.turns,
    rejected: rejected.turns,
    ...beside(row, rest),
  });
}

const explicitConversational = defineFormat({
  id: "preference-explicit-conversational",
  name: "Preference pair, conversational",
  sentence: "A prompt, the chosen and the rejected answer, each a list of messages.",
  family: "preference",
  keys: ["prompt", "chosen", "rejected"],
  ownExtra: true,
  source: TRL,
  accepted: ["TRL (DPO, recommended)"],
  detect: (row) => isPair(row) && promptKey(row) !== undefined && isTurns(field(row, "chosen")),
  check: (row) => [...preferenceFaults(row), ...toolsFaults(row, parsed)],
  read: readExplicit,
  writers: {
    preference({ prompt, chosen, rejected }) {
      const [ask, better, worse] = [writeMessages(prompt), writeMessages(chosen), writeMessages(rejected)];
      const row = { prompt: ask.messages, chosen: better.messages, rejected: worse.messages };
      return { row, lost: [...ask.lost, ...better.lost, ...worse.lost] };
    },
  },
  holds: "any",
});

const implicitConversational = defineFormat({
  id: "preference-implicit-conversational",
  name: "Preference pair with the prompt inside, conversational",
  sentence: "Two conversations that share everything but the last answer, each a list of messages.",
  family: "preference",
  keys: ["chosen", "rejected"],
  source: TRL,
  accepted: ["TRL (Reward, recommended; DPO)", "torchtune", "Axolotl (argilla_chat)"],
  detect: (row) => isPair(row) && promptKey(row) === undefined && isTurns(field(row, "chosen")),
  check: (row) => [
    ...(promptKey(row) === undefined ? [] : [mustNotStand(promptKey(row) ?? "")]),
    ...preferenceFaults(row),
    ...toolsFaults(row, parsed),
  ],
  read(row) {
    const better = readMessages(field(row, "chosen"), "chosen");
    if (isRefused(better)) return better;
    const worse = readMessages(field(row, "rejected"), "rejected");
    if (isRefused(worse)) return worse;
    return splitShared(better.turns, worse.turns, row);
  },
  writers: {
    preference({ prompt, chosen, rejected }) {
      if (chosen.length !== 1 || rejected.length !== 1) {
        return {
          refused: "Here each answer is one message after a shared prompt: use preference-explicit-conversational.",
        };
      }
      const better = writeMessages([...prompt, ...chosen]);
      const worse = writeMessages([...prompt, ...rejected]);
      return { row: { chosen: better.messages, rejected: worse.messages }, lost: [...better.lost, ...worse.lost] };
    },
  },
  holds: "any",
});

function splitShared(better: readonly Turn[], worse: readonly Turn[], row: Row) {
  const prompt = sharedPrefix(better.slice(0, -1), worse.slice(0, -1));
  const whole = better.length === prompt.length + 1 && worse.length === prompt.length + 1;
  if (!whole || prompt.length === 0) {
    return {
      refused: "chosen and rejected do not share the turns before their last answer, so they answer no common prompt.",
    };
  }
  return reading({
    kind: "preference",
    prompt,
    chosen: better.slice(-1),
    rejected: worse.slice(-1),
    ...beside(row, ["tools"]),
  });
}

const preferenceImplicit = defineFormat({
  id: "preference-implicit",
  name: "Preference pair with the prompt inside",
  sentence: "Two texts that begin with the same prompt and end in the chosen and the rejected answer.",
  family: "preference",
  keys: ["chosen", "rejected"],
  source: TRL,
  accepted: ["TRL (Reward)"],
  detect: (row) => isPair(row) && promptKey(row) === undefined && hasTexts(row, "chosen", "rejected"),
  check: preferenceFaults,
  read(row) {
    const [chosen, rejected] = [text(row, "chosen"), text(row, "rejected")];
    if (chosen === undefined || rejected === undefined) return { refused: "chosen and rejected must be texts." };
    const prompt = commonText(chosen, rejected);
    if (prompt.trim() === "" || chosen === rejected) {
      return { refused: "chosen and rejected share no beginning that could be the prompt: write it as prompt." };
    }
    const pair = { chosen: chosen.slice(prompt.length), rejected: rejected.slice(prompt.length) };
    return reading(
      {
        kind: "preference",
        prompt: [turn("user", prompt)],
        chosen: [turn("assistant", pair.chosen)],
        rejected: [turn("assistant", pair.rejected)],
      },
      ["the border between prompt and answers, which is guessed from what both begin with"],
    );
  },
  writers: {
    preference({ prompt, chosen, rejected }) {
      const [ask, better, worse] = [
        flattened(prompt, "user"),
        flattened(chosen, "assistant"),
        flattened(rejected, "assistant"),
      ];
      return {
        row: { chosen: `${ask.text}${better.text}`, rejected: `${ask.text}${worse.text}` },
        lost: [...ask.lost, ...better.lost, ...worse.lost, "the border between prompt and answers"],
      };
    },
  },
  holds: "any",
});

export const TRL_PREFERENCES = {
  preferenceExplicit,
  explicitConversational,
  implicitConversational,
  preferenceImplicit,
} satisfies Record<string, Format>;
