import type { PublicDataset } from "@/lib/catalogue/public-dataset";
import { chainOfThoughtSets } from "./chain-of-thought";
import { classificationSets } from "./classification";
import { conversationAndToolsSets } from "./conversation-and-tools";
import { domainSpecificFineTuningSets } from "./domain-specific-fine-tuning";
import { generalFineTuningSets } from "./general-fine-tuning";
import { instructionTuningSets } from "./instruction-tuning";
import { multiTaskFineTuningSets } from "./multi-task-fine-tuning";
import { preferencePairsSets } from "./preference-pairs";
import { safetyAndEvaluationSets } from "./safety-and-evaluation";
import { verifiableRewardsSets } from "./verifiable-rewards";

/** Every public data set of the catalogue. Facts were read in Nov 2026 in the sources that each record names. */
export const catalogue: readonly PublicDataset[] = [
  ...chainOfThoughtSets,
  ...classificationSets,
  ...conversationAndToolsSets,
  ...domainSpecificFineTuningSets,
  ...generalFineTuningSets,
  ...instructionTuningSets,
  ...multiTaskFineTuningSets,
  ...preferencePairsSets,
  ...safetyAndEvaluationSets,
  ...verifiableRewardsSets,
];
