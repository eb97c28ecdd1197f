/** @file How alike two runs are, as far as speed is concerned. */

import type { Gpu } from "./gpu";
import { tokensPerPass, type Workload } from "./workload";

/** What two runs are compared by: nothing but choices of the reader. Survives JSON. */
export type Traits = {
  gpu: string;
  arch: string;
  full: boolean;
  quantiser: string | null;
  trainer: string | null;
  fusedKernels: boolean;
  loss: string;
  sharded: boolean;
  experts: boolean;
  width: number;
  tokens: number;
};

export function traitsOf(work: Workload, { id, arch }: Gpu): Traits {
  return {
    gpu: id,
    arch,
    full: work.method === "full",
    quantiser: work.quantiser,
    trainer: work.trainer,
    fusedKernels: work.fusedKernels,
    loss: work.loss,
    sharded: work.gpus > 1,
    experts: work.model.experts !== null,
    width: work.model.hiddenSize,
    tokens: tokensPerPass(work),
  };
}

/**
 * From 1 (the same in every trait) towards 0. Differences add up and halve the weight at about a third each: another
 * architecture 2, another card of the same 1, another trainer 1.5, other kernels, sharding or experts 1, the method 0.5,
 * quantiser and loss 0.3; each doubling of the width 1, of the step 0.5. Ours: the order is that of what they change.
 */
export function similarity(a: Traits, b: Traits): number {
  const card = a.arch !== b.arch ? 2 : a.gpu !== b.gpu ? 1 : 0;
  const distance =
    card +
    (a.trainer === b.trainer ? 0 : 1.5) +
    (a.fusedKernels === b.fusedKernels ? 0 : 1) +
    (a.sharded === b.sharded ? 0 : 1) +
    (a.experts === b.experts ? 0 : 1) +
    (a.full === b.full ? 0 : 0.5) +
    (a.quantiser === b.quantiser ? 0 : 0.3) +
    (a.loss === b.loss ? 0 : 0.3) +
    Math.abs(Math.log2(a.width / b.width)) +
    0.5 * Math.abs(Math.log2(a.tokens / b.tokens));
  return Math.exp(-2 * distance);
}
