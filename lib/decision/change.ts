/** @file Single-answer changes: what one could answer instead, or answer next. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { readAnswers } from "./coherence";
import type { Model, ModelQuestion } from "./types";

/** One change of one answer. "set" answers or re-answers; "add" and "remove" change one option of several. */
export type Change = { question: string; option: string; kind: "set" | "add" | "remove" };

/** The answers after a change; the last remaining option removed leaves the question open. */
export function applyChange(answers: Answers, { question, option, kind }: Change): Answers {
  const given = answers[question] ?? [];
  const options =
    kind === "set" ? [option] : kind === "add" ? [...given, option] : given.filter((other) => other !== option);
  const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
  return options.length > 0 ? { ...rest, [question]: options } : rest;
}

/** Every change of one answer that leaves the answers coherent. */
export function singleChanges(model: Pick<Model, "questions" | "exclusions">, answers: Answers): readonly Change[] {
  return model.questions
    .flatMap((question) => changesOf(question, answers[question.id] ?? []))
    .filter((change) => readAnswers(model, applyChange(answers, change)).contradictions.length === 0);
}

function changesOf({ id, options, several, exclusive }: ModelQuestion, given: readonly string[]): readonly Change[] {
  if (several === null) {
    return options.filter((option) => !given.includes(option)).map((option) => ({ question: id, option, kind: "set" }));
  }
  return options.flatMap((option): Change[] => {
    if (given.includes(option)) return given.length > 1 ? [{ question: id, option, kind: "remove" }] : [];
    if (option === exclusive || (exclusive !== null && given.includes(exclusive)) || given.length === 0) {
      return [{ question: id, option, kind: "set" }];
    }
    return given.length < several ? [{ question: id, option, kind: "add" }] : [];
  });
}
