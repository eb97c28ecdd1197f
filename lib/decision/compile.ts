/** @file The model as numbers: ids become indices, conditions become bit tests. Made once for a model. */

import type { Condition } from "@/lib/knowledge/condition";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { bearersOf } from "./bearers";
import { ANSWERED, compileTest, OPEN, type State, type Test } from "./state";
import type { AmountRecord, Model, ModelQuestion } from "./types";

/** A single strategy or a pipeline. Indices are into the model's strategies. */
export type Alternative = {
  stages: readonly string[];
  /** Stages in time. A strategy by itself is the only one, trained or not. */
  sequence: readonly number[];
  /** What runs beside the trained model in a pipeline (retrieval). */
  beside: readonly number[];
  /** The sequence, then what runs beside it. */
  all: readonly number[];
  /** Share of the gain kept from stage k - 1 to stage k of the sequence. */
  keeps: readonly number[];
  /** Null: a single strategy is always generated. */
  when: Test | null;
  /** Index of the order record; -1 for singles. */
  order: number;
  /** Per stage of `all` and criterion: 1 where its cost adds to the first stage's in the same natural unit. */
  adds: Uint8Array;
};

export type Compiled = ReturnType<typeof compile>;

/** @throws RangeError where a record names something that does not exist: a mistake in the content */
export function compile(model: Model) {
  const questionIndex = indexOf(model.questions, "question");
  const criterionIndex = indexOf(model.criteria, "criterion");
  const groupIndex = indexOf(model.groups, "group");
  const strategyIndex = indexOf(model.strategies, "strategy");
  const test = (condition: Condition): Test => compileTest(condition, model.questions, questionIndex);
  const bearers = (name: string): number[] => {
    const found = bearersOf(model.strategies, name).map((id) => at(strategyIndex, id));
    if (found.length === 0) throw new RangeError(`no strategy is or has "${name}"`);
    return found;
  };
  const baseline = model.strategies.findIndex(({ properties }) => properties.includes("baseline"));
  if (baseline < 0) throw new RangeError("no strategy is the baseline");

  const target = (id: string): number =>
    criterionIndex.has(id) ? at(criterionIndex, id) : model.criteria.length + at(groupIndex, id);
  const weightQuestions = [...new Set(model.weights.map(({ question }) => question))].map((question) => {
    const records = model.weights.filter((record) => record.question === question);
    const targets = [...new Set(records.flatMap(({ moves }) => moves.map((move) => target(move.target))))];
    return {
      targets: Int32Array.from(targets),
      /** One factor per target, reused from draw to draw. */
      scratch: new Float64Array(targets.length),
      records: records.map((record) => ({
        when: test(record.when),
        moves: record.moves.map((move) => ({ slot: targets.indexOf(target(move.target)), factor: 2 ** move.steps })),
      })),
    };
  });

  const keepOf = (before: string, after: string): number =>
    model.keeps.find((record) => record.before === before && record.after === after)?.keep ?? model.settings.keep;
  const isBeside = (id: string): boolean =>
    model.strategies[at(strategyIndex, id)]?.properties.includes("retrieves") ?? false;
  const alternatives: Alternative[] = [
    ...model.strategies.map(({ id }, index) => ({
      stages: [id],
      sequence: [index],
      beside: [],
      all: [index],
      keeps: [1],
      when: null,
      order: -1,
      adds: new Uint8Array(0),
    })),
    ...model.orders.map(({ stages, when }, order) => {
      const trained = stages.filter((id) => !isBeside(id));
      const sequence = trained.map((id) => at(strategyIndex, id));
      const beside = stages.filter(isBeside).map((id) => at(strategyIndex, id));
      return {
        stages,
        sequence,
        beside,
        all: [...sequence, ...beside],
        keeps: trained.map((id, k) => (k === 0 ? 1 : keepOf(trained[k - 1] ?? id, id))),
        when: test(when),
        order,
        adds: addsInUnit(model, [...sequence, ...beside]),
      };
    }),
  ];

  return {
    model,
    questionIndex,
    criterionIndex,
    strategyIndex,
    baseline,
    alternatives,
    weightQuestions,
    lengthens: Uint8Array.from(model.strategies, ({ properties }) =>
      properties.includes("lengthens-requests") ? 1 : 0,
    ),
    groupOf: Int32Array.from(model.criteria, ({ group }) => at(groupIndex, group)),
    shifts: model.shifts.map((record) => ({
      when: test(record.when),
      strategies: bearers(record.property),
      criteria: record.criteria.map((id) => at(criterionIndex, id)),
      delta: record.steps / 4,
    })),
    amounts: model.amounts.map((record) => compileAmount(record, model.questions, questionIndex)),
    readiness: model.strategies.map(({ id }) =>
      model.readiness
        .filter((record) => record.strategy === id)
        .map((record) => ({
          record,
          when: test(record.when),
          amount: "record" in record.amount ? amountSlot(model, record.amount) : null,
          logCount: "count" in record.amount ? Math.log(record.amount.count) : 0,
          logStart: Math.log(record.start),
          logSpan: Math.log(record.comfortable / record.start),
          factor: record.factor,
        })),
    ),
    readinessFactors: model.readinessFactors.map((record) => ({
      strategy: at(strategyIndex, record.strategy),
      when: test(record.when),
      factor: record.factor,
    })),
    constraints: model.constraints.map((record) => ({
      record,
      strategies: bearers(record.appliesTo),
      when: test(record.when),
      blocks: record.status === "blocked",
      unlessAfter: record.unlessAfter === null ? null : new Set(bearers(record.unlessAfter)),
    })),
    priors: model.questions.map((question) =>
      model.priors
        .filter((record) => record.question === question.id)
        .map((record) => {
          const shares = Float64Array.from(question.options, (option) => record.shares[option] ?? 0);
          return {
            when: record.when === null ? null : test(record.when),
            one: record.pick === "one",
            shares,
            total: shares.reduce((sum, share) => sum + share, 0),
          };
        }),
    ),
    exclusiveBit: model.questions.map(({ options, exclusive }) =>
      exclusive === null ? 0 : 1 << options.indexOf(exclusive),
    ),
    exclusions: model.exclusions.map((record) => ({ record, when: test(record.when) })),
    methods: model.methods.map((record) => ({
      record,
      strategies: record.strategies === null ? null : record.strategies.map((id) => at(strategyIndex, id)),
      when: record.when === null ? null : test(record.when),
    })),
    fits: model.fits.map((record) => ({ record, when: test(record.when) })),
    methodsOf: model.strategies.map(({ id }) => {
      const pair = model.methodPairs.find(({ strategy }) => strategy === id);
      if (!pair) throw new RangeError(`no update methods for "${id}"`);
      return pair.methods;
    }),
    test,
  };
}

/** Answers as bits. Unknown ids must have been refused before. */
export function stateOf(compiled: Compiled, answers: Answers): State {
  return Int32Array.from(compiled.model.questions, ({ id, options }) => {
    const given = answers[id];
    if (given === undefined) return OPEN;
    return given.reduce((bits, option) => bits | (1 << options.indexOf(option)), ANSWERED);
  });
}

function compileAmount(record: AmountRecord, questions: readonly ModelQuestion[], index: ReadonlyMap<string, number>) {
  const question = at(index, record.question);
  const shared = record.sharedBy;
  const kinds = shared ? (questions[at(index, shared.question)]?.options ?? []) : [];
  const quality = record.quality;
  const qualityQuestion = quality ? at(index, quality.question) : -1;
  return {
    question,
    logCounts: (questions[question]?.options ?? []).map((option) => {
      const count = record.counts[option];
      if (!count) throw new RangeError(`amount "${record.id}" has no count for "${option}"`);
      return count.typical <= 0
        ? null
        : { low: Math.log(count.low), typical: Math.log(count.typical), high: Math.log(count.high) };
    }),
    qualityQuestion,
    logQuality: quality
      ? (questions[qualityQuestion]?.options ?? []).map((option) => Math.log(quality.multiples[option] ?? 1))
      : [],
    kindQuestion: shared ? at(index, shared.question) : -1,
    kindBits: shared ? shared.kinds.map((kind) => 1 << kinds.indexOf(kind)) : [],
  };
}

/** Amounts add only where they are counted in the same thing: hours with hours, pairs with pairs, never pairs with text. */
function addsInUnit({ strategies, criteria }: Model, stages: readonly number[]): Uint8Array {
  const first = strategies[stages[0] ?? 0];
  return Uint8Array.from(
    stages.flatMap((stage) =>
      criteria.map(({ id, scale }) => {
        const unit = first?.currencies[id];
        return scale.kind === "quantity" && unit !== undefined && unit === strategies[stage]?.currencies[id] ? 1 : 0;
      }),
    ),
  );
}

function amountSlot(model: Model, amount: { record: string; kind: string | null }) {
  const index = model.amounts.findIndex(({ id }) => id === amount.record);
  const record = model.amounts[index];
  if (!record) throw new RangeError(`no amount record "${amount.record}"`);
  const kind = amount.kind === null ? -1 : (record.sharedBy?.kinds.indexOf(amount.kind) ?? -1);
  if (amount.kind !== null && kind < 0) throw new RangeError(`amount "${amount.record}" has no kind "${amount.kind}"`);
  return { index, kind };
}

function indexOf(records: readonly { id: string }[], noun: string): ReadonlyMap<string, number> {
  const map = new Map(records.map(({ id }, index) => [id, index]));
  if (map.size !== records.length) throw new RangeError(`a ${noun} id is used twice`);
  return map;
}

function at(index: ReadonlyMap<string, number>, id: string): number {
  const found = index.get(id);
  if (found === undefined) throw new RangeError(`no record with the id "${id}"`);
  return found;
}
