/** @file Coherent answers by chance, for what is claimed of all answers. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { readAnswers } from "./coherence";
import { judge } from "./condition";
import type { Model, ModelQuestion, PriorRecord } from "./types";

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

/**
 * Adds answers to `start` as readers tend to give them: each open question with the given chance, its option by the
 * first prior that holds on what stands so far.
 */
export function likelyAnswers(
  model: Pick<Model, "questions" | "exclusions" | "priors">,
  next: () => number,
  chance: number,
  start: Answers,
): Answers {
  const given: Record<string, readonly string[]> = { ...start };
  for (const { id, exclusive } of model.questions) {
    if (start[id] !== undefined) continue;
    const prior = model.priors.find(
      ({ question, when }) => question === id && (when === null || judge(when, given, model.questions) === "yes"),
    );
    const options = prior === undefined ? [] : likelyOptions(prior, next);
    const chosen = options.length > 0 || exclusive === null ? options : [exclusive];
    if (next() < chance && chosen.length > 0) given[id] = chosen;
  }
  return readAnswers(model, given).answers;
}

function likelyOptions({ pick, shares }: PriorRecord, next: () => number): readonly string[] {
  const options = Object.entries(shares);
  if (pick === "each") return options.filter(([, share]) => next() < share).map(([option]) => option);
  let left = next() * options.reduce((sum, [, share]) => sum + share, 0);
  const chosen = options.find(([, share]) => {
    left -= share;
    return left < 0;
  });
  return chosen ? [chosen[0]] : [];
}
