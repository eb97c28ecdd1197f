/** @file OpenAI-style rows for learning from feedback: preference pairs and tasks for a grader. */

import { NO_TEXT } from "@/lib/dataset/answered";
import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { defineFormat, reading } from "@/lib/dataset/define";
import { fault, pairFaults } from "@/lib/dataset/faults";
import {
  asText,
  field,
  has,
  hasList,
  isList,
  isRefused,
  isRow,
  kindOf,
  sameJson,
  text,
  without,
} from "@/lib/dataset/json";
import { calls, readMessages, withToolList, writeMessages } from "@/lib/dataset/messages";
import type { Fault, Format, Row, Severity } from "@/lib/dataset/types";
import { GUIDE, lastRole, othersThan } from "./openai-rows";

/** The names of the two outputs: the present ones, then those of an older description. */
const PREFERRED = ["preferred_output", "preferred_completion"] as const;

const NON_PREFERRED = ["non_preferred_output", "non_preferred_completion"] as const;

function firstOf(row: Row, names: readonly string[]): string | undefined {
  return names.find((name) => has(row, name));
}

const openaiDpo = defineFormat({
  id: "openai-dpo",
  name: "OpenAI-style preference pair",
  sentence: "An input with messages, and two outputs of one assistant message each: the better and the worse.",
  family: "preference",
  keys: ["input", ...PREFERRED, ...NON_PREFERRED],
  source: `${GUIDE}/direct-preference-optimization`,
  accepted: ["OpenAI-style services", "Azure", "Together"],
  detect: (row) => isRow(row.input) && hasList(row.input, "messages"),
  check: checkDpo,
  read(row) {
    const input = field(row, "input");
    if (!isRow(input)) return { refused: `input is ${kindOf(input)}: write an object with messages.` };
    const prompt = readMessages(field(input, "messages"), "input.messages");
    if (isRefused(prompt)) return prompt;
    const better = firstOf(row, PREFERRED) ?? PREFERRED[0];
    const worse = firstOf(row, NON_PREFERRED) ?? NON_PREFERRED[0];
    const chosen = readMessages(field(row, better), better);
    if (isRefused(chosen)) return chosen;
    const rejected = readMessages(field(row, worse), worse);
    if (isRefused(rejected)) return rejected;
    const rest = without(withToolList(input), ["messages"]);
    return reading({
      kind: "preference",
      prompt: prompt.turns,
      chosen: chosen.turns,
      rejected: rejected.turns,
      ...(Object.keys(rest).length === 0 ? {} : { extra: rest }),
    });
  },
  writers: {
    preference({ prompt, chosen, rejected, extra = {} }) {
      const asked = writeMessages(prompt);
      const better = writeMessages(chosen, false);
      const worse = writeMessages(rejected, false);
      const inside: readonly string[] = ["tools", "parallel_tool_calls"];
      const tools = Object.fromEntries(Object.entries(extra).filter(([key]) => inside.includes(key)));
      const row: Row = {
        input: { messages: asked.messages, ...tools },
        preferred_output: better.messages,
        non_preferred_output: worse.messages,
      };
      return { row, lost: [...asked.lost, ...better.lost, ...worse.lost], used: inside };
    },
  },
  holds: [],
});

function checkDpo(row: Row): Fault[] {
  const input = field(row, "input");
  if (!isRow(input))
    return [fault("field_not_object", "input", `input is ${kindOf(input)}: write an object with messages.`)];
  const messages = field(input, "messages");
  const faults: Fault[] = [...checkMessages(messages, "input.messages", { ...OPENAI_RULES, last: null })];
  if (lastRole(messages) === "assistant") {
    const sentence = "input.messages ends with the assistant: end with the turn that both outputs answer.";
    faults.push(fault("prompt_ends_with_assistant", "input.messages", sentence));
  }
  const better = firstOf(row, PREFERRED);
  const worse = firstOf(row, NON_PREFERRED);
  for (const [name, wanted] of [[better, PREFERRED[0]] as const, [worse, NON_PREFERRED[0]] as const]) {
    if (name !== undefined && name !== wanted) {
      faults.push(fault("legacy_key_names", name, `${name} is an older name: write ${wanted}.`, "warning"));
    }
  }
  faults.push(...outputFaults(row, better, PREFERRED[0], "missing_field", "output_wrong_role"));
  faults.push(...outputFaults(row, worse, NON_PREFERRED[0], "missing_non_preferred", "rejected_wrong_role"));
  const [chosen, rejected] = [onlyAnswer(row, better), onlyAnswer(row, worse)];
  if (chosen !== null && rejected !== null && better !== undefined && worse !== undefined) {
    const alike = pairFaults(chosen.text, rejected.text, "", { chosen: better, rejected: worse });
    faults.push(...(sameJson(chosen.message, rejected.message) || !chosen.calls ? alike : []));
  }
  return faults;
}

function onlyAnswer(row: Row, name: string | undefined): { text: string; message: Row; calls: boolean } | null {
  const list = name === undefined ? undefined : field(row, name);
  const message = isList(list) ? list[0] : undefined;
  return isRow(message) ? { text: text(message, "content") ?? "", message, calls: calls(message) } : null;
}

function outputFaults(
  row: Row,
  name: string | undefined,
  wanted: string,
  missing: "missing_field" | "missing_non_preferred",
  wrongRole: "output_wrong_role" | "rejected_wrong_role",
): Fault[] {
  if (name === undefined) {
    return [fault(missing, wanted, `${wanted} is missing: add a list with one assistant message.`)];
  }
  const list = field(row, name);
  if (!isList(list)) {
    return [fault("output_not_list", name, `${name} is ${kindOf(list)}: write a list with one assistant message.`)];
  }
  const faults: Fault[] = [];
  if (list.length !== 1) {
    const sentence = `${name} has ${list.length} messages: keep exactly one, the assistant's.`;
    faults.push(fault("output_not_single", name, sentence));
  }
  const [first] = list;
  if (isRow(first) && text(first, "role") !== undefined && text(first, "role") !== "assistant") {
    faults.push(fault(wrongRole, `${name}[0].role`, `${name}[0] is not the assistant's: write its answer.`));
  }
  const inner = checkMessages(list, name, { ...OPENAI_RULES, last: null, order: "note" });
  const order: readonly string[] = [
    "no_user",
    "first_not_user",
    "system_not_first",
    "consecutive_same_role",
    "empty_content",
  ];
  return [...faults, ...(list.length === 0 ? [] : inner.filter(({ code }) => !order.includes(code)))];
}

/** Names under which the answer to check usually stands, the likeliest first. */
const ANSWERS = ["reference_answer", "ground_truth", "answer", "solution", "expected", "target", "label"] as const;

const openaiRft = defineFormat({
  id: "openai-rft",
  name: "OpenAI-style reinforcement row",
  sentence: "Messages that end with the user, and fields beside them that a grader reads.",
  family: "messages",
  keys: ["messages", "reference_answer", "check", "source"],
  ownExtra: true,
  source: `${GUIDE}/reinforcement-fine-tuning`,
  accepted: ["OpenAI-style services", "Azure", "Bedrock"],
  detect: (row) => hasList(row, "messages") && lastRole(row.messages) === "user" && othersThan(row).length > 0,
  check: checkRft,
  read(row) {
    const found = readMessages(field(row, "messages"), "messages");
    if (isRefused(found)) return found;
    const others = othersThan(row);
    const name =
      [...ANSWERS, ...others].find((key) => text(row, key) !== undefined) ??
      ANSWERS.find((key) => asText(field(row, key)) !== undefined);
    if (name === undefined) {
      return {
        refused: "No field beside messages holds a text to check against: write one, such as reference_answer.",
      };
    }
    const named = ["check", "source"].filter((key) => text(row, key) !== undefined);
    const rest = without(withToolList(row), ["messages", name, ...named]);
    return reading(
      {
        kind: "verifiable",
        prompt: found.turns,
        answer: asText(field(row, name)) ?? "",
        check: text(row, "check") ?? "",
        source: text(row, "source") ?? "",
        ...(Object.keys(rest).length === 0 ? {} : { extra: rest }),
      },
      text(row, name) === undefined ? [NO_TEXT] : [],
    );
  },
  writers: {
    verifiable({ prompt, answer, check, source }) {
      const { messages, lost } = writeMessages(prompt);
      const named = { ...(check === "" ? {} : { check }), ...(source === "" ? {} : { source }) };
      return { row: { messages, reference_answer: answer, ...named }, lost };
    },
  },
  holds: "any",
});

function checkRft(row: Row): Fault[] {
  const messages = field(row, "messages");
  const others = othersThan(row);
  const faults: Fault[] = [...checkMessages(messages, "messages", { ...OPENAI_RULES, last: "user" })];
  if (others.length === 0) {
    const sentence = "No field beside messages gives a grader anything to check: add one, such as reference_answer.";
    faults.push(fault("no_grader_field", "", sentence));
  }
  for (const key of others) {
    const value = field(row, key);
    const severity: Severity = others.length === 1 ? "error" : "warning";
    if (value === null || (typeof value === "string" && value.trim() === "")) {
      faults.push(
        fault("empty_grader_field", key, `${key} is empty: fill in what the grader compares with.`, severity),
      );
    }
  }
  return faults;
}

export const OPENAI_FEEDBACK = { openaiDpo, openaiRft } satisfies Record<string, Format>;
