/** @file What is kept about a public data set, and the names of everything it is sorted by. Ids are public: never reused, never renamed. */

/** What a set can be used for, as its sources and the lists that name it describe it. */
export const DATA_TECHNIQUES = {
  "instruction-tuning": "Instruction tuning",
  "general-fine-tuning": "General fine-tuning",
  "domain-specific-fine-tuning": "Domain-specific fine-tuning",
  "multi-task-fine-tuning": "Multi-task fine-tuning",
  "prompt-tuning": "Prompt tuning (soft prompts)",
  "chain-of-thought": "Chain of thought",
  "preference-pairs": "Preference pairs",
  "kto-labels": "Single-answer labels (KTO)",
  "reward-model": "Reward model",
  "process-supervision": "Judged steps",
  "verifiable-rewards": "Verifiable rewards",
  classification: "Classification",
  conversation: "Conversation",
  "tool-use": "Tool use",
  safety: "Safety",
  "long-context": "Long context",
  "prompts-only": "Prompts without answers",
  evaluation: "Evaluation",
} as const;
export type DataTechniqueId = keyof typeof DATA_TECHNIQUES;

/** Groups of subjects. What the source says stands in `domain`. */
export const DATA_DOMAINS = {
  general: "General and mixed",
  conversation: "Conversation",
  mathematics: "Mathematics",
  science: "Science",
  code: "Code and SQL",
  tools: "Tools and agents",
  medicine: "Medicine",
  law: "Law",
  finance: "Finance",
  questions: "Questions and reading",
  reasoning: "Reasoning and inference",
  labels: "Intents, sentiment and topics",
  safety: "Safety and truthfulness",
  summaries: "Summaries",
  writing: "Writing and text from data",
  translation: "Translation",
  corpora: "Web, books and encyclopedias",
} as const;
export type DataDomainId = keyof typeof DATA_DOMAINS;

/** BCP 47 tags, and two that are none: many languages at once, and program code. */
export const DATA_LANGUAGES = {
  en: "English",
  zh: "Chinese",
  de: "German",
  es: "Spanish",
  cs: "Czech",
  fi: "Finnish",
  ca: "Catalan",
  el: "Greek",
  ru: "Russian",
  many: "Many languages",
  code: "Program code",
} as const;
export type DataLanguageId = keyof typeof DATA_LANGUAGES;

/** Licences as read, normalised. The last five say that none of the named ones can be relied on. */
export const LICENCES = {
  "cc0-1.0": "CC0 1.0",
  mit: "MIT",
  "apache-2.0": "Apache-2.0",
  "odc-by": "ODC-BY",
  "cc-by-3.0": "CC BY 3.0",
  "cc-by-4.0": "CC BY 4.0",
  "cc-by-sa-3.0": "CC BY-SA 3.0",
  "cc-by-sa-4.0": "CC BY-SA 4.0",
  "cc-by-nc-4.0": "CC BY-NC 4.0",
  "cc-by-nc-sa-3.0": "CC BY-NC-SA 3.0",
  "cc-by-nc-sa-4.0": "CC BY-NC-SA 4.0",
  "cc-by-nc-nd-4.0": "CC BY-NC-ND 4.0",
  "research-only": "research only",
  "permissive-unnamed": "permissive, not named",
  mixed: "mixed by source",
  "repository-only": "only the repository's",
  other: "other",
  unknown: "unknown",
} as const;
export type LicenceId = keyof typeof LICENCES;

/** Fields that a source was read for, or was not. */
export const DATA_FIELDS = {
  format: "format",
  examples: "examples",
  bytes: "size",
  licence: "licence",
  year: "year",
  publisher: "publisher",
  paper: "paper",
  hub: "address on the hub",
  languages: "languages",
  synthetic: "which model wrote it",
} as const;
export type DataFieldId = keyof typeof DATA_FIELDS;

/** What a column holds, as far as a mapping asks. */
export const COLUMN_KINDS = {
  text: "a text",
  texts: "a list of texts",
  label: "the number of a class, whose names come with the set",
  truth: "true or false",
  exchanges: "a list of what is said and answered, as input and output",
  "turn-texts": "a list of texts, user and assistant in turn",
  messages: "a list of messages, each with a role and a content",
  "from-value": "a list of turns, each with from and value",
  other: "numbers, ids and the like",
} as const;
export type DataColumn = { name: string; holds: keyof typeof COLUMN_KINDS };

/** Where a fact was read. */
export type ReadSource = {
  label: string;
  /** Null where there is none to give: our own count. */
  url: string | null;
  /** A list that others made, not the set's own page. */
  secondHand: boolean;
};

export type PublicDataset = {
  id: string;
  name: string;
  /** The usual one first. */
  techniques: readonly DataTechniqueId[];
  /** The subject as its source or our reading puts it. */
  domain: string;
  domains: readonly DataDomainId[];
  languages: readonly DataLanguageId[];
  /** What the source says where tags cannot: "52 languages", "Python". */
  languagesStated: string | null;
  /**
   * `stated`: the row's shape as read. `id`: a row format of ours with that shape, or null. `columns`: those of a row,
   * where their names were read and the format does not say them, a label is the number of a class, or the copy on the
   * hub is laid out otherwise.
   */
  format: { stated: string; id: string | null; columns?: readonly DataColumn[] };
  /** The rows bring the passage that answers the question. */
  passages: boolean;
  /** Rows as the source states them, sometimes rounded; null: not stated. */
  examples: number | null;
  splits: readonly { name: string; examples: number }[];
  /** The split to load, where it is not called "train", or "test" in an evaluation set. */
  split?: string;
  bytes: number | null;
  /** Tokens of a row as ms-swift's list of data sets gives them; `of` says of which part. */
  tokens: { mean: number; deviation: number; longest: number | null; of: "row" | "prompt" } | null;
  /** `stated`: null where none was read. Not legal advice. */
  licence: { stated: string | null; id: LicenceId };
  /** True where the licence, or a part of it, forbids commercial use; null where nothing says. */
  nonCommercial: boolean | null;
  shareAlike: boolean | null;
  noDerivatives: boolean | null;
  /** A model that wrote or judged the rows, and what of them; null: none is recorded, which is no proof. */
  synthetic: { by: string; part: "answers" | "judgements" | "wording" } | null;
  /** A benchmark: keep it out of training data. */
  evaluationOnly: boolean;
  year: number;
  publisher: string;
  /** Number of the paper on arXiv. */
  paper: string | null;
  /** Name on the Hugging Face hub. */
  hub: string | null;
  /** Name on GitHub. */
  repository: string | null;
  /** The configuration that the figures are of, where the set has several. */
  configuration: string | null;
  caveats: readonly { text: string; verified: boolean }[];
  readAt: readonly ReadSource[];
  /** Fields whose value was read in a source. */
  factsRead: readonly DataFieldId[];
  /** Fields whose value was not checked, with what is missing where that is known. */
  unverified: readonly { field: DataFieldId; note: string | null }[];
  /** Taken from an account name or a paper's number instead of a statement. */
  inferred: readonly ("publisher" | "year")[];
  /** True: the set was read in the sources named; single fields may still be open. */
  verified: boolean;
};
