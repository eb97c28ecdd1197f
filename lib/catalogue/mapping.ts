/** @file Which columns of a row are asked and which are answered, by their names: the rule behind a mapping of the catalogue. */

import type { DataColumn, DataTechniqueId } from "./public-dataset";

/** What a column holds that is a whole conversation. */
const CONVERSATIONS: readonly DataColumn["holds"][] = ["exchanges", "turn-texts", "messages", "from-value"];

export type Mapping =
  /** A question, or a text to work on, and what is to be learned; `left` names the columns with words that stay out. */
  | { kind: "pair"; ask: readonly DataColumn[]; give: readonly DataColumn[]; left: readonly string[] }
  /** A task whose answer a program checks: the prompt alone, with every other column kept for the reward. */
  | { kind: "task"; ask: DataColumn; kept: readonly string[] }
  /** A whole conversation in one column. */
  | { kind: "turns"; column: DataColumn };

/** Names that a question or a text to work on has, the plainest question first: a set may have both. */
const ASKED: readonly string[] = [
  "question",
  "query",
  "problem",
  "prompt",
  "instruction",
  "definition",
  "dialogue",
  "document",
  "article",
  "sentence",
  "premise",
  "concepts",
  "meaning_representation",
  "text",
];
/** What stands under the question. */
const MATERIAL: readonly string[] = ["passage", "hypothesis", "options", "tools", "inputs"];
/** Reasons that come before the answer. */
const REASONS: readonly string[] = ["rationale", "complex_cot", "explanation_1"];
/** Names that an answer has. Where a worked solution and a bare answer stand, the solution is learned. */
const GIVEN: readonly string[] = [
  "response",
  "solution",
  "summary",
  "highlights",
  "target",
  "targets",
  "human_reference",
  "code",
  "answer",
  "answers",
  "correct",
  "label",
  "coarse_label",
  "intent",
];

/** How the columns map to a prompt and an answer, or null where their names do not say. */
export function mappingOf(columns: readonly DataColumn[], techniques: readonly DataTechniqueId[]): Mapping | null {
  const turns = columns.find(({ holds }) => CONVERSATIONS.includes(holds));
  if (turns !== undefined) return { kind: "turns", column: turns };
  const named = (names: readonly string[]) =>
    names.flatMap(
      (name) => columns.find((column) => column.name.toLowerCase() === name && column.holds !== "other") ?? [],
    );
  const [ask] = named(ASKED);
  if (ask === undefined) return null;
  if (techniques[0] === "verifiable-rewards") {
    return { kind: "task", ask, kept: columns.flatMap(({ name }) => (name === ask.name ? [] : [name])) };
  }
  const [answer] = named(GIVEN);
  if (answer === undefined) return null;
  const asked = [ask, ...named(MATERIAL)];
  const give = [...named(REASONS).slice(0, 1), answer];
  const used = new Set([...asked, ...give]);
  const left = columns.filter((column) => column.holds !== "other" && !used.has(column)).map(({ name }) => name);
  return { kind: "pair", ask: asked, give, left };
}
