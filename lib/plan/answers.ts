/** @file The border where answers come in as JSON: nothing is thrown, every fault is a sentence. */

import { isObject } from "@/lib/json-object";
import { suggestion } from "@/lib/knowledge/nearest";
import type { Answers } from "@/lib/knowledge/questionnaire";

/** A question as the reader of answers needs it: its options, and how many may be chosen (null: one). */
export type AnswerableQuestion = { id: string; options: readonly string[]; several: number | null };

export type Problem = { sentence: string; about: string };

export type ReadAnswers = {
  answers: Answers;
  /** What is wrong and must be mended: a sentence, and the id to look for in the text. */
  problems: readonly Problem[];
  /** What says nothing and was left out: empty lists and null. */
  ignored: readonly { question: string; because: string }[];
};

/** Reads `{ "answers": { question: id | [id..] } }`, or the inner object alone. */
export function readAnswersJson(value: unknown, questions: readonly AnswerableQuestion[]): ReadAnswers {
  const inner = isObject(value) && "answers" in value ? value.answers : value;
  if (!isObject(inner)) {
    return {
      answers: {},
      problems: [
        { sentence: 'Answers are an object of question ids: { "answers": { "goals": ["one-task"] } }.', about: "" },
      ],
      ignored: [],
    };
  }
  const answers: Record<string, readonly string[]> = {};
  const problems: Problem[] = [];
  const ignored: { question: string; because: string }[] = [];
  for (const [id, given] of Object.entries(inner)) {
    const question = questions.find((known) => known.id === id);
    if (!question) {
      const known = questions.map((each) => each.id);
      problems.push({ sentence: `There is no question "${id}". ${suggestion(id, known)}`, about: id });
    } else if (given === null || (Array.isArray(given) && given.length === 0)) {
      ignored.push({ question: id, because: "It holds no answer." });
    } else {
      const read = readOptions(question, given);
      if ("problem" in read) problems.push(read.problem);
      else answers[id] = read.options;
    }
  }
  return { answers, problems, ignored };
}

function readOptions(
  { id, options, several }: AnswerableQuestion,
  given: unknown,
): { options: readonly string[] } | { problem: Problem } {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const chosen: string[] = [];
  for (const option of list) {
    if (typeof option !== "string") {
      const sentence = `An answer to "${id}" is an option id in quotes, not ${JSON.stringify(option)}.`;
      return { problem: { sentence, about: id } };
    }
    if (!options.includes(option)) {
      return {
        problem: { sentence: `"${option}" is no option of "${id}". ${suggestion(option, options)}`, about: option },
      };
    }
    if (!chosen.includes(option)) chosen.push(option);
  }
  if (chosen.length > (several ?? 1)) {
    const most = several === null ? "one option" : `at most ${several} options`;
    const sentence = `"${id}" takes ${most}, and ${chosen.length} were given: ${chosen.join(", ")}.`;
    return { problem: { sentence, about: id } };
  }
  return { options: chosen };
}
