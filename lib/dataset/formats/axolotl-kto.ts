/** @file One answer with a verdict under Axolotl's names: its preference types with a completion in place of the pair. */

import { checkMessages, OPENAI_RULES } from "@/lib/dataset/check-messages";
import { defineFormat, reading } from "@/lib/dataset/define";
import { labelFaults, textFaults } from "@/lib/dataset/faults";
import { field, has, isRefused, text } from "@/lib/dataset/json";
import { readMessages, writeMessages } from "@/lib/dataset/messages";
import { flattened, splitAnswer, turn } from "@/lib/dataset/turns";
import type { Format, Row } from "@/lib/dataset/types";
import { hasSystem, RLHF, systemApart } from "./named-pairs";
import { withSystem } from "./speakers";
import { isLabelLike } from "./trl-judged";
import { isTurns } from "./trl-turns";

/** A prompt and a completion as texts, a label, and a system prompt where there is one. */
function labelledFormat(
  known: Pick<Format, "id" | "name" | "sentence" | "accepted">,
  ask: string,
  also: (row: Row) => boolean = () => true,
): Format {
  return defineFormat({
    ...known,
    source: RLHF,
    family: "labelled",
    keys: ["system", ask, "completion", "label"],
    detect: (row) =>
      text(row, ask) !== undefined &&
      text(row, "completion") !== undefined &&
      isLabelLike(field(row, "label")) &&
      also(row),
    check: (row) => [
      ...textFaults(row, ask, "warning"),
      ...textFaults(row, "completion", "warning"),
      ...labelFaults(row, "label"),
    ],
    read(row) {
      const [asked, given, label] = [text(row, ask), text(row, "completion"), field(row, "label")];
      if (asked === undefined || given === undefined) {
        return { refused: `${ask} and completion must be texts: write them.` };
      }
      if (typeof label !== "boolean") return { refused: labelFaults(row, "label")[0]?.message ?? "" };
      const prompt = withSystem(row, [turn("user", asked)]);
      return reading({ kind: "labelled", prompt, completion: [turn("assistant", given)], good: label });
    },
    writers: {
      labelled({ prompt, completion, good }) {
        const { system, asked, lost } = systemApart(prompt);
        const given = flattened(completion, "assistant");
        const row = { ...system, [ask]: asked, completion: given.text, label: good };
        return { row, lost: [...lost, ...given.lost] };
      },
    },
    holds: "any",
  });
}

const argilla = labelledFormat(
  {
    id: "axolotl-kto-argilla",
    name: "Instruction with a labelled completion",
    sentence: "An instruction, one completion and a label that says whether it is good, each text a field of its own.",
    accepted: ["Axolotl (KTO, argilla)"],
  },
  "instruction",
);

const intel = labelledFormat(
  {
    id: "axolotl-kto-intel",
    name: "Question with a labelled completion",
    sentence: "A question, one completion and a label that says whether it is good, each text a field of its own.",
    accepted: ["Axolotl (KTO, intel)"],
  },
  "question",
);

/** Without a system prompt the row is TRL's labelled answer. */
const promptPairs = labelledFormat(
  {
    id: "axolotl-kto-prompt-pairs",
    name: "Labelled answer with a system prompt",
    sentence: "A system prompt, a prompt, one completion and a label that says whether it is good.",
    accepted: ["Axolotl (KTO, prompt_pairs, ultra)"],
  },
  "prompt",
  hasSystem,
);

const CHAT_RULES = { ...OPENAI_RULES, strict: false, order: "error" } as const;

const argillaChat = defineFormat({
  id: "axolotl-kto-argilla-chat",
  name: "Labelled exchange",
  sentence:
    "What the user asks and what the assistant answers as two messages, and a label that says whether it is good.",
  source: RLHF,
  accepted: ["Axolotl (KTO, argilla_chat)"],
  family: "labelled",
  keys: ["completion", "label"],
  detect: (row) => !has(row, "prompt") && isTurns(field(row, "completion")) && isLabelLike(field(row, "label")),
  check: (row) => [...checkMessages(field(row, "completion"), "completion", CHAT_RULES), ...labelFaults(row, "label")],
  read(row) {
    const label = field(row, "label");
    if (typeof label !== "boolean") return { refused: labelFaults(row, "label")[0]?.message ?? "" };
    const found = readMessages(field(row, "completion"), "completion");
    if (isRefused(found)) return found;
    const split = splitAnswer(found.turns);
    if (split === null || split.prompt.length === 0) {
      return { refused: "completion does not end with an answer to something: write what is asked and the answer." };
    }
    return reading({ kind: "labelled", prompt: split.prompt, completion: split.answer, good: label });
  },
  writers: {
    labelled({ prompt, completion, good }) {
      // Axolotl takes the first message as the question and the second as the answer, whatever follows.
      if (prompt.length !== 1 || prompt[0]?.role !== "user" || completion.length !== 1) {
        return {
          refused: "Here are one message of the user and one answer: choose unpaired-preference-conversational.",
        };
      }
      const { messages, lost } = writeMessages([...prompt, ...completion], false);
      return { row: { completion: messages, label: good }, lost };
    },
  },
  holds: "any",
});

export const AXOLOTL_KTO = { argilla, intel, promptPairs, argillaChat } satisfies Record<string, Format>;
