/** @file The shape of models, trainers and measured runs, as zod schemas: for the build, tests and the command line. No page imports it. */

import { z } from "zod";
import {
  ATTENTIONS,
  CHECKPOINTING,
  DTYPES,
  ERAS,
  IMPLEMENTATIONS,
  LOSS_KERNELS,
  OPTIMIZERS,
  QUANTISERS,
  SHARDINGS,
  TASKS,
  TRAINED_METHODS,
  TRAINERS,
} from "./job";
import type { TrainerPreset } from "./job-presets";
import { LORA_TARGETS } from "./lora";
import { CONFIDENCES, METRICS, type MeasuredRow } from "./measured-row";
import type { ModelRecord } from "./model-shape";

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);
const text = z.string().min(1);
const link = z.string().regex(/^https:\/\/\S+$/);
const size = z.int().min(1);
const whole = z.int().min(0);

const experts = z.strictObject({
  count: size,
  active: size,
  intermediateSize: size,
  sharedIntermediateSize: whole,
  denseLayers: whole,
  bias: z.boolean(),
  routerCorrection: z.boolean(),
  sharedGate: z.boolean(),
});

const latentAttention = z.strictObject({
  queryRank: size.nullable(),
  keyValueRank: size,
  plainHeadDim: size,
  rotaryHeadDim: size,
  valueHeadDim: size,
});

export const modelRecordSchema = z.strictObject({
  id,
  hfId: text,
  hiddenSize: size,
  layers: size,
  heads: size,
  kvHeads: size,
  headDim: size,
  intermediateSize: size,
  vocabSize: size,
  tied: z.boolean(),
  mlp: z.enum(["gated", "plain"]),
  norm: z.enum(["rms", "layer"]),
  normsPerLayer: size,
  qkNorm: z.enum(["none", "per-head", "full-width"]),
  qkvBias: z.boolean(),
  attentionOutBias: z.boolean(),
  mlpBias: z.boolean(),
  headBias: z.boolean(),
  attentionSinks: z.boolean(),
  positionEmbeddings: whole,
  fusedQkv: z.boolean(),
  fusedGateUp: z.boolean(),
  experts: experts.nullable(),
  latentAttention: latentAttention.nullable(),
  paramsTotal: size,
  paramsActive: size,
  contextTokens: size.nullable(),
  licence: text,
  source: text,
  verified: z.boolean(),
  officialParams: size.nullable(),
}) satisfies z.ZodType<ModelRecord>;

export const trainerSchema = z.strictObject({
  id: z.enum(TRAINERS),
  name: text,
  url: link,
  eras: z.array(z.strictObject({ id: z.enum(ERAS), name: text })).readonly(),
  publishedEra: z.enum(ERAS).nullable(),
  settings: z.strictObject({
    masterWeights: z.boolean(),
    autocast: z.boolean(),
    fp32ResidualInQlora: z.boolean(),
    adapterDtype: z.enum(["bf16", "fp32"]),
    fusedKernels: z.boolean(),
    untiedHead: z.boolean(),
    optimizer: z.enum(OPTIMIZERS),
    implementation: z.enum(IMPLEMENTATIONS),
    checkpointing: z.enum(CHECKPOINTING),
    attention: z.enum(ATTENTIONS),
    loss: z.enum(LOSS_KERNELS),
    quantiser: z.enum(QUANTISERS),
    packing: z.boolean(),
  }),
  origin: z.strictObject({ text, url: link }),
}) satisfies z.ZodType<TrainerPreset>;

export const measuredRowSchema = z.strictObject({
  id,
  source: link,
  verified: z.boolean(),
  confidence: z.enum(CONFIDENCES),
  model: id,
  params: size.nullable(),
  task: z.enum(TASKS),
  method: z.enum(TRAINED_METHODS),
  trainer: z.enum(TRAINERS),
  era: z.enum(ERAS).nullable(),
  weightsDtype: z.enum(DTYPES),
  masterWeights: z.boolean(),
  autocast: z.boolean().nullable(),
  quantiser: z.enum(QUANTISERS).nullable(),
  fp32Residual: z.boolean(),
  untiedHead: z.boolean(),
  rank: size.nullable(),
  targets: z.array(z.enum(LORA_TARGETS)).readonly(),
  dropout: z.number().min(0).max(1),
  adapterDtype: z.enum(["bf16", "fp32"]).nullable(),
  modulesToSave: z.array(z.enum(["embedding", "head"])).readonly(),
  fusedKernels: z.boolean(),
  optimizer: z.enum(OPTIMIZERS),
  implementation: z.enum(IMPLEMENTATIONS),
  optimizerInBackward: z.boolean(),
  microBatch: size,
  accumulation: size,
  sequenceLength: size.nullable(),
  lengthsVary: z.boolean(),
  packing: z.boolean(),
  checkpointing: z.enum(CHECKPOINTING),
  activationOffload: z.boolean(),
  attention: z.enum(ATTENTIONS),
  loss: z.enum(LOSS_KERNELS),
  compile: z.boolean(),
  emptiesCache: z.boolean(),
  gpus: size,
  sharding: z.enum(SHARDINGS),
  cpuOffload: z.boolean(),
  gpu: text.nullable(),
  metric: z.enum(METRICS),
  measuredGib: z.number().positive(),
}) satisfies z.ZodType<MeasuredRow>;
