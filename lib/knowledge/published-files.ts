/** @file The published files of the knowledge base: their names, what stands over them, their addresses. */

/** Names are public: the address of a file is its name. Never reused, never renamed. */
export const PUBLISHED_NAMES = [
  "strategies",
  "update-methods",
  "criteria",
  "ratings",
  "documents",
  "claims",
  "works",
  "measurements",
  "metrics",
  "uses",
  "systems",
  "terms",
  "risks",
  "comparisons",
  "disagreements",
  "tools",
  "rules",
  "examples",
  "measurement-groups",
  "peft-runs",
  "records",
  "flawed-records",
  "contrasts",
  "written-rules",
  "catalogue",
  "questions",
  "gpus",
  "throughput",
  "models",
  "trainers",
  "memory-rows",
  "estimate-basis",
  "plan-sizing",
  "decision-model",
  "decision-sources",
  "index",
] as const;
export type PublishedName = (typeof PUBLISHED_NAMES)[number];

/** How each file is headed in its schema, and its line in the index. */
export const PUBLISHED_TEXTS = {
  strategies: { title: "Strategies", description: "What teaches a model, from prompting to distillation." },
  "update-methods": { title: "Update methods", description: "Which weights move in training, from none to all." },
  criteria: { title: "Criteria", description: "What strategies are compared on, with groups, scales and weights." },
  ratings: {
    title: "Ratings",
    description: "Each strategy on each criterion: an interval, the reason for it and where it comes from.",
  },
  documents: { title: "Source documents", description: "The documents that claims were taken from, by section." },
  claims: {
    title: "Claims",
    description: "What the source documents say, in our words, and which ratings it bears on.",
  },
  works: {
    title: "Works",
    description: "Papers, repositories and documentation that statements and figures come from.",
  },
  measurements: { title: "Measurements", description: "Published figures with their conditions and where they stand." },
  metrics: { title: "Metrics", description: "Ways to judge a result, and how each one misleads." },
  uses: { title: "Uses", description: "Real-world uses of each strategy that the sources name." },
  systems: { title: "Named systems", description: "Models and products, and how each was adapted." },
  terms: { title: "Terms", description: "Words of the field, and where sources use them differently." },
  risks: { title: "Risks", description: "What can go wrong with each strategy, and what to do about it." },
  comparisons: { title: "Comparisons", description: "Differences that the sources draw between two strategies." },
  disagreements: {
    title: "Disagreements",
    description: "Where the sources contradict each other: who says what, what was measured, and our reading.",
  },
  tools: { title: "Tools", description: "Frameworks, libraries and services that the source documents name." },
  rules: { title: "Rules", description: "Rules on which the sources agree, and the records that carry each one." },
  examples: {
    title: "Example records",
    description: "One record per strategy, filled in: a row of its training file, or a request.",
  },
  "measurement-groups": {
    title: "Measurement groups",
    description: "Measurements that may stand on one axis, with the reason why they may.",
  },
  "peft-runs": {
    title: "Runs of update methods",
    description: "A published benchmark of update methods: one model, one data set, the same steps for all.",
  },
  records: {
    title: "Records by technique",
    description: "Example data for each technique of tuning and for retrieval, written by us.",
  },
  "flawed-records": {
    title: "Flawed records",
    description: "Rows with a fault on purpose: what is wrong, what finds it, and why it does harm.",
  },
  contrasts: {
    title: "Contrasts",
    description: "One task as data for several techniques, and what a model would learn from each.",
  },
  "written-rules": {
    title: "Written rules",
    description: "What a reader of training rows looks for because no check of their form can see it.",
  },
  catalogue: {
    title: "Catalogue of public data sets",
    description:
      "Public data sets with format, licence and size as read, what was not verified, and the strategies they serve.",
  },
  questions: { title: "Questions", description: "The questions of the guide, with their options and groups." },
  gpus: {
    title: "Graphics cards",
    description: "Memory, peak and bandwidth of cards that models are trained on, with dated prices per hour.",
  },
  throughput: {
    title: "Training speeds",
    description: "Tokens per second that projects published for their trainers, with everything that was chosen.",
  },
  models: { title: "Models", description: "Open models with the dimensions that memory and compute follow from." },
  trainers: {
    title: "Trainers",
    description: "What each trainer sets where a reader does not, as far as memory goes.",
  },
  "memory-rows": {
    title: "Measured memory",
    description: "Published runs with their peak memory per GPU, which the memory estimate is held against.",
  },
  "estimate-basis": {
    title: "Basis of estimates",
    description:
      "What estimates of memory, time and cost rest on: constants, calibrated speeds, errors, changes that save.",
  },
  "plan-sizing": {
    title: "Plan sizing",
    description: "What stages of a plan are sized with where the answers do not say: cards, models, rows and lengths.",
  },
  "decision-model": {
    title: "Decision model",
    description: "Every record that the decision engine runs on, in one file.",
  },
  "decision-sources": {
    title: "Decision sources",
    description: "Every source that a record of the decision model cites, as it is shown under a sentence.",
  },
  index: { title: "Index", description: "The published files, with their addresses and counts." },
} as const satisfies Record<PublishedName, { title: string; description: string }>;

/** The address under which a file can always be found. */
export function publishedAddress<N extends PublishedName>(name: N) {
  return `/data/${name}.json` as const;
}

/** The address of the JSON schema of a file. */
export function schemaAddress<N extends PublishedName>(name: N) {
  return `/data/${name}.schema.json` as const;
}
