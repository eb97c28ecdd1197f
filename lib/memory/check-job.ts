/** @file What no training job can be: the last check before numbers are worked out. */

import type { TrainingJob } from "./job";

/** @throws RangeError with the field and its value */
export function checkJob(job: TrainingJob): void {
  const { model, lora, rollout } = job;
  whole("microBatch", job.microBatch);
  whole("accumulation", job.accumulation);
  whole("sequenceLength", job.sequenceLength);
  whole("gpus", job.gpus);
  whole("hiddenSize", model.hiddenSize);
  whole("layers", model.layers);
  whole("vocabSize", model.vocabSize);
  if (lora !== null) whole("rank", lora.rank);
  if (lora !== null && !(lora.dropout >= 0 && lora.dropout < 1)) {
    throw new RangeError(`dropout must be at least 0 and under 1, got ${lora.dropout}`);
  }
  if ((job.method === "lora" || job.method === "qlora") && lora === null) {
    throw new RangeError(`${job.method} needs adapter settings`);
  }
  if (job.method === "qlora" && job.quantiser === null) throw new RangeError("qlora needs a quantiser");
  if (job.softPromptTokens !== null) whole("softPromptTokens", job.softPromptTokens);
  if (rollout !== null) {
    whole("promptTokens", rollout.promptTokens);
    whole("completionTokens", rollout.completionTokens);
    whole("concurrent", rollout.concurrent);
  }
}

function whole(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1)
    throw new RangeError(`${name} must be a whole number from 1, got ${value}`);
}
