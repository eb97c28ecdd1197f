/** @file The shape of what estimates rest on, as a zod schema. No page imports it. */

import { z } from "zod";
import { CONSTANT_BASES } from "@/lib/memory/constants";
import { FIT_CHANGE_IDS } from "@/lib/memory/fit-change";
import { ERAS, LOSS_KERNELS, OPTIMIZERS, QUANTISERS, TRAINERS } from "@/lib/memory/job";

const text = z.string().min(1);
const url = z
  .string()
  .regex(/^https:\/\/\S+$/)
  .nullable();
const number = z.number();
const trainer = z.enum(TRAINERS);

const constant = z.strictObject({ value: number, unit: text, basis: z.enum(CONSTANT_BASES), origin: text, url });

const profile = z.strictObject({
  rmsNorm: number,
  layerNorm: number,
  trainedNorm: number,
  hidden: number,
  query: number,
  keyValue: number,
  expandsKeyValues: z.boolean(),
  gated: number,
  plain: number,
  gatedPassing: number,
  plainPassing: number,
  hiddenPassing: number,
  layerShare: number,
  origin: text,
  url,
});

const lossLine = z.strictObject({
  trainers: z.union([z.array(trainer).readonly(), z.literal("any")]),
  eras: z.union([z.array(z.enum(ERAS)).readonly(), z.literal("any")]),
  kernel: z.enum(LOSS_KERNELS),
  compiled: z.union([z.boolean(), z.literal("any")]),
  halfPrecision: z.union([z.boolean(), z.literal("any")]),
  bytes: constant,
  pieces: number,
  varyingPieces: number,
});

const constants = z.strictObject({
  quantisers: z.record(z.enum(QUANTISERS), constant),
  wholeScales: z.partialRecord(z.enum(QUANTISERS), constant),
  optimizers: z.record(z.enum(OPTIMIZERS), z.strictObject({ perByte: number, fixed: number, origin: text, url })),
  loss: z.array(lossLine).readonly(),
  profiles: z.strictObject({
    standard: profile,
    compiled: profile,
    "hf-trl": z.exactOptional(profile),
    "hf-trainer": z.exactOptional(profile),
    "ms-swift": z.exactOptional(profile),
    unsloth: z.exactOptional(profile),
    axolotl: z.exactOptional(profile),
    "llama-factory": z.exactOptional(profile),
    "peft-loop": z.exactOptional(profile),
    torchtune: z.exactOptional(profile),
    litgpt: z.exactOptional(profile),
    torchtitan: z.exactOptional(profile),
    "fsdp-qlora": z.exactOptional(profile),
  }),
  frozenInputs: z.partialRecord(z.enum(ERAS), constant),
  selectiveShare: constant,
  gatheredLayers: constant,
  frozenShardedResidual: constant,
  zero3LiveParams: constant,
  zero3BucketParams: constant,
  zero3SubGroup: constant,
  context: constant,
  communication: constant,
  fragmentation: z.strictObject({
    base: constant,
    activations: constant,
    frozenStream: constant,
    streamPools: constant,
    packedOnLoad: constant,
  }),
  hostBuffers: constant,
  ordinaryHost: constant,
  margin: constant,
});

const traits = z.strictObject({
  gpu: text,
  arch: text,
  full: z.boolean(),
  quantiser: text.nullable(),
  trainer: text.nullable(),
  fusedKernels: z.boolean(),
  loss: text,
  sharded: z.boolean(),
  experts: z.boolean(),
  width: number,
  tokens: number,
});

const calibration = z.strictObject({
  factors: z.strictObject({
    math: number,
    plainTraffic: number,
    fusedTraffic: number,
    exchange: number,
    unpacking: number,
  }),
  references: z
    .array(z.strictObject({ id: text, source: text, traits, error: number, leftOutError: number }))
    .readonly(),
});

const change = z.strictObject({
  id: z.enum(FIT_CHANGE_IDS),
  name: text,
  time: text,
  quality: text,
  trainers: z.array(trainer).readonly().nullable(),
  cites: z
    .array(
      z.union([
        z.templateLiteral(["claim:", z.string()]),
        z.templateLiteral(["measurement:", z.string()]),
        z.templateLiteral(["work:", z.string()]),
      ]),
    )
    .readonly(),
  basis: z.enum(["sourced", "ours"]),
  sources: z.array(z.strictObject({ text, href: url })).readonly(),
});

/** The fields of the published basis, without its head. */
export const basisShape = {
  constants,
  calibration,
  changes: z.array(change).readonly(),
  spread: z.strictObject({ runs: number, low: number, high: number, median: number }).nullable(),
  measured: z.strictObject({ runs: number, settings: z.array(text).readonly() }),
  errors: z.array(z.strictObject({ method: text, runs: number, median: number, p90: number })).readonly(),
};
