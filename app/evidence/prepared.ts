import type { Route } from "next";
import type { FacetList, FacetNames } from "@/components/evidence/facet-names";
import { content } from "@/content/index";
import { sourceSlug } from "@/lib/evidence/address";
import { facetCounts } from "@/lib/evidence/browse";
import { evidenceEntries, FACETS, type Facet, UNDATED } from "@/lib/evidence/entries";
import { createKnowledge } from "@/lib/knowledge/knowledge";

export const knowledge = createKnowledge(content);
export const entries = evidenceEntries(content);

const TITLES = {
  kind: "Kind",
  strategy: "Strategy",
  criterion: "Criterion",
  method: "Update method",
  stance: "Stance of claims",
  confidence: "Confidence of measurements",
  year: "Year",
  source: "Source",
} satisfies Record<Facet, string>;

/** The values of each facet in the order of the content, with their names. */
const VALUES: Readonly<Record<Facet, readonly (readonly [string, string])[]>> = {
  kind: [
    ["measurement", "Measurements"],
    ["claim", "Claims of the documents"],
  ],
  strategy: content.strategies.map(({ id, name }) => [id, name]),
  criterion: content.criteria.map(({ id, name }) => [id, name]),
  method: content.updateMethods.map(({ id, name }) => [id, name]),
  stance: [
    ["for", "Speaks for"],
    ["against", "Speaks against"],
    ["neutral", "Describes"],
  ],
  confidence: [
    ["high", "High"],
    ["medium", "Medium"],
    ["low", "Low"],
  ],
  year: yearsPresent().map((year) => [year, year === UNDATED ? "Not dated" : year]),
  source: [
    ...content.documents.map(({ id, title }) => [sourceSlug(id), `Document ${id}: ${title}`] as const),
    ...content.works.map(({ id, authors, year, title }) => [sourceSlug(id), `${authors} ${year}: ${title}`] as const),
  ],
};

/** Facets with a count for each value over all records; values that no record has are left out. */
export const facetLists: readonly FacetList[] = FACETS.map((facet) => {
  const counts = facetCounts(entries, {}, null, facet);
  const options = VALUES[facet].flatMap(([value, name]) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, name, count }];
  });
  return { facet, title: TITLES[facet], options };
});

/** What a record's strategies, criteria and methods are called, for pages that draw records. */
export const names: FacetNames = {
  kind: {},
  strategy: Object.fromEntries(VALUES.strategy),
  criterion: Object.fromEntries(VALUES.criterion),
  method: Object.fromEntries(VALUES.method),
  stance: {},
  confidence: {},
  year: {},
  source: {},
};

/** Every source as it is listed, documents first, then works by year. */
export const sources = [
  ...content.documents.map((document) => ({ kind: "document" as const, id: document.id, document })),
  ...content.works.map((work) => ({ kind: "work" as const, id: work.id, work })),
];
export type ListedSource = (typeof sources)[number];

/** Records taken from a source. */
export function recordsOf(id: string) {
  const slug = sourceSlug(id);
  return entries.filter(({ facets }) => facets.source.includes(slug));
}

/** The pages of the evidence, for the row of links under their titles. */
export function evidencePages(): readonly { href: Route; name: string; count: number | null }[] {
  return [
    { href: "/evidence", name: "All records", count: entries.length },
    { href: "/evidence/disagreements", name: "Disagreements", count: content.disagreements.length },
    { href: "/evidence/metrics", name: "Metrics", count: content.metrics.length },
    { href: "/evidence/uses", name: "Uses and systems", count: content.uses.length + content.systems.length },
    { href: "/evidence/terms", name: "Terms and traps", count: content.terms.length },
  ];
}

function yearsPresent(): readonly string[] {
  const years = [...new Set(entries.flatMap(({ facets }) => facets.year))];
  return years.sort((a, b) => (a === UNDATED ? 1 : b === UNDATED ? -1 : Number(b) - Number(a)));
}
