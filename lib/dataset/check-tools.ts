/** @file Checks of the tools that messages call: arguments, ids, and whether the tools are declared. */

import type { Json } from "./example";
import { fault } from "./faults";
import { field, has, isList, isRow, kindOf, parsed, text } from "./json";
import type { Fault, Row } from "./types";

/** Calls whose arguments cannot be read, and answers that no call asked for. */
export function callFaults(messages: readonly Json[], place: string): Fault[] {
  const open = new Set<string>();
  let called = false;
  return messages.flatMap((message, index) => {
    if (!isRow(message)) return [];
    const where = `${place}[${index}]`;
    const list = field(message, "tool_calls");
    if (isList(list)) {
      for (const call of list) {
        called = true;
        const id = isRow(call) ? text(call, "id") : undefined;
        if (id !== undefined) open.add(id);
      }
      return list.flatMap((call, at) => argumentFaults(call, `${where}.tool_calls[${at}]`));
    }
    if (isRow(field(message, "function_call"))) called = true;
    const answers = text(message, "role") === "tool";
    if (!answers) return [];
    if (!called) {
      return [fault("tool_without_call", where, `${where} answers a tool that nobody called: add the call before it.`)];
    }
    const id = field(message, "tool_call_id");
    if (!has(message, "tool_call_id") || (typeof id === "string" && open.has(id))) return [];
    const sentence = `${where}.tool_call_id is ${typeof id === "string" ? `"${id}"` : kindOf(id)}, which no call before it has: use the id of the call.`;
    return [fault("tool_call_id_mismatch", `${where}.tool_call_id`, sentence)];
  });
}

function argumentFaults(call: Json, place: string): Fault[] {
  const called = isRow(call) ? field(call, "function") : undefined;
  if (!isRow(called)) {
    return [
      fault("field_not_object", `${place}.function`, `${place}.function is ${kindOf(called)}: name the function.`),
    ];
  }
  const given = field(called, "arguments");
  const where = `${place}.function.arguments`;
  if (typeof given !== "string") {
    const sentence = `${where} is ${kindOf(given)}: write the arguments as a text that holds JSON.`;
    return [fault("tool_arguments_not_string", where, sentence)];
  }
  return isRow(parsed(given))
    ? []
    : [fault("tool_arguments_not_json", where, `${where} is no JSON object: write it as JSON.`)];
}

/** Calls of tools that the row does not declare; a row without tools declares nothing and is left alone. */
export function declaredFaults(row: Row, messages: Json | undefined, place: string): Fault[] {
  const tools = field(row, "tools");
  const list = typeof tools === "string" ? parsed(tools) : tools;
  if (!isList(list) || !isList(messages)) return [];
  const names = list.flatMap((tool) => {
    const inner = isRow(tool) ? field(tool, "function") : undefined;
    const name = isRow(inner) ? text(inner, "name") : isRow(tool) ? text(tool, "name") : undefined;
    return name === undefined ? [] : [name];
  });
  return messages.flatMap((message, index) => {
    const made = isRow(message) ? field(message, "tool_calls") : undefined;
    return (isList(made) ? made : []).flatMap((call, at) => {
      const called = isRow(call) ? field(call, "function") : undefined;
      const name = isRow(called) ? text(called, "name") : undefined;
      if (name === undefined || names.includes(name)) return [];
      const where = `${place}[${index}].tool_calls[${at}].function.name`;
      const sentence = `${where} is "${name}", which tools does not declare: add its schema or correct the name.`;
      return [fault("tool_not_declared", where, sentence, "warning")];
    });
  });
}
