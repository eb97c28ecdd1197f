/** @file Filtering the evidence, and counting what each further filter would leave. */

import { type EvidenceEntry, FACETS, type Facet } from "./entries";

/** Chosen values by facet: within a facet any of them will do, the facets together all have to hold. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What is left, in the order given; `found` says which ids a search left, best first, null where none was made. */
export function browse(
  entries: readonly EvidenceEntry[],
  chosen: Chosen,
  found: readonly string[] | null,
): readonly EvidenceEntry[] {
  const kept = entries.filter((entry) => FACETS.every((facet) => passes(entry, chosen, facet)));
  if (found === null) return kept;
  const byId = new Map(kept.map((entry) => [entry.id, entry]));
  return found.flatMap((id) => byId.get(id) ?? []);
}

/**
 * How many records each value of a facet would show: counted over what the other facets and the search leave, so that a
 * count says what a click brings.
 */
export function facetCounts(
  entries: readonly EvidenceEntry[],
  chosen: Chosen,
  found: readonly string[] | null,
  facet: Facet,
): ReadonlyMap<string, number> {
  const searched = found === null ? null : new Set(found);
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (searched !== null && !searched.has(entry.id)) continue;
    if (!FACETS.every((other) => other === facet || passes(entry, chosen, other))) continue;
    for (const value of entry.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The choice with this value switched on or off; a facet without values is left out. */
export function toggle(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values = chosen[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [facet]: _, ...others } = chosen;
  return next.length === 0 ? others : { ...others, [facet]: next };
}

function passes(entry: EvidenceEntry, chosen: Chosen, facet: Facet): boolean {
  const values = chosen[facet] ?? [];
  return values.length === 0 || entry.facets[facet].some((value) => values.includes(value));
}
