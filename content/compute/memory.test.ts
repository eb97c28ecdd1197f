import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { quantile, scoreRows } from "@/lib/memory/accuracy";
import { estimateMemory } from "@/lib/memory/estimate";
import {
  CHECKPOINTING,
  ERAS,
  LOSS_KERNELS,
  OPTIMIZERS,
  SHARDINGS,
  TASKS,
  TRAINED_METHODS,
  type TrainingJob,
} from "@/lib/memory/job";
import { applyPreset, defaultJob, withTask } from "@/lib/memory/job-presets";
import { loraParameters } from "@/lib/memory/lora";
import { cardOfRow, jobOfRow, type MeasuredRow } from "@/lib/memory/measured-row";
import { parameterCounts } from "@/lib/memory/parameter-counts";
import { gpus } from "./gpus";
import { memoryConstants as constants } from "./memory-constants";
import { memoryRemarks } from "./memory-remarks";
import { memoryRows } from "./memory-rows";
import { models } from "./models";
import { trainers } from "./trainers";

const GIB = 2 ** 30;
const catalogue = { models, trainers, gpus };
const model = (id: string) => found(models.find((one) => one.id === id));
const trainer = (id: string) => found(trainers.find((one) => one.id === id));
const mistral = model("mistral-7b");

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("no such record");
  return value;
}

describe("parameters", () => {
  it.each(models.map((one) => [one.id, one] as const))("of %s agree with what is published", (_, one) => {
    const { total, active } = parameterCounts(one);
    expect({ total, active }).toEqual({ total: one.paramsTotal, active: one.paramsActive });
    if (one.officialParams !== null) expect(Math.abs(total / one.officialParams - 1)).toBeLessThan(0.001);
  });
  it("of 62 models are held against a published total", () => {
    expect(models.filter(({ officialParams }) => officialParams !== null)).toHaveLength(62);
  });
  it.each([
    ["phi-1.5", 8, ["q", "v"], 1_572_864],
    ["llama-2-7b", 8, ["q", "v"], 4_194_304],
    ["llama-2-13b", 8, ["q", "v"], 6_553_600],
    ["llama-3.2-3b", 32, ["q", "v"], 9_175_040],
    ["llama-3.2-3b", 64, ["q", "v"], 18_350_080],
    ["llama-3.2-3b", 10, ["gate", "up", "down"], 9_461_760],
  ] as const)("of adapters on %s of rank %i are those that were printed", (id, rank, targets, count) => {
    expect(loraParameters(model(id), rank, targets)).toBe(count);
  });
});

describe("Mistral 7B in bf16, all weights, on one A100", () => {
  const job: TrainingJob = {
    ...defaultJob(mistral, trainer("hf-trl"), "full"),
    loss: "in-place",
    microBatch: 4,
    sequenceLength: 4096,
  };
  const estimate = estimateMemory(job, constants);

  it("peaks in the optimizer's step: weights, gradients, two moments and a copy, in 2 bytes each", () => {
    expect(estimate.peakPhase).toBe("optimizer-step");
    expect(estimate.allocated).toBe(mistral.paramsTotal * 10);
  });
  it("agrees with the 67.46 GiB that were measured", () => {
    expect(Math.abs(estimate.allocated / GIB / 67.458 - 1)).toBeLessThan(0.001);
  });
  it("adds up, and says where each part comes from", () => {
    const sum = estimate.terms.reduce((total, { bytes }) => total + bytes, 0);
    expect(Math.abs(sum / estimate.deviceUsed - 1)).toBeLessThan(1e-12);
    for (const { formula, substituted, source } of estimate.terms) {
      expect([formula, substituted, source.text].every((text) => text !== "")).toBe(true);
    }
    expect(estimate.terms.find(({ id }) => id === "optimizer")?.substituted).toBe("7,241,732,096 × 4 B");
  });
});

describe("Mistral 7B, all weights, without and with checkpointing", () => {
  const job: TrainingJob = {
    ...defaultJob(mistral, trainer("hf-trl"), "full"),
    loss: "fused",
    microBatch: 2,
    sequenceLength: 4096,
  };
  const start = (checkpointing: TrainingJob["checkpointing"]) => {
    const phase = estimateMemory({ ...job, checkpointing }, constants).phases.find(({ id }) => id === "backward-start");
    const bytes = (id: string) => phase?.terms.find((term) => term.id === id)?.bytes;
    return { activations: bytes("activations"), layer: bytes("layer") };
  };
  const tokens = 2 * 4096;
  // Norms 2·6·4096, queries and output 4·4096, keys and values 4·1024, MLP 6·14336, inputs 2·4096 + 2·4096 + 2·14336.
  const kept = 49_152 + 16_384 + 4096 + 86_016 + 45_056;
  // Gradients inside one layer: 6·14336 + 4·4096.
  const passing = 102_400;

  it("keeps all layers, or one vector per layer and one layer at work", () => {
    expect(start("none")).toEqual({ activations: 32 * kept * tokens, layer: passing * tokens });
    expect(start("full")).toEqual({ activations: 32 * 2 * 4096 * tokens, layer: (kept + passing) * tokens });
    expect(start("offload").activations).toBe(2 * 2 * 4096 * tokens);
  });
});

describe("QLoRA on two GPUs", () => {
  const one = defaultJob(mistral, trainer("hf-trl"), "qlora");
  const weights = (job: TrainingJob) => estimateMemory(job, constants).terms.find(({ id }) => id === "weights")?.bytes;
  it("keeps fp32 parts where each GPU holds a copy, and casts them where weights are spread", () => {
    expect(one.fp32Residual).toBe(true);
    expect(weights({ ...one, gpus: 2, sharding: "ddp" })).toBe(weights(one));
    // torchao's scales are part of the tensor that is spread, bitsandbytes' are not.
    const spread: TrainingJob = { ...one, gpus: 2, sharding: "fsdp", quantiser: "nf4-torchao" };
    expect(weights(spread)).toBe((weights({ ...one, fp32Residual: false }) ?? Number.NaN) / 2);
  });
});

describe("training on sampled answers", () => {
  const job = withTask({ ...defaultJob(mistral, trainer("hf-trl")), sequenceLength: 1024 }, "grpo");
  const peak = (completionTokens: number) =>
    estimateMemory({ ...job, rollout: job.rollout && { ...job.rollout, completionTokens } }, constants);
  it("has rows as long as a prompt with its answer", () => {
    const kept = (answer: number) =>
      peak(answer)
        .phases.flatMap(({ terms }) => terms)
        .find(({ id }) => id === "activations");
    expect(kept(512)?.bytes).toBe(32 * 2 * 4096 * 1024);
    expect(kept(3584)?.bytes).toBe(32 * 2 * 4096 * 4096);
  });
});

describe("the bars on the measured rows", () => {
  const accuracy = scoreRows(memoryRows, catalogue, constants);
  const allocated = accuracy.byMetric.find(({ id }) => id === "allocated");

  it("hold: median, mean of the sources' medians, allocated memory, and what does not fit after all", () => {
    expect(accuracy.n).toBe(249);
    expect(accuracy.left).toEqual([]);
    expect(accuracy.medianApe).toBeLessThan(3.5);
    expect(accuracy.macroApe).toBeLessThan(5.5);
    expect(allocated?.summary.medianApe).toBeLessThan(2.9);
    expect(accuracy.overPlan).toBeLessThan(0.12);
  });
  it("are not missed by far when a source is left out", () => {
    for (const { id } of accuracy.bySource) {
      const rest = scoreRows(
        memoryRows.filter((row) => !row.id.startsWith(`${id}-`)),
        catalogue,
        constants,
      );
      expect(rest.macroApe).toBeLessThan(5.5);
    }
  });
  it("are not met by any of the six others", () => {
    expect(accuracy.peers).toHaveLength(6);
    for (const { summary, ours } of accuracy.peers) expect(summary.medianApe).toBeGreaterThan(ours.medianApe);
  });
  it("come with an interval by metric that holds four rows of five", () => {
    for (const { id, low, high } of accuracy.intervals) {
      const some = accuracy.rows.filter(({ row }) => row.metric === id);
      const inside = some.filter(({ row, predictedGib }) => {
        const ratio = row.measuredGib / predictedGib;
        return ratio >= low && ratio <= high;
      });
      expect(inside.length / some.length).toBeGreaterThanOrEqual(0.75);
    }
  });
});

test("a row's card is found by its name, as the largest where the name leaves it open, and not where it is the answer", () => {
  const first = found(memoryRows[0]);
  const usable = (gpu: string | null, metric: MeasuredRow["metric"] = "reserved") => {
    const card = cardOfRow({ ...first, gpu, metric }, catalogue);
    return card === null ? null : card.usableBytes / GIB;
  };
  expect([usable("A100-80GB"), usable("A100-40GB"), usable("RTX4090"), usable("L40S")]).toEqual([
    78.8, 39.4, 23.6, 44.3,
  ]);
  expect(usable("A100")).toBe(78.8);
  expect([usable("24GB"), usable("H100-96GB-500W"), usable("unknown"), usable(null)]).toEqual([null, null, null, null]);
  expect(usable("A100-80GB", "capacity")).toBeNull();
});

test("a row's job reads nothing that says where the row comes from", () => {
  for (const row of memoryRows) {
    const other = { ...row, id: "other", source: "https://example.org", measuredGib: 1, verified: false };
    expect(jobOfRow(other, catalogue)).toEqual(jobOfRow(row, catalogue));
  }
});

describe("any job", () => {
  const jobs = fc
    .record({
      shape: fc.constantFrom(
        mistral,
        model("qwen2.5-7b"),
        model("mixtral-8x7b"),
        model("phi-2"),
        model("llama-3.2-1b"),
      ),
      preset: fc.constantFrom(...trainers),
      method: fc.constantFrom(...TRAINED_METHODS),
      task: fc.constantFrom(...TASKS),
      checkpointing: fc.constantFrom(...CHECKPOINTING),
      loss: fc.constantFrom(...LOSS_KERNELS),
      era: fc.constantFrom(...ERAS),
      optimizer: fc.constantFrom(...OPTIMIZERS),
      sharding: fc.constantFrom(...SHARDINGS),
      gpus: fc.constantFrom(1, 2, 8),
      microBatch: fc.integer({ min: 1, max: 16 }),
      sequenceLength: fc.integer({ min: 1, max: 16_384 }),
      lengthsVary: fc.boolean(),
      compile: fc.boolean(),
      cpuOffload: fc.boolean(),
    })
    .map(({ shape, preset, method, task, sharding, gpus, ...rest }): TrainingJob => {
      const job = withTask(defaultJob(shape, preset, method), task);
      return { ...job, ...rest, gpus, sharding: gpus === 1 ? "none" : sharding };
    });
  const allocatedBy = (job: TrainingJob) => estimateMemory(job, constants).allocated;

  it("has an estimate whose parts add up and whose peak is the largest phase", () => {
    fc.assert(
      fc.property(jobs, (job) => {
        const estimate = estimateMemory(job, constants);
        const sum = estimate.terms.reduce((total, { bytes }) => total + bytes, 0);
        expect(Math.abs(sum / estimate.deviceUsed - 1)).toBeLessThan(1e-9);
        expect(estimate.allocated).toBe(Math.max(...estimate.phases.map(({ bytes }) => bytes)));
        expect(estimate.planFor).toBeGreaterThan(estimate.deviceUsed);
      }),
    );
  });
  it("takes no less memory with longer rows or larger batches", () => {
    fc.assert(
      fc.property(jobs, fc.integer({ min: 1, max: 4096 }), (job, more) => {
        const longer = { ...job, sequenceLength: job.sequenceLength + more };
        expect(estimateMemory(longer, constants).deviceUsed).toBeGreaterThanOrEqual(
          estimateMemory(job, constants).deviceUsed,
        );
        expect(allocatedBy({ ...job, microBatch: job.microBatch + 1 })).toBeGreaterThanOrEqual(allocatedBy(job));
      }),
    );
  });
  it("keeps no more states when they are split further", () => {
    const split = ["ddp", "zero1", "zero2"] as const;
    const states = (job: TrainingJob) => {
      const step = estimateMemory(job, constants).phases.find(({ id }) => id === "optimizer-step");
      return step?.terms.find(({ id }) => id === "optimizer")?.bytes ?? 0;
    };
    fc.assert(
      fc.property(jobs, fc.constantFrom(...split.slice(1)), (job, sharding) => {
        const two = { ...job, gpus: 2, sharding };
        const eight = { ...job, gpus: 8, sharding };
        expect(states(eight)).toBeLessThanOrEqual(states(two));
        expect(allocatedBy(eight)).toBeLessThanOrEqual(allocatedBy(two));
      }),
    );
  });
  it("takes no more with full checkpointing than with none", () => {
    fc.assert(
      fc.property(jobs, (job) => {
        fc.pre(job.sharding !== "fsdp");
        const none = allocatedBy({ ...job, checkpointing: "none", fp32Residual: false });
        expect(allocatedBy({ ...job, checkpointing: "full", fp32Residual: false })).toBeLessThanOrEqual(none * 1.0001);
      }),
    );
  });
  it("survives another trainer and is refused where it cannot be", () => {
    fc.assert(
      fc.property(jobs, fc.constantFrom(...trainers), (job, preset) => {
        expect(allocatedBy(applyPreset(job, preset))).toBeGreaterThan(0);
        expect(() => allocatedBy({ ...job, microBatch: 0 })).toThrow(RangeError);
        expect(() => allocatedBy({ ...job, sequenceLength: 1.5 })).toThrow(RangeError);
      }),
    );
  });
});

describe("training on preferences and rewards", () => {
  const sft: TrainingJob = { ...defaultJob(mistral, trainer("hf-trl"), "full"), sequenceLength: 1024 };

  it("holds a frozen copy of the model in full DPO, and none beside adapters", () => {
    const reference = (job: TrainingJob) => estimateMemory(job, constants).terms.find(({ id }) => id === "reference");
    expect(reference(withTask(sft, "dpo"))?.bytes).toBe(mistral.paramsTotal * 2);
    expect(reference(withTask(defaultJob(mistral, trainer("hf-trl"), "lora"), "dpo"))).toBeUndefined();
  });
  it("runs a pair through the layers as two rows", () => {
    const kept = (job: TrainingJob) =>
      estimateMemory(job, constants)
        .phases.find(({ id }) => id === "backward-start")
        ?.terms.find(({ id }) => id === "activations")?.bytes;
    expect(kept(withTask(sft, "orpo"))).toBe(2 * (kept(sft) ?? 0));
  });
  it("keeps keys and values of the answers that are sampled at once", () => {
    const job = withTask(sft, "grpo");
    const cache = estimateMemory(job, constants).phases[0]?.terms.find(({ id }) => id === "kv-cache");
    // 2 × 2 B × 32 layers × 1,024 key units = 131,072 B per token; 1,024 tokens of 8 answers.
    expect(cache?.bytes).toBe(131_072 * 1024 * 8);
    expect(cache?.substituted).toBe("131,072 B × 1,024 × 8");
  });
});

describe("Mixtral 8x7B in 4 bits under FSDP on two A100", () => {
  const start = defaultJob(model("mixtral-8x7b"), trainer("hf-trl"), "qlora");
  const job: TrainingJob = {
    ...start,
    lora: { ...found(start.lora ?? undefined), targets: ["q", "k", "v", "o"] },
    gpus: 2,
    sharding: "fsdp",
  };
  const terms = (other: TrainingJob) => estimateMemory(other, constants).terms;
  const bytes = (other: TrainingJob, id: string) => terms(other).find((term) => term.id === id)?.bytes ?? 0;

  it("halves the 4 bits, and holds all scales on every GPU", () => {
    // 46.44 B matrix parameters: half of 0.5 B and of 2 B for the rest, and the whole of 0.01587 B.
    const { matrices, total } = parameterCounts(job.model);
    const scales = 1 / 64 + 4 / (64 * 256);
    expect(bytes(job, "weights")).toBeCloseTo((matrices * 0.5 + (total - matrices) * 2) / 2 + matrices * scales, -1);
    const torchao: TrainingJob = { ...job, quantiser: "nf4-torchao" };
    expect(bytes(torchao, "weights")).toBeCloseTo(bytes(job, "weights") - (matrices * scales) / 2, -1);
  });
  it("agrees with the 11.862 GiB that were measured before the first step", () => {
    const held = bytes(job, "weights") + bytes(job, "adapters") + bytes(job, "optimizer");
    expect(Math.abs(held / GIB / 11.862 - 1)).toBeLessThan(0.01);
  });
});

test("every remark is about a measured run", () => {
  const astray = memoryRemarks.filter((remark) => !memoryRows.some(({ id }) => id.startsWith(remark.row)));
  expect(astray).toEqual([]);
});

test("a quantile lies between its neighbours", () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([0, 10], 0.9)).toBe(9);
  expect(quantile([], 0.5)).toBeNaN();
});
