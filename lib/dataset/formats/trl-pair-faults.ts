/** @file Checks of a preference pair: the answers against each other and against their prompt. */

import type { Turn } from "@/lib/dataset/example";
import { fault, pairFaults } from "@/lib/dataset/faults";
import { field, isList, isRefused, isRow, text } from "@/lib/dataset/json";
import { readMessages } from "@/lib/dataset/messages";
import { sameTurns } from "@/lib/dataset/turns";
import type { Fault, Row } from "@/lib/dataset/types";
import { asked, endsWithAnswer, mixedFaults, promptKey } from "./trl-turns";

export function preferenceFaults(row: Row): Fault[] {
  const key = promptKey(row);
  const keys = [...(key === undefined ? [] : [key]), "chosen", "rejected"];
  const mixed = mixedFaults(row, keys);
  const faults: Fault[] = [...mixed];
  if (key !== undefined) {
    faults.push(...asked(row, key, null), ...endsWithAnswer(row, key));
    if (key !== "prompt") {
      const sentence = `${key} holds the prompt: TRL reads it under the name prompt, so rename it.`;
      faults.push(fault("legacy_key_names", key, sentence, "warning"));
    }
  }
  faults.push(...asked(row, "chosen", null).filter(({ code }) => !BOTH.includes(code)));
  faults.push(...asked(row, "rejected", null).filter(({ code }) => !BOTH.includes(code)));
  faults.push(...roleFaults(row, "chosen", "output_wrong_role"), ...roleFaults(row, "rejected", "rejected_wrong_role"));
  return mixed.length > 0 ? faults : [...faults, ...comparisonFaults(row, key)];
}

/** What `pairFaults` says better, and what an answer without its prompt cannot be asked. */
const BOTH: readonly string[] = ["empty_content", "no_user", "first_not_user"];

function roleFaults(row: Row, key: string, code: "output_wrong_role" | "rejected_wrong_role"): Fault[] {
  const value = field(row, key);
  const last = isList(value) ? value.at(-1) : undefined;
  if (!isRow(last) || text(last, "role") === undefined || text(last, "role") === "assistant") return [];
  return [fault(code, key, `${key} ends with ${text(last, "role")}: end with the assistant's answer.`)];
}

function comparisonFaults(row: Row, key: string | undefined): Fault[] {
  const [chosen, rejected] = [field(row, "chosen"), field(row, "rejected")];
  if (typeof chosen === "string" && typeof rejected === "string") {
    const prompt = key === undefined ? "" : (text(row, key) ?? "");
    const shared = key === undefined && commonText(chosen, rejected).trim() === "" && chosen !== rejected;
    const sentence =
      "chosen and rejected share no beginning, so no prompt can be told from them: write the prompt as prompt.";
    return [
      ...pairFaults(chosen, rejected, prompt, { chosen: "chosen", rejected: "rejected" }),
      ...(shared ? [fault("implicit_prompt_mismatch", "rejected", sentence)] : []),
    ];
  }
  if (!isList(chosen) || !isList(rejected)) return [];
  const better = readMessages(chosen, "chosen");
  const worse = readMessages(rejected, "rejected");
  if (isRefused(better) || isRefused(worse)) return [];
  if (key === undefined) return implicitFaults(better.turns, worse.turns);
  const prompt = readMessages(field(row, key), key);
  const inside = !isRefused(prompt) && [better.turns, worse.turns].every((one) => beginsWith(one, prompt.turns));
  const twice = `${key} stands again at the start of chosen and rejected and would count twice: keep the answers only.`;
  return [
    ...lastTextFaults(better.turns, worse.turns),
    ...(inside ? [fault("prompt_in_all_three", "chosen", twice)] : []),
  ];
}

function beginsWith(turns: readonly Turn[], prompt: readonly Turn[]): boolean {
  return prompt.length > 0 && turns.length > prompt.length && sameTurns(turns.slice(0, prompt.length), prompt);
}

function lastTextFaults(better: readonly Turn[], worse: readonly Turn[]): Fault[] {
  const names = { chosen: "chosen", rejected: "rejected" };
  if (!sameTurns(better.slice(0, -1), worse.slice(0, -1))) return [];
  return pairFaults(better.at(-1)?.text ?? "", worse.at(-1)?.text ?? "", "", names);
}

function implicitFaults(better: readonly Turn[], worse: readonly Turn[]): Fault[] {
  if (sameTurns(better.slice(0, -1), worse.slice(0, -1)) && better.length > 1) return lastTextFaults(better, worse);
  const sentence =
    "chosen and rejected do not share the turns before their last answer: give both the same prompt, or write it as prompt.";
  return [fault("implicit_prompt_mismatch", "rejected", sentence)];
}

/** The text that both begin with, ending before a space rather than inside a word. */
export function commonText(a: string, b: string): string {
  let end = 0;
  while (end < a.length && a[end] === b[end]) end += 1;
  while (end > 0 && end < a.length && !/\s/.test(a[end - 1] ?? "") && !/\s/.test(a[end] ?? "")) end -= 1;
  return a.slice(0, end);
}

export function mustNotStand(key: string): Fault {
  const sentence = `${key} stands beside answers that hold the prompt themselves: remove one of the two.`;
  return fault("unrecognized_key", key, sentence, "warning");
}
