/** @file A chart's numbers as a table: the twin on the page writes its texts, the CSV file its values. */

import { type CsvCell, writeCsv } from "./csv";

export type ChartCell = { value: CsvCell; text: string };
export type ChartColumn = {
  label: string;
  numeric: boolean;
  /** False for what the page already says above the table and a file would lack. */
  onPage: boolean;
};
export type ChartTable = {
  columns: readonly ChartColumn[];
  rows: readonly (readonly ChartCell[])[];
};

/** A cell that reads alike on the page and in the file. */
export function text(value: string): ChartCell {
  return { value, text: value };
}

/** A cell with a bare number in the file and its written form on the page; a missing one is said in words on the page. */
export function number(value: number | null, written: string): ChartCell {
  return { value, text: value === null ? "not reported" : written };
}

/** A column of words, or of figures, that page and file both carry. */
export function column(label: string, numeric = false): ChartColumn {
  return { label, numeric, onPage: true };
}

/** The columns and texts that the page shows. */
export function pageTable({ columns, rows }: ChartTable): { columns: ChartColumn[]; rows: string[][] } {
  const shown = (_: unknown, index: number): boolean => columns[index]?.onPage ?? false;
  return { columns: columns.filter(shown), rows: rows.map((row) => row.filter(shown).map((cell) => cell.text)) };
}

/** The whole table with its head as a CSV file. */
export function tableCsv({ columns, rows }: ChartTable): string {
  return writeCsv([columns.map(({ label }) => label), ...rows.map((row) => row.map(({ value }) => value))]);
}
