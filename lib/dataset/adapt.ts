/**
 * @file An example as an example of another kind. What cannot be said in the other kind is named as lost; what would
 * be wrong rather than poorer (a bad answer as one to learn) is refused.
 */

import { answered, BORDER, inPlain, joinedSteps } from "./answered";
import type { ExampleKind, Json, TrainingExample } from "./example";
import { isRefused } from "./json";
import { besideText, flattened, turn } from "./turns";
import type { Refused } from "./types";

type Adapted = { examples: readonly [TrainingExample, ...TrainingExample[]]; lost: readonly string[] };

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

function toConversation(example: TrainingExample): Adapted | Refused {
  const found = answered(example);
  if (isRefused(found)) return found;
  // The input stays beside the conversation, so that a format with room for it can give it back.
  const beside: { readonly [key: string]: Json } =
    example.kind === "instruction" && example.instruction !== "" && example.input !== ""
      ? { input: example.input }
      : {};
  const passages = example.kind === "passages" ? inPlain(example).lost : [];
  const conversation: TrainingExample = {
    kind: "conversation",
    turns: [...found.prompt, ...found.answer],
    ...(Object.keys(beside).length > 0 ? { extra: beside } : {}),
  };
  const lost = found.lost.filter((name) => name !== BORDER || Object.keys(beside).length === 0);
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
