/** @file What hours on a card cost, from dated prices or from the reader's own. */

import type { Gpu, GpuPrice } from "./gpu";
import { mapRange, type Range } from "./range";

/** A price that a provider listed and what the job would cost at it. */
export type PricedOffer = GpuPrice & { usd: Range; ageDays: number; stale: boolean };

export type Money = {
  /** From the lowest hours at the lowest price to the most hours at the highest; typical at the middle price. */
  usd: Range;
  gpuHours: Range;
  /** Cheapest first; empty where the reader gave a price. */
  offers: readonly PricedOffer[];
  /** "own": the reader's price; "listed": those of the offers. */
  basis: "own" | "listed";
  /** Whether every listed price is stale. */
  stale: boolean;
};

/** Prices older than this are marked: one provider raised an H100 by a fifth within twelve weeks of 2026. */
export const STALE_AFTER_DAYS = 60;

/**
 * The cost of these hours on this many cards; null where no price is known and none is given.
 *
 * @param today ISO date, which listed prices are held against
 * @param ownPrice US dollars per card and hour; null: the listed prices
 * @throws RangeError for a date that is none, or a price that is negative or not finite
 */
export function costOf(
  hours: Range,
  cards: number,
  gpu: Gpu,
  { today, ownPrice = null, staleAfterDays = STALE_AFTER_DAYS }: PriceOptions,
): Money | null {
  const gpuHours = mapRange(hours, (value) => value * cards);
  if (ownPrice !== null) {
    if (!(Number.isFinite(ownPrice) && ownPrice >= 0)) throw new RangeError(`not a price: ${ownPrice}`);
    return {
      usd: mapRange(gpuHours, (value) => value * ownPrice),
      gpuHours,
      offers: [],
      basis: "own",
      stale: false,
    };
  }
  const offers = gpu.prices
    .map((price) => {
      const ageDays = daysBetween(price.date, today);
      const usd = mapRange(gpuHours, (value) => value * price.usdPerGpuHour);
      return { ...price, usd, ageDays, stale: ageDays > staleAfterDays };
    })
    .toSorted((a, b) => a.usdPerGpuHour - b.usdPerGpuHour);
  const [first, last] = [offers[0], offers.at(-1)];
  const middle = middlePrice(offers);
  if (first === undefined || last === undefined || middle === null) return null;
  const usd = {
    low: gpuHours.low * first.usdPerGpuHour,
    typical: gpuHours.typical * middle,
    high: gpuHours.high * last.usdPerGpuHour,
  };
  return { usd, gpuHours, offers, basis: "listed", stale: offers.every((offer) => offer.stale) };
}

export type PriceOptions = { today: string; ownPrice?: number | null; staleAfterDays?: number };

/** The median price; of an even number the mean of the two in the middle. Null without offers. */
function middlePrice(sorted: readonly GpuPrice[]): number | null {
  const below = sorted[Math.floor((sorted.length - 1) / 2)];
  const above = sorted[Math.ceil((sorted.length - 1) / 2)];
  return below === undefined || above === undefined ? null : (below.usdPerGpuHour + above.usdPerGpuHour) / 2;
}

/** Whole days from one ISO date to another, negative where it lies ahead. */
export function daysBetween(from: string, to: string): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (Number.isNaN(start) || Number.isNaN(end)) throw new RangeError(`not an ISO date: ${from} or ${to}`);
  return Math.round((end - start) / 86_400_000);
}

/** Cards by what the job typically costs on them; those without hours or price are left out. */
export function cheapestCards(
  cards: readonly { gpu: Gpu; hours: Range | null; cards: number }[],
  options: PriceOptions,
): readonly { gpu: Gpu; hours: Range; money: Money }[] {
  return cards
    .flatMap(({ gpu, hours, cards: count }) => {
      const money = hours === null ? null : costOf(hours, count, gpu, options);
      return hours === null || money === null ? [] : [{ gpu, hours, money }];
    })
    .toSorted((a, b) => a.money.usd.typical - b.money.usd.typical);
}
