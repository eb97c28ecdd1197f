/** @file What a link to the guide carries: one field per question. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { type Ignored, type LinkField, readLink, writeLink } from "./codec";

type LinkedQuestion = { id: string; options: readonly string[]; several: number | null };

/** The table of the guide's link; question ids are the names. */
export function guideFields(questions: readonly LinkedQuestion[]): readonly LinkField[] {
  return questions.map(({ id, options, several }) => ({
    name: id,
    since: 1,
    type: "options",
    options,
    most: several ?? 1,
  }));
}

export function writeGuideLink(questions: readonly LinkedQuestion[], answers: Answers): string {
  return writeLink(guideFields(questions), answers);
}

/** Answers of an address; unknown questions and options are left out and named. */
export function readGuideLink(
  questions: readonly LinkedQuestion[],
  search: string,
): { answers: Answers; ignored: readonly Ignored[] } {
  const { state, ignored } = readLink(guideFields(questions), search);
  return { answers: state, ignored };
}
