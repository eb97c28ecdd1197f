/** @file What an open question can still decide, proved over all completions of the answers. */

import type { Condition } from "@/lib/knowledge/condition";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { bearersOf } from "./bearers";
import { judge, questionsOf } from "./condition";
import type { Model } from "./types";

export type Influence = {
  /** False: proved that no answer to it can change the ranking, whatever else is answered. */
  ranking: boolean;
  method: boolean;
  plan: boolean;
};

/**
 * Looks at every record that the given answers leave undecided. A question that no undecided record reads, directly or
 * through the prior of another open question that matters, cannot change anything: this is a proof. The reverse is not:
 * a question that is read may still change nothing, and the simulation alone says how often.
 */
export function influences(model: Model, answers: Answers): ReadonlyMap<string, Influence> {
  const isLive = (when: Condition | null) => when !== null && judge(when, answers, model.questions) === "unknown";
  const mayHold = (when: Condition) => judge(when, answers, model.questions) !== "no";
  const open = new Set(model.questions.map(({ id }) => id).filter((id) => answers[id] === undefined));
  const readBy = (conditions: readonly (Condition | null)[]) =>
    conditions.flatMap((when) => (when !== null && isLive(when) ? questionsOf(when) : [])).filter((id) => open.has(id));

  const dead = surelyBlocked(model, answers);
  const alive = (strategy: string) => !dead.has(strategy);
  const amounts = model.readiness
    .filter(({ strategy, when }) => alive(strategy) && mayHold(when))
    .flatMap(({ amount }) => {
      const record = "record" in amount ? model.amounts.find(({ id }) => id === amount.record) : undefined;
      return record ? [record.question, record.quality?.question, record.sharedBy?.question] : [];
    })
    .flatMap((id) => (id !== undefined && open.has(id) ? [id] : []));

  const ranking = new Set([
    ...amounts,
    ...readBy([
      ...model.weights.map(({ when }) => when),
      ...model.shifts
        .filter(({ property }) => bearersOf(model.strategies, property).some(alive))
        .map(({ when }) => when),
      ...model.readiness.filter(({ strategy }) => alive(strategy)).map(({ when }) => when),
      ...model.readinessFactors.filter(({ strategy }) => alive(strategy)).map(({ when }) => when),
      ...model.constraints
        .filter(({ appliesTo }) => bearersOf(model.strategies, appliesTo).some(alive))
        .map(({ when }) => when),
      ...model.orders.filter(({ stages }) => stages.every(alive)).map(({ when }) => when),
    ]),
  ]);
  spread(model, answers, ranking, open);
  const method = new Set(readBy([...model.methods, ...model.fits].map(({ when }) => when)));
  const plan = new Set(readBy(model.planSteps.map(({ when }) => when)));
  return new Map([...open].map((id) => [id, { ranking: ranking.has(id), method: method.has(id), plan: plan.has(id) }]));
}

/** A question whose answer shifts the prior of one that matters, matters too; so does one that excludes it. */
function spread(model: Model, answers: Answers, matters: Set<string>, open: ReadonlySet<string>): void {
  for (let before = -1; before !== matters.size; ) {
    before = matters.size;
    for (const { question, when } of model.priors) {
      if (when === null || !matters.has(question) || judge(when, answers, model.questions) !== "unknown") continue;
      for (const id of questionsOf(when)) if (open.has(id)) matters.add(id);
    }
    for (const { when } of model.exclusions) {
      if (judge(when, answers, model.questions) === "no") continue;
      const read = questionsOf(when);
      if (read.some((id) => matters.has(id))) for (const id of read) if (open.has(id)) matters.add(id);
    }
  }
}

/** Strategies that a constraint blocks whatever else is answered. */
function surelyBlocked(model: Model, answers: Answers): ReadonlySet<string> {
  return new Set(
    model.constraints
      .filter(
        ({ status, unlessAfter, when }) =>
          status === "blocked" && unlessAfter === null && judge(when, answers, model.questions) === "yes",
      )
      .flatMap(({ appliesTo }) => bearersOf(model.strategies, appliesTo))
      .filter((id) => !bearersOf(model.strategies, "baseline").includes(id)),
  );
}
