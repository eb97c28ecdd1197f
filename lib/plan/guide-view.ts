/** @file What the guide shows of a verdict: plain data with every source written out, ready to be drawn. */

import { type Compiled, stateOf } from "@/lib/decision/compile";
import type { Flip } from "@/lib/decision/flips";
import type { LedgerLine } from "@/lib/decision/ledger";
import type { Status } from "@/lib/decision/rank";
import { reasonsFor } from "@/lib/decision/reasons";
import type { Model } from "@/lib/decision/types";
import type { Judged } from "@/lib/decision/verdict";
import { expectedWeights } from "@/lib/decision/weigh";
import type { CitedSource } from "@/lib/knowledge/publish";
import type { Basis, Citation } from "@/lib/knowledge/types";

/** A source as it stands under a sentence. */
export type ShownSource = { text: string; href: string | null };
/** A source with the records that are cited from it: their addresses on this site, at least one. */
export type RecordedSource = ShownSource & { permalinks: readonly string[] };
export type SourceTable = Readonly<Record<string, RecordedSource>>;

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
  /** Mean weighted value per criterion, in the order of the weights; with delay and margin they add up to the value. */
  parts: readonly number[];
  delay: number;
  margin: number;
  /** Ids into the view's `records`: what surely speaks about it. */
  reasons: readonly string[];
  /** Why it has to wait; null where it is open. */
  held: ShownObstacle | null;
};
export type ShownReason = { id: string; because: string; basis: Basis; sources: readonly RecordedSource[] };
/** A constraint in words: what would lift it, and where it comes from; basis null where no record says it. */
export type ShownObstacle = {
  because: string;
  liftedBy: readonly { question: string; option: string }[];
  basis: Basis | null;
  sources: readonly RecordedSource[];
};
export type ShownBlock = ShownObstacle & { stages: readonly string[]; sure: boolean };

export type VerdictView = {
  draws: number;
  open: number;
  tossUp: boolean;
  method: { id: string; share: number; reasons: readonly ShownReason[] };
  ranking: readonly ShownAlternative[];
  families: readonly { family: string; share: number }[];
  blocked: readonly ShownBlock[];
  /** Expected weight by criterion, summing to 1, before the spread around it. */
  weights: readonly { criterion: string; weight: number }[];
  /** What speaks about the first. */
  reasons: readonly ShownReason[];
  /** Every record that speaks about a ranked alternative, by id. */
  records: Readonly<Record<string, ShownReason>>;
  contradictions: readonly string[];
};

export type ShownFlip = Pick<Flip, "question" | "option" | "kind" | "stages">;

/** Cited sources by citation, as they stand under a sentence. */
export function sourceTable(records: readonly CitedSource[]): SourceTable {
  return Object.fromEntries(
    records.map(({ citation, label, url, permalink }) => [
      citation,
      { text: label, href: url, permalinks: [permalink] },
    ]),
  );
}

/** A verdict as it is shown. Delayed and blocked alternatives keep their reason and what lifts it. */
export function verdictView({ model, sources }: GuideData, compiled: Compiled, judged: Judged): VerdictView {
  const { verdict, simulation } = judged;
  const width = model.criteria.length;
  const weights = expectedWeights(compiled, stateOf(compiled, verdict.answers));
  const records: Record<string, ShownReason> = {};
  const reasonIds = (stages: readonly string[]) =>
    reasonsFor(model, verdict.answers, stages).map((reason) => {
      records[reason.id] = shown(reason);
      return reason.id;
    });
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
      reasons: [method.tooLarge, method.limit, method.rule].flatMap((record) =>
        record === null ? [] : [shown(record)],
      ),
    },
    ranking: verdict.ranking
      .filter(({ status }) => status !== "blocked")
      .map(({ index, stages, value, low, high, acceptability, status, under, constraints }) => ({
        reasons: reasonIds(stages),
        held: status === "delayed" ? stated(model, sources, constraints[0]?.id) : null,
        parts: [...simulation.parts.subarray(index * width, (index + 1) * width)],
        delay: simulation.delay[index] ?? 0,
        margin: simulation.margin[index] ?? 0,
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
      .map(({ stages, constraints: [constraint] }) => ({
        stages,
        sure: constraint?.sure ?? false,
        ...stated(model, sources, constraint?.id),
      })),
    families: verdict.families,
    weights: model.criteria.map(({ id }, c) => ({ criterion: id, weight: weights[c] ?? 0 })),
    reasons: reasonsFor(model, verdict.answers, verdict.ranking[0]?.stages ?? []).map(shown),
    records,
    contradictions: verdict.contradictions.map(({ because }) => because),
  };
}

/** A constraint's sentence, the answers that lift this one, and its sources. */
function stated(model: Model, sources: SourceTable, constraint: string | undefined): ShownObstacle {
  const record = model.constraints.find(({ id }) => id === constraint);
  if (record === undefined) {
    return { because: "Your answers seldom call for this order.", liftedBy: [], basis: null, sources: [] };
  }
  const { because, liftedBy, basis, cites } = record;
  return { because, liftedBy, basis, sources: shownSources(sources, cites) };
}

/** What each criterion adds to the lead of `a` over `b`, largest first by size; the lines add up to the lead. */
export function shownLedger(view: VerdictView, a: ShownAlternative, b: ShownAlternative): readonly LedgerLine[] {
  const lines = view.weights.map(({ criterion }, c) => ({
    id: criterion,
    contribution: (a.parts[c] ?? 0) - (b.parts[c] ?? 0),
  }));
  return [
    ...lines,
    { id: "delay", contribution: a.delay - b.delay },
    { id: "margin", contribution: a.margin - b.margin },
  ]
    .filter(({ contribution }) => contribution !== 0)
    .sort((x, y) => Math.abs(y.contribution) - Math.abs(x.contribution));
}

/** Sources in the order cited, each text once with all records cited from it. */
export function shownSources(table: SourceTable, cites: readonly Citation[]): readonly RecordedSource[] {
  return byPlace(cites.flatMap((citation) => table[citation] ?? []));
}

/** Sources of the same text as one, with the records of all. */
export function byPlace(sources: readonly RecordedSource[]): readonly RecordedSource[] {
  const places = new Map<string, RecordedSource>();
  for (const source of sources) {
    const { permalinks } = places.get(source.text) ?? { permalinks: [] };
    places.set(source.text, { ...source, permalinks: [...new Set([...permalinks, ...source.permalinks])] });
  }
  return [...places.values()];
}
