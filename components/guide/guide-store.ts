import { create } from "zustand";
import type { Answers } from "@/lib/knowledge/questionnaire";
import type { Ignored } from "@/lib/links/codec";

type GuideState = {
  answers: Answers;
  /** The question in focus; null: the one that the guide would ask. */
  focus: string | null;
  /** Open questions that the reader passed by; they come last. */
  skipped: readonly string[];
  /** What of the address could not be read. */
  ignored: readonly Ignored[];
};

const EMPTY: GuideState = { answers: {}, focus: null, skipped: [], ignored: [] };

export const useGuide = create<GuideState>(() => EMPTY);

/** Answers a question; an empty list leaves it open. The question stays in focus, so that nothing jumps. */
export function answer(question: string, options: readonly string[]) {
  useGuide.setState(({ answers, skipped }) => ({
    answers: replaced(answers, question, options),
    focus: question,
    skipped: skipped.filter((id) => id !== question),
  }));
}

/** Takes over whole answers: a flip, an example, a restored plan. */
export function takeAnswers(answers: Answers) {
  useGuide.setState({ answers, ignored: [] });
}

export function focusOn(question: string | null) {
  useGuide.setState({ focus: question });
}

export function skip(question: string) {
  useGuide.setState(({ answers, skipped }) => ({
    answers: replaced(answers, question, []),
    skipped: [...skipped.filter((id) => id !== question), question],
    focus: null,
  }));
}

/** Everything open again; the address follows. */
export function startOver() {
  useGuide.setState(EMPTY);
}

function replaced(answers: Answers, question: string, options: readonly string[]): Answers {
  const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
  return options.length > 0 ? { ...rest, [question]: options } : rest;
}
