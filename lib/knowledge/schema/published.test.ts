import { describe, expect, it, test } from "vitest";
import type { z } from "zod";
import type { Gpu } from "@/lib/cost/gpu";
import type { gpuSchema, throughputRowSchema } from "@/lib/cost/schema";
import type { ThroughputRow } from "@/lib/cost/throughput";
import type { Json } from "@/lib/dataset/example";
import type * as decision from "@/lib/decision/types";
import type { Condition } from "@/lib/knowledge/condition";
import type { ExampleRecord } from "@/lib/knowledge/example-record";
import type { KnowledgeContent } from "@/lib/knowledge/knowledge";
import type { MeasurementGroup, PeftRun } from "@/lib/knowledge/measurement-group";
import type { Published } from "@/lib/knowledge/publish";
import { PUBLISHED_NAMES, PUBLISHED_TEXTS, type PublishedName } from "@/lib/knowledge/published-files";
import type { Question } from "@/lib/knowledge/question";
import type * as knowledge from "@/lib/knowledge/types";
import * as decisionSchemas from "./decision";
import { conditionSchema } from "./parts";
import * as practiceSchemas from "./practice";
import { jsonSchema, type PUBLISHED_SCHEMAS } from "./published";
import * as sourceSchemas from "./sources";
import * as strategySchemas from "./strategies";

const schema = { ...sourceSchemas, ...strategySchemas, ...practiceSchemas, ...decisionSchemas, conditionSchema };

/** Stops at JSON, whose type contains itself. */
type Plain<T> = [Json] extends [T] ? T : Fields<T>;
type Fields<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;
type Differ<S extends z.ZodType, T> = Same<z.output<S>, T> extends true ? [] : ["schema and type differ"];

/** Does not compile where the schema lets through more or less than the type, down to read-only marks. */
function agrees<S extends z.ZodType, T>(...differ: Differ<S, T>): void {
  expect(differ).toEqual([]);
}

test("every schema says what its type says", () => {
  agrees<typeof schema.sourceDocumentSchema, knowledge.SourceDocument>();
  agrees<typeof schema.claimSchema, knowledge.Claim>();
  agrees<typeof schema.workSchema, knowledge.Work>();
  agrees<typeof schema.measurementSchema, knowledge.Measurement>();
  agrees<typeof schema.criterionSchema, knowledge.Criterion>();
  agrees<typeof schema.criterionGroupSchema, KnowledgeContent["criterionGroups"][number]>();
  agrees<typeof schema.ratingSchema, knowledge.Rating>();
  agrees<typeof schema.strategySchema, knowledge.Strategy>();
  agrees<typeof schema.updateMethodSchema, knowledge.UpdateMethod>();
  agrees<typeof schema.metricSchema, knowledge.Metric>();
  agrees<typeof schema.useSchema, knowledge.Use>();
  agrees<typeof schema.namedSystemSchema, knowledge.NamedSystem>();
  agrees<typeof schema.termSchema, knowledge.Term>();
  agrees<typeof schema.riskSchema, knowledge.Risk>();
  agrees<typeof schema.comparisonSchema, knowledge.Comparison>();
  agrees<typeof schema.toolMentionSchema, knowledge.ToolMention>();
  agrees<typeof schema.ruleSchema, knowledge.Rule>();
  agrees<typeof schema.exampleSchema, ExampleRecord>();
  agrees<typeof schema.measurementGroupSchema, MeasurementGroup>();
  agrees<typeof schema.peftRunSchema, PeftRun>();
  agrees<typeof schema.questionSchema, Question>();
  agrees<typeof schema.questionGroupSchema, KnowledgeContent["questionGroups"][number]>();
  agrees<typeof schema.conditionSchema, Condition>();
  agrees<typeof schema.weightSchema, decision.WeightRecord>();
  agrees<typeof schema.shiftSchema, decision.ShiftRecord>();
  agrees<typeof schema.readinessSchema, decision.ReadinessRecord>();
  agrees<typeof schema.readinessFactorSchema, decision.ReadinessFactorRecord>();
  agrees<typeof schema.amountSchema, decision.AmountRecord>();
  agrees<typeof schema.constraintSchema, decision.ConstraintRecord>();
  agrees<typeof schema.orderSchema, decision.OrderRecord>();
  agrees<typeof schema.keepSchema, decision.KeepRecord>();
  agrees<typeof schema.methodSchema, decision.MethodRecord>();
  agrees<typeof schema.methodPairSchema, decision.MethodPairRecord>();
  agrees<typeof schema.fitSchema, decision.FitRecord>();
  agrees<typeof schema.planStepSchema, decision.PlanStepRecord>();
  agrees<typeof schema.priorSchema, decision.PriorRecord>();
  agrees<typeof schema.exclusionSchema, decision.ExclusionRecord>();
  agrees<typeof schema.modelQuestionSchema, decision.ModelQuestion>();
  agrees<typeof schema.modelCriterionSchema, decision.ModelCriterion>();
  agrees<typeof schema.modelStrategySchema, decision.ModelStrategy>();
  agrees<typeof schema.settingsSchema, decision.Settings>();
  agrees<typeof schema.modelSchema, decision.Model>();
  agrees<typeof gpuSchema, Gpu>();
  agrees<typeof throughputRowSchema, ThroughputRow>();
});

test("every file's schema says what its type says", () => {
  const same = {
    strategies: true,
    "update-methods": true,
    criteria: true,
    ratings: true,
    documents: true,
    claims: true,
    works: true,
    measurements: true,
    metrics: true,
    uses: true,
    systems: true,
    terms: true,
    risks: true,
    comparisons: true,
    disagreements: true,
    tools: true,
    rules: true,
    examples: true,
    "measurement-groups": true,
    "peft-runs": true,
    records: true,
    "flawed-records": true,
    contrasts: true,
    "written-rules": true,
    catalogue: true,
    questions: true,
    gpus: true,
    throughput: true,
    models: true,
    trainers: true,
    "memory-rows": true,
    "estimate-basis": true,
    "plan-sizing": true,
    "decision-model": true,
    "decision-sources": true,
    index: true,
  } satisfies { [N in PublishedName]: Same<z.output<(typeof PUBLISHED_SCHEMAS)[N]>, Published<N>> };
  expect(Object.keys(same)).toEqual([...PUBLISHED_NAMES]);
});

/** The path of each problem, "" for the record itself. */
const problems = (shape: z.ZodType, value: unknown): string[] =>
  shape.safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("a claim", () => {
  const good = {
    id: "002-x",
    document: "002",
    section: "4.3",
    text: "It needs few examples.",
    stance: "for",
    bearsOn: ["rag/freshness"],
  };

  it("is let through as it is", () => {
    expect(schema.claimSchema.parse(good)).toEqual(good);
  });
  it.each([
    ["", { ...good, note: "" }],
    ["id", { ...good, id: "002 x" }],
    ["document", { ...good, document: "004" }],
    ["text", { ...good, text: "" }],
    ["stance", { ...good, stance: null }],
    ["bearsOn.0", { ...good, bearsOn: ["rag/speed"] }],
    ["bearsOn.1", { ...good, bearsOn: ["rag/freshness", "rag/freshness/effort"] }],
  ])("is refused for its %j", (path, bad) => {
    expect(problems(schema.claimSchema, bad)).toEqual([path]);
  });
});

describe("a rating", () => {
  const good = {
    strategy: "rag",
    criterion: "effort",
    low: 2,
    typical: 2.5,
    high: 4,
    basis: "sourced",
    rationale: "An index has to be kept.",
    cites: ["claim:002-x", "measurement:a-b", "work:2005.11401"],
  };

  it("is let through as it is", () => {
    expect(schema.ratingSchema.parse(good)).toEqual(good);
  });
  it.each([
    ["strategy", { ...good, strategy: "retrieval" }],
    ["criterion", { ...good, criterion: "speed" }],
    ["low", { ...good, low: "2" }],
    ["high", { ...good, high: Number.POSITIVE_INFINITY }],
    ["cites.0", { ...good, cites: ["paper:2005.11401"] }],
    ["cites.0", { ...good, cites: ["claim:"] }],
  ])("is refused for its %j", (path, bad) => {
    expect(problems(schema.ratingSchema, bad)).toEqual([path]);
  });
});

describe("a constraint of the decision model", () => {
  const good = {
    id: "no-weights",
    because: "The weights cannot be reached.",
    basis: "ours",
    cites: [],
    appliesTo: "trained",
    status: "blocked",
    when: {
      all: [
        { question: "model-access", in: ["prompt-only"] },
        { not: { any: [{ question: "team", atLeast: "some-ml" }] } },
      ],
    },
    unlessAfter: null,
    liftedBy: [{ question: "model-access", option: "open-weights" }],
  };

  it("is let through as it is, however deep its condition", () => {
    expect(schema.constraintSchema.parse(good)).toEqual(good);
  });
  it.each([
    ["status", { ...good, status: "open" }],
    ["unlessAfter", { ...good, unlessAfter: undefined }],
    ["when", { ...good, when: {} }],
    ["when", { ...good, when: { question: "team", in: ["no-ml"], atLeast: "no-ml" } }],
    ["when", { ...good, when: { all: [{ any: [{ not: { question: "team" } }] }] } }],
  ])("is refused for its %j", (path, bad) => {
    expect(problems(schema.constraintSchema, bad)).toEqual([path]);
  });
});

test("a JSON schema says where it lives, how it is headed, and that unknown keys are refused", () => {
  const { $id, title, description, additionalProperties, $defs } = jsonSchema("decision-model");
  expect($id).toBe("/data/decision-model.schema.json");
  expect({ title, description }).toEqual(PUBLISHED_TEXTS["decision-model"]);
  expect(additionalProperties).toBe(false);
  expect(Object.keys($defs ?? {})).toContain("condition");
});
