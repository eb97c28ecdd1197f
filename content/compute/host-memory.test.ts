import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateMemory } from "@/lib/memory/estimate";
import { hostMemory } from "@/lib/memory/host-memory";
import { SHARDINGS, TRAINED_METHODS, type TrainingJob } from "@/lib/memory/job";
import { defaultJob } from "@/lib/memory/job-presets";
import { memoryConstants as constants } from "./memory-constants";
import { models } from "./models";
import { trainers } from "./trainers";

const mistral = models.find(({ id }) => id === "mistral-7b");
const preset = trainers.find(({ id }) => id === "hf-trl");
if (mistral === undefined || preset === undefined) throw new RangeError("no such record");
const full: TrainingJob = { ...defaultJob(mistral, preset, "full"), implementation: "fused", cpuOffload: true };
const N = mistral.paramsTotal;

describe("what offloading takes of the computer", () => {
  it("is 18 bytes per parameter under ZeRO-3, 27 with buffers, as DeepSpeed's own estimate has it", () => {
    const host = hostMemory({ ...full, sharding: "zero3", gpus: 8 }, constants);
    expect(host?.bytes).toBe(18 * N);
    expect(host?.planFor).toBe(27 * N);
  });
  it("is states and gradients alone where weights are not spread, once for each GPU that holds a copy", () => {
    // Plain bf16: two moments and a gradient, 2 bytes each.
    expect(hostMemory({ ...full, sharding: "none" }, constants)?.bytes).toBe(6 * N);
    expect(hostMemory({ ...full, sharding: "ddp", gpus: 4 }, constants)?.bytes).toBe(4 * 6 * N);
    // fp32 copy, two moments and gradients: 16 bytes, each in one place.
    expect(hostMemory({ ...full, sharding: "zero2", gpus: 4 }, constants)?.bytes).toBe(16 * N);
  });
  it("names a copy of the weights among the states only where the states hold one", () => {
    const states = (job: Partial<TrainingJob>) =>
      hostMemory({ ...full, gpus: 8, ...job }, constants)?.terms.find(({ id }) => id === "host-optimizer");
    // FSDP2 in bf16: two moments of 2 bytes, and the weights on a line of their own.
    expect(states({ sharding: "fsdp2" })).toMatchObject({ name: "Optimizer states", bytes: 4 * N });
    // ZeRO: two moments and the copy, in fp32.
    expect(states({ sharding: "zero3" })).toMatchObject({
      name: "Optimizer states, with the fp32 copy of the weights",
      bytes: 12 * N,
    });
  });
  it("is nothing without offloading, and checkpoints of all layers where only they move", () => {
    expect(hostMemory({ ...full, cpuOffload: false }, constants)).toBeNull();
    const host = hostMemory({ ...full, cpuOffload: false, checkpointing: "offload" }, constants);
    expect(host?.terms.map(({ id }) => id)).toEqual(["host-activations"]);
    // 32 layers, a stream of 4,096 numbers of 2 bytes, 2,048 tokens.
    expect(host?.bytes).toBe(32 * 2 * 4096 * 2048);
  });
  it("brings weights together on one GPU too: what waits elsewhere is not free", () => {
    const one = estimateMemory({ ...full, sharding: "zero3", gpus: 1 }, constants);
    // A billion live parameters and half a billion in the bucket, 2 bytes each.
    expect(one.terms.find(({ id }) => id === "gathered")?.bytes).toBe(3e9);
    const kept = estimateMemory({ ...full, sharding: "none" }, constants);
    expect(kept.terms.find(({ id }) => id === "weights")?.bytes).toBe(2 * N);
  });
  it("adds up, says where each part comes from, and grows with the batch at most", () => {
    const jobs = fc.record({
      method: fc.constantFrom(...TRAINED_METHODS),
      sharding: fc.constantFrom(...SHARDINGS),
      gpus: fc.constantFrom(1, 2, 8),
      microBatch: fc.integer({ min: 1, max: 8 }),
      checkpointing: fc.constantFrom("none", "full", "selective", "offload"),
      activationOffload: fc.boolean(),
    });
    fc.assert(
      fc.property(jobs, ({ method, ...rest }) => {
        const job: TrainingJob = { ...defaultJob(mistral, preset, method), ...rest, cpuOffload: true };
        const host = hostMemory(job, constants);
        const sum = host?.terms.reduce((total, { bytes }) => total + bytes, 0);
        expect(sum).toBe(host?.bytes);
        for (const { formula, substituted, source } of host?.terms ?? []) {
          expect([formula, substituted, source.text].every((text) => text !== "")).toBe(true);
        }
        const more = hostMemory({ ...job, microBatch: job.microBatch + 1 }, constants);
        expect(more?.bytes).toBeGreaterThanOrEqual(host?.bytes ?? 0);
      }),
    );
  });
});
