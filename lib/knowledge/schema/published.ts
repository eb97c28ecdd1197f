/** @file The schema of each published file, for the build, tests and the command line. No page imports it, because zod weighs 35 KB there. */

import { z } from "zod";
import { cataloguedSchema } from "@/lib/catalogue/schema";
import { gpuSchema, throughputRowSchema } from "@/lib/cost/schema";
import { contrastSchema, flawedRecordSchema, techniqueRecordSchema, writtenRuleSchema } from "@/lib/dataset/schema";
import { basisShape } from "@/lib/estimate/schema";
import type { Published } from "@/lib/knowledge/publish";
import { PUBLISHED_NAMES, PUBLISHED_TEXTS, type PublishedName, schemaAddress } from "@/lib/knowledge/published-files";
import { TASKS } from "@/lib/memory/job";
import { measuredRowSchema, modelRecordSchema, trainerSchema } from "@/lib/memory/schema";
import { modelSchema, questionGroupSchema, questionSchema } from "./decision";
import {
  basis,
  cell,
  citation,
  condition,
  criterionId,
  id,
  interval,
  list,
  scale,
  strategyId,
  text,
  updateMethodId,
  version,
} from "./parts";
import {
  disagreementSchema,
  metricSchema,
  namedSystemSchema,
  riskSchema,
  ruleSchema,
  termSchema,
  toolMentionSchema,
  useSchema,
} from "./practice";
import {
  citedSourceSchema,
  claimSchema,
  measurementGroupSchema,
  measurementSchema,
  peftRunSchema,
  sourceDocumentSchema,
  workSchema,
} from "./sources";
import {
  comparisonSchema,
  criterionGroupSchema,
  criterionSchema,
  exampleSchema,
  ratingSchema,
  strategySchema,
  updateMethodSchema,
} from "./strategies";

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
