import type { StrategyFamily } from "@/lib/strategies/portrait";

/** The family tree: what moves, what it learns from, and who does so. Every strategy stands in it once. */
export const families = [
  {
    id: "nothing",
    name: "Nothing moves",
    branches: [
      { id: "wording", name: "the wording of a prompt", strategies: ["prompting"] },
      { id: "documents", name: "documents, looked up", strategies: ["rag"] },
    ],
  },
  {
    id: "vectors",
    name: "Vectors beside a frozen model",
    branches: [{ id: "pairs", name: "pairs of input and output", strategies: ["prompt-tuning"] }],
  },
  {
    id: "weights",
    name: "Weights move",
    branches: [
      {
        id: "pairs",
        name: "pairs of input and output",
        strategies: ["general-ft", "multi-task-ft", "instruction-tuning"],
      },
      { id: "solutions", name: "worked solutions", strategies: ["cot-ft"] },
      { id: "teacher", name: "a teacher's answers", strategies: ["distillation"] },
      { id: "text", name: "running text", strategies: ["domain-ft"] },
      { id: "judgements", name: "people's judgements", strategies: ["preference-tuning"] },
      { id: "checks", name: "a program's checks", strategies: ["rl-verifiable"] },
    ],
  },
] as const satisfies readonly StrategyFamily[];
