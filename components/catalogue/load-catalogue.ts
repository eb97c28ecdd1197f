import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import type { Published } from "@/lib/knowledge/publish";

let loaded: Promise<readonly CataloguedDataset[]> | null = null;

/** The published catalogue, fetched once. A failure can be tried again. */
export function loadCatalogue(address: string): Promise<readonly CataloguedDataset[]> {
  loaded ??= fetchRecords(address).catch((problem: unknown) => {
    loaded = null;
    throw problem;
  });
  return loaded;
}

async function fetchRecords(address: string): Promise<readonly CataloguedDataset[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The catalogue did not arrive (${response.status}).`);
  const { records }: Published<"catalogue"> = await response.json();
  return records;
}
