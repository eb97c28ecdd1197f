/** @file Rows of Google's Vertex and Amazon's Bedrock. Together takes OpenAI-style rows. */

import { defineFormat, reading } from "@/lib/dataset/define";
import type { Json, Turn } from "@/lib/dataset/example";
import { fault, pairFaults } from "@/lib/dataset/faults";
import { field, has, hasList, isList, isRefused, isRow, kindOf, listed, text } from "@/lib/dataset/json";
import { turn } from "@/lib/dataset/turns";
import type { Fault, Format, Refused, Row } from "@/lib/dataset/types";
import {
  apart,
  BEDROCK,
  GEMINI,
  joinedParts,
  oneFaults,
  partFaults,
  partsOf,
  partsText,
  readTurns,
  turnFaults,
} from "./cloud-turns";

const SYSTEMS = ["systemInstruction", "system_instruction"] as const;

function geminiSystem(row: Row): { turns: readonly Turn[] } | Refused {
  const key = SYSTEMS.find((name) => has(row, name));
  const value = key === undefined ? undefined : field(row, key);
  if (key === undefined || value === undefined || value === null) return { turns: [] };
  const words = isRow(value)
    ? partsText(field(value, "parts"), `${key}.parts`)
    : { refused: `${key} is ${kindOf(value)}: write an object with parts.` };
  return typeof words === "string" ? { turns: [turn("system", words)] } : words;
}

function geminiSystemFaults(row: Row): Fault[] {
  const found = geminiSystem(row);
  return isRefused(found)
    ? [fault("content_not_string", SYSTEMS.find((name) => has(row, name)) ?? "", found.refused)]
    : [];
}

function geminiLost(row: Row): readonly string[] {
  const system = SYSTEMS.map((name) => field(row, name)).find(isRow);
  const answers = listed(row, "completions").map((one) => (isRow(one) ? (field(one, "completion") ?? null) : null));
  const turns = [...listed(row, "contents"), ...answers];
  return [
    ...joinedParts([...partsOf(turns, GEMINI), system === undefined ? undefined : field(system, "parts")]),
    ...(has(row, "tools") ? ["tools, which Gemini declares in its own way"] : []),
  ];
}

const gemini = defineFormat({
  id: "gemini",
  name: "Vertex Gemini",
  sentence: "A system instruction and contents with the roles user and model, each a list of parts.",
  family: "cloud",
  keys: [...SYSTEMS, "contents", "tools"],
  source: "https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-supervised-tuning-about",
  accepted: ["Vertex AI"],
  detect: (row) => hasParts(row) && !hasList(row, "completions"),
  check: (row) => [...geminiSystemFaults(row), ...turnFaults(field(row, "contents"), "contents", GEMINI, "assistant")],
  read(row) {
    const system = geminiSystem(row);
    if (isRefused(system)) return system;
    const turns = readTurns(field(row, "contents"), "contents", GEMINI);
    if ("refused" in turns) return turns;
    return reading({ kind: "conversation", turns: [...system.turns, ...turns] }, geminiLost(row));
  },
  writers: {
    conversation({ turns }) {
      const found = apart(turns, GEMINI);
      if (isRefused(found)) return found;
      const system =
        found.system === null ? {} : { systemInstruction: { role: "system", parts: [{ text: found.system }] } };
      return { row: { ...system, contents: found.list }, lost: found.lost };
    },
  },
  holds: [],
});

function hasParts(row: Row): boolean {
  const contents = field(row, "contents");
  return isList(contents) && contents.some((one) => isRow(one) && hasList(one, "parts"));
}

const geminiPreference = defineFormat({
  id: "gemini-preference",
  name: "Vertex Gemini preference pair",
  sentence: "Contents that end with the user, and two completions with the scores 1 and 0.",
  family: "preference",
  keys: [...SYSTEMS, "contents", "completions", "tools"],
  source: "https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-preference-tuning-prepare",
  accepted: ["Vertex AI"],
  detect: (row) => hasParts(row) && hasList(row, "completions"),
  check: (row) => [
    ...geminiSystemFaults(row),
    ...turnFaults(field(row, "contents"), "contents", GEMINI, "user"),
    ...completionFaults(row),
  ],
  read(row) {
    const system = geminiSystem(row);
    if (isRefused(system)) return system;
    const prompt = readTurns(field(row, "contents"), "contents", GEMINI);
    if ("refused" in prompt) return prompt;
    const wrong = completionFaults(row).find(({ severity }) => severity === "error");
    if (wrong) return { refused: wrong.message };
    const chosen = readTurns([scored(row, 1) ?? null], "completions", GEMINI);
    if ("refused" in chosen) return chosen;
    const rejected = readTurns([scored(row, 0) ?? null], "completions", GEMINI);
    if ("refused" in rejected) return rejected;
    return reading({ kind: "preference", prompt: [...system.turns, ...prompt], chosen, rejected }, geminiLost(row));
  },
  writers: {
    preference({ prompt, chosen, rejected }) {
      const [ask, better, worse] = [apart(prompt, GEMINI), apart(chosen, GEMINI), apart(rejected, GEMINI)];
      if (isRefused(ask)) return ask;
      if (isRefused(better)) return better;
      if (isRefused(worse)) return worse;
      const [good, bad] = [better.list[0], worse.list[0]];
      if (good === undefined || bad === undefined || chosen.length !== 1 || rejected.length !== 1) {
        return { refused: "Here each answer is one turn of the model: choose a TRL format of messages." };
      }
      const system = ask.system === null ? {} : { system_instruction: { parts: [{ text: ask.system }] } };
      const completions = [
        { score: 1, completion: good },
        { score: 0, completion: bad },
      ];
      return {
        row: { ...system, contents: ask.list, completions },
        lost: [...ask.lost, ...better.lost, ...worse.lost],
      };
    },
  },
  holds: [],
});

function scored(row: Row, score: 0 | 1): Json | undefined {
  const list = field(row, "completions");
  const found = isList(list) ? list.find((one) => isRow(one) && field(one, "score") === score) : undefined;
  return isRow(found) ? field(found, "completion") : undefined;
}

function completionFaults(row: Row): Fault[] {
  const list = field(row, "completions");
  if (!isList(list)) {
    return [fault("output_not_list", "completions", `completions is ${kindOf(list)}: write a list of two.`)];
  }
  if (list.length !== 2) {
    const sentence = `completions has ${list.length} entries: write two, the better and the worse.`;
    return [fault("output_not_single", "completions", sentence)];
  }
  const scores = list.map((one) => (isRow(one) ? field(one, "score") : undefined));
  if (!scores.includes(1) || !scores.includes(0)) {
    const sentence = `completions have the scores ${scores.map((score) => JSON.stringify(score ?? null)).join(" and ")}: give one of them 1 and the other 0.`;
    return [fault("scores_not_one_zero", "completions", sentence)];
  }
  const faults = ([1, 0] as const).flatMap((score) => {
    const one = scored(row, score);
    const where = `completions[score ${score}].completion`;
    if (one === undefined) return [fault("missing_field", where, `${where} is missing: write the answer.`)];
    const wrong = isRow(one) && text(one, "role") === "user";
    const role = score === 1 ? ("output_wrong_role" as const) : ("rejected_wrong_role" as const);
    return [
      ...oneFaults(one, where, GEMINI),
      ...(wrong ? [fault(role, `${where}.role`, `${where}.role is user: write model.`)] : []),
    ];
  });
  const [better, worse] = [1, 0].map((score) =>
    readTurns([scored(row, score === 1 ? 1 : 0) ?? null], "completions", GEMINI),
  );
  if (better === undefined || worse === undefined || "refused" in better || "refused" in worse) return faults;
  const names = { chosen: "the completion with score 1", rejected: "the completion with score 0" };
  return [...faults, ...pairFaults(better[0]?.text ?? "", worse[0]?.text ?? "", "", names)];
}

const SCHEMA = "bedrock-conversation-2024";

export const bedrock = defineFormat({
  id: "bedrock-conversation",
  name: "Bedrock conversation",
  sentence: "A schema version, a system prompt as a list of texts, and messages whose content is a list of texts.",
  family: "cloud",
  keys: ["schemaVersion", "system", "messages"],
  source: "https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-prepare.html",
  accepted: ["Bedrock (Nova)"],
  detect: (row) => has(row, "schemaVersion") || listed(row, "messages").some(bareParts),
  check: (row) => [
    ...bedrockSystemFaults(row),
    ...turnFaults(field(row, "messages"), "messages", BEDROCK, "assistant"),
    ...keywordFaults(row),
  ],
  read(row) {
    const system = field(row, "system");
    const above = system === undefined || system === null ? null : partsText(system, "system");
    if (above !== null && typeof above !== "string") return above;
    const turns = readTurns(field(row, "messages"), "messages", BEDROCK);
    if ("refused" in turns) return turns;
    const first = above === null ? [] : [turn("system", above)];
    const lost = joinedParts([system, ...partsOf(field(row, "messages"), BEDROCK)]);
    return reading({ kind: "conversation", turns: [...first, ...turns] }, lost);
  },
  writers: {
    conversation({ turns }) {
      const found = apart(turns, BEDROCK);
      if (isRefused(found)) return found;
      const system = found.system === null ? {} : { system: [{ text: found.system }] };
      return { row: { schemaVersion: SCHEMA, ...system, messages: found.list }, lost: found.lost };
    },
  },
  holds: [],
});

/** Parts with text and without a type: Bedrock's own. */
function bareParts(message: Json): boolean {
  const content = isRow(message) ? field(message, "content") : undefined;
  return isList(content) && content.some((part) => isRow(part) && !has(part, "type") && !has(part, "value"));
}

function bedrockSystemFaults(row: Row): Fault[] {
  const system = field(row, "system");
  return system === undefined || system === null ? [] : partFaults(system, "system");
}

/** Marks of an older prompt format that the service refuses inside a text. */
const KEYWORD = /\n(?:Human|Assistant):/;

function keywordFaults(row: Row): Fault[] {
  const turns = readTurns(field(row, "messages"), "messages", BEDROCK);
  if ("refused" in turns) return [];
  return turns.flatMap((one, index) => {
    const found = KEYWORD.exec(`\n${one.text}`)?.[0];
    if (found === undefined) return [];
    const where = `messages[${index}].content`;
    const sentence = `${where} has a line that begins with "${found.trim()}", which Bedrock reserves: reword it.`;
    return [fault("reserved_keyword_bedrock", where, sentence)];
  });
}

export const CLOUD_FORMATS = { bedrock, geminiPreference, gemini } satisfies Record<string, Format>;
