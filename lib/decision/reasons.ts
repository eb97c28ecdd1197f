/** @file Which records speak about an alternative under the given answers. */

import type { Condition } from "@/lib/knowledge/condition";
import type { Answers } from "@/lib/knowledge/questionnaire";
import type { Basis, Citation } from "@/lib/knowledge/types";
import { bearersOf } from "./bearers";
import { judge } from "./condition";
import type { Model } from "./types";

export type Reason = {
  kind: "weight" | "shift" | "readiness" | "constraint" | "order" | "keep";
  id: string;
  because: string;
  basis: Basis;
  cites: readonly Citation[];
};

/** Records that surely hold and concern the alternative; weight records concern every alternative and come last. */
export function reasonsFor(model: Model, answers: Answers, stages: readonly string[]): readonly Reason[] {
  const holds = (when: Condition) => judge(when, answers, model.questions) === "yes";
  const concerned = (property: string) => bearersOf(model.strategies, property).some((id) => stages.includes(id));
  const follows = (before: string, after: string) => stages.indexOf(after) === stages.indexOf(before) + 1;
  return [
    ...model.constraints
      .filter((r) => holds(r.when) && stands(model, r, stages))
      .map((record) => reason("constraint", record)),
    ...model.orders
      .filter((r) => r.stages.join() === stages.join() && holds(r.when))
      .map((record) => reason("order", record)),
    ...model.readiness
      .filter((r) => stages.includes(r.strategy) && holds(r.when))
      .map((record) => reason("readiness", record)),
    ...model.readinessFactors
      .filter((r) => stages.includes(r.strategy) && holds(r.when))
      .map((record) => reason("readiness", record)),
    ...model.shifts.filter((r) => concerned(r.property) && holds(r.when)).map((record) => reason("shift", record)),
    ...model.keeps
      .filter((r) => stages.includes(r.before) && follows(r.before, r.after))
      .map((record) => reason("keep", record)),
    ...model.weights.filter((r) => holds(r.when)).map((record) => reason("weight", record)),
  ];
}

/** Whether a constraint concerns a stage that no earlier one exempts from it. */
function stands(
  model: Model,
  { appliesTo, unlessAfter }: Model["constraints"][number],
  stages: readonly string[],
): boolean {
  const concerned = bearersOf(model.strategies, appliesTo);
  const exempting = unlessAfter === null ? [] : bearersOf(model.strategies, unlessAfter);
  return stages.some(
    (stage, k) => concerned.includes(stage) && !stages.slice(0, k).some((id) => exempting.includes(id)),
  );
}

function reason(
  kind: Reason["kind"],
  { id, because, basis, cites }: { id: string; because: string; basis: Basis; cites: readonly Citation[] },
): Reason {
  return { kind, id, because, basis, cites };
}
