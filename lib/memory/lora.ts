/** @file What LoRA adds to a model. Counts are parameters; nothing here rounds. */

import { type LayerMatrix, layerKinds, type Matrix, type ModelShape, type Projection } from "./model-shape";

/** What an adapter can be put on; the head is no matrix of a layer. */
export const LORA_TARGETS = ["q", "k", "v", "qkv", "o", "gate", "up", "gate-up", "down", "head"] as const;
export type LoraTarget = (typeof LORA_TARGETS)[number];

/**
 * Parameters that an adapter adds to one matrix: rank x (inputs + outputs).
 *
 * @throws RangeError for a rank that is not a whole number from 1: forms check before
 * @see Hu et al. 2021, "LoRA", https://arxiv.org/abs/2106.09685
 */
export function adapterParameters({ inputs, outputs }: Matrix, rank: number): number {
  if (!Number.isInteger(rank) || rank < 1) throw new RangeError(`rank must be a whole number from 1, got ${rank}`);
  return rank * (inputs + outputs);
}

/**
 * Parameters of all adapters. A fused matrix takes one adapter where it is named as fused (`qkv`, `gate-up`), and one
 * per part where the parts are named, as trainers that split it do. Experts take one each. A target that the model does
 * not have adds nothing.
 */
export function loraParameters(shape: ModelShape, rank: number, targets: readonly LoraTarget[]): number {
  const layers = layerKinds(shape).reduce(
    (total, kind) =>
      total +
      kind.layers * adapted(shape, kind.matrices, targets).reduce((sum, matrix) => sum + addedBy(matrix, rank), 0),
    0,
  );
  const head = targets.includes("head")
    ? adapterParameters({ inputs: shape.hiddenSize, outputs: shape.vocabSize }, rank)
    : 0;
  return layers + head;
}

/** All matrices of the layers under the names that this model gives them: what "all linear layers" means. */
export function allTargets(shape: ModelShape): readonly LoraTarget[] {
  const names = new Set(layerKinds(shape).flatMap(({ matrices }) => matrices.map(({ name }) => name)));
  return LORA_TARGETS.filter((target) => target !== "head" && names.has(target));
}

/** The matrices that adapters sit on, in one layer. */
function adapted(
  shape: ModelShape,
  matrices: readonly LayerMatrix[],
  targets: readonly LoraTarget[],
): readonly LayerMatrix[] {
  const wanted = new Set<Projection>(targets.filter((target) => target !== "head"));
  const parts = matrices.flatMap((matrix) => partsOf(shape, matrix, wanted));
  const fused = wanted.has("qkv") && !shape.fusedQkv && shape.latentAttention === null;
  if (!fused) return parts.filter(({ name }) => wanted.has(name));
  const three = parts.filter(({ name }) => name === "q" || name === "k" || name === "v");
  const rest = parts.filter((part) => !three.includes(part) && wanted.has(part.name));
  const outputs = three.reduce((sum, part) => sum + part.outputs, 0);
  return [{ name: "qkv", inputs: shape.hiddenSize, outputs, copies: 1 }, ...rest];
}

function partsOf(shape: ModelShape, matrix: LayerMatrix, wanted: ReadonlySet<Projection>): readonly LayerMatrix[] {
  const { name, inputs, outputs, copies } = matrix;
  if (wanted.has(name)) return [matrix];
  if (name === "qkv") {
    const k = shape.kvHeads * shape.headDim;
    return [
      { name: "q", inputs, outputs: outputs - 2 * k, copies },
      { name: "k", inputs, outputs: k, copies },
      { name: "v", inputs, outputs: k, copies },
    ];
  }
  if (name === "gate-up") {
    return [
      { name: "gate", inputs, outputs: outputs / 2, copies },
      { name: "up", inputs, outputs: outputs / 2, copies },
    ];
  }
  return [matrix];
}

function addedBy(matrix: LayerMatrix, rank: number): number {
  return matrix.copies * adapterParameters(matrix, rank);
}
