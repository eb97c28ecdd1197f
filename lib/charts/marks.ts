/** @file One mark and one light colour per strategy, as data: the page draws them and a downloaded picture carries them. */

import type { StrategyId } from "@/lib/knowledge/ids";

/** The grid that every mark is drawn on, in its own units. */
export const MARK_GRID = 12;

/**
 * Path data on a 12 by 12 grid, filled by the even-odd rule.
 * Open: no weights change. Open with a core: a frozen model with trained vectors. Solid: weights move.
 */
export const MARKS = {
  prompting: "M6 1A5 5 0 1 1 6 11A5 5 0 1 1 6 1ZM6 2.8A3.2 3.2 0 1 0 6 9.2A3.2 3.2 0 1 0 6 2.8Z",
  rag: "M1 1H11V11H1ZM2.8 2.8V9.2H9.2V2.8Z",
  "general-ft": "M6 1A5 5 0 1 1 6 11A5 5 0 1 1 6 1Z",
  "instruction-tuning": "M6 0.8L11.6 10.8H0.4Z",
  "prompt-tuning": "M6 0.2L11.8 6L6 11.8L0.2 6ZM6 2.6L2.6 6L6 9.4L9.4 6ZM6 4.3L7.7 6L6 7.7L4.3 6Z",
  "multi-task-ft": "M1 1H5.2V5.2H1ZM6.8 1H11V5.2H6.8ZM1 6.8H5.2V11H1ZM6.8 6.8H11V11H6.8Z",
  "domain-ft": "M1 1.2H11V3.6H1ZM1 4.8H11V7.2H1ZM1 8.4H11V10.8H1Z",
  "preference-tuning": "M1.2 6.4H5V11H1.2ZM7 1H10.8V11H7Z",
  "rl-verifiable": "M4.2 0.8H7.8V4.2H11.2V7.8H7.8V11.2H4.2V7.8H0.8V4.2H4.2Z",
  "cot-ft": "M1 11V8H4.2V4.6H7.6V1.2H11V11Z",
  distillation: "M0.4 1.2H11.6L6 11.2Z",
} satisfies Record<StrategyId, string>;

/** The light theme's colours: what leaves the page (SVG, print) is always in the light theme. */
export const STRATEGY_COLORS_LIGHT = {
  prompting: "#7d8a9e",
  rag: "#1f72a6",
  "general-ft": "#2f3f93",
  "instruction-tuning": "#bd5b41",
  "prompt-tuning": "#68144f",
  "multi-task-ft": "#a48415",
  "domain-ft": "#1d4d12",
  "preference-tuning": "#a5365c",
  "rl-verifiable": "#626804",
  "cot-ft": "#169b80",
  distillation: "#5a3f37",
} satisfies Record<StrategyId, string>;
