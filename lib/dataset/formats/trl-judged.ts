/** @file TRL's answers with a verdict: one label for the whole answer, or one for each of its steps. */

import { defineFormat, type FormatParts, reading } from "@/lib/dataset/define";
import type { Json } from "@/lib/dataset/example";
import { fault, labelFaults, listFaults, textFaults, toolsFaults } from "@/lib/dataset/faults";
import { field, has, hasList, isList, isRefused, kindOf, parsed, text } from "@/lib/dataset/json";
import { writeMessages } from "@/lib/dataset/messages";
import { flattened } from "@/lib/dataset/turns";
import type { Fault, Format, Row } from "@/lib/dataset/types";
import { beside } from "./openai-rows";
import { asked, endsWithAnswer, mixedFaults, TRL, turnsOf } from "./trl-turns";

/** Whether a label stands there, even as a text or a number: then its own fault is to be named. */
export function isLabelLike(value: Json | undefined): boolean {
  if (typeof value === "string") return /^(?:true|false|yes|no|good|bad|desirable|undesirable)$/i.test(value);
  return typeof value === "boolean" || value === 0 || value === 1;
}

/** A prompt and one answer with a label, whichever form the two stand in. */
const LABELLED = {
  family: "labelled",
  keys: ["prompt", "completion", "label"],
  source: TRL,
  check: (row) => [
    ...mixedFaults(row, ["prompt", "completion"]),
    ...asked(row, "prompt", null),
    ...endsWithAnswer(row, "prompt"),
    ...asked(row, "completion", "assistant"),
    ...labelFaults(row, "label"),
    ...toolsFaults(row, parsed),
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
  holds: "any",
} satisfies Partial<FormatParts>;

/** Stands for both forms where a row is detected: which of the two a file has, `formOf` tells. */
const unpaired = defineFormat({
  ...LABELLED,
  id: "unpaired-preference",
  name: "Labelled answer",
  sentence: "A prompt, one completion, each a text, and a label that says whether it is good.",
  accepted: ["TRL (KTO)", "Unsloth"],
  detect: (row) => has(row, "prompt", "completion") && isLabelLike(field(row, "label")),
  writers: {
    labelled({ prompt, completion, good }) {
      const [ask, give] = [flattened(prompt, "user"), flattened(completion, "assistant")];
      return { row: { prompt: ask.text, completion: give.text, label: good }, lost: [...ask.lost, ...give.lost] };
    },
  },
});

const unpairedConversational = defineFormat({
  ...LABELLED,
  id: "unpaired-preference-conversational",
  name: "Labelled answer, conversational",
  sentence: "A prompt and one completion, each a list of messages, and a label that says whether it is good.",
  accepted: ["TRL (KTO)"],
  detect: (row) => unpaired.detect(row) && (isList(field(row, "prompt")) || isList(field(row, "completion"))),
  writers: {
    labelled({ prompt, completion, good }) {
      const [ask, give] = [writeMessages(prompt), writeMessages(completion)];
      return {
        row: { prompt: ask.messages, completion: give.messages, label: good },
        lost: [...ask.lost, ...give.lost],
      };
    },
  },
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
    const sentence = `completions and labels are ${texts.length} and ${labels.length} long: give each step one label.`;
    faults.push(fault("labels_length_mismatch", "labels", sentence));
  }
  return faults;
}

export const TRL_JUDGED = { unpaired, unpairedConversational, stepwise } satisfies Record<string, Format>;
