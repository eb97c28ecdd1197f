/** @file A model's dimensions as one short text, so that a link can carry a model that is in no catalogue. */

import { formatCompact } from "@/lib/format";
import type { ConfigOrigin, Experts, LatentAttention, ModelShape } from "@/lib/memory/model-shape";
import { withTotals } from "@/lib/memory/parameter-counts";

/** Longer texts are not read: dimensions of any model stay far below. */
export const LONGEST_SHAPE = 400;
/** The id of a reader's own model, and its name in a link where it has none. */
export const OWN_MODEL = "own-model";

const MLPS = ["gated", "plain"] as const;
const NORMS = ["rms", "layer"] as const;
const QK_NORMS = ["none", "per-head", "full-width"] as const;

/**
 * Name, then numbers parted by "_": an order that is never changed. Experts and latent attention are parts of their own;
 * last come the family and the marks of a config.json, where the model was read from one.
 */
export function writeShape(shape: ModelShape): string {
  const { experts, latentAttention, origin } = shape;
  const base = [
    shape.hiddenSize,
    shape.layers,
    shape.heads,
    shape.kvHeads,
    shape.headDim,
    shape.intermediateSize,
    shape.vocabSize,
    Number(shape.tied),
    MLPS.indexOf(shape.mlp),
    NORMS.indexOf(shape.norm),
    shape.normsPerLayer,
    QK_NORMS.indexOf(shape.qkNorm),
    Number(shape.qkvBias),
    Number(shape.attentionOutBias),
    Number(shape.mlpBias),
    Number(shape.headBias),
    Number(shape.attentionSinks),
    shape.positionEmbeddings,
    Number(shape.fusedQkv),
    Number(shape.fusedGateUp),
    shape.contextTokens ?? 0,
  ];
  const mixed = experts === null ? [] : expertNumbers(experts);
  const latent = latentAttention === null ? [] : latentNumbers(latentAttention);
  const read = origin === undefined ? [] : [cleanWord(origin.family), ...origin.marks.map(cleanWord)];
  return [nameOf(shape), ...[base, mixed, latent].map((part) => part.join("_")), ...read].join("~");
}

function expertNumbers(experts: Experts): readonly number[] {
  return [
    experts.count,
    experts.active,
    experts.intermediateSize,
    experts.sharedIntermediateSize,
    experts.denseLayers,
    Number(experts.bias),
    Number(experts.routerCorrection),
    Number(experts.sharedGate),
  ];
}

function latentNumbers(latent: LatentAttention): readonly number[] {
  return [latent.queryRank ?? 0, latent.keyValueRank, latent.plainHeadDim, latent.rotaryHeadDim, latent.valueHeadDim];
}

/** The shape of such a text; null where it is not one, or names dimensions that no model has. */
export function readShape(text: string): ModelShape | null {
  if (text.length > LONGEST_SHAPE) return null;
  const [name = "", base = "", mixed = "", latent = "", ...read] = text.split("~");
  const numbers = numbersOf(base, BASE);
  const experts = mixed === "" ? [] : numbersOf(mixed, EXPERTS);
  const attention = latent === "" ? [] : numbersOf(latent, LATENT);
  if (numbers === null || experts === null || attention === null) return null;
  const at = (index: number) => numbers[index] ?? 0;
  const mlp = MLPS[at(8)];
  const norm = NORMS[at(9)];
  const qkNorm = QK_NORMS[at(11)];
  const sized = [0, 1, 2, 3, 4, 5, 6].every((index) => at(index) >= 1);
  if (mlp === undefined || norm === undefined || qkNorm === undefined || !sized) return null;
  const readExperts = experts.length === 0 ? null : expertsOf(experts);
  if (readExperts !== null && (readExperts.active > readExperts.count || readExperts.denseLayers > at(1))) return null;
  const shape = withTotals({
    id: OWN_MODEL,
    hfId: "",
    hiddenSize: at(0),
    layers: at(1),
    heads: at(2),
    kvHeads: at(3),
    headDim: at(4),
    intermediateSize: at(5),
    vocabSize: at(6),
    tied: at(7) === 1,
    mlp,
    norm,
    normsPerLayer: at(10),
    qkNorm,
    qkvBias: at(12) === 1,
    attentionOutBias: at(13) === 1,
    mlpBias: at(14) === 1,
    headBias: at(15) === 1,
    attentionSinks: at(16) === 1,
    positionEmbeddings: at(17),
    fusedQkv: at(18) === 1,
    fusedGateUp: at(19) === 1,
    contextTokens: at(20) === 0 ? null : at(20),
    experts: readExperts,
    latentAttention: attention.length === 0 ? null : latentOf(attention),
  });
  const origin = originOf(cleanName(name), read.map(cleanWord));
  return {
    ...shape,
    hfId: shownName(cleanName(name), shape.paramsTotal),
    ...(origin === null ? {} : { origin }),
  };
}

/** How the file was read; links from before that was carried name the family alone, where the model has no name. */
function originOf(name: string, [family = FAMILY.exec(name)?.[1], ...marks]: readonly string[]): ConfigOrigin | null {
  return family === undefined ? null : { family, marks };
}

/** The most that each number may be: what is beyond is no model but a mistake. */
const WIDTH = 1_000_000;
const YES = 1;
const BASE = [
  WIDTH,
  10_000,
  10_000,
  10_000,
  10_000,
  WIDTH,
  10_000_000,
  YES,
  1,
  1,
  10,
  2,
  YES,
  YES,
  YES,
  YES,
  YES,
  WIDTH,
  YES,
  YES,
  1_000_000_000,
] as const;
const EXPERTS = [10_000, 10_000, WIDTH, WIDTH, 10_000, YES, YES, YES] as const;
const LATENT = [WIDTH, WIDTH, 10_000, 10_000, 10_000] as const;

function numbersOf(text: string, most: readonly number[]): readonly number[] | null {
  const parts = text.split("_");
  if (parts.length !== most.length || !parts.every((part) => /^\d{1,10}$/.test(part))) return null;
  const numbers = parts.map(Number);
  return numbers.every((value, index) => value <= (most[index] ?? 0)) ? numbers : null;
}

function expertsOf(numbers: readonly number[]): Experts {
  const at = (index: number) => numbers[index] ?? 0;
  return {
    count: at(0),
    active: at(1),
    intermediateSize: at(2),
    sharedIntermediateSize: at(3),
    denseLayers: at(4),
    bias: at(5) === 1,
    routerCorrection: at(6) === 1,
    sharedGate: at(7) === 1,
  };
}

function latentOf(numbers: readonly number[]): LatentAttention {
  const at = (index: number) => numbers[index] ?? 0;
  return {
    queryRank: at(0) === 0 ? null : at(0),
    keyValueRank: at(1),
    plainHeadDim: at(2),
    rotaryHeadDim: at(3),
    valueHeadDim: at(4),
  };
}

function nameOf({ hfId }: ModelShape): string {
  const unnamed = UNNAMED.exec(hfId);
  return unnamed === null ? cleanName(hfId) : cleanName(unnamed[1] === undefined ? "" : `config.${unnamed[1]}`);
}

/** What `shownName` makes of a configuration that names no model, with its family. */
const UNNAMED = /^your config\.json \((?:([^,]+), )?[^,]+\)$/;

/** A model without a name goes by its family and size: "your config.json (llama, 8 B)". */
function shownName(name: string, parameters: number): string {
  const family = FAMILY.exec(name)?.[1];
  if (family === undefined && name !== OWN_MODEL) return name;
  return `your config.json (${family === undefined ? "" : `${family}, `}${formatCompact(parameters)})`;
}

const FAMILY = /^config\.(.+)$/;

/** A family or a mark, of the letters that a link carries unescaped. */
function cleanWord(word: string): string {
  return word.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 40);
}

/** The last part of a name, of the letters that a link carries unescaped. */
function cleanName(name: string): string {
  const last = name.split("/").at(-1) ?? "";
  return last.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 60) || OWN_MODEL;
}
