/** @file A chart's numbers as a table: the twin on the page writes its texts, the CSV file its values. */

import { type CsvCell, writeCsv } from "./csv";

export type ChartCell = { value: CsvCell; text: string };
export type ChartColumn = {
  label: string;
  numeric: boolean;
  /** What a bare number in the file counts; on the page every figure carries its own. */
  unit: string;
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

/** A column of words, which page and file both carry. */
export function wordColumn(label: string): ChartColumn {
  return { label, numeric: false, unit: "", onPage: true };
}

/** A column of figures; their unit stands in the file's head. */
export function figureColumn(label: string, unit = ""): ChartColumn {
  return { label, numeric: true, unit, onPage: true };
}

/** Where a published figure comes from. The page says it below the picture and in the records; a file has to carry it. */
export type Origin = { source: string; conditions: string };

export const ORIGIN_COLUMNS: readonly ChartColumn[] = ["Source", "Conditions"].map((label) => ({
  ...wordColumn(label),
  onPage: false,
}));

/** The cells of these columns; empty where nothing is known. */
export function originCells(origin: Origin | undefined): ChartCell[] {
  return [text(origin?.source ?? ""), text(origin?.conditions ?? "")];
}

/** The columns and texts that the page shows. */
export function pageTable({ columns, rows }: ChartTable): { columns: ChartColumn[]; rows: string[][] } {
  const shown = (_: unknown, index: number): boolean => columns[index]?.onPage ?? false;
  return { columns: columns.filter(shown), rows: rows.map((row) => row.filter(shown).map((cell) => cell.text)) };
}

/** The whole table with its head as a CSV file. */
export function tableCsv({ columns, rows }: ChartTable): string {
  return writeCsv([
    columns.map(({ label, unit }) => (unit === "" ? label : `${label} (${unit})`)),
    ...rows.map((row) => row.map(({ value }) => value)),
  ]);
}
