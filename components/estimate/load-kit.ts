import type { EstimateKit } from "@/lib/estimate/result";

let loaded: Promise<EstimateKit> | null = null;

/** Everything that the estimate runs on, fetched once. A failure can be tried again. */
export function loadKit(address: string): Promise<EstimateKit> {
  loaded ??= fetchKit(address).catch((problem: unknown) => {
    loaded = null;
    throw problem;
  });
  return loaded;
}

async function fetchKit(address: string): Promise<EstimateKit> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The records of the estimate did not arrive (${response.status}). Try again.`);
  return response.json();
}
