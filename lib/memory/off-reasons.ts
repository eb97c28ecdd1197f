/** @file Why an estimate may lie off a measured run: what its source leaves open, and where the formulas are weak. */

import type { MeasuredRow } from "./measured-row";

/**
 * Our reading of a run that the estimate misses, the likeliest first; at least one sentence. It follows from what the row
 * states, never from how far off it is.
 */
export function offReasons(row: MeasuredRow): readonly string[] {
  const reasons = [
    row.lengthsVary ? "Lengths vary from batch to batch, so the peak depends on the longest batch of that run." : null,
    row.metric === "reserved" || row.metric === "nvidia-smi"
      ? "What the allocator holds beside tensors depends on the order of the run; it is fitted, not counted."
      : null,
    row.method === "qlora" && row.trainer === "ms-swift"
      ? "Quantising while loading leaves memory reserved that training does not use."
      : null,
    row.optimizer.startsWith("paged") ? "A paged optimizer may keep none or all of its states on the GPU." : null,
    row.confidence !== "high" ? "Parts of the configuration are inferred, not stated by the source." : null,
    row.era === "remote-code" ? "The model brought its own code, whose activations are not known exactly." : null,
    row.checkpointing === "none" && row.method === "qlora"
      ? "Older versions of bitsandbytes kept inputs of frozen layers; the version is not stated."
      : null,
    row.gpus > 1 ? "Buffers between GPUs differ by version and are a constant here." : null,
    row.sequenceLength !== null && row.packing === false && row.trainer === "torchtune"
      ? "The length of the longest row is that of the data set, which the source does not print."
      : null,
  ].filter((reason) => reason !== null);
  return reasons.length > 0 ? reasons : ["No reason is apparent from what the source states."];
}
