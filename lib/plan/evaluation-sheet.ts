/** @file The evaluation set as a sheet to fill in: empty cases, to be written before anything is trained. */

import { writeCsv } from "@/lib/charts/csv";
import type { Plan } from "./plan";
import type { PlanKit } from "./plan-kit";

/** Cases that the sheet has room for. */
const CASES = 30;

/**
 * The sheet as CSV: one row per case, with an answer and a judgement for the baseline and for every stage after it, so
 * that all are judged on the same cases. Metrics are figures over cases and have no column.
 */
export function evaluationSheet({ strategies }: Pick<PlanKit, "strategies">, { stages }: Pick<Plan, "stages">): string {
  const judged = stages.flatMap(({ strategy }) => {
    const found = strategies.find(({ id }) => id === strategy);
    if (!found || found.properties.includes("baseline")) return [];
    const joint = found.properties.includes("retrieves") ? "with" : "after";
    return [`${joint} ${found.inSentence}`];
  });
  const head = [
    "number",
    "input",
    "expected answer or rubric",
    "source of the case",
    "hard case (yes/no)",
    "baseline answer",
    "baseline passes (yes/no)",
    ...judged.flatMap((stage) => [`answer ${stage}`, `passes ${stage} (yes/no)`]),
    "notes",
  ];
  const empty = head.slice(1).map(() => null);
  return writeCsv([head, ...Array.from({ length: CASES }, (_, k) => [k + 1, ...empty])]);
}
