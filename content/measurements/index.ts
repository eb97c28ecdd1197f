/** @file Every published figure, in the order in which subjects are shown. */

import type { Measurement } from "@/lib/knowledge/types";
import { domainMeasurements } from "./domain";
import { instructionTuningMeasurements } from "./instruction-tuning";
import { pipelineMeasurements } from "./pipelines";
import { preferenceMeasurements } from "./preferences";
import { promptingAndRetrievalMeasurements } from "./prompting-and-retrieval";
import { reasoningAndDistillationMeasurements } from "./reasoning-and-distillation";
import { softPromptMeasurements } from "./soft-prompts";
import { supervisedMeasurements } from "./supervised";
import { updateMethodMeasurements } from "./update-methods";

export const measurements: readonly Measurement[] = [
  ...instructionTuningMeasurements,
  ...promptingAndRetrievalMeasurements,
  ...softPromptMeasurements,
  ...supervisedMeasurements,
  ...domainMeasurements,
  ...preferenceMeasurements,
  ...reasoningAndDistillationMeasurements,
  ...updateMethodMeasurements,
  ...pipelineMeasurements,
];
