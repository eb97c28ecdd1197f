/** @file Claims and measurements as one list that can be filtered: what each record answers to, facet by facet. */

import { formatAs, formatFixed, withUnit } from "@/lib/format";
import type { Claim, MeasuredValue, Measurement, SourceDocument } from "@/lib/knowledge/types";
import { recordAddress, sourceSlug } from "./address";
import { unitBehind } from "./units";

/** What the list is filtered by. Names are those of the link. */
export const FACETS = ["kind", "strategy", "criterion", "method", "stance", "confidence", "year", "source"] as const;
export type Facet = (typeof FACETS)[number];

/** One thing per facet. */
export function byFacet<T>(of: (facet: Facet) => T): Record<Facet, T> {
  return {
    kind: of("kind"),
    strategy: of("strategy"),
    criterion: of("criterion"),
    method: of("method"),
    stance: of("stance"),
    confidence: of("confidence"),
    year: of("year"),
    source: of("source"),
  };
}

/** The year of what carries no date. */
export const UNDATED = "undated";

/** A record as it is listed. */
export type EvidenceEntry = {
  /** Unique over both kinds. */
  id: string;
  text: string;
  /** The values that the record has of each facet; none where the facet does not apply to its kind. */
  facets: Readonly<Record<Facet, readonly string[]>>;
  permalink: ReturnType<typeof recordAddress>;
} & ({ kind: "claim"; record: Claim } | { kind: "measurement"; record: Measurement });

type Sources = {
  documents: readonly Pick<SourceDocument, "id" | "date">[];
  claims: readonly Claim[];
  measurements: readonly Measurement[];
};

/** All records in the order of the knowledge, measurements first. */
export function evidenceEntries({ documents, claims, measurements }: Sources): readonly EvidenceEntry[] {
  const years = new Map(documents.map(({ id, date }) => [id, yearOf(date)]));
  return [
    ...measurements.map(measurementEntry),
    ...claims.map((claim) => claimEntry(claim, years.get(claim.document) ?? UNDATED)),
  ];
}

/** "66.5 %", "0.875", "11 B parameters": a measured value with its unit, or that it was not published. */
export function formatMeasured({ value }: Pick<MeasuredValue, "value">, unit: string): string {
  return value === null ? "not published" : formatAs(value, "axis", unitBehind(unit));
}

/** Values of one column, all with as many decimals as the most exact of them; large ones as `formatMeasured` writes them. */
export function formatColumn(values: readonly number[], unit: string): readonly string[] {
  if (values.some((value) => Math.abs(value) >= 1e6)) return values.map((value) => formatMeasured({ value }, unit));
  const decimals = Math.max(...values.map((value) => /\.(\d{1,4})/.exec(String(value))?.[1]?.length ?? 0));
  return values.map((value) => withUnit(formatFixed(value, decimals), unitBehind(unit)));
}

function measurementEntry(record: Measurement): EvidenceEntry {
  const { id, finding, stages, methods, bearsOn, confidence, year, work } = record;
  const cells = cellsOf(bearsOn);
  return {
    id,
    kind: "measurement",
    text: finding,
    record,
    permalink: recordAddress(record),
    facets: {
      kind: ["measurement"],
      strategy: [...new Set([...stages, ...cells.strategies])],
      criterion: cells.criteria,
      method: methods,
      stance: [],
      confidence: [confidence],
      year: [String(year)],
      source: [sourceSlug(work)],
    },
  };
}

function claimEntry(record: Claim, year: string): EvidenceEntry {
  const { strategies, criteria } = cellsOf(record.bearsOn);
  return {
    id: record.id,
    kind: "claim",
    text: record.text,
    record,
    permalink: recordAddress(record),
    facets: {
      kind: ["claim"],
      strategy: strategies,
      criterion: criteria,
      method: [],
      stance: [record.stance],
      confidence: [],
      year: [year],
      source: [sourceSlug(record.document)],
    },
  };
}

function cellsOf(bearsOn: Claim["bearsOn"]): { strategies: readonly string[]; criteria: readonly string[] } {
  const parts = bearsOn.map((cell) => cell.split("/"));
  return {
    strategies: [...new Set(parts.map(([strategy = ""]) => strategy))],
    criteria: [...new Set(parts.map(([, criterion = ""]) => criterion))],
  };
}

function yearOf(date: string | null): string {
  return /\b(?:19|20)\d\d\b/.exec(date ?? "")?.[0] ?? UNDATED;
}
