/** @file A comparison's picks against each other on two criteria, and the shape of each pick on all of them. */

import { axisOf } from "@/lib/charts/criterion-axis";
import type { RadarChart } from "@/lib/charts/radar-data";
import { placeOn } from "@/lib/charts/scale";
import { risesToBetter, type TradeOffChart } from "@/lib/charts/trade-off-data";
import type { CriterionId } from "@/lib/knowledge/ids";
import type { CompareCriterion, CompareData, ComparePick } from "./compare-data";

/** Two criteria, every single strategy behind the picks. */
export function picksTradeOff(
  { criteria, picks: known }: CompareData,
  picks: readonly ComparePick[],
  on: { x: CriterionId; y: CriterionId },
): TradeOffChart {
  const index = (id: CriterionId): number => criteria.findIndex((criterion) => criterion.id === id);
  const [x, y] = [index(on.x), index(on.y)];
  const shown = known.filter((pick) => pick.stages.length === 1 || picks.includes(pick));
  const spanOn = (pick: ComparePick, at: number) => pick.spans[at] ?? { low: 0, typical: 0, high: 0, basis: "ours" };
  return {
    kind: "trade-off",
    head: "Alternative",
    x: axisOf(criterionAt(criteria, x)),
    y: axisOf(criterionAt(criteria, y)),
    points: shown.map((pick) => ({
      name: pick.name,
      strategies: pick.stages,
      lead: pick.lead,
      x: spanOn(pick, x),
      y: spanOn(pick, y),
    })),
    picks: picks.map(({ name }) => name),
  };
}

/** Every criterion turned so that outside is better. */
export function picksRadar({ criteria }: CompareData, picks: readonly ComparePick[]): RadarChart {
  const axes = criteria.map(axisOf);
  return {
    kind: "radar",
    axes: axes.map(({ name }) => name),
    shapes: picks.map(({ name, stages, lead, spans }) => ({
      name,
      strategies: stages,
      lead,
      values: axes.map((axis, index) => {
        const span = spans[index] ?? { low: 0, typical: 0, high: 0, basis: "ours" };
        const [low, typical, high] = [span.low, span.typical, span.high].map((value) => placeOn(axis.scale, value));
        const [a = 0, b = 0, c = 0] = [low, typical, high];
        return risesToBetter(axis.better)
          ? { low: a, typical: b, high: c, basis: span.basis }
          : { low: 1 - c, typical: 1 - b, high: 1 - a, basis: span.basis };
      }),
    })),
  };
}

function criterionAt(criteria: readonly CompareCriterion[], index: number): CompareCriterion {
  const criterion = criteria[index];
  if (criterion === undefined) throw new RangeError(`no criterion at ${index}`);
  return criterion;
}
