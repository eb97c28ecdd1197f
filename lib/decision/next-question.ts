/** @file Which open question to answer next: what knowing it is worth, from the draws that are already there. */

import type { Compiled } from "./compile";
import { countOf, entropy } from "./entropy";
import type { Influence } from "./influence";
import type { Simulation } from "./simulate";
import { ANSWERED, OPEN, type State } from "./state";
import { chooseMethod, tableFits } from "./update-method";

export type QuestionValue = {
  question: string;
  /** What it can change at all, proved. */
  influence: Influence;
  /**
   * Expected gain in value from knowing the answer before choosing, at least 0. Where several options may be chosen: from
   * knowing of the one option that is worth most.
   */
  value: number;
  /** How much the answer says about which alternative is first, in bits. */
  information: number;
  /** Share of draws in which the answer goes with another update method than the usual one. */
  methodChange: number;
  /** Chance of each option, and the first by value among the draws with it; null where too few draws had it. */
  options: readonly { option: string; share: number; stages: readonly string[] | null; acceptability: number }[];
};

/** Groups with fewer draws say nothing. */
const ENOUGH = 20;
/** How much a changed method counts beside value: news, but smaller news than another strategy. */
const METHOD_NEWS = 0.002;
/** Only breaks ties. */
const INFORMATION_NEWS = 0.0005;

/**
 * Open questions, most worth asking first.
 *
 * The value is that of perfect information on one question: draws are grouped by the sampled option, the best
 * alternative of each group is chosen on one half of its draws and judged on the other, which keeps luck out.
 */
export function questionValues(
  compiled: Compiled,
  simulation: Simulation,
  given: State,
  winner: number,
  influence: ReadonlyMap<string, Influence>,
): readonly QuestionValue[] {
  const fits = tableFits(compiled);
  const width = compiled.model.questions.length;
  const strategy = compiled.alternatives[winner]?.sequence[0] ?? compiled.baseline;
  const methods = Array.from(
    { length: simulation.count },
    (_, d) => chooseMethod(compiled, simulation.states.subarray(d * width, (d + 1) * width), strategy, fits).method,
  );
  return compiled.model.questions
    .flatMap((question, q): QuestionValue[] => {
      if (given[q] !== OPEN) return [];
      const groups = groupsOf(simulation, q, width, question.options.length);
      const reach = influence.get(question.id);
      const values = groups.map((draws) => gainOf(compiled, simulation, draws, winner));
      const several = question.several !== null;
      return [
        {
          question: question.id,
          influence: reach ?? { ranking: true, method: true, plan: true },
          value: reach?.ranking === false ? 0 : several ? Math.max(0, ...values) : Math.max(0, sum(values)),
          information: reach?.ranking === false ? 0 : informationOf(simulation, groups),
          methodChange: reach?.method === false ? 0 : methodChangeOf(methods, groups),
          options: question.options.map((option, o) => {
            const draws = groups[o] ?? [];
            const best = draws.length < ENOUGH ? null : bestOn(compiled, simulation, draws);
            return {
              option,
              share: draws.length / simulation.count,
              stages: best === null ? null : (compiled.alternatives[best]?.stages ?? null),
              acceptability:
                best === null ? 0 : draws.filter((d) => simulation.winners[d] === best).length / draws.length,
            };
          }),
        },
      ];
    })
    .sort((a, b) => news(b) - news(a));
}

/** Whether any draw was decided otherwise by its answer. */
export function matters({ value, information, methodChange }: QuestionValue): boolean {
  return value > 0 || information > 0 || methodChange > 0;
}

function news({ value, methodChange, information }: QuestionValue): number {
  return value + METHOD_NEWS * methodChange + INFORMATION_NEWS * information;
}

/** Draws by sampled option; of several options one draw can be in several groups. */
function groupsOf({ states, count }: Simulation, q: number, width: number, options: number): number[][] {
  const groups: number[][] = Array.from({ length: options }, () => []);
  for (let d = 0; d < count; d += 1) {
    const bits = (states[d * width + q] ?? 0) & ~ANSWERED;
    for (let o = 0; o < options; o += 1) if (bits & (1 << o)) groups[o]?.push(d);
  }
  return groups;
}

/** Expected gain over always taking the present winner, weighted by how often the group occurs. */
function gainOf(compiled: Compiled, simulation: Simulation, draws: readonly number[], winner: number): number {
  if (draws.length < ENOUGH) return 0;
  const halves = [draws.filter((_, k) => k % 2 === 0), draws.filter((_, k) => k % 2 === 1)] as const;
  let gain = 0;
  for (const [chosenOn, judgedOn] of [halves, [halves[1], halves[0]] as const]) {
    const best = bestOn(compiled, simulation, chosenOn);
    for (const d of judgedOn) gain += valueAt(simulation, best, d) - valueAt(simulation, winner, d);
  }
  return gain / simulation.count;
}

function bestOn(compiled: Compiled, simulation: Simulation, draws: readonly number[]): number {
  let best = compiled.baseline;
  let most = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < compiled.alternatives.length; a += 1) {
    if ((simulation.open[a] ?? 0) === 0) continue;
    let total = 0;
    for (const d of draws) total += valueAt(simulation, a, d);
    if (total > most) {
      most = total;
      best = a;
    }
  }
  return best;
}

/** Mutual information between the option and the first alternative, in bits. */
function informationOf({ winners, count }: Simulation, groups: readonly (readonly number[])[]): number {
  const total = entropy(Array.from(winners));
  const within = groups.map((draws) => {
    const share = draws.length / count;
    return share * entropy(draws.map((d) => winners[d] ?? 0));
  });
  return Math.max(0, total - sum(within));
}

/** Share of draws with an option whose usual method is another one; a draw with several options counts once. */
function methodChangeOf(methods: readonly string[], groups: readonly (readonly number[])[]): number {
  const usual = commonest(methods);
  const other = groups.filter((draws) => draws.length > 0 && commonest(draws.map((d) => methods[d] ?? "")) !== usual);
  return new Set(other.flat()).size / methods.length;
}

function commonest(items: readonly string[]): string {
  const counts = countOf(items);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["", 0])[0];
}

function valueAt({ values, count }: Simulation, alternative: number, d: number): number {
  return values[alternative * count + d] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
