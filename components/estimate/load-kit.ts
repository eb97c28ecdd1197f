import type { EstimateKit } from "@/lib/estimate/result";
import type { Published, PublishedName } from "@/lib/knowledge/publish";

/** Where the records of an estimate lie. */
export type EstimateAddresses = Readonly<Record<"models" | "trainers" | "gpus" | "basis", string>>;

let loaded: Promise<EstimateKit> | null = null;

/** Everything that the estimate runs on, fetched once. A failure can be tried again. */
export function loadKit(addresses: EstimateAddresses): Promise<EstimateKit> {
  loaded ??= fetchKit(addresses).catch((problem: unknown) => {
    loaded = null;
    throw problem;
  });
  return loaded;
}

async function fetchKit(addresses: EstimateAddresses): Promise<EstimateKit> {
  const [models, trainers, gpus, basis] = await Promise.all([
    fetchFile<"models">(addresses.models),
    fetchFile<"trainers">(addresses.trainers),
    fetchFile<"gpus">(addresses.gpus),
    fetchFile<"estimate-basis">(addresses.basis),
  ]);
  return { ...basis, models: models.records, trainers: trainers.records, gpus: gpus.records };
}

async function fetchFile<N extends PublishedName>(address: string): Promise<Published<N>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The records of the estimate did not arrive (${response.status}). Try again.`);
  return response.json();
}
