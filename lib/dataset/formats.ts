/** @file The table of row formats, in the order in which a row is compared with them, and who can carry an example. */

import type { ExampleKind, Json, TrainingExample } from "./example";
import { AXOLOTL_FORMATS as AXOLOTL } from "./formats/axolotl";
import { AXOLOTL_KTO } from "./formats/axolotl-kto";
import { CHAT_VARIANTS as VARIANT } from "./formats/chat-variants";
import { CLOUD_FORMATS as CLOUD } from "./formats/clouds";
import { EXCHANGE_FORMATS as EXCHANGE } from "./formats/exchanges";
import { INSTRUCTION_FORMATS as INSTRUCTION } from "./formats/instructions";
import { LLAMA_FACTORY_FORMATS as LLAMA_FACTORY } from "./formats/llama-factory";
import { LLAMA_FACTORY_ALPACA } from "./formats/llama-factory-alpaca";
import { LLAMA_FACTORY_V1 as V1 } from "./formats/llama-factory-v1";
import { NAMED_PAIRS } from "./formats/named-pairs";
import { NAMED_FORMATS as NAMED } from "./formats/named-sets";
import { OPENAI_FORMATS as OPENAI } from "./formats/openai";
import { OPENAI_FEEDBACK } from "./formats/openai-feedback";
import { PAIR_FORMATS as PAIR } from "./formats/pairs";
import { PASSAGE_FORMATS as PASSAGE } from "./formats/passages";
import { PLAIN_FORMATS as PLAIN } from "./formats/plain-rows";
import { QUESTION_FORMATS as QUESTION } from "./formats/questions";
import { RANKED_FORMATS as RANKED } from "./formats/ranked";
import { SHAREGPT_FORMATS as SHAREGPT } from "./formats/sharegpt";
import { TREE_FORMATS as TREE } from "./formats/trees";
import { TRL_FORMATS as TRL } from "./formats/trl";
import { TRL_JUDGED } from "./formats/trl-judged";
import { TRL_PREFERENCES } from "./formats/trl-preferences";
import { VERIFIABLE_FORMATS as VERIFIABLE } from "./formats/verl";
import { isRefused } from "./json";
import type { Format } from "./types";

/** Every format. A row is read as the first one whose shape it has, so the more particular stand above the plainer. */
export const FORMATS: readonly Format[] = [
  PLAIN.pretokenized,
  AXOLOTL.segments,
  V1.v1Preference,
  OPENAI_FEEDBACK.openaiDpo,
  CLOUD.bedrock,
  CLOUD.geminiPreference,
  CLOUD.gemini,
  VERIFIABLE.verl,
  TRL_JUDGED.stepwise,
  LLAMA_FACTORY.shareGptPreference,
  LLAMA_FACTORY.messagesPreference,
  NAMED.hhTranscript,
  AXOLOTL.ultra,
  TRL_PREFERENCES.explicitConversational,
  NAMED_PAIRS.promptPairs,
  TRL_PREFERENCES.preferenceExplicit,
  TRL_PREFERENCES.implicitConversational,
  LLAMA_FACTORY_ALPACA.preference,
  NAMED_PAIRS.icr,
  TRL_PREFERENCES.preferenceImplicit,
  NAMED_PAIRS.intel,
  NAMED_PAIRS.argilla,
  AXOLOTL_KTO.promptPairs,
  TRL_JUDGED.unpaired,
  TRL_JUDGED.unpairedConversational,
  AXOLOTL_KTO.argilla,
  AXOLOTL_KTO.intel,
  AXOLOTL_KTO.argillaChat,
  LLAMA_FACTORY.messagesKto,
  VARIANT.cohere,
  V1.v1Messages,
  OPENAI_FEEDBACK.openaiRft,
  OPENAI.promptOnly,
  OPENAI.topLevelSystem,
  OPENAI.openaiChat,
  LLAMA_FACTORY.shareGptKto,
  SHAREGPT.sharegptTools,
  SHAREGPT.sharegpt,
  EXCHANGE.swiftConversation,
  OPENAI.bareArray,
  VARIANT.interactions,
  TREE.oasstTree,
  TREE.oasstMessage,
  NAMED.superNi,
  NAMED.selfInstruct,
  TREE.prm800k,
  NAMED.bbh,
  NAMED_PAIRS.pairedJk,
  RANKED.rankedOutput,
  RANKED.nectar,
  LLAMA_FACTORY_ALPACA.kto,
  EXCHANGE.alpacaHistory,
  INSTRUCTION.reflection,
  INSTRUCTION.alpaca,
  INSTRUCTION.dolly,
  INSTRUCTION.responseKey,
  PAIR.revision,
  QUESTION.critique,
  TRL.promptCompletionConversational,
  VERIFIABLE.humanEval,
  INSTRUCTION.systemPrompt,
  PAIR.promptCompletion,
  PAIR.promptResponse,
  PAIR.metharme,
  PLAIN.promptCompletions,
  PAIR.flan,
  PAIR.metamath,
  EXCHANGE.queryResponse,
  QUESTION.contextThought,
  QUESTION.questionThought,
  PASSAGE.squad,
  PASSAGE.passageSet,
  QUESTION.explainChoice,
  QUESTION.multipleChoice,
  INSTRUCTION.contextQuestion,
  INSTRUCTION.articleQuestion,
  QUESTION.unanswerable,
  INSTRUCTION.openOrca,
  INSTRUCTION.sqlContext,
  PAIR.typedQuestion,
  PAIR.spider,
  PAIR.questionAnswer,
  INSTRUCTION.jeopardy,
  INSTRUCTION.textKey,
  PAIR.inputOutput,
  PAIR.inputTarget,
  PAIR.contextAnswer,
  PAIR.contextContinuation,
  PAIR.problemSolution,
  PAIR.problemAnswer,
  PAIR.instructionResponseUpper,
  PAIR.summary,
  PAIR.camel,
  PLAIN.apibench,
  VERIFIABLE.bfcl,
  PLAIN.turnPrompts,
  PLAIN.classification,
  TRL.languageModeling,
  PLAIN.instructionOnly,
  TRL.promptOnlyConversational,
  TRL.promptOnly,
];

const BY_ID: ReadonlyMap<string, Format> = new Map(FORMATS.map((format) => [format.id, format]));

/** The format of this id, or null where there is none. */
export function formatById(id: string): Format | null {
  return BY_ID.get(id) ?? null;
}

/** The formats that hold this kind as it is, those that engines take first. */
export function formatsFor(kind: ExampleKind): readonly Format[] {
  return FORMATS.filter(({ kinds }) => kinds.includes(kind)).toSorted(
    (a, b) => Number(b.accepted.length > 0) - Number(a.accepted.length > 0),
  );
}

/** A format, the row or rows that it makes of an example, and what they no longer say. */
export type Carrier = { format: Format; rows: readonly [Json, ...Json[]]; lost: readonly string[] };

/**
 * Every format that can carry the example, with its rows: those that lose nothing first, among them those that hold its
 * kind as it is, then those that more engines take. Formats of one subject are left out: the example may be of another.
 */
export function carriers(example: TrainingExample): readonly Carrier[] {
  const found = FORMATS.flatMap((format): Carrier[] => {
    if (format.subject) return [];
    const written = format.write(example);
    return isRefused(written) ? [] : [{ format, rows: [written.row, ...written.more], lost: written.lost }];
  });
  const rank = ({ format, lost }: Carrier) => (lost.length > 0 ? 2 : 0) + (format.kinds.includes(example.kind) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b) || b.format.accepted.length - a.format.accepted.length);
}
