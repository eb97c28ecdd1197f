/** @file Search over names, remarks and papers, by word beginnings and with small spelling mistakes. */

import MiniSearch from "minisearch";
import type { CataloguedDataset } from "./catalogued";
import { techniqueNames } from "./fields";

/** Ids of the sets that a query finds, the best first; null where the query holds no word. */
export type CatalogueSearch = (query: string) => readonly string[] | null;

/** Builds the index once. Every word of the query must be found; words of up to three letters must be spelled right. */
export function createSearch(sets: readonly CataloguedDataset[]): CatalogueSearch {
  const index = new MiniSearch<Entry>({
    fields: ["name", "id", "techniques", "domain", "publisher", "format", "address", "paper", "caveats"],
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { name: 6, id: 4, techniques: 2, domain: 2 },
    },
  });
  index.addAll(sets.map(entryOf));
  return (query) => (/[\p{L}\p{N}]/u.test(query) ? index.search(query).map(({ id }) => String(id)) : null);
}

type Entry = ReturnType<typeof entryOf>;

function entryOf(set: CataloguedDataset) {
  return {
    id: set.id,
    name: set.name,
    techniques: techniqueNames(set.techniques),
    domain: set.domain,
    publisher: set.publisher,
    format: `${set.format.stated} ${set.rowFormat?.name ?? ""}`,
    address: `${set.hub ?? ""} ${set.repository ?? ""}`,
    paper: set.paper ?? "",
    caveats: set.caveats.map(({ text }) => text).join(" "),
  };
}
