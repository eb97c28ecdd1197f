/** @file Reading measured runs from a file: names that are not known are read as the nearest that is. */

import {
  type Checkpointing,
  type Era,
  type LossKernel,
  type Optimizer,
  type Quantiser,
  type Sharding,
  TASKS,
  TRAINERS,
  type TrainedMethod,
  type TrainerId,
} from "./job";
import { LORA_TARGETS, type LoraTarget } from "./lora";
import { CONFIDENCES, METRICS, type MeasuredRow } from "./measured-row";

/** A row, or why it was left out. */
export type ReadRow = { row: MeasuredRow; left: null } | { row: null; left: { id: string; because: string } };

/**
 * Reads one row of a file. Names that are not known are read as the nearest that is (a new optimizer as AdamW of its
 * width, a new trainer as TRL); what cannot be sized is left out with the reason.
 */
export function readMeasuredRow(value: unknown): ReadRow {
  const row = isObject(value) ? value : {};
  const id = text(row.id) ?? "without an id";
  if (row.score === false) return leave(id, "the file says not to score it");
  const measuredGib = number(row.peak_gib);
  const method = methodOf(text(row.method));
  if (measuredGib === null || measuredGib <= 0) return leave(id, "it gives no measured peak");
  if (method === null) return leave(id, `the method "${text(row.method) ?? "none"}" is not one that is estimated`);
  const lora = isObject(row.lora) ? row.lora : null;
  const loss = text(row.loss) ?? "full";
  const confidence = CONFIDENCES.find((one) => one === row.confidence) ?? "low";
  const targets = [...new Set(list(lora?.targets).flatMap((name) => targetOf(name)))];
  if (method !== "full" && method !== "soft-prompt" && targets.length === 0) {
    return leave(id, "it does not say what the adapters sit on");
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
      task: TASKS.find((task) => task === row.task) ?? "sft",
      method,
      trainer: trainerOf(text(row.trainer)),
      era: eraOf(loss, text(row.loss_ver)),
      weightsDtype: row.weights_dtype === "fp32" ? "fp32" : row.weights_dtype === "fp16" ? "fp16" : "bf16",
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
      checkpointing: checkpointingOf(text(row.grad_ckpt)),
      activationOffload: row.act_offload === true,
      attention: row.attention === "eager" ? "eager" : row.attention === "sdpa" ? "sdpa" : "flash",
      loss: lossOf(loss),
      compile: row.compile === true,
      emptiesCache: row.empty_cache === true,
      gpus: Math.max(1, Math.round(number(row.n_gpus) ?? 1)),
      sharding: shardingOf(text(row.sharding)),
      cpuOffload: row.cpu_offload === true,
      gpu: text(row.gpu),
      metric: METRICS.find((metric) => metric === row.metric) ?? "unknown",
      measuredGib,
    },
  };
}

function methodOf(name: string | null): TrainedMethod | null {
  if (name === "full" || name === "lora" || name === "qlora") return name;
  if (name === "prompt-tuning" || name === "soft-prompt") return "soft-prompt";
  return null;
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

function checkpointingOf(name: string | null): Checkpointing {
  if (name === "none" || name === "selective" || name === "offload") return name;
  return "full";
}

function shardingOf(name: string | null): Sharding {
  switch (name) {
    case "ddp":
    case "zero1":
    case "zero2":
    case "zero3":
    case "fsdp":
    case "fsdp2":
      return name;
    default:
      return "none";
  }
}

/** By our name or by the module's, such as `q_proj`; fused matrices go by several. */
function targetOf(name: string): readonly LoraTarget[] {
  const plain = name.replace(/_proj$/, "").replaceAll("_", "-");
  const found = LORA_TARGETS.find((target) => target === (OTHER_TARGETS[plain] ?? plain));
  return found === undefined ? [] : [found];
}

const OTHER_TARGETS: Readonly<Record<string, LoraTarget>> = {
  "lm-head": "head",
  "c-attn": "qkv",
  "W-pack": "qkv",
  "query-key-value": "qkv",
  out: "o",
};

/** A length of less than a token is none. */
function lengthOf(tokens: number | null): number | null {
  return tokens === null || tokens < 1 ? null : Math.round(tokens);
}

function shareOf(share: number | null): number {
  return share === null || share < 0 || share >= 1 ? 0 : share;
}

function leave(id: string, because: string): ReadRow {
  return { row: null, left: { id, because } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
