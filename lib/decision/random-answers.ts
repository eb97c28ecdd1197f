/** @file Coherent answers by chance, for what is claimed of all answers. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { readAnswers } from "./coherence";
import type { Model, ModelQuestion } from "./types";

/** Most options that are drawn where a question takes several. */
const MOST = 3;

/**
 * Draws an option, or one to three where several may be chosen, for each question with the given chance; what
 * contradicts itself is read as it is for a reader.
 *
 * @param next uniform numbers in (0, 1)
 * @param chance that a question is answered
 */
export function randomAnswers(
  model: Pick<Model, "questions" | "exclusions">,
  next: () => number,
  chance: number,
): Answers {
  const given: Record<string, readonly string[]> = {};
  for (const question of model.questions) {
    const options = optionsOf(question, next);
    if (next() < chance) given[question.id] = options;
  }
  return readAnswers(model, given).answers;
}

function optionsOf({ options, several }: ModelQuestion, next: () => number): readonly string[] {
  const count = several === null ? 1 : 1 + Math.floor(next() * Math.min(MOST, several));
  const left = [...options];
  return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)).flat();
}
