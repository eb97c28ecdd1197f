/** @file What a plan is filled in from: published records, as a page fetches them or as content has them. */

import type { Model } from "@/lib/decision/types";
import type { KnowledgeContent } from "@/lib/knowledge/knowledge";
import type { Published } from "@/lib/knowledge/publish";
import type { PublishedName } from "@/lib/knowledge/published-files";
import { sourcesIn } from "@/lib/knowledge/source";
import type { Citation } from "@/lib/knowledge/types";
import { byPlace, type RecordedSource } from "./guide-view";
import type { SizingKit } from "./stage-estimate";

/** The published files that a kit is made of. */
export const PLAN_FILES = [
  "decision-model",
  "strategies",
  "update-methods",
  "criteria",
  "ratings",
  "questions",
  "metrics",
  "risks",
  "systems",
  "examples",
  "documents",
  "claims",
  "measurements",
  "works",
  "models",
  "trainers",
  "gpus",
  "estimate-basis",
  "plan-sizing",
] as const satisfies readonly PublishedName[];
export type PlanFiles = { readonly [N in (typeof PLAN_FILES)[number]]: Published<N> };

/**
 * Plain data; all that `planView`, `decisionRecord` and `knowledgeChange` know of the subject. Without `sizing` stages
 * have no estimate.
 */
export type PlanKit = { model: Model; sizing: SizingKit | null } & Pick<
  KnowledgeContent,
  | "strategies"
  | "updateMethods"
  | "criteria"
  | "ratings"
  | "questions"
  | "metrics"
  | "risks"
  | "systems"
  | "examples"
  | "documents"
  | "claims"
  | "measurements"
  | "works"
>;

/** The kit from fetched files. */
export function planKitFrom(files: PlanFiles, today: string): PlanKit {
  const kit = {
    ...files["estimate-basis"],
    models: files.models.records,
    trainers: files.trainers.records,
    gpus: files.gpus.records,
  };
  return {
    sizing: { kit, sizing: files["plan-sizing"], today },
    model: files["decision-model"],
    strategies: files.strategies.records,
    updateMethods: files["update-methods"].records,
    criteria: files.criteria.records,
    ratings: files.ratings.records,
    questions: files.questions.records,
    metrics: files.metrics.records,
    risks: files.risks.records,
    systems: files.systems.records,
    examples: files.examples.records,
    documents: files.documents.records,
    claims: files.claims.records,
    measurements: files.measurements.records,
    works: files.works.records,
  };
}

/** Usual format id by strategy, as `planFor` and `readPlanJson` take it. */
export function usualFormats({ strategies }: Pick<PlanKit, "strategies">): Readonly<Record<string, string | null>> {
  return Object.fromEntries(strategies.map(({ id, format }) => [id, format]));
}

/** Sources of citations as they stand under a sentence, each text once; one that the kit does not hold is left out. */
export function sourcesOf(kit: PlanKit): (cites: readonly Citation[]) => readonly RecordedSource[] {
  const source = sourcesIn(kit);
  const known = new Set<string>([
    ...kit.claims.map(({ id }) => `claim:${id}`),
    ...kit.measurements.map(({ id }) => `measurement:${id}`),
    ...kit.works.map(({ id }) => `work:${id}`),
  ]);
  return (cites) => {
    const found = cites
      .filter((citation) => known.has(citation))
      .map((citation) => {
        const { label, url, permalink } = source(citation);
        return { text: label, href: url, permalinks: [permalink] };
      });
    return byPlace(found);
  };
}
