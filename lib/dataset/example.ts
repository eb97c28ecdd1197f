/**
 * @file One training example, whatever file it stands in. Every format reads a row into one of these kinds and writes
 * it back, so that a conversion is a reading and a writing, and what one kind cannot hold is named as lost.
 */

/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One message of a conversation. */
export type Turn = {
  role: "system" | "user" | "assistant" | "tool";
  text: string;
  /** False: part of the conversation, but not learned from; absent: learned from if it is the assistant's. */
  trained?: boolean;
  /** Names, ids, tool calls and the like: fields of the message that have no place of their own. */
  extra?: { readonly [key: string]: Json };
};

export type TrainingExample = (
  | { kind: "text"; text: string }
  /** A prompt and its continuation as bare strings, without roles. */
  | { kind: "completion"; prompt: string; completion: string }
  /** An instruction, the material that it is about ("" where there is none) and the output. */
  | { kind: "instruction"; system: string; instruction: string; input: string; output: string }
  | { kind: "conversation"; turns: readonly Turn[] }
  /** Turns to be answered; nothing in them is learned from. */
  | { kind: "prompt"; prompt: readonly Turn[] }
  | { kind: "preference"; prompt: readonly Turn[]; chosen: readonly Turn[]; rejected: readonly Turn[] }
  /** One answer with a verdict on it. */
  | { kind: "labelled"; prompt: readonly Turn[]; completion: readonly Turn[]; good: boolean }
  /** Several answers, best first. */
  | { kind: "ranked"; prompt: readonly Turn[]; answers: readonly string[] }
  | { kind: "steps"; problem: string; steps: readonly { text: string; good: boolean }[] }
  /** A task whose answer a program can check. `check` names how: "exact", "number", "unit-tests" ...; empty where the row does not say. */
  | { kind: "verifiable"; prompt: readonly Turn[]; answer: string; check: string; source: string }
  /** A question with passages to answer it from. */
  | { kind: "passages"; question: string; passages: readonly Passage[]; answer: string }
) & {
  /** Top-level fields of the row that no kind has a place for: category, id, tools ... */
  extra?: { readonly [key: string]: Json };
};
export type Passage = { id: string; text: string; source: string; date: string };
export type ExampleKind = TrainingExample["kind"];
