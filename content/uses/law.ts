import type { Use } from "@/lib/knowledge/types";

export const lawUses = [
  {
    id: "legal-summaries",
    name: "Summaries of legal documents",
    field: "law",
    text: "Fine-tuning on legal documents makes a model better at contracts and at legal terms. It does not make it converse, nor write the same summary for another reader when asked; instruction pairs do.",
    strategies: ["domain-ft", "general-ft", "instruction-tuning"],
    cites: [
      "claim:002-data-general-legal",
      "claim:002-general-legal-skills",
      "claim:002-general-legal-no-dialogue",
      "claim:002-instruction-audience",
      "claim:003-use-biomedical-legal",
    ],
  },
  {
    id: "legal-drafting-and-advice",
    name: "Drafts and advice",
    field: "law",
    text: "Models tuned on specialised sets now draft contracts, and precise answers are most wanted in legal advice. An error is costly: ground answers in the current text of the law and have a lawyer sign.",
    strategies: ["domain-ft", "instruction-tuning", "rag"],
    cites: [
      "claim:003-emerging-diagnosis-contracts",
      "claim:003-emerging-fields",
      "claim:003-domain-biomedical-legal",
      "claim:002-instruction-critical-advice",
    ],
  },
] as const satisfies readonly Use[];
