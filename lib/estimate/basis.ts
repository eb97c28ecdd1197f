/** @file What estimates rest on beside models, trainers and cards: worked out once, when the knowledge is published. */

import { calibrate, measuredRuns } from "@/lib/cost/calibration";
import { type ThroughputGroup, throughputRows } from "@/lib/cost/throughput";
import type { Citation } from "@/lib/knowledge/types";
import { scoreRows } from "@/lib/memory/accuracy";
import type { MemoryConstants } from "@/lib/memory/constants";
import type { FitChange } from "@/lib/memory/fit-change";
import type { MeasuredRow } from "@/lib/memory/measured-row";
import { measuredSettings } from "./measured";
import type { RequestKit } from "./request";
import type { EstimateKit } from "./result";

/** The part of the kit that is not a list of records. */
export type EstimateBasis = Omit<EstimateKit, keyof RequestKit>;

export type BasisContent = RequestKit & {
  throughput: readonly ThroughputGroup[];
  memoryRows: readonly MeasuredRow[];
  estimates: { memoryConstants: MemoryConstants; fitChanges: readonly FitChange[] };
};

/** Speeds calibrated on tuning rows, errors of each method on measured rows, changes with their sources. */
export function estimateBasis(
  content: BasisContent,
  source: (citation: Citation) => { label: string; url: string | null },
): EstimateBasis {
  const { models, trainers, gpus, throughput, memoryRows } = content;
  const { memoryConstants, fitChanges } = content.estimates;
  const accuracy = scoreRows(memoryRows, { models, trainers, gpus }, memoryConstants);
  const shown = accuracy.intervals.find(({ id }) => id === "nvidia-smi");
  const error = accuracy.byMetric.find(({ id }) => id === "nvidia-smi")?.summary;
  const tuning = throughputRows(throughput).filter(({ task }) => task === "tuning");
  return {
    constants: memoryConstants,
    calibration: calibrate(measuredRuns(tuning, models, gpus)),
    changes: fitChanges.map((change) => ({
      ...change,
      sources: change.cites.map(source).map(({ label, url }) => ({ text: label, href: url })),
    })),
    spread:
      shown === undefined || error === undefined
        ? null
        : { runs: shown.n, low: shown.low, high: shown.high, median: error.medianApe },
    measured: measuredSettings({ models, trainers, gpus }, memoryRows),
    errors: accuracy.byMethod.map(({ id, summary }) => ({
      method: id,
      runs: summary.n,
      median: summary.medianApe,
      p90: summary.p90Ape,
    })),
  };
}
