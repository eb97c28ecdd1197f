import { createHash } from "node:crypto";
import type { PlanAddresses } from "@/components/plan/load-plan-kit";
import { content } from "@/content/index";
import { publish } from "@/lib/knowledge/publish";
import type { PublishedName } from "@/lib/knowledge/published-files";

/** Files that pages fetch on use. Their second address carries a hash of the text, so that a kept copy is never stale. */
export const FETCHED_NAMES = [
  "decision-model",
  "decision-sources",
  "ratings",
  "documents",
  "strategies",
  "update-methods",
  "criteria",
  "questions",
  "metrics",
  "risks",
  "systems",
  "examples",
  "claims",
  "measurements",
  "works",
  "comparisons",
  "disagreements",
  "measurement-groups",
  "peft-runs",
  "models",
  "trainers",
  "gpus",
  "estimate-basis",
  "plan-sizing",
  "catalogue",
  "records",
  "contrasts",
] as const satisfies readonly PublishedName[];
export type FetchedName = (typeof FETCHED_NAMES)[number];

/** Every published file as the text that is served. */
export const publishedTexts: ReadonlyMap<PublishedName, string> = new Map(
  publish(content).map(({ name, data }) => [name, JSON.stringify(data)]),
);

/** The text of a published file, and the name that changes with it. */
export function hashed(name: FetchedName): { file: string; text: string } {
  const text = publishedTexts.get(name);
  if (text === undefined) throw new RangeError(`no published file "${name}"`);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { file: `${name}.${hash}.json`, text };
}

/** Where a page fetches a file from: for server components, which pass it on as a prop. */
export function dataAddress(name: FetchedName): string {
  return `/data/${hashed(name).file}`;
}

/** Addresses of all files that a plan is filled in from. */
export function planAddresses(): PlanAddresses {
  return {
    "decision-model": dataAddress("decision-model"),
    strategies: dataAddress("strategies"),
    "update-methods": dataAddress("update-methods"),
    criteria: dataAddress("criteria"),
    ratings: dataAddress("ratings"),
    questions: dataAddress("questions"),
    metrics: dataAddress("metrics"),
    risks: dataAddress("risks"),
    systems: dataAddress("systems"),
    examples: dataAddress("examples"),
    documents: dataAddress("documents"),
    claims: dataAddress("claims"),
    measurements: dataAddress("measurements"),
    works: dataAddress("works"),
    models: dataAddress("models"),
    trainers: dataAddress("trainers"),
    gpus: dataAddress("gpus"),
    "estimate-basis": dataAddress("estimate-basis"),
    "plan-sizing": dataAddress("plan-sizing"),
  };
}
