/** @file A plan as one sentence. It stands apart from the plan's view, whose estimators a page fetches later. */

import { alternativeName, verdictSentence } from "@/lib/knowledge/wording";
import type { Plan } from "./plan";
import type { PlanKit } from "./plan-kit";

/** What a plan does, as one sentence; also its title until the reader writes one. */
export function planSentence(
  kit: Pick<PlanKit, "strategies" | "updateMethods">,
  { stages }: Pick<Plan, "stages">,
): string {
  const strategies = stages.map(({ strategy }) => strategy);
  const trained = stages.find(({ method }) => method !== "none");
  // The verdict names a method with every pipeline; a plan from a file may train in none of its stages.
  if (!trained && strategies.length > 1) return `${alternativeName(kit, strategies)}.`;
  return verdictSentence(kit, strategies, trained?.method ?? "none");
}
