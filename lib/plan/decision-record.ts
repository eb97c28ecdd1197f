/** @file A decision as a record to keep with the project (ADR form), in Markdown. Everything passed in stays text. */

import { capital } from "@/lib/capital";
import { formatCount, formatDate, formatFixed, formatRange, formatShare } from "@/lib/format";
import { alternativeInSentence, alternativeName, tossUpSentence } from "@/lib/knowledge/wording";
import type { ShownBlock, ShownFlip, VerdictView } from "./guide-view";
import { criterionName } from "./line-names";
import { markdownCode, markdownInline, markdownLink, markdownTable, markdownText } from "./markdown";
import type { Plan } from "./plan";
import type { PlanKit } from "./plan-kit";
import { type PlanView, planView } from "./plan-view";
import { chosenOf, evidenceSection } from "./record-evidence";
import { planSection, riskSection } from "./record-plan";
import { type References, references } from "./references";

export type RecordInput = {
  plan: Plan;
  verdict: VerdictView;
  /** Null while they are still being worked out. */
  flips: readonly ShownFlip[] | null;
  /** The open question that is most worth answering. */
  nextQuestion: string | null;
  /** The day of the decision in ISO 8601; null leaves a gap to fill in. */
  date: string | null;
  /** Where the same verdict can be opened again; null where there is no such place. */
  link: string | null;
};

/** Reasons and flips that are listed. */
const REASONS = 8;
const FLIPS = 8;

/** The record as Markdown, ending with a line break. */
export function decisionRecord(kit: PlanKit, input: RecordInput): string {
  const view = planView(kit, input.plan);
  const refs = references();
  const blocks = [
    heading(kit, input, view),
    contextSection(kit, input),
    optionsSection(kit, input, refs),
    decisionSection(kit, input, view, refs),
    evidenceSection(kit, input.plan, input.verdict, view, refs),
    flipSection(kit, input),
    riskSection(kit, view, refs),
    planSection(kit, input.plan, view, refs),
    questionSection(kit, input),
    sourceSection(kit, refs),
  ];
  return `${blocks.flat().join("\n\n")}\n`;
}

function heading(kit: PlanKit, { plan, date, link }: RecordInput, view: PlanView): readonly string[] {
  const untitled = plan.title.trim() === "" || plan.title === view.sentence;
  const title = markdownText(untitled ? view.sentence.replace(/\.$/, "") : plan.title);
  const opened =
    link === null ? [] : [`- Open it again: ${/^https?:/.test(link) ? markdownLink(link, link) : markdownCode(link)}`];
  return [
    `# ${title}`,
    [
      "- Status: proposed",
      `- Date: ${date === null ? "to be filled in" : formatDate(date)}`,
      `- Knowledge: version ${kit.model.version}${plan.knowledge === kit.model.version || plan.knowledge === "" ? "" : `; the plan was made with ${markdownInline(plan.knowledge)}`}`,
      ...opened,
    ].join("\n"),
  ];
}

function contextSection(kit: PlanKit, { plan, verdict }: RecordInput): readonly string[] {
  const answered = kit.questions.filter(({ id }) => plan.answers[id] !== undefined);
  const moved = Object.entries(plan.weights).map(
    ([id, step]) => `- Weight moved by hand: ${markdownInline(criterionName(kit, id))}, times ${2 ** step}`,
  );
  return [
    "## Context",
    `${answered.length} of ${kit.questions.length} questions are answered. An open question is not taken as a no: its options are sampled.`,
    ...list([
      ...answered.map(({ id, title, options }) => {
        const labels = options.filter((option) => plan.answers[id]?.includes(option.id)).map(({ label }) => label);
        return `- ${markdownText(title)} ${markdownInline(labels.join("; "))}`;
      }),
      ...moved,
      ...verdict.contradictions.map((because) => `- Contradiction: ${markdownInline(because)}`),
    ]),
  ];
}

function optionsSection(kit: PlanKit, { verdict }: RecordInput, refs: References): readonly string[] {
  const rows = verdict.ranking.map((entry, k) => [
    `${k + 1}`,
    alternativeName(kit, entry.stages),
    formatFixed(entry.value, 3),
    formatRange(entry.low, entry.high, "two-decimals"),
    formatShare(entry.acceptability),
    entry.under === null ? entry.status : `${entry.status}; no better than ${alternativeInSentence(kit, entry.under)}`,
  ]);
  const held = verdict.ranking.flatMap((entry) =>
    entry.held === null ? [] : [{ ...entry.held, stages: entry.stages }],
  );
  const blocked = verdict.blocked.map(({ because, sure, ...rest }) => ({
    ...rest,
    because: sure ? because : `probably. ${because}`,
  }));
  return [
    "## Options considered",
    `A value runs from 0 to 1, and 1 is best. The interval holds the middle ${formatShare(0.9)} of ${formatCount(verdict.draws)} draws.`,
    markdownTable(["", "Option", "Value", `${formatRange(0.05, 0.95, "share")} of draws`, "Wins in", "Status"], rows),
    ...(held.length > 0 ? ["Possible after a first step:", obstacles(kit, held, refs).join("\n")] : []),
    ...(blocked.length > 0 ? ["Ruled out:", obstacles(kit, blocked, refs).join("\n")] : []),
  ];
}

/** What stands in the way, who says so, and what lifts it; alternatives with the same obstacle share a line. */
function obstacles(kit: PlanKit, records: readonly Omit<ShownBlock, "sure">[], refs: References): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { stages, because, liftedBy, basis, sources } of records) {
    const lifts = liftedBy.map(({ question, option }) => answerWords(kit, question, option));
    const behind = basis === null ? "" : refs.behind(sources, basis);
    const lifted = lifts.length > 0 ? ` Lifted by: ${markdownInline(lifts.join("; "))}.` : "";
    const obstacle = markdownInline(because) + behind + lifted;
    names.set(obstacle, [...(names.get(obstacle) ?? []), alternativeName(kit, stages)]);
  }
  return [...names].map(([obstacle, shared]) => `- ${markdownText(shared.join("; "))}: ${obstacle}`);
}

function decisionSection(
  kit: PlanKit,
  { plan, verdict }: RecordInput,
  view: PlanView,
  refs: References,
): readonly string[] {
  const chosen = chosenOf(plan, verdict);
  const [first] = verdict.ranking;
  const standing = chosen
    ? [`It wins in ${formatShare(chosen.acceptability)} of the draws, with a value of ${formatFixed(chosen.value, 3)}.`]
    : ["It is not among the alternatives that are open under these answers."];
  const notFirst =
    first && first !== chosen ? [`First by value is ${markdownInline(alternativeInSentence(kit, first.stages))}.`] : [];
  const tossUp = tossUpSentence(kit, verdict.ranking, verdict.tossUp, formatShare);
  const toss = tossUp === null ? [] : [markdownInline(tossUp)];
  const trained = plan.stages.find((stage) => stage.method !== "none");
  const method = kit.updateMethods.find(({ id }) => id === verdict.method.id && id === trained?.method);
  const reasons = (chosen?.reasons ?? []).flatMap((id) => verdict.records[id] ?? []);
  return [
    "## Decision",
    `**${markdownText(view.sentence)}**`,
    [...standing, ...notFirst, ...toss].join(" "),
    ...list(reasons.slice(0, REASONS).map((r) => `- ${markdownText(r.because)}${refs.behind(r.sources, r.basis)}`)),
    // The method of a verdict is that of its first alternative.
    ...(chosen !== null && chosen === first && method
      ? [
          `Update method: ${markdownInline(method.name)}, chosen in ${formatShare(verdict.method.share)} of the draws.`,
          ...list(verdict.method.reasons.map((r) => `- ${markdownText(r.because)}${refs.behind(r.sources, r.basis)}`)),
        ]
      : []),
  ];
}

function flipSection(kit: PlanKit, { flips }: RecordInput): readonly string[] {
  const lines = (flips ?? []).slice(0, FLIPS).map(({ question, option, kind, stages }) => {
    const change = kind === "remove" ? "without" : kind === "add" ? "also" : "with";
    return `- ${capital(change)} ${markdownInline(answerWords(kit, question, option))}: ${markdownInline(alternativeInSentence(kit, stages))} comes first.`;
  });
  const none = flips === null ? "Not worked out yet." : "No single answer changes the first place.";
  const more = (flips?.length ?? 0) - lines.length;
  return [
    "## What would change it",
    lines.length === 0 ? none : "One changed answer is enough:",
    ...list(lines),
    ...(more > 0 ? [`${more} more single answers would change it too.`] : []),
  ];
}

function questionSection(kit: PlanKit, { plan, nextQuestion }: RecordInput): readonly string[] {
  const open = kit.questions.filter(({ id }) => plan.answers[id] === undefined);
  const first = open.filter(({ id }) => id === nextQuestion);
  const rest = open.filter(({ id }) => id !== nextQuestion);
  return [
    "## Open questions",
    ...(open.length === 0
      ? ["None: every question is answered."]
      : [
          [
            ...first.map(({ title, why }) => `- ${markdownText(title)} ${markdownInline(why)} This one is worth most.`),
            ...rest.map(({ title }) => `- ${markdownText(title)}`),
          ].join("\n"),
        ]),
  ];
}

/** Where everything comes from; documents without an address of their own are named by their titles. */
function sourceSection({ documents }: PlanKit, refs: References): readonly string[] {
  const listed = refs.list();
  if (listed === "") return [];
  const titles = documents
    .filter(({ id }) => listed.includes(`Document ${id},`))
    .map(({ id, title }) => `- Document ${id}: ${markdownInline(title)}`);
  return ["## Sources", listed, ...list(titles)];
}

function answerWords(kit: PlanKit, question: string, option: string): string {
  const found = kit.questions.find(({ id }) => id === question);
  const label = found?.options.find(({ id }) => id === option)?.label ?? option;
  return `“${label}” (${found?.title ?? question})`;
}

function list(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [lines.join("\n")] : [];
}
