/** @file Several answers in order. */

import { defineFormat, reading } from "@/lib/dataset/define";
import type { Json } from "@/lib/dataset/example";
import { fault, listFaults, textFaults } from "@/lib/dataset/faults";
import { field, has, hasList, hasTexts, isList, isRefused, isRow, kindOf, listed, text } from "@/lib/dataset/json";
import { flattened, turn } from "@/lib/dataset/turns";
import type { Fault, Format, Row } from "@/lib/dataset/types";
import { ASKED_KEYS, askedFaults, readAsked, writeAsked } from "./exchanges";
import { RLHF } from "./named-pairs";
import { LLAMA_FACTORY } from "./sharegpt";

/** The answers in order of their rank; null where one has none. */
function inOrder(list: readonly Json[]): readonly string[] | null {
  const found = list.flatMap((one) => {
    const [answer, rank] = isRow(one) ? [text(one, "answer"), field(one, "rank")] : [];
    return answer === undefined || typeof rank !== "number" ? [] : [{ answer, rank }];
  });
  if (found.length !== list.length || new Set(found.map(({ rank }) => rank)).size !== found.length) return null;
  return found.toSorted((a, b) => a.rank - b.rank).map(({ answer }) => answer);
}

const NECTAR = "answers must each have a text as answer and a rank of their own: number them from 1, the best.";

const nectar = defineFormat({
  id: "axolotl-nectar",
  name: "Ranked answers",
  sentence: "A prompt and a list of answers, each with its rank, 1 the best, as in Nectar.",
  family: "preference",
  keys: ["prompt", "answers"],
  source: RLHF,
  accepted: ["Axolotl (zephyr.nectar)"],
  detect: (row) => hasTexts(row, "prompt") && ranks(field(row, "answers")),
  check(row) {
    const list = field(row, "answers");
    const order = !isList(list) || inOrder(list) !== null ? [] : [fault("field_not_object", "answers", NECTAR)];
    return [...textFaults(row, "prompt", "warning"), ...listFaults(row, "answers"), ...order];
  },
  read(row) {
    const list = field(row, "answers");
    const prompt = text(row, "prompt");
    const answers = isList(list) ? inOrder(list) : null;
    if (prompt === undefined || answers === null) return { refused: NECTAR };
    return reading({ kind: "ranked", prompt: [turn("user", prompt)], answers });
  },
  writers: {
    ranked({ prompt, answers }) {
      const { text: asked, lost } = flattened(prompt, "user");
      return { row: { prompt: asked, answers: answers.map((answer, index) => ({ answer, rank: index + 1 })) }, lost };
    },
  },
  holds: "any",
});

function ranks(value: Json | undefined): boolean {
  return isList(value) && value.length > 0 && value.every((one) => isRow(one) && has(one, "rank"));
}

const rankedOutput = defineFormat({
  id: "ranked-list-output",
  name: "Alpaca with several outputs",
  sentence:
    "Alpaca whose output is a list: the answers, best first. Earlier exchanges and a system prompt stand beside them.",
  family: "preference",
  keys: [...ASKED_KEYS, "output"],
  source: LLAMA_FACTORY,
  accepted: ["LLaMA-Factory (ranking, older)"],
  detect: (row) => hasTexts(row, "instruction") && hasList(row, "output"),
  check: (row) => [...askedFaults(row), ...listFaults(row, "output"), ...outputs(row)],
  read(row) {
    const found = readAsked(row);
    if (isRefused(found)) return found;
    const list = listed(row, "output");
    const answers = list.flatMap((one) => (typeof one === "string" ? [one] : []));
    if (answers.length !== list.length || answers.length === 0) {
      return { refused: "output must list texts: write them." };
    }
    const extra = Object.keys(found.extra).length === 0 ? {} : { extra: found.extra };
    return reading({ kind: "ranked", prompt: found.prompt, answers, ...extra });
  },
  writers: {
    ranked({ prompt, answers, extra }) {
      const { columns, lost, used } = writeAsked(prompt, extra);
      return { row: { ...columns, output: [...answers] }, lost, used };
    },
  },
  holds: "any",
});

function outputs(row: Row): Fault[] {
  const list = field(row, "output");
  return (isList(list) ? list : []).flatMap((one, index) => {
    const where = `output[${index}]`;
    return typeof one === "string"
      ? []
      : [fault("field_not_string", where, `${where} is ${kindOf(one)}: write a text.`)];
  });
}

export const RANKED_FORMATS = { nectar, rankedOutput } satisfies Record<string, Format>;
