/** @file How strategies, pipelines and verdicts are said. */

import type { Strategy, UpdateMethod } from "./types";

type Names = {
  strategies: readonly Pick<Strategy, "id" | "name" | "inSentence" | "short" | "properties">[];
  updateMethods: readonly Pick<UpdateMethod, "id" | "inSentence">[];
};

/** The name of a strategy or a pipeline: "Instruction tuning", "Domain text, then instructions". */
export function alternativeName({ strategies }: Names, stages: readonly string[]): string {
  const parts = stages.map((id) => find(strategies, id));
  const [first, ...rest] = parts;
  if (!first) return "";
  if (rest.length === 0) return first.name;
  const joint = first.properties.includes("retrieves") ? ", with " : ", then ";
  return capital(first.short) + rest.map(({ short }, k) => (k === 0 ? joint : ", then ") + short).join("");
}

/** The verdict as one sentence: "Domain tuning first, then instruction tuning, with QLoRA." */
export function verdictSentence(names: Names, stages: readonly string[], method: string): string {
  const parts = stages.map((id) => find(names.strategies, id));
  const [first, ...rest] = parts;
  if (!first) return "";
  const update = method === "none" ? "" : find(names.updateMethods, method).inSentence;
  if (rest.length === 0) {
    if (first.properties.includes("baseline")) return "Prompting, without training.";
    return `${plain(first)}${update === "" ? "" : ` with ${update}`}.`;
  }
  const tail = rest.map(({ inSentence }) => inSentence).join(", then ");
  return first.properties.includes("retrieves")
    ? `${first.name}, together with ${tail}${update === "" ? "" : ` by ${update}`}.`
    : `${plain(first)} first, then ${tail}, with ${update}.`;
}

/** Inside a sentence: "domain tuning, then instruction tuning". */
export function alternativeInSentence({ strategies }: Names, stages: readonly string[]): string {
  const parts = stages.map((id) => find(strategies, id));
  const joint = parts[0]?.properties.includes("retrieves") ? " with " : ", then ";
  return parts.map(({ inSentence }, k) => (k === 0 ? "" : k === 1 ? joint : ", then ") + inSentence).join("");
}

function plain({ inSentence }: { inSentence: string }): string {
  return capital(inSentence);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function find<T extends { id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new RangeError(`nothing is called "${id}"`);
  return found;
}
