import { dataAddress } from "@/app/data/addresses";
import type { ShownFinding } from "@/components/strategies/findings";
import { content } from "@/content/index";
import { citationAddress } from "@/lib/evidence/address";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import type { Citation, Measurement } from "@/lib/knowledge/types";
import { LINK_VERSION } from "@/lib/links/codec";
import type { ShownSource } from "@/lib/plan/guide-view";
import { ROUTES } from "@/lib/routes";

export const knowledge = createKnowledge(content);

/** The record itself where the evidence pages are built; until then the work, where it has an address. */
const hasEvidence = ROUTES.some(({ id, built }) => id === "evidence" && built);

/** Behind one sentence; the page's list at its end names all. */
const MOST_BEHIND = 2;

/** Sources as they stand behind a sentence: each place once, measurements and works before the documents, a few in all. */
export function shownSources(cites: readonly Citation[]): readonly ShownSource[] {
  const ordered = [...cites.filter((cite) => !isClaim(cite)), ...cites.filter(isClaim)];
  const shown = new Map<string, ShownSource>();
  for (const citation of ordered) {
    const { label } = knowledge.source(citation);
    if (!shown.has(label)) shown.set(label, { text: label, href: addressOf(citation) });
  }
  const all = [...shown.values()];
  if (all.length <= MOST_BEHIND + 1) return all;
  return [...all.slice(0, MOST_BEHIND), { text: `${all.length - MOST_BEHIND} more`, href: "#sources" }];
}

export function addressOf(citation: Citation): string | null {
  return hasEvidence ? citationAddress(citation, knowledge) : knowledge.source(citation).url;
}

/** The figures that were read most surely, as many as asked for. */
export function surest(measurements: readonly Measurement[], most: number): readonly Measurement[] {
  const order = ["high", "medium", "low"];
  return [...measurements].sort((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence)).slice(0, most);
}

/** A measurement as a sentence with its source. */
export function findingOf({ id, finding, confidence }: Measurement): ShownFinding {
  const citation = `measurement:${id}` as const;
  return { id, text: finding, source: knowledge.source(citation).label, href: addressOf(citation), confidence };
}

/** Where every claim of a stance on a strategy can be read. */
export function claimsAddress(strategy: string, stance: string): string {
  const query = new URLSearchParams({ strategy, kind: "claim", stance, v: String(LINK_VERSION) });
  return hasEvidence ? `/evidence?${query}` : dataAddress("claims");
}

function isClaim(citation: Citation): boolean {
  return citation.startsWith("claim:");
}

export type Work = { id: string; title: string; byline: string; href: string | null };
export type ListedSources = {
  documents: readonly { name: string; title: string; sections: readonly ShownSource[] }[];
  works: readonly Work[];
};

/** Everything that a page cites, once: works by author, documents by number with the sections that were cited. */
export function listedSources(cites: readonly Citation[]): ListedSources {
  const claims = unique(cites.flatMap((cite) => (isClaim(cite) ? [knowledge.claim(cite.slice("claim:".length))] : [])));
  const works = unique(cites.flatMap((cite) => workOf(cite) ?? []));
  return {
    documents: content.documents.flatMap(({ id, title, sections }) => {
      const cited = sections.flatMap((section) => {
        const first = claims.find((claim) => claim.document === id && claim.section === section.id);
        if (first === undefined) return [];
        const text = /^\d/.test(section.id) ? section.id : section.heading;
        return [{ text, href: addressOf(`claim:${first.id}`) }];
      });
      return cited.length === 0 ? [] : [{ name: `Document ${id}`, title, sections: cited }];
    }),
    works: works
      .map(({ id, authors, year, title, linkUnchecked }) => ({
        id,
        title,
        byline: `${authors} ${year}${linkUnchecked ? " (link not checked)" : ""}`,
        href: addressOf(`work:${id}`),
      }))
      .sort((a, b) => (a.byline < b.byline ? -1 : 1)),
  };
}

function workOf(citation: Citation) {
  if (citation.startsWith("work:")) return knowledge.work(citation.slice("work:".length));
  if (!citation.startsWith("measurement:")) return null;
  return knowledge.work(knowledge.measurement(citation.slice("measurement:".length)).work);
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
