/** @file Checks of a list of messages: each message, then their order, then the tools that they call. */

import { callFaults } from "./check-tools";
import type { Json } from "./example";
import { fault, specialTokenFaults } from "./faults";
import { field, isList, isRow, kindOf, parsed, text } from "./json";
import { calls, MESSAGE_FIELDS } from "./messages";
import type { Fault, Row, Severity } from "./types";

export type MessageRules = {
  /** The names of the fields. */
  role: string;
  content: string;
  /** Which name stands for which role. */
  roles: { readonly [name: string]: "system" | "user" | "assistant" | "tool" };
  /** Who must speak last; null: anyone. */
  last: "assistant" | "user" | null;
  /** How bad it is that roles do not take turns. */
  order: Severity;
  /** Whether a content may be a list of parts. */
  parts: boolean;
  /** Whether fields that services do not know are named. */
  strict: boolean;
};

export const OPENAI_RULES: MessageRules = {
  role: "role",
  content: "content",
  roles: {
    system: "system",
    developer: "system",
    user: "user",
    assistant: "assistant",
    tool: "tool",
    function: "tool",
  },
  last: "assistant",
  order: "warning",
  parts: true,
  strict: true,
};

export function checkMessages(value: Json | undefined, place: string, rules: MessageRules): readonly Fault[] {
  if (value === undefined || value === null) {
    return [fault("missing_messages", place, `${place} is ${kindOf(value)}: add the list of messages.`)];
  }
  if (typeof value === "string") {
    const json = isList(parsed(value));
    return [
      json
        ? fault("messages_json_string", place, `${place} is a text that holds a list: write the list itself.`)
        : fault("messages_not_list", place, `${place} is a text: write it as a list of messages.`),
    ];
  }
  if (!isList(value)) {
    return [fault("messages_not_list", place, `${place} is ${kindOf(value)}: write it as a list of messages.`)];
  }
  if (value.length === 0) return [fault("empty_messages", place, `${place} is empty: add the messages.`)];
  const faults = value.flatMap((message, index) => messageFaults(message, `${place}[${index}]`, rules));
  return [...faults, ...orderFaults(value, place, rules), ...callFaults(value, place)];
}

function roleOf(message: Json, rules: MessageRules): string | undefined {
  const name = isRow(message) ? text(message, rules.role) : undefined;
  return name !== undefined && Object.hasOwn(rules.roles, name) ? rules.roles[name] : undefined;
}

function messageFaults(message: Json, place: string, rules: MessageRules): Fault[] {
  if (!isRow(message)) {
    const sentence = `${place} is ${kindOf(message)}: write it as an object with ${rules.role} and ${rules.content}.`;
    return [fault("message_not_object", place, sentence)];
  }
  const faults: Fault[] = [];
  const name = field(message, rules.role);
  const known = Object.keys(rules.roles).join(", ");
  if (name === undefined) {
    faults.push(fault("missing_role", `${place}.${rules.role}`, `${place} has no ${rules.role}: add one of ${known}.`));
  } else if (roleOf(message, rules) === undefined) {
    const found = typeof name === "string" ? `"${name}"` : kindOf(name);
    const sentence = `${place}.${rules.role} is ${found}: write one of ${known}.`;
    faults.push(fault("unknown_role", `${place}.${rules.role}`, sentence));
  }
  return [...faults, ...contentFaults(message, place, rules), ...weightFaults(message, place, rules)];
}

function contentFaults(message: Row, place: string, rules: MessageRules): Fault[] {
  const content = field(message, rules.content);
  const where = `${place}.${rules.content}`;
  const excused = roleOf(message, rules) === "assistant" && calls(message);
  if (content === undefined) {
    return excused ? [] : [fault("missing_content", where, `${place} has no ${rules.content}: add its text.`)];
  }
  if (content === null) {
    return excused
      ? []
      : [
          fault(
            "null_content",
            where,
            `${where} is null, which only a message with tool calls may have: add its text.`,
          ),
        ];
  }
  if (typeof content === "string") {
    if (content.trim() === "" && !excused) {
      const sentence = `${where} is empty: write its text, or leave the message out.`;
      return [fault("empty_content", where, sentence, "warning")];
    }
    return specialTokenFaults(content, where);
  }
  if (!rules.parts || !isList(content) || content.length === 0 || !content.every((part) => isRow(part))) {
    return [fault("content_not_string", where, `${where} is ${kindOf(content)}: write it as a text.`)];
  }
  return content.flatMap((part) => (isRow(part) ? specialTokenFaults(text(part, "text") ?? "", where) : []));
}

function weightFaults(message: Row, place: string, rules: MessageRules): Fault[] {
  const faults: Fault[] = [];
  const weight = field(message, "weight");
  if (weight !== undefined && weight !== null) {
    const where = `${place}.weight`;
    if (weight !== 0 && weight !== 1) {
      faults.push(fault("bad_weight", where, `${where} is ${kindOf(weight)}: write 0 or 1.`));
    }
    if (roleOf(message, rules) !== "assistant") {
      const sentence = `${where} stands on a message that is not the assistant's: remove it.`;
      faults.push(fault("weight_on_non_assistant", where, sentence));
    }
  }
  if (!rules.strict) return faults;
  const known: readonly string[] = [...MESSAGE_FIELDS, "role", "content", "weight"];
  for (const key of Object.keys(message).filter((name) => !known.includes(name))) {
    const sentence = `${place}.${key} is no field that services know; some refuse it: remove it if you upload the file.`;
    faults.push(fault("unrecognized_key", `${place}.${key}`, sentence, "warning"));
  }
  return faults;
}

function orderFaults(messages: readonly Json[], place: string, rules: MessageRules): Fault[] {
  const roles = messages.map((message) => roleOf(message, rules));
  if (roles.includes(undefined)) return [];
  const faults: Fault[] = [];
  const spoken = roles.flatMap((role, index) => (role === "system" ? [] : [{ role, index }]));
  const systems = roles.flatMap((role, index) => (role === "system" ? [index] : []));
  if (systems.length > 1) {
    const sentence = `${place} has ${systems.length} system messages: join them into one at the start.`;
    faults.push(fault("system_repeated", `${place}[${systems[1]}]`, sentence, "warning"));
  }
  if (systems[0] !== undefined && systems[0] > 0) {
    const sentence = `${place}[${systems[0]}] is a system message after the start: move it to the front.`;
    faults.push(fault("system_not_first", `${place}[${systems[0]}]`, sentence, rules.order));
  }
  const repeated = spoken.find(({ role }, at) => role !== "tool" && role === spoken[at - 1]?.role);
  if (repeated) {
    const where = `${place}[${repeated.index}]`;
    const sentence = `${where} follows another message of the same role (${repeated.role}): join the two, or add what was said between.`;
    faults.push(fault("consecutive_same_role", where, sentence, rules.order));
  }
  if (!roles.includes("user")) {
    faults.push(fault("no_user", place, `${place} has no message of the user: add what was asked.`, rules.order));
  } else if (spoken[0]?.role !== "user") {
    const where = `${place}[${spoken[0]?.index ?? 0}]`;
    faults.push(
      fault("first_not_user", where, `${where} comes before the user has spoken: begin with the user.`, rules.order),
    );
  }
  return [...faults, ...endFaults(messages, roles, place, rules)];
}

function endFaults(
  messages: readonly Json[],
  roles: readonly (string | undefined)[],
  place: string,
  rules: MessageRules,
): Fault[] {
  const faults: Fault[] = [];
  const last = `${place}[${messages.length - 1}]`;
  if (rules.last === "assistant") {
    if (!roles.includes("assistant")) {
      faults.push(fault("no_assistant", place, `${place} has no answer of the assistant: there is nothing to learn.`));
    } else if (roles.at(-1) !== "assistant") {
      faults.push(fault("last_not_assistant", last, `${last} is not the assistant's: end with its answer.`));
    }
    const weights = messages.flatMap((message, index) =>
      isRow(message) && roles[index] === "assistant" ? [field(message, "weight")] : [],
    );
    if (weights.length > 0 && weights.every((weight) => weight === 0)) {
      const sentence = `Every answer in ${place} has weight 0: nothing is learned from the row. Set one to 1.`;
      faults.push(fault("all_weights_zero", place, sentence));
    }
  }
  if (rules.last === "user" && roles.at(-1) !== "user") {
    faults.push(fault("last_not_user", last, `${last} is not the user's: end with the turn to be answered.`));
  }
  return faults;
}
