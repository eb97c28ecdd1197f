/** @file What the sources say of two picks together: alike, against one another, and of their combination. */

import type { Disagreement } from "@/lib/knowledge/disagreement";
import { CRITERION_IDS, type CriterionId, STRATEGY_IDS, type StrategyId } from "@/lib/knowledge/ids";
import type { Citation, Claim, Measurement } from "@/lib/knowledge/types";
import { type Standpoint, standpoints } from "./agreement";
import type { CompareData, ComparePick } from "./compare-data";

/** Claims that say something of both picks at once, on one criterion. */
export type SaidOfBoth = { criterion: CriterionId; claims: readonly Claim[] };
export type PairWords = {
  ofBoth: readonly SaidOfBoth[];
  /** Where at least two documents take the same side on one of the two, and where claims stand on both sides. */
  agreed: readonly Standpoint[];
  contested: readonly Standpoint[];
  /** Contested questions of which every side speaks of one of the two, by what it cites, and one side of both. */
  disagreements: readonly Disagreement[];
  /** Documented sequences that hold a stage of each. */
  sequences: readonly ComparePick[];
};
type Records = {
  claims: readonly Claim[];
  measurements: readonly Measurement[];
  disagreements: readonly Disagreement[];
};
type Stages = Pick<ComparePick, "stages">;

/** @returns every list in the order of its records; all of them empty where nothing is said */
export function pairWords(
  { picks }: Pick<CompareData, "picks">,
  one: Stages,
  other: Stages,
  records: Records,
): PairWords {
  const pairs = stagePairs(one.stages, other.stages);
  const { agreed, contested } = standpoints(records.claims, [...new Set(pairs.flat())]);
  const touched = touching(records);
  return {
    ofBoth: CRITERION_IDS.flatMap((criterion) => {
      const claims = records.claims.filter(({ bearsOn }) =>
        pairs.some(([a, b]) => bearsOn.includes(`${a}/${criterion}`) && bearsOn.includes(`${b}/${criterion}`)),
      );
      return claims.length === 0 ? [] : [{ criterion, claims }];
    }),
    agreed,
    contested,
    disagreements: records.disagreements.filter(({ sides }) => {
      const spokenOf = sides.map(({ cites }) => cites.flatMap(touched));
      return pairs.some(
        ([a, b]) =>
          spokenOf.every((named) => named.includes(a) || named.includes(b)) &&
          spokenOf.some((named) => named.includes(a) && named.includes(b)),
      );
    }),
    sequences: picks.filter(({ stages }) => pairs.some(([a, b]) => stages.includes(a) && stages.includes(b))),
  };
}

/** Each stage of one with each of the other, except what both contain. */
export function stagePairs(
  one: readonly StrategyId[],
  other: readonly StrategyId[],
): (readonly [StrategyId, StrategyId])[] {
  return one.flatMap((a) =>
    other.flatMap((b) => (a === b || (one.includes(b) && other.includes(a)) ? [] : [[a, b] as const])),
  );
}

/** Which strategies a cited claim or figure speaks of; a work by itself speaks of none. */
function touching({ claims, measurements }: Records): (citation: Citation) => readonly StrategyId[] {
  const byId = new Map<string, readonly StrategyId[]>();
  const of = (bearsOn: Claim["bearsOn"]): StrategyId[] =>
    STRATEGY_IDS.filter((strategy) => bearsOn.some((cell) => cell.startsWith(`${strategy}/`)));
  for (const { id, bearsOn } of claims) byId.set(`claim:${id}`, of(bearsOn));
  for (const { id, bearsOn, stages } of measurements) byId.set(`measurement:${id}`, [...stages, ...of(bearsOn)]);
  return (citation) => byId.get(citation) ?? [];
}
