"use client";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import Link from "next/link";
import { useLayoutEffect, useRef, useState } from "react";
import { SortGlyph } from "@/components/ui/glyphs";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import { MOST_COMPARED } from "@/lib/catalogue/compare";
import { COLUMNS, type ColumnId, type FieldColumn, isUnverified, type StrategyNames } from "@/lib/catalogue/fields";
import { ORDERS, type OrderId, type SortedColumn, turned } from "@/lib/catalogue/sorting";
import { compare, order } from "./catalogue-store";
import { SetCell } from "./set-cell";

type CatalogueTableProps = {
  sets: readonly CataloguedDataset[];
  columns: readonly ColumnId[];
  by: OrderId;
  compared: readonly string[];
  names: StrategyNames;
};

/** In rem. Fixed, so that columns keep their place while rows come and go. */
const WIDTHS: Readonly<Record<ColumnId, number>> = {
  teaches: 13,
  techniques: 13,
  domain: 7.5,
  languages: 8,
  rows: 6.5,
  bytes: 6,
  format: 10,
  licence: 8.5,
  flags: 8.5,
  year: 5.5,
  publisher: 10,
  paper: 8.5,
  facts: 6.5,
};
const NAME_WIDTH = 12;
const CHECK_WIDTH = 2;

/** Only the rows near the window are in the page; the others are room. On a phone a row is the name and a line of labels. */
export function CatalogueTable({ sets, columns, by, compared, names }: CatalogueTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [margin, setMargin] = useState(0);
  // What stands above the table opens and closes, so its place is looked up after every draw.
  useLayoutEffect(() => {
    const top = body.current === null ? 0 : body.current.getBoundingClientRect().top + scrollY;
    if (Math.abs(top - margin) > 1) setMargin(top);
  });
  const rows = useWindowVirtualizer({
    count: sets.length,
    estimateSize: () => 48,
    overscan: 10,
    scrollMargin: margin,
    getItemKey: (index) => sets[index]?.id ?? index,
  });
  const shown = COLUMNS.filter(({ id }) => columns.includes(id));
  const items = rows.getVirtualItems();
  const above = (items[0]?.start ?? margin) - margin;
  const below = rows.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  const wide = shown.reduce((sum, { id }) => sum + WIDTHS[id], NAME_WIDTH + CHECK_WIDTH);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section aria-label="Data sets" tabIndex={0} className="md:overflow-x-auto">
      <table
        aria-rowcount={sets.length + 1}
        className="w-full table-fixed border-separate border-spacing-0 text-small leading-snug max-md:min-w-0!"
        style={{ minWidth: `${wide}rem` }}
      >
        <caption className="sr-only">Public data sets that match</caption>
        <thead>
          <tr aria-rowindex={1} className="text-label text-muted">
            <th scope="col" className="w-8 border-b border-line-strong pointer-coarse:w-11">
              <span className="sr-only">Compare</span>
            </th>
            <th
              scope="col"
              aria-sort={sortOf(by, "name")}
              className="border-b border-line-strong py-1.5 text-left align-bottom font-normal md:w-48"
            >
              <Head column="name" head="Data set" by={by} figures={false} />
            </th>
            {shown.map((column) => (
              <th
                key={column.id}
                scope="col"
                aria-sort={sortOf(by, column.id)}
                style={{ width: `${WIDTHS[column.id]}rem` }}
                className={`border-b border-line-strong py-1.5 align-bottom font-normal max-md:hidden ${side(column)}`}
              >
                <Head column={column.id} head={column.head} by={by} figures={column.figures} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Room height={above} />
          {items.map(({ index, key }) => {
            const set = sets[index];
            if (set === undefined) return null;
            const on = compared.includes(set.id);
            return (
              <tr
                key={key}
                data-index={index}
                ref={rows.measureElement}
                aria-rowindex={index + 2}
                className={on ? "bg-accent-wash" : ""}
              >
                <td className="h-11 border-b border-line align-top">
                  <label className="flex min-h-11 items-center pl-0.5">
                    <span className="sr-only">Compare {set.name}</span>
                    <input
                      type="checkbox"
                      checked={on}
                      disabled={!on && compared.length >= MOST_COMPARED}
                      onChange={(event) => compare(set.id, event.target.checked)}
                      className="size-[18px] accent-accent"
                    />
                  </label>
                </td>
                <th scope="row" className="h-11 border-b border-line py-2.5 pr-3 text-left align-top font-normal">
                  <Link
                    href={`/datasets/catalogue/${set.id}`}
                    prefetch={false}
                    className="link-plain font-semibold [overflow-wrap:anywhere] text-ink"
                  >
                    {set.name}
                  </Link>
                  <Under set={set} columns={shown} names={names} />
                </th>
                {shown.map((column) => (
                  <td
                    key={column.id}
                    className={`h-11 border-b border-line py-2.5 align-top max-md:hidden ${side(column)}`}
                  >
                    <SetCell set={set} column={column} names={names} />
                  </td>
                ))}
              </tr>
            );
          })}
          <Room height={below} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that are not in the page. */
function Room({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr>
      <td style={{ height }} className="p-0" />
    </tr>
  );
}

type HeadProps = { column: ColumnId | "name"; head: string; by: OrderId; figures: boolean };

function Head({ column, head, by, figures }: HeadProps) {
  if (!isSorted(column)) return head;
  const direction = sortOf(by, column) ?? null;
  return (
    <button
      type="button"
      onClick={() => order(turned(by, column))}
      className={`relative inline-flex items-baseline gap-1.5 after:absolute after:inset-x-0 after:-inset-y-1.5 hover:text-ink pointer-coarse:after:-inset-y-3.5 ${figures ? "text-right" : "text-left"} ${direction === null ? "" : "text-ink"}`}
    >
      <span>{head}</span>
      <SortGlyph direction={direction} />
    </button>
  );
}

/** On a phone, the columns as a line of label and value under the name. */
function Under({
  set,
  columns,
  names,
}: {
  set: CataloguedDataset;
  columns: readonly FieldColumn[];
  names: StrategyNames;
}) {
  const told = columns.map((column) => ({ column, text: column.text(set, names) })).filter(({ text }) => text !== "");
  return (
    <span className="block pt-0.5 text-note text-muted md:hidden">
      {told.map(({ column: { id, head, field }, text }, index) => (
        <span key={id}>
          {index > 0 && "; "}
          {head}: {text}
          {isUnverified(set, field) && " (unverified)"}
        </span>
      ))}
    </span>
  );
}

function isSorted(column: string): column is SortedColumn {
  return Object.values(ORDERS).some((known) => known.column === column);
}

function sortOf(by: OrderId, column: string): "ascending" | "descending" | undefined {
  const { column: sorted, descending } = ORDERS[by];
  return sorted === column ? (descending ? "descending" : "ascending") : undefined;
}

function side({ figures }: FieldColumn): string {
  return figures ? "pr-4 text-right" : "pr-4 text-left last:pr-0";
}
