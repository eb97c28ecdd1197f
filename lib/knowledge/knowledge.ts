/** @file The typed layer over content: what every page, the command line and the published data ask. */

import type { PublicDataset } from "@/lib/catalogue/public-dataset";
import type { Gpu } from "@/lib/cost/gpu";
import type { ThroughputGroup } from "@/lib/cost/throughput";
import type { Contrast, FlawedRecord, TechniqueRecord, WrittenRule } from "@/lib/dataset/technique";
import type { Model } from "@/lib/decision/types";
import type { MemoryConstants } from "@/lib/memory/constants";
import type { FitChange } from "@/lib/memory/fit-change";
import type { TrainerPreset } from "@/lib/memory/job-presets";
import type { MeasuredRow } from "@/lib/memory/measured-row";
import type { ModelRecord } from "@/lib/memory/model-shape";
import type { PlanSizing } from "@/lib/plan/stage-sizing";
import type { Disagreement } from "./disagreement";
import type { ExampleRecord } from "./example-record";
import type { Cell, CriterionGroupId, CriterionId, StrategyId } from "./ids";
import type { MeasurementGroup, PeftRun } from "./measurement-group";
import type { Question, QuestionGroupId } from "./question";
import { SEVERAL } from "./questionnaire";
import { sourcesIn } from "./source";
import type {
  Claim,
  Comparison,
  Criterion,
  Measurement,
  Metric,
  NamedSystem,
  Rating,
  Risk,
  Rule,
  SourceDocument,
  Strategy,
  Term,
  ToolMention,
  UpdateMethod,
  Use,
  Work,
} from "./types";
import { examplesUnit } from "./wording";

export type KnowledgeContent = {
  version: string;
  strategies: readonly Strategy[];
  updateMethods: readonly UpdateMethod[];
  criteria: readonly Criterion[];
  criterionGroups: readonly { id: CriterionGroupId; name: string; weight: number }[];
  ratings: readonly Rating[];
  documents: readonly SourceDocument[];
  claims: readonly Claim[];
  works: readonly Work[];
  measurements: readonly Measurement[];
  metrics: readonly Metric[];
  uses: readonly Use[];
  systems: readonly NamedSystem[];
  terms: readonly Term[];
  risks: readonly Risk[];
  comparisons: readonly Comparison[];
  disagreements: readonly Disagreement[];
  tools: readonly ToolMention[];
  rules: readonly Rule[];
  examples: readonly ExampleRecord[];
  measurementGroups: readonly MeasurementGroup[];
  peftRuns: readonly PeftRun[];
  /** Public data sets. */
  catalogue: readonly PublicDataset[];
  questions: readonly Question[];
  questionGroups: readonly { id: QuestionGroupId; name: string }[];
  gpus: readonly Gpu[];
  throughput: readonly ThroughputGroup[];
  models: readonly ModelRecord[];
  trainers: readonly TrainerPreset[];
  memoryRows: readonly MeasuredRow[];
  /** Example data per technique, which no record of the knowledge base refers to. */
  dataset: {
    records: readonly TechniqueRecord[];
    flawed: readonly FlawedRecord[];
    contrasts: readonly Contrast[];
    writtenRules: readonly WrittenRule[];
  };
  estimates: { memoryConstants: MemoryConstants; fitChanges: readonly FitChange[]; sizing: PlanSizing };
  decision: Omit<Model, "version" | "questions" | "groups" | "criteria" | "strategies">;
};

/** One strategy on one criterion, with all that bears on it. */
export type Tradeoff = {
  strategy: Strategy;
  criterion: Criterion;
  rating: Rating;
  claims: readonly Claim[];
  measurements: readonly Measurement[];
};

export type Knowledge = ReturnType<typeof createKnowledge>;

/** Indexes the content once. Lookups by an id that does not exist throw RangeError: ids from outside are checked before. */
export function createKnowledge(content: KnowledgeContent) {
  const strategies = byId(content.strategies, "strategy");
  const criteria = byId(content.criteria, "criterion");
  const claims = byId(content.claims, "claim");
  const measurements = byId(content.measurements, "measurement");
  const works = byId(content.works, "work");
  const ratings = new Map(content.ratings.map((rating) => [cellOf(rating), rating]));
  const claimsByCell = groupByCell(content.claims);
  const measurementsByCell = groupByCell(content.measurements);

  const source = sourcesIn(content);

  return {
    content,
    strategy: (id: string) => strategies.get(id),
    criterion: (id: string) => criteria.get(id),
    claim: (id: string) => claims.get(id),
    measurement: (id: string) => measurements.get(id),
    work: (id: string) => works.get(id),
    /** What a strategy is worth on a criterion, and everything that was said or measured about it. */
    tradeoff(strategy: StrategyId, criterion: CriterionId): Tradeoff {
      const cell: Cell = `${strategy}/${criterion}`;
      const rating = ratings.get(cell);
      if (!rating) throw new RangeError(`no rating for "${cell}"`);
      return {
        strategy: strategies.get(strategy),
        criterion: criteria.get(criterion),
        rating,
        claims: claimsByCell.get(cell) ?? [],
        measurements: measurementsByCell.get(cell) ?? [],
      };
    },
    source,
    /** How many ratings there are by basis, for the pages that say what all this rests on. */
    basisCounts: () => ({
      sourced: content.ratings.filter(({ basis }) => basis === "sourced").length,
      ours: content.ratings.filter(({ basis }) => basis === "ours").length,
    }),
    model: (): Model => decisionModel(content),
  };
}

/** The decision engine's model, without anything that only a reader needs. */
export function decisionModel(content: KnowledgeContent): Model {
  return {
    version: content.version,
    questions: content.questions.map(({ id, options, exclusive }) => ({
      id,
      options: options.map((option) => option.id),
      several: SEVERAL_BY_ID.get(id) ?? null,
      exclusive,
    })),
    groups: content.criterionGroups.map(({ id, weight }) => ({ id, weight })),
    criteria: content.criteria.map(({ id, group, kind, better, scale, weight }) => ({
      id,
      group,
      kind,
      better,
      scale,
      weight,
    })),
    strategies: content.strategies.map(({ id, family, properties, currency }) => ({
      id,
      family,
      properties,
      currencies: {
        "training-compute": "GPU-hours",
        "examples-needed": examplesUnit({ currency, properties }),
      },
      ratings: Object.fromEntries(
        content.ratings
          .filter(({ strategy }) => strategy === id)
          .map(({ criterion, low, typical, high }) => [criterion, { low, typical, high }]),
      ),
    })),
    ...content.decision,
  };
}

const SEVERAL_BY_ID: ReadonlyMap<string, number> = new Map(Object.entries(SEVERAL));

function cellOf({ strategy, criterion }: { strategy: StrategyId; criterion: CriterionId }): Cell {
  return `${strategy}/${criterion}`;
}

function groupByCell<T extends { bearsOn: readonly Cell[] }>(records: readonly T[]): ReadonlyMap<Cell, readonly T[]> {
  const groups = new Map<Cell, T[]>();
  for (const record of records) {
    for (const cell of record.bearsOn) groups.set(cell, [...(groups.get(cell) ?? []), record]);
  }
  return groups;
}

function byId<T extends { id: string }>(records: readonly T[], noun: string) {
  const map = new Map(records.map((record) => [record.id, record]));
  return {
    get(id: string): T {
      const found = map.get(id);
      if (!found) throw new RangeError(`no ${noun} "${id}"`);
      return found;
    },
  };
}
