/** @file What stays for the whole step: weights, adapters, gradients, optimizer states. Bytes before sharding. */

import type { MemoryConstants } from "./constants";
import { type Dtype, keepsFp32Residual, type TrainingJob } from "./job";
import { loraParameters } from "./lora";
import { type ParameterCounts, parameterCounts } from "./parameter-counts";

export const BYTES_OF = { bf16: 2, fp16: 2, fp32: 4 } as const satisfies Record<Dtype, number>;

type Trained = { parameters: number; bytes: number };

export type StaticMemory = {
  counts: ParameterCounts;
  /** The head that is held although the model ties it; 0 where it is not. */
  copiedHead: number;
  /** All parameters that are held, a copied head included. */
  held: number;
  weights: number;
  /** Of those, the matrices of the layers. */
  matrices: number;
  matrixBytes: number;
  unquantisedBytes: number;
  /** Of the bytes of one parameter of those matrices: its share of scales that lie beside the tensor, so that no sharding splits them. */
  scaleBytes: number;
  /** Trained tensors by the bytes of one parameter: the whole model, or adapters and saved modules. */
  trained: readonly Trained[];
  adapters: number;
  gradients: number;
  optimizer: number;
  stepCopy: number;
};

/** Static memory of a job as if on one GPU. */
export function staticMemory(job: TrainingJob, constants: MemoryConstants): StaticMemory {
  const counts = parameterCounts(job.model);
  const copiedHead = job.untiedHead && job.model.tied ? counts.embedding : 0;
  const held = counts.total + copiedHead;
  const base = { counts, copiedHead, held, matrices: counts.matrices };
  return job.method === "full" ? fullMemory(job, constants, base) : frozenMemory(job, constants, base);
}

type Base = Pick<StaticMemory, "counts" | "copiedHead" | "held" | "matrices">;

function fullMemory(job: TrainingJob, constants: MemoryConstants, base: Base): StaticMemory {
  const both = keepsBothCopies(job);
  const bytes = job.masterWeights || both ? 4 : BYTES_OF[job.weightsDtype];
  const working = both ? 2 : bytes;
  const { held, counts } = base;
  const trained = [{ parameters: held, bytes }];
  return {
    ...base,
    weights: held * working,
    matrixBytes: working,
    unquantisedBytes: working,
    scaleBytes: 0,
    trained,
    adapters: 0,
    gradients: job.optimizerInBackward ? Math.max(counts.embedding, counts.widestLayer) * bytes : held * working,
    optimizer: optimizerBytes(job, constants, trained) + (both ? 4 * held : 0),
    stepCopy: both ? 8 * held : stepCopy(job, trained),
  };
}

function frozenMemory(job: TrainingJob, constants: MemoryConstants, base: Base): StaticMemory {
  const { quantiser } = job;
  const { counts, copiedHead, held, matrices } = base;
  const plain = BYTES_OF[job.weightsDtype];
  const matrixBytes = quantiser === null ? plain : constants.quantisers[quantiser].value;
  const unquantisedBytes = keepsFp32Residual(job) ? 4 : plain;
  const trained = trainedParts(job, counts, plain);
  const adapters = trained.reduce((sum, part) => sum + part.parameters * part.bytes, 0);
  return {
    counts,
    copiedHead,
    held,
    matrices,
    weights: matrices * matrixBytes + (held - matrices) * unquantisedBytes,
    matrixBytes,
    unquantisedBytes,
    scaleBytes: quantiser === null ? 0 : (constants.wholeScales[quantiser]?.value ?? 0),
    trained,
    adapters,
    gradients: adapters,
    optimizer: optimizerBytes(job, constants, trained),
    stepCopy: stepCopy(job, trained),
  };
}

function loraCount(model: TrainingJob["model"], lora: TrainingJob["lora"]): number {
  return lora === null ? 0 : loraParameters(model, lora.rank, lora.targets);
}

function trainedParts(job: TrainingJob, counts: ParameterCounts, plain: number): readonly Trained[] {
  const { lora, model, softPromptTokens } = job;
  if (lora === null) return [{ parameters: (softPromptTokens ?? 0) * model.hiddenSize, bytes: 4 }];
  const adapters = { parameters: loraCount(model, lora), bytes: BYTES_OF[lora.dtype] };
  if (lora.modulesToSave.length === 0) return [adapters];
  return [adapters, { parameters: lora.modulesToSave.length * counts.embedding, bytes: plain }];
}

/** DeepSpeed computes with bf16 weights and gradients beside fp32 masters, and needs fp32 gradients and buffers to step. */
export function keepsBothCopies({ sharding, masterWeights, era }: TrainingJob): boolean {
  return sharding.startsWith("zero") || (masterWeights && era === "remote-code");
}

function optimizerBytes(job: TrainingJob, { optimizers }: MemoryConstants, trained: readonly Trained[]): number {
  const { perByte, fixed } = optimizers[job.optimizer];
  return trained.reduce((sum, { parameters, bytes }) => sum + parameters * (perByte * bytes + fixed), 0);
}

/** torch's foreach AdamW makes one temporary copy of all parameters inside its step. */
function stepCopy(job: TrainingJob, trained: readonly Trained[]): number {
  if (job.implementation !== "foreach" || job.optimizer !== "adamw" || job.optimizerInBackward) return 0;
  if (job.sharding.startsWith("zero")) return 0;
  return trained.reduce((sum, { parameters, bytes }) => sum + parameters * bytes, 0);
}
