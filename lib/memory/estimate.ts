/** @file The memory that a training job takes on each GPU: the largest of its moments, term by term. */

import { formatAs } from "@/lib/format";
import { type LayerMemory, layerMemory } from "./activations";
import { checkJob } from "./check-job";
import type { Constant, MemoryConstants } from "./constants";
import type { TrainingJob } from "./job";
import { batchTokens, logitTokens, lossLine } from "./loss-memory";
import { parameterCounts } from "./model-shape";
import { rolloutTerms } from "./rollout";
import { gatheredBytes, shardsOf } from "./sharding";
import { BYTES_OF, type StaticMemory, staticMemory } from "./static-memory";
import type { MemoryEstimate, MemoryPhase, MemoryTerm, PhaseId, TermId, TermLabel } from "./terms";

const NAMES = {
  rollout: "Sampling answers",
  "backward-start": "Start of the backward pass",
  "backward-end": "End of the backward pass",
  "optimizer-step": "Optimizer step",
} as const satisfies Record<PhaseId, string>;

const OURS = { text: "Counted from the model's dimensions", url: null };

/**
 * The peak on one GPU. It is the largest of three moments of a step (four where answers are sampled), not the sum of all
 * that is ever held: logits and optimizer copies are never there together.
 *
 * @throws RangeError for a job that cannot be, such as a batch of 0: forms check before
 */
export function estimateMemory(job: TrainingJob, constants: MemoryConstants): MemoryEstimate {
  checkJob(job);
  const held = staticMemory(job, constants);
  const layer = layerMemory(job, constants);
  const parts = { job, constants, held, layer };
  const steady = steadyTerms(parts);
  const gradients = gradientTerm(parts);
  const gathered = gatheredTerms(parts);
  const layerParts = layerTerms(parts);
  const kept = activationTerm(parts);
  const logits = logitTerms(parts);
  const accumulated = job.method !== "full" || (job.accumulation > 1 && !job.optimizerInBackward);
  const phases = [
    ...(job.rollout === null ? [] : [phase("rollout", [...steady, ...rolloutTerms(job)])]),
    phase("backward-start", [
      ...steady,
      ...(accumulated ? [gradients] : []),
      ...gathered,
      kept,
      ...(bytesOf(logits) >= bytesOf(layerParts) ? logits : layerParts),
    ]),
    phase("backward-end", [...steady, gradients, ...gathered, ...withoutFrozenStream(layerParts)]),
    phase("optimizer-step", [...steady, gradients, ...stepTerms(parts)]),
  ];
  const peak = phases.reduce((most, next) => (next.bytes > most.bytes ? next : most));
  const allocated = peak.bytes;
  const fragments = fragmentation(parts, peak);
  const around = surroundings(parts);
  const reserved = allocated + fragments.bytes;
  const deviceUsed = reserved + bytesOf(around);
  const margin = job.lengthsVary ? constants.marginVarying : constants.margin;
  return {
    phases,
    peakPhase: peak.id,
    terms: [...peak.terms, fragments, ...around],
    allocated,
    reserved,
    deviceUsed,
    planFor: deviceUsed * margin.value,
    trainableParams: held.trained.reduce((sum, { parameters }) => sum + parameters, 0),
    validated: job.task === "sft" && job.method !== "soft-prompt",
    validity: validity(job),
  };
}

type Parts = { job: TrainingJob; constants: MemoryConstants; held: StaticMemory; layer: LayerMemory };

function validity({ task, method }: TrainingJob): string {
  if (task !== "sft") {
    return "Not validated: no published measurement of this kind of training was at hand. The figure follows from formulas alone.";
  }
  if (method === "soft-prompt") {
    return "Not validated for soft prompts: the parts are those of LoRA, but no measurement was at hand.";
  }
  return "Held against published measurements of supervised fine-tuning.";
}

function phase(id: PhaseId, all: readonly MemoryTerm[]): MemoryPhase {
  const terms = all.filter(({ bytes }) => bytes > 0);
  return { id, name: NAMES[id], bytes: bytesOf(terms), terms };
}

function bytesOf(terms: readonly MemoryTerm[]): number {
  return terms.reduce((sum, { bytes }) => sum + bytes, 0);
}

function withoutFrozenStream(terms: readonly MemoryTerm[]): readonly MemoryTerm[] {
  return terms.filter(({ id }) => id !== "frozen-stream");
}

/** Weights, adapters, reference and optimizer states: there at every moment. */
function steadyTerms({ job, constants, held }: Parts): readonly MemoryTerm[] {
  const shards = shardsOf(job);
  const onGpu = job.cpuOffload ? 0 : 1;
  const unquantised = held.held - held.matrices;
  const quantiser = job.quantiser === null ? null : constants.quantisers[job.quantiser];
  return [
    term({
      id: "weights",
      name: quantiser === null ? "Weights" : "Quantised weights, with what stays unquantised",
      bytes: (onGpu * held.weights) / shards.weights,
      formula: quantiser === null ? `N × b${over(shards.weights)}` : `(M × q + (N − M) × b)${over(shards.weights)}`,
      substituted:
        quantiser === null
          ? `${count(held.held)} × ${held.unquantisedBytes} B${by(shards.weights)}`
          : `(${count(held.matrices)} × ${figure(held.matrixBytes)} B + ${count(unquantised)} × ${held.unquantisedBytes} B)${by(shards.weights)}`,
      source: quantiser === null ? OURS : sourceOf(quantiser),
      label: "exact",
    }),
    term({
      id: "adapters",
      name: job.method === "soft-prompt" ? "Soft prompt" : "Adapters and modules trained in full",
      bytes: (onGpu * held.adapters) / shards.weights,
      formula: `T × b${over(shards.weights)}`,
      substituted: `${trainedText(held)}${by(shards.weights)}`,
      source: {
        text: "Hu et al. 2021, LoRA: rank × (inputs + outputs) per matrix",
        url: "https://arxiv.org/abs/2106.09685",
      },
      label: "exact",
    }),
    ...referenceTerms(job),
    term({
      id: "optimizer",
      name: "Optimizer states",
      bytes: (onGpu * held.optimizer) / shards.optimizer,
      formula: `T × s${over(shards.optimizer)}`,
      substituted: `${optimizerText(held)}${by(shards.optimizer)}`,
      source: sourceOf(constants.optimizers[job.optimizer]),
      label: job.optimizer === "adamw" || job.optimizer.startsWith("sgd") ? "exact" : "approximate",
    }),
  ];
}

function referenceTerms(job: TrainingJob): readonly MemoryTerm[] {
  if (job.reference !== "copy") return [];
  const { total } = parameterCounts(job.model);
  const bytes = BYTES_OF[job.weightsDtype];
  const shards = shardsOf(job);
  return [
    term({
      id: "reference",
      name: "Frozen reference model",
      bytes: (total * bytes) / shards.weights,
      formula: `N × b${over(shards.weights)}`,
      substituted: `${count(total)} × ${bytes} B${by(shards.weights)}`,
      source: {
        text: "Rafailov et al. 2023, DPO: log-probabilities of the frozen policy",
        url: "https://arxiv.org/abs/2305.18290",
      },
      label: "exact",
    }),
  ];
}

function gradientTerm({ job, held }: Parts): MemoryTerm {
  const shards = shardsOf(job);
  const each = held.trained.length === 1 ? held.gradients / Math.max(1, held.trained[0]?.parameters ?? 1) : null;
  return term({
    id: "gradients",
    name: job.optimizerInBackward ? "The largest single gradient" : "Gradients",
    bytes: job.cpuOffload ? 0 : held.gradients / shards.gradients,
    formula: job.optimizerInBackward ? "max(V × h, layer) × b" : `T × g${over(shards.gradients)}`,
    substituted:
      each === null || job.optimizerInBackward
        ? `${count(held.gradients)} B${by(shards.gradients)}`
        : `${count(held.trained[0]?.parameters ?? 0)} × ${figure(each)} B${by(shards.gradients)}`,
    source: OURS,
    label: "exact",
  });
}

function gatheredTerms(parts: Parts): readonly MemoryTerm[] {
  const { job, constants, held } = parts;
  const { bytes, formula, substituted } = gatheredBytes(job, constants, held);
  return [
    term({
      id: "gathered",
      name: "Weights gathered from the other GPUs for the layer at work",
      bytes,
      formula,
      substituted,
      source: sourceOf(job.sharding === "zero3" ? constants.zero3LiveParams : constants.gatheredLayers),
      label: "approximate",
    }),
  ];
}

function activationTerm({ job, constants, layer }: Parts): MemoryTerm {
  const { layers } = job.model;
  const tokens = batchTokens(job);
  const base = { id: "activations", source: profileSource(constants), label: "approximate" } as const;
  if (job.checkpointing === "none" && !job.activationOffload) {
    return term({
      ...base,
      name: "Activations of all layers",
      bytes: layers * layer.saved * tokens,
      formula: "L × a × t",
      substituted: `${count(layers)} × ${count(layer.saved)} B × ${count(tokens)}`,
    });
  }
  if (job.checkpointing === "offload" || job.activationOffload) {
    return term({
      ...base,
      name: "Checkpoints on their way to the computer's memory",
      bytes: 2 * layer.stream * tokens,
      formula: "2 × c × t",
      substituted: `2 × ${count(layer.stream)} B × ${count(tokens)}`,
    });
  }
  const share = job.checkpointing === "selective" ? constants.selectiveShare.value : 0;
  const each = layer.stream + share * layer.saved;
  return term({
    ...base,
    name: share > 0 ? "Selected activations of all layers" : "Checkpoints, one per layer",
    bytes: layers * each * tokens,
    formula: share > 0 ? "L × (c + share × a) × t" : "L × c × t",
    substituted: `${count(layers)} × ${count(each)} B × ${count(tokens)}`,
  });
}

/** What the layer whose backward pass runs takes beside what is kept. */
function layerTerms(parts: Parts): readonly MemoryTerm[] {
  const { job, constants, held, layer } = parts;
  const tokens = batchTokens(job);
  const profile = constants.profiles[job.trainer] ?? constants.profiles.standard;
  const recomputed =
    job.checkpointing === "none"
      ? 0
      : job.checkpointing === "selective"
        ? layer.saved * (1 - constants.selectiveShare.value)
        : layer.saved;
  // A matrix is unpacked for its product only, when the MLP's passing bytes are not there.
  const unpacked = job.quantiser === null ? 0 : held.counts.largestMatrix * 2;
  const passing = Math.max(layer.passing * tokens, unpacked);
  const bytes = (recomputed * tokens + passing) * profile.layerShare;
  const frozen = frozenStream(parts);
  return [
    term({
      id: "layer",
      name: recomputed > 0 ? "One layer recomputed, with its gradients" : "Gradients inside one layer",
      bytes,
      formula: "(a + p) × t",
      substituted: `(${count(recomputed * profile.layerShare)} B + ${count((passing / tokens) * profile.layerShare)} B) × ${count(tokens)}`,
      source: profileSource(constants),
      label: "approximate",
    }),
    ...(frozen > 0
      ? [
          term({
            id: "frozen-stream",
            name: "Streams that FSDP keeps for frozen layers",
            bytes: frozen,
            formula: "2 × h × (L − 2) × t",
            substituted: `${figure(constants.frozenShardedResidual.value)} B × ${count(job.model.hiddenSize)} × ${count(job.model.layers - 2)} × ${count(tokens)}`,
            source: sourceOf(constants.frozenShardedResidual),
            label: "heuristic",
          }),
        ]
      : []),
  ];
}

function frozenStream({ job, constants }: Parts): number {
  if (job.method === "full" || job.sharding !== "fsdp" || job.gpus < 2 || job.checkpointing !== "full") return 0;
  const { hiddenSize, layers } = job.model;
  return constants.frozenShardedResidual.value * hiddenSize * Math.max(0, layers - 2) * batchTokens(job);
}

function logitTerms(parts: Parts): readonly MemoryTerm[] {
  const { job, constants } = parts;
  const tokens = logitTokens(job);
  const { bytes: each } = lossLine(job, constants);
  const { vocabSize: v, hiddenSize: h } = job.model;
  const chunk = job.loss === "fused" ? Math.min(tokens, 1024) * v * 6 : 0;
  // Where logits come in pieces, the gradient of the head grows beside them.
  const pieces = job.loss === "fused" || job.loss === "chunked";
  const headGradient = pieces && job.method === "full" ? v * h * 2 : 0;
  const headText = headGradient > 0 ? ` + 2 × ${count(v)} × ${count(h)}` : "";
  return [
    term({
      id: "logits",
      name: job.loss === "fused" ? "Loss in chunks" : "Logits and loss",
      bytes: each.value * v * tokens + 6 * h * tokens + chunk + headGradient,
      formula: `${job.loss === "fused" ? "6 × V × chunk + 6 × h × t" : "(l × V + 6 × h) × t"}${headGradient > 0 ? " + 2 × V × h" : ""}`,
      substituted:
        job.loss === "fused"
          ? `6 × ${count(v)} × ${count(Math.min(tokens, 1024))} + 6 × ${count(h)} × ${count(tokens)}${headText}`
          : `(${figure(each.value)} B × ${count(v)} + 6 × ${count(h)}) × ${count(tokens)}${headText}`,
      source: sourceOf(each),
      label: "approximate",
    }),
  ];
}

function stepTerms({ job, held }: Parts): readonly MemoryTerm[] {
  const shards = shardsOf(job);
  const deepSpeed =
    held.stepCopy > 0 && held.unquantisedBytes === 2 && held.trained[0]?.bytes === 4 && job.method === "full";
  return [
    term({
      id: "step-copy",
      name: deepSpeed
        ? "Gradients in fp32 and the buffer of the step"
        : "Copy of all parameters inside the step (foreach)",
      bytes: job.cpuOffload ? 0 : held.stepCopy / shards.optimizer,
      formula: deepSpeed ? `N × (4 + 4)${over(shards.optimizer)}` : `T × b${over(shards.optimizer)}`,
      substituted: `${deepSpeed ? `${count(held.held)} × 8 B` : trainedText(held)}${by(shards.optimizer)}`,
      source: deepSpeed
        ? {
            text: "Measured at 24 bytes per parameter and GPU without sharding",
            url: "https://www.deepspeed.ai/docs/config-json/",
          }
        : {
            text: "torch.optim.AdamW: foreach takes about one more copy of the parameters than the loop",
            url: "https://pytorch.org/docs/stable/generated/torch.optim.AdamW.html",
          },
      label: deepSpeed ? "approximate" : "exact",
    }),
  ];
}

/** What PyTorch holds beside live tensors: blocks that were freed in sizes that nothing asks for again. */
function fragmentation({ job, constants }: Parts, peak: MemoryPhase): MemoryTerm {
  const { fragmentation: f } = constants;
  const bytesIn = (id: TermId) => peak.terms.find((part) => part.id === id)?.bytes ?? 0;
  const kept = bytesIn("activations");
  const frozen = bytesIn("frozen-stream");
  const { pieces, varyingPieces } = lossLine(job, constants);
  const steady = peak.id === "backward-start" && !job.emptiesCache ? pieces : 0;
  const each = job.lengthsVary ? varyingPieces : steady;
  const tokens = logitTokens(job);
  return term({
    id: "fragmentation",
    name: "Held by the allocator beside tensors",
    bytes:
      f.base.value * peak.bytes +
      f.activations.value * kept +
      f.frozenStream.value * frozen +
      each * job.model.vocabSize * tokens,
    formula: "share × tensors + share × activations + f × V × t",
    substituted: `${figure(f.base.value)} × ${gib(peak.bytes)} + ${figure(f.activations.value)} × ${gib(kept)}${frozen > 0 ? ` + ${figure(f.frozenStream.value)} × ${gib(frozen)}` : ""} + ${figure(each)} B × ${count(job.model.vocabSize)} × ${count(tokens)}`,
    source: sourceOf(f.base),
    label: "heuristic",
  });
}

function surroundings({ job, constants }: Parts): readonly MemoryTerm[] {
  const own = term({
    id: "context",
    name: "CUDA context and workspaces",
    bytes: constants.context.value,
    formula: "constant",
    substituted: gib(constants.context.value),
    source: sourceOf(constants.context),
    label: "heuristic",
  });
  if (job.gpus < 2) return [own];
  return [
    own,
    term({
      id: "communication",
      name: "Buffers for talking to other GPUs",
      bytes: constants.communication.value,
      formula: "constant",
      substituted: gib(constants.communication.value),
      source: sourceOf(constants.communication),
      label: "heuristic",
    }),
  ];
}

function term(fields: { id: TermId; label: TermLabel } & Omit<MemoryTerm, "id" | "label">): MemoryTerm {
  return fields;
}

function sourceOf({ origin, url }: Pick<Constant, "origin" | "url">): MemoryTerm["source"] {
  return { text: origin, url };
}

function profileSource({ profiles }: MemoryConstants): MemoryTerm["source"] {
  return { text: profiles.standard.origin, url: profiles.standard.url };
}

function trainedText({ trained }: StaticMemory): string {
  return trained.map(({ parameters, bytes }) => `${count(parameters)} × ${bytes} B`).join(" + ");
}

function optimizerText({ trained, optimizer }: StaticMemory): string {
  const parameters = trained.reduce((sum, part) => sum + part.parameters, 0);
  return `${count(parameters)} × ${figure(parameters === 0 ? 0 : optimizer / parameters)} B`;
}

function over(shards: number): string {
  return shards > 1 ? " / n" : "";
}

function by(shards: number): string {
  return shards > 1 ? ` / ${shards}` : "";
}

function count(value: number): string {
  return formatAs(value, "count");
}

function figure(value: number): string {
  return formatAs(Math.round(value * 1e4) / 1e4, "axis");
}

function gib(bytes: number): string {
  return `${formatAs(bytes / 2 ** 30, "two-decimals")} GiB`;
}
