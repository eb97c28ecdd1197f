/** @file The records that the decision engine runs on. The engine knows no strategy, question or criterion by name. */

import type { Condition } from "@/lib/knowledge/condition";
import type { Basis, Citation, Scale } from "@/lib/knowledge/types";

/** What every record carries: its name, the sentence a reader sees, and where it comes from. */
export type Reasoned = { id: string; because: string; basis: Basis; cites: readonly Citation[] };

/** Moves weights. Steps double: +1 is x2, +3 is x8, -2 is a quarter. Targets are criterion or group ids. */
export type WeightRecord = Reasoned & {
  /** Effects of one question on one target multiply up to the cap in the settings. */
  question: string;
  when: Condition;
  moves: readonly { target: string; steps: -3 | -2 | -1 | 1 | 2 | 3 }[];
};

/** Shifts ratings of everything with a stated property. */
export type ShiftRecord = Reasoned & {
  when: Condition;
  property: string;
  criteria: readonly string[];
  /** In steps of the five-step scale; positive is better, whatever the criterion's direction. */
  steps: number;
};

/** One way in which a strategy can be ready. The readiest way counts. */
export type ReadinessRecord = Reasoned & {
  strategy: string;
  when: Condition;
  /** What there is: the amount of an amount record, of one kind; or a fixed number that can still be made. */
  amount: { record: string; kind: string | null } | { count: number };
  /** Below `start` hardly ready; from `comfortable` on fully ready; between them by the logarithm. */
  start: number;
  comfortable: number;
  /** At most this ready this way, 0 to 1. */
  factor: number;
};

/** Lowers the readiness of a strategy under a condition, whatever the way. */
export type ReadinessFactorRecord = Reasoned & { strategy: string; when: Condition; factor: number };

/** Turns the options of one question into an amount, and another question into a multiple of it. */
export type AmountRecord = {
  id: string;
  question: string;
  /** Amount per option, as an interval on a log scale. */
  counts: Readonly<Record<string, { low: number; typical: number; high: number }>>;
  /** How much one example is worth by the options of a second question; null where quality is not asked. */
  quality: { question: string; multiples: Readonly<Record<string, number>> } | null;
  /** The question that lists the kinds that share this amount: all but the largest reach down one option; null: one kind. */
  sharedBy: { question: string; kinds: readonly string[] } | null;
  basis: Basis;
  because: string;
  cites: readonly Citation[];
};

/** Blocks or delays what it applies to. `because` is the sentence that the reader sees. */
export type ConstraintRecord = Reasoned & {
  /** A strategy id or a property. */
  appliesTo: string;
  status: "blocked" | "delayed";
  when: Condition;
  /** A strategy id or a property; where a stage with it comes before, the constraint does not stand. Null: it always does. */
  unlessAfter: string | null;
  /** Answers that would lift it; empty where nothing the reader can answer does. */
  liftedBy: readonly { question: string; option: string }[];
};

/** An order of stages that a source supports, and when it is worth generating. */
export type OrderRecord = Reasoned & { stages: readonly string[]; when: Condition };

/** What survives of an earlier stage's gain when another stage follows, 0 to 1. */
export type KeepRecord = Reasoned & { before: string; after: string; keep: number };

/** Chooses the update method; the first that holds and fits decides. */
export type MethodRecord = Reasoned & {
  /** Null: any trained strategy. */
  strategies: readonly string[] | null;
  when: Condition | null;
  method: string;
};

/** Which methods exist for a strategy, in the order in which they are fallen back to. */
export type MethodPairRecord = { strategy: string; methods: readonly string[]; cites: readonly Citation[] };

/** A method that does not fit on a kind of hardware: none of the models of a size, or the smaller of them alone. */
export type FitRecord = Reasoned & { when: Condition; method: string; fits: "none" | "smaller" };

/** One thing to do, in the plan of every alternative that has one of the strategies (null: every plan). */
export type PlanStepRecord = Reasoned & {
  phase: "before" | "data" | "training" | "evaluation" | "after";
  title: string;
  strategies: readonly string[] | null;
  when: Condition | null;
};

/** How likely the options are while a question is open. The first record whose condition holds is used. */
export type PriorRecord = Reasoned & {
  question: string;
  when: Condition | null;
  /** "one": shares of one choice. "each": independent probabilities of options that go together. */
  pick: "one" | "each";
  shares: Readonly<Record<string, number>>;
};

/** Answers that cannot both be true, and the reading that is used. */
export type ExclusionRecord = {
  id: string;
  when: Condition;
  /** Says what does not go together and which reading is used. */
  because: string;
  /** The answers as they are read; null removes the answer. */
  reading: Readonly<Record<string, readonly string[] | null>>;
};

export type ModelQuestion = {
  id: string;
  options: readonly string[];
  /** Null: one option. Otherwise the most options that may be chosen. */
  several: number | null;
  /** The option that stands for "nothing of these". */
  exclusive: string | null;
};

export type ModelCriterion = {
  id: string;
  group: string;
  kind: "benefit" | "risk" | "cost" | "serving";
  better: "higher" | "lower";
  scale: Scale;
  weight: number;
};

export type ModelStrategy = {
  id: string;
  family: string;
  properties: readonly string[];
  /** What each cost is counted in, by criterion; stages add in natural units only where it is the same. */
  currencies: Readonly<Record<string, string>>;
  ratings: Readonly<Record<string, { low: number; typical: number; high: number }>>;
};

/** Constants of the engine. All are ours; ARCHITECTURE.md says what was tried. */
export type Settings = {
  seed: number;
  draws: number;
  /** Concentration of the Dirichlet distribution around the weights. */
  concentration: number;
  /** Largest product of the weight effects of one question on one target; its inverse is the smallest. */
  cap: number;
  /** Value that a delay costs. */
  delay: number;
  /** Value by which a pipeline must beat its best part. */
  margin: number;
  /** Share of its cost loss that a later stage pays where costs do not add in natural units. */
  laterCost: number;
  /** What is kept of an earlier stage's gain where no record says so, and of an earlier stage's loss. */
  keep: number;
  keepLoss: number;
  /** Readiness at the start amount. */
  startReadiness: number;
  /** An alternative is open when it can be taken in at least this share of draws. */
  openShare: number;
  /** Win shares closer than this are a toss-up. */
  tossUp: number;
};

export type Model = {
  version: string;
  settings: Settings;
  questions: readonly ModelQuestion[];
  groups: readonly { id: string; weight: number }[];
  criteria: readonly ModelCriterion[];
  strategies: readonly ModelStrategy[];
  weights: readonly WeightRecord[];
  shifts: readonly ShiftRecord[];
  amounts: readonly AmountRecord[];
  readiness: readonly ReadinessRecord[];
  readinessFactors: readonly ReadinessFactorRecord[];
  constraints: readonly ConstraintRecord[];
  orders: readonly OrderRecord[];
  keeps: readonly KeepRecord[];
  methods: readonly MethodRecord[];
  methodPairs: readonly MethodPairRecord[];
  fits: readonly FitRecord[];
  planSteps: readonly PlanStepRecord[];
  priors: readonly PriorRecord[];
  exclusions: readonly ExclusionRecord[];
};
