import type { RatingGroup, RatingRow } from "@/components/strategies/rating-rows";
import { content } from "@/content/index";
import { axisOf } from "@/lib/charts/criterion-axis";
import type { IntervalGroups, Measure } from "@/lib/charts/interval-data";
import { placeOn } from "@/lib/charts/scale";
import { formatAs, formatRange } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Tradeoff } from "@/lib/knowledge/knowledge";
import type { Criterion, Measurement } from "@/lib/knowledge/types";
import { addressOf, knowledge, shownSources } from "./sources";

/** The ratings of a strategy by group of criteria, each on its own scale with better to the right. */
export function ratingGroups(strategy: StrategyId): readonly RatingGroup[] {
  return content.criterionGroups.map(({ id, name }) => ({
    id,
    name,
    rows: content.criteria.filter(({ group }) => group === id).map((criterion) => rowOf(strategy, criterion)),
  }));
}

/** The same ratings as a chart, for the table and the files. */
export function ratingChart(strategy: StrategyId): IntervalGroups {
  const { name } = knowledge.strategy(strategy);
  return {
    kind: "interval-groups",
    head: "Criterion",
    groups: content.criteria.map((criterion) => {
      const { low, typical, high, basis } = knowledge.tradeoff(strategy, criterion.id).rating;
      const interval = { name, strategies: [strategy], lead: strategy, low, typical, high, basis };
      return { id: criterion.id, name: criterion.name, measure: measureOf(strategy, criterion), intervals: [interval] };
    }),
  };
}

function measureOf(strategy: StrategyId, criterion: Criterion): Measure {
  const { words, unit, style, better, scale } = axisOf(criterion);
  const { currency } = knowledge.strategy(strategy);
  // Examples are counted in what the strategy learns from; hours stand at the reference that all of them share.
  const said: Partial<Record<string, string>> = {
    "examples-needed": currency ?? words,
    "training-compute": `${words}, LoRA, 7–8 B`,
  };
  return { words: said[criterion.id] ?? words, unit, style, better, scale };
}

function rowOf(strategy: StrategyId, criterion: Criterion): RatingRow {
  const tradeoff = knowledge.tradeoff(strategy, criterion.id);
  const { low, typical, high, basis, rationale, cites } = tradeoff.rating;
  const { words, style, better, scale } = measureOf(strategy, criterion);
  const [from, at, to] = [low, typical, high].map((value) => placeOn(scale, value));
  const places = better === "lower" ? [1 - (to ?? 0), 1 - (at ?? 0), 1 - (from ?? 0)] : [from, at, to];
  return {
    id: criterion.id,
    name: criterion.name,
    measure: scale.log ? `${words}, log scale` : words,
    better,
    places: { low: places[0] ?? 0, typical: places[1] ?? 0, high: places[2] ?? 0 },
    typical: formatAs(typical, style),
    range: formatRange(low, high, style),
    basis,
    question: criterion.question,
    meaning: meaningOf(criterion, typical),
    rationale,
    sources: shownSources(cites.filter((cite) => !cite.startsWith("claim:") && !cite.startsWith("measurement:"))),
    findings: surest(tradeoff.measurements.filter(({ id }) => cites.some((cite) => cite === `measurement:${id}`))).map(
      ({ id, finding, confidence }) => {
        const citation = `measurement:${id}` as const;
        return { id, text: finding, source: knowledge.source(citation).label, href: addressOf(citation), confidence };
      },
    ),
    measured: tradeoff.measurements.length,
    said: saidOf(tradeoff),
  };
}

/** The figures that were read most surely, one of them; the list of sources names all works. */
function surest(measurements: readonly Measurement[]): readonly Measurement[] {
  const order = ["high", "medium", "low"];
  return [...measurements].sort((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence)).slice(0, 1);
}

/** What the typical value stands for on a scale of steps; the steps around it where it lies between two. */
function meaningOf({ scale }: Criterion, typical: number): string | null {
  if (scale.kind === "quantity") return null;
  const [down, up] = [Math.floor(typical), Math.ceil(typical)];
  const [below, above] = [scale.steps[down - 1], scale.steps[up - 1]];
  if (below === undefined || above === undefined) return null;
  return down === up ? `${down}: ${below}.` : `Between ${down}, ${below}, and ${up}, ${above}.`;
}

/** How many claims of the documents speak for it and against it here. */
function saidOf({ claims }: Tradeoff) {
  const count = (stance: string) => claims.filter((claim) => claim.stance === stance).length;
  return { for: count("for"), against: count("against"), neutral: count("neutral") };
}
