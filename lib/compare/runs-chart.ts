/** @file The benchmark of update methods on two of its five measures. */

import type { RunChart } from "@/lib/charts/run-data";
import { scaleFor } from "@/lib/charts/scale";
import type { TradeOffAxis } from "@/lib/charts/trade-off-data";
import type { PeftRun } from "@/lib/knowledge/types";
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

export function runsChart(runs: readonly PeftRun[], on: { x: RunAxis; y: RunAxis }): RunChart {
  const axis = (id: RunAxis): TradeOffAxis => {
    const { log, of, ...shape } = RUN_MEASURES[id];
    return { ...shape, end: "", scale: scaleFor(runs.map(of), { log, fromZero: !log }) };
  };
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
    })),
  };
}

/** "lora rank32": the benchmark's own name without the model, which is the same for all. */
export function runName({ id }: Pick<PeftRun, "id">): string {
  return id.replace(/--llama-3\.2-3B-?/, " ").trim();
}
