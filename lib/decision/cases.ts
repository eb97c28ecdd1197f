/** @file Decided cases: situations whose outcome is known, and how many of them the engine gets right. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import type { Compiled } from "./compile";
import type { Draws } from "./draws";
import { type LedgerLine, ledger } from "./ledger";
import { decide, type Judged } from "./verdict";

export type DecidedCase = {
  id: string;
  answers: Answers;
  /** Outcomes that are right, each a list of stages in order. */
  accept: readonly (readonly string[])[];
  /** Stages that would be a mistake here: in the outcome of a failed case they are a violation. */
  mustNot: readonly string[];
  /** Update methods that are right; null where the source states none. */
  methodAccept: readonly string[] | null;
  source: string;
  /** "determined": the source leaves no other choice. "lenient": several choices would have been good practice. */
  review: "determined" | "lenient";
  /** Why the outcome is disputed; null where it is not. Disputed cases do not count. */
  contested: string | null;
};

/** Answers under which an alternative is first: the proof that it can be. */
export type Witness = { stages: readonly string[]; answers: Answers };

export type CaseFailure = {
  id: string;
  got: readonly string[];
  accept: DecidedCase["accept"];
  /** The accepted outcome with the highest value; null where the model has none of them. */
  against: readonly string[] | null;
  /** `got` against it; the lines sum to the lead. */
  ledger: readonly LedgerLine[];
};

export type CaseScores = {
  /** Cases that count: determined and lenient ones that nobody disputes. */
  total: number;
  determined: { n: number; passed: number };
  lenient: { n: number; passed: number };
  /** Of the cases that passed and state a method. */
  method: { n: number; passed: number };
  violations: readonly string[];
  failures: readonly CaseFailure[];
  methodFailures: readonly { id: string; got: string; accept: readonly string[] }[];
};

/**
 * Scores the engine on decided cases. A case passes when the stages of the first alternative equal an accepted outcome,
 * in order; its method is that of the first trained stage.
 *
 * @param count how many of the draws are used
 */
export function scoreCases(
  compiled: Compiled,
  draws: Draws,
  cases: readonly DecidedCase[],
  count: number = draws.count,
): CaseScores {
  const counts = { determined: { n: 0, passed: 0 }, lenient: { n: 0, passed: 0 }, method: { n: 0, passed: 0 } };
  const violations: string[] = [];
  const failures: CaseFailure[] = [];
  const methodFailures: { id: string; got: string; accept: readonly string[] }[] = [];
  const counted = cases.filter(({ contested }) => contested === null);
  for (const { id, answers, accept, mustNot, methodAccept, review } of counted) {
    const judged = decide(compiled, draws, answers, count);
    const got = judged.verdict.ranking[0]?.stages ?? [];
    const { method } = judged.verdict.method;
    counts[review].n += 1;
    if (!isAmong(accept, got)) {
      if (got.some((stage) => mustNot.includes(stage))) violations.push(id);
      failures.push({ id, got, accept, ...againstBest(compiled, judged, accept) });
      continue;
    }
    counts[review].passed += 1;
    if (methodAccept === null) continue;
    counts.method.n += 1;
    if (methodAccept.includes(method)) counts.method.passed += 1;
    else methodFailures.push({ id, got: method, accept: methodAccept });
  }
  return { total: counted.length, ...counts, violations, failures, methodFailures };
}

function againstBest(
  compiled: Compiled,
  { verdict, simulation }: Judged,
  accept: DecidedCase["accept"],
): Pick<CaseFailure, "against" | "ledger"> {
  const first = verdict.ranking[0]?.index ?? compiled.baseline;
  let best = -1;
  compiled.alternatives.forEach(({ stages }, index) => {
    const isBetter = best < 0 || (simulation.mean[index] ?? 0) > (simulation.mean[best] ?? 0);
    if (isBetter && isAmong(accept, stages)) best = index;
  });
  return {
    against: compiled.alternatives[best]?.stages ?? null,
    ledger: best < 0 ? [] : ledger(compiled, simulation, first, best),
  };
}

function isAmong(accept: DecidedCase["accept"], stages: readonly string[]): boolean {
  return accept.some((accepted) => accepted.join() === stages.join());
}
