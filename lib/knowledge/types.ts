/** @file The shapes that content is written in. Everything here survives JSON. */

import type { Condition } from "@/lib/knowledge/condition";
import type { Cell, CriterionGroupId, CriterionId, DocumentId, StrategyId, UpdateMethodId } from "./ids";

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
  /**
   * There is none of it at all. A logarithmic scale cannot hold zero, so the three values stand at its start, where the
   * engine and the pictures read them; in words it is "none", and nothing has a ratio to it.
   */
  none?: true;
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
  /** What its training data are counted in; of an untrained strategy, what it looks things up in, which is no example. */
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

/** A tool that a document names. */
export type ToolMention = { id: string; name: string; kind: string; text: string; cites: readonly Citation[] };

/** A rule on which the sources agree, and the records of the decision model that carry it. */
export type Rule = { id: number; text: string; cites: readonly Citation[]; carriedBy: readonly string[] };
