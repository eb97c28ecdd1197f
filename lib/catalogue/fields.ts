/** @file What a field of a set says as text: the same in the table, in a comparison and in a file. */

import { formatCompact, formatCount, formatKnown, withUnit } from "@/lib/format";
import type { CataloguedDataset } from "./catalogued";
import { openCount } from "./facets";
import { DATA_LANGUAGES, DATA_TECHNIQUES, type DataFieldId, LICENCES, type PublicDataset } from "./public-dataset";

export type FieldColumn = {
  id: ColumnId;
  head: string;
  figures: boolean;
  /** The field whose unverified mark belongs to it. */
  field: DataFieldId | null;
  text: (set: CataloguedDataset, names: StrategyNames) => string;
};
/** Names of strategies by id; they are content. */
export type StrategyNames = Readonly<Record<string, string>>;

export const COLUMN_IDS = [
  "teaches",
  "techniques",
  "domain",
  "languages",
  "rows",
  "bytes",
  "format",
  "licence",
  "flags",
  "year",
  "publisher",
  "paper",
  "facts",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];
/** What the table shows unless the reader chooses. */
export const FIRST_COLUMNS: readonly ColumnId[] = [
  "teaches",
  "domain",
  "rows",
  "format",
  "licence",
  "flags",
  "year",
  "facts",
];

export const COLUMNS: readonly FieldColumn[] = [
  {
    id: "teaches",
    head: "Teaches",
    figures: false,
    field: null,
    text: ({ strategies, evaluationOnly }, names) =>
      evaluationOnly ? "nothing: evaluation only" : listed(strategies.map((id) => names[id] ?? id)),
  },
  {
    id: "techniques",
    head: "Techniques",
    figures: false,
    field: null,
    text: ({ techniques }) => techniqueNames(techniques),
  },
  { id: "domain", head: "Domain", figures: false, field: null, text: ({ domain }) => domain },
  { id: "languages", head: "Languages", figures: false, field: "languages", text: languageText },
  {
    id: "rows",
    head: "Rows",
    figures: true,
    field: "examples",
    text: ({ examples }) => formatKnown(examples, formatCount),
  },
  { id: "bytes", head: "Size", figures: true, field: "bytes", text: ({ bytes }) => formatKnown(bytes, formatBytes) },
  { id: "format", head: "Format", figures: false, field: "format", text: ({ format }) => format.stated },
  { id: "licence", head: "Licence", figures: false, field: "licence", text: ({ licence }) => LICENCES[licence.id] },
  { id: "flags", head: "Flags", figures: false, field: null, text: (set) => flagsOf(set).join(", ") },
  { id: "year", head: "Year", figures: true, field: "year", text: ({ year }) => String(year) },
  { id: "publisher", head: "Publisher", figures: false, field: "publisher", text: ({ publisher }) => publisher },
  {
    id: "paper",
    head: "Paper",
    figures: false,
    field: "paper",
    text: ({ paper }) => (paper === null ? "not reported" : `arXiv ${paper}`),
  },
  { id: "facts", head: "Facts", figures: false, field: null, text: factsText },
];

/** What bears on a decision to train on the set, in words. */
export function flagsOf(set: PublicDataset): readonly string[] {
  return [
    ...(set.evaluationOnly ? ["evaluation only"] : []),
    ...(set.nonCommercial === true ? ["non-commercial"] : []),
    ...(set.shareAlike === true ? ["share-alike"] : []),
    ...(set.noDerivatives === true ? ["no derivatives"] : []),
    ...(set.synthetic === null ? [] : ["synthetic"]),
  ];
}

/** Whether the value of this field was never checked. */
export function isUnverified(set: PublicDataset, field: DataFieldId | null): boolean {
  return field !== null && set.unverified.some((open) => open.field === field);
}

export function techniqueNames(techniques: PublicDataset["techniques"]): string {
  return listed(techniques.map((id) => DATA_TECHNIQUES[id]));
}

export function languageText({ languages, languagesStated }: PublicDataset): string {
  const names = languages.map((id) => DATA_LANGUAGES[id]);
  return languagesStated === null ? listed(names) : `${listed(names)} (${languagesStated})`;
}

/** Bytes in thousands, as the hub counts them: `4.7 MB`. */
export function formatBytes(bytes: number): string {
  const [from, unit] = BYTE_UNITS.find(([least]) => bytes >= least) ?? [1, "B"];
  return withUnit(formatCompact(bytes / from), unit);
}
const BYTE_UNITS = [
  [1e12, "TB"],
  [1e9, "GB"],
  [1e6, "MB"],
  [1e3, "KB"],
] as const;

/** What was checked about a set, in a word or two. */
export function factsText(set: CataloguedDataset): string {
  if (!set.verified) return "unverified";
  const open = openCount(set);
  return open === 0 ? "read" : `read, ${open} open`;
}

/** "Chain of thought, verifiable rewards": only the first keeps its capital. */
function listed(names: readonly string[]): string {
  return names.map((name, index) => (index === 0 || /^[A-Z]{2}/.test(name) ? name : lowered(name))).join(", ");
}

/** Languages keep their capitals; other names are sentence case. */
function lowered(name: string): string {
  return PROPER.has(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
const PROPER: ReadonlySet<string> = new Set(
  Object.entries(DATA_LANGUAGES).flatMap(([id, name]) => (id === "many" || id === "code" ? [] : [name])),
);
