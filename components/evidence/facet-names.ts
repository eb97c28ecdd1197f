import type { Facet } from "@/lib/evidence/entries";

/** What the values of each facet are called, by their ids. */
export type FacetNames = Readonly<Record<Facet, Readonly<Record<string, string>>>>;

/** One facet as it is shown: its values in order, with the number of records that have each. */
export type FacetList = {
  facet: Facet;
  title: string;
  options: readonly { value: string; name: string; count: number }[];
};
