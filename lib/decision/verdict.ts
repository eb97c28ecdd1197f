/** @file The verdict: ranking, method and ledger for a set of answers. Flips and questions come apart, in slices. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { type Contradiction, readAnswers } from "./coherence";
import { type Compiled, stateOf } from "./compile";
import type { Draws } from "./draws";
import { type Flip, flips } from "./flips";
import { influences } from "./influence";
import { type LedgerLine, ledger } from "./ledger";
import { type QuestionValue, questionValues } from "./next-question";
import { familyShares, isTossUp, type Ranked, rank } from "./rank";
import { type Simulation, simulate } from "./simulate";
import { type MethodChoice, updateMethod } from "./update-method";

export type Verdict = {
  /** The answers as they were read, and what contradicted itself in those given. */
  answers: Answers;
  contradictions: readonly Contradiction[];
  unanswered: readonly string[];
  draws: number;
  ranking: readonly Ranked[];
  families: readonly { family: string; share: number }[];
  tossUp: boolean;
  method: MethodChoice;
  /** The first against the second; empty where nothing else is open. */
  ledger: readonly LedgerLine[];
};

/** A verdict with the simulation it came from, for what is computed after it. */
export type Judged = { verdict: Verdict; simulation: Simulation };

/**
 * Judges the given answers on the first `count` draws.
 *
 * @param given valid ids; what is missing is sampled, what contradicts itself is read as the exclusion records say
 */
export function decide(compiled: Compiled, draws: Draws, given: Answers, count: number = draws.count): Judged {
  const { answers, contradictions } = readAnswers(compiled.model, given);
  const simulation = simulate(compiled, draws, stateOf(compiled, answers), count);
  const ranking = rank(compiled, simulation, answers);
  const [first, second] = ranking;
  const stages = first?.stages ?? [];
  return {
    simulation,
    verdict: {
      answers,
      contradictions,
      unanswered: compiled.model.questions.map(({ id }) => id).filter((id) => answers[id] === undefined),
      draws: count,
      ranking,
      families: familyShares(compiled, simulation),
      tossUp: isTossUp(ranking, compiled.model.settings.tossUp),
      method: updateMethod(compiled, simulation, stages),
      ledger: first && second ? ledger(compiled, simulation, first.index, second.index) : [],
    },
  };
}

/** Every flip of a verdict, largest lead first. Use `flips` itself to work in slices. */
export function allFlips(compiled: Compiled, draws: Draws, { verdict, simulation }: Judged): readonly Flip[] {
  const winner = verdict.ranking[0]?.stages ?? [];
  return [...flips(compiled, draws, verdict.answers, simulation, winner)]
    .flatMap((flip) => (flip === null ? [] : [flip]))
    .sort((a, b) => b.lead - a.lead);
}

/** The open questions of a verdict, most worth asking first. */
export function nextQuestions(compiled: Compiled, { verdict, simulation }: Judged): readonly QuestionValue[] {
  const influence = influences(compiled.model, verdict.answers);
  const winner = verdict.ranking[0]?.index ?? compiled.baseline;
  return questionValues(compiled, simulation, stateOf(compiled, verdict.answers), winner, influence);
}
