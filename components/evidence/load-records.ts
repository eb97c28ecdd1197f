import { publishedFetcher } from "@/components/ui/fetch-published";
import { loadOnce } from "@/components/ui/load-once";
import type { CitedWork } from "@/lib/evidence/citation";
import { type EvidenceEntry, evidenceEntries } from "@/lib/evidence/entries";
import { type Source, sourcesIn } from "@/lib/knowledge/source";
import type { Citation, SourceDocument, Work } from "@/lib/knowledge/types";

const fetchRecords = publishedFetcher("The records");

export type EvidenceAddresses = Record<"claims" | "measurements" | "works" | "documents", string>;

export type LoadedRecords = {
  entries: readonly EvidenceEntry[];
  source: (citation: Citation) => Source;
  works: ReadonlyMap<string, Work>;
  documents: ReadonlyMap<string, SourceDocument>;
};

/** Every record with its sources, from the published files: fetched once. A failure can be tried again. */
export const loadRecords = loadOnce(fetchAll);

/** What a record is cited from. */
export function citedFrom({ entries, works, documents }: LoadedRecords, id: string): CitedWork | null {
  const entry = entries.find((each) => each.id === id);
  if (entry?.kind === "measurement") {
    const work = works.get(entry.record.work);
    return work === undefined ? null : { kind: "work", work };
  }
  const document = entry === undefined ? undefined : documents.get(entry.record.document);
  return document === undefined ? null : { kind: "document", document };
}

async function fetchAll(addresses: EvidenceAddresses): Promise<LoadedRecords> {
  const [claims, measurements, works, documents] = await Promise.all([
    fetchRecords<"claims">(addresses.claims),
    fetchRecords<"measurements">(addresses.measurements),
    fetchRecords<"works">(addresses.works),
    fetchRecords<"documents">(addresses.documents),
  ]);
  const bibliography = {
    claims: claims.records,
    measurements: measurements.records,
    works: works.records,
    documents: documents.records,
  };
  return {
    entries: evidenceEntries(bibliography),
    source: sourcesIn(bibliography),
    works: new Map(works.records.map((work) => [work.id, work])),
    documents: new Map(documents.records.map((document) => [document.id, document])),
  };
}
