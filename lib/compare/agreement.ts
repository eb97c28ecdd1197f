/** @file Where the source documents agree about a strategy on a criterion, and where they contradict one another. */

import { type Cell, CRITERION_IDS, type CriterionId, type StrategyId } from "@/lib/knowledge/ids";
import type { Claim } from "@/lib/knowledge/types";

/** Claims about one strategy on one criterion that take a side. */
export type Standpoint = {
  strategy: StrategyId;
  criterion: CriterionId;
  speaksFor: readonly Claim[];
  speaksAgainst: readonly Claim[];
};

/**
 * @returns `agreed`: at least two documents take a side, and all the same one. `contested`: there are claims on both
 * sides. Cells on which one document speaks alone are in neither. In the order of strategies, then criteria.
 */
export function standpoints(
  claims: readonly Claim[],
  strategies: readonly StrategyId[],
): { agreed: readonly Standpoint[]; contested: readonly Standpoint[] } {
  const all = strategies.flatMap((strategy) =>
    CRITERION_IDS.map((criterion): Standpoint => {
      const cell: Cell = `${strategy}/${criterion}`;
      const about = claims.filter(({ bearsOn }) => bearsOn.includes(cell));
      return {
        strategy,
        criterion,
        speaksFor: about.filter(({ stance }) => stance === "for"),
        speaksAgainst: about.filter(({ stance }) => stance === "against"),
      };
    }),
  );
  return {
    agreed: all.filter(
      ({ speaksFor, speaksAgainst }) =>
        (speaksFor.length === 0 || speaksAgainst.length === 0) && documents([...speaksFor, ...speaksAgainst]) > 1,
    ),
    contested: all.filter(({ speaksFor, speaksAgainst }) => speaksFor.length > 0 && speaksAgainst.length > 0),
  };
}

function documents(claims: readonly Claim[]): number {
  return new Set(claims.map(({ document }) => document)).size;
}
