/** @file The benchmark of update methods on two of its five measures. */

import type { RunChart } from "@/lib/charts/run-data";
import { scaleFor } from "@/lib/charts/scale";
import type { TradeOffAxis } from "@/lib/charts/trade-off-data";
import { formatShare } from "@/lib/format";
import type { PeftRun } from "@/lib/knowledge/measurement-group";
import type { RunAxis } from "@/lib/links/compare-link";

type AxisShape = Omit<TradeOffAxis, "scale" | "end"> & { log: boolean; of: (run: PeftRun) => number };

export const RUN_MEASURES = {
  accuracy: {
    name: "Accuracy",
    words: "share of GSM8K test problems solved",
    unit: "",
    style: "share",
    better: "higher",
    log: false,
    of: ({ accuracy }) => accuracy,
  },
  forgetting: {
    name: "Forgetting",
    words: "rise of the loss on Wikipedia",
    unit: "nats/token",
    style: "significant",
    better: "lower",
    log: true,
    of: ({ forgetting }) => forgetting,
  },
  memory: {
    name: "Memory",
    words: "peak of one GPU",
    unit: "GB",
    style: "one-decimal",
    better: "lower",
    log: false,
    of: ({ memory }) => memory / 1e9,
  },
  time: {
    name: "Time",
    words: "training",
    unit: "min",
    style: "count",
    better: "lower",
    log: true,
    of: ({ time }) => time / 60,
  },
  size: {
    name: "Size",
    words: "checkpoint",
    unit: "MB",
    style: "significant",
    better: "lower",
    log: true,
    of: ({ size }) => size / 1e6,
  },
} satisfies Record<RunAxis, AxisShape>;

/** A run of which the middle run solved more than this many times as much has learned nothing worth its cost. Ours. */
const FAILED_BELOW = 10;

/**
 * Runs that failed, by their accuracy alone: the benchmark publishes no score of the untuned model to hold them against,
 * so they are held against the median of all runs. On axes of cost they would pass for the best.
 */
export function failedRuns(runs: readonly PeftRun[]): readonly PeftRun[] {
  const middle = median(runs.map(({ accuracy }) => accuracy));
  return runs.filter(({ accuracy }) => accuracy * FAILED_BELOW < middle);
}

/** What the caption says of them; null where no run failed. */
export function failedNote(runs: readonly PeftRun[]): string | null {
  const failed = failedRuns(runs);
  if (failed.length === 0) return null;
  const worst = formatShare(Math.max(...failed.map(({ accuracy }) => accuracy)), 1);
  const runsSolved =
    failed.length === 1 ? "1 failed run, which solved" : `${failed.length} failed runs, which solved at most`;
  const names = failed.map(runName).join(", ");
  const middle = formatShare(median(runs.map(({ accuracy }) => accuracy)), 1);
  return `Crosses: ${runsSolved} ${worst} of the problems (${names}). Left out of the front, where they would stand only because they cost little. Our rule: less than a tenth of the ${middle} that the middle run solved; the benchmark gives no score for the untuned model.`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[middle] ?? 0];
  return (below + above) / 2;
}

export function runsChart(runs: readonly PeftRun[], on: { x: RunAxis; y: RunAxis }): RunChart {
  const axis = (id: RunAxis): TradeOffAxis => {
    const { log, of, ...shape } = RUN_MEASURES[id];
    return { ...shape, end: "", scale: scaleFor(runs.map(of), { log, fromZero: !log }) };
  };
  const failed = failedRuns(runs);
  return {
    kind: "runs",
    // Read in the benchmark's repository.
    confidence: "high",
    x: axis(on.x),
    y: axis(on.y),
    points: runs.map((run) => ({
      id: run.id,
      name: runName(run),
      family: run.family,
      x: RUN_MEASURES[on.x].of(run),
      y: RUN_MEASURES[on.y].of(run),
      failed: failed.includes(run),
    })),
  };
}

/** "lora rank 32": the benchmark's own name with its shorthand written out, without the model, the same for all. */
export function runName({ id }: Pick<PeftRun, "id">): string {
  const [method = "", settings = ""] = id.split(/--llama-3\.2-3B-?/);
  const spelt = settings
    .replace(/[-_]?lr_?(\d+(?:\.\d+)?(?:e-?\d+)?)/, (_, rate: string) => `, learning rate ${Number(rate)},`)
    .replace(/rank(\d+)/, "rank $1")
    .replace(/tokens(\d+)/, "$1 tokens");
  return `${method} ${spelt}`
    .replace(/[-_]+/g, " ")
    .replace("finetuning", "fine-tuning")
    .replace(/ ?, ?/g, ", ")
    .replace(/,? *$/, "");
}
