import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestMicroBatch, makeItFit } from "./fit";
import type { FitChange, FitChangeId } from "./fit-change";
import type { FitSituation, FitTools } from "./fit-variants";
import type { TrainingJob } from "./job";
import { defaultJob, type TrainerPreset } from "./job-presets";
import { withTotals } from "./parameter-counts";

const model = withTotals({
  id: "small",
  hfId: "someone/small",
  hiddenSize: 64,
  layers: 2,
  heads: 4,
  kvHeads: 4,
  headDim: 16,
  intermediateSize: 128,
  vocabSize: 1000,
  tied: false,
  mlp: "gated",
  norm: "rms",
  normsPerLayer: 2,
  qkNorm: "none",
  qkvBias: false,
  attentionOutBias: false,
  mlpBias: false,
  headBias: false,
  attentionSinks: false,
  positionEmbeddings: 0,
  fusedQkv: false,
  fusedGateUp: false,
  experts: null,
  latentAttention: null,
  contextTokens: null,
});
const preset: TrainerPreset = {
  id: "hf-trl",
  name: "TRL",
  url: "https://huggingface.co/docs/trl",
  eras: [{ id: "current", name: "current" }],
  publishedEra: null,
  settings: {
    masterWeights: false,
    autocast: true,
    fp32ResidualInQlora: false,
    adapterDtype: "fp32",
    fusedKernels: false,
    untiedHead: false,
    optimizer: "adamw",
    implementation: "foreach",
    checkpointing: "none",
    attention: "flash",
    loss: "standard",
    quantiser: "nf4-double",
    packing: false,
  },
  origin: { text: "a test", url: "https://example.org" },
};
const change = (id: FitChangeId): FitChange => ({
  id,
  name: id,
  time: "",
  quality: "",
  trainers: null,
  cites: [],
  basis: "ours",
});

/** Bytes that a reader can add up: two moments, of which the larger counts. */
function bytes(job: TrainingJob): number {
  const weights = job.method === "qlora" ? 4 : 14;
  const states = job.method === "full" ? (job.optimizer === "adamw-8bit" ? 14 : 56) : 1;
  const logits = (job.loss === "fused" ? 0 : 3) * job.microBatch;
  const activations = (job.checkpointing === "full" ? 1 : 6) * job.microBatch * (job.sequenceLength / 2048);
  return Math.max(weights + states, weights + (job.method === "full" ? 14 : 1) + logits + activations) / job.gpus;
}

const ORDER: readonly FitChangeId[] = ["fused-loss", "checkpointing", "micro-batch", "optimizer-8bit", "lora", "qlora"];
const tools = (ids: readonly FitChangeId[] = ORDER): FitTools => ({
  planFor: bytes,
  changes: ids.map(change),
  preset,
  cards: [],
});
const at = (job: Partial<TrainingJob>, usableBytes: number): FitSituation => ({
  job: { ...defaultJob(model, preset, "full"), microBatch: 4, accumulation: 2, ...job },
  card: { id: "card", usableBytes },
});
const namesOf = (situation: FitSituation, ids = ORDER) =>
  makeItFit(situation, tools(ids)).steps.map((step) => step.change);

describe("make it fit", () => {
  it("changes nothing where the job fits", () => {
    // Full: 14 + 56 = 70 at the step, 14 + 14 + 12 + 24 = 64 in the backward pass.
    const plan = makeItFit(at({}, 70), tools());
    expect(plan).toMatchObject({ fits: true, steps: [], planFor: 70 });
  });
  it("takes the mildest change that does it alone, not the first", () => {
    // Only the 8-bit optimizer moves the 70 of the step; then 64 of the backward pass counts.
    expect(namesOf(at({}, 64))).toEqual(["optimizer-8bit"]);
  });
  it("adds a milder change only where the harsher one is not enough", () => {
    // 8-bit leaves 64; without 12 of logits 52.
    expect(namesOf(at({}, 52)).toSorted()).toEqual(["fused-loss", "optimizer-8bit"]);
  });
  it("halves the micro-batch no more than it has to, and keeps the rows per step", () => {
    const plan = makeItFit(at({ method: "lora", checkpointing: "full", loss: "fused", microBatch: 8 }, 17), tools());
    expect(plan.result.job).toMatchObject({ microBatch: 2, accumulation: 8 });
    expect(plan.planFor).toBe(17);
  });
  it("shows a change that saves nothing yet after those that do", () => {
    const { steps } = makeItFit(at({}, 18), tools());
    expect(steps[0]?.change).toBe("lora");
    expect(steps.every(({ planForBefore, planForAfter }) => planForAfter <= planForBefore)).toBe(true);
  });
  it("says where nothing helps, and saves what can be saved", () => {
    const plan = makeItFit(at({}, 1), tools());
    expect(plan).toMatchObject({ fits: false, planFor: 4 + 1 + 0 + 1 });
  });
  it("leaves out what the trainer does not offer", () => {
    const some = tools();
    const changes = some.changes.map((one) => (one.id === "fused-loss" ? { ...one, trainers: [] } : one));
    expect(makeItFit(at({}, 52), { ...some, changes }).steps.map((step) => step.change)).not.toContain("fused-loss");
  });

  it("proposes what fits, and no set that is less harmful does", () => {
    const situation = fc.record({
      method: fc.constantFrom("full", "lora"),
      microBatch: fc.constantFrom(1, 2, 3, 8),
      loss: fc.constantFrom("standard", "fused"),
      checkpointing: fc.constantFrom("none", "full"),
      limit: fc.integer({ min: 4, max: 90 }),
    });
    fc.assert(
      fc.property(situation, ({ method, microBatch, loss, checkpointing, limit }) => {
        const base = defaultJob(model, preset, method === "full" ? "full" : "lora");
        const start = at(
          {
            ...base,
            microBatch,
            loss: loss === "fused" ? "fused" : "standard",
            checkpointing: checkpointing === "full" ? "full" : "none",
          },
          limit,
        );
        const plan = makeItFit(start, tools());
        expect(plan.fits).toBe(bytes(plan.result.job) <= limit);
        const used = plan.steps.map((step) => step.change);
        const worst = Math.max(-1, ...used.map((id) => ORDER.indexOf(id)));
        // With the milder changes alone nothing fits, and no used change can be left out (of 8 rows, the others could be
        // taken further instead, which is more harmful).
        if (plan.fits && worst >= 0) {
          expect(makeItFit(start, tools(ORDER.slice(0, worst))).fits).toBe(false);
          for (const id of microBatch === 8 ? [] : used) {
            expect(makeItFit(start, tools(used.filter((other) => other !== id))).fits).toBe(false);
          }
        }
      }),
    );
  });
});

describe("the largest micro-batch", () => {
  const job = defaultJob(model, preset, "lora");
  it("is the most that fits", () => {
    // 14 + 1 + 9 per row: 42 holds three.
    expect(largestMicroBatch(job, 42, bytes, 512)).toBe(3);
    expect(largestMicroBatch(job, 41.9, bytes, 512)).toBe(2);
  });
  it("is 0 where not even one row fits, and never above the most", () => {
    expect(largestMicroBatch(job, 10, bytes, 512)).toBe(0);
    expect(largestMicroBatch(job, 1e9, bytes, 512)).toBe(512);
  });
});
