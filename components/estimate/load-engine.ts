import { publishedFetcher } from "@/components/ui/fetch-published";
import { loadOnce } from "@/components/ui/load-once";
import type { EstimateKit } from "@/lib/estimate/result";
import type * as Run from "@/lib/estimate/run";

const fetchFile = publishedFetcher("The records of the estimate", "Try again.");

/** Where the records of an estimate lie. */
export type EstimateAddresses = Readonly<Record<"models" | "trainers" | "gpus" | "basis", string>>;

/** The records and the engine, whose code comes with them. */
export type Engine = { kit: EstimateKit; estimateResult: (typeof Run)["estimateResult"] };

/** Everything that the estimate runs on, fetched once. A failure can be tried again. */
export const loadEngine = loadOnce(fetchKit);

async function fetchKit(addresses: EstimateAddresses): Promise<Engine> {
  const [{ estimateResult }, models, trainers, gpus, basis] = await Promise.all([
    import("@/lib/estimate/run"),
    fetchFile<"models">(addresses.models),
    fetchFile<"trainers">(addresses.trainers),
    fetchFile<"gpus">(addresses.gpus),
    fetchFile<"estimate-basis">(addresses.basis),
  ]);
  return {
    kit: { ...basis, models: models.records, trainers: trainers.records, gpus: gpus.records },
    estimateResult,
  };
}
