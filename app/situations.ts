import type { Answers } from "@/lib/knowledge/questionnaire";

/** Three ways in: what a reader may say of their case, and the answers that it stands for. */
export const SITUATIONS = [
  {
    title: "I have documents and questions",
    text: "Answers must come from your own documents, which change now and then.",
    answers: { goals: ["own-documents"], "data-kinds": ["raw-text"], "knowledge-change": ["monthly"] },
  },
  {
    title: "I have examples of one job",
    text: "A few thousand inputs with the right outputs, for one well-defined task.",
    answers: {
      goals: ["one-task"],
      "task-variety": ["one"],
      "data-kinds": ["task-pairs"],
      "labelled-examples": ["1k-9k"],
    },
  },
  {
    title: "I want an assistant that follows instructions",
    text: "A raw base model and varied instructions with responses.",
    answers: {
      goals: ["follow-instructions"],
      "task-variety": ["open-ended"],
      "data-kinds": ["instruction-pairs"],
      "base-model": ["pretrained"],
    },
  },
] as const satisfies readonly { title: string; text: string; answers: Answers }[];
