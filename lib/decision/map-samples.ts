/** @file Answer sets with their winners, and how well they agree: what the decision map is fitted to. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { countOf, entropy } from "./entropy";

/** A set of answers and the alternative that the engine puts first, as its stages joined by "+". */
export type MapSample = { answers: Answers; winner: string };

/** How many samples each alternative is first on. */
export function winnersOf(samples: readonly MapSample[]): Map<string, number> {
  return countOf(samples.map(({ winner }) => winner));
}

/** How many samples have the alternative first. */
export function agreed(samples: readonly MapSample[], label: string): number {
  return samples.filter(({ winner }) => winner === label).length;
}

/** Bits that the parts say about the winner, per sample. */
export function information(
  samples: readonly MapSample[],
  parts: readonly { samples: readonly MapSample[] }[],
): number {
  const within = parts.reduce(
    (sum, part) => sum + (part.samples.length / samples.length) * uncertainty(part.samples),
    0,
  );
  return uncertainty(samples) - within;
}

/** Bits that are missing to the winner of one sample. */
function uncertainty(samples: readonly MapSample[]): number {
  return entropy(samples.map(({ winner }) => winner));
}
