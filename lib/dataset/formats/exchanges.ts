/** @file Conversations as exchanges: what the user says and what the assistant answers, in pairs. */

import { askedText } from "@/lib/dataset/answered";
import { defineFormat, reading } from "@/lib/dataset/define";
import type { Json, Turn } from "@/lib/dataset/example";
import { fault, optionalTextFaults, textFaults } from "@/lib/dataset/faults";
import { field, hasList, hasTexts, isList, isRefused, isRow, kindOf, text, without } from "@/lib/dataset/json";
import { flattened, isMarked, splitAnswer, turn } from "@/lib/dataset/turns";
import type { Fault, Format, Reading, Refused, Row } from "@/lib/dataset/types";
import { LLAMA_FACTORY } from "./sharegpt";
import { withSystem } from "./speakers";

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
    const [asked, given, ...more] = isList(pair)
      ? pair
      : isRow(pair)
        ? [field(pair, "human"), field(pair, "assistant")]
        : [];
    if (typeof asked !== "string" || typeof given !== "string" || more.length > 0) {
      return { refused: `${place}[${index}] is no pair of texts: write what the user and what the assistant says.` };
    }
    const others = isRow(pair) ? without(pair, ["human", "assistant"]) : {};
    const extra = Object.keys(others).length === 0 ? {} : { extra: others };
    turns.push({ ...turn("user", asked), ...extra }, turn("assistant", given));
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

/** The columns in which Alpaca writes what is asked, as LLaMA-Factory extends it. */
export const ASKED_KEYS = ["system", "instruction", "input", "history"] as const;

/** What is asked by an Alpaca-like row, as turns. The input stays beside them, so that it can be parted again. */
export function readAsked(row: Row): { prompt: readonly Turn[]; extra: Row } | Refused {
  const instruction = text(row, "instruction");
  if (instruction === undefined) return { refused: "instruction must be a text: write it." };
  const history = field(row, "history");
  const earlier = history === undefined || history === null ? [] : readPairs(history, "history");
  if (isRefused(earlier)) return earlier;
  const input = text(row, "input") ?? "";
  const asked = askedText(instruction, input);
  const both = instruction !== "" && input !== "";
  return { prompt: withSystem(row, [...earlier, turn("user", asked)]), extra: both ? { input } : {} };
}

/** The same columns again; a prompt that is no run of exchanges becomes one instruction, and what that loses is named. */
export function writeAsked(
  prompt: readonly Turn[],
  extra: Row = {},
): { columns: Row; lost: readonly string[]; used: readonly string[] } {
  const found = prompt.at(-1)?.role === "user" ? exchanges([...prompt, turn("assistant", "")]) : null;
  const flat = flattened(prompt, "user");
  const { system, pairs, lost } = found ?? { system: "", pairs: [[flat.text, ""] as const], lost: flat.lost };
  const [asked = ""] = pairs.at(-1) ?? [];
  const history = pairs.slice(0, -1).map((pair) => [...pair]);
  const input = text(extra, "input") ?? "";
  const split = input !== "" && asked.endsWith(`\n${input}`);
  return {
    columns: {
      ...(system === "" ? {} : { system }),
      instruction: split ? asked.slice(0, -input.length - 1) : asked,
      input: split ? input : "",
      ...(history.length === 0 ? {} : { history }),
    },
    lost,
    used: split ? ["input"] : [],
  };
}

export function askedFaults(row: Row): Fault[] {
  return [
    ...textFaults(row, "instruction", "warning"),
    ...["system", "input"].flatMap((key) => optionalTextFaults(row, key)),
    ...pairsFaults(row, "history"),
  ];
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
    const found = readAsked(row);
    if (isRefused(found)) return found;
    const output = text(row, "output");
    if (output === undefined) return { refused: "output must be a text: write it." };
    const extra = Object.keys(found.extra).length === 0 ? {} : { extra: found.extra };
    return reading({ kind: "conversation", turns: [...found.prompt, turn("assistant", output)], ...extra });
  },
  writers: {
    conversation({ turns, extra }) {
      const found = exchanges(turns);
      const split = splitAnswer(turns);
      if (found === null || split === null) return { refused: NO_EXCHANGES };
      const { columns, used } = writeAsked(split.prompt, extra);
      const output = split.answer[0]?.text ?? "";
      return { row: { history: [], ...columns, output }, lost: found.lost, used };
    },
  },
  holds: "any",
});

export const EXCHANGE_FORMATS = { swiftConversation, queryResponse, alpacaHistory } satisfies Record<string, Format>;
