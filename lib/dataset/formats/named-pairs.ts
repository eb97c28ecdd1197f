/** @file Two answers under names of their own, each a text: Axolotl's preference types, and torchtune's. */

import { defineFormat, reading } from "@/lib/dataset/define";
import type { Turn } from "@/lib/dataset/example";
import { pairFaults, textFaults } from "@/lib/dataset/faults";
import { has, hasTexts, text } from "@/lib/dataset/json";
import { flattened, isMarked, turn } from "@/lib/dataset/turns";
import type { Format, Row } from "@/lib/dataset/types";
import { withSystem } from "./speakers";

export const RLHF = "https://github.com/axolotl-ai-cloud/axolotl/blob/main/docs/rlhf.qmd";

/** A prompt as a text, with the system prompt beside it where it begins with a plain one. */
export function systemApart(prompt: readonly Turn[]): { system: { system?: string }; asked: string; lost: string[] } {
  const [first, ...others] = prompt;
  const above = first?.role === "system" && first.text !== "" && first.extra === undefined && others.length > 0;
  const asked = flattened(above ? others : prompt, "user");
  const marked = above && isMarked(first) ? ["which turns are trained"] : [];
  return { system: above ? { system: first.text } : {}, asked: asked.text, lost: [...asked.lost, ...marked] };
}

/** Whether a system prompt stands beside the prompt, so that a format without a place for it would leave it behind. */
export function hasSystem(row: Row): boolean {
  return (text(row, "system") ?? "") !== "";
}

type PairKeys = { prompt: string; chosen: string; rejected: string };

/** Two answers under names of their own; a system prompt may stand beside them. */
function pairFormat(
  known: Pick<Format, "id" | "name" | "sentence" | "source" | "accepted">,
  names: PairKeys,
  detect: (row: Row) => boolean,
): Format {
  const { prompt: ask, chosen: better, rejected: worse } = names;
  return defineFormat({
    ...known,
    family: "preference",
    keys: ["system", ask, better, worse],
    detect,
    check(row) {
      const faults = [
        ...textFaults(row, ask, "warning"),
        ...textFaults(row, better, "fine"),
        ...textFaults(row, worse, "fine"),
      ];
      const [good, bad] = [text(row, better), text(row, worse)];
      if (good === undefined || bad === undefined) return faults;
      return [...faults, ...pairFaults(good, bad, text(row, ask) ?? "", { chosen: better, rejected: worse })];
    },
    read(row) {
      const [asked, good, bad] = [text(row, ask), text(row, better), text(row, worse)];
      if (asked === undefined || good === undefined || bad === undefined) {
        return { refused: `${ask}, ${better} and ${worse} must all be texts: write them.` };
      }
      return reading({
        kind: "preference",
        prompt: withSystem(row, [turn("user", asked)]),
        chosen: [turn("assistant", good)],
        rejected: [turn("assistant", bad)],
      });
    },
    writers: {
      preference({ prompt, chosen, rejected }) {
        const { system, asked, lost } = systemApart(prompt);
        const [good, bad] = [flattened(chosen, "assistant"), flattened(rejected, "assistant")];
        const row = { ...system, [ask]: asked, [better]: good.text, [worse]: bad.text };
        return { row, lost: [...lost, ...good.lost, ...bad.lost] };
      },
    },
    holds: "any",
  });
}

const argilla = pairFormat(
  {
    id: "axolotl-argilla",
    name: "Argilla preference pair",
    sentence: "An instruction with a chosen and a rejected response, each a text.",
    source: RLHF,
    accepted: ["Axolotl (argilla)"],
  },
  { prompt: "instruction", chosen: "chosen_response", rejected: "rejected_response" },
  (row) => hasTexts(row, "instruction", "chosen_response", "rejected_response"),
);

const intel = pairFormat(
  {
    id: "axolotl-intel",
    name: "Intel preference pair",
    sentence: "A question with a chosen and a rejected answer, each a text, and a system prompt where there is one.",
    source: RLHF,
    accepted: ["Axolotl (intel)"],
  },
  { prompt: "question", chosen: "chosen", rejected: "rejected" },
  (row) => hasTexts(row, "question", "chosen", "rejected"),
);

const icr = pairFormat(
  {
    id: "axolotl-icr",
    name: "Input with two answers",
    sentence: "An input with a chosen and a rejected answer, each a text, and a system prompt where there is one.",
    source: RLHF,
    accepted: ["Axolotl (icr)"],
  },
  { prompt: "input", chosen: "chosen", rejected: "rejected" },
  (row) => hasTexts(row, "input", "chosen", "rejected") && !has(row, "prompt"),
);

const pairedJk = pairFormat(
  {
    id: "preference-jk",
    name: "Paired responses",
    sentence: "A question with response_j, the better, and response_k, the worse, as in pairs of Stack Exchange.",
    source: "https://docs.pytorch.org/torchtune/stable/basics/preference_datasets.html",
    accepted: ["torchtune"],
  },
  { prompt: "question", chosen: "response_j", rejected: "response_k" },
  (row) => hasTexts(row, "question", "response_j", "response_k"),
);

/** Without a system prompt the row is TRL's pair of texts. */
const promptPairs = pairFormat(
  {
    id: "axolotl-prompt-pairs",
    name: "Preference pair with a system prompt",
    sentence: "A system prompt, a prompt, the chosen and the rejected answer, each a text.",
    source: RLHF,
    accepted: ["Axolotl (prompt_pairs)"],
  },
  { prompt: "prompt", chosen: "chosen", rejected: "rejected" },
  (row) => hasSystem(row) && hasTexts(row, "prompt", "chosen", "rejected"),
);

export const NAMED_PAIRS = { argilla, intel, icr, pairedJk, promptPairs } satisfies Record<string, Format>;
