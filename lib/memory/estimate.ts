/** @file The memory that a training job takes on each GPU: the largest of its moments, term by term. */

import { layerMemory } from "./activations";
import { checkJob } from "./check-job";
import type { MemoryConstants } from "./constants";
import type { TrainingJob } from "./job";
import { activationTerm, gatheredTerms, layerTerms, logitTerms, stepTerms } from "./moment-terms";
import { engineTerms, rolloutTerms } from "./rollout";
import { staticMemory } from "./static-memory";
import { gradientTerm, steadyTerms } from "./steady-terms";
import { fragmentation, surroundings } from "./surroundings";
import { bytesOf } from "./term-text";
import type { MemoryEstimate, MemoryPhase, MemoryTerm, PhaseId } from "./terms";

const NAMES = {
  rollout: "Sampling answers",
  "backward-start": "Start of the backward pass",
  "backward-end": "End of the backward pass",
  "optimizer-step": "Optimizer step",
} as const satisfies Record<PhaseId, string>;

/**
 * The peak on one GPU. It is the largest of three moments of a step (four where answers are sampled), not the sum of all
 * that is ever held: logits and optimizer copies are never there together.
 *
 * @param card what programs can use of each card, in bytes: the allocator does not hold more; null: as on one without end
 * @throws RangeError for a job that cannot be, such as a batch of 0: forms check before
 */
export function estimateMemory(
  job: TrainingJob,
  constants: MemoryConstants,
  card: { usableBytes: number } | null = null,
): MemoryEstimate {
  checkJob(job);
  const held = staticMemory(job, constants);
  const layer = layerMemory(job, constants);
  const parts = { job, constants, held, layer };
  const steady = [...steadyTerms(parts), ...engineTerms(job)];
  const gradients = gradientTerm(parts);
  const gathered = gatheredTerms(parts);
  const layerParts = layerTerms(parts, "start");
  const kept = activationTerm(parts);
  const logits = logitTerms(parts);
  const accumulated = job.method !== "full" || (job.accumulation > 1 && !job.optimizerInBackward);
  const start = [...steady, ...(accumulated ? [gradients] : []), ...gathered, kept];
  // Logits are gone before the last layer's backward pass begins: two moments of one phase.
  const withLogits = phase("backward-start", [...start, ...logits]);
  const withLayer = phase("backward-start", [...start, ...layerParts]);
  const phases = [
    ...(job.rollout === null ? [] : [phase("rollout", [...steady, ...rolloutTerms(job)])]),
    withLogits.bytes >= withLayer.bytes ? withLogits : withLayer,
    phase("backward-end", [...steady, gradients, ...gathered, ...layerTerms(parts, "end")]),
    phase("optimizer-step", [...steady, gradients, ...stepTerms(parts)]),
  ];
  const peak = phases.reduce((most, next) => (next.bytes > most.bytes ? next : most));
  const allocated = peak.bytes;
  const around = surroundings(parts);
  const room = card === null ? null : card.usableBytes - bytesOf(around);
  const { term: fragments, givenBack } = fragmentation(parts, [...phases, withLogits, withLayer], peak, room);
  const reserved = allocated + fragments.bytes;
  const deviceUsed = reserved + bytesOf(around);
  return {
    phases,
    peakPhase: peak.id,
    terms: [...peak.terms, fragments, ...around],
    allocated,
    reserved,
    givenBack,
    deviceUsed,
    planFor: (deviceUsed + givenBack) * constants.margin.value,
    trainableParams: held.trained.reduce((sum, { parameters }) => sum + parameters, 0),
  };
}

function phase(id: PhaseId, all: readonly MemoryTerm[]): MemoryPhase {
  const terms = all.filter(({ bytes }) => bytes > 0);
  return { id, name: NAMES[id], bytes: bytesOf(terms), terms };
}
