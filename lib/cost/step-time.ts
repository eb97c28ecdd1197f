/** @file The least time that a card could take for a token: arithmetic at its peak, memory and links at their full rate. */

import type { ModelShape } from "@/lib/memory/model-shape";
import { parameterCounts } from "@/lib/memory/parameter-counts";
import { recomputesAll, trainingFlops } from "./flops";
import type { Gpu } from "./gpu";
import { tokensPerPass, trainedParameters, type Workload } from "./workload";

/**
 * Seconds per token on one card, each as if the data sheet's rate were reached. Calibration says how many times longer
 * arithmetic, traffic, exchange and unpacking really take; `fixed` is added as it is, and `launch` is the least.
 */
export type IdealTime = {
  /** Floating-point operations at the dense peak. */
  math: number;
  /** Intermediate results between matrices, read or written once per pass, at the memory bandwidth. */
  traffic: number;
  /** Weights and gradients between cards, at the rate of the link. */
  exchange: number;
  /** Quantised weights, read and written out in bf16 for every pass, at the memory bandwidth. */
  unpacking: number;
  /** The optimizer step and the logits: small, at the memory bandwidth. */
  fixed: number;
  /** Starting the kernels of all layers, one after the other: what a small step takes however little it computes. */
  launch: number;
};

/** Bytes per weight as it lies in memory: 4-bit forms with their scales. */
const WEIGHT_BYTES = { "4-bit": 0.55, "8-bit": 1.02, plain: 2 } as const;

/** Bytes per token and entry of the vocabulary that the loss moves, forward and backward together; approximate. */
const LOSS_TRAFFIC = { standard: 12, "in-place": 8, chunked: 8, fused: 0 } as const;

/**
 * Seconds to start the kernels of one layer for one pass, from Python and compiled or fused. Ours: of the order that steps
 * of a few hundred tokens show, which no published speed on a form's trainer is small enough to fit.
 */
const LAUNCH_SECONDS = { plain: 1.2e-3, fused: 0.6e-3 } as const;

/** Reads and writes of every trained parameter in one optimizer step: weight, gradient and two moments, with copies. */
const OPTIMIZER_PASSES = 10;

/**
 * The ideal time of this work on this card; null where the card has no published peak.
 *
 * @throws RangeError for an empty step: forms check before
 */
export function idealTime(work: Workload, gpu: Gpu): IdealTime | null {
  const tokens = tokensPerPass(work);
  if (!(tokens > 0)) throw new RangeError(`a step needs tokens, got ${tokens}`);
  if (gpu.bf16Tflops === null) return null;
  const bandwidth = gpu.bandwidthGbs * 1e9;
  return {
    math: trainingFlops(work).total / (gpu.bf16Tflops * 1e12),
    traffic: (trafficElements(work) * 2) / bandwidth,
    exchange: gpu.linkGbs === null ? 0 : exchangedBytes(work) / (gpu.linkGbs * 1e9) / tokens,
    unpacking: unpackedBytes(work) / tokens / bandwidth,
    fixed: (optimizerBytes(work) / tokens / work.accumulation + lossBytes(work)) / bandwidth,
    launch: (work.model.layers * passesOf(work) * LAUNCH_SECONDS[work.fusedKernels ? "fused" : "plain"]) / tokens,
  };
}

/**
 * Elements per token that pass through memory between matrices, all passes together: per layer four widths of the stream,
 * queries, keys and attention output, and the widths of the MLP.
 */
function trafficElements(work: Workload): number {
  const { model, eagerAttention, sequence } = work;
  const q = model.heads * model.headDim;
  const k = model.kvHeads * model.headDim;
  const scores = eagerAttention ? 3 * model.heads * sequence : 0;
  const perLayer = 4 * model.hiddenSize + 2 * q + 2 * k + scores;
  return (model.layers * perLayer + mlpElements(model)) * passesOf(work);
}

/** Forward once or twice, and backward as two. */
function passesOf(work: Workload): number {
  return recomputesAll(work) ? 4 : 3;
}

function mlpElements({ mlp, layers, intermediateSize, experts }: ModelShape): number {
  const widths = mlp === "gated" ? 3 : 2;
  if (experts === null) return layers * widths * intermediateSize;
  const mixed = experts.active * experts.intermediateSize + experts.sharedIntermediateSize;
  return widths * (experts.denseLayers * intermediateSize + (layers - experts.denseLayers) * mixed);
}

/**
 * Bytes that a card takes in or sends for one pass. Sharded weights are gathered for the pass forward and for the one
 * backward, and in full fine-tuning their gradients are summed; whole copies (DDP, ZeRO-1 and 2) only sum gradients.
 */
function exchangedBytes(work: Workload): number {
  const { gpus, sharding, method, model } = work;
  if (gpus === 1 || sharding === "none") return 0;
  const share = (gpus - 1) / gpus;
  if (sharding === "fsdp" || sharding === "fsdp2" || sharding === "zero3") {
    return heldBytes(work) * share * (method === "full" ? 3 : 2);
  }
  const trained = method === "full" ? parameterCounts(model).total : work.adapterParameters;
  return trained * 2 * 2 * share;
}

function heldBytes({ model, quantiser }: Workload): number {
  const { matrices, embedding, head } = parameterCounts(model);
  return matrices * bytesPerWeight(quantiser) + (embedding + head) * WEIGHT_BYTES.plain;
}

function bytesPerWeight(quantiser: Workload["quantiser"]): number {
  if (quantiser === null) return WEIGHT_BYTES.plain;
  return WEIGHT_BYTES[quantiser === "int8" || quantiser === "gptq-8" ? "8-bit" : "4-bit"];
}

/** Quantised weights are read and written out in bf16 in every pass; gradients of frozen weights are not taken. */
function unpackedBytes(work: Workload): number {
  if (work.quantiser === null) return 0;
  const { matrices } = parameterCounts(work.model);
  return matrices * (bytesPerWeight(work.quantiser) + WEIGHT_BYTES.plain) * (recomputesAll(work) ? 3 : 2);
}

function optimizerBytes(work: Workload): number {
  const sharded = work.sharding !== "none" && work.sharding !== "ddp";
  return (trainedParameters(work) * work.trainedBytes * OPTIMIZER_PASSES) / (sharded ? work.gpus : 1);
}

function lossBytes({ model, loss }: Workload): number {
  return model.vocabSize * LOSS_TRAFFIC[loss];
}
