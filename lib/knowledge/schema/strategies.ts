/** @file Schemas of strategies, what they are compared on, how they rate, differ and look as a record. */

import { z } from "zod";
import type { ExampleRecord } from "@/lib/knowledge/example-record";
import type { KnowledgeContent } from "@/lib/knowledge/knowledge";
import type { Comparison, Criterion, Rating, Strategy, UpdateMethod } from "@/lib/knowledge/types";
import {
  basis,
  better,
  cites,
  criterionGroupId,
  criterionId,
  criterionKind,
  id,
  interval,
  list,
  positive,
  scale,
  strategyId,
  text,
  updateMethodId,
} from "./parts";

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
  none: z.literal(true).exactOptional(),
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

export const comparisonSchema = z.strictObject({
  id,
  pair: z.tuple([strategyId, strategyId]).readonly(),
  difference: text,
  together: text.nullable(),
  cites,
}) satisfies z.ZodType<Comparison>;

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
