/** @file How far estimates lie from what was measured: for the bench and the page alike. Errors are per cent. */

import type { MemoryConstants } from "./constants";
import { estimateMemory } from "./estimate";
import type { TrainingJob } from "./job";
import { cardOfRow, jobOfRow, METRICS, type MeasuredRow, type Metric, type RowCatalogue } from "./measured-row";
import { PEERS, type PeerId } from "./peers";
import type { MemoryEstimate } from "./terms";

const GIB = 2 ** 30;

export type ScoredRow = {
  row: MeasuredRow;
  /** Rows of one publisher: the first part of the id. */
  group: string;
  predictedGib: number;
  planForGib: number;
  /** Absolute percentage error. */
  ape: number;
  peers: { id: PeerId; predictedGib: number; ape: number }[];
};

export type Summary = { n: number; medianApe: number; p90Ape: number; within10: number; bias: number };

export type Accuracy = Summary & {
  macroApe: number;
  rows: readonly ScoredRow[];
  /** The field is what files of rows call it; null where no field alone is to blame. */
  left: readonly { id: string; field: string | null; because: string }[];
  byMetric: readonly { id: Metric; summary: Summary }[];
  byMethod: readonly { id: string; summary: Summary }[];
  bySource: readonly { id: string; summary: Summary }[];
  peers: readonly { id: PeerId; summary: Summary; ours: Summary }[];
  /** Share of rows measured above the figure to plan for. */
  overPlan: number;
  /** Measured over predicted, by metric: where 80 % of the rows lie. */
  intervals: readonly { id: Metric; n: number; low: number; high: number }[];
};

/** What an estimate says about a metric; a card that a run still fitted on is read as what the driver shows. */
export function predictedBytes(estimate: MemoryEstimate, metric: Metric): number {
  if (metric === "allocated") return estimate.allocated;
  return metric === "reserved" ? estimate.reserved : estimate.deviceUsed;
}

/** A row of a file can state what no job can be. */
function sized(
  job: TrainingJob,
  constants: MemoryConstants,
  card: { usableBytes: number } | null,
): MemoryEstimate | { because: string } {
  try {
    return estimateMemory(job, constants, card);
  } catch (error) {
    if (error instanceof RangeError) return { because: error.message };
    throw error;
  }
}

/** Estimates every row and holds it against its measurement. */
export function scoreRows(rows: readonly MeasuredRow[], catalogue: RowCatalogue, constants: MemoryConstants): Accuracy {
  const scored: ScoredRow[] = [];
  const left: { id: string; field: string | null; because: string }[] = [];
  for (const row of rows) {
    const stated = jobOfRow(row, catalogue);
    if ("because" in stated) {
      left.push({ id: row.id, ...stated });
      continue;
    }
    const estimate = sized(stated.job, constants, cardOfRow(row, catalogue));
    if ("because" in estimate) {
      left.push({ id: row.id, field: null, because: estimate.because });
      continue;
    }
    const predictedGib = predictedBytes(estimate, row.metric) / GIB;
    scored.push({
      row,
      group: row.id.split("-")[0] ?? row.id,
      predictedGib,
      planForGib: (predictedGib * estimate.planFor) / estimate.deviceUsed,
      ape: errorOf(predictedGib, row.measuredGib),
      peers: PEERS.flatMap(({ id, estimate: peer }) => {
        const bytes = peer(stated.job);
        return bytes === null ? [] : [{ id, predictedGib: bytes / GIB, ape: errorOf(bytes / GIB, row.measuredGib) }];
      }),
    });
  }
  const bySource = grouped(scored, ({ group }) => group);
  return {
    ...summarise(scored),
    macroApe: mean(bySource.map(({ summary }) => summary.medianApe)),
    rows: scored,
    left,
    bySource,
    byMethod: grouped(scored, ({ row }) => row.method),
    byMetric: METRICS.flatMap((id) => {
      const some = scored.filter(({ row }) => row.metric === id);
      return some.length === 0 ? [] : [{ id, summary: summarise(some) }];
    }),
    peers: PEERS.map(({ id }) => {
      const some = scored.filter(({ peers }) => peers.some((peer) => peer.id === id));
      const theirs = some.flatMap(({ row, peers }) =>
        peers.filter((peer) => peer.id === id).map(({ predictedGib, ape }) => ({ row, predictedGib, ape })),
      );
      return { id, summary: summarise(theirs), ours: summarise(some) };
    }),
    overPlan: scored.filter(({ row, planForGib }) => row.measuredGib > planForGib).length / Math.max(1, scored.length),
    intervals: METRICS.flatMap((id) => {
      const ratios = scored
        .filter(({ row }) => row.metric === id)
        .map(({ row, predictedGib }) => row.measuredGib / predictedGib);
      if (ratios.length === 0) return [];
      return [{ id, n: ratios.length, low: quantile(ratios, 0.1), high: quantile(ratios, 0.9) }];
    }),
  };
}

/** The value that this share of the values stays at or below, read between neighbours; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

type Judged = { row: MeasuredRow; predictedGib: number; ape: number };

function summarise(rows: readonly Judged[]): Summary {
  const apes = rows.map(({ ape }) => ape);
  return {
    n: rows.length,
    medianApe: quantile(apes, 0.5),
    p90Ape: quantile(apes, 0.9),
    within10: apes.filter((ape) => ape <= 10).length / Math.max(1, rows.length),
    bias: quantile(
      rows.map(({ row, predictedGib }) => (predictedGib / row.measuredGib - 1) * 100),
      0.5,
    ),
  };
}

function grouped(rows: readonly ScoredRow[], keyOf: (row: ScoredRow) => string): { id: string; summary: Summary }[] {
  const keys = [...new Set(rows.map(keyOf))].toSorted();
  return keys.map((id) => ({ id, summary: summarise(rows.filter((row) => keyOf(row) === id)) }));
}

function errorOf(predicted: number, measured: number): number {
  return Math.abs(predicted / measured - 1) * 100;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
