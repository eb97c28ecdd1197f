/** @file What the schemas of records are made of: ids, citations, scales, conditions on the answers. */

import { z } from "zod";
import type { Condition } from "@/lib/knowledge/condition";
import { CRITERION_GROUP_IDS, CRITERION_IDS, DOCUMENT_IDS, STRATEGY_IDS, UPDATE_METHOD_IDS } from "@/lib/knowledge/ids";
import { QUESTION_OPTIONS, type QuestionId } from "@/lib/knowledge/questionnaire";
import type { Scale } from "@/lib/knowledge/types";

const isQuestionId = (id: string): id is QuestionId => Object.hasOwn(QUESTION_OPTIONS, id);
export const list = <S extends z.ZodType>(item: S) => z.array(item).readonly();
export const table = <S extends z.ZodType>(value: S) => z.record(id, value).readonly();
export const id = z.string().regex(/^[a-z0-9][a-z0-9.+-]*$/);
export const text = z.string().min(1);
export const share = z.number().min(0).max(1);
export const positive = z.number().positive();
export const version = z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/);
export const year = z.int().min(1900).max(2100);
export const strategyId = z.enum(STRATEGY_IDS);
export const updateMethodId = z.enum(UPDATE_METHOD_IDS);
export const criterionId = z.enum(CRITERION_IDS);
export const criterionGroupId = z.enum(CRITERION_GROUP_IDS);
export const documentId = z.enum(DOCUMENT_IDS);
export const questionId = z.enum(Object.keys(QUESTION_OPTIONS).filter(isQuestionId));
export const questionGroupId = z.enum(["goal", "data", "constraints", "risks"]);
export const cell = z.templateLiteral([strategyId, "/", criterionId]);

export const citation = z.union([
  z.templateLiteral(["claim:", id]),
  z.templateLiteral(["measurement:", id]),
  z.templateLiteral(["work:", id]),
]);

export const basis = z.enum(["sourced", "ours"]);
export const cites = list(citation);
export const strategies = list(strategyId);
export const interval = z.strictObject({ low: z.number(), typical: z.number(), high: z.number() });
export const criterionKind = z.enum(["benefit", "risk", "cost", "serving"]);
export const better = z.enum(["higher", "lower"]);

export const scale = z.discriminatedUnion("kind", [
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

export const condition = z.union([
  allOf,
  anyOf,
  notOf,
  z.strictObject({ question: id, in: list(id) }),
  z.strictObject({ question: id, atLeast: id }),
]);

export const conditionSchema = condition satisfies z.ZodType<Condition>;
