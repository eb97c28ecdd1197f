/** @file The plan: what to do, stage by stage, for a verdict. Plain data that survives JSON. */

import { judge } from "@/lib/decision/condition";
import type { Model, PlanStepRecord } from "@/lib/decision/types";
import type { Answers } from "@/lib/knowledge/questionnaire";
import type { Basis, Citation } from "@/lib/knowledge/types";

/** Raised when the shape changes; older plans are still read. */
export const PLAN_VERSION = 1;

export type PlanStep = {
  id: string;
  phase: PlanStepRecord["phase"];
  title: string;
  because: string;
  basis: Basis;
  cites: readonly Citation[];
};

export type PlanStage = {
  strategy: string;
  method: string;
  /** The training file: its format id, name and number of rows; null where not known. */
  data: { format: string | null; file: string | null; rows: number | null };
  /** The model and the hardware by name; null where not known. */
  model: string | null;
  hardware: string | null;
  steps: readonly PlanStep[];
};

export type Plan = {
  version: number;
  /** Version of the knowledge that the plan was made with. */
  knowledge: string;
  answers: Answers;
  /** Before anything is trained: the baseline, the evaluation set, the bar that stops the project. */
  before: readonly PlanStep[];
  /** What holds for every stage. */
  across: readonly PlanStep[];
  stages: readonly PlanStage[];
  /** After launch. */
  after: readonly PlanStep[];
};

/**
 * The plan for an alternative under the given answers. Stages that train nothing have the method "none".
 *
 * @param method update method of the trained stages
 * @param formats usual format id by strategy
 */
export function planFor(
  model: Model,
  answers: Answers,
  stages: readonly string[],
  method: string,
  formats: Readonly<Record<string, string | null>>,
): Plan {
  const steps = model.planSteps.filter(({ when }) => when === null || judge(when, answers, model.questions) === "yes");
  const general = steps.filter(({ strategies }) => strategies === null);
  const firstStage = (strategies: readonly string[] | null) => stages.find((id) => strategies?.includes(id) ?? false);
  const trained = (id: string) => model.strategies.find((s) => s.id === id)?.properties.includes("trained") ?? false;
  return {
    version: PLAN_VERSION,
    knowledge: model.version,
    answers,
    before: general.filter(({ phase }) => phase === "before").map(step),
    across: general.filter(({ phase }) => phase !== "before" && phase !== "after").map(step),
    stages: stages.map((strategy) => ({
      strategy,
      method: trained(strategy) ? method : "none",
      data: { format: formats[strategy] ?? null, file: null, rows: null },
      model: null,
      hardware: answers.hardware?.[0] ?? null,
      // A step that serves several stages stands under the first of them.
      steps: steps.filter(({ strategies }) => firstStage(strategies) === strategy).map(step),
    })),
    after: general.filter(({ phase }) => phase === "after").map(step),
  };
}

function step({ id, phase, title, because, basis, cites }: PlanStepRecord): PlanStep {
  return { id, phase, title, because, basis, cites };
}
