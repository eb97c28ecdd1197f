/** @file What a link to the guide carries: one field per question, and the weights that were moved by hand. */

import { movesOf, moveTokens, tokensOf, type WeightMoves } from "@/lib/decision/moved-weights";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { type Ignored, type LinkField, readLink, writeLink } from "./codec";

/** What the link needs to know of the model: ids alone. */
export type LinkShape = {
  questions: readonly { id: string; options: readonly string[]; several: number | null }[];
  criteria: readonly { id: string }[];
};

export type GuideLink = { answers: Answers; weights: WeightMoves };

/** The table of the guide's link; question ids are the names, "weights" is the last field. */
export function guideFields({ questions, criteria }: LinkShape): readonly LinkField[] {
  return [
    ...questions.map(
      ({ id, options, several }): LinkField => ({ name: id, since: 1, type: "options", options, most: several ?? 1 }),
    ),
    { name: WEIGHTS, since: 1, type: "options", options: moveTokens(criteria), most: criteria.length },
  ];
}

export function writeGuideLink(shape: LinkShape, { answers, weights }: GuideLink): string {
  return writeLink(guideFields(shape), { ...answers, [WEIGHTS]: tokensOf(shape.criteria, weights) });
}

/** Answers and moved weights of an address; unknown questions and options are left out and named. */
export function readGuideLink(shape: LinkShape, search: string): GuideLink & { ignored: readonly Ignored[] } {
  const { state, ignored } = readLink(guideFields(shape), search);
  const { [WEIGHTS]: tokens = [], ...answers } = state;
  return { answers, weights: movesOf(shape.criteria, tokens), ignored };
}

const WEIGHTS = "weights";
