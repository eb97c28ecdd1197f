import type { Use } from "@/lib/knowledge/types";

export const financeUses = [
  {
    id: "financial-question-answering",
    name: "Questions about finance",
    field: "finance",
    text: "Tuning on an institution's own questions and filings makes answers to complicated queries more accurate; labelled examples make them more precise.",
    strategies: ["domain-ft", "general-ft", "instruction-tuning", "rag"],
    cites: [
      "claim:000-ft-financial-answers",
      "claim:000-ft-financial-accuracy",
      "claim:000-labels-financial-precision",
      "claim:000-ft-financial-complex-queries",
      "claim:000-ft-fewer-financial-errors",
    ],
  },
  {
    id: "financial-reasoning",
    name: "Financial reasoning in steps",
    field: "finance",
    text: "Instructions that spell out the steps teach a model to keep to them, so that a calculation can be followed and checked.",
    strategies: ["instruction-tuning", "domain-ft", "cot-ft"],
    cites: [
      "claim:000-it-financial-steps",
      "claim:000-it-financial-instructions",
      "claim:000-ft-financial-complex-queries",
    ],
  },
  {
    id: "financial-analysis",
    name: "Analysis that supports decisions",
    field: "finance",
    text: "A model tuned on financial data and on instructions reads the figures, says what follows from them and supports a decision that people take.",
    strategies: ["domain-ft", "instruction-tuning"],
    cites: [
      "claim:000-financial-decisions",
      "claim:000-finance-data-to-use",
      "claim:000-ft-financial-datasets",
      "claim:000-ft-medical-and-financial-gain",
    ],
  },
  {
    id: "financial-private-data",
    name: "Training without customer records",
    field: "finance",
    text: "Customer data is private and hard to obtain, so generated examples stand in for it. Check that they resemble real cases and that no record shows through.",
    strategies: ["domain-ft", "general-ft", "instruction-tuning"],
    cites: ["claim:000-synthetic-privacy", "claim:000-synthetic-when-scarce", "claim:000-trend-it-industry-models"],
  },
] as const satisfies readonly Use[];
