/** @file Answers that contradict each other: named, and read in the nearest way that makes sense. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { judge } from "./condition";
import type { Model } from "./types";

export type Contradiction = { id: string; because: string };

/**
 * The answers as they are used, with what was wrong with them.
 *
 * "None of these" beside other options is dropped; then the exclusion records are applied in their order.
 */
export function readAnswers(
  model: Pick<Model, "questions" | "exclusions">,
  given: Answers,
): { answers: Answers; contradictions: readonly Contradiction[] } {
  const contradictions: Contradiction[] = [];
  const answers: Record<string, readonly string[]> = {};
  for (const { id, exclusive } of model.questions) {
    const options = given[id];
    if (options === undefined || options.length === 0) continue;
    if (exclusive !== null && options.length > 1 && options.includes(exclusive)) {
      contradictions.push({
        id: `${id}-none-and-some`,
        because: `"${exclusive}" was chosen for "${id}" together with other options. Read as: the other options.`,
      });
      answers[id] = options.filter((option) => option !== exclusive);
    } else answers[id] = options;
  }
  for (const { id, when, because, reading } of model.exclusions) {
    if (judge(when, answers, model.questions) !== "yes") continue;
    contradictions.push({ id, because });
    for (const [question, options] of Object.entries(reading)) {
      if (options === null) delete answers[question];
      else answers[question] = options;
    }
  }
  return { answers, contradictions };
}
