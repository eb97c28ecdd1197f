/** @file The shape of example records, as zod schemas: for the build, tests and the command line. No page imports it. */

import { z } from "zod";
import type { Json, Passage, TrainingExample, Turn } from "./example";
import {
  type Contrast,
  DOMAINS,
  type DomainId,
  type FlawedRecord,
  TECHNIQUE_IDS,
  type TechniqueId,
  type TechniqueRecord,
  type WrittenRule,
} from "./technique";
import { FAULT_CODES } from "./types";

const isDomainId = (id: string): id is DomainId => Object.hasOwn(DOMAINS, id);
const isFurther = (id: TechniqueId): id is Exclude<TechniqueId, "prompt-tuning"> => id !== "prompt-tuning";
const list = <S extends z.ZodType>(item: S) => z.array(item).readonly();

const id = z.string().regex(/^[a-z0-9][a-z0-9.+-]*$/);
const text = z.string().min(1);
const domain = z.enum(Object.keys(DOMAINS).filter(isDomainId));
const techniqueId = z.enum(TECHNIQUE_IDS);

export const jsonValueSchema: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    list(jsonValueSchema),
    z.record(z.string(), jsonValueSchema),
  ]),
);
const extra = z.exactOptional(z.record(z.string(), jsonValueSchema).readonly());

const turn = z.strictObject({
  role: z.enum(["system", "user", "assistant", "tool"]),
  text,
  trained: z.exactOptional(z.boolean()),
  extra,
}) satisfies z.ZodType<Turn>;
const turns = list(turn);
const passage = z.strictObject({ id, text, source: text, date: z.iso.date() }) satisfies z.ZodType<Passage>;

export const trainingExampleSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text, extra }),
  z.strictObject({ kind: z.literal("completion"), prompt: text, completion: text, extra }),
  z.strictObject({
    kind: z.literal("instruction"),
    system: z.string(),
    instruction: text,
    input: z.string(),
    output: text,
    extra,
  }),
  z.strictObject({ kind: z.literal("conversation"), turns, extra }),
  z.strictObject({ kind: z.literal("prompt"), prompt: turns, extra }),
  z.strictObject({ kind: z.literal("preference"), prompt: turns, chosen: turns, rejected: turns, extra }),
  z.strictObject({ kind: z.literal("labelled"), prompt: turns, completion: turns, good: z.boolean(), extra }),
  z.strictObject({ kind: z.literal("ranked"), prompt: turns, answers: list(text), extra }),
  z.strictObject({
    kind: z.literal("steps"),
    problem: text,
    steps: list(z.strictObject({ text, good: z.boolean() })),
    extra,
  }),
  z.strictObject({ kind: z.literal("verifiable"), prompt: turns, answer: text, check: text, source: text, extra }),
  z.strictObject({ kind: z.literal("passages"), question: text, passages: list(passage), answer: text, extra }),
]) satisfies z.ZodType<TrainingExample>;

const common = {
  id,
  domain,
  languages: list(z.string().regex(/^[a-z]{2}$/)),
  title: text,
  example: trainingExampleSchema,
  note: text,
};
const promptTuning = z.literal("prompt-tuning");
export const techniqueRecordSchema = z.union([
  z.strictObject({ ...common, technique: z.enum(TECHNIQUE_IDS.filter(isFurther)) }),
  z.strictObject({ ...common, technique: promptTuning, meaning: z.literal("soft-vectors") }),
  z.strictObject({
    ...common,
    technique: promptTuning,
    meaning: z.literal("written-prompt"),
    change: z.strictObject({ before: text, answerBefore: text, answerAfter: text }),
  }),
]) satisfies z.ZodType<TechniqueRecord>;

export const flawedRecordSchema = z.strictObject({
  id,
  technique: techniqueId,
  domain,
  title: text,
  format: text,
  row: jsonValueSchema,
  beside: jsonValueSchema,
  fault: z.discriminatedUnion("by", [
    z.strictObject({ by: z.literal("check"), code: z.enum(FAULT_CODES) }),
    z.strictObject({ by: z.literal("rule"), rule: id, at: z.strictObject({ field: text, words: z.string() }) }),
  ]),
  wrong: text,
  hurts: text,
}) satisfies z.ZodType<FlawedRecord>;

export const writtenRuleSchema = z.strictObject({
  id,
  sentence: text,
  why: text,
  source: z.url({ protocol: /^https$/ }).nullable(),
}) satisfies z.ZodType<WrittenRule>;

export const contrastSchema = z.strictObject({
  id,
  domain,
  title: text,
  task: text,
  sides: list(z.strictObject({ technique: techniqueId, example: trainingExampleSchema, learns: text })),
}) satisfies z.ZodType<Contrast>;
