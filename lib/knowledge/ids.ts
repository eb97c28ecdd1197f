/** @file Every closed set of ids that links, saved plans and the command line speak. Ids are public: never reused, never renamed. */

/** What teaches the model. The order is the order of every list of strategies. */
export const STRATEGY_IDS = [
  "prompting",
  "rag",
  "general-ft",
  "instruction-tuning",
  "prompt-tuning",
  "multi-task-ft",
  "domain-ft",
  "preference-tuning",
  "rl-verifiable",
  "cot-ft",
  "distillation",
] as const;
export type StrategyId = (typeof STRATEGY_IDS)[number];

/** Which weights move. */
export const UPDATE_METHOD_IDS = ["none", "soft-prompt", "lora", "qlora", "full"] as const;
export type UpdateMethodId = (typeof UPDATE_METHOD_IDS)[number];

export const CRITERION_GROUP_IDS = ["task", "generality", "cost", "knowledge"] as const;
export type CriterionGroupId = (typeof CRITERION_GROUP_IDS)[number];

/** What alternatives are compared on. The four that the source documents argue about come first. */
export const CRITERION_IDS = [
  "examples-needed",
  "unseen-tasks",
  "training-compute",
  "overfitting",
  "task-quality",
  "instruction-following",
  "reasoning",
  "alignment",
  "style",
  "language",
  "adaptability",
  "retention",
  "effort",
  "request-cost",
  "domain-knowledge",
  "freshness",
  "bias-compliance",
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** One strategy judged on one criterion. */
export type Cell = `${StrategyId}/${CriterionId}`;

/** The four source documents. */
export const DOCUMENT_IDS = ["000", "001", "002", "003"] as const;
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** Training engines that a plan can be exported to, and the launchers that start them. */
export const ENGINE_IDS = [
  "trl",
  "axolotl",
  "llama-factory",
  "unsloth",
  "peft",
  "openai",
  "together",
  "bedrock",
  "vertex",
] as const;
export const LAUNCHER_IDS = ["accelerate", "deepspeed", "ray", "skypilot"] as const;

/** Lanes of the live lab, and the kernels that can run them. */
export const LAB_LANE_IDS = [
  "single",
  "single-lora",
  "multitask",
  "instruction",
  "replay",
  "soft",
  "soft-instruction",
  "direct",
  "cot",
  "dpo",
  "sft-chosen",
  "reinforce",
] as const;
export const LAB_KERNEL_IDS = ["js", "simd", "relaxed"] as const;
