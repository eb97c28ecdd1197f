/** @file One question of the decision map asked: how its options part the samples, and which answers stand for a part. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { agreed, information, type MapSample, winnersOf } from "./map-samples";
import type { ModelQuestion } from "./types";

/** No options: none of those before it. */
export type Part = { options: readonly string[]; samples: readonly MapSample[] };

/**
 * The answers that stand for a branch: of several options the one that most of its samples gave; where no sample went,
 * the option that stands for none of them.
 */
export function answersOn(
  { id, several, exclusive }: ModelQuestion,
  before: Answers,
  { options, samples }: Part,
): Answers {
  const count = (option: string) => samples.filter(({ answers }) => answers[id]?.includes(option)).length;
  const [usual] = options.toSorted((a, b) => count(b) - count(a));
  if (usual === undefined) {
    const nothing = samples.length === 0 && exclusive !== null && before[id] === undefined;
    return nothing ? { ...before, [id]: [exclusive] } : before;
  }
  return { ...before, [id]: several === null ? [usual] : [...(before[id] ?? []), usual] };
}

/** Samples by answer. Where several may be chosen: by the first in an order from the most to the least telling. */
export function parted(
  { id, options, several }: ModelQuestion,
  { answers: given, samples }: { answers: Answers; samples: readonly MapSample[] },
  fewest: number,
): Part[] {
  const withOption = (option: string, of = samples) => of.filter(({ answers }) => answers[id]?.includes(option));
  if (several === null) return inTwo(options, withOption, samples).filter((part) => part.samples.length >= fewest);
  const parts: Part[] = [];
  let left = samples;
  const waiting = new Set(options.filter((option) => !given[id]?.includes(option)));
  while (waiting.size > 0) {
    const [first] = [...waiting]
      .map((option) => ({ options: [option], samples: withOption(option, left) }))
      .filter((part) => part.samples.length >= fewest)
      .sort((a, b) => purity(b.samples) - purity(a.samples));
    if (!first) break;
    for (const option of first.options) waiting.delete(option);
    parts.push(first);
    left = left.filter((sample) => !first.samples.includes(sample));
  }
  // Options that no sample chose are a reader's all the same: without a branch of their own the map would end there.
  return left.length > 0 || waiting.size > 0 ? [...parts, { options: [], samples: left }] : parts;
}

/** The options of one question in two groups that tell the most: along their order, or those that favour one winner. */
function inTwo(
  options: readonly string[],
  withOption: (option: string) => readonly MapSample[],
  samples: readonly MapSample[],
): Part[] {
  const filled = options
    .map((option) => ({ option, samples: withOption(option) }))
    .filter((part) => part.samples.length > 0);
  const winners = [...winnersOf(samples).keys()];
  const orders = [
    filled,
    ...winners.map((winner) => filled.toSorted((a, b) => share(b.samples, winner) - share(a.samples, winner))),
  ];
  let best: { parts: Part[]; bits: number } | null = null;
  for (const order of orders) {
    for (let cut = 1; cut < order.length; cut += 1) {
      const parts = [order.slice(0, cut), order.slice(cut)].map(
        (group): Part => ({
          options: options.filter((option) => group.some((part) => part.option === option)),
          samples: group.flatMap((part) => part.samples),
        }),
      );
      const bits = information(samples, parts);
      if (best === null || bits > best.bits) best = { parts, bits };
    }
  }
  return best?.parts ?? [];
}

function share(samples: readonly MapSample[], winner: string): number {
  return agreed(samples, winner) / samples.length;
}

function purity(samples: readonly MapSample[]): number {
  return Math.max(0, ...winnersOf(samples).values()) / samples.length;
}
