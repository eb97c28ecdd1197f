/** @file Whole answer sets as different readers would give them, for what is said about the engine over all readers. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { likelyAnswers } from "./random-answers";
import type { Model } from "./types";

/** Which kinds of data readers with a goal tend to have. */
export type ReaderSets = {
  /** The ids of the question about goals and of the one about kinds of data. */
  goalQuestion: string;
  kindQuestion: string;
  /** Per goal, the kinds that go with it; one of them is drawn, where there is any. */
  fitting: Readonly<Record<string, readonly string[]>>;
  /** Chance of a second goal, and of a kind of data that no goal asked for. */
  second: number;
};

/**
 * Draws one or two goals, all equally likely, data that fits them, and the rest by the priors; nothing contradicts
 * itself. By the priors alone some goals are so rare that nothing could be said about them.
 *
 * @param next uniform numbers in (0, 1)
 * @param chance that each of the other questions is answered
 */
export function readerAnswers(
  model: Pick<Model, "questions" | "exclusions" | "priors">,
  { goalQuestion, kindQuestion, fitting, second }: ReaderSets,
  next: () => number,
  chance: number,
): Answers {
  const oneOf = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)];
  const some = (list: readonly (string | undefined)[]) => [...new Set(list)].filter((item) => item !== undefined);
  const all = Object.keys(fitting);
  const kinds = [...new Set(Object.values(fitting).flat())].sort();
  const goals = some([oneOf(all), next() < second ? oneOf(all) : undefined]);
  const data = some([...goals.map((goal) => oneOf(fitting[goal] ?? [])), next() < second ? oneOf(kinds) : undefined]);
  return likelyAnswers(model, next, chance, {
    [goalQuestion]: goals,
    ...(data.length > 0 && { [kindQuestion]: data }),
  });
}
