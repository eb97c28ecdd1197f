/** @file ShareGPT: conversations as turns with from and value. */

import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { defineFormat, reading } from "@/lib/dataset/define";
import type { Turn } from "@/lib/dataset/example";
import { fault, toolsFaults } from "@/lib/dataset/faults";
import { field, has, hasList, isList, isRefused, isRow, parsed } from "@/lib/dataset/json";
import { readMessages } from "@/lib/dataset/messages";
import type { Fault, Format, Reading, Row } from "@/lib/dataset/types";
import { readSpeakers, rest, speakerFaults, toolsAsText, withSystem, writeSpeakers } from "./speakers";

export const LLAMA_FACTORY = "https://github.com/hiyouga/LLaMA-Factory/blob/main/data/README.md";

const KEYS = ["conversations", "tools", "system"] as const;

/** Many files call the list conversations and name its fields as messages do. */
function saysRole(row: Row): boolean {
  const list = field(row, "conversations");
  return isList(list) && list.length > 0 && list.every((one) => isRow(one) && has(one, "role") && !has(one, "from"));
}

function shareGptFaults(row: Row): readonly Fault[] {
  if (!saysRole(row)) return speakerFaults(row, "conversations", "assistant");
  const sentence =
    "conversations has role and content where ShareGPT has from and value: rename the list to messages, or name these fields to your engine.";
  return [
    fault("unrecognized_key", "conversations", sentence, "warning"),
    ...checkMessages(field(row, "conversations"), "conversations", { ...OPENAI_RULES, strict: false }),
    ...toolsFaults(row, parsed),
  ];
}

function readShareGpt(row: Row): Reading {
  const list = field(row, "conversations");
  const found = saysRole(row) ? readMessages(list, "conversations") : readSpeakers(list, "conversations");
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

export const sharegpt = defineFormat({
  id: "sharegpt",
  name: "ShareGPT",
  sentence: "A conversation as a list of turns with from (human, gpt) and value.",
  family: "sharegpt",
  keys: KEYS,
  ownExtra: true,
  source: LLAMA_FACTORY,
  accepted: ["LLaMA-Factory", "Axolotl (deprecated)", "torchtune", "Unsloth"],
  detect: (row) => hasList(row, "conversations"),
  check: shareGptFaults,
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
  check: shareGptFaults,
  read: readShareGpt,
  writers: { conversation: (example) => writeShareGpt(example, true) },
  holds: "any",
});

export const SHAREGPT_FORMATS = { sharegptTools, sharegpt } satisfies Record<string, Format>;
