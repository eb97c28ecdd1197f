/** @file What a link to the evidence carries: the search and one field per facet. */

import type { Chosen } from "@/lib/evidence/browse";
import { FACETS, type Facet } from "@/lib/evidence/entries";
import { type Ignored, type LinkField, readLink, writeLink } from "./codec";

/** The values that each facet can take, in the order in which they are shown. */
export type FacetOptions = Readonly<Record<Facet, readonly string[]>>;

export type EvidenceLink = { query: string; chosen: Chosen };

/** The longest search that a link carries, in characters. */
export const LONGEST_QUERY = 100;

export function writeEvidenceLink(options: FacetOptions, { query, chosen }: EvidenceLink): string {
  return writeLink(fields(options), { ...chosen, [QUERY]: query === "" ? [] : [query.slice(0, LONGEST_QUERY)] });
}

/** Search and filters of an address; what is unknown is left out and named. */
export function readEvidenceLink(
  options: FacetOptions,
  search: string,
): EvidenceLink & { ignored: readonly Ignored[] } {
  const { state, ignored } = readLink(fields(options), search);
  const chosen = Object.fromEntries(
    FACETS.flatMap((facet) => (state[facet] === undefined ? [] : [[facet, state[facet]]])),
  );
  return { query: state[QUERY]?.[0] ?? "", chosen, ignored };
}

const QUERY = "q";

function fields(options: FacetOptions): readonly LinkField[] {
  return [
    { name: QUERY, since: 1, type: "text", longest: LONGEST_QUERY },
    ...FACETS.map(
      (facet): LinkField => ({
        name: facet,
        since: 1,
        type: "options",
        options: options[facet],
        most: options[facet].length,
      }),
    ),
  ];
}
