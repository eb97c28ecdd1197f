/** @file The timed part of the engine's bench. It is bundled before it runs, so that what is timed is what ships. */

import { decidedCases } from "@/content/cases/decided";
import { content } from "@/content/index";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { allFlips, decide, nextQuestions } from "@/lib/decision/verdict";
import { decisionModel } from "@/lib/knowledge/knowledge";

const FEW = 200;
const ROUNDS = 2;

export type Timings = {
  cases: number;
  rounds: number;
  draws: number;
  few: number;
  /** Milliseconds per case and round. */
  rankingFew: readonly number[];
  ranking: readonly number[];
  flips: readonly number[];
  next: readonly number[];
  full: readonly number[];
  /** Milliseconds, once: ratings into draws, records into tests. */
  prepare: number;
};

/** Times every decided case, several rounds after one to warm up. */
export function timeEngine(now: () => number): Timings {
  const started = now();
  const model = decisionModel(content);
  const compiled = compile(model);
  const draws = draw(model, model.settings.draws);
  const prepare = now() - started;
  const rows = Array.from({ length: ROUNDS + 1 }, () =>
    decidedCases.map(({ answers }) => {
      const t0 = now();
      decide(compiled, draws, answers, FEW);
      const t1 = now();
      const judged = decide(compiled, draws, answers);
      const t2 = now();
      allFlips(compiled, draws, judged);
      const t3 = now();
      nextQuestions(compiled, judged);
      const t4 = now();
      return { rankingFew: t1 - t0, ranking: t2 - t1, flips: t3 - t2, next: t4 - t3, full: t4 - t1 };
    }),
  )
    .slice(1)
    .flat();
  return {
    cases: decidedCases.length,
    rounds: ROUNDS,
    draws: model.settings.draws,
    few: FEW,
    rankingFew: rows.map(({ rankingFew }) => rankingFew),
    ranking: rows.map(({ ranking }) => ranking),
    flips: rows.map(({ flips }) => flips),
    next: rows.map(({ next }) => next),
    full: rows.map(({ full }) => full),
    prepare,
  };
}
