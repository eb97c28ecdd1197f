import { describe, expect, it, test } from "vitest";
import { calibrate, measuredRuns, plainCalibration, predictSeconds } from "@/lib/cost/calibration";
import { EXPECTED } from "@/lib/cost/coefficients";
import { mptShape } from "@/lib/cost/pretraining";
import { quantileOf, scoreSpeeds } from "@/lib/cost/score-throughput";
import { throughputRows } from "@/lib/cost/throughput";
import { gpus } from "./gpus";
import { models } from "./models";
import { pretrainingShapes } from "./pretraining-shapes";
import { throughput } from "./throughput";

const rows = throughputRows(throughput);
const tuning = rows.filter(({ task, trainer }) => task === "tuning" && trainer !== null);
const runs = measuredRuns(tuning, models, gpus);

describe("cards", () => {
  test("ids stand once, and prices have a date and a source", () => {
    expect(gpus).toHaveLength(31);
    expect(new Set(gpus.map(({ id }) => id)).size).toBe(gpus.length);
    for (const { prices } of gpus) {
      for (const { date, source, usdPerGpuHour } of prices) {
        expect(date).toMatch(/^2026-\d\d-\d\d$/);
        expect(source).toMatch(/^https:/);
        expect(usdPerGpuHour).toBeGreaterThan(0);
      }
    }
  });

  test("no card can use more than its label says", () => {
    for (const { memoryGb, usableGib } of gpus) {
      expect(usableGib).toBeLessThan(memoryGb);
      expect(usableGib).toBeGreaterThan(0.7 * memoryGb);
    }
  });
});

describe("speeds", () => {
  test("ids stand once; every tuning row has its model and card", () => {
    expect(rows).toHaveLength(340);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(runs).toHaveLength(119);
  });

  test("the shapes of pre-training rows count up to the totals that their source prints", () => {
    const printed = [
      125_311_488, 355_985_408, 760_470_528, 1_315_950_592, 2_651_837_440, 6_658_859_008, 12_853_954_560,
      29_975_214_080, 64_862_437_376,
    ];
    for (const [at, shape] of pretrainingShapes.entries()) {
      expect(Math.abs(mptShape(shape).paramsTotal / (printed[at] ?? 0) - 1)).toBeLessThan(0.001);
    }
  });
});

describe("predicted against measured, one source left out", () => {
  const scores = scoreSpeeds(runs, runs);

  it("is off by 12 % at most in the median, and by less than half of the rule of thumb", () => {
    expect(scores.n).toBe(119);
    expect(scores.medianApe).toBeLessThan(0.12);
    expect(scores.medianApe).toBeLessThan((scores.ruleOfThumbMedianApe ?? 0) / 2);
  });

  it("holds eight of ten rows in its range", () => {
    expect(scores.covered).toBeGreaterThan(0.8);
  });

  it("does not hang on the factors that it starts from", () => {
    const names = ["math", "plainTraffic", "fusedTraffic", "exchange", "unpacking"] as const;
    for (const name of names) {
      for (const times of [0.5, 2]) {
        const { references } = calibrate(runs, { ...EXPECTED, [name]: EXPECTED[name] * times });
        const errors = references.map(({ leftOutError }) => Math.abs(Math.expm1(-leftOutError)));
        expect(quantileOf(errors, 0.5)).toBeLessThan(0.08);
      }
    }
  });

  it("reads no name: other ids and other words for the sources change no prediction", () => {
    const renamed = runs.map((run, at) => ({
      ...run,
      row: { ...run.row, id: `row ${at}`, source: `source ${run.row.source.length} ${run.row.source.slice(-30)}` },
    }));
    expect(new Set(renamed.map(({ row }) => row.source)).size).toBe(new Set(runs.map(({ row }) => row.source)).size);
    const [before, after] = [plainCalibration(runs), plainCalibration(renamed)];
    for (const { work, gpu, ideal } of runs) {
      expect(predictSeconds(work, gpu, ideal, after)).toBe(predictSeconds(work, gpu, ideal, before));
    }
  });
});
