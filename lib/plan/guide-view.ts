/** @file What the guide shows of a verdict: plain data with every source written out, ready to be drawn. */

import type { Flip } from "@/lib/decision/flips";
import type { Status } from "@/lib/decision/rank";
import { reasonsFor } from "@/lib/decision/reasons";
import type { Model } from "@/lib/decision/types";
import type { Verdict } from "@/lib/decision/verdict";
import type { CitedSource } from "@/lib/knowledge/publish";
import type { Basis, Citation } from "@/lib/knowledge/types";

/** A source as it stands under a sentence. */
export type ShownSource = { text: string; href: string | null };
export type SourceTable = Readonly<Record<string, ShownSource>>;

/** All that the guide's worker needs: two of the published files, fetched on use. */
export type GuideData = { model: Model; sources: SourceTable };

export type ShownAlternative = {
  stages: readonly string[];
  value: number;
  low: number;
  high: number;
  acceptability: number;
  status: Status;
  under: readonly string[] | null;
};
export type ShownReason = { id: string; because: string; basis: Basis; sources: readonly ShownSource[] };
export type ShownBlock = { stages: readonly string[]; because: string; sure: boolean };

export type VerdictView = {
  draws: number;
  open: number;
  tossUp: boolean;
  method: { id: string; share: number; reasons: readonly ShownReason[] };
  ranking: readonly ShownAlternative[];
  blocked: readonly ShownBlock[];
  /** The first against the second; lines and lead in value. */
  ledger: readonly { id: string; contribution: number }[];
  reasons: readonly ShownReason[];
  contradictions: readonly string[];
};

export type ShownFlip = Pick<Flip, "question" | "option" | "kind" | "stages">;

/** Cited sources by citation, as they stand under a sentence. */
export function sourceTable(records: readonly CitedSource[]): SourceTable {
  return Object.fromEntries(records.map(({ citation, label, url }) => [citation, { text: label, href: url }]));
}

export function verdictView({ model, sources }: GuideData, verdict: Verdict): VerdictView {
  const [first] = verdict.ranking;
  const shown = ({ id, because, basis, cites }: Omit<ShownReason, "sources"> & { cites: readonly Citation[] }) => ({
    id,
    because,
    basis,
    sources: shownSources(sources, cites),
  });
  const { method } = verdict;
  return {
    draws: verdict.draws,
    open: verdict.unanswered.length,
    tossUp: verdict.tossUp,
    method: {
      id: method.method,
      share: method.share,
      reasons: [method.tooLarge, method.rule].flatMap((record) => (record === null ? [] : [shown(record)])),
    },
    ranking: verdict.ranking
      .filter(({ status }) => status !== "blocked")
      .map(({ stages, value, low, high, acceptability, status, under }) => ({
        stages,
        value,
        low,
        high,
        acceptability,
        status,
        under,
      })),
    blocked: verdict.ranking
      .filter(({ status }) => status === "blocked")
      .map(({ stages, constraints }) => {
        const [constraint] = constraints;
        const record = model.constraints.find(({ id }) => id === constraint?.id);
        return { stages, because: record?.because ?? "", sure: constraint?.sure ?? false };
      }),
    ledger: verdict.ledger,
    reasons: reasonsFor(model, verdict.answers, first?.stages ?? []).map(shown),
    contradictions: verdict.contradictions.map(({ because }) => because),
  };
}

/** Sources in the order cited, each text once. */
export function shownSources(table: SourceTable, cites: readonly Citation[]): readonly ShownSource[] {
  const found = cites.flatMap((citation) => table[citation] ?? []);
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index);
}
