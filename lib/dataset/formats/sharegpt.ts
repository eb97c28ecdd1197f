/** @file ShareGPT: conversations as turns with from and value. */

import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { defineFormat, reading } from "@/lib/dataset/define";
import type { Turn } from "@/lib/dataset/example";
import { fault, toolsFaults } from "@/lib/dataset/faults";
import { field, has, hasList, isList, isRefused, isRow, listed, parsed } from "@/lib/dataset/json";
import { readMessages } from "@/lib/dataset/messages";
import type { Fault, Format, Reading, Row } from "@/lib/dataset/types";
import { readSpeakers, rest, speakerFaults, toolsAsText, withSystem, writeSpeakers } from "./speakers";

export const LLAMA_FACTORY = "https://github.com/hiyouga/LLaMA-Factory/blob/main/data/README.md";

const KEYS = ["conversations", "conversation", "tools", "system"] as const;

/** Under which name the turns stand: LMSYS and WildChat say conversation. As exchanges that name is ms-swift's. */
function listKey(row: Row): "conversations" | "conversation" {
  const turns = listed(row, "conversation");
  const spoken = turns.length > 0 && turns.every((one) => isRow(one) && (has(one, "from") || has(one, "role")));
  return spoken && !has(row, "conversations") ? "conversation" : "conversations";
}

/** Many files name the fields of the turns as messages do. */
function saysRole(row: Row): boolean {
  const list = field(row, listKey(row));
  return isList(list) && list.length > 0 && list.every((one) => isRow(one) && has(one, "role") && !has(one, "from"));
}

function shareGptFaults(row: Row): readonly Fault[] {
  const key = listKey(row);
  const renamed =
    "conversation holds the turns, which engines look for under conversations: rename it, or name the field to your engine.";
  if (!saysRole(row)) {
    const old = key === "conversation" ? [fault("legacy_key_names", key, renamed, "warning")] : [];
    return [...old, ...speakerFaults(row, key, "assistant")];
  }
  const sentence = `${key} has role and content where ShareGPT has from and value: rename the list to messages, or name these fields to your engine.`;
  return [
    fault("unrecognized_key", key, sentence, "warning"),
    ...checkMessages(field(row, key), key, { ...OPENAI_RULES, strict: false }),
    ...toolsFaults(row, parsed),
  ];
}

function readShareGpt(row: Row): Reading {
  const key = listKey(row);
  const list = field(row, key);
  const found = saysRole(row) ? readMessages(list, key) : readSpeakers(list, key);
  if (isRefused(found)) return found;
  const turns = withSystem(row, found.turns);
  return reading({ kind: "conversation", turns, ...rest(row, [key, "system"]) });
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
  detect: (row) => hasList(row, listKey(row)),
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
  detect: (row) => hasList(row, listKey(row)) && has(row, "tools"),
  check: shareGptFaults,
  read: readShareGpt,
  writers: { conversation: (example) => writeShareGpt(example, true) },
  holds: "any",
});

export const SHAREGPT_FORMATS = { sharegptTools, sharegpt } satisfies Record<string, Format>;
