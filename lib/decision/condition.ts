/** @file The condition language: what a record asks of the answers, and what three-valued logic says. */

import type { Condition } from "@/lib/knowledge/condition";
import type { Answers } from "@/lib/knowledge/questionnaire";
import type { ModelQuestion } from "./types";

export type Truth = "yes" | "no" | "unknown";

/**
 * Judges a condition on answers that may be incomplete.
 *
 * @returns "unknown" only where an answer that is still open could decide it
 * @throws RangeError where the condition names an unknown question or option: a mistake in the content
 */
export function judge(condition: Condition, answers: Answers, questions: readonly ModelQuestion[]): Truth {
  if ("all" in condition) {
    const parts = condition.all.map((part) => judge(part, answers, questions));
    return parts.includes("no") ? "no" : parts.includes("unknown") ? "unknown" : "yes";
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => judge(part, answers, questions));
    return parts.includes("yes") ? "yes" : parts.includes("unknown") ? "unknown" : "no";
  }
  if ("not" in condition) {
    const part = judge(condition.not, answers, questions);
    return part === "yes" ? "no" : part === "no" ? "yes" : "unknown";
  }
  const wanted = wantedOptions(condition, questions);
  const given = answers[condition.question];
  if (given === undefined) return "unknown";
  return given.some((option) => wanted.includes(option)) ? "yes" : "no";
}

/** The options that satisfy a leaf: those it lists, or the named one and all stronger ones. */
export function wantedOptions(
  leaf: Extract<Condition, { question: string }>,
  questions: readonly ModelQuestion[],
): readonly string[] {
  const question = questions.find(({ id }) => id === leaf.question);
  if (!question) throw new RangeError(`no question "${leaf.question}"`);
  const named = "in" in leaf ? leaf.in : [leaf.atLeast];
  for (const option of named) {
    if (!question.options.includes(option)) throw new RangeError(`no option "${option}" in "${leaf.question}"`);
  }
  return "in" in leaf ? leaf.in : question.options.slice(question.options.indexOf(leaf.atLeast));
}

/** Ids of the questions that a condition reads. */
export function questionsOf(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(questionsOf);
  if ("any" in condition) return condition.any.flatMap(questionsOf);
  if ("not" in condition) return questionsOf(condition.not);
  return [condition.question];
}
