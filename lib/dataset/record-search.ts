/** @file Finding records by words, technique and domain. */

import type { Turn } from "./example";
import { DOMAINS, type DomainId, TECHNIQUES, type TechniqueId, type TechniqueRecord } from "./technique";

/** What a list of records needs to know of each of them. */
export type RecordEntry = { id: string; technique: TechniqueId; domain: DomainId; title: string };

export type RecordQuery = {
  words: string;
  techniques: readonly string[];
  domains: readonly string[];
};

/** Whether technique and domain are among those asked for (none: any), and every word stands somewhere in `text`. */
export function matches(entry: RecordEntry, text: string, { words, techniques, domains }: RecordQuery): boolean {
  if (techniques.length > 0 && !techniques.includes(entry.technique)) return false;
  if (domains.length > 0 && !domains.includes(entry.domain)) return false;
  const folded = fold(text);
  return fold(words)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** What can be found of an entry before the record itself is there. */
export function entryText({ title, technique, domain }: RecordEntry): string {
  return `${title} ${TECHNIQUES[technique].name} ${DOMAINS[domain]}`;
}

/** Everything that a record says, as one text to search. */
export function recordText(record: TechniqueRecord): string {
  const change = "change" in record ? Object.values(record.change) : [];
  return [entryText(record), record.note, ...change, ...texts(record.example)].join(" ");
}

type Value = string | number | boolean | null | undefined | readonly Value[] | Turn | { readonly [key: string]: Value };

function texts(value: Value): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(texts);
}

/** Case and accents do not count: "bäckerei" is found by "backerei". */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
