import type { Use } from "@/lib/knowledge/types";

export const educationUses = [
  {
    id: "personal-tutoring",
    name: "Personal answers for students",
    field: "education",
    text: "A tutor reads what each student asks and answers that student, at the right level. Level and tone can come from the prompt; where they must hold over thousands of dialogues, put them into the instruction pairs.",
    strategies: ["instruction-tuning", "prompting", "general-ft"],
    cites: [
      "claim:002-use-education",
      "claim:002-data-instruction-age",
      "claim:002-prompt-tone",
      "claim:002-prompt-add-reader",
      "claim:003-use-adaptable-domains",
      "claim:003-emerging-fields",
    ],
  },
] as const satisfies readonly Use[];
