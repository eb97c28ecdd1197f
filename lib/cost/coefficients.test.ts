import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXPECTED, fitCoefficients, type Sample, secondsPerToken } from "./coefficients";

const planted = { math: 1.4, plainTraffic: 20, fusedTraffic: 5, exchange: 3, unpacking: 8 };
const ideals = [1, 2, 3, 4, 5, 6].map((at) => ({
  math: 1,
  traffic: at / 100,
  exchange: (at % 3) / 10,
  unpacking: (at % 2) / 50,
  fixed: 0.01,
  launch: 0,
}));
const samples: readonly Sample[] = [true, false].flatMap((fusedKernels) =>
  ideals.map((ideal) => ({ ideal, fusedKernels, seconds: secondsPerToken(ideal, fusedKernels, planted), weight: 1 })),
);

describe("the factors", () => {
  it("are those expected where no row speaks", () => {
    expect(fitCoefficients([])).toEqual(EXPECTED);
  });

  it("come out of rows that were made with them", () => {
    const found = fitCoefficients(samples, planted);
    for (const [name, value] of Object.entries(planted)) expect(found).toHaveProperty(name, expect.closeTo(value, 6));
    const pulled = fitCoefficients(samples);
    for (const { ideal, fusedKernels, seconds } of samples) {
      expect(Math.abs(Math.log(secondsPerToken(ideal, fusedKernels, pulled) / seconds))).toBeLessThan(0.15);
    }
  });

  it("never give less than starting the kernels takes", () => {
    const ideal = { math: 1, traffic: 0, exchange: 0, unpacking: 0, fixed: 0, launch: 7 };
    expect(secondsPerToken(ideal, false, EXPECTED)).toBe(7);
  });

  it("hardly move for one odd row", () => {
    const odd = samples.map((sample, at) => (at === 0 ? { ...sample, seconds: sample.seconds * 20 } : sample));
    expect(fitCoefficients(odd).math / fitCoefficients(samples).math).toBeCloseTo(1, 0);
  });

  it("are finite and not negative, whatever was measured", () => {
    const speeds = fc.array(fc.double({ min: 1e-6, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(speeds, (seconds) => {
        const rows = samples.slice(0, seconds.length).map((sample, at) => ({ ...sample, seconds: seconds[at] ?? 1 }));
        for (const factor of Object.values(fitCoefficients(rows))) {
          expect(Number.isFinite(factor) && factor >= 0).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
