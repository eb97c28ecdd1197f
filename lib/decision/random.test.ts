import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { gamma, normal, triangular, uniform } from "./random";

const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const mean = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
const variance = (numbers: readonly number[]) => {
  const center = mean(numbers);
  return mean(numbers.map((x) => (x - center) ** 2));
};
const take = (count: number, next: () => number) => Array.from({ length: count }, next);

describe("uniform", () => {
  it("draws what sfc32 draws on any machine", () => {
    // (x + 0.5) / 2^32 of the 32-bit outputs of an implementation in Python: 3658378294, 1034694577, 3663141380.
    expect(take(3, uniform(1))).toEqual([0.8517825730377808, 0.2409086044644937, 0.8528915654169396]);
    // 1160953225, 2934224464.
    expect(take(2, uniform(20_261_121))).toEqual([0.27030548674520105, 0.6831773706944659]);
  });

  it("is spread evenly over (0, 1) for any seed", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const numbers = take(4000, uniform(seed));
        expect(Math.min(...numbers)).toBeGreaterThan(0);
        expect(Math.max(...numbers)).toBeLessThan(1);
        // Five standard errors: sqrt(1/12/4000) = 0.00456 of the mean, about 0.00118 of the variance.
        expect(Math.abs(mean(numbers) - 1 / 2)).toBeLessThan(0.023);
        expect(Math.abs(variance(numbers) - 1 / 12)).toBeLessThan(0.006);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it("draws otherwise for another seed", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        fc.pre(a !== b);
        expect(take(3, uniform(a))).not.toEqual(take(3, uniform(b)));
      }),
    );
  });
});

describe("triangular", () => {
  // From 0 over 1 to 4: a share of 1/4 lies below 1. Below it sqrt(4u), above it 4 - sqrt(12 (1 - u)).
  test.each([
    [1 / 16, 0.5],
    [1 / 4, 1],
    [2 / 3, 2],
    [11 / 12, 3],
  ])("a share of %d of 0-1-4 lies below %d", (u, value) => {
    expect(triangular(u, 0, 1, 4)).toBeCloseTo(value, 12);
  });

  it("is the typical value where there is no interval", () => {
    expect(triangular(0.9, 2, 2, 2)).toBe(2);
  });

  it("stays inside, rises with the share, and is undone by the distribution function", () => {
    const cuts = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -100, max: 100, noNaN: true })));
    fc.assert(
      fc.property(cuts, share, share, (ends, u, v) => {
        const [low = 0, typical = 0, high = 0] = [...ends].sort((x, y) => x - y);
        fc.pre(high - low > 1e-3);
        const [x, y] = [triangular(Math.min(u, v), low, typical, high), triangular(Math.max(u, v), low, typical, high)];
        expect(x).toBeGreaterThanOrEqual(low);
        expect(y).toBeLessThanOrEqual(high);
        expect(x).toBeLessThanOrEqual(y);
        const below =
          y < typical
            ? (y - low) ** 2 / ((high - low) * (typical - low))
            : 1 - (high - y) ** 2 / ((high - low) * (high - typical || 1));
        expect(below).toBeCloseTo(y === typical ? (typical - low) / (high - low) : Math.max(u, v), 6);
      }),
    );
  });
});

describe("normal", () => {
  // Quantiles of the standard normal distribution, from Python: statistics.NormalDist().inv_cdf(u).
  test.each([
    [1e-6, -4.753424308822899],
    [0.001, -3.090232306167813],
    [0.02, -2.0537489106318225],
    [0.025, -1.9599639845400538],
    [0.3, -0.5244005127080407],
    [0.5, 0],
    [0.8413447460685429, 1],
    [0.99, 2.3263478740408408],
  ])("a share of %d lies below %d", (u, z) => {
    expect(Math.abs(normal(u) - z)).toBeLessThan(2e-9 * Math.max(1, Math.abs(z)));
  });

  it("is symmetric and rises", () => {
    fc.assert(
      fc.property(share, share, (u, v) => {
        expect(normal(u) + normal(1 - u)).toBeCloseTo(0, 6);
        if (Math.abs(u - v) > 1e-8) expect(Math.sign(normal(u) - normal(v))).toBe(Math.sign(u - v));
      }),
    );
  });
});

describe("gamma", () => {
  it("is the cube of Wilson and Hilferty, boosted below shape 1", () => {
    // Shape 4, one standard deviation up: 4 (1 - 1/36 + 1/6)^3 = 4 (41/36)^3.
    expect(gamma(4, 1, 0.5)).toBeCloseTo(4 * (41 / 36) ** 3, 12);
    // Shape 1/2: that of 3/2 at z = 0, (3/2) (1 - 2/27)^3, times u^2.
    expect(gamma(0.5, 0, 0.3)).toBeCloseTo(1.5 * (25 / 27) ** 3 * 0.09, 12);
  });

  // A gamma distribution of shape k has mean k and variance k.
  test.each([0.3, 1, 2, 10, 40])("has mean and variance %d", (shape) => {
    const next = uniform(11);
    const numbers = take(20_000, () => gamma(shape, normal(next()), next()));
    expect(Math.abs(mean(numbers) / shape - 1)).toBeLessThan(5 / Math.sqrt(shape * 20_000) + 0.002);
    expect(Math.abs(variance(numbers) / shape - 1)).toBeLessThan(0.12);
  });

  it("is never negative, and rises with the normal value", () => {
    const z = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), z, z, share, (shape, y, x, u) => {
        const [less, more] = [gamma(shape, Math.min(y, x), u), gamma(shape, Math.max(y, x), u)];
        expect(less).toBeGreaterThanOrEqual(0);
        expect(less).toBeLessThanOrEqual(more);
      }),
    );
  });
});
