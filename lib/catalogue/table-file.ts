/** @file The filtered sets as files. */

import { type CsvCell, writeCsv } from "@/lib/charts/csv";
import type { CataloguedDataset } from "./catalogued";
import { type StrategyNames, techniqueNames } from "./fields";

/** One line per set with every field; an unknown value is an empty cell, an unknown licence is the word. */
export function catalogueCsv(sets: readonly CataloguedDataset[], names: StrategyNames): string {
  return writeCsv([COLUMNS.map(({ head }) => head), ...sets.map((set) => COLUMNS.map(({ cell }) => cell(set, names)))]);
}

/** The published records of these sets, with the version of the knowledge that they were taken from. */
export function catalogueJson(sets: readonly CataloguedDataset[], version: string): string {
  return `${JSON.stringify({ version, records: sets }, null, 2)}\n`;
}

type Column = { head: string; cell: (set: CataloguedDataset, names: StrategyNames) => CsvCell };
const COLUMNS: readonly Column[] = [
  { head: "id", cell: ({ id }) => id },
  { head: "name", cell: ({ name }) => name },
  { head: "strategies", cell: ({ strategies }, names) => strategies.map((id) => names[id] ?? id).join("; ") },
  { head: "techniques", cell: ({ techniques }) => techniqueNames(techniques) },
  { head: "domain", cell: ({ domain }) => domain },
  { head: "languages", cell: ({ languages }) => languages.join("; ") },
  { head: "format", cell: ({ format }) => format.stated },
  { head: "format_id", cell: ({ format }) => format.id },
  { head: "examples", cell: ({ examples }) => examples },
  { head: "bytes", cell: ({ bytes }) => bytes },
  { head: "licence", cell: ({ licence }) => licence.id },
  { head: "licence_as_read", cell: ({ licence }) => licence.stated },
  { head: "non_commercial", cell: ({ nonCommercial }) => flag(nonCommercial) },
  { head: "share_alike", cell: ({ shareAlike }) => flag(shareAlike) },
  { head: "no_derivatives", cell: ({ noDerivatives }) => flag(noDerivatives) },
  { head: "synthetic", cell: ({ synthetic }) => (synthetic === null ? null : `${synthetic.part} by ${synthetic.by}`) },
  { head: "evaluation_only", cell: ({ evaluationOnly }) => flag(evaluationOnly) },
  { head: "year", cell: ({ year }) => year },
  { head: "publisher", cell: ({ publisher }) => publisher },
  { head: "paper", cell: ({ paper }) => (paper === null ? null : `arXiv:${paper}`) },
  { head: "hub", cell: ({ hub }) => hub },
  { head: "repository", cell: ({ repository }) => repository },
  { head: "caveats", cell: ({ caveats }) => caveats.map(({ text }) => text).join(" ") },
  { head: "verified", cell: ({ verified }) => flag(verified) },
  { head: "unverified_fields", cell: ({ unverified }) => unverified.map(({ field }) => field).join("; ") },
];

function flag(value: boolean | null): string {
  return value === null ? "unknown" : value ? "yes" : "no";
}
