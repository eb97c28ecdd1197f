import type { EstimateKit } from "@/lib/estimate/result";
import type * as Run from "@/lib/estimate/run";
import type { Published } from "@/lib/knowledge/publish";
import type { PublishedName } from "@/lib/knowledge/published-files";

/** Where the records of an estimate lie. */
export type EstimateAddresses = Readonly<Record<"models" | "trainers" | "gpus" | "basis", string>>;

/** The records and the engine, whose code comes with them. */
export type Engine = { kit: EstimateKit; estimateResult: (typeof Run)["estimateResult"] };

let loaded: Promise<Engine> | null = null;

/** Everything that the estimate runs on, fetched once. A failure can be tried again. */
export function loadEngine(addresses: EstimateAddresses): Promise<Engine> {
  loaded ??= fetchKit(addresses).catch((problem: unknown) => {
    loaded = null;
    throw problem;
  });
  return loaded;
}

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

async function fetchFile<N extends PublishedName>(address: string): Promise<Published<N>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The records of the estimate did not arrive (${response.status}). Try again.`);
  return response.json();
}
