import { create } from "zustand";
import type { Ignored } from "@/lib/links/codec";
import { type DatasetsLink, NOTHING_CHOSEN } from "@/lib/links/datasets-link";

type DatasetsState = DatasetsLink & {
  /** What of the address could not be read. */
  ignored: readonly Ignored[];
};

/** What is asked for on a page of records; the address holds the same. */
export const useDatasets = create<DatasetsState>(() => ({ ...NOTHING_CHOSEN, ignored: [] }));

/** Changes what is asked for; a change made by hand answers what a link could not say. */
export function ask(change: Partial<DatasetsLink>) {
  useDatasets.setState({ ...change, ignored: [] });
}
