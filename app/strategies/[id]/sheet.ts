import { knowledge, listedSources, shownSources } from "@/app/strategies/sources";
import type { ShownStatement } from "@/components/strategies/statements";
import { content } from "@/content/index";
import { portraits } from "@/content/portraits/index";
import { formatCompact } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Citation, Strategy } from "@/lib/knowledge/types";
import { alternativeName } from "@/lib/knowledge/wording";
import type { Statement } from "@/lib/strategies/portrait";

/** The record of a strategy by an id of an address; undefined for any other word. */
export function strategyOf(id: string): Strategy | undefined {
  return content.strategies.find((strategy) => strategy.id === id);
}

export function portraitOf(strategy: StrategyId) {
  const portrait = portraits.find((each) => each.strategy === strategy);
  if (portrait === undefined) throw new RangeError(`no portrait of "${strategy}"`);
  return portrait;
}

export function shown({ text, basis, cites }: Statement, instead: StrategyId | null = null): ShownStatement {
  return {
    text,
    basis,
    sources: shownSources(cites),
    instead: instead === null ? null : { id: instead, name: knowledge.strategy(instead).name },
  };
}

/** "no weights change", "vectors are trained, the model is not", "weights move" */
export function movesWords({ properties }: Strategy): string {
  if (properties.includes("untrained")) return "no weights change";
  return properties.includes("moves-weights") ? "weights move" : "vectors are trained, no weights change";
}

/** Ways to be ready: what counts, how much to begin with and to be comfortable. Ways without an amount have none to count. */
export function amountsOf(strategy: StrategyId) {
  const { currency } = knowledge.strategy(strategy);
  return content.decision.readiness
    .filter((record) => record.strategy === strategy)
    .map(({ id, amount, start, comfortable, because, basis, cites }) => {
      const counted = comfortable > 1;
      const unit = "record" in amount && amount.record === "raw-tokens" ? "tokens" : (currency ?? "");
      return {
        id,
        because,
        start: counted ? `${formatCompact(start)} ${unit}` : null,
        comfortable: counted ? `${formatCompact(comfortable)} ${unit}` : null,
        ours: basis === "ours",
        sources: shownSources(cites),
      };
    });
}

export function methodsOf(strategy: StrategyId) {
  const pair = content.decision.methodPairs.find((each) => each.strategy === strategy);
  const methods: readonly string[] = pair?.methods ?? [];
  return content.updateMethods.filter(({ id }) => methods.includes(id)).map(({ id, name }) => ({ id, name }));
}

/** What would block or delay it in the guide, and which answers lift that. */
export function constraintsOf({ id, properties }: Strategy) {
  const reaches: readonly string[] = [id, ...properties];
  return content.decision.constraints
    .filter(({ appliesTo }) => reaches.includes(appliesTo))
    .map(({ id: record, status, because, basis, cites, liftedBy }) => ({
      id: record,
      status,
      because,
      ours: basis === "ours",
      sources: shownSources(cites),
      liftedBy: liftedBy.flatMap(({ question, option }) => {
        const asked = content.questions.find((each) => each.id === question);
        const label = asked?.options.find((each) => each.id === option)?.label;
        return asked === undefined || label === undefined ? [] : [`“${label}” (${asked.title})`];
      }),
    }));
}

/** In sight where no metric is named first for a strategy. */
const METRICS_IN_SIGHT = 3;

/** Metrics of the strategy, those that judge what it is for first and in sight. */
export function metricsOf(strategy: StrategyId) {
  const fit = content.metrics.filter(({ strategies }) => includes(strategies, strategy));
  const named = fit.filter(({ firstFor }) => includes(firstFor, strategy));
  const first = named.length > 0 ? named : fit.slice(0, METRICS_IN_SIGHT);
  return [...first, ...fit.filter((metric) => !first.includes(metric))].map((metric) => ({
    id: metric.id,
    name: metric.name,
    measures: metric.measures,
    misleads: metric.misleads,
    first: first.includes(metric),
    sources: shownSources(metric.cites),
  }));
}

/** Told in full; of the rest a page gives the names and what helps. */
const RISKS_IN_FULL = 4;
const USES_IN_FULL = 6;

/** Risks of the strategy, those that few others share first. */
export function risksOf(strategy: StrategyId) {
  const risks = content.risks
    .filter(({ strategies }) => includes(strategies, strategy))
    .sort((a, b) => a.strategies.length - b.strategies.length);
  return {
    risks: risks.slice(0, RISKS_IN_FULL).map(({ id, name, text, mitigation, cites }) => ({
      id,
      name,
      text,
      mitigation,
      sources: shownSources(cites),
    })),
    rest: risks.slice(RISKS_IN_FULL).map(({ id, name, mitigation }) => ({ id, name, mitigation })),
  };
}

/** Documented orders that contain the strategy. */
export function ordersOf(strategy: StrategyId) {
  return content.decision.orders
    .filter(({ stages }) => includes(stages, strategy))
    .map(({ id, stages, because, basis, cites }) => ({
      id,
      stages: [...stages],
      name: alternativeName(content, stages),
      because,
      ours: basis === "ours",
      sources: shownSources(cites),
    }));
}

/** What a later stage leaves of an earlier one's gain, where the strategy is one of the two. */
export function keepsOf(strategy: StrategyId) {
  return content.decision.keeps
    .filter(({ before, after }) => before === strategy || after === strategy)
    .map(({ id, before, after, keep, because, cites }) => ({
      id,
      before: knowledge.strategy(before).inSentence,
      after: knowledge.strategy(after).inSentence,
      keep,
      because,
      sources: shownSources(cites),
    }));
}

/** On one pair, on the page itself; the comparison has all. */
const MOST_REMARKS = 3;

/** What the documents say of the difference to each other strategy, several remarks on one pair together. */
export function comparisonsOf(strategy: StrategyId) {
  const own = content.comparisons.filter(({ pair }) => includes(pair, strategy));
  const others = [...new Set(own.flatMap(({ pair }) => pair.filter((each) => each !== strategy)))];
  return others.map((other) => ({
    id: other,
    name: knowledge.strategy(other).name,
    remarks: own
      .filter(({ pair }) => includes(pair, other))
      .slice(0, MOST_REMARKS)
      .map(({ id, difference, together, cites }) => ({ id, difference, together, sources: shownSources(cites) })),
  }));
}

/** Uses that the documents name, those that it is the first answer to first. */
export function usesOf(strategy: StrategyId) {
  const place = ({ strategies }: { strategies: readonly string[] }) => strategies.indexOf(strategy);
  const uses = content.uses.filter((use) => place(use) >= 0).sort((a, b) => place(a) - place(b));
  return {
    uses: uses.slice(0, USES_IN_FULL).map(({ id, name, field, text, cites }) => ({
      id,
      name,
      field,
      text,
      sources: shownSources(cites),
    })),
    rest: uses.slice(USES_IN_FULL).map(({ id, name, field, cites }) => ({
      id,
      name,
      field,
      sources: shownSources(cites).slice(0, 1),
    })),
  };
}

export function systemsOf(strategy: StrategyId) {
  return content.systems
    .filter(({ stages }) => includes(stages, strategy))
    .map(({ id, name, maker, stages, text, cites }) => ({
      id,
      name,
      maker,
      stages: [...stages],
      stageNames: alternativeName(content, stages),
      text,
      sources: shownSources(cites),
    }));
}

export function termsOf(ids: readonly string[]) {
  return ids.flatMap((id) => {
    const term = content.terms.find((each) => each.id === id);
    if (term === undefined) return [];
    const { name, definition, trap, cites } = term;
    return [{ id, name, definition, trap, sources: shownSources(cites) }];
  });
}

/** Everything that the page of a strategy cites. */
export function sourcesOf(strategy: Strategy) {
  const { id } = strategy;
  const portrait = portraitOf(id);
  const cites: readonly (readonly Citation[])[] = [
    ...[...portrait.steps, portrait.served, portrait.adds, ...portrait.choose, ...portrait.avoid].map(
      (each) => each.cites,
    ),
    ...content.ratings.filter((rating) => rating.strategy === id).map((rating) => rating.cites),
    ...content.decision.readiness.filter((record) => record.strategy === id).map((record) => record.cites),
    ...content.decision.constraints
      .filter(({ appliesTo }) => [id, ...strategy.properties].some((each) => each === appliesTo))
      .map((record) => record.cites),
    ...content.metrics.filter((metric) => includes(metric.strategies, id)).map((metric) => metric.cites),
    ...content.risks.filter((risk) => includes(risk.strategies, id)).map((risk) => risk.cites),
    ...content.decision.orders.filter((order) => includes(order.stages, id)).map((order) => order.cites),
    ...content.decision.keeps.filter(({ before, after }) => before === id || after === id).map((keep) => keep.cites),
    ...content.comparisons.filter(({ pair }) => includes(pair, id)).map((comparison) => comparison.cites),
    ...content.uses.filter((use) => includes(use.strategies, id)).map((use) => use.cites),
    ...content.systems.filter((system) => includes(system.stages, id)).map((system) => system.cites),
    ...content.terms.filter((term) => includes(portrait.terms, term.id)).map((term) => term.cites),
  ];
  return listedSources(cites.flat());
}

/** Membership in a list of narrower ids. */
function includes(ids: readonly string[], id: string): boolean {
  return ids.includes(id);
}
