import { publishedFetcher } from "@/components/ui/fetch-published";
import { loadOnce } from "@/components/ui/load-once";
import { type Source, sourcesIn } from "@/lib/knowledge/source";
import type { Citation, Claim, Measurement, Rating, Work } from "@/lib/knowledge/types";
import type { GuideAddresses } from "./guide-job";

const fetchRecords = publishedFetcher("The sources", "Open the line again.");

export type Evidence = {
  rating: (strategy: string, criterion: string) => Rating | undefined;
  source: (citation: Citation) => Source;
  claims: readonly Claim[];
  measurements: readonly Measurement[];
  work: (id: string) => Work | undefined;
};

/** Ratings with their sources: fetched once, when the first line of a ledger is opened. A failure can be tried again. */
export const loadEvidence = loadOnce(fetchEvidence);

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
