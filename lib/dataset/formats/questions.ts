/** @file Questions with choices, or with the reasoning to the answer written out. */

import { defineFormat, reading } from "@/lib/dataset/define";
import { fault, listFaults, textFaults } from "@/lib/dataset/faults";
import { field, has, hasList, hasTexts, isList, isRow, text } from "@/lib/dataset/json";
import { turn } from "@/lib/dataset/turns";
import type { Format, Row } from "@/lib/dataset/types";
import { AXOLOTL_INSTRUCTIONS } from "./keyed";

const CHOICE_NAMES = ["choices", "options", "endings"] as const;

const KEY_NAMES = ["answer", "answerKey", "answer_idx", "label", "solution", "correct"] as const;

/** The choices as texts, with their marks where they have any. */
function choicesOf(row: Row): readonly { mark: string; text: string }[] {
  const name = CHOICE_NAMES.find((key) => has(row, key));
  const value = name === undefined ? undefined : field(row, name);
  if (isList(value)) {
    return value.flatMap((one, index) => (typeof one === "string" ? [{ mark: letter(index), text: one }] : []));
  }
  if (!isRow(value)) return [];
  const [texts, labels] = [field(value, "text"), field(value, "label")];
  if (isList(texts)) {
    return texts.flatMap((one, index) => {
      const mark = isList(labels) ? labels[index] : undefined;
      return typeof one === "string" ? [{ mark: typeof mark === "string" ? mark : letter(index), text: one }] : [];
    });
  }
  return Object.entries(value).flatMap(([mark, one]) => (typeof one === "string" ? [{ mark, text: one }] : []));
}

function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}

function rightChoice(row: Row): { mark: string; text: string } | undefined {
  const choices = choicesOf(row);
  for (const name of KEY_NAMES) {
    const key = field(row, name);
    const found =
      typeof key === "number" ? choices[key] : choices.find(({ mark, text: words }) => mark === key || words === key);
    if (found) return found;
  }
  return undefined;
}

const multipleChoice = defineFormat({
  id: "multiple-choice",
  name: "Multiple choice",
  sentence: "A question with choices and the right one, by letter, number or text.",
  family: "verifiable",
  keys: ["question", ...CHOICE_NAMES],
  source: "https://huggingface.co/datasets/cais/mmlu",
  accepted: [],
  detect: (row) => hasTexts(row, "question") && choicesOf(row).length > 1,
  check: (row) => [
    ...textFaults(row, "question", "warning"),
    ...(rightChoice(row) === undefined
      ? [fault("no_grader_field", "answer", "No field names the right choice by letter, number or text: add answer.")]
      : []),
  ],
  read(row) {
    const question = text(row, "question");
    const right = rightChoice(row);
    if (question === undefined || right === undefined)
      return { refused: "No field names the right choice: add answer." };
    const lines = choicesOf(row).map(({ mark, text: words }) => `${mark}. ${words}`);
    const prompt = [turn("user", [question, ...lines].join("\n"))];
    return reading({ kind: "verifiable", prompt, answer: right.mark, check: "exact", source: "" }, [
      "the border between question and choices",
    ]);
  },
  reads: "verifiable",
  writers: {},
  holds: "any",
});

/** Marks of the right choice beside the two fields that Axolotl reads: then a program can check the answer. */
const VERDICTS = ["answer", "answerKey", "answer_idx", "label", "correct"] as const;

const explainChoice = defineFormat({
  id: "axolotl-explainchoice",
  name: "Choices with an explanation",
  sentence: "A question, its choices, and the solution or explanation that is learned: the solution where both stand.",
  family: "instruction",
  keys: ["question", "choices", "solution", "explanation"],
  source: AXOLOTL_INSTRUCTIONS,
  accepted: ["Axolotl (explainchoice, concisechoice)"],
  detect(row) {
    const worded =
      text(row, "explanation") !== undefined || (hasTexts(row, "solution") && rightChoice(row) === undefined);
    const marked = VERDICTS.some((key) => has(row, key));
    return hasTexts(row, "question") && hasList(row, "choices") && choicesOf(row).length > 1 && worded && !marked;
  },
  check: (row) => [
    ...textFaults(row, "question", "warning"),
    ...listFaults(row, "choices"),
    ...textFaults(row, has(row, "solution") ? "solution" : "explanation", "warning"),
  ],
  read(row) {
    const question = text(row, "question");
    const output = text(row, "solution") ?? text(row, "explanation");
    if (question === undefined || output === undefined) {
      return { refused: "question and one of solution and explanation must be texts: write them." };
    }
    const input = choicesOf(row)
      .map((choice) => `- "${choice.text}"`)
      .join("\n");
    const both = hasTexts(row, "solution", "explanation") ? ["the explanation"] : [];
    const lost = ["the borders between the choices", ...both];
    return reading({ kind: "instruction", system: "", instruction: question, input, output }, lost);
  },
  reads: "instruction",
  writers: {},
  holds: "any",
});

/** Axolotl gives these rows an answer of its own, which says that the article does not tell. */
const unanswerable = defineFormat({
  id: "axolotl-unanswerable",
  name: "Article with an unanswerable question",
  sentence: "An article and a question that it does not answer; Axolotl supplies the answer that says so.",
  family: "prompt",
  keys: ["article", "unanswerable_question"],
  source: AXOLOTL_INSTRUCTIONS,
  accepted: ["Axolotl (context_qa.load_404)"],
  detect: (row) => hasTexts(row, "article", "unanswerable_question"),
  check: (row) => ["article", "unanswerable_question"].flatMap((key) => textFaults(row, key, "warning")),
  read(row) {
    const [article, question] = [text(row, "article"), text(row, "unanswerable_question")];
    if (article === undefined || question === undefined) {
      return { refused: "article and unanswerable_question must be texts: write them." };
    }
    const lost = ["the border between article and question", "the answer, which Axolotl supplies"];
    return reading({ kind: "prompt", prompt: [turn("user", `${article}\n===\n${question}`)] }, lost);
  },
  reads: "prompt",
  writers: {},
  holds: "any",
});

/** What is learned stands in a template that only Axolotl has, so the row is known but not read. */
const critique = defineFormat({
  id: "axolotl-creative-critique",
  name: "Answer with scores and critiques",
  sentence:
    "An instruction, an answer, and the scores and critiques of it, which are learned in a template of Axolotl's.",
  family: "instruction",
  keys: ["instruction", "answer", "scores", "critiques"],
  source: AXOLOTL_INSTRUCTIONS,
  accepted: ["Axolotl (creative_acr.load_critique)"],
  detect: (row) => hasTexts(row, "instruction", "answer") && has(row, "scores", "critiques"),
  check: (row) => ["instruction", "answer"].flatMap((key) => textFaults(row, key, "warning")),
  read: () => ({
    refused:
      "scores and critiques are learned inside a template of Axolotl's own: train the row there as creative_acr.load_critique.",
  }),
  writers: {},
  holds: "any",
});

const REASONS = ["chain_of_thought", "cot", "rationale", "reasoning"] as const;

/** A worked answer in two fields becomes one text: the reasoning, then the answer on a line of its own. */
function reasoned(id: string, name: string, ask: "context" | "question"): Format {
  return defineFormat({
    id,
    name,
    sentence: `A ${ask}, the reasoning written out, and the answer.`,
    family: "pair",
    keys: [ask, ...REASONS, "answer"],
    source: "https://github.com/google-research/FLAN",
    accepted: [],
    detect: (row) => hasTexts(row, ask, "answer") && REASONS.some((key) => text(row, key) !== undefined),
    check: (row) => [...textFaults(row, ask, "warning"), ...textFaults(row, "answer", "warning")],
    read(row) {
      const [prompt, answer] = [text(row, ask), text(row, "answer")];
      const key = REASONS.find((one) => text(row, one) !== undefined);
      if (prompt === undefined || answer === undefined || key === undefined) {
        return { refused: `${ask}, answer and the reasoning must be texts: write them.` };
      }
      const completion = `${text(row, key)}\n${answer}`;
      return reading({ kind: "completion", prompt, completion }, ["the border between reasoning and answer"]);
    },
    reads: "completion",
    writers: {},
    holds: "any",
  });
}

export const QUESTION_FORMATS = {
  multipleChoice,
  explainChoice,
  unanswerable,
  critique,
  contextThought: reasoned("context-cot-answer", "Context, reasoning and answer", "context"),
  questionThought: reasoned("question-cot-answer", "Question, reasoning and answer", "question"),
} satisfies Record<string, Format>;
