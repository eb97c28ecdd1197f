import type { StrategyId, UpdateMethodId } from "@/lib/knowledge/ids";

/** Grid 12 by 12. Open: no weights change. Open with a core: frozen model, trained vectors. Solid: weights move. */
export const STRATEGY_PATHS = {
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
} as const satisfies Record<StrategyId, string>;

/** The weight matrix, 16 by 12. Outline: frozen. Fill: trained. */
export const METHOD_PATHS = {
  none: "M1 1.5H15V10.5H1ZM2 2.5V9.5H14V2.5Z",
  "soft-prompt": "M5 1.5H15V10.5H5ZM6 2.5V9.5H14V2.5ZM1 1.5H3.4V10.5H1Z",
  lora: "M1 1.5H15V10.5H1ZM6 5V9.5H14V5Z",
  qlora:
    "M1 1.5H15V5H6V10.5H1ZM7.5 6.5H9.5V8H7.5ZM10.5 6.5H12.5V8H10.5ZM13.5 6.5H15V8H13.5ZM7.5 9H9.5V10.5H7.5ZM10.5 9H12.5V10.5H10.5ZM13.5 9H15V10.5H13.5Z",
  full: "M1 1.5H15V10.5H1Z",
} as const satisfies Record<UpdateMethodId, string>;
