/** The recommendation as people read it in a terminal. */

import type { Verdict } from "@/lib/decision/verdict";
import { formatCount, formatDifference, formatFixed, formatShare } from "@/lib/format";
import type { Knowledge } from "@/lib/knowledge/knowledge";
import type { Citation } from "@/lib/knowledge/types";
import { alternativeInSentence, alternativeName, tossUpSentence, verdictHeadline } from "@/lib/knowledge/wording";
import { estimateConditions, estimateFigures } from "@/lib/plan/estimate-words";
import { criterionName } from "@/lib/plan/line-names";
import type { StageView } from "@/lib/plan/plan-view";
import type { Recommendation } from "@/lib/plan/recommendation";

const SHOWN = 6;

/** @param stages of the plan, for what each of them takes */
export function describeRecommendation(
  knowledge: Knowledge,
  verdict: Verdict,
  result: Recommendation,
  stages: readonly StageView[],
): string {
  const { content } = knowledge;
  const shown = result.ranking.filter(({ status }) => status !== "blocked").slice(0, SHOWN);
  const blocked = result.ranking.filter(({ status, stages }) => status === "blocked" && stages.length === 1);
  const [first, second] = shown;
  if (!first) return "";
  const toss = tossUpSentence(content, shown, result.tossUp, formatShare);
  const parts = [
    `${verdictHeadline(content, shown, result.top.method)}\n` +
      `Wins in ${formatShare(result.top.acceptability)} of ${formatCount(verdict.draws)} draws.` +
      (toss === null ? "" : ` ${toss}`) +
      (result.unanswered.length > 0 ? ` ${result.unanswered.length} questions are open.` : ""),
    table([
      ["", "alternative", "value", "5–95 % of draws", "wins in"],
      ...shown.map((entry, k) => [
        `${k + 1}`,
        alternativeName(content, entry.stages) + (entry.status === "delayed" ? " (delayed)" : ""),
        formatFixed(entry.value, 2),
        `${formatFixed(entry.low, 2)}–${formatFixed(entry.high, 2)}`,
        formatShare(entry.acceptability),
      ]),
    ]),
  ];
  if (second) {
    parts.push(
      `Why before ${alternativeInSentence(content, second.stages)}\n` +
        table([
          ...result.ledger
            .slice(0, SHOWN)
            .map(({ id, contribution }) => ["", criterionName(content, id), formatDifference(contribution, 3)]),
          ["", "lead", formatDifference(first.value - second.value, 3)],
        ]),
    );
  }
  parts.push(
    `Because\n${first.reasons.map(({ because, cites, basis }) => `  - ${because} [${sourcesOf(knowledge, cites, basis)}]`).join("\n")}`,
  );
  if (result.plan.stages.some(({ method }) => method !== "none")) {
    const { rule, tooLarge, limit } = verdict.method;
    const why = [tooLarge?.because, limit?.because, rule?.because].filter((because) => because !== undefined).join(" ");
    const name = content.updateMethods.find(({ id }) => id === result.top.method)?.name ?? result.top.method;
    parts.push(`Update method: ${name}, in ${formatShare(verdict.method.share)} of draws\n  ${why}`);
  }
  const sized = stages.flatMap(({ name, estimate }) =>
    estimate === null
      ? []
      : [`  - ${name}: ${estimateFigures(estimate).join("; ")}\n    ${estimateConditions(estimate)}`],
  );
  if (sized.length > 0) parts.push(`What it takes\n${sized.join("\n")}`);
  if (blocked.length > 0) {
    parts.push(`Ruled out\n${blocked.map((entry) => `  - ${ruledOut(knowledge, entry)}`).join("\n")}`);
  }
  if (result.flips.length > 0) {
    parts.push(
      `One answer that would change this\n${result.flips
        .slice(0, SHOWN)
        .map(({ kind, question, option, stages }) => {
          const change = `${question}: ${kind === "add" ? "also " : kind === "remove" ? "not " : ""}${option}`;
          return `  - ${change} -> ${alternativeName(content, stages)}`;
        })
        .join("\n")}`,
    );
  }
  if (result.nextQuestion) parts.push(`Answer next: ${result.nextQuestion.question}`);
  else if (result.unanswered.length > 0) {
    parts.push(`Answer next: in none of ${formatCount(verdict.draws)} draws did an open question change the verdict`);
  }
  return `${parts.join("\n\n")}\n`;
}

function ruledOut({ content }: Knowledge, { stages, constraints }: Recommendation["ranking"][number]): string {
  const [first] = constraints;
  const because = content.decision.constraints.find(({ id }) => id === first?.id)?.because ?? "";
  return `${alternativeName(content, stages)}. ${first?.sure === false ? "Probably, as long as questions are open: " : ""}${because}`;
}

function sourcesOf(knowledge: Knowledge, cites: readonly Citation[], basis: string): string {
  return basis === "ours" ? "our judgement" : cites.map((citation) => knowledge.source(citation).label).join("; ");
}

/** Columns of equal width; the second to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? "").length));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 1 ? cell.padEnd(width(column)) : cell.padStart(width(column))))
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join("\n");
}
