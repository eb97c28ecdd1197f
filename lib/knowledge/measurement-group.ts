/** @file Measurements that are drawn together, and runs of one benchmark. They survive JSON. */

import type { StrategyId } from "./ids";

/** Measurements that may be drawn on one axis, and why they may. */
export type MeasurementGroup = {
  id: string;
  topic: string;
  /** The finding or the question, as a sentence. */
  title: string;
  /** What all of them count, as it heads an axis. */
  measure: string;
  /** Behind a figure; null where the measure says it. */
  unit: string | null;
  better: "higher" | "lower";
  /** "curves": published series on one pair of axes. "bars": single values on one axis. */
  form: { kind: "curves"; x: string; unit: string | null; log: boolean } | { kind: "bars" };
  /** Why these may stand together. */
  because: string;
  members: readonly GroupMember[];
};
export type GroupMember = {
  measurement: string;
  /** How the curve, or the bars of this record, are named in the picture. */
  name: string;
  /** Whose colour a curve, or a result without points, takes; null for neutral ink. */
  strategy: StrategyId | null;
  /** The points that are drawn as bars, and the strategy that each shows (null: none of them); null: baseline and result. */
  only: readonly { label: string; strategy: StrategyId | null }[] | null;
  /** The baseline was worked out from the result, not measured. */
  derivedBaseline: boolean;
};

/** One run of a published benchmark of update methods: the same model, data and steps for all. */
export type PeftRun = {
  /** As the benchmark names it. */
  id: string;
  /** The method's kind, as the library calls it: "LORA", "FULL". */
  family: string;
  /** Share of test problems solved. */
  accuracy: number;
  /** Rise of the loss on a sample of Wikipedia, in nats per token. */
  forgetting: number;
  /** Peak accelerator memory, in bytes. */
  memory: number;
  /** Training time, in seconds. */
  time: number;
  /** The checkpoint, in bytes. */
  size: number;
  trained: number;
  learningRate: number;
  date: string;
  work: string;
};
