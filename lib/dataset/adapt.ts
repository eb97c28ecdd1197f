/**
 * @file An example as an example of another kind. What cannot be said in the other kind is named as lost; what would
 * be wrong rather than poorer (a bad answer as one to learn) is refused.
 */

import type { ExampleKind, Json, TrainingExample, Turn } from "./example";
import { isRefused } from "./json";
import { besideText, flattened, splitAnswer, turn } from "./turns";
import type { Refused } from "./types";

type Of<Kind extends ExampleKind> = Extract<TrainingExample, { kind: Kind }>;
type Adapted = { examples: readonly [TrainingExample, ...TrainingExample[]]; lost: readonly string[] };
type Answered = { prompt: readonly Turn[]; answer: readonly Turn[]; lost: readonly string[] };

/**
 * The example in the first of these kinds that can hold it; its own kind wherever that is among them.
 *
 * @returns one example, or several: a pair gives two labelled answers, a ranking its pairs
 */
export function adapt(example: TrainingExample, kinds: readonly ExampleKind[]): Adapted | Refused {
  if (kinds.includes(example.kind)) return { examples: [example], lost: [] };
  let refusal: Refused = { refused: "This format is read here, never written: choose another." };
  for (const kind of kinds) {
    const adapted = adaptTo(example, kind);
    if (!isRefused(adapted)) return adapted;
    refusal = adapted;
  }
  return refusal;
}

function adaptTo(example: TrainingExample, kind: ExampleKind): Adapted | Refused {
  switch (kind) {
    case "text":
      return toText(example);
    case "completion":
      return toCompletion(example);
    case "instruction":
      return toInstruction(example);
    case "conversation":
      return toConversation(example);
    case "prompt":
      return toPrompt(example);
    case "preference":
      return toPreference(example);
    case "labelled":
      return toLabelled(example);
    case "ranked":
      return toRanked(example);
    case "verifiable":
      return toVerifiable(example);
    case "steps":
      return { refused: "Only an example whose steps are judged one by one can be written as steps." };
    case "passages":
      return { refused: "Only an example that names its passages can be written with passages." };
  }
}

function one(example: TrainingExample, from: TrainingExample, lost: readonly string[]): Adapted {
  const extra = from.extra === undefined ? {} : { extra: { ...example.extra, ...from.extra } };
  return { examples: [{ ...example, ...extra }], lost: [...new Set(lost)] };
}

/** Lost where instruction and input stand in one text. */
export const BORDER = "the border between instruction and input";

/** The prompt and the one answer to learn, where there is such an answer. */
function answered(example: TrainingExample): Answered | Refused {
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
      const asked = input === "" ? instruction : `${instruction}\n${input}`;
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

function joinedSteps(example: Of<"steps">): string {
  return example.steps.map((step) => step.text).join("\n");
}

/** A question with its passages as instruction and input. */
function inPlain({ question, passages, answer }: Of<"passages">): { example: Of<"instruction">; lost: string[] } {
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

function toConversation(example: TrainingExample): Adapted | Refused {
  const found = answered(example);
  if (isRefused(found)) return found;
  // The input stays beside the conversation, so that a format with room for it can give it back.
  const beside: { readonly [key: string]: Json } =
    example.kind === "instruction" && example.input !== "" ? { input: example.input } : {};
  const passages = example.kind === "passages" ? inPlain(example).lost : [];
  const conversation: TrainingExample = {
    kind: "conversation",
    turns: [...found.prompt, ...found.answer],
    ...(Object.keys(beside).length > 0 ? { extra: beside } : {}),
  };
  const lost = found.lost.filter((name) => name !== BORDER);
  return one(conversation, example, [...lost, ...passages]);
}

function toInstruction(example: TrainingExample): Adapted | Refused {
  if (example.kind === "passages") {
    const plain = inPlain(example);
    return one(plain.example, example, plain.lost);
  }
  const found = answered(example);
  if (isRefused(found)) return found;
  const [first, ...rest] = found.prompt;
  const hasSystem = first?.role === "system" && rest.length > 0;
  const asked = flattened(hasSystem ? rest : found.prompt, "user");
  const given = flattened(found.answer, "assistant");
  const input = example.extra !== undefined && Object.hasOwn(example.extra, "input") ? example.extra.input : undefined;
  const again = typeof input === "string" && asked.text.endsWith(`\n${input}`) ? input : "";
  const instruction: TrainingExample = {
    kind: "instruction",
    system: hasSystem ? first.text : "",
    instruction: again === "" ? asked.text : asked.text.slice(0, -again.length - 1),
    input: again,
    output: given.text,
  };
  const { extra, ...bare } = example;
  const left = Object.entries(extra ?? {}).filter(([key]) => again === "" || key !== "input");
  const from: TrainingExample = left.length === 0 ? bare : { ...bare, extra: Object.fromEntries(left) };
  const beside = hasSystem ? besideText([first]) : [];
  return one(instruction, from, [...found.lost, ...asked.lost, ...given.lost, ...beside]);
}

function toCompletion(example: TrainingExample): Adapted | Refused {
  const found = answered(example);
  if (isRefused(found)) return found;
  const asked = flattened(found.prompt, "user");
  const given = flattened(found.answer, "assistant");
  const completion: TrainingExample = { kind: "completion", prompt: asked.text, completion: given.text };
  const passages = example.kind === "passages" ? inPlain(example).lost : [];
  return one(completion, example, [...found.lost, ...asked.lost, ...given.lost, ...passages]);
}

function toText(example: TrainingExample): Adapted | Refused {
  if (example.kind === "prompt") {
    const { text, lost } = flattened(example.prompt, "user");
    return one({ kind: "text", text }, example, lost);
  }
  if (example.kind === "completion") {
    const { prompt, completion } = example;
    return one({ kind: "text", text: `${prompt}${completion}` }, example, ["the border between prompt and answer"]);
  }
  const conversation = toConversation(example);
  if (isRefused(conversation)) return conversation;
  const [{ kind, ...rest }] = conversation.examples;
  if (kind !== "conversation" || !("turns" in rest)) return { refused: "The example cannot be written as text." };
  const { text } = flattened(rest.turns, "assistant");
  const beside = besideText(rest.turns);
  return one({ kind: "text", text }, example, [...conversation.lost, "the roles of the turns", ...beside]);
}

function toPrompt(example: TrainingExample): Adapted | Refused {
  switch (example.kind) {
    case "text":
      return { refused: "Bare text has no prompt: choose a format for text." };
    case "preference":
      return one({ kind: "prompt", prompt: example.prompt }, example, ["both answers"]);
    case "labelled":
      return one({ kind: "prompt", prompt: example.prompt }, example, ["the answer and its label"]);
    case "ranked":
      return one({ kind: "prompt", prompt: example.prompt }, example, ["every answer"]);
    case "steps":
      return one({ kind: "prompt", prompt: [turn("user", example.problem)] }, example, ["the steps and their labels"]);
    default: {
      const found = answered(example);
      if (isRefused(found)) return found;
      if (found.prompt.length === 0) return { refused: "There is no turn before the answer: choose another format." };
      const passages = example.kind === "passages" ? inPlain(example).lost : [];
      return one({ kind: "prompt", prompt: found.prompt }, example, [...found.lost, ...passages, "the answer"]);
    }
  }
}

function toPreference(example: TrainingExample): Adapted | Refused {
  if (example.kind !== "ranked") {
    return { refused: "A preference needs two answers to one prompt, and this example has no second one." };
  }
  const { prompt, answers } = example;
  const pairs = answers.flatMap((better, index) =>
    answers
      .slice(index + 1)
      .flatMap((worse): TrainingExample[] =>
        better === worse
          ? []
          : [{ kind: "preference", prompt, chosen: [turn("assistant", better)], rejected: [turn("assistant", worse)] }],
      ),
  );
  const extra = example.extra === undefined ? {} : { extra: example.extra };
  const [first, ...rest] = pairs.map((pair) => ({ ...pair, ...extra }));
  if (first === undefined) return { refused: "The ranking needs at least two different answers: add one." };
  return {
    examples: [first, ...rest],
    lost: rest.length === 0 ? [] : ["the ranking as a whole: its pairs repeat the prompt, so split them by prompt"],
  };
}

function toLabelled(example: TrainingExample): Adapted | Refused {
  if (example.kind === "preference") {
    const { prompt, chosen, rejected } = example;
    const extra = example.extra === undefined ? {} : { extra: example.extra };
    return {
      examples: [
        { kind: "labelled", prompt, completion: chosen, good: true, ...extra },
        { kind: "labelled", prompt, completion: rejected, good: false, ...extra },
      ],
      lost: ["the comparison: chosen must be good and rejected bad in themselves"],
    };
  }
  if (example.kind === "steps") {
    const labelled: TrainingExample = {
      kind: "labelled",
      prompt: [turn("user", example.problem)],
      completion: [turn("assistant", joinedSteps(example))],
      good: example.steps.every((step) => step.good),
    };
    if (example.steps.length === 0) return { refused: "There are no steps to label: add them, or leave the row out." };
    return one(labelled, example, ["which step is wrong", "the borders between the steps"]);
  }
  return { refused: "Nothing in this example says whether its answer is good or bad: add a label." };
}

function toRanked(example: TrainingExample): Adapted | Refused {
  if (example.kind !== "preference") return { refused: "A ranking needs several answers to one prompt." };
  const better = flattened(example.chosen, "assistant");
  const worse = flattened(example.rejected, "assistant");
  const ranked: TrainingExample = { kind: "ranked", prompt: example.prompt, answers: [better.text, worse.text] };
  return one(ranked, example, [...better.lost, ...worse.lost]);
}

/** The text after the last "#### ", as in GSM8K. */
const FINAL_ANSWER = /(?:^|\n)####[ \t]*(\S[^\n]*)\s*$/;

function toVerifiable(example: TrainingExample): Adapted | Refused {
  const found = answered(example);
  if (isRefused(found)) return found;
  const answer = FINAL_ANSWER.exec(found.answer.at(-1)?.text ?? "")?.[1]?.trim();
  if (answer === undefined || found.prompt.length === 0) {
    return { refused: 'No final answer is marked with "#### ", so nothing says what a program should check.' };
  }
  const verifiable: TrainingExample = { kind: "verifiable", prompt: found.prompt, answer, check: "", source: "" };
  return one(verifiable, example, [...found.lost, "the worked solution"]);
}
