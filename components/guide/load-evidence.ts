import type { Published } from "@/lib/knowledge/publish";
import type { PublishedName } from "@/lib/knowledge/published-files";
import { type Source, sourcesIn } from "@/lib/knowledge/source";
import type { Citation, Claim, Measurement, Rating, Work } from "@/lib/knowledge/types";
import type { GuideAddresses } from "./guide-job";

export type Evidence = {
  rating: (strategy: string, criterion: string) => Rating | undefined;
  source: (citation: Citation) => Source;
  claims: readonly Claim[];
  measurements: readonly Measurement[];
  work: (id: string) => Work | undefined;
};

let loaded: Promise<Evidence> | null = null;

/** Ratings with their sources: fetched once, when the first line of a ledger is opened. A failure can be tried again. */
export function loadEvidence(addresses: GuideAddresses["evidence"]): Promise<Evidence> {
  loaded ??= fetchEvidence(addresses).catch((problem: unknown) => {
    loaded = null;
    throw problem;
  });
  return loaded;
}

async function fetchEvidence(addresses: GuideAddresses["evidence"]): Promise<Evidence> {
  const [ratings, claims, measurements, works, documents] = await Promise.all([
    fetchRecords<"ratings">(addresses.ratings),
    fetchRecords<"claims">(addresses.claims),
    fetchRecords<"measurements">(addresses.measurements),
    fetchRecords<"works">(addresses.works),
    fetchRecords<"documents">(addresses.documents),
  ]);
  const byCell = new Map(ratings.records.map((rating) => [`${rating.strategy}/${rating.criterion}`, rating]));
  return {
    rating: (strategy, criterion) => byCell.get(`${strategy}/${criterion}`),
    claims: claims.records,
    measurements: measurements.records,
    work: (id) => works.records.find((work) => work.id === id),
    source: sourcesIn({
      claims: claims.records,
      measurements: measurements.records,
      works: works.records,
      documents: documents.records,
    }),
  };
}

async function fetchRecords<N extends PublishedName>(address: string): Promise<Published<N>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The sources did not arrive (${response.status}). Open the line again.`);
  return response.json();
}
