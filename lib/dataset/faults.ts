/** @file Faults and the checks that many formats share: texts, labels and pairs. */

import type { Json } from "./example";
import { field, isList, kindOf } from "./json";
import type { Fault, FaultCode, Row, Severity } from "./types";

export function fault(code: FaultCode, place: string, message: string, severity: Severity = "error"): Fault {
  return { code, field: place, severity, message };
}

const SPECIAL_TOKEN =
  /<\|(?:im_start|im_end|endoftext|eot_id|begin_of_text|end_of_text|start_header_id|end_header_id|system|user|assistant|end)\|>|\[\/?INST\]|<<\/?SYS>>|<\/s>|<(?:start|end)_of_turn>/;

/** Text that a template adds, found inside a text: the model would meet it as content. */
export function specialTokenFaults(words: string, place: string): Fault[] {
  const token = SPECIAL_TOKEN.exec(words)?.[0];
  if (token === undefined) return [];
  const sentence = `${place} contains "${token}", which a chat template adds by itself: remove it from the text.`;
  return [fault("special_token_in_content", place, sentence, "warning")];
}

/** The field must be a text. `empty`: what an empty one means. */
export function textFaults(row: Row, key: string, empty: Severity | "fine", place = key): Fault[] {
  const value = field(row, key);
  if (value === undefined) return [fault("missing_field", place, `${place} is missing: add it.`)];
  if (value === null) return [fault("null_content", place, `${place} is null: write a text, or leave the row out.`)];
  if (typeof value !== "string") {
    return [fault("field_not_string", place, `${place} is ${kindOf(value)}: write it as a text.`)];
  }
  if (value.trim() === "" && empty !== "fine") {
    return [fault("empty_content", place, `${place} is empty: fill it in, or leave the row out.`, empty)];
  }
  return specialTokenFaults(value, place);
}

/** A text that may be left out. */
export function optionalTextFaults(row: Row, key: string): Fault[] {
  const value = field(row, key);
  return value === undefined || value === null ? [] : textFaults(row, key, "fine");
}

export function listFaults(row: Row, key: string): Fault[] {
  const value = field(row, key);
  if (value === undefined) return [fault("missing_field", key, `${key} is missing: add it as a list.`)];
  if (!isList(value)) return [fault("field_not_list", key, `${key} is ${kindOf(value)}: write it as a list.`)];
  if (value.length === 0) return [fault("empty_list", key, `${key} is an empty list: fill it, or leave the row out.`)];
  return [];
}

export function labelFaults(row: Row, key: string): Fault[] {
  const value = field(row, key);
  if (typeof value === "boolean") return [];
  if (value === undefined) return [fault("missing_field", key, `${key} is missing: write true or false.`)];
  const sentence = `${key} is ${typeof value === "string" ? `the text "${value}"` : kindOf(value)}: write true or false without quotes.`;
  return [fault("label_not_boolean", key, sentence)];
}

/** Two answers as texts: alike, empty, or repeating the prompt. */
export function pairFaults(
  chosen: string,
  rejected: string,
  prompt: string,
  names: { chosen: string; rejected: string },
): Fault[] {
  const faults: Fault[] = [];
  if (rejected.trim() === "") {
    const sentence = `${names.rejected} is empty: the model would learn to prefer any text. Write the worse answer.`;
    faults.push(fault("empty_rejected", names.rejected, sentence, "warning"));
  }
  if (chosen.trim() === "") {
    const sentence = `${names.chosen} is empty: the model would learn to say nothing. Write the better answer.`;
    faults.push(fault("empty_content", names.chosen, sentence, "warning"));
  }
  const alike = `${names.chosen} and ${names.rejected} are the same`;
  if (chosen === rejected) {
    faults.push(
      fault("identical_pair", names.rejected, `${alike}: there is nothing to prefer. Leave the row out.`, "warning"),
    );
  } else if (chosen.trim() === rejected.trim()) {
    const sentence = `${alike} but for white space at the ends: there is nothing to prefer. Leave the row out.`;
    faults.push(fault("identical_after_trim", names.rejected, sentence, "warning"));
  }
  if (prompt.trim() !== "" && chosen.startsWith(prompt) && rejected.startsWith(prompt)) {
    const sentence = `${names.chosen} and ${names.rejected} both begin with the prompt, which then counts twice: keep the answers only.`;
    faults.push(fault("chosen_repeats_prompt", names.chosen, sentence, "warning"));
  }
  return faults;
}

/** Text in which a chat or instruction template already stands. */
const TEMPLATE = /<\|im_start\|>|\[INST\]|### ?Instruction:|<\|start_header_id\|>|<start_of_turn>/;

export function templateFaults(words: string, place: string): Fault[] {
  const mark = TEMPLATE.exec(words)?.[0];
  if (mark === undefined) return [];
  const sentence = `${place} contains "${mark}": a template is already applied, so train on it as it is and apply no second one.`;
  return [fault("template_already_applied", place, sentence, "note")];
}

/** A tools column: a list of schemas, or a text that holds one. */
export function toolsFaults(row: Row, parse: (json: string) => Json | undefined): Fault[] {
  const tools = field(row, "tools");
  if (tools === undefined || tools === null || isList(tools)) return [];
  if (typeof tools !== "string") {
    return [fault("field_not_list", "tools", `tools is ${kindOf(tools)}: write it as a list of tool schemas.`)];
  }
  if (tools.trim() === "" || isList(parse(tools))) return [];
  return [fault("tools_not_json", "tools", "tools is a text that holds no JSON list: write the tool schemas as JSON.")];
}
