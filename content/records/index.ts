/** @file Example records by technique, in the order of the techniques. Every text is our own; people and firms in them are invented. */

import type { FlawedRecord, TechniqueRecord } from "@/lib/dataset/technique";
import { chainOfThought, chainOfThoughtFlawed } from "./chain-of-thought";
import { distillation, distillationFlawed } from "./distillation";
import { domainSpecificFineTuning, domainSpecificFineTuningFlawed } from "./domain-specific-fine-tuning";
import { domainText, domainTextFlawed } from "./domain-text";
import { generalFineTuning, generalFineTuningFlawed } from "./general-fine-tuning";
import { instructionTuning, instructionTuningFlawed } from "./instruction-tuning";
import { ktoLabels, ktoLabelsFlawed } from "./kto-labels";
import { multiTaskFineTuning, multiTaskFineTuningFlawed } from "./multi-task-fine-tuning";
import { preferencePairs, preferencePairsFlawed } from "./preference-pairs";
import { promptTuning, promptTuningFlawed } from "./prompt-tuning";
import { retrievalDocuments, retrievalDocumentsFlawed } from "./retrieval-documents";
import { rlhf, rlhfFlawed } from "./rlhf";
import { verifiableRewards, verifiableRewardsFlawed } from "./verifiable-rewards";

export const techniqueRecords: readonly TechniqueRecord[] = [
  ...generalFineTuning,
  ...instructionTuning,
  ...promptTuning,
  ...multiTaskFineTuning,
  ...domainSpecificFineTuning,
  ...rlhf,
  ...chainOfThought,
  ...preferencePairs,
  ...ktoLabels,
  ...verifiableRewards,
  ...distillation,
  ...domainText,
  ...retrievalDocuments,
];

export const flawedRecords: readonly FlawedRecord[] = [
  ...generalFineTuningFlawed,
  ...instructionTuningFlawed,
  ...promptTuningFlawed,
  ...multiTaskFineTuningFlawed,
  ...domainSpecificFineTuningFlawed,
  ...rlhfFlawed,
  ...chainOfThoughtFlawed,
  ...preferencePairsFlawed,
  ...ktoLabelsFlawed,
  ...verifiableRewardsFlawed,
  ...distillationFlawed,
  ...domainTextFlawed,
  ...retrievalDocumentsFlawed,
];
