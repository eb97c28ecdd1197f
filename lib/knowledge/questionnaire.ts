/** @file The ids of the questionnaire and the shape of a reader's answers. Wording lives in content/questions. */

/** Options of each question, weakest first where the question has an order. The order of keys is the order of the questions. */
export const QUESTION_OPTIONS = {
  goals: [
    "follow-instructions",
    "one-task",
    "many-tasks",
    "domain-knowledge",
    "fresh-facts",
    "own-documents",
    "style-format",
    "preferences",
    "reasoning",
    "language",
    "less-bias",
    "cheaper-serving",
  ],
  tried: ["nothing", "prompting-falls-short", "prompting-nearly-there", "retrieval-falls-short", "tuned-before"],
  "task-variety": ["one", "few-known", "many-known", "open-ended"],
  "data-kinds": [
    "none",
    "raw-text",
    "task-pairs",
    "instruction-pairs",
    "preferences",
    "reasoning-traces",
    "verifiable-answers",
    "production-prompts",
  ],
  "labelled-examples": ["0", "1-99", "100-999", "1k-9k", "10k-99k", "100k+"],
  "corpus-size": ["none", "up-to-1m", "1m-100m", "100m-1b", "over-1b"],
  "data-quality": ["expert-reviewed", "mixed", "noisy", "synthetic"],
  "more-data": ["experts", "synthetic", "feedback", "none"],
  "knowledge-change": ["stable", "monthly", "daily"],
  "model-access": ["prompt-only", "tuning-api", "open-weights"],
  "request-volume": ["low", "medium", "high"],
  "domain-distance": ["near", "some", "far"],
  privacy: ["anywhere", "own-cloud", "on-premise"],
  "base-model": ["pretrained", "instruct"],
  "model-size": ["up-to-3b", "7b-14b", "30b-80b", "over-80b"],
  hardware: ["none", "consumer-gpu", "datacenter-gpu", "gpu-node", "cluster"],
  tenants: ["one", "several", "hundreds"],
  "keep-general-skills": ["must", "nice", "no"],
  "serving-budget": ["tight", "normal", "loose"],
  team: ["no-ml", "some-ml", "ml-team"],
  evaluation: ["none", "small-set", "metric-suite", "human-raters"],
  stakes: ["low", "customer-facing", "regulated"],
} as const;

export type QuestionId = keyof typeof QUESTION_OPTIONS;

/** Questions that take several options, and how many at most. */
export const SEVERAL = { goals: 3, "data-kinds": 7, "more-data": 3 } as const satisfies Partial<
  Record<QuestionId, number>
>;

/** Questions whose options are ordered, so that "at least" means something. */
export const ORDERED = [
  "labelled-examples",
  "corpus-size",
  "knowledge-change",
  "model-access",
  "request-volume",
  "domain-distance",
  "privacy",
  "model-size",
  "hardware",
  "tenants",
  "team",
  "evaluation",
  "stakes",
] as const satisfies readonly QuestionId[];

/** What the questions about amounts count. */
export const AMOUNT_UNITS = {
  "labelled-examples": "examples",
  "corpus-size": "tokens",
} as const satisfies Partial<Record<QuestionId, string>>;

/** What a reader has told us: every answer is a list of option ids. A question that is absent is not answered, which never means "no". */
export type Answers = Readonly<Record<string, readonly string[]>>;
