/** @file What the loss is computed on: the pieces of an example as a format trains on them. */

import { adapt } from "./adapt";
import type { TrainingExample, Turn } from "./example";
import { formatById } from "./formats";
import { isRefused } from "./json";
import type { Refused } from "./types";

/**
 * What becomes of a piece. "trained": its tokens are learned. "masked": read, not learned. "chosen", "rejected": made
 * likelier and less likely. "good", "bad": labelled so. "checked": never shown to the model, compared with its answer.
 * "ranked": one of several answers in order.
 */
export type Loss = "trained" | "masked" | "chosen" | "rejected" | "good" | "bad" | "checked" | "ranked";

export type LossPart = {
  /** Who speaks or what it is: "User", "Prompt", "Step 2". */
  name: string;
  text: string;
  loss: Loss;
};

export type LossView = { parts: readonly LossPart[]; sentence: string };

/** The pieces in reading order, and one sentence on what is learned by default and which option changes it. */
export function lossParts(formatId: string, example: TrainingExample): LossView | Refused {
  const format = formatById(formatId);
  if (format === null) return { refused: `There is no format "${formatId}": take an id of the table.` };
  const adapted = adapt(example, format.kinds);
  if (isRefused(adapted)) return adapted;
  const parts = adapted.examples.flatMap(partsOf);
  const own = OF_FORMAT.get(formatId);
  return { parts, sentence: own ?? OF_KIND[adapted.examples[0].kind] };
}

const SPEAKER = { system: "System", user: "User", assistant: "Assistant", tool: "Tool" } satisfies Record<
  Turn["role"],
  string
>;

function spoken(turns: readonly Turn[], loss: Loss | null): LossPart[] {
  return turns.map((turn) => ({
    name: SPEAKER[turn.role],
    text: turn.text,
    loss: loss ?? ((turn.trained ?? turn.role === "assistant") ? "trained" : "masked"),
  }));
}

function given(name: string, text: string, loss: Loss): LossPart[] {
  return text === "" ? [] : [{ name, text, loss }];
}

function partsOf(example: TrainingExample): LossPart[] {
  switch (example.kind) {
    case "text":
      return [{ name: "Text", text: example.text, loss: "trained" }];
    case "completion":
      return [
        { name: "Prompt", text: example.prompt, loss: "masked" },
        { name: "Completion", text: example.completion, loss: "trained" },
      ];
    case "instruction":
      return [
        ...given("System", example.system, "masked"),
        { name: "Instruction", text: example.instruction, loss: "masked" },
        ...given("Input", example.input, "masked"),
        { name: "Output", text: example.output, loss: "trained" },
      ];
    case "conversation":
      return spoken(example.turns, null);
    case "prompt":
      return spoken(example.prompt, "masked");
    case "preference":
      return [
        ...spoken(example.prompt, "masked"),
        ...spoken(example.chosen, "chosen"),
        ...spoken(example.rejected, "rejected"),
      ];
    case "labelled":
      return [...spoken(example.prompt, "masked"), ...spoken(example.completion, example.good ? "good" : "bad")];
    case "ranked":
      return [
        ...spoken(example.prompt, "masked"),
        ...example.answers.map((text, index): LossPart => ({ name: `Rank ${index + 1}`, text, loss: "ranked" })),
      ];
    case "steps":
      return [
        { name: "Problem", text: example.problem, loss: "masked" },
        ...example.steps.map(
          ({ text, good }, index): LossPart => ({ name: `Step ${index + 1}`, text, loss: good ? "good" : "bad" }),
        ),
      ];
    case "verifiable":
      return [...spoken(example.prompt, "masked"), { name: "Answer", text: example.answer, loss: "checked" }];
    case "passages":
      return [
        ...example.passages.map(
          ({ text }, index): LossPart => ({ name: `Passage ${index + 1}`, text, loss: "masked" }),
        ),
        { name: "Question", text: example.question, loss: "masked" },
        { name: "Answer", text: example.answer, loss: "trained" },
      ];
  }
}

const OF_KIND = {
  text: "Every token of the text is learned.",
  completion: "Only the completion is learned; the prompt is read and masked.",
  instruction: "Only the output is learned; instruction and input are read and masked.",
  conversation: "Every answer of the assistant is learned, unless a turn is marked to be left out.",
  prompt:
    "Nothing in the row is learned: a model answers the prompt, and a reward, a teacher or a person judges the answer.",
  preference: "The chosen answer is made likelier than the rejected one; the prompt is read and masked.",
  labelled: "An answer labelled good is made likelier, one labelled bad less likely; the prompt is masked.",
  ranked: "Each answer is to score above those that follow it; trainers take the ranking pair by pair.",
  steps: "Each step is a yes-or-no judgement: the model learns to say whether the solution is still right there.",
  verifiable: "No text here is learned: the model writes answers, and a program rewards those that pass the check.",
  passages: "Only the answer is learned; the question and the passages are read and masked.",
} satisfies Record<TrainingExample["kind"], string>;

/** Where a format has a default of its own. */
const OF_FORMAT: ReadonlyMap<string, string> = new Map([
  [
    "openai-chat",
    "Services learn every answer of the assistant whose weight is not 0. TRL learns all tokens of such a row unless assistant_only_loss is set.",
  ],
  [
    "prompt-completion",
    "Only the completion is learned by default; in TRL, completion_only_loss set to false adds the prompt.",
  ],
  [
    "prompt-completion-conversational",
    "Only the completion is learned by default; in TRL, completion_only_loss set to false adds the prompt.",
  ],
  [
    "alpaca",
    "Axolotl and LLaMA-Factory learn only the output, unless train_on_inputs or train_on_prompt is set. torchtune's alpaca_dataset learns the rest too, unless train_on_input is false.",
  ],
  [
    "alpaca-history",
    "LLaMA-Factory learns the answers in the history too, unless mask_history is set; what the user says is masked.",
  ],
  ["sharegpt", "Every gpt turn is learned by default; in LLaMA-Factory, mask_history keeps only the last one."],
  [
    "axolotl-input_output",
    "Segments with label true are learned, the others are read and masked. No template is added.",
  ],
  ["llamafactory-v1-messages", "A message is learned with its loss_weight; without one, the assistant's messages are."],
  [
    "verl-rl",
    "No text here is learned: verl rewards the answers that pass the function named for data_source, which is yours unless verl brings one. It looks only whether style is model; here extra_info.check names the check, which your function is given.",
  ],
  ["text", "Every token of the text is learned, and trainers add an end mark after it."],
]);
