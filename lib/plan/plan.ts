/** @file The plan: what to do, stage by stage, for a verdict. Plain data that survives JSON. */

import { judge } from "@/lib/decision/condition";
import type { WeightMoves } from "@/lib/decision/moved-weights";
import type { Model, PlanStepRecord } from "@/lib/decision/types";
import type { Answers } from "@/lib/knowledge/questionnaire";
import type { Basis, Citation } from "@/lib/knowledge/types";

/** Raised when the shape changes; older plans are still read. */
export const PLAN_VERSION = 1;

/** When a step is due, in the order of a plan. */
export const PHASES = [
  "before",
  "data",
  "training",
  "evaluation",
  "after",
] as const satisfies readonly PlanStep["phase"][];

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
  /** Who answers for the stage, and what the reader noted; empty until written. */
  owner: string;
  notes: string;
  steps: readonly PlanStep[];
};

/** How the planned alternative stood when the plan was made: its mean value, and the share of draws that it won. */
export type Standing = { value: number; acceptability: number };

export type Plan = {
  version: number;
  /** The reader's name for it; to begin with, the verdict as a sentence. */
  title: string;
  /** The baseline score at which the project stops, in the reader's words; empty until written. */
  bar: string;
  /** Version of the knowledge that the plan was made with; empty where not known. */
  knowledge: string;
  answers: Answers;
  /** Weights moved by hand, in steps by criterion id (+1 doubles, -1 halves). Empty: as the answers have them. */
  weights: WeightMoves;
  /** Null where not known. */
  standing: Standing | null;
  /** Before anything is trained: the baseline, the evaluation set, the bar that stops the project. */
  before: readonly PlanStep[];
  /** What holds for every stage. */
  across: readonly PlanStep[];
  stages: readonly PlanStage[];
  /** After launch. */
  after: readonly PlanStep[];
};

/** What a plan is headed with beside its answers. */
export type PlanHead = Pick<Plan, "title" | "weights" | "standing">;

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
  { title, weights, standing }: PlanHead = { title: "", weights: {}, standing: null },
): Plan {
  const steps = model.planSteps.filter(({ when }) => when === null || judge(when, answers, model.questions) === "yes");
  const general = steps.filter(({ strategies }) => strategies === null);
  const firstStage = (strategies: readonly string[] | null) => stages.find((id) => strategies?.includes(id) ?? false);
  const trained = (id: string) => model.strategies.find((s) => s.id === id)?.properties.includes("trained") ?? false;
  return {
    version: PLAN_VERSION,
    title,
    bar: "",
    knowledge: model.version,
    answers,
    weights,
    standing,
    before: general.filter(({ phase }) => phase === "before").map(step),
    across: general.filter(({ phase }) => phase !== "before" && phase !== "after").map(step),
    stages: stages.map((strategy) => ({
      strategy,
      method: trained(strategy) ? method : "none",
      data: { format: formats[strategy] ?? null, file: null, rows: null },
      model: null,
      hardware: answers.hardware?.[0] ?? null,
      owner: "",
      notes: "",
      // A step that serves several stages stands under the first of them.
      steps: steps.filter(({ strategies }) => firstStage(strategies) === strategy).map(step),
    })),
    after: general.filter(({ phase }) => phase === "after").map(step),
  };
}

/**
 * A plan made anew, with what the reader wrote into an earlier one: the title, the bar, and for every strategy that is
 * still there owner, notes and what is known of data, model and hardware.
 *
 * @param given the earlier plan's title before anybody wrote one; as long as it stands there, the new title is used
 */
export function keepEdits(fresh: Plan, earlier: Plan, given: string): Plan {
  return {
    ...fresh,
    title: earlier.title === given ? fresh.title : earlier.title,
    bar: earlier.bar,
    stages: fresh.stages.map((stage) => {
      const before = earlier.stages.find(({ strategy }) => strategy === stage.strategy);
      if (!before) return stage;
      const { file, rows, format } = before.data;
      return {
        ...stage,
        data: { format: format ?? stage.data.format, file, rows },
        model: before.model ?? stage.model,
        hardware: before.hardware ?? stage.hardware,
        owner: before.owner,
        notes: before.notes,
      };
    }),
  };
}

/** The plan as the text of a file, which `readPlanJson` reads again. */
export function writePlanJson(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

function step({ id, phase, title, because, basis, cites }: PlanStepRecord): PlanStep {
  return { id, phase, title, because, basis, cites };
}
