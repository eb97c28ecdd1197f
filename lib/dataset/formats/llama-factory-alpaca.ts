/** @file LLaMA-Factory's Alpaca rows with a verdict: two answers, or one answer and a label. */

import { defineFormat, reading } from "@/lib/dataset/define";
import { labelFaults, pairFaults, textFaults } from "@/lib/dataset/faults";
import { field, has, hasList, hasTexts, isRefused, text } from "@/lib/dataset/json";
import { flattened, turn } from "@/lib/dataset/turns";
import type { Format, Row } from "@/lib/dataset/types";
import { ASKED_KEYS, askedFaults, readAsked, writeAsked } from "./exchanges";
import { hasSystem } from "./named-pairs";
import { LLAMA_FACTORY } from "./sharegpt";
import { isLabelLike } from "./trl-judged";

/** Whether something stands beside the instruction that belongs before the answers. */
export function asksWithMore(row: Row): boolean {
  return has(row, "input") || hasList(row, "history") || hasSystem(row);
}

/** An instruction alone with two answers is TRL's pair under another name for the prompt. */
const preference = defineFormat({
  id: "llamafactory-alpaca-preference",
  name: "Alpaca with two answers",
  sentence: "An instruction with an input that may be empty, and the chosen and the rejected answer, each a text.",
  family: "preference",
  keys: [...ASKED_KEYS, "chosen", "rejected"],
  source: LLAMA_FACTORY,
  accepted: ["LLaMA-Factory (DPO, Reward)"],
  detect: (row) => hasTexts(row, "instruction", "chosen", "rejected") && asksWithMore(row),
  check(row) {
    const faults = [...askedFaults(row), ...textFaults(row, "chosen", "fine"), ...textFaults(row, "rejected", "fine")];
    const [good, bad] = [text(row, "chosen"), text(row, "rejected")];
    if (good === undefined || bad === undefined) return faults;
    const names = { chosen: "chosen", rejected: "rejected" };
    return [...faults, ...pairFaults(good, bad, text(row, "instruction") ?? "", names)];
  },
  read(row) {
    const found = readAsked(row);
    if (isRefused(found)) return found;
    const [good, bad] = [text(row, "chosen"), text(row, "rejected")];
    if (good === undefined || bad === undefined) return { refused: "chosen and rejected must be texts: write them." };
    const [chosen, rejected] = [[turn("assistant", good)], [turn("assistant", bad)]];
    return reading({ kind: "preference", prompt: found.prompt, chosen, rejected, ...kept(found.extra) });
  },
  writers: {
    preference({ prompt, chosen, rejected, extra }) {
      const { columns, lost, used } = writeAsked(prompt, extra);
      const [good, bad] = [flattened(chosen, "assistant"), flattened(rejected, "assistant")];
      const row = { ...columns, chosen: good.text, rejected: bad.text };
      return { row, lost: [...lost, ...good.lost, ...bad.lost], used };
    },
  },
  holds: "any",
});

const kto = defineFormat({
  id: "llamafactory-alpaca-kto",
  name: "Alpaca with a label",
  sentence: "An instruction with an input that may be empty, one output, and kto_tag, which says whether it is good.",
  family: "labelled",
  keys: [...ASKED_KEYS, "output", "kto_tag"],
  source: LLAMA_FACTORY,
  accepted: ["LLaMA-Factory (KTO)"],
  detect: (row) => hasTexts(row, "instruction", "output") && isLabelLike(field(row, "kto_tag")),
  check: (row) => [...askedFaults(row), ...textFaults(row, "output", "warning"), ...labelFaults(row, "kto_tag")],
  read(row) {
    const found = readAsked(row);
    if (isRefused(found)) return found;
    const [output, good] = [text(row, "output"), field(row, "kto_tag")];
    if (output === undefined) return { refused: "output must be a text: write it." };
    if (typeof good !== "boolean") return { refused: labelFaults(row, "kto_tag")[0]?.message ?? "" };
    const completion = [turn("assistant", output)];
    return reading({ kind: "labelled", prompt: found.prompt, completion, good, ...kept(found.extra) });
  },
  writers: {
    labelled({ prompt, completion, good, extra }) {
      const { columns, lost, used } = writeAsked(prompt, extra);
      const given = flattened(completion, "assistant");
      return { row: { ...columns, output: given.text, kto_tag: good }, lost: [...lost, ...given.lost], used };
    },
  },
  holds: "any",
});

function kept(extra: Row): { extra?: Row } {
  return Object.keys(extra).length === 0 ? {} : { extra };
}

export const LLAMA_FACTORY_ALPACA = { preference, kto } satisfies Record<string, Format>;
