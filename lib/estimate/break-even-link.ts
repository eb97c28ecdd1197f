/** @file The break-even of a reader as one short text: thirteen amounts, in an order that is never changed. */

import type { BreakEvenInput, ServingCost } from "@/lib/cost/break-even";

const COUNT = 13;
/** No amount is larger. */
export const LARGEST_AMOUNT = 1e9;

export function writeBreakEven({ tuned, instead, ...rest }: BreakEvenInput): string {
  return [
    ...amountsOf(tuned),
    ...amountsOf(instead),
    rest.tuningUsd,
    rest.retrainingsPerYear,
    rest.requestsPerMonth,
  ].join("_");
}

/** Null where the text is no thirteen amounts. */
export function readBreakEven(text: string): BreakEvenInput | null {
  const parts = text.split("_");
  if (parts.length !== COUNT || !parts.every((part) => /^\d{1,10}(\.\d{1,6})?$/.test(part))) return null;
  const numbers = parts.map(Number);
  if (numbers.some((value) => value > LARGEST_AMOUNT)) return null;
  const at = (index: number) => numbers[index] ?? 0;
  return {
    tuned: servingAt(at, 0),
    instead: servingAt(at, 5),
    tuningUsd: at(10),
    retrainingsPerYear: at(11),
    requestsPerMonth: at(12),
  };
}

function amountsOf(cost: ServingCost): readonly number[] {
  return [cost.usdPerMillionInput, cost.usdPerMillionOutput, cost.inputTokens, cost.outputTokens, cost.usdPerMonth];
}

function servingAt(at: (index: number) => number, from: number): ServingCost {
  return {
    usdPerMillionInput: at(from),
    usdPerMillionOutput: at(from + 1),
    inputTokens: at(from + 2),
    outputTokens: at(from + 3),
    usdPerMonth: at(from + 4),
  };
}
