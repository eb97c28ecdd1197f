/** @file Orders of the catalogue. What is not stated stands last, whichever way. */

import type { CataloguedDataset } from "./catalogued";
import { LICENCES } from "./public-dataset";
import { byName } from "./serves";

export const ORDERS = {
  name: { name: "Name, A to Z", column: "name", descending: false },
  "name-down": { name: "Name, Z to A", column: "name", descending: true },
  rows: { name: "Fewest rows first", column: "rows", descending: false },
  "rows-down": { name: "Most rows first", column: "rows", descending: true },
  bytes: { name: "Smallest first", column: "bytes", descending: false },
  "bytes-down": { name: "Largest first", column: "bytes", descending: true },
  year: { name: "Oldest first", column: "year", descending: false },
  "year-down": { name: "Newest first", column: "year", descending: true },
  licence: { name: "Licence, most open first", column: "licence", descending: false },
  "licence-down": { name: "Licence, unknown first", column: "licence", descending: true },
} as const satisfies Record<string, { name: string; column: string; descending: boolean }>;
export type OrderId = keyof typeof ORDERS;
export type SortedColumn = (typeof ORDERS)[OrderId]["column"];

const ORDER_OF_LICENCE = Object.keys(LICENCES);
const KEYS = {
  name: ({ name }: CataloguedDataset) => name,
  rows: ({ examples }: CataloguedDataset) => examples,
  bytes: ({ bytes }: CataloguedDataset) => bytes,
  year: ({ year }: CataloguedDataset) => year,
  licence: ({ licence }: CataloguedDataset) => ORDER_OF_LICENCE.indexOf(licence.id),
} satisfies Record<SortedColumn, (set: CataloguedDataset) => string | number | null>;

/** Equal sets stand in the order of their names. */
export function inOrder(sets: readonly CataloguedDataset[], order: OrderId): readonly CataloguedDataset[] {
  const { column, descending } = ORDERS[order];
  const sign = descending ? -1 : 1;
  return sets.toSorted((one, other) => {
    const [a, b] = [KEYS[column](one), KEYS[column](other)];
    const tie = byName(one.name, other.name) || byName(one.id, other.id);
    if (a === null || b === null) return Number(a === null) - Number(b === null) || tie;
    const difference = typeof a === "number" && typeof b === "number" ? a - b : byName(String(a), String(b));
    return sign * difference || tie;
  });
}

/** The order after the head of this column was pressed: ascending, or turned where it already is. */
export function turned(order: OrderId, column: SortedColumn): OrderId {
  const other = ORDER_IDS.filter((id) => ORDERS[id].column === column);
  const [ascending, descending] = [
    other.find((id) => !ORDERS[id].descending),
    other.find((id) => ORDERS[id].descending),
  ];
  return (order === ascending ? descending : ascending) ?? order;
}

const isOrder = (id: string): id is OrderId => Object.hasOwn(ORDERS, id);
export const ORDER_IDS: readonly OrderId[] = Object.keys(ORDERS).filter(isOrder);
