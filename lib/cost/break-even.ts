/** @file When a tuned model pays for itself, against a longer prompt or a larger model. */

import { formatCount, formatSignificant, formatUsd } from "@/lib/format";

/** What one request costs with one way of serving it. */
export type ServingCost = {
  /** US dollars per million tokens. */
  usdPerMillionInput: number;
  usdPerMillionOutput: number;
  inputTokens: number;
  outputTokens: number;
  /** What runs whether or not requests come: a rented card, a reserved endpoint. */
  usdPerMonth: number;
};

export type BreakEvenInput = {
  tuned: ServingCost;
  /** The longer prompt, or the larger model. */
  instead: ServingCost;
  /** Training once, with data and people, as far as the reader counts them. */
  tuningUsd: number;
  /** How often it is done again: 0 for never. */
  retrainingsPerYear: number;
  requestsPerMonth: number;
};

export type BreakEven = {
  /** Per request, without what runs anyway. */
  tunedUsd: number;
  insteadUsd: number;
  savedPerRequest: number;
  /** What the tuned model costs more each month whatever the requests: serving, and training again. */
  extraPerMonth: number;
  /** Saved in a month at the stated number of requests, less what it costs more; negative: it loses. */
  savedPerMonth: number;
  /** Requests until the tuning is paid at the stated rate; null: never. */
  requests: number | null;
  months: number | null;
  /**
   * Requests per month at which the two cost the same, tuning itself aside; null where they never do. Above it the tuned
   * model saves, or below it where a request costs more and the other way costs more each month.
   */
  sameAtRequestsPerMonth: number | null;
  /** "pays": after `months`; "too-few", "too-many": it would with more or fewer requests; "never": at no number. */
  outcome: "pays" | "too-few" | "too-many" | "never";
  formula: string;
  substituted: string;
  sentence: string;
};

/** Prices and lengths to begin with. Examples, not offers: a page says so and lets the reader change every one. */
export const EXAMPLE_BREAK_EVEN: BreakEvenInput = {
  tuned: { usdPerMillionInput: 0.2, usdPerMillionOutput: 0.2, inputTokens: 400, outputTokens: 150, usdPerMonth: 0 },
  instead: { usdPerMillionInput: 0.2, usdPerMillionOutput: 0.2, inputTokens: 3400, outputTokens: 150, usdPerMonth: 0 },
  tuningUsd: 500,
  retrainingsPerYear: 0,
  requestsPerMonth: 100_000,
};

/**
 * Requests until tuning is paid: the cost of tuning over what each request saves, less what the tuned model costs more each
 * month. A gain in quality is not counted; nor is the work of keeping a long prompt.
 *
 * @throws RangeError for an amount that is negative or not finite: forms check before
 */
export function breakEven(input: BreakEvenInput): BreakEven {
  const { tuned, instead, tuningUsd, retrainingsPerYear, requestsPerMonth } = input;
  for (const amount of [tuningUsd, retrainingsPerYear, requestsPerMonth, ...amountsOf(tuned), ...amountsOf(instead)]) {
    if (!(Number.isFinite(amount) && amount >= 0)) throw new RangeError(`not an amount: ${amount}`);
  }
  const tunedUsd = costPerRequest(tuned);
  const insteadUsd = costPerRequest(instead);
  const savedPerRequest = insteadUsd - tunedUsd;
  const extraPerMonth = tuned.usdPerMonth - instead.usdPerMonth + (tuningUsd * retrainingsPerYear) / 12;
  const savedPerMonth = savedPerRequest * requestsPerMonth - extraPerMonth;
  const months = savedPerMonth > 0 ? tuningUsd / savedPerMonth : null;
  const requests = months === null ? null : Math.ceil(roundedOff(months * requestsPerMonth));
  const same = savedPerRequest === 0 ? null : roundedOff(extraPerMonth / savedPerRequest);
  const sameAtRequestsPerMonth = same === null || same < 0 ? null : same;
  const outcome = months !== null ? "pays" : outcomeOf(savedPerRequest, extraPerMonth);
  const [perRequest, base] = [`$${formatSignificant(savedPerRequest, 3)}`, formatUsd(tuningUsd)];
  return {
    tunedUsd,
    insteadUsd,
    savedPerRequest,
    extraPerMonth,
    savedPerMonth,
    requests,
    months,
    sameAtRequestsPerMonth,
    outcome,
    formula: "requests = tuning / (saved per request − extra per month / requests per month)",
    substituted: `${requests === null ? "none" : formatCount(requests)} = ${base} / (${perRequest} − ${formatUsd(extraPerMonth)} / ${formatCount(requestsPerMonth)})`,
    sentence: sentenceOf({ outcome, requests, months, savedPerRequest, sameAtRequestsPerMonth }),
  };
}

/** US dollars for one request, without what runs whether or not requests come. */
export function costPerRequest(cost: ServingCost): number {
  return (cost.inputTokens * cost.usdPerMillionInput + cost.outputTokens * cost.usdPerMillionOutput) / 1e6;
}

/** Why it does not pay at the stated number of requests. */
function outcomeOf(savedPerRequest: number, extraPerMonth: number): "too-few" | "too-many" | "never" {
  if (savedPerRequest > 0) return "too-few";
  return savedPerRequest < 0 && extraPerMonth < 0 ? "too-many" : "never";
}

function sentenceOf(
  result: Pick<BreakEven, "outcome" | "requests" | "months" | "savedPerRequest" | "sameAtRequestsPerMonth">,
): string {
  const { outcome, requests, months, savedPerRequest, sameAtRequestsPerMonth } = result;
  const same = formatCount(sameAtRequestsPerMonth ?? 0);
  if (outcome === "pays") {
    return `Tuning is paid after ${formatCount(requests ?? 0)} requests, which takes ${formatSignificant(months ?? 0)} months at this rate.`;
  }
  if (outcome === "too-few") {
    return `The tuned model costs at least as much each month as it saves; it starts to pay above ${same} requests per month.`;
  }
  if (outcome === "too-many") {
    return `Each request to the tuned model costs more, and at this number that outweighs what it saves each month; it pays below ${same} requests per month.`;
  }
  return savedPerRequest < 0
    ? "Each request to the tuned model costs more, so tuning never pays for itself; only a gain in quality could justify it."
    : "Requests cost the same, so tuning never pays for itself; only a gain in quality could justify it.";
}

function amountsOf(cost: ServingCost): readonly number[] {
  return [cost.usdPerMillionInput, cost.usdPerMillionOutput, cost.inputTokens, cost.outputTokens, cost.usdPerMonth];
}

/** Without the last bits of binary fractions, so that an exact number of requests is not rounded up by one. */
function roundedOff(value: number): number {
  return Number(value.toPrecision(12));
}
