/** @file The shape of published cards and speeds, as zod schemas. No page imports it. */

import { z } from "zod";
import { LOSS_KERNELS, QUANTISERS, SHARDINGS, TRAINERS } from "@/lib/memory/job";
import type { Gpu } from "./gpu";
import type { ThroughputRow } from "./throughput";

const text = z.string().min(1);
const positive = z.number().positive();
const id = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/i);
const count = z.int().min(1).max(1_000_000);

const gpuPriceSchema = z.strictObject({
  provider: text,
  tier: text,
  usdPerGpuHour: positive,
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  source: z.url(),
});

export const gpuSchema = z.strictObject({
  id,
  name: text,
  vendor: text,
  memoryGb: positive,
  usableGib: positive,
  usableReason: text,
  bf16Tflops: positive.nullable(),
  bf16: z.boolean(),
  bandwidthGbs: positive,
  linkGbs: positive.nullable(),
  arch: text,
  source: z.strictObject({ label: text, url: z.url().nullable(), checked: z.boolean() }),
  note: text.nullable(),
  prices: z.array(gpuPriceSchema).readonly(),
}) satisfies z.ZodType<Gpu>;

export const throughputRowSchema = z.strictObject({
  id,
  source: z.url(),
  task: z.enum(["tuning", "pre-training"]),
  model: text,
  method: z.enum(["full", "lora", "qlora"]),
  quantiser: z.enum(QUANTISERS).nullable(),
  gpu: id,
  gpuNote: text.nullable(),
  gpus: count,
  sharding: z.enum(SHARDINGS).nullable(),
  trainer: z.enum(TRAINERS).nullable(),
  loss: z.enum(LOSS_KERNELS).nullable(),
  compile: z.boolean(),
  checkpointing: z.enum(["none", "full", "selective"]).nullable(),
  precision: z.enum(["bf16", "fp8"]),
  sequence: count,
  microBatch: count.nullable(),
  tokensPerSecond: positive,
}) satisfies z.ZodType<ThroughputRow>;
