import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMeasuredRow } from "./read-measured-row";

const ROW = {
  id: "x-1",
  source: "https://example.org/x",
  verified: true,
  confidence: "high",
  model: "llama-3-8b",
  method: "qlora",
  task: "sft",
  trainer: "hf_trl",
  weights_dtype: "bf16",
  quant: "nf4-dq",
  optimizer: "adamw8bit",
  optimizer_impl: "foreach",
  lora: { r: 16, targets: ["q", "lm_head"], dropout: 0.1, dtype: "fp32", modules_to_save: ["embed", "lm_head"] },
  micro_batch: 4,
  seq_len: 4096,
  grad_ckpt: "full",
  attention: "flash",
  loss: "fastce",
  loss_ver: "hf<=4.44",
  n_gpus: 2,
  sharding: "zero2",
  metric: "reserved",
  peak_gib: 12.5,
  params: 8_030_261_248,
};

describe("a measured row", () => {
  it("is read field by field", () => {
    const { row } = readMeasuredRow(ROW);
    expect(row).toMatchObject({
      id: "x-1",
      method: "qlora",
      trainer: "hf-trl",
      era: "2024",
      quantiser: "nf4-double",
      rank: 16,
      targets: ["q", "head"],
      modulesToSave: ["embedding", "head"],
      optimizer: "adamw-8bit",
      loss: "in-place",
      sharding: "zero2",
      gpus: 2,
      sequenceLength: 4096,
      measuredGib: 12.5,
    });
  });

  it.each([
    [{ optimizer: "torchao_adamw_4bit" }, { optimizer: "adamw-4bit" }],
    [{ optimizer: "paged_adamw_32bit" }, { optimizer: "paged-adamw" }],
    [{ grad_ckpt: false }, { checkpointing: "none" }],
    [{ grad_ckpt: true }, { checkpointing: "full" }],
    [{ grad_ckpt: "unsloth" }, { checkpointing: "offload" }],
    [{ sharding: "deepspeed_zero3" }, { sharding: "zero3" }],
    [{ sharding: "FULL_SHARD" }, { sharding: "fsdp" }],
    [{ sharding: "tp" }, { sharding: "none" }],
    [{ weights_dtype: "float32" }, { weightsDtype: "fp32" }],
    [{ metric: "max_memory_reserved" }, { metric: "reserved" }],
    [{ metric: "smi" }, { metric: "nvidia-smi" }],
    [{ task: "pretrain" }, { task: "sft" }],
    [{ task: "simpo" }, { task: "orpo" }],
    [{ lora: { r: 8, targets: "all-linear" } }, { targets: ["q", "k", "v", "o", "gate", "up", "down"] }],
    [{ lora: { r: 8, targets: ["Wqkv", "dense", "fc1", "fc2"] } }, { targets: ["qkv", "o", "up", "down"] }],
    [{ trainer: "llamafactory" }, { trainer: "llama-factory" }],
    [{ trainer: "something new" }, { trainer: "hf-trl" }],
    [{ quant: "bnb8" }, { quantiser: "int8" }],
    [{ quant: "hqq-4" }, { quantiser: "int4" }],
    [{ loss: "liger_ce" }, { loss: "fused" }],
    [{ sharding: "hsdp" }, { sharding: "fsdp" }],
    [{ seq_len: null }, { sequenceLength: null }],
  ])("with a name that is new is read as the nearest: %j", (change, expected) => {
    expect(readMeasuredRow({ ...ROW, ...change }).row).toMatchObject(expected);
  });

  it.each([
    [{ peak_gib: null }, "peak_gib", "it gives no measured peak"],
    [{ method: "adapter_v2" }, "method", 'the method "adapter_v2" is not one that is estimated'],
    [{ task: "ppo" }, "task", 'the task "ppo" is not one that is estimated'],
    [{ task: "grpo" }, "task", "a row does not say how answers are sampled"],
    [{ lora: null }, "lora.targets", "it does not say what the adapters sit on"],
  ])("that cannot be sized is left out with the field and the reason: %j", (change, field, because) => {
    expect(readMeasuredRow({ ...ROW, ...change }).left).toEqual({ id: "x-1", field, because });
  });

  it("reads neither what was reported beside the figure nor remarks", () => {
    const told = { ...ROW, reported: "12.5", notes: "x", group: "g", reserved_gib: 14, tok_s: 100 };
    expect(readMeasuredRow(told)).toEqual(readMeasuredRow(ROW));
  });

  it("of any kind is never a reason to throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readMeasuredRow(value).row).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(ROW)), fc.jsonValue(), (field, value) => {
        const { row, left } = readMeasuredRow({ ...ROW, [field]: value });
        expect(row === null).toBe(left !== null);
      }),
    );
  });

  it("is left out where the file says not to score it, and is scored where the file says nothing", () => {
    expect(readMeasuredRow({ ...ROW, score: false }).left?.because).toBe("the file says not to score it");
    expect(readMeasuredRow({ ...ROW, score: true }).left).toBeNull();
    expect(readMeasuredRow(ROW).left).toBeNull();
  });

  it("takes modules by their own names, and no length below one token", () => {
    const lora = { r: 8, targets: ["q_proj", "gate_up_proj", "c_attn", "W_pack", "no_such"], dropout: 7 };
    const { row } = readMeasuredRow({ ...ROW, lora, seq_len: 512.4 });
    expect(row).toMatchObject({ targets: ["q", "gate-up", "qkv"], dropout: 0, sequenceLength: 512 });
    expect(readMeasuredRow({ ...ROW, seq_len: 0 }).row?.sequenceLength).toBeNull();
  });
});
