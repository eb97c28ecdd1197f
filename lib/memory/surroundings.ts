/** @file What a card holds beside tensors: the allocator's pieces, the driver, buffers for other GPUs. */

import type { TrainingJob } from "./job";
import { logitTokens, lossLine } from "./loss-memory";
import { count, figure, gib, type Parts, sourceOf } from "./term-text";
import type { MemoryPhase, MemoryTerm, TermId } from "./terms";

/** What PyTorch reaches for beside live tensors, and how much of it a card that is nearly full leaves out. */
export type Fragments = { term: MemoryTerm; givenBack: number };

/**
 * What PyTorch holds beside the tensors of the peak: blocks that were freed in sizes that nothing asks for again. Held
 * memory never shrinks by itself, so the moment that holds most counts, be it another than the one with most tensors.
 *
 * @param room what the card has for PyTorch, in bytes; null: not known. PyTorch hands freed blocks back before it runs
 *   out, so only what every allocation is rounded up by must fit beside the tensors.
 */
export function fragmentation(
  parts: Parts,
  phases: readonly MemoryPhase[],
  peak: MemoryPhase,
  room: number | null,
): Fragments {
  const { base } = parts.constants.fragmentation;
  const moments = [...phases.map((phase) => momentOf(parts, phase)), ...streamPools(parts, phases)];
  const most = moments.reduce((high, next) => (next.bytes > high.bytes ? next : high));
  const wanted = Math.max(0, most.bytes - peak.bytes);
  const rounding = base.value * peak.bytes;
  const held = room === null ? wanted : Math.max(rounding, Math.min(wanted, room - peak.bytes));
  const stops = held < wanted;
  return {
    givenBack: wanted - held,
    term: {
      id: "fragmentation",
      name: "Held by the allocator beside tensors",
      bytes: held,
      formula: stops ? `what the card leaves, of ${most.formula}` : most.formula,
      substituted: stops ? `${gib(held)} of ${gib(wanted)}` : most.substituted,
      source: sourceOf(most.pooled ? parts.constants.fragmentation.streamPools : base),
      label: "heuristic",
      note: stops
        ? "PyTorch would hold more if the card had it. Near the card's end it hands freed blocks back, which takes time."
        : most.note,
    },
  };
}

/** `bytes`: tensors of a moment with what lies between them. */
type Moment = {
  bytes: number;
  formula: string;
  substituted: string;
  note: string | null;
  pooled: boolean;
};

function momentOf({ job, constants, held }: Parts, phase: MemoryPhase): Moment {
  const { fragmentation: f } = constants;
  const bytesIn = (id: TermId) => phase.terms.find((part) => part.id === id)?.bytes ?? 0;
  const kept = bytesIn("activations");
  const frozen = bytesIn("frozen-stream");
  const { pieces, varyingPieces } = lossLine(job, constants);
  const steady = phase.id === "backward-start" && !job.emptiesCache ? pieces : 0;
  const each = job.lengthsVary ? varyingPieces : steady;
  const tokens = logitTokens(job);
  const packed = packedOnLoad(job) ? 2 * held.matrices : 0;
  const beside =
    f.base.value * phase.bytes +
    f.activations.value * kept +
    f.frozenStream.value * frozen +
    each * job.model.vocabSize * tokens +
    f.packedOnLoad.value * packed;
  return {
    bytes: phase.bytes + beside,
    formula: "share × tensors + share × activations + f × V × t",
    substituted: `${figure(f.base.value)} × ${gib(phase.bytes)} + ${figure(f.activations.value)} × ${gib(kept)}${frozen > 0 ? ` + ${figure(f.frozenStream.value)} × ${gib(frozen)}` : ""} + ${figure(each)} B × ${count(job.model.vocabSize)} × ${count(tokens)}${packed > 0 ? ` + ${figure(f.packedOnLoad.value)} × ${gib(packed)}` : ""}`,
    note: null,
    pooled: false,
  };
}

/**
 * FSDP (the first) gathers, computes and reduces on streams of their own, and the allocator hands no block from one
 * stream to another: what the backward pass took is not there for gradients and step. FSDP2 was written to avoid it.
 */
function streamPools({ job, constants }: Parts, phases: readonly MemoryPhase[]): readonly Moment[] {
  if (job.method !== "full" || job.sharding !== "fsdp" || job.gpus < 2) return [];
  const terms = new Map(
    phases.flatMap((phase) => phase.terms.map((term) => [`${term.id} ${phase.id}`, term] as const)),
  );
  const once = new Map<TermId, number>();
  for (const { id, bytes } of terms.values()) once.set(id, Math.max(bytes, once.get(id) ?? 0));
  // Logits and one layer's work take turns on one stream.
  const turns = Math.min(once.get("logits") ?? 0, once.get("layer") ?? 0);
  const pools = [...once.values()].reduce((sum, bytes) => sum + bytes, 0) - turns;
  const { streamPools: share } = constants.fragmentation;
  const high = Math.max(...phases.map(({ bytes }) => bytes));
  return [
    {
      bytes: pools * share.value,
      formula: "share × (tensors of all moments) − tensors of the peak",
      substituted: `${figure(share.value)} × ${gib(pools)} − ${gib(high)}`,
      note: "FSDP works on several streams and the allocator hands no block from one to another, so the moments add up here.",
      pooled: true,
    },
  ];
}

/** bitsandbytes packs matrices on the GPU; before 2024 the room of the unpacked ones came back in pieces. */
function packedOnLoad({ quantiser, era }: TrainingJob): boolean {
  const packs = quantiser === "nf4" || quantiser === "nf4-double" || quantiser === "int8";
  return packs && (era === "2023" || era === "remote-code");
}

/** The driver and libraries, and buffers for other GPUs. */
export function surroundings({ job, constants }: Parts): readonly MemoryTerm[] {
  const own: MemoryTerm = {
    id: "context",
    name: "GPU context and workspaces",
    bytes: constants.context.value,
    formula: "constant",
    substituted: gib(constants.context.value),
    source: sourceOf(constants.context),
    label: "heuristic",
    note: null,
  };
  if (job.gpus < 2) return [own];
  return [
    own,
    {
      id: "communication",
      name: "Buffers for talking to other GPUs",
      bytes: constants.communication.value,
      formula: "constant",
      substituted: gib(constants.communication.value),
      source: sourceOf(constants.communication),
      label: "heuristic",
      note: null,
    },
  ];
}
