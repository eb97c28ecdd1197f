/** @file The questions of the guide as a reader meets them. They survive JSON. */

import type { QuestionId } from "./questionnaire";

/** One question of the guide as a reader meets it. */
export type Question = {
  id: QuestionId;
  group: QuestionGroupId;
  title: string;
  /** One sentence: what the answer decides. */
  why: string;
  /** In the order of QUESTION_OPTIONS. */
  options: readonly QuestionOption[];
  /** The option that stands for "nothing of these"; null where there is none. */
  exclusive: string | null;
};
export type QuestionGroupId = "goal" | "data" | "constraints" | "risks";
export type QuestionOption = { id: string; label: string; note: string | null };
