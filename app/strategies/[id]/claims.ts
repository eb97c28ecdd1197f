import { claimsAddress, shownSources } from "@/app/strategies/sources";
import { content } from "@/content/index";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Claim } from "@/lib/knowledge/types";

const STANCES = ["for", "against", "neutral"] as const;
/** Of one stance, on the page itself. */
const MOST_CLAIMS = 5;

/** What the four documents say about the strategy, by stance; of many, some on each criterion. Empty where they say nothing. */
export function claimsOf(strategy: StrategyId) {
  const bearing = content.claims.filter(({ bearsOn }) => bearsOn.some((cell) => cell.startsWith(`${strategy}/`)));
  return STANCES.map((stance) => {
    const claims = bearing.filter((claim) => claim.stance === stance);
    return {
      stance,
      count: claims.length,
      all: claimsAddress(strategy, stance),
      claims: spread(claims, strategy).map(({ id, text }) => ({
        id,
        text,
        source: shownSources([`claim:${id}`])[0] ?? { text: id, href: null },
      })),
    };
  });
}

/** The first claim on each criterion, then second ones, as many as there is room for. */
function spread(claims: readonly Claim[], strategy: StrategyId): readonly Claim[] {
  const seen = new Map<string, number>();
  const ranked = claims.map((claim) => {
    const cell = claim.bearsOn.find((each) => each.startsWith(`${strategy}/`)) ?? "";
    const rank = seen.get(cell) ?? 0;
    seen.set(cell, rank + 1);
    return { claim, rank };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_CLAIMS)
    .map(({ claim }) => claim);
}
