/** @file Axolotl's segments without a template, and its pairs of whole conversations. */

import { defineFormat, reading } from "@/lib/dataset/define";
import { fault, listFaults, pairFaults, textFaults } from "@/lib/dataset/faults";
import { field, hasList, isList, isRefused, isRow, kindOf, listed, text } from "@/lib/dataset/json";
import { readMessages, writeMessages } from "@/lib/dataset/messages";
import { sameTurns } from "@/lib/dataset/turns";
import type { Fault, Format, Row } from "@/lib/dataset/types";
import { RLHF } from "./named-pairs";
import { withSystem } from "./speakers";
import { isTurns } from "./trl-turns";

const segments = defineFormat({
  id: "axolotl-input_output",
  name: "Axolotl segments",
  sentence: "Pieces of text in order, each with a label that says whether it is learned. No template is added.",
  family: "pair",
  keys: ["segments"],
  source: "https://github.com/axolotl-ai-cloud/axolotl/blob/main/docs/dataset-formats/template_free.qmd",
  accepted: ["Axolotl (input_output)"],
  detect: (row) => hasList(row, "segments"),
  check: segmentFaults,
  read(row) {
    const wrong = segmentFaults(row).find(({ severity }) => severity === "error");
    if (wrong) return { refused: wrong.message };
    const list = field(row, "segments");
    const pieces = (isList(list) ? list : []).flatMap((one) =>
      isRow(one) ? [{ text: text(one, "text") ?? "", learned: field(one, "label") === true }] : [],
    );
    const last = pieces.findLastIndex(({ learned }) => learned);
    const start = pieces.slice(0, last + 1).findLastIndex(({ learned }) => !learned) + 1;
    const join = (from: number, to: number) =>
      pieces
        .slice(from, to)
        .map((piece) => piece.text)
        .join("");
    const earlier = pieces.slice(0, start).some(({ learned }) => learned);
    const lost = [
      ...(earlier ? ["learning from the segments before the last"] : []),
      ...(last + 1 < pieces.length ? ["the text after the last learned segment"] : []),
    ];
    return reading({ kind: "completion", prompt: join(0, start), completion: join(start, last + 1) }, lost);
  },
  writers: {
    completion: ({ prompt, completion }) => ({
      row: {
        segments: [
          { label: false, text: prompt },
          { label: true, text: completion },
        ],
      },
      lost: [],
    }),
  },
  holds: "any",
});

function segmentFaults(row: Row): Fault[] {
  const faults = listFaults(row, "segments");
  const list = field(row, "segments");
  if (!isList(list) || list.length === 0) return faults;
  const inner = list.flatMap((one, index): Fault[] => {
    const where = `segments[${index}]`;
    if (!isRow(one)) {
      return [fault("message_not_object", where, `${where} is ${kindOf(one)}: write an object with label and text.`)];
    }
    const label = field(one, "label");
    const told = typeof label === "boolean";
    const sentence = `${where}.label is ${kindOf(label)}: write true for what is learned, false for the rest.`;
    return [
      // The row supplies begin and end marks itself, so special tokens belong there.
      ...textFaults(one, "text", "warning", `${where}.text`).filter(({ code }) => code !== "special_token_in_content"),
      ...(told ? [] : [fault("label_not_boolean", `${where}.label`, sentence)]),
    ];
  });
  const learned = list.some((one) => isRow(one) && field(one, "label") === true);
  const nothing = "No segment has label true: nothing is learned from the row. Label the answer true.";
  return [...inner, ...(learned ? [] : [fault("all_weights_zero", "segments", nothing)])];
}

const ultra = defineFormat({
  id: "axolotl-ultra",
  name: "UltraFeedback pair",
  sentence:
    "A prompt as a text, and two whole conversations that begin with it: chosen and rejected; a system prompt beside them where there is one.",
  family: "preference",
  keys: ["system", "prompt", "chosen", "rejected"],
  source: RLHF,
  accepted: ["Axolotl (ultra; ORPO chat_template.argilla)"],
  detect: (row) =>
    text(row, "prompt") !== undefined &&
    isTurns(field(row, "chosen")) &&
    isTurns(field(row, "rejected")) &&
    // Answers alone under a prompt as text are TRL's pair, half of it as messages.
    (listed(row, "chosen").length > 1 || listed(row, "rejected").length > 1),
  check(row) {
    const found = readUltra(row);
    if (isRefused(found)) return [fault("implicit_prompt_mismatch", "rejected", found.refused)];
    const names = { chosen: "chosen", rejected: "rejected" };
    return [...textFaults(row, "prompt", "warning"), ...pairFaults(found.good, found.bad, "", names)];
  },
  read(row) {
    const found = readUltra(row);
    if (isRefused(found)) return found;
    const { prompt, chosen, rejected } = found;
    return reading({ kind: "preference", prompt, chosen, rejected });
  },
  writers: {
    preference({ prompt, chosen, rejected }) {
      const asked = prompt.findLast(({ role }) => role === "user");
      if (asked === undefined || chosen.length !== 1 || rejected.length !== 1) {
        return { refused: "Here a user asks and each answer is one message: choose a TRL format of messages." };
      }
      const better = writeMessages([...prompt, ...chosen]);
      const worse = writeMessages([...prompt, ...rejected]);
      const row = { prompt: asked.text, chosen: better.messages, rejected: worse.messages };
      return { row, lost: [...better.lost, ...worse.lost] };
    },
  },
  holds: "any",
});

function readUltra(row: Row) {
  const better = readMessages(field(row, "chosen"), "chosen");
  if (isRefused(better)) return better;
  const worse = readMessages(field(row, "rejected"), "rejected");
  if (isRefused(worse)) return worse;
  const shared = better.turns.slice(0, -1);
  const prompt = shared[0]?.role === "system" ? shared : withSystem(row, shared);
  const ends = [better.turns, worse.turns].every((turns) => turns.length > 1 && turns.at(-1)?.role === "assistant");
  if (!ends || !sameTurns(shared, worse.turns.slice(0, -1))) {
    return {
      refused: "chosen and rejected do not share the turns before their last answer: give both the same prompt.",
    };
  }
  return {
    prompt,
    chosen: better.turns.slice(-1),
    rejected: worse.turns.slice(-1),
    good: better.turns.at(-1)?.text ?? "",
    bad: worse.turns.at(-1)?.text ?? "",
  };
}

export const AXOLOTL_FORMATS = { segments, ultra } satisfies Record<string, Format>;
