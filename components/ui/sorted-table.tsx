"use client";

import { useState } from "react";
import { type Column, DataTable, type Row, type Sort } from "./data-table";

type SortedTableProps = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  tight?: boolean;
  wide?: boolean;
  /** The order at first; null keeps the order given. */
  first: Sort | null;
};

/** A table whose sortable heads sort it. What was not reported stays last either way. */
export function SortedTable({ first, rows, columns, ...table }: SortedTableProps) {
  const [sort, setSort] = useState(first);
  const turn = (column: string) =>
    setSort({
      column,
      direction: sort?.column === column && sort.direction === "ascending" ? "descending" : "ascending",
    });
  return <DataTable {...table} columns={columns} rows={sorted(rows, columns, sort)} sort={sort} onSort={turn} />;
}

const collator = new Intl.Collator("en", { numeric: true });

function sorted(rows: readonly Row[], columns: readonly Column[], sort: Sort | null): readonly Row[] {
  const index = columns.findIndex((column) => column.id === sort?.column);
  if (sort === null || index < 0) return rows;
  const sign = sort.direction === "ascending" ? 1 : -1;
  return rows.toSorted((one, other) => {
    const a = one.sortBy?.[index] ?? null;
    const b = other.sortBy?.[index] ?? null;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)));
  });
}
