/** @file When a record holds: a condition on the answers of the questionnaire. */

/** A test on the reader's answers. Three-valued: a question that is not answered makes it unknown, never false. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { question: string; in: readonly string[] }
  | { question: string; atLeast: string };
