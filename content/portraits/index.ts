/** @file What the page of each strategy says beyond the shared records, in the order of every list. */

import type { Portrait } from "@/lib/strategies/portrait";
import { cotFt } from "./cot-ft";
import { distillation } from "./distillation";
import { domainFt } from "./domain-ft";
import { generalFt } from "./general-ft";
import { instructionTuning } from "./instruction-tuning";
import { multiTaskFt } from "./multi-task-ft";
import { preferenceTuning } from "./preference-tuning";
import { promptTuning } from "./prompt-tuning";
import { prompting } from "./prompting";
import { rag } from "./rag";
import { rlVerifiable } from "./rl-verifiable";

export const portraits: readonly Portrait[] = [
  prompting,
  rag,
  generalFt,
  instructionTuning,
  promptTuning,
  multiTaskFt,
  domainFt,
  preferenceTuning,
  rlVerifiable,
  cotFt,
  distillation,
];
