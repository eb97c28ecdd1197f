import type { ReaderSets } from "@/lib/decision/reader-sets";

/** Ours: what readers with a goal tend to have, so that claims over all readers rest on sets that hang together. */
export const readerSets = {
  goalQuestion: "goals",
  kindQuestion: "data-kinds",
  fitting: {
    "follow-instructions": ["instruction-pairs"],
    "one-task": ["task-pairs"],
    "many-tasks": ["task-pairs"],
    "domain-knowledge": ["raw-text"],
    "fresh-facts": ["raw-text"],
    "own-documents": ["raw-text"],
    "style-format": ["task-pairs", "instruction-pairs"],
    preferences: ["preferences"],
    reasoning: ["reasoning-traces", "verifiable-answers"],
    language: ["raw-text", "instruction-pairs"],
    "less-bias": ["preferences", "task-pairs"],
    "cheaper-serving": ["production-prompts", "task-pairs"],
  },
  second: 0.3,
} as const satisfies ReaderSets;
