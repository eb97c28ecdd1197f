import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate, type MeasuredRun, measuredRuns, plainCalibration } from "./calibration";
import { card, llama, uncalibrated, work } from "./fixture";
import { scoreSpeeds } from "./score-throughput";
import { similarity, traitsOf } from "./similarity";
import type { ThroughputRow } from "./throughput";
import { estimateSpeed } from "./utilisation";

const row: ThroughputRow = {
  id: "row",
  source: "https://example.com/one",
  task: "tuning",
  model: "llama-2-7b",
  method: "lora",
  quantiser: null,
  gpu: "card",
  gpuNote: null,
  gpus: 1,
  sharding: "none",
  trainer: "hf-trl",
  loss: "standard",
  compile: false,
  checkpointing: "full",
  precision: "bf16",
  sequence: 4096,
  microBatch: 2,
  tokensPerSecond: 1000,
};
const runsOf = (...rows: readonly Partial<ThroughputRow>[]): readonly MeasuredRun[] =>
  measuredRuns(
    rows.map((changed, at) => ({ ...row, id: `row-${at}`, ...changed })),
    [llama],
    [card],
  );

describe("speed", () => {
  it("is what the expected factors give where nothing was measured", () => {
    const speed = estimateSpeed(work, card, uncalibrated);
    const { math, traffic, fixed } = speed?.ideal ?? { math: 0, traffic: 0, fixed: 0 };
    expect(speed?.tokensPerSecond.typical).toBeCloseTo(1 / (1.15 * math + 10 * traffic + fixed), 6);
    expect(speed?.utilisation.typical).toBeCloseTo(math / (1.15 * math + 10 * traffic + fixed), 9);
    expect(speed?.alike).toEqual([]);
    expect(speed?.cardMeasured).toBe(false);
  });

  it("moves towards what was measured, and halfway or more towards a row that is the same", () => {
    const measured = 1000;
    const before = estimateSpeed(work, card, uncalibrated)?.tokensPerSecond.typical ?? 0;
    const after = estimateSpeed(work, card, plainCalibration(runsOf({})))?.tokensPerSecond.typical ?? 0;
    expect(Math.abs(Math.log(after / measured))).toBeLessThan(0.5 * Math.abs(Math.log(before / measured)));
  });

  it("names rows on the same card with the same trainer, the most similar first", () => {
    const runs = runsOf({ sequence: 512 }, {}, { trainer: "torchtune" });
    expect(estimateSpeed(work, card, calibrate(runs))?.alike.map(({ id }) => id)).toEqual(["row-1", "row-0"]);
  });

  it("leaves out rows that say too little", () => {
    const unusable = [
      { microBatch: null },
      { sharding: null },
      { checkpointing: null },
      { precision: "fp8" },
      { model: "unknown" },
      { gpu: "unknown" },
    ] as const;
    expect(runsOf(...unusable)).toEqual([]);
  });

  it("has a range around it, wider where the sources disagree", () => {
    const spread = (other: number): number => {
      const runs = runsOf({ source: "a" }, { source: "b", tokensPerSecond: other });
      const { low, high } = estimateSpeed(work, card, calibrate(runs))?.tokensPerSecond ?? { low: 1, high: 1 };
      return high / low;
    };
    expect(spread(1000)).toBeLessThan(spread(1500));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 16, max: 65_536 }), (microBatch, sequence) => {
        const speed = estimateSpeed({ ...work, microBatch, sequence }, card, calibrate(runsOf({}, { source: "b" })));
        const { low, typical, high } = speed?.tokensPerSecond ?? { low: 0, typical: 0, high: 0 };
        expect(0 < low && low <= typical && typical <= high).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe("similarity", () => {
  it("is 1 for the same and falls with every difference", () => {
    const here = traitsOf(work, card);
    expect(similarity(here, here)).toBe(1);
    for (const other of [
      { ...here, gpu: "other" },
      { ...here, arch: "other" },
      { ...here, trainer: null },
      { ...here, fusedKernels: true },
      { ...here, loss: "fused" },
      { ...here, full: true },
      { ...here, quantiser: "nf4" },
      { ...here, sharded: true },
      { ...here, experts: true },
      { ...here, width: 8192 },
      { ...here, tokens: 100 },
    ]) {
      expect(similarity(here, other)).toBeLessThan(1);
      expect(similarity(other, here)).toBe(similarity(here, other));
    }
  });
});

describe("the score", () => {
  it("predicts no row from its own source", () => {
    const known = runsOf({ source: "a", tokensPerSecond: 1000 }, { source: "b", tokensPerSecond: 1000 });
    const [first] = scoreSpeeds(runsOf({ source: "a", tokensPerSecond: 1 }), known).rows;
    const [alone] = scoreSpeeds(runsOf({ source: "c", tokensPerSecond: 1 }), known.slice(1)).rows;
    expect(first?.predicted).toBe(alone?.predicted);
  });

  it("is empty without rows", () => {
    expect(scoreSpeeds([], [])).toMatchObject({ n: 0, medianApe: null, covered: null });
  });
});
