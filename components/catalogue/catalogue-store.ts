"use client";
import { create } from "zustand";
import { MOST_COMPARED } from "@/lib/catalogue/compare";
import type { FacetId } from "@/lib/catalogue/facets";
import { COLUMN_IDS, type ColumnId } from "@/lib/catalogue/fields";
import type { OrderId } from "@/lib/catalogue/sorting";
import { type CatalogueView, FIRST_VIEW } from "@/lib/links/catalogue-link";
import type { Ignored } from "@/lib/links/codec";

type CatalogueState = CatalogueView & {
  /** What of the link was ignored. */
  ignored: readonly Ignored[];
  /** The sets to compare are laid side by side, not only chosen. */
  sideBySide: boolean;
};

export const useCatalogue = create<CatalogueState>(() => ({ ...FIRST_VIEW, ignored: [], sideBySide: false }));

export function search(text: string) {
  useCatalogue.setState({ search: text });
}

export function choose(facet: FacetId, option: string, on: boolean) {
  useCatalogue.setState(({ selection }) => {
    const rest = (selection[facet] ?? []).filter((id) => id !== option);
    return { selection: { ...selection, [facet]: on ? [...rest, option] : rest } };
  });
}

export function clearFacet(facet: FacetId) {
  useCatalogue.setState(({ selection }) => ({ selection: { ...selection, [facet]: [] } }));
}

/** Search and filters; order, columns and comparison stay. */
export function clearFilters() {
  useCatalogue.setState({ selection: {}, search: "" });
}

export function order(by: OrderId) {
  useCatalogue.setState({ order: by });
}

export function showColumn(id: ColumnId, on: boolean) {
  useCatalogue.setState(({ columns }) => ({
    columns: COLUMN_IDS.filter((column) => (column === id ? on : columns.includes(column))),
  }));
}

export function compare(id: string, on: boolean) {
  useCatalogue.setState(({ compared, sideBySide }) => {
    const rest = compared.filter((other) => other !== id);
    const next = on ? [...rest, id].slice(0, MOST_COMPARED) : rest;
    return { compared: next, sideBySide: sideBySide && next.length > 1 };
  });
}

export function clearComparison() {
  useCatalogue.setState({ compared: [], sideBySide: false });
}
