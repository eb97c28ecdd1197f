/** @file The terms behind an estimate of time and cost: each with its formula, the reader's numbers put in, and its source. */

import { formatCount, formatFixed, formatShare, formatSignificant, formatUsd } from "@/lib/format";
import type { TrainingJob } from "@/lib/memory/job";
import { matmulParams } from "@/lib/memory/parameter-counts";
import { type CostTerm, giga, OURS } from "./cost-term";
import { attentionFlops } from "./flops";
import type { Gpu } from "./gpu";
import type { Money } from "./money";
import { speedTerms } from "./speed-terms";
import type { TimeEstimate, TrainingData } from "./time";

const COUNTED = { text: "Counted from the dimensions of the model", url: null } as const;
const COMPUTE = {
  text: "Narayanan et al. 2021, operations per iteration of a transformer",
  url: "https://arxiv.org/abs/2104.04473",
} as const;

/** Every term, in the order in which the next one uses it. */
export function costTerms(
  job: TrainingJob,
  data: TrainingData,
  gpu: Gpu,
  time: TimeEstimate,
  money: Money | null,
): readonly CostTerm[] {
  return [...flopTerms(time), ...speedTerms(gpu, time), ...hourTerms(job, data, time), ...moneyTerms(job, time, money)];
}

function flopTerms({ flops, work }: TimeEstimate): readonly CostTerm[] {
  const matrices = matmulParams(work.model);
  const attention = attentionFlops(work.model, work.sequence);
  const full = work.method === "full";
  const [n, a] = [giga(matrices), giga(attention)];
  const gflop = { unit: "GFLOP per token", source: COMPUTE, label: "exact" } as const;
  const terms: CostTerm[] = [
    {
      ...gflop,
      id: "forward",
      name: "One pass forward",
      value: flops.forward / 1e9,
      formula: "2 N + A",
      substituted: `2 × ${n} + ${a}`,
    },
    {
      ...gflop,
      id: "backward",
      name: full ? "Backward" : "Backward, base frozen",
      value: flops.backward / 1e9,
      formula: full ? "4 N + 2 A" : "2 N + 2 A",
      substituted: `${full ? 4 : 2} × ${n} + 2 × ${a}`,
    },
    {
      ...gflop,
      id: "recompute",
      name: "Computed again (checkpointing)",
      value: flops.recompute / 1e9,
      formula: "2 N + A",
      substituted: `2 × ${n} + ${a}`,
      label: "approximate",
    },
    {
      ...gflop,
      id: "adapters",
      name: "Adapters",
      value: flops.adapters / 1e9,
      formula: flops.recompute > 0 ? "8 P" : "6 P",
      substituted: `${flops.recompute > 0 ? 8 : 6} × ${giga(work.adapterParameters)}`,
      source: COUNTED,
    },
  ];
  return terms.filter(({ value }) => value > 0);
}

function hourTerms(job: TrainingJob, data: TrainingData, time: TimeEstimate): readonly CostTerm[] {
  const { row, tokens, flops, extraForwards, rollout, hoursPerRun, hours, sequencesPerRow, speed } = time;
  const share = flops.forward / flops.total;
  const own = { source: OURS, label: "approximate" } as const;
  const perRow = row.taken + (job.softPromptTokens ?? 0);
  const terms: CostTerm[] = [
    {
      ...own,
      id: "row-tokens",
      name: job.packing ? "Tokens of a row, packed" : "Tokens of a row, padded",
      value: perRow,
      unit: "tokens",
      formula: "useful tokens / share that is not padding",
      substituted: `${formatCount(row.useful)} / ${formatShare(row.efficiency)}`,
    },
    {
      ...own,
      id: "training-tokens",
      name: "Tokens of one run",
      value: tokens.training,
      unit: "tokens",
      formula: "rows × epochs × sequences per row × tokens",
      substituted: `${formatCount(data.rows)} × ${formatSignificant(data.epochs)} × ${formatCount(sequencesPerRow)} × ${formatCount(perRow)}`,
      label: "exact",
    },
    {
      ...own,
      id: "evaluation-tokens",
      name: "Tokens of evaluation",
      value: tokens.evaluation,
      unit: "tokens",
      formula: "evaluations × rows × sequences per row × tokens",
      substituted: `${formatCount(data.evaluations)} × ${formatCount(data.evaluationRows)} × ${formatCount(sequencesPerRow)} × ${formatCount(perRow)}`,
      label: "exact",
    },
    {
      ...own,
      id: "extra-passes",
      name: "Further passes forward, per token of training",
      value: extraForwards * share,
      unit: "",
      formula: "passes × forward / all operations",
      substituted: `${formatCount(extraForwards)} × ${giga(flops.forward)} / ${giga(flops.total)}`,
      label: "heuristic",
    },
    {
      ...own,
      id: "generation",
      name: "Sampling answers, one run",
      value: rollout?.hours.typical ?? 0,
      unit: "h",
      formula: "tokens / (speed × cards)",
      substituted: `${formatCount(rollout?.tokens ?? 0)} / (${formatSignificant(rollout?.tokensPerSecond.typical ?? 0)} × ${formatCount(job.gpus)})`,
      label: "heuristic",
    },
  ];
  const evaluated =
    tokens.evaluation > 0
      ? ` + ${formatCount(tokens.evaluation)} × ${formatFixed(share * (1 + extraForwards), 2)}`
      : "";
  const sampled = rollout === null ? "" : ` + ${formatSignificant(rollout.hours.typical)} h`;
  return [
    ...terms.filter(({ value }) => value > 0),
    {
      ...own,
      id: "hours",
      name: data.runs > 1 ? "Hours of all runs" : "Hours",
      value: hours.typical,
      unit: "h",
      formula: "runs × (tokens × passes / (speed × cards) / 3,600 + sampling)",
      substituted: `${formatCount(data.runs)} × ((${formatCount(tokens.training)} × ${formatFixed(1 + extraForwards * share, 2)}${evaluated}) / (${formatSignificant(speed.tokensPerSecond.typical, 3)} × ${formatCount(job.gpus)}) / 3,600${sampled}) = ${formatCount(data.runs)} × ${formatSignificant(hoursPerRun.typical, 3)}`,
      label: "heuristic",
    },
  ];
}

function moneyTerms(job: TrainingJob, { hours }: TimeEstimate, money: Money | null): readonly CostTerm[] {
  if (money === null) return [];
  const price = money.gpuHours.typical > 0 ? money.usd.typical / money.gpuHours.typical : 0;
  return [
    {
      id: "money",
      name: "Cost",
      value: money.usd.typical,
      unit: "USD",
      formula: "hours × cards × price per card and hour",
      substituted: `${formatSignificant(hours.typical, 3)} × ${formatCount(job.gpus)} × ${formatUsd(price)}`,
      source: {
        text: money.basis === "own" ? "Your price" : "Median of the listed prices, each with provider and date",
        url: money.basis === "own" ? null : "/data/gpus.json",
      },
      label: "approximate",
    },
  ];
}
