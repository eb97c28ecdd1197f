/** @file The shapes that content is written in. Everything here survives JSON. */

import type { Condition } from "@/lib/decision/types";
import type { Cell, CriterionGroupId, CriterionId, DocumentId, StrategyId, UpdateMethodId } from "./ids";
import type { QuestionId } from "./questionnaire";

/** Where a statement comes from: a claim of a source document, a published figure, or a work with its place. */
export type Citation = `claim:${string}` | `measurement:${string}` | `work:${string}`;

/** "sourced": the citations carry it. "ours": nobody published it; it is our judgement and is drawn as such. */
export type Basis = "sourced" | "ours";

/** One of the four source documents, and what became of each of its sections. */
export type SourceDocument = {
  id: DocumentId;
  title: string;
  /** As printed in the document; null where it carries none. */
  publisher: string | null;
  date: string | null;
  sections: readonly DocumentSection[];
};
export type DocumentSection = {
  /** Unique in its document: the section's own number where it has one ("4.3"), else a slug. */
  id: string;
  heading: string;
  /** Why no claim was taken from it; null where claims were. */
  withoutClaims: string | null;
};

/** One thing that a document says, in our words. */
export type Claim = {
  /** "<document>-<slug>", for example "002-zero-shot". */
  id: string;
  document: DocumentId;
  section: string;
  /** A full sentence of our own. */
  text: string;
  /** "for": speaks for the strategy on this criterion. "against": speaks against it. "neutral": describes. */
  stance: "for" | "against" | "neutral";
  /** The ratings it bears on. Empty where it bears on a metric, a use, a rule or a term instead, which then cites it. */
  bearsOn: readonly Cell[];
};

/** A published work: paper, repository, documentation. */
export type Work = {
  /** The arXiv id where there is one, else a slug. */
  id: string;
  authors: string;
  title: string;
  venue: string | null;
  year: number;
  url: string | null;
  /** True: the title and the figures were read, the link was written from memory and is not checked yet. */
  linkUnchecked: boolean;
};

/** How the figure was read. */
export type ReadKind = "full-text" | "translated-full-text" | "digest" | "repository" | "abstract" | "re-report";

/** One published figure: before and after, with its conditions. */
export type Measurement = {
  id: string;
  /** A full sentence of our own. */
  finding: string;
  /** What was trained, in order; empty where only the update method is compared. */
  stages: readonly StrategyId[];
  /** Update methods that were used or compared; empty where not stated. */
  methods: readonly UpdateMethodId[];
  /** The label where the strategy has several forms: "RLHF", "DPO", "(IA)3" ... */
  variant: string | null;
  bearsOn: readonly Cell[];
  measures: MeasuredDimension;
  model: string;
  benchmark: string;
  metric: string;
  unit: string;
  baseline: MeasuredValue;
  result: MeasuredValue;
  /** Training examples; null where not reported. */
  examples: number | null;
  year: number;
  higherIsBetter: boolean;
  confidence: "high" | "medium" | "low";
  readKind: ReadKind;
  work: string;
  /** Table, figure or section. */
  where: string;
  caveat: string | null;
  /** Further labelled values that share the unit. */
  points: readonly MeasuredValue[];
  /** A curve, with what its axes say; null where there is none. */
  series: { x: string; y: string; points: readonly { x: number; y: number }[] } | null;
};
export type MeasuredValue = { label: string; value: number | null };
export type MeasuredDimension =
  | "target-task"
  | "data-needs"
  | "forgetting"
  | "generalization"
  | "memory"
  | "alignment"
  | "knowledge"
  | "compute"
  | "reasoning"
  | "overfitting"
  | "cost";

/** What a criterion is read on. */
export type Scale =
  | { kind: "steps"; steps: readonly [string, string, string, string, string] }
  | { kind: "quantity"; unit: string; from: number; to: number; log: boolean };

export type Criterion = {
  id: CriterionId;
  name: string;
  /** What it asks, as a question. */
  question: string;
  group: CriterionGroupId;
  /** How stages of a pipeline combine: a benefit is kept, a risk compounds, a cost adds, serving keeps the best
   * of the trained stages and pays for whatever lengthens prompts or answers. */
  kind: "benefit" | "risk" | "cost" | "serving";
  /** Weight within its group before any answer; ours. */
  weight: number;
  better: "higher" | "lower";
  scale: Scale;
};

/** One strategy on one criterion. The interval is the disagreement of the sources. */
export type Rating = {
  strategy: StrategyId;
  criterion: CriterionId;
  low: number;
  typical: number;
  high: number;
  basis: Basis;
  /** One or two sentences: why this value and why this wide. */
  rationale: string;
  cites: readonly Citation[];
};

/** Strategies as a reader meets them. */
export type Strategy = {
  id: StrategyId;
  name: string;
  /** As it reads inside a sentence: "retrieval", "instruction tuning". */
  inSentence: string;
  /** In a pipeline's name: "domain text", "instructions". */
  short: string;
  summary: string;
  family: "no weights change" | "supervised" | "from feedback" | "from a teacher";
  /** Stated properties; the engine's records refer to these, never to a name. */
  properties: readonly StrategyProperty[];
  /** What its training examples are counted in. */
  currency: string | null;
  /** The usual shape of its training file, as a format id; null where it trains on nothing. */
  format: string | null;
};

export type StrategyProperty =
  | "baseline"
  | "works-by-prompt"
  | "untrained"
  | "retrieves"
  | "trained"
  | "moves-weights"
  | "learns-from-labels"
  | "learns-from-raw-text"
  | "lengthens-requests"
  | "supervised-stage"
  | "needs-supervised-stage";

export type UpdateMethod = {
  id: UpdateMethodId;
  name: string;
  inSentence: string;
  summary: string;
  cites: readonly Citation[];
};

/** A way to judge a result, and how it misleads. */
export type Metric = {
  id: string;
  name: string;
  measures: string;
  misleads: string;
  strategies: readonly StrategyId[];
  /** Strategies whose plan names it first, because it judges what they are for; ours. */
  firstFor: readonly StrategyId[];
  /** What the `metric` of measurements that report it reads; empty where none does. */
  reportedAs: readonly string[];
  cites: readonly Citation[];
};

/** A real-world use that the documents name. */
export type Use = {
  id: string;
  name: string;
  field: string;
  text: string;
  strategies: readonly StrategyId[];
  cites: readonly Citation[];
};

/** A named model or product and how it was adapted. */
export type NamedSystem = {
  id: string;
  name: string;
  maker: string;
  stages: readonly StrategyId[];
  text: string;
  cites: readonly Citation[];
};

/** A word of the field, and where its use differs between sources. */
export type Term = {
  id: string;
  name: string;
  definition: string;
  /** What a reader could get wrong; null where the word is used alike everywhere. */
  trap: string | null;
  cites: readonly Citation[];
};

/** What can go wrong, and what to do about it. */
export type Risk = {
  id: string;
  name: string;
  text: string;
  mitigation: string;
  strategies: readonly StrategyId[];
  /** Answers under which it weighs more than usual; null where none of the questions tells. Ours. */
  raisedBy: Condition | null;
  cites: readonly Citation[];
};

/** The difference that a document draws between two strategies. */
export type Comparison = {
  id: string;
  pair: readonly [StrategyId, StrategyId];
  difference: string;
  together: string | null;
  cites: readonly Citation[];
};

/** Measurements that may be drawn on one axis, and why they may. */
export type MeasurementGroup = {
  id: string;
  topic: string;
  /** The finding or the question, as a sentence. */
  title: string;
  /** What all of them count, as it heads an axis. */
  measure: string;
  /** Behind a figure; null where the measure says it. */
  unit: string | null;
  better: "higher" | "lower";
  /** "curves": published series on one pair of axes. "bars": single values on one axis. */
  form: { kind: "curves"; x: string; unit: string | null; log: boolean } | { kind: "bars" };
  /** Why these may stand together. */
  because: string;
  members: readonly GroupMember[];
};
export type GroupMember = {
  measurement: string;
  /** How the curve, or the bars of this record, are named in the picture. */
  name: string;
  /** Whose colour a curve, or a result without points, takes; null for neutral ink. */
  strategy: StrategyId | null;
  /** The points that are drawn as bars, and the strategy that each shows (null: none of them); null: baseline and result. */
  only: readonly { label: string; strategy: StrategyId | null }[] | null;
  /** The baseline was worked out from the result, not measured. */
  derivedBaseline: boolean;
};

/** One run of a published benchmark of update methods: the same model, data and steps for all. */
export type PeftRun = {
  /** As the benchmark names it. */
  id: string;
  /** The method's kind, as the library calls it: "LORA", "FULL". */
  family: string;
  /** Share of test problems solved. */
  accuracy: number;
  /** Rise of the loss on a sample of Wikipedia, in nats per token. */
  forgetting: number;
  /** Peak accelerator memory, in bytes. */
  memory: number;
  /** Training time, in seconds. */
  time: number;
  /** The checkpoint, in bytes. */
  size: number;
  trained: number;
  learningRate: number;
  date: string;
  work: string;
};

/** One question of the guide as a reader meets it. */
export type Question = {
  id: QuestionId;
  group: QuestionGroupId;
  title: string;
  /** One sentence: what the answer decides. */
  why: string;
  /** In the order of QUESTION_OPTIONS. */
  options: readonly QuestionOption[];
  /** The option that stands for "nothing of these"; null where there is none. */
  exclusive: string | null;
};
export type QuestionGroupId = "goal" | "data" | "constraints" | "risks";
export type QuestionOption = { id: string; label: string; note: string | null };

/** A point on which sources contradict each other, or a common belief that measurements do not bear out. */
export type Disagreement = {
  id: string;
  /** Answered by yes or no. */
  question: string;
  between: "documents" | "studies" | "documents and studies";
  /** Who says what; at least two. */
  sides: readonly Statement[];
  /** What was measured; null where nobody published a figure. */
  measured: Statement | null;
  /** Measured values that may share an axis. */
  pictures: readonly DisagreementPicture[];
  answer: DisagreementAnswer;
  /** What we make of it; ours. */
  reading: string;
};
/** How far the question can be answered; ours. */
export type DisagreementAnswer = "mostly yes" | "in part" | "open" | "mostly no" | "a question of words";
export type Statement = { text: string; cites: readonly Citation[] };
export type DisagreementPicture = { title: string; values: readonly PicturedValue[] };
/** A value of a measurement: its baseline, its result, or the point with this label. `name` stands beside it. */
export type PicturedValue = { measurement: string; at: "baseline" | "result" | `point:${string}`; name: string };

/** A tool that a document names. */
export type ToolMention = { id: string; name: string; kind: string; text: string; cites: readonly Citation[] };

/** A rule on which the sources agree, and the records of the decision model that carry it. */
export type Rule = { id: number; text: string; cites: readonly Citation[]; carriedBy: readonly string[] };

/** One record of a strategy, filled in: a row of its training file, or a request of a strategy that trains nothing. */
export type ExampleRecord =
  | Example<null, PromptExample | PassageExample>
  | Example<"text", { text: string }>
  | Example<"prompt-completion", { prompt: string; completion: string }>
  | Example<"openai-chat", { messages: readonly ChatMessage[] }>
  | Example<"preference", { prompt: string; chosen: string; rejected: string }>
  | Example<
      "verl-rl",
      {
        data_source: string;
        prompt: readonly ChatMessage[];
        ability: string;
        reward_model: { style: string; ground_truth: string };
        extra_info: { split: string; index: number };
      }
    >;
type Example<F, V> = {
  id: string;
  strategy: StrategyId;
  /** The format id of the row; null where there is no training file. */
  format: F;
  value: V;
  /** One sentence: what to look at. */
  note: string;
};
export type ChatMessage = { role: "system" | "user" | "assistant"; content: string };
/** A prompt as it is sent, with the examples in it. */
export type PromptExample = { messages: readonly ChatMessage[] };
/** A question with the passages that were found for it, and the answer that names them. */
export type PassageExample = {
  question: string;
  passages: readonly { id: string; text: string; source: string; date: string }[];
  answer: string;
};
