/** @file How a citation is shown: short words, where it leads, and what it says. */

import { recordAddress, sourceAddress } from "@/lib/evidence/address";
import { splitCitation } from "./split-citation";
import type { Citation, Claim, Measurement, SourceDocument, Work } from "./types";

export type Source = {
  citation: Citation;
  label: string;
  /** Null where the source has no address. */
  url: string | null;
  /** Where the record stands on this site. */
  permalink: `/evidence/sources/${string}`;
  text: string;
  /** What to know before relying on it; null where nothing was noted. */
  caveat: string | null;
  /** Null for claims of the documents, which were read whole, and for works as such. */
  confidence: Measurement["confidence"] | null;
};

export type Bibliography = {
  documents: readonly SourceDocument[];
  claims: readonly Claim[];
  measurements: readonly Measurement[];
  works: readonly Work[];
};

/** A function from citations to sources. It throws RangeError for a citation that leads nowhere: a mistake in the content. */
export function sourcesIn({ documents, claims, measurements, works }: Bibliography): (citation: Citation) => Source {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const measurementById = new Map(measurements.map((measurement) => [measurement.id, measurement]));
  const workById = new Map(works.map((work) => [work.id, work]));
  const documentById = new Map<string, SourceDocument>(documents.map((document) => [document.id, document]));
  return (citation) => {
    const [kind, id] = splitCitation(citation);
    if (kind === "claim") {
      const claim = found(claimById, id);
      const document = found(documentById, claim.document);
      const label = `Document ${claim.document}, ${sectionLabel(document, claim.section)}`;
      const permalink = recordAddress(claim);
      return { citation, label, url: null, permalink, text: claim.text, caveat: null, confidence: null };
    }
    if (kind === "measurement") {
      const measurement = found(measurementById, id);
      const { finding, caveat, confidence, where } = measurement;
      const work = found(workById, measurement.work);
      const permalink = recordAddress(measurement);
      return {
        citation,
        label: `${byline(work)}, ${where}`,
        url: work.url,
        permalink,
        text: finding,
        caveat,
        confidence,
      };
    }
    const work = found(workById, id);
    const permalink = sourceAddress(id);
    return {
      citation,
      label: byline(work),
      url: work.url,
      permalink,
      text: work.title,
      caveat: null,
      confidence: null,
    };
  };
}

/** "Wei et al. 2021"; a link that nobody has opened yet says so. */
export function byline({ authors, year, linkUnchecked }: Work): string {
  return `${authors} ${year}${linkUnchecked ? " (link not checked)" : ""}`;
}

/** "section 4.3" where the section has a number of its own, else its heading. */
export function sectionLabel({ sections }: Pick<SourceDocument, "sections">, id: string): string {
  const heading = sections.find((section) => section.id === id)?.heading ?? id;
  return /^\d/.test(id) ? `section ${id}` : `"${heading}"`;
}

function found<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new RangeError(`no source "${id}"`);
  return record;
}
