import type { StageSizing } from "@/lib/plan/stage-sizing";

const LABELS = { record: "labelled", counts: "rows" } as const;

/**
 * Ours: what a stage of a plan is sized with while its data is not known. Lengths are what rows of each kind often have,
 * epochs what the training guides of the field start from; the page says that they are assumed and opens the estimate.
 */
export const stageSizing = [
  {
    strategy: "general-ft",
    task: "sft",
    meanTokens: 400,
    longestTokens: 1024,
    epochs: 3,
    amount: LABELS,
    assumedRows: 1000,
  },
  {
    strategy: "instruction-tuning",
    task: "sft",
    meanTokens: 500,
    longestTokens: 2048,
    epochs: 3,
    amount: LABELS,
    assumedRows: 5000,
  },
  {
    strategy: "prompt-tuning",
    task: "sft",
    meanTokens: 400,
    longestTokens: 1024,
    epochs: 10,
    amount: LABELS,
    assumedRows: 1000,
  },
  {
    strategy: "multi-task-ft",
    task: "sft",
    meanTokens: 400,
    longestTokens: 1024,
    epochs: 3,
    amount: LABELS,
    assumedRows: 10_000,
  },
  {
    strategy: "domain-ft",
    task: "sft",
    meanTokens: 2048,
    longestTokens: 2048,
    epochs: 1,
    amount: { record: "raw-tokens", counts: "tokens" },
    assumedRows: 25_000,
  },
  {
    strategy: "preference-tuning",
    task: "dpo",
    meanTokens: 500,
    longestTokens: 1024,
    epochs: 1,
    amount: LABELS,
    assumedRows: 5000,
  },
  {
    strategy: "rl-verifiable",
    task: "grpo",
    meanTokens: 1024,
    longestTokens: 2048,
    epochs: 1,
    amount: LABELS,
    assumedRows: 5000,
  },
  {
    strategy: "cot-ft",
    task: "sft",
    meanTokens: 1000,
    longestTokens: 4096,
    epochs: 3,
    amount: LABELS,
    assumedRows: 1000,
  },
  {
    strategy: "distillation",
    task: "sft",
    meanTokens: 600,
    longestTokens: 2048,
    epochs: 3,
    amount: LABELS,
    assumedRows: 20_000,
  },
] as const satisfies readonly StageSizing[];
