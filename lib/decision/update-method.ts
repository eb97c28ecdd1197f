/** @file The second decision: which weights move. It follows the strategy and never changes it. */

import type { Compiled } from "./compile";
import type { Simulation } from "./simulate";
import { type State, YES } from "./state";
import type { FitRecord, MethodRecord } from "./types";

/** What speaks against a method on the reader's hardware; null where it fits. */
export type Fits = (state: State, method: string) => FitRecord | null;

export type MethodChoice = {
  method: string;
  /** Share of draws that choose it: below 1 where open questions decide it. */
  share: number;
  /** The rule that chose; null where the strategy has only one method. */
  rule: MethodRecord | null;
  /** Why the rule's own method was passed over. */
  tooLarge: FitRecord | null;
  /** What the chosen method itself does not fit; null where it fits whatever the size is within its range. */
  limit: FitRecord | null;
};

/**
 * The update method of an alternative's first trained stage, the one that most draws choose.
 *
 * @param stages strategy ids in order
 * @param simulation its sampled answers stand for what is still open
 * @param fits by default the model's own table
 */
export function updateMethod(
  compiled: Compiled,
  simulation: Simulation,
  stages: readonly string[],
  fits: Fits = tableFits(compiled),
): MethodChoice {
  const strategy = firstTrained(compiled, stages);
  const width = compiled.model.questions.length;
  const counts = new Map<string, { count: number; choice: Omit<MethodChoice, "share"> }>();
  for (let d = 0; d < simulation.count; d += 1) {
    const choice = chooseMethod(compiled, simulation.states.subarray(d * width, (d + 1) * width), strategy, fits);
    const key = `${choice.method} ${choice.rule?.id} ${choice.tooLarge?.id} ${choice.limit?.id}`;
    const entry = counts.get(key) ?? { count: 0, choice };
    entry.count += 1;
    counts.set(key, entry);
  }
  const byMethod = new Map<string, number>();
  for (const { count, choice } of counts.values()) {
    byMethod.set(choice.method, (byMethod.get(choice.method) ?? 0) + count);
  }
  const [method, count] = [...byMethod].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["none", 0]);
  const commonest = [...counts.values()]
    .filter(({ choice }) => choice.method === method)
    .sort((a, b) => b.count - a.count)[0]?.choice;
  return {
    method,
    share: count / simulation.count,
    rule: commonest?.rule ?? null,
    tooLarge: commonest?.tooLarge ?? null,
    limit: commonest?.limit ?? null,
  };
}

/**
 * The method for complete answers: the first rule that holds, or the next method that fits. Where none fits every model
 * of the size, the first that fits the smaller ones; where none does, the one that takes least, with what it lacks.
 */
export function chooseMethod(
  compiled: Compiled,
  state: State,
  strategy: number,
  fits: Fits,
): Omit<MethodChoice, "share"> {
  const possible = compiled.methodsOf[strategy] ?? [];
  const rule = compiled.methods.find(
    ({ record, strategies, when }) =>
      possible.length > 1 &&
      possible.includes(record.method) &&
      (strategies === null || strategies.includes(strategy)) &&
      (when === null || when(state) === YES),
  );
  const wanted = rule?.record.method ?? possible[0] ?? "none";
  const tried = possible.slice(possible.indexOf(wanted)).map((method) => ({ method, limit: fits(state, method) }));
  const chosen =
    tried.find(({ limit }) => limit === null) ?? tried.find(({ limit }) => limit?.fits === "smaller") ?? tried.at(-1);
  const { method, limit } = chosen ?? { method: wanted, limit: null };
  return {
    method,
    rule: rule?.record ?? null,
    tooLarge: method === wanted ? null : (tried[0]?.limit ?? null),
    limit,
  };
}

/** The model's table of what does not fit; a method that no record speaks of fits. */
export function tableFits(compiled: Compiled): Fits {
  return (state, method) =>
    compiled.fits.find(({ record, when }) => record.method === method && when(state) === YES)?.record ?? null;
}

function firstTrained(compiled: Compiled, stages: readonly string[]): number {
  const trained = stages.find(
    (id) => compiled.model.strategies.find((strategy) => strategy.id === id)?.properties.includes("trained") ?? false,
  );
  return compiled.strategyIndex.get(trained ?? stages[0] ?? "") ?? compiled.baseline;
}
