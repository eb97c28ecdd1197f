/** @file What links to the example records carry: words, technique, domain and format; on a technique's page the format alone. */

import { DOMAINS, TECHNIQUE_IDS } from "@/lib/dataset/technique";
import { type Ignored, type LinkField, readLink, writeLink } from "./codec";

export type DatasetsLink = {
  words: string;
  /** Null: any. */
  technique: string | null;
  domain: string | null;
  format: string | null;
};

export const NOTHING_CHOSEN: DatasetsLink = { words: "", technique: null, domain: null, format: null };

/** The table of the search over all records. `formats`: ids of the formats that can be chosen. */
export function recordsFields(formats: readonly string[]): readonly LinkField[] {
  return [
    { name: "q", since: 1, type: "text", longest: 100 },
    { name: "technique", since: 1, type: "options", options: TECHNIQUE_IDS, most: 1 },
    { name: "domain", since: 1, type: "options", options: Object.keys(DOMAINS), most: 1 },
    ...formatFields(formats),
  ];
}

/** The table of a technique's page. */
export function formatFields(formats: readonly string[]): readonly LinkField[] {
  return [{ name: "format", since: 1, type: "options", options: formats, most: 1 }];
}

/** The query of an address, without "?"; what the table does not know is left out. */
export function writeDatasetsLink(fields: readonly LinkField[], link: DatasetsLink): string {
  const { words, technique, domain, format } = link;
  const listed = (value: string | null) => (value === null ? [] : [value]);
  const q = words.trim().slice(0, 100);
  return writeLink(fields, {
    q: q === "" ? [] : [q],
    technique: listed(technique),
    domain: listed(domain),
    format: listed(format),
  });
}

/** What an address asks for; what it says beyond the table is left out and named. */
export function readDatasetsLink(
  fields: readonly LinkField[],
  search: string,
): DatasetsLink & { ignored: readonly Ignored[] } {
  const { state, ignored } = readLink(fields, search);
  const first = (name: string) => state[name]?.[0] ?? null;
  return {
    words: first("q") ?? "",
    technique: first("technique"),
    domain: first("domain"),
    format: first("format"),
    ignored,
  };
}
