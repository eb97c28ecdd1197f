/** @file The terms behind a speed: where the microseconds of a token go. */

import { formatCount, formatFixed, formatSignificant } from "@/lib/format";
import { type CostTerm, giga, OURS } from "./cost-term";
import type { Gpu } from "./gpu";
import type { TimeEstimate } from "./time";
import { tokensPerPass } from "./workload";

const ROOFLINE = {
  text: "Williams et al. 2009, Roofline; factors fitted to published training speeds",
  url: "https://doi.org/10.1145/1498765.1498785",
} as const;

/** The parts of the time per token, and the speed that they add up to. */
export function speedTerms(gpu: Gpu, { speed, work, flops }: TimeEstimate): readonly CostTerm[] {
  const { ideal, factors, tokensPerSecond, shift, rows } = speed;
  const traffic = work.fusedKernels ? factors.fusedTraffic : factors.plainTraffic;
  const micro = { unit: "µs per token", source: ROOFLINE, label: "heuristic" } as const;
  const parts: CostTerm[] = [
    {
      ...micro,
      id: "math",
      name: "Arithmetic",
      value: ideal.math * factors.math * 1e6,
      formula: "operations / peak × factor",
      substituted: `${giga(flops.total)} G / ${formatSignificant(gpu.bf16Tflops ?? 0, 4)} TFLOP/s × ${formatFixed(factors.math, 2)}`,
    },
    {
      ...micro,
      id: "traffic",
      name: work.fusedKernels ? "Between matrices, fused kernels" : "Between matrices",
      value: ideal.traffic * traffic * 1e6,
      formula: "bytes of intermediate results / bandwidth × factor",
      substituted: `${formatSignificant(ideal.traffic * gpu.bandwidthGbs * 1e3)} MB / ${formatCount(gpu.bandwidthGbs)} GB/s × ${formatFixed(traffic, 1)}`,
    },
    {
      ...micro,
      id: "exchange",
      name: "Between cards",
      value: ideal.exchange * factors.exchange * 1e6,
      formula: "bytes per pass / tokens per pass / link × factor",
      substituted: `${formatSignificant(ideal.exchange * (gpu.linkGbs ?? 0) * tokensPerPass(work))} GB / ${formatCount(tokensPerPass(work))} / ${formatCount(gpu.linkGbs ?? 0)} GB/s × ${formatFixed(factors.exchange, 1)}`,
    },
    {
      ...micro,
      id: "unpacking",
      name: "Unpacking quantised weights",
      value: ideal.unpacking * factors.unpacking * 1e6,
      formula: "bytes read and written per pass / tokens per pass / bandwidth × factor",
      substituted: `${formatSignificant(ideal.unpacking * gpu.bandwidthGbs * tokensPerPass(work))} GB / ${formatCount(tokensPerPass(work))} / ${formatCount(gpu.bandwidthGbs)} GB/s × ${formatFixed(factors.unpacking, 1)}`,
    },
    {
      ...micro,
      id: "fixed",
      name: "Optimizer and logits",
      value: ideal.fixed * 1e6,
      formula: "bytes moved / bandwidth",
      substituted: `${formatSignificant(ideal.fixed * gpu.bandwidthGbs * 1e3)} MB / ${formatCount(gpu.bandwidthGbs)} GB/s`,
      source: OURS,
      label: "approximate",
    },
  ];
  const sum = parts.filter(({ value }) => value > 0);
  const total = sum.reduce((seconds, { value }) => seconds + value, 0);
  const launch: CostTerm = {
    ...micro,
    id: "launch",
    name: "Starting kernels: the least that a step takes",
    value: ideal.launch * 1e6,
    formula: "time to start all layers / tokens per pass",
    substituted: `${formatSignificant(ideal.launch * tokensPerPass(work) * 1e6)} µs / ${formatCount(tokensPerPass(work))}`,
    source: OURS,
  };
  const waits = launch.value > total;
  return [
    ...sum,
    ...(waits ? [launch] : []),
    {
      id: "speed",
      name: "Tokens per second and card",
      value: tokensPerSecond.typical,
      unit: "tokens/s",
      formula: waits ? "1 / (the least × what similar rows were off by)" : "1 / (sum × what similar rows were off by)",
      substituted: `1 / (${formatSignificant(Math.max(total, launch.value), 3)} µs × ${formatFixed(shift, 2)})`,
      source: { text: `${formatCount(rows)} published training speeds`, url: "/data/throughput.json" },
      label: "heuristic",
    },
  ];
}
