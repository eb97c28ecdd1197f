/** @file What a plan is filled in from where all content is at hand, apart from what pages fetch: it brings the estimators. */

import { estimateBasis } from "@/lib/estimate/basis";
import { decisionModel, type KnowledgeContent } from "@/lib/knowledge/knowledge";
import { sourcesIn } from "@/lib/knowledge/source";
import type { PlanKit } from "./plan-kit";

/**
 * The kit where content is at hand: the command line, the server.
 *
 * @param today ISO date that listed prices are held against
 */
export function planKit(content: KnowledgeContent, today: string): PlanKit {
  const { models, trainers, gpus, estimates } = content;
  const kit = { models, trainers, gpus, ...estimateBasis(content, sourcesIn(content)) };
  return { ...content, model: decisionModel(content), sizing: { kit, sizing: estimates.sizing, today } };
}
