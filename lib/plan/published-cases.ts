/** @file What others have published about a stage: figures that resemble it, and systems with a name. */

import { judge } from "@/lib/decision/condition";
import type { Measurement, NamedSystem } from "@/lib/knowledge/types";
import type { Plan } from "./plan";
import type { PlanKit } from "./plan-kit";

const CONFIDENCE: readonly Measurement["confidence"][] = ["high", "medium", "low"];

/**
 * Figures of runs whose stages are those of the plan, the strategy alone, or contain it. Surely read ones first, then
 * those with the same stages, those that bear on the strategy itself, and those about what the answers give weight to.
 * A work comes a second time only where nothing else is left.
 *
 * @param taken ids that another stage of the plan shows already
 */
export function similarCases(
  kit: PlanKit,
  { answers, stages }: Plan,
  strategy: string,
  method: string,
  taken: readonly string[],
  most: number,
): readonly Measurement[] {
  const matters = wanted(kit, answers);
  const whole = stages.map((stage) => stage.strategy).join();
  const likeness = ({ stages: of, bearsOn, methods }: Measurement) => {
    const names: readonly string[] = of;
    const same = names.join() === whole ? 2 : names.join() === strategy ? 1 : 0;
    const own = bearsOn.filter((cell) => cell.startsWith(`${strategy}/`));
    const weight = Math.max(0, ...own.map((cell) => matters.get(cell) ?? 0));
    const used: readonly string[] = methods;
    return [same, own.length > 0 ? 1 : 0, weight, used.includes(method) ? 1 : 0] as const;
  };
  const ranked = kit.measurements
    .filter(({ id, stages: of }) => of.some((stage) => stage === strategy) && !taken.includes(id))
    .map((measurement) => ({ measurement, likeness: likeness(measurement) }))
    .sort(
      (a, b) =>
        CONFIDENCE.indexOf(a.measurement.confidence) - CONFIDENCE.indexOf(b.measurement.confidence) ||
        b.likeness[0] - a.likeness[0] ||
        b.likeness[1] - a.likeness[1] ||
        b.likeness[2] - a.likeness[2] ||
        b.likeness[3] - a.likeness[3],
    )
    .map(({ measurement }) => measurement);
  const firstOfWork = ranked.filter(({ work }, k) => ranked.findIndex((other) => other.work === work) === k);
  return [...firstOfWork, ...ranked.filter((measurement) => !firstOfWork.includes(measurement))].slice(0, most);
}

/** Named systems with the strategy among their stages: those built in the plan's own stages first, then the simplest. */
export function namedSystems(
  { systems }: PlanKit,
  { stages }: Plan,
  strategy: string,
  taken: readonly string[],
  most: number,
): readonly NamedSystem[] {
  const whole = stages.map((stage) => stage.strategy).join();
  const same = (system: NamedSystem) => (system.stages.join() === whole ? 0 : 1);
  return systems
    .filter(({ id, stages: of }) => of.some((stage) => stage === strategy) && !taken.includes(id))
    .sort((a, b) => same(a) - same(b) || a.stages.length - b.stages.length)
    .slice(0, most);
}

/** How much the answers raise each rating's criterion, in steps, by "strategy/criterion". */
function wanted({ model }: PlanKit, answers: Plan["answers"]): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  for (const { when, moves } of model.weights) {
    if (judge(when, answers, model.questions) !== "yes") continue;
    for (const move of moves) {
      for (const criterion of model.criteria.filter(({ id, group }) => [id, group].includes(move.target))) {
        steps.set(criterion.id, (steps.get(criterion.id) ?? 0) + move.steps);
      }
    }
  }
  return new Map(
    model.strategies.flatMap(({ id }) => [...steps].map(([criterion, sum]) => [`${id}/${criterion}`, sum] as const)),
  );
}
