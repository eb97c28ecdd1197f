/** @file Example records by technique: rows as they would be trained on, rows with a fault, and one task under several techniques. */

import type { StrategyId } from "@/lib/knowledge/ids";
import type { ExampleKind, Json, TrainingExample } from "./example";
import type { FaultCode } from "./types";

/** The documents' seven kinds of tuning in their order, then the further kinds of data. Ids are public: never reused, never renamed. */
export const TECHNIQUE_IDS = [
  "general-fine-tuning",
  "instruction-tuning",
  "prompt-tuning",
  "multi-task-fine-tuning",
  "domain-specific-fine-tuning",
  "rlhf",
  "chain-of-thought",
  "preference-pairs",
  "kto-labels",
  "verifiable-rewards",
  "distillation",
  "domain-text",
  "retrieval-documents",
] as const;
export type TechniqueId = (typeof TECHNIQUE_IDS)[number];

export type Technique = {
  name: string;
  /** The strategy that is fed with such rows. */
  strategy: StrategyId;
  /** One sentence: what a row of it holds. */
  row: string;
  /** The kinds of example that its records are. */
  kinds: readonly ExampleKind[];
};

export const TECHNIQUES = {
  "general-fine-tuning": {
    name: "General fine-tuning",
    strategy: "general-ft",
    row: "An input of one job and the output that the job wants, in the form it always takes.",
    kinds: ["completion", "instruction", "conversation"],
  },
  "instruction-tuning": {
    name: "Instruction tuning",
    strategy: "instruction-tuning",
    row: "A request in a person's words, with its own wishes, and a response that meets each of them.",
    kinds: ["instruction", "conversation"],
  },
  "prompt-tuning": {
    name: "Prompt tuning",
    strategy: "prompt-tuning",
    row: "Either an input and a label that trained vectors learn to join, or a written prompt that is improved and trains nothing.",
    kinds: ["completion", "prompt"],
  },
  "multi-task-fine-tuning": {
    name: "Multi-task fine-tuning",
    strategy: "multi-task-ft",
    row: "One of several jobs that share a file, with the name of the job in the input.",
    kinds: ["completion", "instruction", "conversation"],
  },
  "domain-specific-fine-tuning": {
    name: "Domain-specific fine-tuning",
    strategy: "domain-ft",
    row: "A question as it is asked in one field, answered with the field's words and its caution.",
    kinds: ["instruction", "conversation"],
  },
  rlhf: {
    name: "RLHF",
    strategy: "preference-tuning",
    row: "Several answers to one prompt in the order a person put them, or a prompt on which the model is then scored.",
    kinds: ["ranked", "prompt"],
  },
  "chain-of-thought": {
    name: "Chain-of-thought tuning",
    strategy: "cot-ft",
    row: "A problem, the steps that lead to its answer, and the answer; or steps that are each marked right or wrong.",
    kinds: ["completion", "conversation", "steps"],
  },
  "preference-pairs": {
    name: "Preference pairs",
    strategy: "preference-tuning",
    row: "One prompt with two answers, of which one was preferred.",
    kinds: ["preference"],
  },
  "kto-labels": {
    name: "Single-answer labels (KTO)",
    strategy: "preference-tuning",
    row: "One prompt with one answer and a verdict on it, good or bad.",
    kinds: ["labelled"],
  },
  "verifiable-rewards": {
    name: "Verifiable rewards",
    strategy: "rl-verifiable",
    row: "A task without a solution, and the value or tests by which a program judges whatever the model tries.",
    kinds: ["verifiable"],
  },
  distillation: {
    name: "Distillation",
    strategy: "distillation",
    row: "A request from real use with the answer of a stronger model, kept because it passed a check.",
    kinds: ["conversation", "completion"],
  },
  "domain-text": {
    name: "Raw domain text",
    strategy: "domain-ft",
    row: "A passage of the field as it stands, without questions, labels or roles.",
    kinds: ["text"],
  },
  "retrieval-documents": {
    name: "Retrieval documents",
    strategy: "rag",
    row: "A question, the passages that were found for it with source and date, and the answer that cites them.",
    kinds: ["passages"],
  },
} as const satisfies Record<TechniqueId, Technique>;

/** What records are about. Ids stand in links. */
export const DOMAINS = {
  arithmetic: "Arithmetic",
  biology: "Biology",
  chemistry: "Chemistry",
  cooking: "Cooking",
  "customer-service": "Customer service",
  education: "Education",
  engineering: "Engineering and crafts",
  finance: "Finance",
  gardening: "Gardening",
  geography: "Geography",
  history: "History",
  language: "Language and translation",
  law: "Law",
  logistics: "Logistics",
  medicine: "Medicine and health",
  music: "Music",
  news: "News",
  physics: "Physics",
  programming: "Programming",
  reviews: "Reviews and sentiment",
  sport: "Sport",
  travel: "Travel",
  wellbeing: "Wellbeing",
} as const;
export type DomainId = keyof typeof DOMAINS;

/** A prompt that was improved by rewriting it; the improved one is the record's example. Nothing is trained. */
export type PromptChange = {
  before: string;
  /** What such prompts tend to bring back, written by us: no model was asked. */
  answerBefore: string;
  answerAfter: string;
};

export type TechniqueRecord = {
  id: string;
  domain: DomainId;
  /** BCP 47 tags of the languages in the record. */
  languages: readonly string[];
  title: string;
  example: TrainingExample;
  /** One sentence: what to look at. */
  note: string;
} & (
  | { technique: Exclude<TechniqueId, "prompt-tuning"> }
  | { technique: "prompt-tuning"; meaning: "soft-vectors" }
  | { technique: "prompt-tuning"; meaning: "written-prompt"; change: PromptChange }
);

/** Where a written rule is broken: the field as checks name it, and the words in it; empty: the field as a whole. */
export type FlawPlace = { field: string; words: string };

/** A row that does harm, on purpose. */
export type FlawedRecord = {
  id: string;
  technique: TechniqueId;
  domain: DomainId;
  title: string;
  /** The id of the format that the row stands in. */
  format: string;
  /** The row as it would stand in the file. */
  row: Json;
  /** A second row of the same file, where the fault is only seen against it. */
  beside: Json;
  /** `check`: the row checks of the format report this code. `rule`: they pass it, and a written rule does not. */
  fault: { by: "check"; code: FaultCode } | { by: "rule"; rule: string; at: FlawPlace };
  /** One sentence: what is wrong. */
  wrong: string;
  /** One sentence: why it does harm in training. */
  hurts: string;
};

/** What a reader of rows has to look for, because no check of a single row's form can see it. */
export type WrittenRule = {
  id: string;
  /** What a row must be, as one sentence. */
  sentence: string;
  why: string;
  /** Address of a source that says so; null: ours. */
  source: string | null;
};

/** One task as data for several techniques. */
export type Contrast = {
  id: string;
  domain: DomainId;
  title: string;
  /** One sentence: what is to be done, whatever the technique. */
  task: string;
  sides: readonly {
    technique: TechniqueId;
    example: TrainingExample;
    /** One sentence: what a model would learn from rows like this one. */
    learns: string;
  }[];
};

/** The sides of a contrast, each with an id of its own. */
export function contrastSides({ id, sides }: Contrast) {
  return sides.map((side, index) => ({ ...side, id: `${id}-${index + 1}` }));
}
