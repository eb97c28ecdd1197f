import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { card, data, job, llama, uncalibrated } from "./fixture";
import { estimateTime } from "./time";

const alike = { mean: 500, p95: 500, longest: 500 };
const hoursOf = (changedJob: Partial<typeof job>, changedData: Partial<typeof data> = {}): number =>
  estimateTime({ ...job, ...changedJob }, { ...data, ...changedData }, card, uncalibrated)?.hours.typical ?? Number.NaN;

describe("hours", () => {
  it("are tokens over speed", () => {
    const time = estimateTime(job, { ...data, lengths: alike }, card, uncalibrated);
    expect(time?.tokens.training).toBeCloseTo(10_000 * 3 * 500, 3);
    const speed = time?.speed.tokensPerSecond.typical ?? 0;
    expect(time?.hours.typical).toBeCloseTo(15e6 / speed / 3600, 9);
    expect(time?.validated).toBe(true);
  });

  it("count evaluation as a pass forward, and every run", () => {
    const plain = estimateTime(job, { ...data, lengths: alike }, card, uncalibrated);
    const forward = (plain?.flops.forward ?? 0) / (plain?.flops.total ?? 1);
    const evaluated = hoursOf({}, { lengths: alike, evaluations: 3, evaluationRows: 10_000 });
    expect(evaluated).toBeCloseTo((plain?.hours.typical ?? 0) * (1 + forward), 9);
    expect(hoursOf({}, { lengths: alike, runs: 5 })).toBeCloseTo(5 * (plain?.hours.typical ?? 0), 9);
  });

  it("double for pairs, and rise by a pass forward for a reference model", () => {
    const orpo = estimateTime({ ...job, task: "orpo" }, { ...data, lengths: alike }, card, uncalibrated);
    expect(orpo?.tokens.training).toBeCloseTo(2 * 15e6, 3);
    const forward = (orpo?.flops.forward ?? 0) / (orpo?.flops.total ?? 1);
    const dpo = hoursOf({ task: "dpo", reference: "adapter-off" }, { lengths: alike });
    expect(dpo).toBeCloseTo((orpo?.hours.typical ?? 0) * (1 + forward), 9);
    expect(hoursOf({ task: "dpo", reference: "precomputed" }, { lengths: alike })).toBeCloseTo(
      orpo?.hours.typical ?? 0,
      9,
    );
    expect(orpo?.validated).toBe(false);
    expect(orpo?.notes.join(" ")).toContain("Not validated");
  });

  it("add the sampling of answers, read from memory", () => {
    const rollout = { engine: "colocated", promptTokens: 100, completionTokens: 200, concurrent: 8 } as const;
    const grpo = { ...job, task: "grpo", reference: "adapter-off", rollout } as const;
    const time = estimateTime(grpo, { ...data, rows: 100, epochs: 1 }, card, uncalibrated);
    expect(time?.tokens).toMatchObject({ training: 100 * 8 * 300, generated: 100 * 8 * 200 });
    // Weights without the input embedding, and 524,288 bytes of cache per token of context: 32 layers x 2 x 4096 x 2.
    const bytes = 2 * 6_607_077_376 + 8 * 200 * 524_288;
    expect(time?.rollout?.bytesPerStep).toBe(bytes);
    expect(time?.rollout?.tokensPerSecond.typical).toBeCloseTo(8 / ((bytes / 1e12) * 2), 6);
    const elsewhere = { ...grpo, rollout: { ...rollout, engine: "server" } } as const;
    expect(estimateTime(elsewhere, data, card, uncalibrated)?.rollout).toBeNull();
  });

  it("take the tokens of a soft prompt along", () => {
    const prompt = { ...job, method: "soft-prompt", lora: null, softPromptTokens: 20 } as const;
    const time = estimateTime(prompt, { ...data, lengths: alike }, card, uncalibrated);
    expect(time?.tokens.training).toBeCloseTo(30_000 * 520, 3);
    expect(time?.work).toMatchObject({ sequence: expect.closeTo(520, 6), adapterParameters: 20 * llama.hiddenSize });
  });

  it("are not known for a card without a published peak", () => {
    expect(estimateTime(job, data, { ...card, bf16Tflops: null }, uncalibrated)).toBeNull();
  });

  it("never fall with more epochs, rows, runs or a longer file, and fall with packing and more cards", () => {
    const more = fc.record({
      epochs: fc.integer({ min: 1, max: 5 }),
      rows: fc.integer({ min: 1, max: 1e6 }),
      runs: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(more, more, (some, added) => {
        const sum = {
          epochs: some.epochs + added.epochs,
          rows: some.rows + added.rows,
          runs: some.runs + added.runs,
        };
        expect(hoursOf({}, sum)).toBeGreaterThanOrEqual(hoursOf({}, some));
        expect(hoursOf({ gpus: 4, sharding: "ddp" }, some)).toBeLessThan(hoursOf({}, some));
      }),
      { numRuns: 40 },
    );
    const longer = { mean: 700, p95: 1000, longest: 2000 };
    expect(hoursOf({}, { lengths: longer })).toBeGreaterThan(hoursOf({}));
    expect(hoursOf({ packing: true, sequenceLength: 8192 })).toBeLessThan(hoursOf({ sequenceLength: 8192 }));
    expect(hoursOf({ checkpointing: "none" })).toBeLessThan(hoursOf({}));
  });
});
