/** @file Schemas of the questions and of every record that the decision engine runs on. */

import { z } from "zod";
import type {
  AmountRecord,
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
import type { KnowledgeContent } from "@/lib/knowledge/knowledge";
import type { Question } from "@/lib/knowledge/question";
import {
  basis,
  better,
  cites,
  condition,
  criterionKind,
  id,
  interval,
  list,
  positive,
  questionGroupId,
  questionId,
  scale,
  share,
  table,
  text,
  version,
} from "./parts";

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
