/** @file The answers of one draw as bits, and conditions as tests on them. */

import type { Condition } from "@/lib/knowledge/condition";
import { wantedOptions } from "./condition";
import type { ModelQuestion } from "./types";

/**
 * One draw's answers: a bit per option of each question, by question index. OPEN (0) where the question is open;
 * ANSWERED is set in every other entry, so that "answered with none of the options" differs from "open".
 */
export type State = Int32Array;
export const OPEN = 0;
export const ANSWERED = 1 << 30;

/** YES, NO or UNKNOWN on a state; never UNKNOWN once every question is answered. */
export type Test = (state: State) => 0 | 1 | 2;
export const NO = 0;
export const YES = 1;
export const UNKNOWN = 2;

/** A condition as a test on a state; the same three values as `judge`. */
export function compileTest(
  condition: Condition,
  questions: readonly ModelQuestion[],
  index: ReadonlyMap<string, number>,
): Test {
  if ("all" in condition) {
    const parts = condition.all.map((part) => compileTest(part, questions, index));
    return (state) => {
      let result: 0 | 1 | 2 = YES;
      for (const part of parts) {
        const truth = part(state);
        if (truth === NO) return NO;
        if (truth === UNKNOWN) result = UNKNOWN;
      }
      return result;
    };
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => compileTest(part, questions, index));
    return (state) => {
      let result: 0 | 1 | 2 = NO;
      for (const part of parts) {
        const truth = part(state);
        if (truth === YES) return YES;
        if (truth === UNKNOWN) result = UNKNOWN;
      }
      return result;
    };
  }
  if ("not" in condition) {
    const part = compileTest(condition.not, questions, index);
    return (state) => {
      const truth = part(state);
      return truth === UNKNOWN ? UNKNOWN : truth === YES ? NO : YES;
    };
  }
  const question = index.get(condition.question) ?? -1;
  const options = questions[question]?.options ?? [];
  const mask = wantedOptions(condition, questions).reduce((bits, option) => bits | (1 << options.indexOf(option)), 0);
  return (state) => {
    const bits = state[question] ?? OPEN;
    return bits === OPEN ? UNKNOWN : bits & mask ? YES : NO;
  };
}
