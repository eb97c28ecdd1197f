import { publishedFetcher } from "@/components/ui/fetch-published";
import { loadOnce } from "@/components/ui/load-once";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";

const fetchFile = publishedFetcher("The catalogue");

/** The sets, and the parts that draw them: the first paint needs neither. */
export type LoadedCatalogue = {
  sets: readonly CataloguedDataset[];
  CatalogueTable: typeof import("./catalogue-table").CatalogueTable;
  Comparison: typeof import("./comparison").Comparison;
};

/** The published catalogue, fetched once. A failure can be tried again. */
export const loadCatalogue = loadOnce(fetchAll);

async function fetchAll(address: string): Promise<LoadedCatalogue> {
  const [{ records: sets }, { CatalogueTable }, { Comparison }] = await Promise.all([
    fetchFile<"catalogue">(address),
    import("./catalogue-table"),
    import("./comparison"),
  ]);
  return { sets, CatalogueTable, Comparison };
}
