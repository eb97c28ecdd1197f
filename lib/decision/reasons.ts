/** @file Which records speak about an alternative under the given answers. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import type { Basis, Citation } from "@/lib/knowledge/types";
import { judge } from "./condition";
import type { Condition, Model } from "./types";

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
  const concerned = (property: string) =>
    stages.some(
      (id) => id === property || model.strategies.find((s) => s.id === id)?.properties.includes(property) === true,
    );
  const follows = (before: string, after: string) => stages.indexOf(after) === stages.indexOf(before) + 1;
  return [
    ...model.constraints
      .filter((r) => concerned(r.appliesTo) && holds(r.when) && !isLifted(model, r.unlessAfter, r.appliesTo, stages))
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

function isLifted(model: Model, unlessAfter: string | null, appliesTo: string, stages: readonly string[]): boolean {
  if (unlessAfter === null) return false;
  const before = stages.slice(0, Math.max(0, stages.indexOf(appliesTo)));
  return before.some((id) => model.strategies.find((s) => s.id === id)?.properties.includes(unlessAfter) === true);
}

function reason(
  kind: Reason["kind"],
  { id, because, basis, cites }: { id: string; because: string; basis: Basis; cites: readonly Citation[] },
): Reason {
  return { kind, id, because, basis, cites };
}
