import { type ReactNode, useId } from "react";
import { SortGlyph } from "./glyphs";

export type Column = {
  id: string;
  head: string;
  /** Stands after the head: "h", "1 to 5". */
  unit?: string;
  /** Right-aligned. Give every cell of the column the same number of decimals. */
  figures?: boolean;
  sortable?: boolean;
  /** On a phone its cells leave the row and stand under the first cell, with the head before them. */
  under?: boolean;
};
export type Row = {
  id: string;
  /** One per column, as text. null is read as "not reported". */
  cells: readonly ReactNode[];
  /** What the cells sort by, one per column; needed where a column is sortable. */
  sortBy?: readonly (string | number | null)[];
  kind?: "current" | "total";
};
export type Sort = { column: string; direction: "ascending" | "descending" };
type DataTableProps = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Rows of 36 px instead of 44. */
  tight?: boolean;
  /** More columns than a phone holds: the table scrolls in its own frame, says so, and keeps its first column. */
  wide?: boolean;
  sort?: Sort | null;
  onSort?: ((column: string) => void) | null;
};

/** An ordinary table. For sorting use SortedTable, which holds the state. */
export function DataTable({
  caption,
  captionHidden = false,
  columns,
  rows,
  tight = false,
  wide = false,
  sort = null,
  onSort = null,
}: DataTableProps) {
  const id = useId();
  const table = (
    <table className={`w-full border-separate border-spacing-0 text-small leading-snug ${wide ? "min-w-max" : ""}`}>
      <caption id={id} className={captionHidden ? "sr-only" : "pb-2 text-left font-semibold"}>
        {caption}
      </caption>
      <thead>
        <tr className="text-label text-muted">
          {columns.map((column, index) => (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.sortable === true && sort?.column === column.id ? sort.direction : undefined}
              className={`border-b border-line-strong py-1.5 align-bottom font-normal ${side(column)} ${stuck(wide, index)}`}
            >
              <Head column={column} sort={sort} onSort={onSort} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.id}
            aria-current={row.kind === "current" ? "true" : undefined}
            className={row.kind === "total" ? "font-semibold" : ""}
          >
            {columns.map((column, index) => {
              const look = `${tight ? "h-9 py-1" : "h-11 py-1.5"} ${edge(row)} ${side(column)} ${stuck(wide, index)}`;
              const cell = row.cells[index] ?? <span className="text-muted">not reported</span>;
              if (index > 0)
                return (
                  <td key={column.id} className={look}>
                    {cell}
                  </td>
                );
              return (
                <th key={column.id} scope="row" className={`${look} ${row.kind === "total" ? "" : "font-normal"}`}>
                  {cell}
                  <Under columns={columns} row={row} />
                </th>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!wide) return table;
  return (
    <div>
      <p className="pb-2 text-note text-muted md:hidden print:hidden">Wider than this screen: it scrolls sideways.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section aria-labelledby={id} tabIndex={0} className="overflow-x-auto">
        {table}
      </section>
    </div>
  );
}

function Head({
  column,
  sort,
  onSort,
}: {
  column: Column;
  sort: Sort | null;
  onSort: ((column: string) => void) | null;
}) {
  const words = (
    <>
      {column.head}
      {column.unit !== undefined && <span>, {column.unit}</span>}
    </>
  );
  if (column.sortable !== true || onSort === null) return words;
  const direction = sort?.column === column.id ? sort.direction : null;
  return (
    <button
      type="button"
      onClick={() => onSort(column.id)}
      className={`relative inline-flex items-baseline gap-1.5 after:absolute after:inset-x-0 after:-inset-y-1.5 hover:text-ink pointer-coarse:after:-inset-y-3.5 ${column.figures === true ? "text-right" : "text-left"} ${direction === null ? "" : "text-ink"}`}
    >
      <span>{words}</span>
      <SortGlyph direction={direction} />
    </button>
  );
}

/** On a phone, what the row gave up: a line of label and value under the name. */
function Under({ columns, row }: { columns: readonly Column[]; row: Row }) {
  const left = columns.flatMap((column, index) =>
    column.under === true ? [{ column, cell: row.cells[index] ?? "not reported" }] : [],
  );
  if (left.length === 0) return null;
  return (
    <span className="block text-note font-normal text-muted md:hidden">
      {left.map(({ column, cell }, index) => (
        <span key={column.id}>
          {index > 0 && "; "}
          {column.head}: {cell}
          {column.unit !== undefined && `\u202f${column.unit}`}
        </span>
      ))}
    </span>
  );
}

function side({ figures, under }: Column): string {
  return `pr-3 last:pr-0 ${figures === true ? "text-right whitespace-nowrap" : "text-left"} ${under === true ? "max-md:hidden" : ""}`;
}

function edge({ kind }: Row): string {
  if (kind === "total") return "border-t border-ink";
  return `border-b border-line ${kind === "current" ? "bg-accent-wash" : ""}`;
}

function stuck(wide: boolean, index: number): string {
  return wide && index === 0 ? "sticky left-0 bg-(--ground)" : "";
}
