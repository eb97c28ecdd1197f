import { describe, expect, it } from "vitest";
import type { Gpu } from "@/lib/cost/gpu";
import {
  type EstimateResult,
  errorSentence,
  GIB,
  headline,
  hostSentence,
  hoursText,
  roomSentence,
  verdictOf,
} from "./result";

const gpu: Gpu = {
  id: "card",
  name: "Card 24GB",
  vendor: "nvidia",
  memoryGb: 24,
  usableGib: 23.6,
  usableReason: "a test",
  bf16Tflops: 165,
  bf16: true,
  bandwidthGbs: 1008,
  linkGbs: null,
  arch: "ada",
  source: { label: "a test", url: null, checked: false },
  note: null,
  prices: [],
};

function memory(gibAtPeak: number, validated = true): EstimateResult["memory"] {
  const deviceUsed = gibAtPeak * GIB;
  return {
    phases: [],
    peakPhase: "backward-start",
    terms: [],
    allocated: deviceUsed,
    reserved: deviceUsed,
    givenBack: 0,
    deviceUsed,
    planFor: deviceUsed * 1.15,
    trainableParams: 0,
    validated,
    validity: validated ? "Held against measurements." : "Not validated: formulas alone.",
    unmeasured: [],
  };
}

function result(gibAtPeak: number, part: Partial<EstimateResult> = {}): EstimateResult {
  const usableBytes = gpu.usableGib * GIB;
  const estimate = memory(gibAtPeak);
  return {
    gpu,
    usableBytes,
    verdict: verdictOf(estimate, usableBytes),
    memory: estimate,
    host: null,
    largestMicroBatch: 1,
    interval: null,
    error: null,
    cost: null,
    costIfItFitted: null,
    ...part,
  };
}

describe("the verdict", () => {
  it.each([
    [20, "fits"],
    [22, "tight"],
    [24, "over"],
  ] as const)("of a peak of %i GiB with a margin of 15 %% on 23.6 GiB is %s", (peak, verdict) => {
    expect(result(peak).verdict).toBe(verdict);
  });
  it("takes what fits to the byte", () => {
    expect(verdictOf({ ...memory(1), planFor: 100, deviceUsed: 90 }, 100)).toBe("fits");
    expect(verdictOf({ ...memory(1), planFor: 101, deviceUsed: 100 }, 100)).toBe("tight");
    expect(verdictOf({ ...memory(1), planFor: 102, deviceUsed: 101 }, 100)).toBe("over");
  });
});

describe("the sentences of an answer", () => {
  const plain = (text: string) => text.replaceAll(/[\u202f\u2009\u00a0]/g, " ");
  it("name the card, the peak and what is left or missing", () => {
    expect(plain(headline(result(20), 1))).toBe("It fits on 24 GB: 20.0 GiB at the peak.");
    expect(plain(roomSentence(result(20)))).toBe(
      "Plan for 23.0 GiB; the Card 24GB holds 23.6 GiB, which leaves 0.6 GiB.",
    );
    expect(plain(headline(result(22), 2))).toBe("It is tight on 24 GB each: 22.0 GiB at the peak.");
    expect(plain(roomSentence(result(22)))).toContain("1.7 GiB short of that.");
    const host = { terms: [], bytes: 100 * GIB, planFor: 150 * GIB, givenBytes: 64 * GIB };
    const allowance = { factor: 1.5, text: "a test", url: null };
    const overrun = result(20, { host: { ...host, allowance, verdict: "over" } });
    expect(plain(headline(overrun, 2))).toBe(
      "It fits on 24 GB each, but the computer does not hold what is offloaded: 20.0 GiB at the peak.",
    );
    expect(plain(hostSentence(overrun, 2) ?? "")).toBe(
      "Offloading takes 100.0 GiB of the computer; plan for 150.0 GiB, 50 % more for buffers. It does not fit in 64.0 GiB: 86.0 GiB too few.",
    );
    const unsaid = result(20, { host: { ...host, allowance, verdict: null, givenBytes: null } });
    expect(plain(headline(unsaid, 1))).toBe("It fits on 24 GB, if the computer has 150.0 GiB: 20.0 GiB at the peak.");
    const full = result(20, { verdict: "tight", memory: { ...memory(23.6), givenBack: 2 * GIB } });
    expect(plain(roomSentence(full))).toMatch(/^Tensors fit, but PyTorch would hold 2.0 GiB more than there is/);
    expect(plain(headline(result(30), 1))).toBe("It does not fit on 24 GB: 30.0 GiB at the peak.");
    // 30 × 1.15 = 34.5 to plan for, the basis of every other remainder.
    expect(plain(roomSentence(result(30)))).toBe("Plan for 34.5 GiB; the Card 24GB holds 23.6 GiB, 10.9 GiB too few.");
  });
  it("give the error of the method, or say that there is none", () => {
    const error = { method: "qlora", runs: 121, median: 1.3, p90: 9.4 };
    expect(plain(errorSentence(result(20, { error })))).toBe(
      "Median error of this method: 1.3 % on 121 measured runs.",
    );
    const interval = { runs: 49, low: 19 * GIB, high: 22 * GIB, median: 4 };
    expect(plain(errorSentence(result(20, { error, interval })))).toBe(
      "Median error of this method: 1.3 % on 121 measured runs; of what nvidia-smi shows, with any method, 4.0 % on 49 measured runs.",
    );
    expect(errorSentence(result(20, { memory: memory(20, false) }))).toMatch(/^Not validated/);
  });
  it.each([
    [0.0001, 0.0002, "under 1 s"],
    [0.001, 0.004, "3.6–14 s"],
    [0.2, 0.5, "12–30 min"],
    [1.6, 3, "1.6–3 h"],
    [48, 120, "2–5 days"],
    [0.5, 1.5, "0.5–1.5 h"],
  ])("give %d to %d hours as %s", (low, high, text) => {
    expect(plain(hoursText({ low, high }))).toBe(text);
  });
  it("give all hours of one table in one unit", () => {
    const [short, long, longer] = [
      { low: 0.2, high: 0.5 },
      { low: 1.6, high: 3 },
      { low: 96, high: 240 },
    ];
    const texts = (column: readonly { low: number; high: number }[]) =>
      column.map((hours) => plain(hoursText(hours, column)));
    expect(texts([short, short])).toEqual(["12–30 min", "12–30 min"]);
    expect(texts([short, long])).toEqual(["0.2–0.5 h", "1.6–3 h"]);
    expect(texts([short, long, longer])).toEqual(["0.2–0.5 h", "1.6–3 h", "96–240 h"]);
    expect(texts([longer, longer])).toEqual(["4–10 days", "4–10 days"]);
  });
});
