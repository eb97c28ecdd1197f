import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import type { Published } from "@/lib/knowledge/publish";

/** The sets, and the parts that draw them: the first paint needs neither. */
export type LoadedCatalogue = {
  sets: readonly CataloguedDataset[];
  CatalogueTable: typeof import("./catalogue-table").CatalogueTable;
  Comparison: typeof import("./comparison").Comparison;
};

let loaded: Promise<LoadedCatalogue> | null = null;

/** The published catalogue, fetched once. A failure can be tried again. */
export function loadCatalogue(address: string): Promise<LoadedCatalogue> {
  loaded ??= fetchAll(address).catch((problem: unknown) => {
    loaded = null;
    throw problem;
  });
  return loaded;
}

async function fetchAll(address: string): Promise<LoadedCatalogue> {
  const [sets, { CatalogueTable }, { Comparison }] = await Promise.all([
    fetchRecords(address),
    import("./catalogue-table"),
    import("./comparison"),
  ]);
  return { sets, CatalogueTable, Comparison };
}

async function fetchRecords(address: string): Promise<readonly CataloguedDataset[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The catalogue did not arrive (${response.status}).`);
  const { records }: Published<"catalogue"> = await response.json();
  return records;
}
