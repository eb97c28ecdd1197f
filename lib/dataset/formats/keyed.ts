/** @file Formats whose row is a few named texts: an instruction and its output, a prompt and its answer. */

import { BORDER } from "@/lib/dataset/answered";
import { defineFormat, reading, type Writers } from "@/lib/dataset/define";
import type { TrainingExample } from "@/lib/dataset/example";
import { optionalTextFaults, templateFaults, textFaults } from "@/lib/dataset/faults";
import { field, has, hasTexts, kindOf, text } from "@/lib/dataset/json";
import type { Fault, Format, Reading, Row } from "@/lib/dataset/types";

type Known = Pick<Format, "id" | "name" | "sentence" | "family" | "source" | "accepted">;

type Keyed = Known & {
  /** The key of the instruction or prompt. */
  ask: string;
  /** The key of the output or answer. */
  give: string;
  /** The key of the material that the instruction is about, where there is one. */
  input?: string;
  /** The key of a system prompt, where the format has one. */
  system?: string;
  /** Whether a row without the input key still has this shape. */
  inputOptional?: boolean;
  /** What else must hold for a row to have this shape. */
  also?: (row: Row) => boolean;
  subject?: true;
  notes?: (row: Row) => readonly Fault[];
};

/** The text of a field; a field that may be left out counts as empty. */
export function optional(row: Row, key: string | undefined): string | null {
  if (key === undefined) return "";
  const value = field(row, key) ?? "";
  return typeof value === "string" ? value : null;
}

/**
 * A format of named texts. With neither input nor system key it holds a prompt and its completion, otherwise an
 * instruction; what has no key of its own is folded into the instruction and named as lost.
 */
function keyedFormat({ ask, give, input, system, inputOptional, also, notes, ...known }: Keyed): Format {
  const needed = input === undefined || inputOptional === true ? [] : [input];
  const keys = [ask, input, give, system].flatMap((key) => key ?? []);
  const writers: Writers =
    input === undefined && system === undefined
      ? { completion: ({ prompt, completion }) => ({ row: { [ask]: prompt, [give]: completion }, lost: [] }) }
      : { instruction: (example) => writeInstruction(example, { ask, give, input, system }) };
  return defineFormat({
    ...known,
    keys,
    detect: (row) => hasTexts(row, ask, give) && needed.every((key) => has(row, key)) && (also?.(row) ?? true),
    check: (row) => [
      ...textFaults(row, ask, "warning"),
      ...(input === undefined ? [] : inputOptional ? optionalTextFaults(row, input) : textFaults(row, input, "fine")),
      ...textFaults(row, give, "warning"),
      ...(system === undefined ? [] : optionalTextFaults(row, system)),
      ...templateFaults(text(row, ask) ?? "", ask),
      ...(notes?.(row) ?? []),
    ],
    read: (row) => readKeyed(row, { ask, give, input, system }),
    writers,
    holds: "any",
  });
}

export type Names = { ask: string; give: string; input: string | undefined; system: string | undefined };

function writeInstruction(
  example: Extract<TrainingExample, { kind: "instruction" }>,
  { ask, give, input, system }: Names,
): { row: Row; lost: string[] } {
  const foldSystem = system === undefined && example.system !== "";
  const foldInput = input === undefined && example.input !== "";
  const asked = [foldSystem ? `${example.system}\n\n` : "", example.instruction, foldInput ? `\n${example.input}` : ""];
  return {
    row: {
      ...(system === undefined || (example.system === "" && input !== undefined) ? {} : { [system]: example.system }),
      [ask]: asked.join(""),
      ...(input === undefined ? {} : { [input]: example.input }),
      [give]: example.output,
    },
    lost: [...(foldSystem ? ["the border between system prompt and instruction"] : []), ...(foldInput ? [BORDER] : [])],
  };
}

function readKeyed(row: Row, { ask, give, input, system }: Names): Reading {
  const [asked, given] = [text(row, ask), text(row, give)];
  if (asked === undefined) return { refused: `${ask} is ${kindOf(field(row, ask))}: write it as a text.` };
  if (given === undefined) return { refused: `${give} is ${kindOf(field(row, give))}: write it as a text.` };
  if (input === undefined && system === undefined)
    return reading({ kind: "completion", prompt: asked, completion: given });
  const material = optional(row, input);
  if (material === null) return { refused: `${input} is ${kindOf(field(row, input ?? ""))}: write it as a text.` };
  const above = optional(row, system);
  if (above === null) return { refused: `${system} is ${kindOf(field(row, system ?? ""))}: write it as a text.` };
  return reading({ kind: "instruction", system: above, instruction: asked, input: material, output: given });
}

const TRL = "https://huggingface.co/docs/trl/dataset_formats";
const AXOLOTL = "https://github.com/axolotl-ai-cloud/axolotl/blob/main/docs/dataset-formats/inst_tune.qmd";

/** Alpaca and the sets that name its fields otherwise. */
export const INSTRUCTION_FORMATS = {
  alpaca: keyedFormat({
    id: "alpaca",
    name: "Alpaca",
    sentence: "An instruction, an input that may be empty, and the output.",
    family: "instruction",
    source: "https://github.com/tatsu-lab/stanford_alpaca",
    accepted: ["LLaMA-Factory", "Axolotl", "torchtune", "Unsloth"],
    ask: "instruction",
    input: "input",
    give: "output",
    system: "system",
    inputOptional: true,
  }),
  responseKey: keyedFormat({
    id: "alpaca-response-key",
    name: "Alpaca with a response",
    sentence: "Alpaca whose output is called response, as in GPTeacher.",
    family: "instruction",
    source: AXOLOTL,
    accepted: ["Axolotl (gpteacher)"],
    ask: "instruction",
    input: "input",
    give: "response",
    inputOptional: true,
  }),
  textKey: keyedFormat({
    id: "alpaca-text-key",
    name: "Alpaca with a text",
    sentence: "Alpaca whose instruction is called text.",
    family: "instruction",
    source: "https://github.com/modelscope/data-juicer",
    accepted: ["data-juicer"],
    ask: "text",
    input: "input",
    give: "output",
  }),
  dolly: keyedFormat({
    id: "dolly",
    name: "Dolly",
    sentence: "An instruction with a context that may be empty, the response, and a category.",
    family: "instruction",
    source: "https://huggingface.co/datasets/databricks/databricks-dolly-15k",
    accepted: [],
    ask: "instruction",
    input: "context",
    give: "response",
  }),
  reflection: keyedFormat({
    id: "axolotl-reflection",
    name: "Axolotl reflection",
    sentence: "Alpaca with a reflection on the output and a corrected output.",
    family: "instruction",
    source: AXOLOTL,
    accepted: ["Axolotl (reflection)"],
    ask: "instruction",
    input: "input",
    give: "output",
    inputOptional: true,
    also: (row) => hasTexts(row, "reflection", "corrected"),
  }),
  openOrca: keyedFormat({
    id: "axolotl-open-orca",
    name: "OpenOrca",
    sentence: "A question and its response under a system prompt of their own.",
    family: "instruction",
    source: AXOLOTL,
    accepted: ["Axolotl (alpaca_w_system.load_open_orca)"],
    ask: "question",
    give: "response",
    system: "system_prompt",
    also: (row) => has(row, "system_prompt"),
  }),
  contextQuestion: keyedFormat({
    id: "context-question-answer",
    name: "Context, question and answer",
    sentence: "A question, the context to answer it from, and the answer.",
    family: "instruction",
    source: AXOLOTL,
    accepted: ["Axolotl (context_qa.load_v2)"],
    ask: "question",
    input: "context",
    give: "answer",
  }),
  articleQuestion: keyedFormat({
    id: "article-question-answer",
    subject: true,
    name: "Article, question and answer",
    sentence: "A question on an article, and the answer.",
    family: "instruction",
    source: AXOLOTL,
    accepted: ["Axolotl (context_qa)"],
    ask: "question",
    input: "article",
    give: "answer",
  }),
  sqlContext: keyedFormat({
    id: "sql-prompt-context",
    subject: true,
    name: "Question to SQL with its tables",
    sentence: "A question, the tables that it is asked of, and the query that answers it.",
    family: "instruction",
    source: "https://huggingface.co/datasets/gretelai/synthetic_text_to_sql",
    accepted: [],
    ask: "sql_prompt",
    input: "sql_context",
    give: "sql",
  }),
} satisfies Record<string, Format>;

const PAIR_ENGINES = ["TRL", "Bedrock", "Together", "OpenAI (older models)", "llm-foundry", "OCI"] as const;

/** A prompt and an answer under two names. */
export const PAIR_FORMATS = {
  promptCompletion: keyedFormat({
    id: "prompt-completion",
    name: "Prompt and completion",
    sentence: "Two texts: the prompt and what follows it. OpenAI's older models, Bedrock and TRL write it alike.",
    family: "pair",
    source: TRL,
    accepted: PAIR_ENGINES,
    ask: "prompt",
    give: "completion",
  }),
  promptResponse: keyedFormat({
    id: "prompt-response",
    name: "Prompt and response",
    sentence: "A prompt and its response, each a text.",
    family: "pair",
    source: "https://github.com/mosaicml/llm-foundry",
    accepted: ["llm-foundry"],
    ask: "prompt",
    give: "response",
  }),
  flan: keyedFormat({
    id: "flan-inputs-targets",
    name: "FLAN",
    sentence: "A written-out task as inputs, and the targets.",
    family: "pair",
    source: "https://github.com/google-research/FLAN",
    accepted: [],
    ask: "inputs",
    give: "targets",
  }),
  questionAnswer: keyedFormat({
    id: "question-answer",
    name: "Question and answer",
    sentence: 'A question and its answer, as in GSM8K, where the last line "#### " holds the result.',
    family: "pair",
    source: "https://github.com/openai/grade-school-math",
    accepted: ["Axolotl (alpaca_chat.load_qa)"],
    ask: "question",
    give: "answer",
  }),
  typedQuestion: keyedFormat({
    id: "question-answer-typed",
    subject: true,
    name: "Question and typed answer",
    sentence: "A question, its answer, and the type that the answer is of, as in TheoremQA.",
    family: "pair",
    source: "https://github.com/wenhuchen/TheoremQA",
    accepted: [],
    ask: "Question",
    give: "Answer",
  }),
  problemSolution: keyedFormat({
    id: "problem-solution",
    subject: true,
    name: "Problem and solution",
    sentence: "A problem and its worked solution.",
    family: "pair",
    source: "https://github.com/hendrycks/math",
    accepted: [],
    ask: "problem",
    give: "solution",
  }),
  spider: keyedFormat({
    id: "text-to-sql",
    subject: true,
    name: "Question to SQL",
    sentence: "A question of a named database and the query that answers it, as in Spider.",
    family: "pair",
    source: "https://github.com/taoyds/spider",
    accepted: [],
    ask: "question",
    give: "query",
  }),
  metamath: keyedFormat({
    id: "metamath-query-response",
    name: "MetaMath",
    sentence: "A query and its response, with the type of rewriting that made the query.",
    family: "pair",
    source: "https://huggingface.co/datasets/meta-math/MetaMathQA",
    accepted: [],
    ask: "query",
    give: "response",
    also: (row) => has(row, "type") || has(row, "original_question"),
  }),
  inputOutput: keyedFormat({
    id: "input-output",
    name: "Input and output",
    sentence: "An input and its output, each a text.",
    family: "pair",
    source: "https://docs.pytorch.org/torchtune/stable/basics/instruct_datasets.html",
    accepted: ["torchtune"],
    ask: "input",
    give: "output",
  }),
  inputTarget: keyedFormat({
    id: "input-target",
    subject: true,
    name: "Input and target",
    sentence: "An input and the target that it is compared with, as in a task of BIG-Bench Hard.",
    family: "pair",
    source: "https://github.com/suzgunmirac/BIG-Bench-Hard",
    accepted: [],
    ask: "input",
    give: "target",
  }),
  contextAnswer: keyedFormat({
    id: "context-answer",
    name: "Context and answer",
    sentence: "A context that ends in a question, and the answer.",
    family: "pair",
    source: "https://github.com/google-research/FLAN",
    accepted: [],
    ask: "context",
    give: "answer",
  }),
  contextContinuation: keyedFormat({
    id: "context-continuation",
    subject: true,
    name: "Context and continuation",
    sentence: "A text and the words that go on from it.",
    family: "pair",
    source: "https://github.com/mosaicml/llm-foundry",
    accepted: [],
    ask: "context",
    give: "continuation",
  }),
  problemAnswer: keyedFormat({
    id: "eval-problem-answer",
    subject: true,
    name: "Problem and answer",
    sentence: "A problem and its answer, as evaluation sets of mathematics write them.",
    family: "pair",
    source: "https://github.com/hendrycks/math",
    accepted: [],
    ask: "problem",
    give: "answer",
  }),
  instructionResponseUpper: keyedFormat({
    id: "axolotl-oasst",
    name: "Axolotl oasst",
    sentence: "INSTRUCTION and RESPONSE in capitals.",
    family: "pair",
    source: AXOLOTL,
    accepted: ["Axolotl (oasst)"],
    ask: "INSTRUCTION",
    give: "RESPONSE",
  }),
  summary: keyedFormat({
    id: "axolotl-summarizetldr",
    subject: true,
    name: "Article and summary",
    sentence: "An article and its summary.",
    family: "pair",
    source: AXOLOTL,
    accepted: ["Axolotl (summarizetldr)"],
    ask: "article",
    give: "summary",
  }),
  camel: keyedFormat({
    id: "axolotl-camel-ai",
    subject: true,
    name: "CAMEL messages",
    sentence: "Two messages, the second answering the first.",
    family: "pair",
    source: AXOLOTL,
    accepted: ["Axolotl (alpaca_chat.load_camel_ai)"],
    ask: "message_1",
    give: "message_2",
  }),
  metharme: keyedFormat({
    id: "axolotl-metharme",
    name: "Metharme",
    sentence: "A prompt and the generation that follows it.",
    family: "pair",
    source: AXOLOTL,
    accepted: ["Axolotl (metharme)"],
    ask: "prompt",
    give: "generation",
  }),
} satisfies Record<string, Format>;
