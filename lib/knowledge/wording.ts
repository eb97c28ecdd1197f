/** @file How strategies, pipelines and verdicts are said. */

import { capital } from "@/lib/capital";
import type { Strategy, UpdateMethod } from "./types";

type Names = {
  strategies: readonly Pick<Strategy, "id" | "name" | "inSentence" | "short" | "properties">[];
  updateMethods: readonly Pick<UpdateMethod, "id" | "inSentence">[];
};

/** The name of a strategy or a pipeline: "Instruction tuning", "Domain text, then instructions". */
export function alternativeName({ strategies }: Pick<Names, "strategies">, stages: readonly string[]): string {
  const parts = stages.map((id) => find(strategies, id));
  const [first, ...rest] = parts;
  if (!first) return "";
  if (rest.length === 0) return first.name;
  if (first.properties.includes("retrieves")) return capital(alternativeInSentence({ strategies }, stages));
  return capital(first.short) + rest.map(({ short }) => `, then ${short}`).join("");
}

/** What its examples are counted in: what trains on nothing may still show a few, and what it looks up is none of them. */
export function examplesUnit({ currency, properties }: Pick<Strategy, "currency" | "properties">): string {
  return currency === null || properties.includes("untrained") ? "examples" : currency;
}

/** The verdict as one sentence: "Domain tuning first, then instruction tuning, with QLoRA." */
export function verdictSentence(names: Names, stages: readonly string[], method: string): string {
  const parts = stages.map((id) => find(names.strategies, id));
  const [first, ...rest] = parts;
  if (!first) return "";
  const update = method === "none" ? "" : find(names.updateMethods, method).inSentence;
  if (rest.length === 0) {
    if (first.properties.includes("baseline")) return "Prompting, without training.";
    return `${capital(first.inSentence)}${update === "" ? "" : ` with ${update}`}.`;
  }
  const tail = rest.map(({ inSentence }) => inSentence).join(", then ");
  return first.properties.includes("retrieves")
    ? `${first.name} with ${tail}${update === "" ? "" : ` by ${update}`}.`
    : `${capital(first.inSentence)} first, then ${tail}, with ${update}.`;
}

/** Inside a sentence: "domain tuning, then instruction tuning". */
export function alternativeInSentence({ strategies }: Pick<Names, "strategies">, stages: readonly string[]): string {
  const parts = stages.map((id) => find(strategies, id));
  const joint = parts[0]?.properties.includes("retrieves") ? " with " : ", then ";
  return parts.map(({ inSentence }, k) => (k === 0 ? "" : k === 1 ? joint : ", then ") + inSentence).join("");
}

type Standing = { stages: readonly string[]; acceptability: number };

/** The first by value, and the one that wins most often where that is another; null where the two agree. */
export function mostOften<T extends Standing>(ranking: readonly T[]): T | null {
  const [first] = ranking;
  const most = ranking.reduce<T | undefined>(
    (best, e) => (best && best.acceptability >= e.acceptability ? best : e),
    first,
  );
  return most === undefined || most === first ? null : most;
}

/** The verdict's headline: the first alternative, or both where the first by value is not the one that wins most often. */
export function verdictHeadline(names: Names, ranking: readonly Standing[], method: string): string {
  const [first] = ranking;
  const other = mostOften(ranking);
  if (!first) return "";
  if (other === null) return verdictSentence(names, first.stages, method);
  return `Not settled: ${alternativeInSentence(names, first.stages)} or ${alternativeInSentence(names, other.stages)}.`;
}

/** What to know about a verdict that is no clear one; null for a clear one. Shares are written by the caller's `share`. */
export function tossUpSentence(
  names: Names,
  ranking: readonly Standing[],
  tossUp: boolean,
  share: (value: number) => string,
): string | null {
  const [first] = ranking;
  if (!tossUp || !first) return null;
  const other = mostOften(ranking);
  if (other !== null) {
    return `${capital(alternativeInSentence(names, first.stages))} has the highest mean value, but ${alternativeInSentence(names, other.stages)} wins more often: ${share(other.acceptability)} of draws against ${share(first.acceptability)}.`;
  }
  const next = [...ranking].sort((a, b) => b.acceptability - a.acceptability)[1];
  return next
    ? `A toss-up: ${alternativeInSentence(names, next.stages)} wins nearly as often, in ${share(next.acceptability)}.`
    : null;
}

function find<T extends { id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new RangeError(`nothing is called "${id}"`);
  return found;
}
