/** @file Answers a request: the engines behind the page and the command line, which both call these functions. */

import { estimateCost } from "@/lib/cost/estimate-cost";
import type { Gpu } from "@/lib/cost/gpu";
import type { TrainingData } from "@/lib/cost/time";
import { isUnknownFamily } from "@/lib/memory/config-remarks";
import { estimateMemory } from "@/lib/memory/estimate";
import { largestMicroBatch } from "@/lib/memory/fit";
import type { FitTools } from "@/lib/memory/fit-variants";
import { hostMemory, ordinaryHostBytes } from "@/lib/memory/host-memory";
import type { TrainingJob } from "@/lib/memory/job";
import type { MemoryEstimate, MemoryTerm } from "@/lib/memory/terms";
import { validityOf } from "./measured";
import { type DataPlan, type EstimateRequest, gpuOf, presetOf } from "./request";
import { type EstimateKit, type EstimateResult, GIB, MOST_ROWS, runs, type Verdict, verdictOf } from "./result";

/**
 * Memory against the card, the largest micro-batch, time and money.
 *
 * @param today ISO date that listed prices are held against
 */
export function estimateResult(kit: EstimateKit, request: EstimateRequest, today: string): EstimateResult {
  const { job, data, usdPerGpuHour } = request;
  const gpu = gpuOf(kit, job);
  const usableBytes = gpu.usableGib * GIB;
  const counted = estimateMemory(job, kit.constants, { usableBytes });
  const sized = isUnknownFamily(job.model.origin) ? withoutExact(counted) : counted;
  const memory = { ...sized, ...validityOf(kit, request) };
  const { spread } = kit;
  const verdict = verdictOf(memory, usableBytes);
  const host = hostOf(kit, request);
  const cost = estimateCost(job, trainingData(job, data), gpu, kit.calibration, { today, ownPrice: usdPerGpuHour });
  const ran = runs({ verdict, host });
  return {
    gpu,
    usableBytes,
    verdict,
    memory,
    host,
    largestMicroBatch: largestMicroBatch(job, usableBytes, planForOf(kit), MOST_ROWS),
    interval:
      spread === null || !memory.validated
        ? null
        : {
            low: memory.deviceUsed * spread.low,
            high: memory.deviceUsed * spread.high,
            runs: spread.runs,
            median: spread.median,
          },
    error: memory.validated ? (kit.errors.find(({ method }) => method === job.method) ?? null) : null,
    cost: ran ? cost : null,
    costIfItFitted: ran ? null : cost,
  };
}

/** What is counted on layers that are only taken for Llama's is no exact count of the model. */
function withoutExact(memory: MemoryEstimate): MemoryEstimate {
  const relabelled = (terms: readonly MemoryTerm[]) =>
    terms.map((term): MemoryTerm => (term.label === "exact" ? { ...term, label: "approximate" } : term));
  const phases = memory.phases.map((phase) => ({ ...phase, terms: relabelled(phase.terms) }));
  return { ...memory, phases, terms: relabelled(memory.terms) };
}

function hostOf({ constants }: EstimateKit, { job, hostGib }: EstimateRequest): EstimateResult["host"] {
  const host = hostMemory(job, constants);
  if (host === null) return null;
  const givenBytes = hostGib === null ? null : hostGib * GIB;
  return { ...host, givenBytes, verdict: givenBytes === null ? null : hostVerdict(host, givenBytes) };
}

function hostVerdict({ bytes, planFor }: { bytes: number; planFor: number }, givenBytes: number): Verdict {
  if (planFor <= givenBytes) return "fits";
  return bytes <= givenBytes ? "tight" : "over";
}

type FitRequest = Pick<EstimateRequest, "job" | "hostGib">;

/** The plan-for figure of a job, as "make it fit" asks for it. */
export function planForOf({ constants }: EstimateKit): FitTools["planFor"] {
  return (job) => estimateMemory(job, constants).planFor;
}

/**
 * What "make it fit" needs for this request; changes that the reader has ruled out are left out, and offloading where
 * the computer does not hold what moves: the one of the request, or an ordinary one where nothing is said of it.
 */
export function fitTools(kit: EstimateKit, { job, hostGib }: FitRequest, without: readonly string[]): FitTools {
  const { vendor } = gpuOf(kit, job);
  const planFor = planForOf(kit);
  const held = (changed: TrainingJob) => {
    // What the reader has moved already is the reader's to judge.
    if (job.cpuOffload || !changed.cpuOffload) return true;
    const limit = hostGib === null ? ordinaryHostBytes(changed, kit.constants) : hostGib * GIB;
    return (hostMemory(changed, kit.constants)?.planFor ?? 0) <= limit;
  };
  return {
    planFor: (changed) => (held(changed) ? planFor(changed) : Number.MAX_VALUE),
    changes: kit.changes.filter(({ id }) => !without.includes(id)),
    preset: presetOf(kit, job),
    cards: kit.gpus.filter((gpu) => gpu.vendor === vendor).map(cardOf),
  };
}

/** A card as far as fitting goes. */
export function cardOf({ id, usableGib }: Gpu): { id: string; usableBytes: number } {
  return { id, usableBytes: usableGib * GIB };
}

/** The plan for the data in the words of the cost engine. */
export function trainingData(job: TrainingJob, data: DataPlan): TrainingData {
  return {
    rows: data.rows,
    // The longest row is not asked for: what is longer than the sequence is cut, what is shorter fills it at most.
    lengths: { mean: data.meanTokens, p95: null, longest: Math.max(data.meanTokens, job.sequenceLength) },
    epochs: data.epochs,
    evaluations: data.evaluationRows > 0 ? Math.max(1, Math.round(data.epochs)) : 0,
    evaluationRows: data.evaluationRows,
    runs: data.runs,
    samplesPerPrompt: data.samplesPerPrompt,
  };
}
