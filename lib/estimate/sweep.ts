/** @file How memory grows with one setting: the same estimate at several values, as a chart. */

import type { LineChartData, LinePoint } from "@/lib/charts/line-data";
import { scaleFor } from "@/lib/charts/scale";
import { estimateMemory } from "@/lib/memory/estimate";
import type { FieldName } from "./field";
import { type EstimateRequest, gpuOf } from "./request";
import { type EstimateKit, GIB } from "./result";
import { cardOf } from "./run";
import { withField } from "./state";

export type Sweep = { name: FieldName; title: string; chart: LineChartData };

const SWEEPS = [
  {
    name: "seq",
    title: "How does memory grow with the length of a row?",
    axis: "Tokens per row",
    values: [512, 1024, 2048, 4096, 8192, 16384],
  },
  {
    name: "batch",
    title: "How does memory grow with the micro-batch?",
    axis: "Rows at once",
    values: [1, 2, 4, 8, 16, 32],
  },
  { name: "rank", title: "Does the rank of the adapters matter?", axis: "Rank", values: [4, 8, 16, 32, 64, 128, 256] },
  { name: "gpus", title: "What do more GPUs save?", axis: "GPUs, weights spread", values: [1, 2, 4, 8] },
] as const satisfies readonly { name: FieldName; title: string; axis: string; values: readonly number[] }[];

/** Charts of the settings that this job has; the value of the job is among the points. */
export function sweepsOf(kit: EstimateKit, request: EstimateRequest): readonly Sweep[] {
  const holds = gpuOf(kit, request.job).usableGib;
  return SWEEPS.flatMap(({ name, title, axis, values }) => {
    const own = ownValue(name, request);
    if (own === null) return [];
    const xs = [...new Set([...values, own])].toSorted((a, b) => a - b);
    const points = xs.map((x) => pointAt(kit, request, name, x, x === own));
    const ends = [Math.min(...xs), Math.max(...xs)];
    const chart: LineChartData = {
      kind: "lines",
      x: { name: axis, unit: "", style: "count", scale: { from: ends[0] ?? 1, to: ends[1] ?? 2, log: true } },
      y: {
        name: "Memory at the peak, with the margin above it",
        unit: "GiB",
        style: "one-decimal",
        scale: scaleFor([...points.flatMap(({ y, high }) => [y, high ?? y]), holds], { log: false, fromZero: true }),
      },
      better: "less",
      series: [
        { name: "at the peak", strategy: null, variant: 0, confidence: null, picked: true, points },
        {
          name: "the card holds",
          strategy: null,
          variant: 1,
          confidence: null,
          picked: false,
          points: ends.map((x) => ({ x, y: holds, low: null, high: null, note: null })),
        },
      ],
    };
    return [{ name, title, chart }];
  });
}

function ownValue(name: (typeof SWEEPS)[number]["name"], { job }: EstimateRequest): number | null {
  if (name === "seq") return job.sequenceLength;
  if (name === "batch") return job.microBatch;
  if (name === "gpus") return job.gpus;
  return job.lora?.rank ?? null;
}

function pointAt(kit: EstimateKit, request: EstimateRequest, name: FieldName, x: number, own: boolean): LinePoint {
  const moved = withField(kit, request, name, [String(x)]);
  const spread = name === "gpus" && x > 1 ? withField(kit, moved, "sharding", [spreadOf(request)]) : moved;
  const { deviceUsed, planFor } = estimateMemory(spread.job, kit.constants, cardOf(gpuOf(kit, spread.job)));
  return { x, y: deviceUsed / GIB, low: deviceUsed / GIB, high: planFor / GIB, note: own ? "your job" : null };
}

/** As the job spreads its weights, or with FSDP2 where it does not. */
function spreadOf({ job }: EstimateRequest): string {
  return job.sharding === "none" || job.sharding === "ddp" ? "fsdp2" : job.sharding;
}
