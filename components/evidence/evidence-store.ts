"use client";
import { create } from "zustand";
import { type Chosen, toggle } from "@/lib/evidence/browse";
import type { Facet } from "@/lib/evidence/entries";
import { PAGE_SIZE } from "@/lib/evidence/page-size";
import type { Ignored } from "@/lib/links/codec";

type EvidenceState = {
  query: string;
  chosen: Chosen;
  /** What of the address could not be read. */
  ignored: readonly Ignored[];
  shown: number;
  /** The address has been read. */
  arrived: boolean;
};

const AT_REST: EvidenceState = { query: "", chosen: {}, ignored: [], shown: PAGE_SIZE, arrived: false };

export const useEvidence = create<EvidenceState>(() => AT_REST);

export function search(query: string) {
  useEvidence.setState({ query, shown: PAGE_SIZE });
}

export function toggleValue(facet: Facet, value: string) {
  useEvidence.setState(({ chosen }) => ({ chosen: toggle(chosen, facet, value), shown: PAGE_SIZE }));
}

export function clearFilters() {
  useEvidence.setState({ chosen: {}, shown: PAGE_SIZE });
}

export function showMore() {
  useEvidence.setState(({ shown }) => ({ shown: shown + PAGE_SIZE }));
}
