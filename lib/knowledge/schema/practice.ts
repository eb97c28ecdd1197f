/** @file Schemas of what surrounds a strategy in use: metrics, uses, systems, terms, risks, tools, rules, disagreements. */

import { z } from "zod";
import type { Disagreement } from "@/lib/knowledge/disagreement";
import type { Metric, NamedSystem, Risk, Rule, Term, ToolMention, Use } from "@/lib/knowledge/types";
import { cites, condition, id, list, strategies, text } from "./parts";

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

export const ruleSchema = z.strictObject({
  id: z.int().min(1).max(999),
  text,
  cites,
  carriedBy: list(id),
}) satisfies z.ZodType<Rule>;
