/** @file Up to four sets side by side, and where they differ. */

import { formatCount, formatFixed, formatKnown } from "@/lib/format";
import type { CataloguedDataset } from "./catalogued";
import { COLUMNS, type FieldColumn, isUnverified, type StrategyNames } from "./fields";

/** More would not fit side by side. */
export const MOST_COMPARED = 4;

export type ComparedCell = { text: string; unverified: boolean };
export type ComparedRow = {
  id: string;
  head: string;
  /** One per set, in the order given. */
  cells: readonly ComparedCell[];
  differs: boolean;
};

/** A row for each field of the sets; a row differs where two of its texts do. */
export function compared(sets: readonly CataloguedDataset[], names: StrategyNames): readonly ComparedRow[] {
  return [...COLUMNS, ...FURTHER].map(({ id, head, field, text }) => {
    const cells = sets.map((set) => ({
      text: text(set, names) || "none",
      unverified: isUnverified(set, field),
    }));
    return { id, head, cells, differs: new Set(cells.map((cell) => cell.text)).size > 1 };
  });
}

type Further = Omit<FieldColumn, "id" | "figures"> & { id: string };
const FURTHER: readonly Further[] = [
  {
    id: "licence-stated",
    head: "Licence as read",
    field: "licence",
    text: ({ licence }) => licence.stated ?? "not read",
  },
  {
    id: "synthetic",
    head: "Written by a model",
    field: "synthetic",
    text: ({ synthetic }) => (synthetic === null ? "none recorded" : `${synthetic.part} by ${synthetic.by}`),
  },
  {
    id: "tokens",
    head: "Tokens, mean",
    field: null,
    text: ({ tokens }) =>
      formatKnown(tokens?.mean ?? null, (mean) => `${formatFixed(mean, 0)} a ${tokens?.of ?? "row"}`),
  },
  { id: "hub", head: "On the hub", field: "hub", text: ({ hub }) => hub ?? "not reported" },
  { id: "caveats", head: "Caveats", field: null, text: ({ caveats }) => formatCount(caveats.length) },
];
