/** @file What a reader sees for each setting of a training job. */

import type {
  Attention,
  Checkpointing,
  Dtype,
  Era,
  Implementation,
  LossKernel,
  Optimizer,
  Quantiser,
  Reference,
  Rollout,
  Sharding,
  Task,
  TrainedMethod,
} from "@/lib/memory/job";
import type { LoraTarget } from "@/lib/memory/lora";

export const TASK_WORDS = {
  sft: "Supervised fine-tuning",
  dpo: "DPO, preference pairs",
  orpo: "ORPO, preference pairs",
  kto: "KTO, single judgements",
  reward: "Reward model",
  grpo: "GRPO, sampled and scored answers",
  rloo: "RLOO, sampled and scored answers",
} as const satisfies Record<Task, string>;

export const METHOD_WORDS = {
  full: "Full",
  lora: "LoRA",
  qlora: "QLoRA",
  "soft-prompt": "Soft prompt",
} as const satisfies Record<TrainedMethod, string>;

export const ERA_WORDS = {
  current: "current",
  "2024": "of 2024",
  "2023": "of 2023",
  "remote-code": "of 2023, the model's own code",
} as const satisfies Record<Era, string>;

export const DTYPE_WORDS = { bf16: "bf16", fp16: "fp16", fp32: "fp32" } as const satisfies Record<Dtype, string>;

export const QUANTISER_WORDS = {
  nf4: "NF4, bitsandbytes",
  "nf4-double": "NF4, double quantised",
  "nf4-torchao": "NF4, torchao",
  "gptq-4": "GPTQ, 4 bits",
  "gptq-8": "GPTQ, 8 bits",
  int8: "int8",
  int4: "int4",
} as const satisfies Record<Quantiser, string>;

export const OPTIMIZER_WORDS = {
  adamw: "AdamW",
  "adamw-8bit": "AdamW, 8 bits",
  "adamw-4bit": "AdamW, 4 bits",
  "paged-adamw": "AdamW, paged",
  "paged-adamw-8bit": "AdamW, paged, 8 bits",
  adafactor: "Adafactor",
  lion: "Lion",
  "lion-8bit": "Lion, 8 bits",
  muon: "Muon",
  galore: "GaLore",
  "sgd-momentum": "SGD with momentum",
  sgd: "SGD",
  "sgd-fp32": "SGD, fp32",
  lomo: "LOMO",
} as const satisfies Record<Optimizer, string>;

export const IMPLEMENTATION_WORDS = {
  foreach: "all tensors at once",
  fused: "one kernel",
  loop: "tensor by tensor",
} as const satisfies Record<Implementation, string>;

export const CHECKPOINTING_WORDS = {
  none: "none",
  full: "every layer",
  selective: "selective",
  offload: "every layer, kept in the computer's memory",
} as const satisfies Record<Checkpointing, string>;

export const ATTENTION_WORDS = {
  flash: "flash attention",
  sdpa: "PyTorch SDPA",
  eager: "eager, the whole matrix",
} as const satisfies Record<Attention, string>;

export const LOSS_WORDS = {
  standard: "all logits held",
  "in-place": "logits held once",
  chunked: "in chunks",
  fused: "fused, logits never held",
} as const satisfies Record<LossKernel, string>;

export const SHARDING_WORDS = {
  none: "none",
  ddp: "DDP, a full copy each",
  zero1: "ZeRO-1, optimizer states",
  zero2: "ZeRO-2, and gradients",
  zero3: "ZeRO-3, and weights",
  fsdp: "FSDP",
  fsdp2: "FSDP2",
} as const satisfies Record<Sharding, string>;

export const REFERENCE_WORDS = {
  none: "none",
  copy: "a second copy of the weights",
  "adapter-off": "the base under the adapter",
  precomputed: "computed beforehand",
} as const satisfies Record<Reference, string>;

export const ENGINE_WORDS = {
  inline: "the trainer's own model",
  colocated: "an engine on the same GPU",
  server: "an engine elsewhere",
} as const satisfies Record<Rollout["engine"], string>;

export const TARGET_WORDS = {
  q: "query",
  k: "key",
  v: "value",
  qkv: "query, key and value, fused",
  o: "attention output",
  gate: "gate",
  up: "up",
  "gate-up": "gate and up, fused",
  down: "down",
  head: "output head",
} as const satisfies Record<LoraTarget, string>;

export const SAVED_WORDS = { embedding: "embedding", head: "output head" } as const;

export const SWITCH_WORDS = { on: "on", off: "off" } as const;
