/** @file A saved plan under today's knowledge: what changed, and why, in sentences. */

import { capital } from "@/lib/capital";
import { formatDifference, formatFixed, formatShare } from "@/lib/format";
import { alternativeInSentence } from "@/lib/knowledge/wording";
import { shownLedger, type VerdictView } from "./guide-view";
import { criterionName } from "./line-names";
import { type Plan, type PlanStep, planFor } from "./plan";
import { type PlanKit, usualFormats } from "./plan-kit";

export type KnowledgeChange = {
  /** Versions; the saved one is empty where the plan does not say. */
  knowledge: { saved: string; today: string };
  /** Full sentences; empty where everything stands as it did. */
  sentences: readonly string[];
};

/** How far the value and the share of draws won must have moved to be worth a word. */
const NOTICEABLE = { value: 0.005, share: 0.01 } as const;

/**
 * Compares a saved plan with today's verdict on the same answers and weights.
 *
 * A plan does not carry the records that it was made with, so which ratings and sources changed cannot be said; what
 * follows from them can.
 */
export function knowledgeChange(kit: PlanKit, plan: Plan, verdict: VerdictView): KnowledgeChange {
  const knowledge = { saved: plan.knowledge, today: kit.model.version };
  const sentences = [
    ...winnerSentences(kit, plan, verdict),
    ...methodSentences(kit, plan, verdict),
    ...valueSentences(plan, verdict),
    ...stepSentences(kit, plan),
  ];
  if (sentences.length === 0) return { knowledge, sentences };
  return { knowledge, sentences: [versionSentence(knowledge), ...sentences] };
}

function versionSentence({ saved, today }: KnowledgeChange["knowledge"]): string {
  if (saved === "") return `The plan does not say which knowledge it was made with; today's is ${today}.`;
  if (saved === today) return `The plan was made with today's knowledge, ${today}, and yet differs from it.`;
  return `The plan was made with knowledge ${saved}; today's is ${today}. Which ratings and sources changed in between is not kept in a plan.`;
}

function winnerSentences(kit: PlanKit, plan: Plan, verdict: VerdictView): readonly string[] {
  const planned = stagesOf(plan);
  const name = capital(alternativeInSentence(kit, planned));
  const [first] = verdict.ranking;
  if (!first || first.stages.join() === planned.join()) return [];
  const winner = `First is now ${alternativeInSentence(kit, first.stages)}, with a value of ${formatFixed(first.value, 2)}.`;
  const mine = verdict.ranking.find(({ stages }) => stages.join() === planned.join());
  if (!mine) {
    const blocked = verdict.blocked.find(({ stages }) => stages.join() === planned.join());
    const why = blocked
      ? `${name} is ${blocked.sure ? "" : "probably "}ruled out: ${blocked.because}`
      : `${name} is no longer among the alternatives.`;
    return [winner, why];
  }
  const place = verdict.ranking.indexOf(mine) + 1;
  const [largest] = shownLedger(verdict, first, mine);
  return [
    winner,
    `${name} stands at place ${place}, with ${formatFixed(mine.value, 2)}.`,
    ...(largest
      ? [
          `Most between the two is made by ${criterionName(kit, largest.id)}: ${formatDifference(largest.contribution, 3)}.`,
        ]
      : []),
    ...(verdict.tossUp ? ["The first two are as good as even, so the plan is not wrong for that."] : []),
  ];
}

function methodSentences(kit: PlanKit, plan: Plan, verdict: VerdictView): readonly string[] {
  // The verdict's method is that of its first alternative: it says nothing of another one.
  if (verdict.ranking[0]?.stages.join() !== stagesOf(plan).join()) return [];
  const saved = plan.stages.find(({ method }) => method !== "none")?.method ?? "none";
  if (saved === verdict.method.id) return [];
  const name = (id: string) => kit.updateMethods.find((method) => method.id === id)?.inSentence ?? id;
  const because = verdict.method.reasons.map((reason) => ` ${reason.because}`).join("");
  return [`The update method would now be ${name(verdict.method.id)} and not ${name(saved)}.${because}`];
}

function valueSentences(plan: Plan, { ranking }: VerdictView): readonly string[] {
  const mine = ranking.find(({ stages }) => stages.join() === stagesOf(plan).join());
  const { standing } = plan;
  if (!mine || standing === null) return [];
  const value =
    Math.abs(mine.value - standing.value) >= NOTICEABLE.value
      ? [`Its value moved from ${formatFixed(standing.value, 3)} to ${formatFixed(mine.value, 3)}.`]
      : [];
  const share =
    Math.abs(mine.acceptability - standing.acceptability) >= NOTICEABLE.share
      ? [
          `It wins in ${formatShare(mine.acceptability)} of the draws; when the plan was made, in ${formatShare(standing.acceptability)}.`,
        ]
      : [];
  return [...value, ...share];
}

/** Compares the plan's steps with those that today's model gives the same stages under the same answers. */
function stepSentences(kit: PlanKit, plan: Plan): readonly string[] {
  const today = stepsOf(planFor(kit.model, plan.answers, stagesOf(plan), "none", usualFormats(kit)));
  const saved = stepsOf(plan);
  const now = new Map(today.map((step) => [step.id, step]));
  const known = new Set(kit.model.planSteps.map(({ id }) => id));
  const before = new Set(saved.map(({ id }) => id));
  const gone = saved.filter(({ id }) => !known.has(id));
  const idle = saved.filter(({ id }) => known.has(id) && !now.has(id));
  const reworded = saved.filter(({ id, title, because }) => {
    const step = now.get(id);
    return step !== undefined && (step.title !== title || step.because !== because);
  });
  const added = today.filter(({ id }) => !before.has(id));
  return [
    ...listed(
      gone.map(({ id }) => id),
      "no longer exists",
      "no longer exist",
    ),
    ...listed(
      idle.map(({ id }) => id),
      "is no longer asked for by these answers",
      "are no longer asked for by these answers",
    ),
    ...listed(
      reworded.map(({ id }) => id),
      "reads differently today",
      "read differently today",
    ),
    ...listed(
      added.map(({ id }) => id),
      "is new and not in the plan",
      "are new and not in the plan",
    ),
  ];
}

function listed(ids: readonly string[], one: string, several: string): readonly string[] {
  if (ids.length === 0) return [];
  return [ids.length === 1 ? `The step ${ids[0]} ${one}.` : `${ids.length} steps ${several}: ${ids.join(", ")}.`];
}

function stepsOf(plan: Plan): readonly PlanStep[] {
  return [...plan.before, ...plan.across, ...plan.stages.flatMap(({ steps }) => steps), ...plan.after];
}

function stagesOf({ stages }: Plan): readonly string[] {
  return stages.map(({ strategy }) => strategy);
}
