import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isOffScale, placeOn, scaleFor, TICK_COUNT, ticksOf } from "./scale";

const linear = (from: number, to: number) => ({ from, to, log: false });
const log = (from: number, to: number) => ({ from, to, log: true });
const ends = fc
  .tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 1e-3, max: 1e9, noNaN: true }))
  .map(([from, span]) => linear(from, from + span + Math.abs(from) * 1e-6));
const logEnds = fc
  .tuple(fc.double({ min: -6, max: 6, noNaN: true }), fc.double({ min: 0.05, max: 14, noNaN: true }))
  .map(([from, decades]) => log(10 ** from, 10 ** (from + decades)));

describe("placeOn", () => {
  it("puts values where a ruler would", () => {
    expect(placeOn(linear(1, 5), 2)).toBe(0.25);
    expect(placeOn(log(10, 1e6), 1000)).toBeCloseTo(0.4, 12);
    expect(placeOn(log(0.1, 1e4), 0)).toBe(0);
    expect(placeOn(linear(1, 5), 9)).toBe(1);
    expect(isOffScale(log(0.1, 1e4), 0)).toBe(true);
    expect(isOffScale(linear(1, 5), 5)).toBe(false);
  });

  it("keeps the order of values and both ends", () => {
    fc.assert(
      fc.property(fc.oneof(ends, logEnds), fc.double({ noNaN: true }), fc.double({ noNaN: true }), (scale, a, b) => {
        const [low, high] = [placeOn(scale, Math.min(a, b)), placeOn(scale, Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
        expect(placeOn(scale, scale.from)).toBe(0);
        expect(placeOn(scale, scale.to)).toBe(1);
      }),
    );
  });

  test.each([linear(1, 1), linear(5, 1), log(0, 10), log(-1, 10), linear(Number.NaN, 1)])("refuses %j", (scale) =>
    expect(() => placeOn(scale, 1)).toThrow(RangeError),
  );
});

describe("ticksOf", () => {
  test.each([
    [linear(1, 5), [1, 2, 3, 4, 5]],
    [linear(0, 20), [0, 5, 10, 15, 20]],
    [linear(45, 65), [45, 50, 55, 60, 65]],
    [linear(-5, 5), [-5, -2.5, 0, 2.5, 5]],
    [linear(0.2, 0.8), [0.2, 0.4, 0.6, 0.8]],
    [log(10, 1e6), [10, 100, 1000, 10_000, 100_000, 1_000_000]],
    [log(0.1, 1e4), [0.1, 1, 10, 100, 1000, 10_000]],
    [log(1, 100), [1, 3, 10, 30, 100]],
    [log(1, 10), [1, 2, 5, 10]],
    [log(1, 1e12), [1, 1e3, 1e6, 1e9, 1e12]],
  ])("%j", (scale, ticks) => expect(ticksOf(scale)).toEqual(ticks));

  it("gives four to six, rising, inside the scale", () => {
    fc.assert(
      fc.property(fc.oneof(ends, logEnds), (scale) => {
        const ticks = ticksOf(scale);
        expect(ticks.length).toBeGreaterThanOrEqual(TICK_COUNT.least);
        expect(ticks.length).toBeLessThanOrEqual(TICK_COUNT.most);
        expect([...new Set(ticks)].sort((a, b) => a - b)).toEqual(ticks);
        const room = 1e-6 * (scale.to - scale.from);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(scale.from - room);
          expect(tick).toBeLessThanOrEqual(scale.to + room);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("scaleFor", () => {
  it("rounds the ends outwards", () => {
    expect(scaleFor([49.9, 63.5], { log: false, fromZero: false })).toEqual(linear(45, 65));
    expect(scaleFor([0.3, 0.8], { log: false, fromZero: false })).toEqual(linear(0.3, 0.8));
    expect(scaleFor([3.6, 16], { log: false, fromZero: true })).toEqual(linear(0, 20));
    expect(scaleFor([20, 900_000], { log: true, fromZero: false })).toEqual(log(10, 1e6));
    expect(scaleFor([0, 0.4, 2000], { log: true, fromZero: false })).toEqual(log(0.1, 1e4));
    expect(scaleFor([], { log: true, fromZero: false })).toEqual(log(1, 10));
    expect(scaleFor([7], { log: false, fromZero: false })).toEqual(linear(0, 8));
    expect(scaleFor([-7, -7], { log: false, fromZero: false })).toEqual(linear(-8, 0));
  });

  it("holds every value, ends on a tick, and wastes at most a step at each end", () => {
    const values = fc.array(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(3))),
      {
        minLength: 2,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(values, fc.boolean(), (held, fromZero) => {
        const scale = scaleFor(held, { log: false, fromZero });
        for (const value of held) expect(isOffScale(scale, value)).toBe(false);
        if (fromZero) expect(isOffScale(scale, 0)).toBe(false);
        const ticks = ticksOf(scale);
        expect([ticks[0], ticks.at(-1)]).toEqual([scale.from, scale.to]);
      }),
      { numRuns: 1000 },
    );
  });
});
