/** @file Reads measured training speeds from a file of another making: the names that projects use, into ours. */

import { z } from "zod";
import { InputProblem, parseJson, readInput } from "@/cli/frame";
import type { ThroughputRow } from "@/lib/cost/throughput";
import { TRAINERS } from "@/lib/memory/job";
import type { LeftRow } from "./left-rows";

/** Only what a prediction or a fold may read. Everything else in the file, printed utilisation first, is dropped here. */
const rowSchema = z.object({
  id: z.string(),
  source: z.string(),
  task: z.string().nullish(),
  model: z.string(),
  method: z.enum(["full", "lora", "qlora"]),
  quant: z.string().nullish(),
  gpu: z.string(),
  n_gpus: z.number().int().min(1),
  seq_len: z.number().positive(),
  micro_batch: z.number().positive().nullish(),
  grad_ckpt: z.string().nullish(),
  sharding: z.string().nullish(),
  loss: z.string().nullish(),
  compile: z.boolean().nullish(),
  precision: z.string().nullish(),
  stack: z.string().nullish(),
  tok_s_per_gpu: z.number().positive(),
});
/** A list of rows, or an object that holds one under `rows`. */
const fileSchema = z.preprocess(
  (value) => (typeof value === "object" && value !== null && "rows" in value ? value.rows : value),
  z.array(z.unknown()),
);

/** Names of cards without case, blanks and dashes; the id of our record also works. First match counts. */
const CARDS = [
  [/^h100.*pcie/, "h100-pcie"],
  [/^h100.*nvl/, "h100-nvl"],
  [/^h100/, "h100-sxm"],
  [/^gh200/, "gh200"],
  [/^h200/, "h200"],
  [/^b200/, "b200"],
  [/^b300/, "b300"],
  [/^a100.*pcie/, "a100-80-pcie"],
  [/^a100.*40/, "a100-40"],
  [/^a100/, "a100-80-sxm"],
  [/^l40s/, "l40s"],
  [/^l40/, "l40"],
  [/^l4/, "l4"],
  [/^a10g/, "a10g"],
  [/^a10/, "a10"],
  [/^a40/, "a40"],
  [/^(rtx)?a6000/, "rtx-a6000"],
  [/^(rtx)?6000ada/, "rtx-6000-ada"],
  [/^rtxpro6000/, "rtx-pro-6000"],
  [/^(rtx)?5090/, "rtx-5090"],
  [/^(rtx)?4090/, "rtx-4090"],
  [/^(rtx)?4080/, "rtx-4080"],
  [/^(rtx)?3090/, "rtx-3090"],
  [/^(rtx)?3060/, "rtx-3060-12"],
  [/^t4/, "t4"],
  [/^v100/, "v100-16"],
  [/^mi300/, "mi300x"],
  [/^mi325/, "mi325x"],
] as const;
const SHARDINGS: Readonly<Record<string, ThroughputRow["sharding"]>> = {
  none: "none",
  ddp: "ddp",
  fsdp: "fsdp",
  full_shard: "fsdp",
  fsdp2: "fsdp2",
  shard_grad_op: "zero2",
  zero1: "zero1",
  zero2: "zero2",
  zero3: "zero3",
};
const LOSSES: Readonly<Record<string, ThroughputRow["loss"]>> = {
  full: "standard",
  standard: "standard",
  fastce: "in-place",
  "in-place": "in-place",
  chunked: "chunked",
  chunked_ce: "chunked",
  fused: "fused",
  liger: "fused",
  cce: "fused",
};
const QUANTISERS: Readonly<Record<string, ThroughputRow["quantiser"]>> = {
  nf4: "nf4",
  "nf4-dq": "nf4-double",
  "nf4-double": "nf4-double",
  "nf4-ao": "nf4-torchao",
  "nf4-torchao": "nf4-torchao",
  gptq4: "gptq-4",
  "gptq-4": "gptq-4",
  gptq8: "gptq-8",
  "gptq-8": "gptq-8",
  bnb8: "int8",
  int8: "int8",
  int4: "int4",
};

/** The rows that can be read, and why the others cannot. */
export type ThroughputFile = {
  rows: readonly ThroughputRow[];
  left: readonly LeftRow[];
};

/**
 * The rows of a JSON file: a list, or an object with `rows`. A row that says too little is left out with the reason.
 *
 * @throws InputProblem for a file that is no list of rows
 */
export function readThroughput(path: string): ThroughputFile {
  const { data } = fileSchema.safeParse(parseJson(readInput(path), path));
  if (data === undefined) throw new InputProblem(`${path}: a list of rows is expected.`);
  const read = data.map((value, index) => ({ index, value, row: rowSchema.safeParse(value) }));
  return {
    rows: read.flatMap(({ row }) => (row.success ? [rowOf(row.data)] : [])),
    left: read.flatMap(({ index, value, row: { error } }) => {
      if (error === undefined) return [];
      const [issue] = error.issues;
      const field = issue?.path.join(".") ?? "";
      const because = issue?.message ?? "it could not be read";
      return [{ id: nameOf(value) ?? `row ${index + 1}`, field: field === "" ? null : field, because }];
    }),
  };
}

function nameOf(value: unknown): string | null {
  const hasId = typeof value === "object" && value !== null && "id" in value;
  return hasId && typeof value.id === "string" && value.id !== "" ? value.id : null;
}

function rowOf(raw: z.infer<typeof rowSchema>): ThroughputRow {
  const stack = (raw.stack ?? "").toLowerCase().replaceAll("_", "-");
  const fused = /-(foak|liger)/.test(stack);
  const software = stack.replace(/-(foak|liger).*$/, "").replace(/^hf-peft/, "peft");
  const trainer = TRAINERS.find((name) => name === software) ?? null;
  const loss = LOSSES[raw.loss ?? ""] ?? null;
  return {
    id: raw.id,
    source: raw.source,
    task: raw.task === "pretrain" ? "pre-training" : "tuning",
    model: raw.model,
    method: raw.method,
    quantiser: raw.method === "qlora" ? (QUANTISERS[raw.quant ?? ""] ?? "nf4") : null,
    gpu: cardOf(raw.gpu),
    gpuNote: null,
    gpus: raw.n_gpus,
    sharding: raw.n_gpus === 1 ? "none" : (SHARDINGS[(raw.sharding ?? "").toLowerCase()] ?? null),
    trainer,
    loss: fused && (loss === null || loss === "standard") ? "in-place" : loss,
    compile: raw.compile === true,
    checkpointing: checkpointingOf(raw.grad_ckpt ?? null),
    precision: raw.precision === "amp_fp8" ? "fp8" : "bf16",
    sequence: raw.seq_len,
    microBatch: raw.micro_batch ?? null,
    tokensPerSecond: raw.tok_s_per_gpu,
  };
}

function cardOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/^nvidia/, "")
    .replaceAll(/[\s_-]/g, "");
  return CARDS.find(([pattern]) => pattern.test(plain))?.[1] ?? name;
}

function checkpointingOf(name: string | null): ThroughputRow["checkpointing"] {
  if (name === "offload") return "full";
  return name === "none" || name === "full" || name === "selective" ? name : null;
}
