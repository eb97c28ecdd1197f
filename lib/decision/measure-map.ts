/** @file The decision map with how far it can be trusted: fitted on some answer sets, judged on others. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { clearRanking } from "./clear-winner";
import type { Compiled } from "./compile";
import type { Draws } from "./draws";
import { fitMap, type MapLimits } from "./fit-map";
import { type MapNode, mapLeaf } from "./map";
import { uniform } from "./random";
import { type ReaderSets, readerAnswers } from "./reader-sets";

export type MeasuredMap = {
  root: MapNode;
  /** Answer sets that it was fitted on. */
  fitted: number;
  agreement: {
    /** Fresh answer sets, with every question answered. */
    sets: number;
    /** Of them: the map names the engine's first; its first or second; something that shares a stage with its first. */
    first: number;
    firstTwo: number;
    sharesStage: number;
    /** What always naming the commonest winner would reach. */
    commonest: number;
  };
  /** How many of the fresh sets each alternative, its stages joined by "+", is first on. */
  firsts: Readonly<Record<string, number>>;
};

export type MapSettings = MapLimits & { seed: number; fitted: number; fresh: number };

/** Fits the map and measures it. Some ten thousand rankings: half a minute on one core. */
export function measureMap(
  compiled: Compiled,
  draws: Draws,
  sets: ReaderSets,
  { seed, fitted, fresh, ...limits }: MapSettings,
): MeasuredMap {
  const { model } = compiled;
  const next = uniform(seed);
  const named = (answers: Answers) => clearRanking(compiled, draws, answers).map(({ stages }) => stages.join("+"));
  const samples = Array.from({ length: fitted }, () => {
    const answers = readerAnswers(model, sets, next, 1);
    return { answers, winner: named(answers)[0] ?? "" };
  });
  const root = fitMap(model.questions, samples, (answers) => named(answers)[0] ?? "", limits);
  const agreement = { sets: fresh, first: 0, firstTwo: 0, sharesStage: 0, commonest: 0 };
  const winners = new Map<string, number>();
  for (let k = 0; k < fresh; k += 1) {
    const answers = readerAnswers(model, sets, next, 1);
    const [first = "", second = ""] = named(answers);
    const said = mapLeaf(root, answers).winner;
    winners.set(first, (winners.get(first) ?? 0) + 1);
    if (said === first) agreement.first += 1;
    if (said === first || said === second) agreement.firstTwo += 1;
    if (said.split("+").some((stage) => first.split("+").includes(stage))) agreement.sharesStage += 1;
  }
  agreement.commonest = Math.max(0, ...winners.values());
  return { root, fitted, agreement, firsts: Object.fromEntries(winners) };
}

/** On how many of the fresh sets a strategy is first: alone, and as a stage of a sequence. */
export function firstsOf(
  { firsts }: Pick<MeasuredMap, "firsts">,
  strategy: string,
): { alone: number; inSequence: number } {
  const inSequence = Object.entries(firsts)
    .filter(([winner]) => winner.includes("+") && winner.split("+").includes(strategy))
    .reduce((sum, [, count]) => sum + count, 0);
  return { alone: firsts[strategy] ?? 0, inSequence };
}
