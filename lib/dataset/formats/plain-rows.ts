/** @file Rows with little in them: prompts without answers, texts with labels, token ids. */

import { defineFormat, reading, readings } from "@/lib/dataset/define";
import type { TrainingExample } from "@/lib/dataset/example";
import { fault, listFaults, textFaults } from "@/lib/dataset/faults";
import { field, has, hasTexts, listed, text } from "@/lib/dataset/json";
import { flattened, turn } from "@/lib/dataset/turns";
import type { Format, Row } from "@/lib/dataset/types";

const turnPrompts = defineFormat({
  id: "multi-turn-prompts",
  subject: true,
  name: "Prompts in turns",
  sentence: "What the user says turn by turn, with the answers left to the model, as in MT-Bench.",
  family: "prompt",
  keys: ["turns"],
  source: "https://github.com/lm-sys/FastChat",
  accepted: [],
  detect: (row) => listed(row, "turns").length > 0 && listed(row, "turns").every((one) => typeof one === "string"),
  check: (row) => listFaults(row, "turns"),
  read(row) {
    const [first, ...later] = listed(row, "turns");
    if (typeof first !== "string") return { refused: "turns holds no text: write what the user says." };
    return reading({ kind: "prompt", prompt: [turn("user", first)] }, later.length > 0 ? ["the later turns"] : []);
  },
  writers: {
    prompt({ prompt }) {
      const { text: words, lost } = flattened(prompt, "user");
      return { row: { turns: [words] }, lost };
    },
  },
  holds: "any",
});

const promptCompletions = defineFormat({
  id: "prompt-multi-completion",
  name: "Prompt with several completions",
  sentence: "A prompt and several completions in no order.",
  family: "pair",
  keys: ["prompt", "completions"],
  source: "https://github.com/huggingface/trl",
  accepted: [],
  detect: (row) => hasTexts(row, "prompt") && listed(row, "completions").some((one) => typeof one === "string"),
  check: (row) => [...textFaults(row, "prompt", "warning"), ...listFaults(row, "completions")],
  read(row) {
    const prompt = text(row, "prompt");
    if (prompt === undefined) return { refused: "prompt must be a text: write it." };
    const examples = listed(row, "completions").flatMap((completion): TrainingExample[] =>
      typeof completion === "string" ? [{ kind: "completion", prompt, completion }] : [],
    );
    return readings(examples, "completions holds no text: write the answers.");
  },
  writers: { completion: ({ prompt, completion }) => ({ row: { prompt, completions: [completion] }, lost: [] }) },
  holds: "any",
});

const instructionOnly = defineFormat({
  id: "instruction-only",
  name: "Instruction only",
  sentence: "An instruction without an answer, for a teacher to complete.",
  family: "prompt",
  keys: ["instruction"],
  source: "https://github.com/XueFuzhao/InstructionWild",
  accepted: [],
  detect: (row) => hasTexts(row, "instruction"),
  check: (row) => textFaults(row, "instruction", "warning"),
  read(row) {
    const words = text(row, "instruction");
    if (words === undefined) return { refused: "instruction must be a text: write it." };
    return reading({ kind: "prompt", prompt: [turn("user", words)] });
  },
  writers: {
    prompt({ prompt }) {
      const { text: words, lost } = flattened(prompt, "user");
      return { row: { instruction: words }, lost };
    },
  },
  holds: "any",
});

const classification = defineFormat({
  id: "classification",
  subject: true,
  name: "Classification",
  sentence: "A text and its label.",
  family: "pair",
  keys: ["text", "label", "category"],
  source: "https://huggingface.co/docs/transformers/tasks/sequence_classification",
  accepted: ["transformers"],
  detect: (row) => hasTexts(row, "text") && labelOf(row) !== undefined,
  check: (row) => [
    ...textFaults(row, "text", "warning"),
    ...(labelOf(row) === undefined
      ? [fault("missing_field", "label", "label is missing, or neither text nor number: add it.")]
      : []),
  ],
  read(row) {
    const [prompt, label] = [text(row, "text"), labelOf(row)];
    if (prompt === undefined || label === undefined)
      return { refused: "text must be a text and label a text or number." };
    const lost = typeof label === "string" ? [] : ["that the label is no text"];
    return reading({ kind: "completion", prompt, completion: String(label) }, lost);
  },
  writers: { completion: ({ prompt, completion }) => ({ row: { text: prompt, label: completion }, lost: [] }) },
  holds: "any",
});

function labelOf(row: Row): string | number | boolean | undefined {
  const label = field(row, "label") ?? field(row, "category");
  return typeof label === "string" || typeof label === "number" || typeof label === "boolean" ? label : undefined;
}

const pretokenized = defineFormat({
  id: "pretokenized",
  name: "Token ids",
  sentence: "The ids of the tokens, with the labels that are learned; they fit one tokenizer only.",
  family: "tokens",
  keys: ["input_ids", "attention_mask", "labels"],
  source: "https://github.com/axolotl-ai-cloud/axolotl/blob/main/docs/dataset-formats/tokenized.qmd",
  accepted: ["Axolotl", "Together (Parquet)"],
  detect: (row) => has(row, "input_ids") && (has(row, "labels") || has(row, "attention_mask")),
  check(row) {
    const ids = listed(row, "input_ids").length;
    const odd = ["labels", "attention_mask"].filter((key) => has(row, key) && listed(row, key).length !== ids);
    return [
      ...listFaults(row, "input_ids"),
      ...odd.map((key) => {
        const sentence = `${key} has ${listed(row, key).length} entries and input_ids ${ids}: make the lists equally long.`;
        return fault("labels_length_mismatch", key, sentence);
      }),
    ];
  },
  read: () => ({ refused: "Token ids cannot be read without their tokenizer: convert the texts that they came from." }),
  writers: {},
  holds: "any",
});

/** The two ways in which the set writes instruction and output into one text. */
const ASKED = [
  /###\s*Instruction:\s*([\s\S]*?)\n###\s*Output:/,
  /^\{'Instruction':\s*([\s\S]*?),\s*'Output':/,
] as const;

const apibench = defineFormat({
  id: "apibench",
  name: "APIBench",
  sentence: "An instruction and an API call written into one text, with the call once more beside it.",
  family: "pair",
  keys: ["code", "api_call", "provider", "api_data"],
  source: "https://github.com/ShishirPatil/gorilla",
  accepted: [],
  detect: (row) => hasTexts(row, "code", "api_call"),
  check: (row) => [...textFaults(row, "code", "warning"), ...textFaults(row, "api_call", "warning")],
  read(row) {
    const [code, call] = [text(row, "code"), text(row, "api_call")];
    const asked = ASKED.map((pattern) => pattern.exec(code ?? "")?.[1]).find((words) => words !== undefined);
    if (asked === undefined || call === undefined)
      return { refused: "code holds no instruction that can be told from its output." };
    return reading({ kind: "completion", prompt: asked, completion: call }, ["what code says beside the instruction"]);
  },
  reads: "completion",
  writers: {},
  holds: "any",
});

export const PLAIN_FORMATS = {
  turnPrompts,
  promptCompletions,
  instructionOnly,
  classification,
  pretokenized,
  apibench,
} satisfies Record<string, Format>;
