import type { Use } from "@/lib/knowledge/types";

export const serviceUses = [
  {
    id: "customer-service",
    name: "Customer service",
    field: "customer service",
    text: "Customers ask in their own words and change the subject. A chatbot tuned on instructions understands more of what they ask; feedback from people makes its manner polite and safe. Prices and terms change, so fetch them when the question comes.",
    strategies: ["instruction-tuning", "preference-tuning", "rag"],
    cites: [
      "claim:002-use-customer-service",
      "claim:003-use-adaptable-domains",
      "claim:003-dialogue-flexible",
      "claim:003-industry-service",
      "claim:002-combination-conversational",
    ],
  },
  {
    id: "conversational-assistant",
    name: "Assistant over several fields",
    field: "customer service",
    text: "One assistant for many departments meets several fields at once. Instruction tuning binds it to none of them, and users come to trust a system that does what they asked.",
    strategies: ["instruction-tuning", "preference-tuning"],
    cites: [
      "claim:002-instruction-multi-domain",
      "claim:002-instruction-trust",
      "claim:002-instruction-intuitive",
      "claim:003-hybrid-broad-and-special",
    ],
  },
] as const satisfies readonly Use[];
