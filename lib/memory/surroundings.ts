/** @file What a card holds beside tensors: the allocator's pieces, the driver, buffers for other GPUs. */

import type { TrainingJob } from "./job";
import { logitTokens, lossLine } from "./loss-memory";
import { count, figure, gib, type Parts, sourceOf } from "./term-text";
import type { MemoryPhase, MemoryTerm, TermId } from "./terms";

/** What PyTorch holds beside live tensors: blocks that were freed in sizes that nothing asks for again. */
export function fragmentation({ job, constants, held }: Parts, peak: MemoryPhase): MemoryTerm {
  const { fragmentation: f } = constants;
  const bytesIn = (id: TermId) => peak.terms.find((part) => part.id === id)?.bytes ?? 0;
  const kept = bytesIn("activations");
  const frozen = bytesIn("frozen-stream");
  const { pieces, varyingPieces } = lossLine(job, constants);
  const steady = peak.id === "backward-start" && !job.emptiesCache ? pieces : 0;
  const each = job.lengthsVary ? varyingPieces : steady;
  const tokens = logitTokens(job);
  const packed = packedOnLoad(job) ? 2 * held.matrices : 0;
  return {
    id: "fragmentation",
    name: "Held by the allocator beside tensors",
    bytes:
      f.base.value * peak.bytes +
      f.activations.value * kept +
      f.frozenStream.value * frozen +
      each * job.model.vocabSize * tokens +
      f.packedOnLoad.value * packed,
    formula: "share × tensors + share × activations + f × V × t",
    substituted: `${figure(f.base.value)} × ${gib(peak.bytes)} + ${figure(f.activations.value)} × ${gib(kept)}${frozen > 0 ? ` + ${figure(f.frozenStream.value)} × ${gib(frozen)}` : ""} + ${figure(each)} B × ${count(job.model.vocabSize)} × ${count(tokens)}${packed > 0 ? ` + ${figure(f.packedOnLoad.value)} × ${gib(packed)}` : ""}`,
    source: sourceOf(f.base),
    label: "heuristic",
  };
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
    name: "CUDA context and workspaces",
    bytes: constants.context.value,
    formula: "constant",
    substituted: gib(constants.context.value),
    source: sourceOf(constants.context),
    label: "heuristic",
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
    },
  ];
}
