/** @file Schemas of what is cited: documents, claims, works, measurements and the groups they are drawn in. */

import { z } from "zod";
import type { MeasurementGroup, PeftRun } from "@/lib/knowledge/measurement-group";
import type { CitedSource } from "@/lib/knowledge/publish";
import type { Claim, Measurement, SourceDocument, Work } from "@/lib/knowledge/types";
import { cell, citation, documentId, id, list, strategies, strategyId, text, updateMethodId, year } from "./parts";

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

export const citedSourceSchema = z.strictObject({
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
