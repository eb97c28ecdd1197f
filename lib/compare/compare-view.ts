/** @file Picks side by side: what page, table, files and command line all say. */

import { axisOf } from "@/lib/charts/criterion-axis";
import type { IntervalGroups } from "@/lib/charts/interval-data";
import { lowerFirst } from "@/lib/charts/line-data";
import type { Span, TradeOffAxis } from "@/lib/charts/trade-off-data";
import { formatDifference, formatSignificant } from "@/lib/format";
import type { CriterionId } from "@/lib/knowledge/ids";
import type { CompareCriterion, CompareData, ComparePick } from "./compare-data";

/** What a reader chose of a comparison. */
export type CompareChoice = {
  picks: readonly string[];
  /** Null: the first pick. */
  baseline: string | null;
  /** Puts the picks in the order of one criterion, best first; null keeps the reader's order. */
  sort: CriterionId | null;
  onlyDifferences: boolean;
};
export type CompareView = {
  picks: readonly ComparePick[];
  baseline: ComparePick | null;
  rows: readonly CompareRow[];
  /** Criteria left out because nothing differs on them. */
  alike: readonly CompareCriterion[];
};
export type CompareRow = { criterion: CompareCriterion; axis: TradeOffAxis; cells: readonly CompareCell[] };
export type CompareCell = { pick: ComparePick; span: Span; difference: Difference | null };
/** From the baseline's typical value to this one: a ratio of quantities, or steps of a scale; neither between units, nor to none. */
export type Difference =
  | { by: "ratio" | "steps"; amount: number; reading: "better" | "worse" | "no clear difference" }
  | { by: "nothing"; amount: null; reading: "better" | "worse" | "no clear difference" | "different units" };

/** What counts as a difference, said wherever it is used. */
export const DIFFERENCE_RULE =
  "No clear difference: one interval lies within the other, or each holds the other's typical value.";

/** What a figure is at its criterion, where its unit does not say it all. */
const FIGURE_NOTES: Partial<Record<CriterionId, string>> = {
  "examples-needed":
    "Data needs count each strategy's own kind of example, named with its figures; between kinds there is no ratio, and an order or a front goes by number, not by work.",
  "training-compute": "GPU-hours are those of a run with LoRA on a 7B to 8B model.",
};

/** What has to be said beside figures of these criteria. */
export function figureNotes(criteria: readonly CriterionId[]): string[] {
  return criteria.flatMap((id) => FIGURE_NOTES[id] ?? []);
}

/** The same for all that a comparison shows. */
export function viewNotes({ rows }: Pick<CompareView, "rows">): string[] {
  return figureNotes(rows.map(({ criterion }) => criterion.id));
}

export function compareView({ criteria, picks: known }: CompareData, choice: CompareChoice): CompareView {
  const chosen = choice.picks.flatMap((id) => known.find((pick) => pick.id === id) ?? []);
  const baseline = chosen.find(({ id }) => id === choice.baseline) ?? chosen[0] ?? null;
  const sortBy = criteria.findIndex(({ id }) => id === choice.sort);
  const picks = sortBy < 0 ? chosen : sorted(chosen, sortBy, criteria[sortBy]?.better === "higher");
  const all = criteria.map((criterion, index) => ({
    criterion,
    axis: axisOf(criterion),
    cells: picks.flatMap((pick) => {
      const span = pick.spans[index];
      const against = baseline?.spans[index];
      if (span === undefined || against === undefined) return [];
      return [{ pick, span, difference: pick === baseline ? null : differenceOf(criterion, against, span) }];
    }),
  }));
  const rows = choice.onlyDifferences ? all.filter(differs) : all;
  return { picks, baseline, rows, alike: all.filter((row) => !rows.includes(row)).map(({ criterion }) => criterion) };
}

/** The difference between two intervals on one criterion, seen from the first. */
export function differenceOf({ scale, better }: CompareCriterion, from: Span, to: Span): Difference {
  if (from.counts !== to.counts) return { by: "nothing", amount: null, reading: "different units" };
  // Nothing at all is less than anything, also than an interval that begins where its own mark is drawn.
  if (from.none || to.none) {
    const improves = (from.none === true) === (better === "higher");
    const reading = from.none === to.none ? "no clear difference" : improves ? "better" : "worse";
    return { by: "nothing", amount: null, reading };
  }
  const rise = to.typical - from.typical;
  const alike = liesWithin(from, to) || liesWithin(to, from) || (holds(from, to.typical) && holds(to, from.typical));
  const improves = better === "higher" ? rise > 0 : rise < 0;
  const reading = alike ? "no clear difference" : improves ? "better" : "worse";
  return scale.kind === "quantity" && scale.log
    ? { by: "ratio", amount: to.typical / from.typical, reading }
    : { by: "steps", amount: Number(rise.toFixed(6)), reading };
}

/** "×6.7", "÷450", "+0.6": how far the typical values lie apart; "no ratio" between units and to none. */
export function differenceText({ by, amount }: Difference): string {
  if (amount === null) return "no ratio";
  if (by === "steps") return formatDifference(amount, 1);
  return amount >= 1 ? `×${formatSignificant(amount)}` : `÷${formatSignificant(1 / amount)}`;
}

/** "÷450 better", "no ratio, other unit": a pick against the baseline, in a column's width; "baseline" for that one. */
export function againstText(difference: Difference | null): string {
  if (difference === null) return "baseline";
  return `${differenceText(difference)}${difference.amount === null ? "," : ""} ${SHORT_READINGS[difference.reading]}`;
}

const SHORT_READINGS = {
  better: "better",
  worse: "worse",
  "no clear difference": "unclear",
  "different units": "other unit",
} satisfies Record<Difference["reading"], string>;

/** What the short reading means. */
export const UNCLEAR_NOTE = `Unclear means ${lowerFirst(DIFFERENCE_RULE)}`;

/** The rows as a chart: every criterion on its own axis, and each pick against the baseline where there are several. */
export function rangesChart({ rows, picks, baseline }: CompareView): IntervalGroups {
  const held = picks.length > 1 && baseline !== null;
  return {
    kind: "interval-groups",
    head: "Criterion",
    ...(held ? { baseline: baseline.name } : {}),
    groups: rows.map(({ criterion, axis, cells }) => ({
      id: criterion.id,
      name: criterion.name,
      measure: axis,
      intervals: cells.map(({ pick, span, difference }) => ({
        name: pick.name,
        strategies: pick.stages,
        lead: pick.lead,
        ...span,
        ...(held ? { against: againstText(difference) } : {}),
      })),
    })),
  };
}

function differs({ cells }: CompareRow): boolean {
  return cells.some(({ difference }) => difference !== null && difference.reading !== "no clear difference");
}

function liesWithin(inner: Span, outer: Span): boolean {
  return holds(outer, inner.low) && holds(outer, inner.high);
}

function holds({ low, high }: Span, value: number): boolean {
  return value >= low && value <= high;
}

function sorted(picks: readonly ComparePick[], criterion: number, higher: boolean): readonly ComparePick[] {
  const typical = (pick: ComparePick): number => pick.spans[criterion]?.typical ?? 0;
  return picks.toSorted((a, b) => (typical(a) - typical(b)) * (higher ? -1 : 1));
}
