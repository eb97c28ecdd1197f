/** @file The types of TRL, as texts ("standard") and as lists of messages ("conversational"). */

import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { defineFormat, reading } from "@/lib/dataset/define";
import type { Json, Turn } from "@/lib/dataset/example";
import {
  fault,
  labelFaults,
  listFaults,
  pairFaults,
  templateFaults,
  textFaults,
  toolsFaults,
} from "@/lib/dataset/faults";
import { field, has, hasList, hasTexts, isList, isRefused, isRow, kindOf, parsed, text } from "@/lib/dataset/json";
import { readMessages, writeMessages } from "@/lib/dataset/messages";
import { flattened, isMarked, sameTurns, sharedPrefix, turn } from "@/lib/dataset/turns";
import type { Fault, Format, Refused, Row } from "@/lib/dataset/types";
import { beside } from "./openai";

const TRL = "https://huggingface.co/docs/trl/dataset_formats";

/** Names under which a prompt may stand beside chosen and rejected, the usual one first. */
const PROMPTS = ["prompt", "question", "instruction"] as const;

export function isTurns(value: Json | undefined): boolean {
  return isList(value) && value.length > 0 && value.every((one) => isRow(one) && has(one, "role"));
}

/** A prompt or an answer that stands as a text or as messages. */
function turnsOf(row: Row, key: string, role: "user" | "assistant"): { turns: readonly Turn[] } | Refused {
  const value = field(row, key);
  return typeof value === "string" ? { turns: [turn(role, value)] } : readMessages(value, key);
}

function asked(row: Row, key: string, last: "assistant" | "user" | null): readonly Fault[] {
  const value = field(row, key);
  if (typeof value === "string" || value === undefined || value === null) return textFaults(row, key, "warning");
  const faults = checkMessages(value, key, { ...OPENAI_RULES, last, strict: false });
  // An answer begins where its prompt ends, so its own turns need not begin with the user.
  const order: readonly string[] = ["no_user", "first_not_user"];
  return last === "assistant" ? faults.filter(({ code }) => !order.includes(code)) : faults;
}

function mixedFaults(row: Row, keys: readonly string[]): Fault[] {
  const there = keys.filter((key) => has(row, key));
  const lists = there.filter((key) => isList(field(row, key)));
  if (lists.length === 0 || lists.length === there.length) return [];
  const sentence = `${lists.join(" and ")} ${lists.length > 1 ? "are lists" : "is a list"} of messages and the rest are texts: write ${there.join(", ")} all one way.`;
  return [fault("mixed_standard_conversational", lists[0] ?? "", sentence)];
}

const languageModeling = defineFormat({
  id: "text",
  name: "Text",
  sentence: "One text, learned from its first token to its last.",
  family: "text",
  keys: ["text"],
  source: TRL,
  accepted: [
    "TRL",
    "Axolotl (completion)",
    "LLaMA-Factory (pt)",
    "Unsloth",
    "torchtune",
    "Together",
    "mistral-finetune",
  ],
  detect: (row) => text(row, "text") !== undefined,
  check: (row) => [...textFaults(row, "text", "warning"), ...templateFaults(text(row, "text") ?? "", "text")],
  read(row) {
    const words = text(row, "text");
    if (words === undefined) return { refused: `text is ${kindOf(field(row, "text"))}: write it as a text.` };
    return reading({ kind: "text", text: words });
  },
  writers: { text: (example) => ({ row: { text: example.text }, lost: [] }) },
  holds: "any",
});

const promptOnly = defineFormat({
  id: "prompt-only",
  name: "Prompt only",
  sentence: "A prompt as a text, for trainers that sample the answers themselves.",
  family: "prompt",
  keys: ["prompt"],
  source: TRL,
  accepted: ["TRL (GRPO, RLOO)", "Axolotl (GRPO)"],
  detect: (row) => text(row, "prompt") !== undefined,
  check: (row) => textFaults(row, "prompt", "warning"),
  read(row) {
    const words = text(row, "prompt");
    if (words === undefined) return { refused: `prompt is ${kindOf(field(row, "prompt"))}: write it as a text.` };
    return reading({ kind: "prompt", prompt: [turn("user", words)] });
  },
  writers: {
    prompt({ prompt }) {
      const { text: words, lost } = flattened(prompt, "user");
      return { row: { prompt: words }, lost };
    },
  },
  holds: "any",
});

const promptOnlyConversational = defineFormat({
  id: "prompt-only-conversational",
  name: "Prompt only, conversational",
  sentence: "A prompt as a list of messages, for trainers that sample the answers themselves.",
  family: "prompt",
  keys: ["prompt"],
  source: TRL,
  accepted: ["TRL (GRPO, RLOO)"],
  detect: (row) => isTurns(field(row, "prompt")),
  check: (row) => [...asked(row, "prompt", "user"), ...toolsFaults(row, parsed)],
  read(row) {
    const found = readMessages(field(row, "prompt"), "prompt");
    return isRefused(found) ? found : reading({ kind: "prompt", prompt: found.turns, ...beside(row, ["tools"]) });
  },
  writers: {
    prompt({ prompt }) {
      const { messages, lost } = writeMessages(prompt);
      return { row: { prompt: messages }, lost };
    },
  },
  holds: "any",
});

const promptCompletionConversational = defineFormat({
  id: "prompt-completion-conversational",
  name: "Prompt and completion, conversational",
  sentence: "The turns that are given, and the turns that are learned, each a list of messages.",
  family: "pair",
  keys: ["prompt", "completion"],
  source: TRL,
  accepted: ["TRL (SFT)"],
  detect: (row) => isTurns(field(row, "prompt")) && isTurns(field(row, "completion")),
  check: (row) => [
    ...mixedFaults(row, ["prompt", "completion"]),
    ...asked(row, "prompt", null),
    ...asked(row, "completion", "assistant"),
    ...endsWithAnswer(row, "prompt"),
    ...toolsFaults(row, parsed),
  ],
  read(row) {
    const prompt = turnsOf(row, "prompt", "user");
    if (isRefused(prompt)) return prompt;
    const completion = turnsOf(row, "completion", "assistant");
    if (isRefused(completion)) return completion;
    // Of a conversation only the completion is learned here, so answers inside the prompt are marked as not learned.
    const given = prompt.turns.map((one): Turn => (one.role === "assistant" ? { ...one, trained: false } : one));
    return reading({ kind: "conversation", turns: [...given, ...completion.turns], ...beside(row, ["tools"]) });
  },
  writers: {
    conversation({ turns }) {
      const start = turns.findLastIndex(({ role }) => role === "user") + 1;
      if (start === 0 || start === turns.length) {
        return { refused: "The conversation needs a turn of the user and an answer after it: add what is missing." };
      }
      const bare = turns.map(({ trained: _, ...rest }): Turn => rest);
      const prompt = writeMessages(bare.slice(0, start));
      const completion = writeMessages(bare.slice(start));
      const marked = turns.some((one, index) =>
        index < start && one.role === "assistant" ? one.trained === true : isMarked(one),
      );
      const earlier = turns.slice(0, start).some(({ role, trained }) => role === "assistant" && trained !== false);
      return {
        row: { prompt: prompt.messages, completion: completion.messages },
        lost: [
          ...prompt.lost,
          ...completion.lost,
          ...(marked ? ["which turns are trained"] : []),
          ...(earlier ? ["learning from the answers before the last"] : []),
        ],
      };
    },
  },
  holds: "any",
});

function endsWithAnswer(row: Row, key: string): Fault[] {
  const value = field(row, key);
  const last = isList(value) ? value.at(-1) : undefined;
  if (!isRow(last) || text(last, "role") !== "assistant") return [];
  const sentence = `${key} ends with the assistant: end with the turn to be answered.`;
  return [fault("prompt_ends_with_assistant", key, sentence)];
}

/** The prompt key of a preference row, or undefined where the prompt stands inside the answers. */
function promptKey(row: Row): string | undefined {
  return PROMPTS.find((key) => has(row, key));
}

function isPair(row: Row): boolean {
  return has(row, "chosen", "rejected") && !has(row, "messages") && !has(row, "conversations");
}

function preferenceFaults(row: Row): Fault[] {
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
function commonText(a: string, b: string): string {
  let end = 0;
  while (end < a.length && a[end] === b[end]) end += 1;
  while (end > 0 && end < a.length && !/\s/.test(a[end - 1] ?? "") && !/\s/.test(a[end] ?? "")) end -= 1;
  return a.slice(0, end);
}

const preferenceExplicit = defineFormat({
  id: "preference-explicit",
  name: "Preference pair",
  sentence: "A prompt, the chosen and the rejected answer, each a text.",
  family: "preference",
  keys: ["prompt", "chosen", "rejected"],
  ownExtra: true,
  source: TRL,
  accepted: ["TRL (DPO)", "Axolotl (prompt_pairs)", "Unsloth"],
  detect: (row) =>
    isPair(row) && promptKey(row) !== undefined && (hasTexts(row, "chosen") || hasTexts(row, "rejected")),
  check: preferenceFaults,
  read: readExplicit,
  writers: {
    preference({ prompt, chosen, rejected }) {
      const [ask, better, worse] = [
        flattened(prompt, "user"),
        flattened(chosen, "assistant"),
        flattened(rejected, "assistant"),
      ];
      const row = { prompt: ask.text, chosen: better.text, rejected: worse.text };
      return { row, lost: [...ask.lost, ...better.lost, ...worse.lost] };
    },
  },
  holds: "any",
});

function readExplicit(row: Row) {
  const key = promptKey(row) ?? "prompt";
  const prompt = turnsOf(row, key, "user");
  if (isRefused(prompt)) return prompt;
  const chosen = turnsOf(row, "chosen", "assistant");
  if (isRefused(chosen)) return chosen;
  const rejected = turnsOf(row, "rejected", "assistant");
  if (isRefused(rejected)) return rejected;
  const rest = Object.keys(row).filter((name) => ![key, "chosen", "rejected"].includes(name));
  return reading({
    kind: "preference",
    prompt: prompt.turns,
    chosen: chosen.turns,
    rejected: rejected.turns,
    ...beside(row, rest),
  });
}

const explicitConversational = defineFormat({
  id: "preference-explicit-conversational",
  name: "Preference pair, conversational",
  sentence: "A prompt, the chosen and the rejected answer, each a list of messages.",
  family: "preference",
  keys: ["prompt", "chosen", "rejected"],
  ownExtra: true,
  source: TRL,
  accepted: ["TRL (DPO, recommended)"],
  detect: (row) => isPair(row) && promptKey(row) !== undefined && isTurns(field(row, "chosen")),
  check: (row) => [...preferenceFaults(row), ...toolsFaults(row, parsed)],
  read: readExplicit,
  writers: {
    preference({ prompt, chosen, rejected }) {
      const [ask, better, worse] = [writeMessages(prompt), writeMessages(chosen), writeMessages(rejected)];
      const row = { prompt: ask.messages, chosen: better.messages, rejected: worse.messages };
      return { row, lost: [...ask.lost, ...better.lost, ...worse.lost] };
    },
  },
  holds: "any",
});

const implicitConversational = defineFormat({
  id: "preference-implicit-conversational",
  name: "Preference pair with the prompt inside, conversational",
  sentence: "Two conversations that share everything but the last answer, each a list of messages.",
  family: "preference",
  keys: ["chosen", "rejected"],
  source: TRL,
  accepted: ["TRL (Reward, recommended; DPO)", "torchtune", "Axolotl (argilla_chat)"],
  detect: (row) => isPair(row) && promptKey(row) === undefined && isTurns(field(row, "chosen")),
  check: (row) => [
    ...(promptKey(row) === undefined ? [] : [mustNotStand(promptKey(row) ?? "")]),
    ...preferenceFaults(row),
    ...toolsFaults(row, parsed),
  ],
  read(row) {
    const better = readMessages(field(row, "chosen"), "chosen");
    if (isRefused(better)) return better;
    const worse = readMessages(field(row, "rejected"), "rejected");
    if (isRefused(worse)) return worse;
    return splitShared(better.turns, worse.turns, row);
  },
  writers: {
    preference({ prompt, chosen, rejected }) {
      if (chosen.length !== 1 || rejected.length !== 1) {
        return {
          refused: "Here each answer is one message after a shared prompt: use preference-explicit-conversational.",
        };
      }
      const better = writeMessages([...prompt, ...chosen]);
      const worse = writeMessages([...prompt, ...rejected]);
      return { row: { chosen: better.messages, rejected: worse.messages }, lost: [...better.lost, ...worse.lost] };
    },
  },
  holds: "any",
});

function mustNotStand(key: string): Fault {
  const sentence = `${key} stands beside answers that hold the prompt themselves: remove one of the two.`;
  return fault("unrecognized_key", key, sentence, "warning");
}

function splitShared(better: readonly Turn[], worse: readonly Turn[], row: Row) {
  const prompt = sharedPrefix(better.slice(0, -1), worse.slice(0, -1));
  const whole = better.length === prompt.length + 1 && worse.length === prompt.length + 1;
  if (!whole || prompt.length === 0) {
    return {
      refused: "chosen and rejected do not share the turns before their last answer, so they answer no common prompt.",
    };
  }
  return reading({
    kind: "preference",
    prompt,
    chosen: better.slice(-1),
    rejected: worse.slice(-1),
    ...beside(row, ["tools"]),
  });
}

const preferenceImplicit = defineFormat({
  id: "preference-implicit",
  name: "Preference pair with the prompt inside",
  sentence: "Two texts that begin with the same prompt and end in the chosen and the rejected answer.",
  family: "preference",
  keys: ["chosen", "rejected"],
  source: TRL,
  accepted: ["TRL (Reward)"],
  detect: (row) => isPair(row) && promptKey(row) === undefined && hasTexts(row, "chosen", "rejected"),
  check: preferenceFaults,
  read(row) {
    const [chosen, rejected] = [text(row, "chosen"), text(row, "rejected")];
    if (chosen === undefined || rejected === undefined) return { refused: "chosen and rejected must be texts." };
    const prompt = commonText(chosen, rejected);
    if (prompt.trim() === "" || chosen === rejected) {
      return { refused: "chosen and rejected share no beginning that could be the prompt: write it as prompt." };
    }
    const pair = { chosen: chosen.slice(prompt.length), rejected: rejected.slice(prompt.length) };
    return reading(
      {
        kind: "preference",
        prompt: [turn("user", prompt)],
        chosen: [turn("assistant", pair.chosen)],
        rejected: [turn("assistant", pair.rejected)],
      },
      ["the border between prompt and answers, which is guessed from what both begin with"],
    );
  },
  writers: {
    preference({ prompt, chosen, rejected }) {
      const [ask, better, worse] = [
        flattened(prompt, "user"),
        flattened(chosen, "assistant"),
        flattened(rejected, "assistant"),
      ];
      return {
        row: { chosen: `${ask.text}${better.text}`, rejected: `${ask.text}${worse.text}` },
        lost: [...ask.lost, ...better.lost, ...worse.lost, "the border between prompt and answers"],
      };
    },
  },
  holds: "any",
});

/** Whether a label stands there, even as a text or a number: then its own fault is to be named. */
export function isLabelLike(value: Json | undefined): boolean {
  if (typeof value === "string") return /^(?:true|false|yes|no|good|bad|desirable|undesirable)$/i.test(value);
  return typeof value === "boolean" || value === 0 || value === 1;
}

const unpaired = defineFormat({
  id: "unpaired-preference",
  name: "Labelled answer",
  sentence: "A prompt, one completion and a label that says whether it is good; as texts or as lists of messages.",
  family: "labelled",
  keys: ["prompt", "completion", "label"],
  source: TRL,
  accepted: ["TRL (KTO)", "Unsloth"],
  detect: (row) => has(row, "prompt", "completion") && isLabelLike(field(row, "label")),
  check: (row) => [
    ...mixedFaults(row, ["prompt", "completion"]),
    ...asked(row, "prompt", null),
    ...endsWithAnswer(row, "prompt"),
    ...asked(row, "completion", "assistant"),
    ...labelFaults(row, "label"),
  ],
  read(row) {
    const label = field(row, "label");
    if (typeof label !== "boolean") return { refused: labelFaults(row, "label")[0]?.message ?? "" };
    const prompt = turnsOf(row, "prompt", "user");
    if (isRefused(prompt)) return prompt;
    const completion = turnsOf(row, "completion", "assistant");
    if (isRefused(completion)) return completion;
    return reading({
      kind: "labelled",
      prompt: prompt.turns,
      completion: completion.turns,
      good: label,
      ...beside(row, ["tools"]),
    });
  },
  writers: {
    labelled({ prompt, completion, good }) {
      const [ask, give] = [writeMessages(prompt), writeMessages(completion)];
      return {
        row: { prompt: ask.messages, completion: give.messages, label: good },
        lost: [...ask.lost, ...give.lost],
      };
    },
  },
  holds: "any",
});

const stepwise = defineFormat({
  id: "stepwise",
  name: "Judged steps",
  sentence: "A problem, the steps of a solution, and for each step whether it is right.",
  family: "steps",
  keys: ["prompt", "completions", "labels"],
  source: TRL,
  accepted: ["TRL (PRM, experimental)", "Axolotl (stepwise)"],
  detect: (row) => hasList(row, "completions") && hasList(row, "labels"),
  check: stepFaults,
  read(row) {
    const wrong = stepFaults(row).find(({ severity }) => severity === "error");
    if (wrong) return { refused: wrong.message };
    const [texts, labels] = [field(row, "completions"), field(row, "labels")];
    const good = isList(labels) ? labels : [];
    const steps = (isList(texts) ? texts : []).map((step, index) => ({
      text: typeof step === "string" ? step : "",
      good: good[index] === true,
    }));
    return reading({ kind: "steps", problem: text(row, "prompt") ?? "", steps });
  },
  writers: {
    steps: ({ problem, steps }) => ({
      row: { prompt: problem, completions: steps.map((step) => step.text), labels: steps.map((step) => step.good) },
      lost: [],
    }),
  },
  holds: "any",
});

function stepFaults(row: Row): Fault[] {
  const faults = [
    ...textFaults(row, "prompt", "warning"),
    ...listFaults(row, "completions"),
    ...listFaults(row, "labels"),
  ];
  const [texts, labels] = [field(row, "completions"), field(row, "labels")];
  if (!isList(texts) || !isList(labels)) return faults;
  for (const [index, step] of texts.entries()) {
    if (typeof step === "string") continue;
    const where = `completions[${index}]`;
    faults.push(fault("field_not_string", where, `${where} is ${kindOf(step)}: write the step as a text.`));
  }
  for (const [index, label] of labels.entries()) {
    if (typeof label === "boolean") continue;
    const where = `labels[${index}]`;
    faults.push(fault("label_not_boolean", where, `${where} is ${kindOf(label)}: write true or false without quotes.`));
  }
  if (texts.length !== labels.length) {
    const sentence = `labels has ${labels.length} entries and completions ${texts.length}: give each step one label.`;
    faults.push(fault("labels_length_mismatch", "labels", sentence));
  }
  return faults;
}

export const TRL_FORMATS = {
  stepwise,
  explicitConversational,
  preferenceExplicit,
  implicitConversational,
  preferenceImplicit,
  unpaired,
  promptCompletionConversational,
  promptOnlyConversational,
  promptOnly,
  languageModeling,
} satisfies Record<string, Format>;
