/** @file What a plan's stages are sized with while the reader has not said: records of content. */

import type { FitSetups } from "@/lib/memory/fit-table";
import type { Task } from "@/lib/memory/job";

/** What a stage is sized with where the reader has not said: ours, and said to be so. */
export type StageSizing = {
  strategy: string;
  task: Task;
  /** Tokens of a row on average, and of the longest that is kept. */
  meanTokens: number;
  longestTokens: number;
  epochs: number;
  /** The amount record that says how much there is; `rows` where it says examples, `tokens` where it says tokens. */
  amount: { record: string; counts: "rows" | "tokens" };
  /** Rows while that is open or none. */
  assumedRows: number;
};
export type PlanSizing = { setups: FitSetups; stages: readonly StageSizing[] };
