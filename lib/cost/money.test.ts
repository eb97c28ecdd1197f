import { describe, expect, it } from "vitest";
import { card } from "./fixture";
import { cheapestCards, costOf, daysBetween } from "./money";

const hours = { low: 1, typical: 2, high: 3 };
const today = "2026-11-21";

describe("money", () => {
  it("runs from the cheapest price to the dearest, cheapest offers first", () => {
    const money = costOf(hours, 2, card, { today });
    expect(money?.usd).toEqual({ low: 2 * 1, typical: 4 * 2, high: 6 * 4 });
    expect(money?.gpuHours).toEqual({ low: 2, typical: 4, high: 6 });
    expect(money?.offers.map(({ provider, stale }) => [provider, stale])).toEqual([
      ["A", true],
      ["C", false],
      ["B", false],
    ]);
    expect(money?.offers[0]).toMatchObject({ ageDays: 204, usd: { low: 2, typical: 4, high: 6 } });
    expect(money?.stale).toBe(false);
  });

  it("is stale when every price is", () => {
    expect(costOf(hours, 1, card, { today: "2027-06-01" })?.stale).toBe(true);
    expect(costOf(hours, 1, card, { today: "2027-06-01", staleAfterDays: 400 })?.stale).toBe(false);
  });

  it("takes the reader's own price, also zero", () => {
    const own = costOf(hours, 2, card, { today, ownPrice: 0.5 });
    expect(own).toMatchObject({ usd: { low: 1, typical: 2, high: 3 }, offers: [], basis: "own", stale: false });
    expect(costOf(hours, 2, card, { today, ownPrice: 0 })?.usd.high).toBe(0);
    expect(() => costOf(hours, 2, card, { today, ownPrice: -1 })).toThrow("not a price");
  });

  it("is not known without a price", () => {
    expect(costOf(hours, 1, { ...card, prices: [] }, { today })).toBeNull();
  });

  it("counts days between dates, over a leap day too", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(() => daysBetween("soon", today)).toThrow("not an ISO date");
  });

  it("sorts cards by what the job costs on them", () => {
    const free = { ...card, id: "free", prices: [] };
    const slow = { gpu: { ...card, id: "slow" }, hours: { low: 5, typical: 9, high: 12 }, cards: 1 };
    const list = [
      slow,
      { gpu: free, hours, cards: 1 },
      { gpu: card, hours: null, cards: 1 },
      { gpu: card, hours, cards: 1 },
    ];
    expect(cheapestCards(list, { today }).map(({ gpu }) => gpu.id)).toEqual(["card", "slow"]);
  });
});
