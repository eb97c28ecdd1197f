/** The names that the guide's parts draw with; the page hands them in. */

import type { StrategyId } from "@/lib/knowledge/ids";
import type { Criterion, Strategy, UpdateMethod } from "@/lib/knowledge/types";
import type { RecordedSource } from "@/lib/plan/guide-view";

export type GuideOption = {
  id: string;
  label: string;
  note: string | null;
  /** What choosing it moves, with its sources; null where no record speaks of it alone. */
  effect: { because: string; sources: readonly RecordedSource[]; ours: boolean } | null;
};
export type GuideQuestion = {
  id: string;
  group: string;
  title: string;
  why: string;
  several: number | null;
  exclusive: string | null;
  options: readonly GuideOption[];
};

export type GuideWords = {
  strategies: readonly Pick<Strategy, "id" | "name" | "inSentence" | "short" | "properties">[];
  updateMethods: readonly Pick<UpdateMethod, "id" | "inSentence" | "name">[];
  criteria: readonly Pick<Criterion, "id" | "name" | "group" | "question" | "better" | "scale">[];
  criterionGroups: readonly { id: string; name: string }[];
  groups: readonly { id: string; name: string }[];
  questions: readonly GuideQuestion[];
};

/** The strategies of an alternative, for its marks. */
export function stageIds(words: GuideWords, stages: readonly string[]): readonly StrategyId[] {
  return stages.flatMap((stage) => words.strategies.find(({ id }) => id === stage)?.id ?? []);
}

export function questionOf(words: GuideWords, id: string): GuideQuestion | undefined {
  return words.questions.find((question) => question.id === id);
}

/** The chosen options in the reader's words: "Open weights", "Raw text; instruction pairs". */
export function answerText({ options }: GuideQuestion, chosen: readonly string[]): string {
  return options
    .filter(({ id }) => chosen.includes(id))
    .map(({ label }) => label)
    .join("; ");
}

/** The answers that would lift a constraint: "Open weights" or "A tuning service" (What may you do with the model?). */
export function liftedWords(words: GuideWords, liftedBy: readonly { question: string; option: string }[]): string {
  return words.questions
    .flatMap(({ id, title, options }) => {
      const labels = options
        .filter((option) => liftedBy.some((lift) => lift.question === id && lift.option === option.id))
        .map(({ label }) => `"${label}"`);
      return labels.length === 0 ? [] : [`${labels.join(" or ")} (${title})`];
    })
    .join(", or ");
}
