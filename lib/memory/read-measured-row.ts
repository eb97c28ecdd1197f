/** @file Reading measured runs from a file: names that are not known are read as the nearest that is. */

import { isObject } from "@/lib/json-object";
import {
  CHECKPOINTING,
  type Checkpointing,
  type Dtype,
  type Era,
  type LossKernel,
  type Optimizer,
  type Quantiser,
  type Sharding,
  TASKS,
  type Task,
  TRAINERS,
  type TrainedMethod,
  type TrainerId,
} from "./job";
import { LORA_TARGETS, type LoraTarget } from "./lora";
import { CONFIDENCES, METRICS, type MeasuredRow, type Metric } from "./measured-row";

/** A row, or why it was left out, with the field of the file that the reason lies in. */
export type ReadRow =
  | { row: MeasuredRow; left: null }
  | { row: null; left: { id: string; field: string; because: string } };

/**
 * Reads one row of a file. Names that are not known are read as the nearest that is (a new optimizer as AdamW of its
 * width, a new trainer as TRL); what cannot be sized is left out with the reason.
 */
export function readMeasuredRow(value: unknown): ReadRow {
  const row = isObject(value) ? value : {};
  const id = text(row.id) ?? "without an id";
  if (row.score === false) return leave(id, "score", "the file says not to score it");
  const measuredGib = number(row.peak_gib);
  const method = methodOf(text(row.method));
  if (measuredGib === null || measuredGib <= 0) return leave(id, "peak_gib", "it gives no measured peak");
  if (method === null)
    return leave(id, "method", `the method "${text(row.method) ?? "none"}" is not one that is estimated`);
  const lora = isObject(row.lora) ? row.lora : null;
  const task = taskOf(text(row.task));
  if (task === null) return leave(id, "task", `the task "${text(row.task)}" is not one that is estimated`);
  if (task === "grpo" || task === "rloo") return leave(id, "task", "a row does not say how answers are sampled");
  const loss = text(row.loss) ?? "full";
  const confidence = CONFIDENCES.find((one) => one === row.confidence) ?? "low";
  const targets = [...new Set(list(lora?.targets).flatMap((name) => targetsOf(name)))];
  if (method !== "full" && method !== "soft-prompt" && targets.length === 0) {
    return leave(id, "lora.targets", "it does not say what the adapters sit on");
  }
  return {
    left: null,
    row: {
      id,
      source: text(row.source) ?? "",
      verified: row.verified === true,
      confidence,
      model: text(row.model) ?? "",
      params: number(row.params),
      task,
      method,
      trainer: trainerOf(text(row.trainer)),
      era: eraOf(loss, text(row.loss_ver)),
      weightsDtype: dtypeOf(text(row.weights_dtype)),
      masterWeights: row.master_fp32 === true,
      autocast: typeof row.amp_bf16 === "boolean" ? row.amp_bf16 : null,
      quantiser: method === "qlora" ? quantiserOf(text(row.quant)) : null,
      fp32Residual: row.fp32_residual === true,
      untiedHead: row.untied === true,
      rank: lora === null ? null : (number(lora.r) ?? number(lora.rank)),
      targets,
      dropout: shareOf(number(lora?.dropout)),
      adapterDtype: lora?.dtype === "fp32" ? "fp32" : lora?.dtype === "bf16" ? "bf16" : null,
      modulesToSave: list(lora?.modules_to_save).flatMap((name) =>
        name.includes("emb") || name.includes("wte")
          ? ["embedding" as const]
          : name.includes("head")
            ? ["head" as const]
            : [],
      ),
      fusedKernels: row.fused_lora === true,
      optimizer: optimizerOf(text(row.optimizer)),
      implementation: row.optimizer_impl === "fused" ? "fused" : row.optimizer_impl === "foreach" ? "foreach" : "loop",
      optimizerInBackward: row.optimizer_in_bwd === true,
      microBatch: Math.max(1, Math.round(number(row.micro_batch) ?? 1)),
      accumulation: Math.max(1, Math.round(number(row.grad_accum) ?? 1)),
      sequenceLength: lengthOf(number(row.seq_len)),
      lengthsVary: row.variable_len === true,
      packing: row.packing === true,
      checkpointing: checkpointingOf(row.grad_ckpt),
      activationOffload: row.act_offload === true,
      attention: row.attention === "eager" ? "eager" : row.attention === "sdpa" ? "sdpa" : "flash",
      loss: lossOf(loss),
      compile: row.compile === true,
      emptiesCache: row.empty_cache === true,
      gpus: Math.max(1, Math.round(number(row.n_gpus) ?? 1)),
      sharding: shardingOf(text(row.sharding)),
      cpuOffload: row.cpu_offload === true,
      gpu: text(row.gpu),
      metric: metricOf(text(row.metric)),
      measuredGib,
    },
  };
}

function methodOf(name: string | null): TrainedMethod | null {
  if (name === "full" || name === "lora" || name === "qlora") return name;
  if (name === "prompt-tuning" || name === "soft-prompt") return "soft-prompt";
  return null;
}

/** Other preference tasks on pairs are read as ORPO, which has no reference either; training from scratch as tuning. */
function taskOf(name: string | null): Task | null {
  if (name === null || name === "pretrain" || name === "cpt") return "sft";
  if (name === "cpo" || name === "simpo") return "orpo";
  return TASKS.find((task) => task === name) ?? null;
}

function dtypeOf(name: string | null): Dtype {
  if (name === "fp32" || name === "float32") return "fp32";
  return name === "fp16" || name === "float16" ? "fp16" : "bf16";
}

function metricOf(name: string | null): Metric {
  const known = METRICS.find((metric) => metric === name);
  if (known !== undefined) return known;
  if (name?.includes("reserved")) return "reserved";
  if (name?.includes("alloc")) return "allocated";
  return name?.includes("smi") ? "nvidia-smi" : "unknown";
}

function trainerOf(name: string | null): TrainerId {
  const known = (name ?? "").toLowerCase().replaceAll("_", "-");
  if (known === "hf-peft-loop") return "peft-loop";
  if (known.startsWith("llama") && known.includes("factory")) return "llama-factory";
  if (known.includes("swift")) return "ms-swift";
  return TRAINERS.find((trainer) => trainer === known) ?? "hf-trl";
}

function eraOf(loss: string, version: string | null): Era | null {
  if (loss === "full_qwen1") return "remote-code";
  if (loss === "full_hf_old_amp") return "2023";
  if (version === "hf<=4.44") return "2024";
  return version === null ? null : "current";
}

function lossOf(name: string): LossKernel {
  if (name.startsWith("fastce")) return "in-place";
  if (name.startsWith("fused") || name.startsWith("liger") || name.startsWith("cce")) return "fused";
  return name.startsWith("chunk") ? "chunked" : "standard";
}

function quantiserOf(name: string | null): Quantiser {
  switch (name) {
    case "nf4":
    case "fp4":
      return "nf4";
    case "nf4-ao":
      return "nf4-torchao";
    case "gptq4":
    case "awq4":
    case "awq":
      return "gptq-4";
    case "gptq8":
      return "gptq-8";
    default:
      if (name === null) return "nf4-double";
      return name.includes("8") ? "int8" : name.includes("int4") || name.includes("hqq") ? "int4" : "nf4-double";
  }
}

function optimizerOf(name: string | null): Optimizer {
  const known = (name ?? "adamw").toLowerCase();
  const eight = known.includes("8bit");
  if (known.includes("paged")) return eight ? "paged-adamw-8bit" : "paged-adamw";
  if (known.includes("4bit")) return "adamw-4bit";
  if (known.includes("adafactor")) return "adafactor";
  if (known.includes("lion")) return eight ? "lion-8bit" : "lion";
  if (known.includes("galore")) return "galore";
  if (known.includes("muon")) return "muon";
  if (known.includes("lomo")) return "lomo";
  if (known === "sgd_fp32") return "sgd-fp32";
  if (known.includes("sgd")) return known.includes("momentum") ? "sgd-momentum" : "sgd";
  return eight ? "adamw-8bit" : "adamw";
}

function checkpointingOf(given: unknown): Checkpointing {
  if (given === false) return "none";
  if (given === "unsloth") return "offload";
  return CHECKPOINTING.find((name) => name === given) ?? "full";
}

/** Names as projects write them: "deepspeed_zero3", "ZeRO-2", "full_shard", "hsdp". */
function shardingOf(name: string | null): Sharding {
  const plain = (name ?? "").toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const zero = /zero([123])/.exec(plain)?.[1];
  if (zero !== undefined) return zero === "1" ? "zero1" : zero === "2" ? "zero2" : "zero3";
  if (plain.includes("fsdp2") || plain === "fullyshard") return "fsdp2";
  if (plain.includes("fsdp") || plain === "fullshard" || plain === "hsdp") return "fsdp";
  return plain === "ddp" ? "ddp" : "none";
}

/** By our name or by the module's, such as `q_proj`; fused matrices go by several. */
function targetsOf(name: string): readonly LoraTarget[] {
  if (name.replaceAll("_", "-") === "all-linear") return ALL_LINEAR;
  const plain = name.replace(/_proj$/, "").replaceAll("_", "-");
  const found = LORA_TARGETS.find((target) => target === (OTHER_TARGETS[plain] ?? plain));
  return found === undefined ? [] : [found];
}

/** Every matrix of a layer: those that a model has fused are adapted part by part. */
const ALL_LINEAR = ["q", "k", "v", "o", "gate", "up", "down"] as const satisfies readonly LoraTarget[];

const OTHER_TARGETS: Readonly<Record<string, LoraTarget>> = {
  "lm-head": "head",
  "c-attn": "qkv",
  "W-pack": "qkv",
  Wqkv: "qkv",
  "query-key-value": "qkv",
  out: "o",
  dense: "o",
  fc1: "up",
  fc2: "down",
  "dense-h-to-4h": "up",
  "dense-4h-to-h": "down",
};

/** A length of less than a token is none. */
function lengthOf(tokens: number | null): number | null {
  return tokens === null || tokens < 1 ? null : Math.round(tokens);
}

function shareOf(share: number | null): number {
  return share === null || share < 0 || share >= 1 ? 0 : share;
}

const leave = (id: string, field: string, because: string): ReadRow => ({ row: null, left: { id, field, because } });

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function list(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
