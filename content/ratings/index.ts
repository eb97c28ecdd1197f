/** @file Every rating, in the order of the strategies. */

import type { Rating } from "@/lib/knowledge/types";
import { cotFtRatings } from "./cot-ft";
import { distillationRatings } from "./distillation";
import { domainFtRatings } from "./domain-ft";
import { generalFtRatings } from "./general-ft";
import { instructionTuningRatings } from "./instruction-tuning";
import { multiTaskFtRatings } from "./multi-task-ft";
import { preferenceTuningRatings } from "./preference-tuning";
import { promptTuningRatings } from "./prompt-tuning";
import { promptingRatings } from "./prompting";
import { ragRatings } from "./rag";
import { rlVerifiableRatings } from "./rl-verifiable";

export const ratings: readonly Rating[] = [
  ...promptingRatings,
  ...ragRatings,
  ...generalFtRatings,
  ...instructionTuningRatings,
  ...promptTuningRatings,
  ...multiTaskFtRatings,
  ...domainFtRatings,
  ...preferenceTuningRatings,
  ...rlVerifiableRatings,
  ...cotFtRatings,
  ...distillationRatings,
];
