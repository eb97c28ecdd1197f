/** @file The shape of every record, as zod schemas: for the build, tests and the command line. No page imports it, because zod weighs 35 KB there. */

import { z } from "zod";
import { cataloguedSchema } from "@/lib/catalogue/schema";
import { gpuSchema, throughputRowSchema } from "@/lib/cost/schema";
import { contrastSchema, flawedRecordSchema, techniqueRecordSchema, writtenRuleSchema } from "@/lib/dataset/schema";
import type {
  AmountRecord,
  Condition,
  ConstraintRecord,
  ExclusionRecord,
  FitRecord,
  KeepRecord,
  MethodPairRecord,
  MethodRecord,
  Model,
  ModelCriterion,
  ModelQuestion,
  ModelStrategy,
  OrderRecord,
  PlanStepRecord,
  PriorRecord,
  ReadinessFactorRecord,
  ReadinessRecord,
  Settings,
  ShiftRecord,
  WeightRecord,
} from "@/lib/decision/types";
import { basisShape } from "@/lib/estimate/schema";
import { TASKS } from "@/lib/memory/job";
import { measuredRowSchema, modelRecordSchema, trainerSchema } from "@/lib/memory/schema";
import { CRITERION_GROUP_IDS, CRITERION_IDS, DOCUMENT_IDS, STRATEGY_IDS, UPDATE_METHOD_IDS } from "./ids";
import type { KnowledgeContent } from "./knowledge";
import {
  type CitedSource,
  PUBLISHED_NAMES,
  PUBLISHED_TEXTS,
  type Published,
  type PublishedName,
  schemaAddress,
} from "./publish";
import { QUESTION_OPTIONS, type QuestionId } from "./questionnaire";
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
  Scale,
  SourceDocument,
  Strategy,
  Term,
  ToolMention,
  UpdateMethod,
  Use,
  Work,
} from "./types";

const isQuestionId = (id: string): id is QuestionId => Object.hasOwn(QUESTION_OPTIONS, id);
const list = <S extends z.ZodType>(item: S) => z.array(item).readonly();
const table = <S extends z.ZodType>(value: S) => z.record(id, value).readonly();

const id = z.string().regex(/^[a-z0-9][a-z0-9.+-]*$/);
const text = z.string().min(1);
const share = z.number().min(0).max(1);
const positive = z.number().positive();
const version = z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/);
const year = z.int().min(1900).max(2100);

const strategyId = z.enum(STRATEGY_IDS);
const updateMethodId = z.enum(UPDATE_METHOD_IDS);
const criterionId = z.enum(CRITERION_IDS);
const criterionGroupId = z.enum(CRITERION_GROUP_IDS);
const documentId = z.enum(DOCUMENT_IDS);
const questionId = z.enum(Object.keys(QUESTION_OPTIONS).filter(isQuestionId));
const questionGroupId = z.enum(["goal", "data", "constraints", "risks"]);
const cell = z.templateLiteral([strategyId, "/", criterionId]);
const citation = z.union([
  z.templateLiteral(["claim:", id]),
  z.templateLiteral(["measurement:", id]),
  z.templateLiteral(["work:", id]),
]);
const basis = z.enum(["sourced", "ours"]);
const cites = list(citation);
const strategies = list(strategyId);

const interval = z.strictObject({ low: z.number(), typical: z.number(), high: z.number() });
const criterionKind = z.enum(["benefit", "risk", "cost", "serving"]);
const better = z.enum(["higher", "lower"]);
const scale = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("steps"), steps: z.tuple([text, text, text, text, text]).readonly() }),
  z.strictObject({
    kind: z.literal("quantity"),
    unit: text,
    from: z.number(),
    to: z.number(),
    log: z.boolean(),
  }),
]) satisfies z.ZodType<Scale>;

const allOf = z.strictObject({
  get all() {
    return list(condition);
  },
});
const anyOf = z.strictObject({
  get any() {
    return list(condition);
  },
});
const notOf = z.strictObject({
  get not() {
    return condition;
  },
});
const condition = z.union([
  allOf,
  anyOf,
  notOf,
  z.strictObject({ question: id, in: list(id) }),
  z.strictObject({ question: id, atLeast: id }),
]);
export const conditionSchema = condition satisfies z.ZodType<Condition>;

const documentSection = z.strictObject({ id, heading: text, withoutClaims: text.nullable() });
export const sourceDocumentSchema = z.strictObject({
  id: documentId,
  title: text,
  publisher: text.nullable(),
  date: text.nullable(),
  sections: list(documentSection),
}) satisfies z.ZodType<SourceDocument>;

export const claimSchema = z.strictObject({
  id,
  document: documentId,
  section: id,
  text,
  stance: z.enum(["for", "against", "neutral"]),
  bearsOn: list(cell),
}) satisfies z.ZodType<Claim>;

export const workSchema = z.strictObject({
  id,
  authors: text,
  title: text,
  venue: text.nullable(),
  year,
  url: z.url({ protocol: /^https$/ }).nullable(),
  linkUnchecked: z.boolean(),
}) satisfies z.ZodType<Work>;

const citedSourceSchema = z.strictObject({
  citation,
  label: text,
  url: z.url({ protocol: /^https$/ }).nullable(),
  permalink: z.templateLiteral(["/evidence/sources/", z.string()]),
}) satisfies z.ZodType<CitedSource>;

const measuredValue = z.strictObject({ label: text, value: z.number().nullable() });
export const measurementSchema = z.strictObject({
  id,
  finding: text,
  stages: strategies,
  methods: list(updateMethodId),
  variant: text.nullable(),
  bearsOn: list(cell),
  measures: z.enum([
    "target-task",
    "data-needs",
    "forgetting",
    "generalization",
    "memory",
    "alignment",
    "knowledge",
    "compute",
    "reasoning",
    "overfitting",
    "cost",
  ]),
  model: text,
  benchmark: text,
  metric: text,
  unit: z.string(),
  baseline: measuredValue,
  result: measuredValue,
  examples: z.number().min(0).nullable(),
  year,
  higherIsBetter: z.boolean(),
  confidence: z.enum(["high", "medium", "low"]),
  readKind: z.enum(["full-text", "translated-full-text", "digest", "repository", "abstract", "re-report"]),
  work: id,
  where: text,
  caveat: text.nullable(),
  points: list(measuredValue),
  series: z
    .strictObject({ x: text, y: text, points: list(z.strictObject({ x: z.number(), y: z.number() })) })
    .nullable(),
}) satisfies z.ZodType<Measurement>;

export const criterionSchema = z.strictObject({
  id: criterionId,
  name: text,
  question: text,
  group: criterionGroupId,
  kind: criterionKind,
  weight: positive,
  better,
  scale,
}) satisfies z.ZodType<Criterion>;
export const criterionGroupSchema = z.strictObject({
  id: criterionGroupId,
  name: text,
  weight: positive,
}) satisfies z.ZodType<KnowledgeContent["criterionGroups"][number]>;

export const ratingSchema = z.strictObject({
  strategy: strategyId,
  criterion: criterionId,
  ...interval.shape,
  basis,
  rationale: text,
  cites,
}) satisfies z.ZodType<Rating>;

export const strategySchema = z.strictObject({
  id: strategyId,
  name: text,
  inSentence: text,
  short: text,
  summary: text,
  family: z.enum(["no weights change", "supervised", "from feedback", "from a teacher"]),
  properties: list(
    z.enum([
      "baseline",
      "works-by-prompt",
      "untrained",
      "retrieves",
      "trained",
      "moves-weights",
      "learns-from-labels",
      "learns-from-raw-text",
      "lengthens-requests",
      "supervised-stage",
      "needs-supervised-stage",
    ]),
  ),
  currency: text.nullable(),
  format: text.nullable(),
}) satisfies z.ZodType<Strategy>;

export const updateMethodSchema = z.strictObject({
  id: updateMethodId,
  name: text,
  inSentence: text,
  summary: text,
  cites,
}) satisfies z.ZodType<UpdateMethod>;

export const metricSchema = z.strictObject({
  id,
  name: text,
  measures: text,
  misleads: text,
  strategies,
  firstFor: strategies,
  reportedAs: list(text),
  cites,
}) satisfies z.ZodType<Metric>;

export const useSchema = z.strictObject({
  id,
  name: text,
  field: text,
  text,
  strategies,
  cites,
}) satisfies z.ZodType<Use>;

export const namedSystemSchema = z.strictObject({
  id,
  name: text,
  maker: text,
  stages: strategies,
  text,
  cites,
}) satisfies z.ZodType<NamedSystem>;

export const termSchema = z.strictObject({
  id,
  name: text,
  definition: text,
  trap: text.nullable(),
  cites,
}) satisfies z.ZodType<Term>;

export const riskSchema = z.strictObject({
  id,
  name: text,
  text,
  mitigation: text,
  strategies,
  raisedBy: condition.nullable(),
  cites,
}) satisfies z.ZodType<Risk>;

export const comparisonSchema = z.strictObject({
  id,
  pair: z.tuple([strategyId, strategyId]).readonly(),
  difference: text,
  together: text.nullable(),
  cites,
}) satisfies z.ZodType<Comparison>;

const statement = z.strictObject({ text, cites });
export const disagreementSchema = z.strictObject({
  id,
  question: text,
  between: z.enum(["documents", "studies", "documents and studies"]),
  sides: list(statement),
  measured: statement.nullable(),
  pictures: list(
    z.strictObject({
      title: text,
      values: list(
        z.strictObject({
          measurement: id,
          at: z.union([z.enum(["baseline", "result"]), z.templateLiteral(["point:", z.string()])]),
          name: text,
        }),
      ),
    }),
  ),
  answer: z.enum(["mostly yes", "in part", "open", "mostly no", "a question of words"]),
  reading: text,
}) satisfies z.ZodType<Disagreement>;

export const toolMentionSchema = z.strictObject({
  id,
  name: text,
  kind: text,
  text,
  cites,
}) satisfies z.ZodType<ToolMention>;

const groupMember = z.strictObject({
  measurement: id,
  name: text,
  strategy: strategyId.nullable(),
  only: list(z.strictObject({ label: text, strategy: strategyId.nullable() })).nullable(),
  derivedBaseline: z.boolean(),
});
export const measurementGroupSchema = z.strictObject({
  id,
  topic: text,
  title: text,
  measure: text,
  unit: text.nullable(),
  better: z.enum(["higher", "lower"]),
  form: z.union([
    z.strictObject({ kind: z.literal("curves"), x: text, unit: text.nullable(), log: z.boolean() }),
    z.strictObject({ kind: z.literal("bars") }),
  ]),
  because: text,
  members: list(groupMember),
}) satisfies z.ZodType<MeasurementGroup>;

export const peftRunSchema = z.strictObject({
  id: text,
  family: text,
  accuracy: z.number(),
  forgetting: z.number(),
  memory: z.number(),
  time: z.number(),
  size: z.number(),
  trained: z.number(),
  learningRate: z.number(),
  date: text,
  work: text,
}) satisfies z.ZodType<PeftRun>;

export const ruleSchema = z.strictObject({
  id: z.int().min(1).max(999),
  text,
  cites,
  carriedBy: list(id),
}) satisfies z.ZodType<Rule>;

const chatMessage = z.strictObject({ role: z.enum(["system", "user", "assistant"]), content: text });
const chat = z.strictObject({ messages: list(chatMessage) });
const passages = z.strictObject({
  question: text,
  passages: list(z.strictObject({ id, text, source: text, date: text })),
  answer: text,
});
const checked = z.strictObject({
  data_source: text,
  prompt: list(chatMessage),
  ability: text,
  reward_model: z.strictObject({ style: text, ground_truth: text }),
  extra_info: z.strictObject({ split: text, index: z.int().min(0).max(1_000_000) }),
});
const example = <F extends z.ZodType, V extends z.ZodType>(format: F, value: V) =>
  z.strictObject({ id, strategy: strategyId, format, value, note: text });
export const exampleSchema = z.discriminatedUnion("format", [
  example(z.null(), z.union([chat, passages])),
  example(z.literal("text"), z.strictObject({ text })),
  example(z.literal("prompt-completion"), z.strictObject({ prompt: text, completion: text })),
  example(z.literal("openai-chat"), chat),
  example(z.literal("preference"), z.strictObject({ prompt: text, chosen: text, rejected: text })),
  example(z.literal("verl-rl"), checked),
]) satisfies z.ZodType<ExampleRecord>;

const questionOption = z.strictObject({ id, label: text, note: text.nullable() });
export const questionSchema = z.strictObject({
  id: questionId,
  group: questionGroupId,
  title: text,
  why: text,
  options: list(questionOption),
  exclusive: id.nullable(),
}) satisfies z.ZodType<Question>;
export const questionGroupSchema = z.strictObject({
  id: questionGroupId,
  name: text,
}) satisfies z.ZodType<KnowledgeContent["questionGroups"][number]>;

const reasoned = { id, because: text, basis, cites };

export const weightSchema = z.strictObject({
  ...reasoned,
  question: id,
  when: condition,
  moves: list(z.strictObject({ target: id, steps: z.literal([-3, -2, -1, 1, 2, 3]) })),
}) satisfies z.ZodType<WeightRecord>;

export const shiftSchema = z.strictObject({
  ...reasoned,
  when: condition,
  property: id,
  criteria: list(id),
  steps: z.number(),
}) satisfies z.ZodType<ShiftRecord>;

export const readinessSchema = z.strictObject({
  ...reasoned,
  strategy: id,
  when: condition,
  amount: z.union([z.strictObject({ record: id, kind: id.nullable() }), z.strictObject({ count: z.number().min(0) })]),
  start: z.number().min(0),
  comfortable: z.number().min(0),
  factor: share,
}) satisfies z.ZodType<ReadinessRecord>;

export const readinessFactorSchema = z.strictObject({
  ...reasoned,
  strategy: id,
  when: condition,
  factor: share,
}) satisfies z.ZodType<ReadinessFactorRecord>;

export const amountSchema = z.strictObject({
  id,
  question: id,
  counts: table(interval),
  quality: z.strictObject({ question: id, multiples: table(positive) }).nullable(),
  sharedBy: z.strictObject({ question: id, kinds: list(id) }).nullable(),
  basis,
  because: text,
  cites,
}) satisfies z.ZodType<AmountRecord>;

export const constraintSchema = z.strictObject({
  ...reasoned,
  appliesTo: id,
  status: z.enum(["blocked", "delayed"]),
  when: condition,
  unlessAfter: id.nullable(),
  liftedBy: list(z.strictObject({ question: id, option: id })),
}) satisfies z.ZodType<ConstraintRecord>;

export const orderSchema = z.strictObject({
  ...reasoned,
  stages: list(id),
  when: condition,
}) satisfies z.ZodType<OrderRecord>;

export const keepSchema = z.strictObject({
  ...reasoned,
  before: id,
  after: id,
  keep: share,
}) satisfies z.ZodType<KeepRecord>;

export const methodSchema = z.strictObject({
  ...reasoned,
  strategies: list(id).nullable(),
  when: condition.nullable(),
  method: id,
}) satisfies z.ZodType<MethodRecord>;

export const methodPairSchema = z.strictObject({
  strategy: id,
  methods: list(id),
  cites,
}) satisfies z.ZodType<MethodPairRecord>;

export const fitSchema = z.strictObject({
  ...reasoned,
  when: condition,
  method: id,
  fits: z.enum(["none", "smaller"]),
}) satisfies z.ZodType<FitRecord>;

export const planStepSchema = z.strictObject({
  ...reasoned,
  phase: z.enum(["before", "data", "training", "evaluation", "after"]),
  title: text,
  strategies: list(id).nullable(),
  when: condition.nullable(),
}) satisfies z.ZodType<PlanStepRecord>;

export const priorSchema = z.strictObject({
  ...reasoned,
  question: id,
  when: condition.nullable(),
  pick: z.enum(["one", "each"]),
  shares: table(share),
}) satisfies z.ZodType<PriorRecord>;

export const exclusionSchema = z.strictObject({
  id,
  when: condition,
  because: text,
  reading: table(list(id).nullable()),
}) satisfies z.ZodType<ExclusionRecord>;

export const modelQuestionSchema = z.strictObject({
  id,
  options: list(id),
  several: positive.nullable(),
  exclusive: id.nullable(),
}) satisfies z.ZodType<ModelQuestion>;

export const modelCriterionSchema = z.strictObject({
  id,
  group: id,
  kind: criterionKind,
  better,
  scale,
  weight: positive,
}) satisfies z.ZodType<ModelCriterion>;

export const modelStrategySchema = z.strictObject({
  id,
  family: text,
  properties: list(id),
  currencies: table(text),
  ratings: table(interval),
}) satisfies z.ZodType<ModelStrategy>;

export const settingsSchema = z.strictObject({
  seed: z.number(),
  draws: positive,
  concentration: positive,
  cap: z.number().min(1),
  delay: share,
  margin: share,
  laterCost: share,
  keep: share,
  keepLoss: share,
  startReadiness: share,
  openShare: share,
  tossUp: share,
}) satisfies z.ZodType<Settings>;

export const modelSchema = z.strictObject({
  version,
  settings: settingsSchema,
  questions: list(modelQuestionSchema),
  groups: list(z.strictObject({ id, weight: positive })),
  criteria: list(modelCriterionSchema),
  strategies: list(modelStrategySchema),
  weights: list(weightSchema),
  shifts: list(shiftSchema),
  amounts: list(amountSchema),
  readiness: list(readinessSchema),
  readinessFactors: list(readinessFactorSchema),
  constraints: list(constraintSchema),
  orders: list(orderSchema),
  keeps: list(keepSchema),
  methods: list(methodSchema),
  methodPairs: list(methodPairSchema),
  fits: list(fitSchema),
  planSteps: list(planStepSchema),
  priors: list(priorSchema),
  exclusions: list(exclusionSchema),
}) satisfies z.ZodType<Model>;

const indexEntry = z.strictObject({
  name: z.enum(PUBLISHED_NAMES).exclude(["index"]),
  address: text,
  schema: text,
  count: z.int().min(0).max(1_000_000),
  description: text,
});

const headed = <N extends PublishedName>(name: N) => ({ $schema: z.literal(schemaAddress(name)), version });
const records = <N extends PublishedName, S extends z.ZodType>(name: N, record: S) =>
  z.strictObject({ ...headed(name), records: list(record) });

const namedModel = z.strictObject({ id: text, name: text });
const sizingShape = {
  setups: z.strictObject({
    when: condition,
    hardware: list(
      z.strictObject({ question: id, options: list(id), gpu: id, gpus: z.number().int().positive(), name: text }),
    ),
    sizes: list(
      z.strictObject({ question: id, option: id, smallest: namedModel, usual: namedModel, largest: namedModel }),
    ),
    sequenceLength: z.number().int().positive(),
    trainer: id,
    frugalTrainer: id,
  }),
  stages: list(
    z.strictObject({
      strategy: id,
      task: z.enum(TASKS),
      meanTokens: z.number().positive(),
      longestTokens: z.number().positive(),
      epochs: z.number().positive(),
      amount: z.strictObject({ record: id, counts: z.enum(["rows", "tokens"]) }),
      assumedRows: z.number().positive(),
    }),
  ),
};

/** The schema of each published file. */
export const PUBLISHED_SCHEMAS = {
  strategies: records("strategies", strategySchema),
  "update-methods": records("update-methods", updateMethodSchema),
  criteria: z.strictObject({
    ...headed("criteria"),
    groups: list(criterionGroupSchema),
    records: list(criterionSchema),
  }),
  ratings: records("ratings", ratingSchema),
  documents: records("documents", sourceDocumentSchema),
  claims: records("claims", claimSchema),
  works: records("works", workSchema),
  measurements: records("measurements", measurementSchema),
  metrics: records("metrics", metricSchema),
  uses: records("uses", useSchema),
  systems: records("systems", namedSystemSchema),
  terms: records("terms", termSchema),
  risks: records("risks", riskSchema),
  comparisons: records("comparisons", comparisonSchema),
  disagreements: records("disagreements", disagreementSchema),
  tools: records("tools", toolMentionSchema),
  rules: records("rules", ruleSchema),
  examples: records("examples", exampleSchema),
  "measurement-groups": records("measurement-groups", measurementGroupSchema),
  "peft-runs": records("peft-runs", peftRunSchema),
  records: records("records", techniqueRecordSchema),
  "flawed-records": records("flawed-records", flawedRecordSchema),
  contrasts: records("contrasts", contrastSchema),
  "written-rules": records("written-rules", writtenRuleSchema),
  catalogue: records("catalogue", cataloguedSchema),
  questions: z.strictObject({
    ...headed("questions"),
    groups: list(questionGroupSchema),
    records: list(questionSchema),
  }),
  gpus: records("gpus", gpuSchema),
  throughput: records("throughput", throughputRowSchema),
  models: records("models", modelRecordSchema),
  trainers: records("trainers", trainerSchema),
  "memory-rows": records("memory-rows", measuredRowSchema),
  "plan-sizing": z.strictObject({ ...headed("plan-sizing"), ...sizingShape }),
  "estimate-basis": z.strictObject({ ...headed("estimate-basis"), ...basisShape }),
  "decision-model": z.strictObject({ ...headed("decision-model"), ...modelSchema.shape }),
  "decision-sources": records("decision-sources", citedSourceSchema),
  index: z.strictObject({ ...headed("index"), files: list(indexEntry) }),
} satisfies { [N in PublishedName]: z.ZodType<Published<N>> };

/** Names of the definitions in a JSON schema; a registry of our own, so that nothing else can take a name. */
const definitions = z.registry<{ id: string; description?: string }>();
definitions
  .add(cell, { id: "cell", description: "One strategy judged on one criterion: strategy/criterion." })
  .add(citation, {
    id: "citation",
    description: "Where a statement comes from: the id of a claim, measurement or work.",
  })
  .add(basis, {
    id: "basis",
    description: "sourced: the citations carry it. ours: our judgement, published by nobody.",
  })
  .add(condition, {
    id: "condition",
    description: "A test on the answers. A question that is not answered makes it unknown, never false.",
  })
  .add(strategyId, { id: "strategy-id" })
  .add(updateMethodId, { id: "update-method-id" })
  .add(criterionId, { id: "criterion-id" })
  .add(scale, { id: "scale" })
  .add(interval, { id: "interval" });

/** The JSON schema (draft 2020-12) of a published file, with its address and title. */
export function jsonSchema(name: PublishedName) {
  const { $schema, ...shape } = z.toJSONSchema(PUBLISHED_SCHEMAS[name], {
    metadata: definitions,
    override({ jsonSchema: part }) {
      // zod marks lists that its types call readonly; in JSON Schema the word is about who may write to a server.
      delete part.readOnly;
    },
  });
  return { $schema, $id: schemaAddress(name), ...PUBLISHED_TEXTS[name], ...shape };
}
