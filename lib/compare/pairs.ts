/** @file What is said of each two picks. */

import type { Comparison } from "@/lib/knowledge/types";
import type { CompareData, ComparePick } from "./compare-data";
import { differenceOf } from "./compare-view";
import { stagePairs } from "./pair-words";

export type PickPair = {
  one: ComparePick;
  other: ComparePick;
  /** Records of the pair itself where both are single strategies, else of every pair of stages that differ. */
  comparisons: readonly Comparison[];
  /** Criteria on which the second is clearly better than the first, and the other way round. */
  otherBetter: readonly string[];
  oneBetter: readonly string[];
  alike: readonly string[];
  /** Criteria on which the two count different things: "Data needs (pairs against documents)". */
  otherUnits: readonly string[];
};

/** Every two picks, in their order. */
export function pickPairs(
  { criteria }: CompareData,
  picks: readonly ComparePick[],
  comparisons: readonly Comparison[],
): PickPair[] {
  return picks.flatMap((one, index) =>
    picks.slice(index + 1).map((other) => {
      const readings = criteria.flatMap((criterion, at) => {
        const [a, b] = [one.spans[at], other.spans[at]];
        return a === undefined || b === undefined
          ? []
          : [
              {
                name: criterion.name,
                reading: differenceOf(criterion, a, b).reading,
                counts: `${a.counts ?? "nothing"} against ${b.counts ?? "nothing"}`,
              },
            ];
      });
      const named = (wanted: (typeof readings)[number]["reading"]) =>
        readings.filter(({ reading }) => reading === wanted).map(({ name }) => name);
      return {
        one,
        other,
        comparisons: comparisons.filter(({ pair: [a, b] }) =>
          stagePairs(one.stages, other.stages).some((apart) => apart.includes(a) && apart.includes(b)),
        ),
        otherBetter: named("better"),
        oneBetter: named("worse"),
        alike: named("no clear difference"),
        otherUnits: readings
          .filter(({ reading }) => reading === "different units")
          .map(({ name, counts }) => `${name} (${counts})`),
      };
    }),
  );
}
