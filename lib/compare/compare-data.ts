/** @file What can be compared: every strategy and every documented pipeline, with an interval on each criterion. */

import { lowerFirst } from "@/lib/charts/line-data";
import type { Span } from "@/lib/charts/trade-off-data";
import { combine } from "@/lib/decision/combine";
import { type Alternative, type Compiled, compile } from "@/lib/decision/compile";
import { valueAtPosition } from "@/lib/decision/draws";
import type { ModelCriterion, OrderRecord } from "@/lib/decision/types";
import { type CriterionId, STRATEGY_IDS, type StrategyId } from "@/lib/knowledge/ids";
import type { Knowledge } from "@/lib/knowledge/knowledge";
import type { Criterion } from "@/lib/knowledge/types";
import { alternativeInSentence, alternativeName, examplesUnit } from "@/lib/knowledge/wording";

export type CompareCriterion = Pick<Criterion, "id" | "name" | "question" | "kind" | "better" | "scale">;
export type ComparePick = {
  /** A strategy's id, or a pipeline's stages joined by "+". */
  id: string;
  name: string;
  /** As it reads inside a sentence; a pipeline keeps its name, by which every list calls it. */
  inSentence: string;
  stages: readonly StrategyId[];
  /** Whose colour and mark stand for it: a pipeline takes those of its last stage. */
  lead: StrategyId;
  /** Why these stages in this order; null for a strategy alone. */
  order: Pick<OrderRecord, "because" | "basis" | "cites"> | null;
  /** One interval per criterion, in the order of the criteria. */
  spans: readonly Span[];
};
/** All that a comparison draws from; survives JSON. */
export type CompareData = {
  version: string;
  criteria: readonly CompareCriterion[];
  picks: readonly ComparePick[];
};

/** The criterion on which each strategy counts something else. */
const COUNTED_BY_KIND: CriterionId = "examples-needed";

/** Strategies in their order, then the pipelines whose order a source supports. */
export function compareData(knowledge: Knowledge): CompareData {
  const { content } = knowledge;
  const compiled = compile(knowledge.model());
  return {
    version: content.version,
    criteria: content.criteria.map(({ id, name, question, kind, better, scale }) => ({
      id,
      name,
      question,
      kind,
      better,
      scale,
    })),
    picks: compiled.alternatives.map((alternative) => {
      const stages = alternative.stages.flatMap((stage) => STRATEGY_IDS.find((id) => id === stage) ?? []);
      const lead = stages.at(-1);
      if (lead === undefined || stages.length !== alternative.stages.length)
        throw new RangeError(`no strategies for "${alternative.stages.join("+")}"`);
      const rated = (criterion: CriterionId): Span => {
        const { low, typical, high, basis, none } = knowledge.tradeoff(lead, criterion).rating;
        return { low, typical, high, basis, ...(none ? { none } : {}) };
      };
      const order: OrderRecord | undefined = content.decision.orders[alternative.order];
      // A strategy's data are counted in a kind of its own: pairs, pages of text, prompts.
      const kinds = stages.map((stage) => examplesUnit(knowledge.strategy(stage)));
      const counts = [...new Set(kinds)].join(" + ");
      const spans =
        stages.length === 1 ? content.criteria.map(({ id }) => rated(id)) : workedOut(compiled, alternative);
      const name = alternativeName(content, stages);
      return {
        id: stages.join("+"),
        name,
        inSentence: stages.length === 1 ? alternativeInSentence(content, stages) : lowerFirst(name),
        stages,
        lead,
        order: order === undefined ? null : { because: order.because, basis: order.basis, cites: order.cites },
        spans: spans.map((span, index) =>
          content.criteria[index]?.id === COUNTED_BY_KIND ? { ...span, counts } : span,
        ),
      };
    }),
  };
}

/** What each single strategy is called. */
export function strategyNames({ picks }: CompareData): ReadonlyMap<StrategyId, string> {
  return new Map(picks.filter(({ stages }) => stages.length === 1).map(({ lead, name }) => [lead, name]));
}

const CORNERS = ["low", "typical", "high"] as const;

/**
 * A pipeline's intervals by the engine's own combining rule, on each criterion's own scale: its low end is where every
 * stage stands at its low end, and so on. The baseline that gains are counted from stays at its typical value. The rule
 * never falls while a stage rises, so low, typical and high keep their order.
 *
 * Costs in a natural unit are the exception. The engine takes a later stage of another kind (pairs after pages of text) at
 * half of its loss of value, and a loss of value turned back into a count would be a count of nothing: here amounts add,
 * up to the end of the scale, and an end that was set to it says so.
 */
function workedOut(compiled: Compiled, alternative: Alternative): Span[] {
  const { criteria } = compiled.model;
  const [low, typical, high] = CORNERS.map((corner) => valuesAt(compiled, alternative, corner));
  return criteria.map((criterion, c) => {
    const ends = isCounted(criterion)
      ? CORNERS.map((corner) => sumOf(compiled, alternative, criterion, corner))
      : [low, typical, high].map((values) => positionOf(criterion, values?.[c] ?? 0));
    const last = criterion.scale.kind === "quantity" ? criterion.scale.to : Number.POSITIVE_INFINITY;
    const cut = CORNERS.filter((_, corner) => (ends[corner] ?? 0) > last);
    const [least = 0, middle = 0, most = 0] = ends.map((end) => rounded(criterion, Math.min(end, last)));
    return { low: least, typical: middle, high: most, basis: "worked-out", ...(cut.length === 0 ? {} : { cut }) };
  });
}

function isCounted({ kind, scale }: ModelCriterion): boolean {
  return kind === "cost" && scale.kind === "quantity";
}

/** What all stages take together; it may lie past the end of the scale. */
function sumOf(
  { model }: Compiled,
  { all }: Alternative,
  { id }: ModelCriterion,
  corner: (typeof CORNERS)[number],
): number {
  return all.reduce((total, stage) => total + (model.strategies[stage]?.ratings[id]?.[corner] ?? 0), 0);
}

/** Values of each criterion, 0 to 1, where every stage stands at one end of its ratings. */
function valuesAt(compiled: Compiled, alternative: Alternative, corner: (typeof CORNERS)[number]): Float64Array {
  const { model, baseline } = compiled;
  const natural = Float64Array.from(
    model.strategies.flatMap(({ ratings }, s) =>
      model.criteria.map(({ id }) => ratings[id]?.[s === baseline ? "typical" : corner] ?? 0),
    ),
  );
  const values = natural.map((position, cell) => {
    const criterion = model.criteria[cell % model.criteria.length];
    return criterion === undefined ? 0 : valueAtPosition(criterion, position);
  });
  const into = new Float64Array(model.criteria.length);
  combine(compiled, { natural }, 0, alternative, values, into);
  return into;
}

/** Back from a value to its place on the criterion's scale. */
function positionOf({ scale, better }: ModelCriterion, value: number): number {
  const share = better === "higher" ? value : 1 - value;
  if (scale.kind === "steps") return 1 + share * (scale.steps.length - 1);
  return scale.log ? scale.from * (scale.to / scale.from) ** share : scale.from + share * (scale.to - scale.from);
}

/** What a combined value is worth saying: a tenth of a step, two significant figures of a quantity. */
function rounded({ scale }: ModelCriterion, position: number): number {
  return Number(scale.kind === "steps" ? position.toFixed(1) : position.toPrecision(2));
}
