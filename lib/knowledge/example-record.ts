/** @file One record of a strategy, filled in. It survives JSON. */

import type { StrategyId } from "./ids";

/** One record of a strategy, filled in: a row of its training file, or a request of a strategy that trains nothing. */
export type ExampleRecord =
  | Example<null, PromptExample | PassageExample>
  | Example<"text", { text: string }>
  | Example<"prompt-completion", { prompt: string; completion: string }>
  | Example<"openai-chat", { messages: readonly ChatMessage[] }>
  | Example<"preference", { prompt: string; chosen: string; rejected: string }>
  | Example<
      "verl-rl",
      {
        data_source: string;
        prompt: readonly ChatMessage[];
        ability: string;
        reward_model: { style: string; ground_truth: string };
        extra_info: { split: string; index: number };
      }
    >;
type Example<F, V> = {
  id: string;
  strategy: StrategyId;
  /** The format id of the row; null where there is no training file. */
  format: F;
  value: V;
  /** One sentence: what to look at. */
  note: string;
};
export type ChatMessage = { role: "system" | "user" | "assistant"; content: string };
/** A prompt as it is sent, with the examples in it. */
export type PromptExample = { messages: readonly ChatMessage[] };
/** A question with the passages that were found for it, and the answer that names them. */
export type PassageExample = {
  question: string;
  passages: readonly { id: string; text: string; source: string; date: string }[];
  answer: string;
};
