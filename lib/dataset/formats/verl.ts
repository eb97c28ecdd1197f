/** @file Tasks whose answer a program checks: verl's rows, HumanEval, and the function calls of BFCL. */

import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { defineFormat, reading } from "@/lib/dataset/define";
import { fault, textFaults } from "@/lib/dataset/faults";
import { field, has, hasTexts, isList, isRefused, isRow, kindOf, text, without } from "@/lib/dataset/json";
import { readMessages, writeMessages } from "@/lib/dataset/messages";
import { turn } from "@/lib/dataset/turns";
import type { Fault, Format, Row } from "@/lib/dataset/types";
import { rest } from "./speakers";

const verl = defineFormat({
  id: "verl-rl",
  name: "verl",
  sentence:
    "A prompt as messages, where it comes from, and the reward's style with the right answer. verl reads Parquet.",
  family: "verifiable",
  keys: ["data_source", "prompt", "ability", "reward_model", "extra_info"],
  ownExtra: true,
  source: "https://verl.readthedocs.io/en/latest/preparation/prepare_data.html",
  accepted: ["verl"],
  detect: (row) => has(row, "data_source", "prompt", "reward_model"),
  check: verlFaults,
  read(row) {
    const prompt = readMessages(field(row, "prompt"), "prompt");
    if (isRefused(prompt)) return prompt;
    const reward = field(row, "reward_model");
    if (!isRow(reward)) return { refused: `reward_model is ${kindOf(reward)}: write an object with ground_truth.` };
    const answer = text(reward, "ground_truth");
    if (answer === undefined) {
      return { refused: `reward_model.ground_truth is ${kindOf(field(reward, "ground_truth"))}: write it as a text.` };
    }
    const style = text(reward, "style") ?? "rule";
    const others = Object.keys(without(reward, ["style", "ground_truth"])).map((key) => `reward_model.${key}`);
    const named = text(row, "data_source");
    const left = rest(row, ["prompt", "reward_model", ...(named === undefined ? [] : ["data_source"])]);
    return reading(
      {
        kind: "verifiable",
        prompt: prompt.turns,
        answer,
        check: style === "rule" ? "" : style,
        source: named ?? "",
        ...left,
      },
      others,
    );
  },
  writers: {
    verifiable({ prompt, answer, check, source, extra = {} }) {
      const { messages, lost } = writeMessages(prompt);
      const own = ["ability", "extra_info"].filter((key) => has(extra, key));
      const held = Object.fromEntries(Object.entries(extra).filter(([key]) => own.includes(key)));
      const style = check === "" ? "rule" : check;
      const said = check === "rule" ? ['the check "rule", which every row has here'] : [];
      const row: Row = {
        data_source: source,
        prompt: messages,
        ...held,
        reward_model: { style, ground_truth: answer },
      };
      return { row, lost: [...lost, ...said], used: own };
    },
  },
  holds: "any",
});

function verlFaults(row: Row): Fault[] {
  const reward = field(row, "reward_model");
  const faults: Fault[] = [
    ...textFaults(row, "data_source", "note"),
    ...checkMessages(field(row, "prompt"), "prompt", { ...OPENAI_RULES, last: "user", strict: false }),
  ];
  if (!isRow(reward)) {
    const sentence = `reward_model is ${kindOf(reward)}: write an object with style and ground_truth.`;
    return [...faults, fault("field_not_object", "reward_model", sentence)];
  }
  const truth = field(reward, "ground_truth");
  const where = "reward_model.ground_truth";
  if (truth === undefined || truth === null) {
    faults.push(fault("no_grader_field", where, `${where} is ${kindOf(truth)}: write the answer that is checked.`));
  } else if (typeof truth === "string" && truth.trim() === "") {
    faults.push(fault("empty_grader_field", where, `${where} is empty: write the answer that is checked.`));
  }
  return faults;
}

const humanEval = defineFormat({
  id: "humaneval",
  name: "HumanEval",
  sentence: "The head of a function as prompt, the tests that it must pass, and one solution. An evaluation set.",
  family: "verifiable",
  keys: ["task_id", "prompt", "entry_point", "canonical_solution", "test"],
  source: "https://github.com/openai/human-eval",
  accepted: [],
  detect: (row) => hasTexts(row, "prompt", "canonical_solution", "test"),
  check: (row) => [
    ...["prompt", "entry_point", "canonical_solution", "test"].flatMap((key) => textFaults(row, key, "warning")),
    fault(
      "evaluation_set",
      "test",
      "The row has the shape of an evaluation set: keep HumanEval out of the training data.",
      "warning",
    ),
  ],
  read(row) {
    const [prompt, solution, tests] = [text(row, "prompt"), text(row, "canonical_solution"), text(row, "test")];
    if (prompt === undefined || solution === undefined || tests === undefined) {
      return { refused: "prompt, canonical_solution and test must be texts: write them." };
    }
    return reading(
      {
        kind: "verifiable",
        prompt: [turn("user", prompt)],
        answer: tests,
        check: "unit-tests",
        source: text(row, "task_id") ?? "",
      },
      ["the solution", "the name of the function"],
    );
  },
  reads: "verifiable",
  writers: {},
  holds: "any",
});

const bfcl = defineFormat({
  id: "bfcl",
  name: "Function-calling leaderboard",
  sentence: "Questions as lists of messages, and the functions that may be called. An evaluation set.",
  family: "prompt",
  keys: ["id", "question", "function"],
  source: "https://github.com/ShishirPatil/gorilla",
  accepted: [],
  detect: (row) => isList(field(row, "question")) && has(row, "function"),
  check: () => [
    fault(
      "evaluation_set",
      "question",
      "The row has the shape of an evaluation set: keep it out of the training data.",
      "warning",
    ),
  ],
  read(row) {
    const question = field(row, "question");
    const first = isList(question) ? question[0] : undefined;
    const found = readMessages(first, "question[0]");
    if (isRefused(found)) return found;
    const tools = field(row, "function");
    const several = isList(question) && question.length > 1 ? ["the later questions"] : [];
    const extra = tools === undefined ? {} : { extra: { tools } };
    return reading({ kind: "prompt", prompt: found.turns, ...extra }, [...several, "id"]);
  },
  reads: "prompt",
  writers: {},
  holds: "any",
});

export const VERIFIABLE_FORMATS = { verl, humanEval, bfcl } satisfies Record<string, Format>;
