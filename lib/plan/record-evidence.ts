/** @file The evidence within a decision record: what the lead is made of, what it rests on, and what others published. */

import { formatDifference, formatSpread } from "@/lib/format";
import { alternativeInSentence, alternativeName } from "@/lib/knowledge/wording";
import { type ShownAlternative, shownLedger, type VerdictView } from "./guide-view";
import { criterionName } from "./line-names";
import { markdownInline, markdownTable, markdownText } from "./markdown";
import type { Plan } from "./plan";
import { type PlanKit, sourcesOf } from "./plan-kit";
import type { PlanView } from "./plan-view";
import type { References } from "./references";

/** Lines of the ledger whose ratings are quoted. */
const QUOTED = 4;
/** What reads as 0.000 is summed up in one line. */
const READABLE = 0.0005;

/** The ranked alternative that the plan carries out; null where it is blocked or gone. */
export function chosenOf({ stages }: Plan, { ranking }: VerdictView): ShownAlternative | null {
  const planned = stages.map(({ strategy }) => strategy).join();
  return ranking.find((entry) => entry.stages.join() === planned) ?? null;
}

/** The ledger against the best other alternative, and the published cases. */
export function evidenceSection(
  kit: PlanKit,
  plan: Plan,
  verdict: VerdictView,
  { stages }: PlanView,
  refs: References,
): readonly string[] {
  const chosen = chosenOf(plan, verdict);
  const other = verdict.ranking.find((entry) => entry !== chosen);
  // Before the cases, because sources are numbered in the order of reading.
  const lead =
    chosen && other
      ? leadBlocks(kit, verdict, chosen, other, refs)
      : [chosen ? "No other alternative is open." : "What is ruled out is not weighed against the others."];
  const cases = stages.flatMap((stage) =>
    stage.cases.map(({ finding, caveat, confidence, source }) => {
      const doubt = confidence === "high" ? [] : [`Read with ${confidence} confidence.`];
      const text = [finding, ...(caveat === null ? [] : [caveat]), ...doubt].join(" ");
      return `- ${markdownText(text)}${refs.behind([source], "sourced")}`;
    }),
  );
  const systems = stages.flatMap((stage) =>
    stage.systems.map(
      ({ name, maker, text, sources }) =>
        `- ${markdownText(`${name} (${maker}): ${text}`)}${refs.behind(sources, "sourced")}`,
    ),
  );
  return [
    "## Evidence",
    ...lead,
    ...(cases.length > 0 ? ["### Published cases", cases.join("\n")] : []),
    ...(systems.length > 0 ? ["### Named systems", systems.join("\n")] : []),
  ];
}

/** What adds to the lead of `a` over `b`, and the ratings behind the largest lines. */
function leadBlocks(
  kit: PlanKit,
  verdict: VerdictView,
  a: ShownAlternative,
  b: ShownAlternative,
  refs: References,
): readonly string[] {
  const lines = shownLedger(verdict, a, b);
  const shown = lines.filter(({ contribution }) => Math.abs(contribution) >= READABLE);
  const rest = lines.filter((line) => !shown.includes(line)).reduce((sum, { contribution }) => sum + contribution, 0);
  const ratings = ratingLines(kit, shown, [...new Set([...a.stages, ...b.stages])], refs);
  return [
    `### ${markdownText(alternativeName(kit, a.stages))} against ${markdownInline(alternativeInSentence(kit, b.stages))}`,
    markdownTable(
      ["Criterion", "Adds to the lead"],
      [
        ...shown.map(({ id, contribution }) => [criterionName(kit, id), formatDifference(contribution, 3)]),
        ...(shown.length < lines.length ? [["All others together", formatDifference(rest, 3)]] : []),
        ["Lead", formatDifference(a.value - b.value, 3)],
      ],
    ),
    ...(ratings.length > 0
      ? [
          "Ratings behind the largest lines, from the lowest to the highest that the sources support:",
          ratings.join("\n"),
        ]
      : []),
  ];
}

function ratingLines(
  kit: PlanKit,
  lines: readonly { id: string }[],
  strategies: readonly string[],
  refs: References,
): readonly string[] {
  const sources = sourcesOf(kit);
  return lines
    .flatMap(({ id }) => kit.criteria.find((criterion) => criterion.id === id) ?? [])
    .slice(0, QUOTED)
    .flatMap(({ id, name, question, scale }) => [
      `- ${markdownText(name)}: ${markdownInline(question)}`,
      ...strategies.flatMap((strategy) => {
        const rating = kit.ratings.find((each) => each.strategy === strategy && each.criterion === id);
        if (!rating) return [];
        const range = formatSpread(rating, "significant", scale.kind === "quantity" ? scale.unit : "of 5");
        const text = `${alternativeName(kit, [strategy])}: ${range}. ${rating.rationale}`;
        return [`  - ${markdownText(text)}${refs.behind(sources(rating.cites), rating.basis)}`];
      }),
    ]);
}
