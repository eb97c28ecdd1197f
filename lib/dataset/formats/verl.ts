/** @file Tasks whose answer a program checks: verl's rows, HumanEval, and the function calls of BFCL. */

import { NO_TEXT } from "@/lib/dataset/answered";
import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { defineFormat, reading } from "@/lib/dataset/define";
import type { Json } from "@/lib/dataset/example";
import { fault, textFaults } from "@/lib/dataset/faults";
import { asText, field, has, hasTexts, isList, isRefused, isRow, kindOf, text, without } from "@/lib/dataset/json";
import { readMessages, writeMessages } from "@/lib/dataset/messages";
import { turn } from "@/lib/dataset/turns";
import type { Fault, Format, Row } from "@/lib/dataset/types";
import { rest } from "./speakers";

const verl = defineFormat({
  id: "verl-rl",
  name: "verl",
  sentence:
    "A prompt as messages, where it comes from, and the right answer; extra_info names the check where one is known. verl reads Parquet.",
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
    const truth = field(reward, "ground_truth");
    const answer = asText(truth);
    if (answer === undefined) {
      return { refused: `reward_model.ground_truth is ${kindOf(truth)}: write it as a text.` };
    }
    const others = [
      ...Object.keys(without(reward, ["style", "ground_truth"])).map((key) => `reward_model.${key}`),
      ...(typeof truth === "string" ? [] : [NO_TEXT]),
    ];
    const style = text(reward, "style") ?? "rule";
    const info = field(row, "extra_info");
    const check = checkIn(info);
    // A style of another name says how the answer is checked too, unless the row names its check.
    const odd = style === "rule" ? "" : style;
    const named = text(row, "data_source");
    const { extra = {} } = rest(row, ["prompt", "reward_model", ...(named === undefined ? [] : ["data_source"])]);
    const kept = check === undefined || !isRow(info) ? extra : withInfo(extra, without(info, ["check"]));
    return reading(
      {
        kind: "verifiable",
        prompt: prompt.turns,
        answer,
        check: check ?? odd,
        source: named ?? "",
        ...(Object.keys(kept).length === 0 ? {} : { extra: kept }),
      },
      check !== undefined && odd !== "" ? [...others, "reward_model.style"] : others,
    );
  },
  writers: {
    verifiable({ prompt, answer, check, source, extra = {} }) {
      const { messages, lost } = writeMessages(prompt);
      const own = ["ability", "extra_info"].filter((key) => has(extra, key));
      const held = Object.fromEntries(Object.entries(extra).filter(([key]) => own.includes(key)));
      const info = infoWith(field(extra, "extra_info"), check);
      const row: Row = {
        data_source: source,
        prompt: messages,
        ...held,
        reward_model: { style: check === "model" ? "model" : "rule", ground_truth: answer },
        ...info.field,
      };
      return { row, lost: [...lost, ...info.lost], used: own };
    },
  },
  holds: "any",
});

/** What verl knows as a style: a reward model judges, or anything else, which its own rows call "rule". */
const STYLES: readonly string[] = ["rule", "model"];

/**
 * The name of the check as verl's reward functions are given it: a field of `extra_info`. A judging model is a style of
 * verl's own and needs none.
 */
function infoWith(info: Json | undefined, check: string): { field: Row; lost: readonly string[] } {
  const kept: Row = info === undefined ? {} : { extra_info: info };
  if (check === "" || check === "model") {
    const other = check === "" ? "that extra_info.check is no name of a check" : "how the answer is checked";
    return { field: kept, lost: checkIn(info) === undefined ? [] : [other] };
  }
  if (info !== undefined && !isRow(info)) return { field: kept, lost: ["how the answer is checked"] };
  const replaced = isRow(info) && (has(info, "check") || Object.keys(info).length === 0);
  return { field: { extra_info: { ...info, check } }, lost: replaced ? ["extra_info as it stood"] : [] };
}

function checkIn(info: Json | undefined): string | undefined {
  const check = isRow(info) ? text(info, "check") : undefined;
  return check === "" ? undefined : check;
}

function withInfo(extra: Row, info: Row): Row {
  return Object.keys(info).length === 0 ? without(extra, ["extra_info"]) : { ...extra, extra_info: info };
}

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
  const style = text(reward, "style");
  if (style !== undefined && !STYLES.includes(style)) {
    const sentence = `reward_model.style is "${style}", and verl asks only whether it is model: write rule, and the name of the check in extra_info.`;
    faults.push(fault("unknown_reward_style", "reward_model.style", sentence, "warning"));
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
