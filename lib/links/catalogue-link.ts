/** @file What a link to the catalogue carries: the search, the filters, the order, the columns and what is compared. */

import { MOST_COMPARED } from "@/lib/catalogue/compare";
import { FACET_IDS, type Facet, type Selection } from "@/lib/catalogue/facets";
import { COLUMN_IDS, type ColumnId, FIRST_COLUMNS } from "@/lib/catalogue/fields";
import { ORDER_IDS, type OrderId } from "@/lib/catalogue/sorting";
import { type Ignored, type LinkField, readLink, writeLink } from "./codec";

export type CatalogueView = {
  search: string;
  selection: Selection;
  order: OrderId;
  columns: readonly ColumnId[];
  /** Ids of sets, in the order in which they were chosen. */
  compared: readonly string[];
};

export const FIRST_VIEW: CatalogueView = {
  search: "",
  selection: {},
  order: "name",
  columns: FIRST_COLUMNS,
  compared: [],
};

const LONGEST_SEARCH = 200;

/** The table of the link; ids of sets decide what can be compared. */
export function catalogueFields(facets: readonly Facet[], ids: readonly string[]): readonly LinkField[] {
  return [
    { name: "search", since: 1, type: "text", longest: LONGEST_SEARCH },
    ...facets.map(
      ({ id, options }): LinkField => ({
        name: id,
        since: 1,
        type: "options",
        options: options.map((option) => option.id),
        most: options.length,
      }),
    ),
    { name: "sort", since: 1, type: "options", options: ORDER_IDS, most: 1 },
    { name: "columns", since: 1, type: "options", options: [NO_COLUMN, ...COLUMN_IDS], most: COLUMN_IDS.length },
    { name: "compare", since: 1, type: "options", options: ids, most: MOST_COMPARED },
  ];
}

/** Without "?"; empty for the first view. */
export function writeCatalogueLink(fields: readonly LinkField[], view: CatalogueView): string {
  const search = view.search.trim().slice(0, LONGEST_SEARCH);
  return writeLink(fields, {
    ...view.selection,
    search: search === "" ? [] : [search],
    sort: view.order === FIRST_VIEW.order ? [] : [view.order],
    columns: sameColumns(view.columns) ? [] : view.columns.length === 0 ? [NO_COLUMN] : view.columns,
    compare: view.compared,
  });
}

/** The nearest view of any query whatever, and what of it was ignored. */
export function readCatalogueLink(
  fields: readonly LinkField[],
  query: string,
): CatalogueView & { ignored: readonly Ignored[] } {
  const { state, ignored } = readLink(fields, query);
  const { columns } = state;
  return {
    search: state.search?.[0] ?? "",
    selection: Object.fromEntries(FACET_IDS.flatMap((id) => (state[id] === undefined ? [] : [[id, state[id]]]))),
    order: ORDER_IDS.find((id) => id === state.sort?.[0]) ?? FIRST_VIEW.order,
    columns: columns === undefined ? FIRST_COLUMNS : COLUMN_IDS.filter((id) => columns.includes(id)),
    compared: state.compare ?? [],
    ignored,
  };
}

const NO_COLUMN = "none";

function sameColumns(columns: readonly ColumnId[]): boolean {
  return columns.length === FIRST_COLUMNS.length && FIRST_COLUMNS.every((id) => columns.includes(id));
}
