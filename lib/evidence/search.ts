/** @file Full-text search over the evidence. Loaded when a reader turns to the search, never with the page. */

import MiniSearch from "minisearch";
import type { EvidenceEntry } from "./entries";

/** Names by the ids that facets hold, so that a search for "retrieval" finds what is filed under `rag`. */
export type SearchNames = { name: (facet: "strategy" | "criterion" | "method" | "source", value: string) => string };

/** Ids of what matches every word of a query, best first. */
export type EvidenceSearch = (query: string) => readonly string[];

/**
 * Indexes all records at once, about 700 of them. Words may be unfinished, and from five letters on one letter in five
 * may be wrong.
 */
export function evidenceSearch(entries: readonly EvidenceEntry[], { name }: SearchNames): EvidenceSearch {
  const index = new MiniSearch<{ id: string; text: string; about: string; source: string; set: string }>({
    fields: ["text", "about", "source", "set", "id"],
    searchOptions: {
      boost: { text: 3, id: 2 },
      combineWith: "AND",
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(
    entries.map(({ id, text, kind, facets, record }) => ({
      id,
      text,
      about: [
        ...facets.strategy.map((value) => name("strategy", value)),
        ...facets.criterion.map((value) => name("criterion", value)),
        ...facets.method.map((value) => name("method", value)),
      ].join(" "),
      source: facets.source.map((value) => name("source", value)).join(" "),
      set:
        kind === "claim"
          ? ""
          : [record.model, record.benchmark, record.metric, record.measures, record.variant ?? ""].join(" "),
    })),
  );
  return (query) => index.search(query).map(({ id }) => String(id));
}
