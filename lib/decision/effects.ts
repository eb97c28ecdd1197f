/** @file What choosing an option moves: the records that ask for it. */

import type { Condition } from "@/lib/knowledge/condition";
import type { Model, Reasoned } from "./types";

/**
 * Records that an option can make true, in the order weights, shifts, readiness and what lowers it, constraints, orders,
 * methods, plan steps.
 */
export function effectsOf(model: Model, question: string, option: string): readonly Reasoned[] {
  const records: readonly (Reasoned & { when: Condition | null })[] = [
    ...model.weights,
    ...model.shifts,
    ...model.readiness,
    ...model.readinessFactors,
    ...model.constraints,
    ...model.orders,
    ...model.methods,
    ...model.planSteps,
  ];
  return records.filter(({ when }) => when !== null && asksFor(when, question, option, model));
}

/** Whether the option stands in the condition without a "not" before it. */
function asksFor(condition: Condition, question: string, option: string, model: Model): boolean {
  if ("all" in condition) return condition.all.some((part) => asksFor(part, question, option, model));
  if ("any" in condition) return condition.any.some((part) => asksFor(part, question, option, model));
  if ("not" in condition || condition.question !== question) return false;
  if ("in" in condition) return condition.in.includes(option);
  const options = model.questions.find(({ id }) => id === question)?.options ?? [];
  return options.indexOf(option) >= options.indexOf(condition.atLeast);
}
