/** @file What is published of the knowledge base: which files there are, and what each one holds. */

import { type CataloguedDataset, catalogued } from "@/lib/catalogue/catalogued";
import type { Gpu } from "@/lib/cost/gpu";
import { type ThroughputRow, throughputRows } from "@/lib/cost/throughput";
import type { Contrast, FlawedRecord, TechniqueRecord, WrittenRule } from "@/lib/dataset/technique";
import type { Model } from "@/lib/decision/types";
import { type EstimateBasis, estimateBasis } from "@/lib/estimate/basis";
import type { TrainerPreset } from "@/lib/memory/job-presets";
import type { MeasuredRow } from "@/lib/memory/measured-row";
import type { ModelRecord } from "@/lib/memory/model-shape";
import type { PlanSizing } from "@/lib/plan/stage-sizing";
import { createKnowledge, decisionModel, type KnowledgeContent } from "./knowledge";
import type { Source } from "./source";
import type {
  Claim,
  Comparison,
  Criterion,
  Disagreement,
  ExampleRecord,
  Measurement,
  MeasurementGroup,
  Metric,
  NamedSystem,
  PeftRun,
  Question,
  Rating,
  Risk,
  Rule,
  SourceDocument,
  Strategy,
  Term,
  ToolMention,
  UpdateMethod,
  Use,
  Work,
} from "./types";

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

/** One line of the index. */
export type PublishedEntry = {
  name: Exclude<PublishedName, "index">;
  address: string;
  schema: string;
  /** Records in the file; in the decision model, those of all its lists. */
  count: number;
  description: string;
};

/** A citation as it stands under a sentence, and where its record stands on this site. */
export type CitedSource = Pick<Source, "citation" | "label" | "url" | "permalink">;

type Records<T> = { version: string; records: readonly T[] };
type Contents = {
  strategies: Records<Strategy>;
  "update-methods": Records<UpdateMethod>;
  criteria: Records<Criterion> & { groups: KnowledgeContent["criterionGroups"] };
  ratings: Records<Rating>;
  documents: Records<SourceDocument>;
  claims: Records<Claim>;
  works: Records<Work>;
  measurements: Records<Measurement>;
  metrics: Records<Metric>;
  uses: Records<Use>;
  systems: Records<NamedSystem>;
  terms: Records<Term>;
  risks: Records<Risk>;
  comparisons: Records<Comparison>;
  disagreements: Records<Disagreement>;
  tools: Records<ToolMention>;
  rules: Records<Rule>;
  examples: Records<ExampleRecord>;
  "measurement-groups": Records<MeasurementGroup>;
  "peft-runs": Records<PeftRun>;
  records: Records<TechniqueRecord>;
  "flawed-records": Records<FlawedRecord>;
  contrasts: Records<Contrast>;
  "written-rules": Records<WrittenRule>;
  catalogue: Records<CataloguedDataset>;
  questions: Records<Question> & { groups: KnowledgeContent["questionGroups"] };
  gpus: Records<Gpu>;
  throughput: Records<ThroughputRow>;
  models: Records<ModelRecord>;
  trainers: Records<TrainerPreset>;
  "memory-rows": Records<MeasuredRow>;
  "estimate-basis": { version: string } & EstimateBasis;
  "plan-sizing": { version: string } & PlanSizing;
  "decision-model": Model;
  "decision-sources": Records<CitedSource>;
  index: { version: string; files: readonly PublishedEntry[] };
};

/** What a file holds once it is parsed, for whoever fetches it. */
export type Published<N extends PublishedName> = { $schema: `/data/${N}.schema.json` } & Contents[N];
export type PublishedFile = { [N in PublishedName]: { name: N; data: Published<N> } }[PublishedName];

/** The address under which a file can always be found. */
export function publishedAddress<N extends PublishedName>(name: N) {
  return `/data/${name}.json` as const;
}

/** The address of the JSON schema of a file. */
export function schemaAddress<N extends PublishedName>(name: N) {
  return `/data/${name}.schema.json` as const;
}

/** Every published file in the order of PUBLISHED_NAMES; the index, which counts the others, is the last. */
export function publish(content: KnowledgeContent): readonly PublishedFile[] {
  const { version } = content;
  const files = [
    file("strategies", { version, records: content.strategies }),
    file("update-methods", { version, records: content.updateMethods }),
    file("criteria", { version, groups: content.criterionGroups, records: content.criteria }),
    file("ratings", { version, records: content.ratings }),
    file("documents", { version, records: content.documents }),
    file("claims", { version, records: content.claims }),
    file("works", { version, records: content.works }),
    file("measurements", { version, records: content.measurements }),
    file("metrics", { version, records: content.metrics }),
    file("uses", { version, records: content.uses }),
    file("systems", { version, records: content.systems }),
    file("terms", { version, records: content.terms }),
    file("risks", { version, records: content.risks }),
    file("comparisons", { version, records: content.comparisons }),
    file("disagreements", { version, records: content.disagreements }),
    file("tools", { version, records: content.tools }),
    file("rules", { version, records: content.rules }),
    file("examples", { version, records: content.examples }),
    file("measurement-groups", { version, records: content.measurementGroups }),
    file("peft-runs", { version, records: content.peftRuns }),
    file("records", { version, records: content.dataset.records }),
    file("flawed-records", { version, records: content.dataset.flawed }),
    file("contrasts", { version, records: content.dataset.contrasts }),
    file("written-rules", { version, records: content.dataset.writtenRules }),
    file("catalogue", { version, records: catalogued(content.catalogue) }),
    file("questions", { version, groups: content.questionGroups, records: content.questions }),
    file("gpus", { version, records: content.gpus }),
    file("throughput", { version, records: throughputRows(content.throughput) }),
    file("models", { version, records: content.models }),
    file("trainers", { version, records: content.trainers }),
    file("memory-rows", { version, records: content.memoryRows }),
    file("estimate-basis", { version, ...estimateBasis(content, createKnowledge(content).source) }),
    file("plan-sizing", { version, ...content.estimates.sizing }),
    file("decision-model", decisionModel(content)),
    file("decision-sources", { version, records: citedSources(content) }),
  ];
  const entries = files.map(({ name, data }) => ({
    name,
    address: publishedAddress(name),
    schema: schemaAddress(name),
    count: countOf(data),
    description: PUBLISHED_TEXTS[name].description,
  }));
  return [...files, file("index", { version, files: entries })];
}

/** The sources of the decision model's records, in the order in which they are first cited. */
export function citedSources(content: KnowledgeContent): readonly CitedSource[] {
  const { source } = createKnowledge(content);
  const { decision } = content;
  const cited = [
    ...decision.weights,
    ...decision.shifts,
    ...decision.readiness,
    ...decision.readinessFactors,
    ...decision.constraints,
    ...decision.orders,
    ...decision.keeps,
    ...decision.methods,
    ...decision.fits,
    ...decision.planSteps,
  ].flatMap(({ cites }) => cites);
  return [...new Set(cited)].map((citation) => {
    const { label, url, permalink } = source(citation);
    return { citation, label, url, permalink };
  });
}

function file<N extends PublishedName>(name: N, data: Contents[N]): { name: N; data: Published<N> } {
  return { name, data: { $schema: schemaAddress(name), ...data } };
}

function countOf(data: object): number {
  if ("records" in data && Array.isArray(data.records)) return data.records.length;
  return Object.values(data).reduce((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
}
