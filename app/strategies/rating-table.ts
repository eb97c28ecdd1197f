import type { RatingGroup, RatingRow } from "@/components/strategies/rating-rows";
import { content } from "@/content/index";
import { axisOf } from "@/lib/charts/criterion-axis";
import type { Measure } from "@/lib/charts/interval-data";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Tradeoff } from "@/lib/knowledge/knowledge";
import type { Criterion } from "@/lib/knowledge/types";
import { examplesUnit } from "@/lib/knowledge/wording";
import { findingOf, knowledge, shownSources, surest } from "./sources";

/** The ratings of a strategy by group of criteria, each on its own scale with better to the right. */
export function ratingGroups(strategy: StrategyId): readonly RatingGroup[] {
  return content.criterionGroups.map(({ id, name }) => ({
    id,
    name,
    rows: content.criteria.filter(({ group }) => group === id).map((criterion) => rowOf(strategy, criterion)),
  }));
}

function measureOf(strategy: StrategyId, criterion: Criterion): Measure {
  const { words, unit, style, better, scale } = axisOf(criterion);
  // Examples are counted in what the strategy learns from; hours stand at the reference that all of them share.
  const said: Partial<Record<string, string>> = {
    "examples-needed": examplesUnit(knowledge.strategy(strategy)),
    "training-compute": `${words}, LoRA, 7–8 B`,
  };
  return { words: said[criterion.id] ?? words, unit, style, better, scale };
}

function rowOf(strategy: StrategyId, criterion: Criterion): RatingRow {
  const tradeoff = knowledge.tradeoff(strategy, criterion.id);
  const { low, typical, high, none, basis, rationale, cites } = tradeoff.rating;
  return {
    id: criterion.id,
    name: criterion.name,
    measure: measureOf(strategy, criterion),
    low,
    typical,
    high,
    ...(none ? { none } : {}),
    basis,
    question: criterion.question,
    meaning: meaningOf(criterion, typical),
    rationale,
    sources: shownSources(cites.filter((cite) => !cite.startsWith("claim:") && !cite.startsWith("measurement:"))),
    findings: surest(
      tradeoff.measurements.filter(({ id }) => cites.some((cite) => cite === `measurement:${id}`)),
      1,
    ).map(findingOf),
    measured: tradeoff.measurements.length,
    said: saidOf(tradeoff),
  };
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
