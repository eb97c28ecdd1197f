/** @file What a stage of a plan takes: memory, hours and money, by the estimator, with what had to be assumed. */

import type { Range } from "@/lib/cost/range";
import type { Model } from "@/lib/decision/types";
import { estimateFields, listsOf } from "@/lib/estimate/fields";
import { type EstimateRequest, startRequest } from "@/lib/estimate/request";
import type { EstimateKit, EstimateResult, Verdict } from "@/lib/estimate/result";
import { estimateResult } from "@/lib/estimate/run";
import { stateOf } from "@/lib/estimate/state";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { EMPTY_LINK, writeEstimateLink } from "@/lib/links/estimate-link";
import type { FitSetups } from "@/lib/memory/fit-table";
import { TRAINED_METHODS, type TrainedMethod, type TrainingJob } from "@/lib/memory/job";
import { defaultJob, withTask } from "@/lib/memory/job-presets";
import type { PlanStage } from "./plan";
import type { PlanSizing, StageSizing } from "./stage-sizing";

export type SizingKit = {
  kit: EstimateKit;
  sizing: PlanSizing;
  /** ISO date that listed prices are held against. */
  today: string;
};

export type StageEstimate = {
  model: string;
  card: string;
  gpus: number;
  rows: number;
  epochs: number;
  meanTokens: number;
  /** What to plan for on one GPU, and what the card holds, in bytes. */
  planFor: number;
  usable: number;
  verdict: Verdict;
  /** Null where the job does not run, or no speed or no price is known. */
  hours: Range | null;
  usd: Range | null;
  /** False where a setting of it stands in no measured run; `validity` says which. */
  validated: boolean;
  validity: string;
  /** What the answers leave open and was assumed, as parts of a sentence. */
  assumed: readonly string[];
  /** The query that opens the same estimate, without "?". */
  query: string;
};

/**
 * Null for a stage that trains nothing, or that a hosted service trains on its own machines.
 *
 * @param amounts of the decision model: how much an option of an answer stands for
 */
export function stageEstimate(
  { kit, sizing, today }: SizingKit,
  amounts: Model["amounts"],
  answers: Answers,
  stage: PlanStage,
): StageEstimate | null {
  const method = TRAINED_METHODS.find((known) => known === stage.method);
  const size = sizing.stages.find(({ strategy }) => strategy === stage.strategy);
  if (method === undefined || size === undefined || answers["model-access"]?.includes("tuning-api")) return null;
  const assumed: string[] = [];
  const hardware = hardwareOf(sizing.setups, stage.hardware, assumed);
  const model = modelOf(sizing.setups, kit, answers, stage.model, assumed);
  const rows = rowsOf(size, amounts, answers, stage.data.rows, assumed);
  if (hardware === undefined || model === undefined) return null;
  const card = kit.gpus.find(({ id }) => id === hardware.gpu);
  if (card === undefined) return null;

  const request = (eightBit: boolean): EstimateRequest => ({
    ...startRequest(kit),
    job: jobOf(sizing.setups, kit, model.shape, method, size, hardware.gpus, hardware.gpu, eightBit),
    data: { ...startRequest(kit).data, rows, meanTokens: size.meanTokens, epochs: size.epochs },
  });
  const plain = request(false);
  const first = estimateResult(kit, plain, today);
  const shrunk = method === "full" && first.verdict !== "fits";
  const asked = shrunk ? request(true) : plain;
  const result: EstimateResult = shrunk ? estimateResult(kit, asked, today) : first;
  if (shrunk) assumed.push("an 8-bit optimizer");
  return {
    model: model.name,
    card: card.name,
    gpus: hardware.gpus,
    rows,
    epochs: size.epochs,
    meanTokens: size.meanTokens,
    planFor: result.memory.planFor,
    usable: result.usableBytes,
    verdict: result.verdict,
    hours: result.cost?.hours ?? null,
    usd: result.cost?.money?.usd ?? null,
    validated: result.memory.validated,
    validity: result.memory.validity,
    assumed,
    query: writeEstimateLink(estimateFields(listsOf(kit)), { ...EMPTY_LINK, state: stateOf(kit, asked) }),
  };
}

function hardwareOf({ hardware }: FitSetups, given: string | null, assumed: string[]) {
  const named = hardware.find(({ options }) => given !== null && options.includes(given));
  if (named === undefined || given === "none") assumed.push("the card");
  return named ?? hardware.find(({ gpus }) => gpus === 1);
}

function modelOf({ sizes }: FitSetups, kit: EstimateKit, answers: Answers, given: string | null, assumed: string[]) {
  const known = kit.models.find(({ id, hfId }) => given !== null && (id === given || hfId === given));
  if (known) return { shape: known, name: known.hfId };
  const size = sizes.find(({ question, option }) => answers[question]?.includes(option));
  assumed.push(size === undefined ? "the model and its size" : "the model");
  const usual = (size ?? sizes[1] ?? sizes[0])?.usual;
  const shape = kit.models.find(({ id }) => id === usual?.id);
  return shape === undefined || usual === undefined ? undefined : { shape, name: usual.name };
}

function rowsOf(
  { amount, assumedRows, longestTokens }: StageSizing,
  amounts: Model["amounts"],
  answers: Answers,
  given: number | null,
  assumed: string[],
): number {
  if (given !== null && given > 0) return given;
  const record = amounts.find(({ id }) => id === amount.record);
  const option = record === undefined ? undefined : answers[record.question]?.[0];
  const typical = option === undefined ? undefined : record?.counts[option]?.typical;
  if (typical === undefined || typical === 0) {
    assumed.push("the number of rows");
    return assumedRows;
  }
  return Math.max(1, Math.round(amount.counts === "rows" ? typical : typical / longestTokens));
}

function jobOf(
  setups: FitSetups,
  kit: EstimateKit,
  shape: EstimateKit["models"][number],
  method: TrainedMethod,
  size: StageSizing,
  gpus: number,
  gpu: string,
  eightBit: boolean,
): TrainingJob {
  const preset = kit.trainers.find(({ id }) => id === setups.trainer) ?? kit.trainers[0];
  if (preset === undefined) throw new RangeError("an estimate needs a trainer");
  return {
    ...withTask(defaultJob(shape, preset, method), size.task),
    sequenceLength: size.longestTokens,
    microBatch: 1,
    accumulation: Math.max(1, Math.round(16 / gpus)),
    checkpointing: "full",
    loss: "fused",
    attention: "flash",
    optimizer: eightBit ? "adamw-8bit" : "adamw",
    packing: size.meanTokens === size.longestTokens,
    gpus,
    gpu,
    sharding: gpus > 1 ? "fsdp2" : "none",
  };
}
