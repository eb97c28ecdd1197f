/** @file The prompt and the answer to learn of any kind of example that has them. */

import type { ExampleKind, TrainingExample, Turn } from "./example";
import { splitAnswer, turn } from "./turns";
import type { Refused } from "./types";

type Of<Kind extends ExampleKind> = Extract<TrainingExample, { kind: Kind }>;
type Answered = { prompt: readonly Turn[]; answer: readonly Turn[]; lost: readonly string[] };

/** Lost where instruction and input stand in one text. */
export const BORDER = "the border between instruction and input";

/** Lost where a number or a truth value is read as the answer to check. */
export const NO_TEXT = "that the answer is no text";

/** What is asked as one text: instruction and input on lines of their own, as LLaMA-Factory joins those that are there. */
export function askedText(instruction: string, input: string): string {
  return [instruction, input].filter((part) => part !== "").join("\n");
}

/** The prompt and the one answer to learn, where there is such an answer. */
export function answered(example: TrainingExample): Answered | Refused {
  switch (example.kind) {
    case "text":
      return { refused: "Bare text has no border between prompt and answer: choose a format for text." };
    case "prompt":
      return { refused: "There is no answer to learn from: choose a format for prompts, or write the answers first." };
    case "completion":
      return {
        prompt: [turn("user", example.prompt)],
        answer: [turn("assistant", example.completion)],
        lost: [],
      };
    case "instruction": {
      const { system, instruction, input, output } = example;
      const asked = askedText(instruction, input);
      return {
        prompt: [...(system === "" ? [] : [turn("system", system)]), turn("user", asked)],
        answer: [turn("assistant", output)],
        lost: input === "" ? [] : [BORDER],
      };
    }
    case "conversation": {
      const split = splitAnswer(example.turns);
      return split === null
        ? { refused: "The conversation does not end with an answer: add the assistant's turn or remove the last one." }
        : { ...split, lost: [] };
    }
    case "preference":
      return { prompt: example.prompt, answer: example.chosen, lost: ["the rejected answer"] };
    case "labelled":
      return example.good
        ? { prompt: example.prompt, answer: example.completion, lost: ["the label"] }
        : { refused: "The answer is labelled as bad, so it cannot stand as one to learn: leave the row out." };
    case "ranked": {
      const [best] = example.answers;
      return best === undefined
        ? { refused: "The ranking is empty: add the answers, or leave the row out." }
        : {
            prompt: example.prompt,
            answer: [turn("assistant", best)],
            lost: example.answers.length > 1 ? ["every answer but the best"] : [],
          };
    }
    case "steps":
      return example.steps.length > 0 && example.steps.every((step) => step.good)
        ? {
            prompt: [turn("user", example.problem)],
            answer: [turn("assistant", joinedSteps(example))],
            lost: ["the labels of the steps", "the borders between the steps"],
          }
        : { refused: "A step is wrong or none is there, so the solution cannot stand as one to learn: leave it out." };
    case "verifiable":
      return {
        prompt: example.prompt,
        answer: [turn("assistant", example.answer)],
        lost: ["how the answer is checked"],
      };
    case "passages":
      return answered(inPlain(example).example);
  }
}

export function joinedSteps(example: Of<"steps">): string {
  return example.steps.map((step) => step.text).join("\n");
}

/** A question with its passages as instruction and input. */
export function inPlain({ question, passages, answer }: Of<"passages">): {
  example: Of<"instruction">;
  lost: string[];
} {
  const input = passages.map((passage) => passage.text).join("\n\n");
  const marked = passages.some(({ id, source, date }) => `${id}${source}${date}` !== "");
  return {
    example: { kind: "instruction", system: "", instruction: question, input, output: answer },
    lost: [
      ...(passages.length > 1 ? ["the borders between the passages"] : []),
      ...(marked ? ["ids, sources and dates of the passages"] : []),
    ],
  };
}
