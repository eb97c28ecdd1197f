/** @file Where each record stands on the site: one page per source document and per work, one anchor per record. */

import { splitCitation } from "@/lib/knowledge/split-citation";
import type { Citation, Claim, Measurement } from "@/lib/knowledge/types";

/** A claim or a measurement, as far as its address needs it. */
export type RecordReference = Pick<Claim, "id" | "document"> | Pick<Measurement, "id" | "work">;

/**
 * The last part of a source's address: its id with hyphens for dots, since several hosts take whatever follows a dot for
 * a file's ending and add none of their own. "2109.01652" becomes "2109-01652".
 */
export function sourceSlug(id: string): string {
  return id.replaceAll(".", "-");
}

/** The page of a source document or a work. */
export function sourceAddress(id: string) {
  return `/evidence/sources/${sourceSlug(id)}` as const;
}

/** The permalink of a claim or a measurement: the page of its source, at the record. */
export function recordAddress(record: RecordReference) {
  const source = "document" in record ? record.document : record.work;
  return `${sourceAddress(source)}#${record.id}` as const;
}

/**
 * The permalink of whatever a citation names; for a work, its page.
 *
 * @param measurement finds a measurement by its id, as `Knowledge` does
 */
export function citationAddress(
  citation: Citation,
  { measurement }: { measurement: (id: string) => Pick<Measurement, "id" | "work"> },
) {
  const [kind, id] = splitCitation(citation);
  if (kind === "work") return sourceAddress(id);
  if (kind === "measurement") return recordAddress(measurement(id));
  // A claim's id begins with the id of its document.
  return `${sourceAddress(id.slice(0, id.indexOf("-")))}#${id}` as const;
}
