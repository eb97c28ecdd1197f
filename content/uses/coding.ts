import type { Use } from "@/lib/knowledge/types";

export const codingUses = [
  {
    id: "code-generation",
    name: "Writing and understanding code",
    field: "software",
    text: "Training on code brings knowledge of programming languages, and documentation can serve as question and answer. Check the result by running it: tests say more than likeness to a reference.",
    strategies: ["domain-ft", "general-ft"],
    cites: [
      "claim:002-data-domain-code",
      "claim:003-code-llama-programming",
      "claim:003-industry-code",
      "claim:003-use-dialogue-code",
      "work:2308.12950",
    ],
  },
  {
    id: "coding-assistant",
    name: "Coding assistant",
    field: "software",
    text: "An assistant must know code and do as it is told. These are two stages: code first, instructions second. Test both skills after the second stage, since it can cost some of the first.",
    strategies: ["domain-ft", "instruction-tuning"],
    cites: [
      "claim:002-combination-coding-instruction",
      "claim:002-combination-coding-domain",
      "claim:003-code-llama-hybrid",
      "claim:003-use-coding-content",
      "measurement:codellama-34b-instruct-tax",
    ],
  },
] as const satisfies readonly Use[];
