/** @file From a simulation to a ranking: order, intervals, win shares, status, and what stands under what. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import type { Alternative, Compiled } from "./compile";
import { judge } from "./condition";
import type { Simulation } from "./simulate";
import { stands } from "./stands";
import { type Test, YES } from "./state";
import type { ConstraintRecord } from "./types";

export type Status = "open" | "delayed" | "blocked";

export type Ranked = {
  /** Index into the compiled alternatives. */
  index: number;
  stages: readonly string[];
  /** Mean value over all draws, and the values that 5 % and 95 % of the draws stay below. */
  value: number;
  low: number;
  high: number;
  /** Share of draws in which it is first (rank-1 acceptability). */
  acceptability: number;
  status: Status;
  /** Share of draws in which it could be taken, and in which it was delayed. */
  openShare: number;
  delayedShare: number;
  /** Constraints that block or delay it: for sure, or (where none is sure and it is not open) perhaps, by open questions. */
  constraints: readonly { id: string; sure: boolean }[];
  /** Answers that would lift them. */
  liftedBy: readonly { question: string; option: string }[];
  /** For a pipeline that does not beat its best part: that part's stages. */
  under: readonly string[] | null;
};

/**
 * Ranks by mean value; what is open in fewer draws than the settings ask comes last as blocked. Pipelines that are so are
 * left out, unless they are first in some draw: their stages say why.
 */
export function rank(compiled: Compiled, simulation: Simulation, answers: Answers): readonly Ranked[] {
  const { model, alternatives, baseline } = compiled;
  const sorted = new Float64Array(simulation.count);
  const ranked = alternatives.flatMap((alternative, index): Ranked[] => {
    const openShare = simulation.open[index] ?? 0;
    const isOpen = openShare >= model.settings.openShare || index === baseline;
    // A pipeline that is hardly ever open is left out, unless it is first somewhere: win shares are of all draws.
    if (!isOpen && alternative.order >= 0 && simulation.wins[index] === 0) return [];
    const delayedShare = simulation.delayed[index] ?? 0;
    const status: Status = !isOpen ? "blocked" : delayedShare > openShare / 2 ? "delayed" : "open";
    sorted.set(simulation.values.subarray(index * simulation.count, (index + 1) * simulation.count));
    sorted.sort();
    const standing = standingConstraints(compiled, simulation, alternative, answers, status);
    return [
      {
        index,
        stages: alternative.stages,
        value: simulation.mean[index] ?? 0,
        low: sorted[Math.floor(0.05 * (simulation.count - 1))] ?? 0,
        high: sorted[Math.ceil(0.95 * (simulation.count - 1))] ?? 0,
        acceptability: simulation.wins[index] ?? 0,
        status,
        openShare,
        delayedShare,
        constraints: standing.map(({ record, sure }) => ({ id: record.id, sure })),
        liftedBy: status === "open" ? [] : standing.flatMap(({ record }) => record.liftedBy),
        under: null,
      },
    ];
  });
  ranked.sort((a, b) => Number(a.status === "blocked") - Number(b.status === "blocked") || b.value - a.value);
  return ranked.map((entry) => ({ ...entry, under: bestPartAbove(entry, ranked) }));
}

/** The first two by value are as good as even, or the first by value does not win most often. */
export function isTossUp(ranking: readonly Ranked[], tossUp: number): boolean {
  const [first, second] = ranking;
  if (!first || !second || second.status === "blocked") return false;
  const most = Math.max(...ranking.map(({ acceptability }) => acceptability));
  return first.acceptability < most || Math.abs(first.acceptability - second.acceptability) < tossUp;
}

/** Win share by family: a family is that of an alternative's last trained stage. */
export function familyShares(compiled: Compiled, simulation: Simulation): readonly { family: string; share: number }[] {
  const shares = new Map(compiled.model.strategies.map(({ family }) => [family, 0]));
  compiled.alternatives.forEach(({ sequence, beside }, index) => {
    const last = sequence[sequence.length - 1] ?? beside[0] ?? 0;
    const family = compiled.model.strategies[last]?.family ?? "";
    shares.set(family, (shares.get(family) ?? 0) + (simulation.wins[index] ?? 0));
  });
  return [...shares].map(([family, share]) => ({ family, share }));
}

function standingConstraints(
  compiled: Compiled,
  simulation: Simulation,
  alternative: Alternative,
  answers: Answers,
  status: Status,
): readonly { record: ConstraintRecord; sure: boolean }[] {
  if (alternative.order < 0 && alternative.all[0] === compiled.baseline) return [];
  let concerned = compiled.constraints.flatMap((constraint) => {
    const { record, when } = constraint;
    const truth = judge(record.when, answers, compiled.model.questions);
    return truth !== "no" && stands(constraint, alternative) ? [{ record, when, sure: truth === "yes" }] : [];
  });
  // What blocks says more than what delays: lifting a delay does not open what is blocked.
  if (status === "blocked") concerned = concerned.filter(({ record }) => record.status === "blocked");
  const sure = concerned.filter((entry) => entry.sure);
  if (sure.length > 0 || status === "open") return sure;
  return concerned
    .map((entry) => ({ ...entry, share: shareOfDraws(simulation, entry.when) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

/** In how many of the sampled draws a condition holds. */
function shareOfDraws({ states, count }: Simulation, when: Test): number {
  const width = states.length / count;
  let holding = 0;
  for (let d = 0; d < count; d += 1) if (when(states.subarray(d * width, (d + 1) * width)) === YES) holding += 1;
  return holding / count;
}

/** A pipeline's part is any alternative whose stages are some of its own, in its order. */
function bestPartAbove(entry: Ranked, ranking: readonly Ranked[]): readonly string[] | null {
  if (entry.stages.length < 2 || entry.status === "blocked") return null;
  const part = ranking.find(
    (other) => other !== entry && other.stages.length < entry.stages.length && isPart(other.stages, entry.stages),
  );
  return part && part.status !== "blocked" && part.value >= entry.value ? part.stages : null;
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  let from = 0;
  for (const stage of part) {
    const at = whole.indexOf(stage, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
