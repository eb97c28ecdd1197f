/** @file Questions with the passages that answer them. */

import { defineFormat, reading, readings } from "@/lib/dataset/define";
import type { TrainingExample } from "@/lib/dataset/example";
import { fault, listFaults, textFaults } from "@/lib/dataset/faults";
import { field, has, hasList, hasTexts, isList, isRow, kindOf, listed, text } from "@/lib/dataset/json";
import type { Fault, Format, Row } from "@/lib/dataset/types";

/** The answers of a SQuAD row: texts where there are any. */
function answersOf(row: Row): readonly string[] {
  const answers = field(row, "answers");
  const list = isRow(answers) ? field(answers, "text") : answers;
  return (isList(list) ? list : []).flatMap((one) => {
    const words = isRow(one) ? text(one, "text") : one;
    return typeof words === "string" ? [words] : [];
  });
}

/** The published files group questions by article and paragraph; the tables of hubs have one row per question. */
function isNested(row: Row): boolean {
  return hasList(row, "paragraphs");
}

function hasAnswers(row: Row): boolean {
  return isRow(field(row, "answers")) || hasList(row, "answers");
}

/** The questions of an article, each with its context and title. */
function inner(row: Row): readonly Row[] {
  const title = text(row, "title") ?? "";
  return listed(row, "paragraphs").flatMap((paragraph) =>
    isRow(paragraph)
      ? listed(paragraph, "qas").flatMap((one) =>
          isRow(one) ? [{ ...one, title, context: field(paragraph, "context") ?? null }] : [],
        )
      : [],
  );
}

function squadFaults(row: Row): Fault[] {
  return [...textFaults(row, "context", "warning"), ...textFaults(row, "question", "warning"), ...answerFaults(row)];
}

const squad = defineFormat({
  id: "squad",
  name: "SQuAD",
  sentence: "A question, the passage that answers it, and the answers as they stand there.",
  family: "instruction",
  keys: ["id", "title", "context", "question", "answers", "paragraphs"],
  source: "https://huggingface.co/datasets/rajpurkar/squad",
  accepted: [],
  detect: (row) => isNested(row) || (hasTexts(row, "context", "question") && hasAnswers(row)),
  check: (row) => (isNested(row) ? inner(row) : [row]).flatMap(squadFaults),
  read(row) {
    const examples: TrainingExample[] = [];
    const lost = new Set(["where the answer starts"]);
    for (const one of isNested(row) ? inner(row) : [row]) {
      const [question, words] = [text(one, "question"), text(one, "context")];
      if (question === undefined || words === undefined) {
        return { refused: "context and question must be texts: write them." };
      }
      const [answer = "", ...others] = answersOf(one);
      if (others.some((other) => other !== answer)) lost.add("further answers");
      const passage = { id: text(one, "id") ?? "", text: words, source: text(one, "title") ?? "", date: "" };
      examples.push({ kind: "passages", question, passages: [passage], answer });
    }
    return readings(examples, "paragraphs holds no question: add qas.", [...lost]);
  },
  writers: {
    passages({ question, passages, answer }) {
      const [passage] = passages;
      if (passage === undefined || passages.length > 1) {
        return {
          refused: "A SQuAD row has exactly one passage, and the example has none or several: choose another format.",
        };
      }
      const start = passage.text.indexOf(answer);
      if (start < 0 && answer !== "") {
        return {
          refused: "The answer does not stand in the passage word for word, as SQuAD wants it: choose another format.",
        };
      }
      const answers = answer === "" ? { text: [], answer_start: [] } : { text: [answer], answer_start: [start] };
      const row = { id: passage.id, title: passage.source, context: passage.text, question, answers };
      return { row, lost: passage.date === "" ? [] : ["the date of the passage"] };
    },
  },
  holds: "any",
});

function answerFaults(row: Row): Fault[] {
  if (!has(row, "answers"))
    return [fault("missing_field", "answers", "answers is missing: add text and answer_start.")];
  if (answersOf(row).length > 0) return [];
  const sentence = "answers holds no text: the question counts as one that the passage does not answer.";
  return [fault("empty_list", "answers", sentence, "note")];
}

const passageSet = defineFormat({
  id: "question-passages",
  name: "Question with passages",
  sentence: "A question, numbered passages with their sources, and an answer from them, for retrieval and grounding.",
  family: "instruction",
  keys: ["question", "passages", "answer"],
  source: "https://arxiv.org/abs/2403.10131",
  accepted: [],
  detect: (row) => hasTexts(row, "question", "answer") && hasList(row, "passages"),
  check: (row) => [
    ...textFaults(row, "question", "warning"),
    ...listFaults(row, "passages"),
    ...listed(row, "passages").flatMap((one, index) =>
      isRow(one)
        ? textFaults(one, "text", "warning", `passages[${index}].text`)
        : [
            fault(
              "field_not_object",
              `passages[${index}]`,
              `passages[${index}] is ${kindOf(one)}: write an object with text.`,
            ),
          ],
    ),
    ...textFaults(row, "answer", "warning"),
  ],
  read(row) {
    const [question, answer] = [text(row, "question"), text(row, "answer")];
    const found = listed(row, "passages").flatMap((one) => {
      const words = isRow(one) ? text(one, "text") : undefined;
      if (!isRow(one) || words === undefined) return [];
      return [
        { id: text(one, "id") ?? "", text: words, source: text(one, "source") ?? "", date: text(one, "date") ?? "" },
      ];
    });
    if (question === undefined || answer === undefined || found.length < listed(row, "passages").length) {
      return { refused: "question, answer and the text of every passage must be texts: write them." };
    }
    return reading({ kind: "passages", question, passages: found, answer });
  },
  writers: {
    passages: ({ question, passages, answer }) => ({
      row: { question, passages: passages.map((one) => ({ ...one })), answer },
      lost: [],
    }),
  },
  holds: "any",
});

export const PASSAGE_FORMATS = { squad, passageSet } satisfies Record<string, Format>;
