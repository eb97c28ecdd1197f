import { create } from "zustand";
import type { WeightMoves } from "@/lib/decision/moved-weights";
import type { Answers } from "@/lib/knowledge/questionnaire";
import type { Ignored } from "@/lib/links/codec";

/** What a verdict is made from. */
export type Given = { answers: Answers; weights: WeightMoves };
/** What an undo brings back. */
type Step = Given & {
  /** Open questions that the reader passed by; they come last. */
  skipped: readonly string[];
};

type GuideState = Step & {
  /** The question in focus; null: the one that the guide would ask. */
  focus: string | null;
  /** What of the address could not be read. */
  ignored: readonly Ignored[];
  past: readonly Step[];
  future: readonly Step[];
};

const EMPTY: GuideState = { answers: {}, weights: {}, focus: null, skipped: [], ignored: [], past: [], future: [] };
/** Steps that can be taken back. */
const REMEMBERED = 100;

export const useGuide = create<GuideState>(() => EMPTY);

/** Answers a question; an empty list leaves it open. The question stays in focus, so that nothing jumps. */
export function answer(question: string, options: readonly string[]) {
  change(({ answers, skipped }) => ({
    answers: replaced(answers, question, options),
    focus: question,
    skipped: skipped.filter((id) => id !== question),
  }));
}

/** Takes over whole answers: a flip, a saved plan, a dropped file. */
export function takeAnswers(given: Partial<Given>) {
  change(() => ({ ...given, ignored: [] }));
}

/** Doublings of one weight by hand; 0 puts it back to what the answers say. */
export function moveWeight(criterion: string, steps: number) {
  change(({ weights }) => {
    const rest = Object.fromEntries(Object.entries(weights).filter(([id]) => id !== criterion));
    return { weights: steps === 0 ? rest : { ...rest, [criterion]: steps } };
  });
}

export function resetWeights() {
  change(() => ({ weights: {} }));
}

export function focusOn(question: string | null) {
  useGuide.setState({ focus: question });
}

/** Leaves a question open and goes on to the next one. */
export function skip(question: string, next: string | null) {
  change(({ answers, skipped }) => ({
    answers: replaced(answers, question, []),
    skipped: [...skipped.filter((id) => id !== question), question],
    focus: next,
  }));
}

/** Everything open again; an undo brings it back. */
export function startOver() {
  change(() => ({ answers: {}, weights: {}, skipped: [], ignored: [], focus: null }));
}

export function undo() {
  useGuide.setState((state) => {
    const last = state.past.at(-1);
    return last ? { ...last, past: state.past.slice(0, -1), future: [stepOf(state), ...state.future] } : {};
  });
}

export function redo() {
  useGuide.setState((state) => {
    const [next, ...rest] = state.future;
    return next ? { ...next, past: [...state.past, stepOf(state)], future: rest } : {};
  });
}

/** A step that can be taken back, unless it changes nothing. */
function change(step: (state: GuideState) => Partial<GuideState>) {
  useGuide.setState((state) => {
    const next = step(state);
    const same =
      (next.answers ?? state.answers) === state.answers &&
      (next.weights ?? state.weights) === state.weights &&
      (next.skipped ?? state.skipped).join() === state.skipped.join();
    return same ? next : { ...next, past: [...state.past, stepOf(state)].slice(-REMEMBERED), future: [] };
  });
}

function stepOf({ answers, weights, skipped }: GuideState): Step {
  return { answers, weights, skipped };
}

function replaced(answers: Answers, question: string, options: readonly string[]): Answers {
  if (options.length === 0 && answers[question] === undefined) return answers;
  const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
  return options.length > 0 ? { ...rest, [question]: options } : rest;
}
