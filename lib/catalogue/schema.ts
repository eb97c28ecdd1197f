/** @file The shape of the catalogue, as zod schemas: for the build, tests and the command line. No page imports it. */

import { z } from "zod";
import { STRATEGY_IDS } from "@/lib/knowledge/ids";
import type { CataloguedDataset } from "./catalogued";
import { COLUMN_KINDS, DATA_DOMAINS, DATA_FIELDS, DATA_LANGUAGES, DATA_TECHNIQUES, LICENCES } from "./public-dataset";

const list = <S extends z.ZodType>(item: S) => z.array(item).readonly();
const keysOf = <T extends object>(names: T) => {
  const isKey = (key: string): key is Extract<keyof T, string> => Object.hasOwn(names, key);
  return z.enum(Object.keys(names).filter(isKey));
};

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const count = z.int().min(1).max(1e13);
const field = keysOf(DATA_FIELDS);
const account = z.string().regex(/^[\w.-]+(?:\/[\w.-]+)?$/);
const known = z.boolean().nullable();

export const publicDatasetSchema = z.strictObject({
  id,
  name: text,
  techniques: list(keysOf(DATA_TECHNIQUES)),
  domain: text,
  domains: list(keysOf(DATA_DOMAINS)),
  languages: list(keysOf(DATA_LANGUAGES)),
  languagesStated: text.nullable(),
  format: z.strictObject({
    stated: text,
    id: text.nullable(),
    columns: list(z.strictObject({ name: text, holds: keysOf(COLUMN_KINDS) })).exactOptional(),
  }),
  passages: z.boolean(),
  examples: count.nullable(),
  splits: list(z.strictObject({ name: text, examples: count })),
  split: text.exactOptional(),
  bytes: count.nullable(),
  tokens: z
    .strictObject({
      mean: z.number().positive(),
      deviation: z.number().min(0),
      longest: count.nullable(),
      of: z.enum(["row", "prompt"]),
    })
    .nullable(),
  licence: z.strictObject({ stated: text.nullable(), id: keysOf(LICENCES) }),
  nonCommercial: known,
  shareAlike: known,
  noDerivatives: known,
  synthetic: z.strictObject({ by: text, part: z.enum(["answers", "judgements", "wording"]) }).nullable(),
  evaluationOnly: z.boolean(),
  year: z.int().min(1990).max(2100),
  publisher: text,
  paper: z
    .string()
    .regex(/^\d{4}\.\d{4,5}$/)
    .nullable(),
  hub: account.nullable(),
  repository: account.nullable(),
  configuration: text.nullable(),
  caveats: list(z.strictObject({ text, verified: z.boolean() })),
  readAt: list(
    z.strictObject({ label: text, url: z.url({ protocol: /^https$/ }).nullable(), secondHand: z.boolean() }),
  ),
  factsRead: list(field),
  unverified: list(z.strictObject({ field, note: text.nullable() })),
  inferred: list(z.enum(["publisher", "year"])),
  verified: z.boolean(),
});

export const cataloguedSchema = z.strictObject({
  ...publicDatasetSchema.shape,
  strategies: list(z.enum(STRATEGY_IDS)),
  rowFormat: z
    .strictObject({
      name: text,
      family: z.enum([
        "messages",
        "preference",
        "labelled",
        "instruction",
        "pair",
        "prompt",
        "sharegpt",
        "text",
        "steps",
        "verifiable",
        "tree",
        "tokens",
        "cloud",
      ]),
    })
    .nullable(),
}) satisfies z.ZodType<CataloguedDataset>;
