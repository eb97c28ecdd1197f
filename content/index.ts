/** @file All content, in the order in which it is read. */

import type { KnowledgeContent } from "@/lib/knowledge/knowledge";
import { catalogue } from "./catalogue";
import { claims000 } from "./claims/document-000";
import { claims001 } from "./claims/document-001";
import { claims002 } from "./claims/document-002";
import { claims003 } from "./claims/document-003";
import { comparisons } from "./comparisons";
import { fitChanges } from "./compute/fit-changes";
import { gpus } from "./compute/gpus";
import { memoryConstants } from "./compute/memory-constants";
import { memoryRows } from "./compute/memory-rows";
import { models } from "./compute/models";
import { stageSizing } from "./compute/stage-sizing";
import { throughput } from "./compute/throughput";
import { trainers } from "./compute/trainers";
import { criteria, criterionGroups } from "./criteria";
import { constraints } from "./decision/constraints";
import { fitSetups } from "./decision/fit-setups";
import { fits } from "./decision/fits";
import { methodPairs, methods } from "./decision/methods";
import { keeps, orders } from "./decision/pipelines";
import { planSteps } from "./decision/plan-steps";
import { exclusions, priors } from "./decision/priors";
import { amounts, readiness, readinessFactors } from "./decision/readiness";
import { settings } from "./decision/settings";
import { shifts } from "./decision/shifts";
import { weights } from "./decision/weights";
import { disagreements } from "./disagreements";
import { document000 } from "./documents/document-000";
import { document001 } from "./documents/document-001";
import { document002 } from "./documents/document-002";
import { document003 } from "./documents/document-003";
import { exampleRecords } from "./examples";
import { measurementGroups } from "./measurement-groups";
import { measurements } from "./measurements";
import { metrics } from "./metrics";
import { peftRuns } from "./peft-runs";
import { questionGroups, questions } from "./questions";
import { ratings } from "./ratings";
import { flawedRecords, techniqueRecords } from "./records";
import { contrasts } from "./records/contrasts";
import { writtenRules } from "./records/written-rules";
import { risks } from "./risks";
import { rules } from "./rules";
import { strategies } from "./strategies";
import { systems } from "./systems";
import { terms } from "./terms";
import { tools } from "./tools";
import { updateMethods } from "./update-methods";
import { codingUses } from "./uses/coding";
import { educationUses } from "./uses/education";
import { financeUses } from "./uses/finance";
import { instructionUses } from "./uses/instruction";
import { lawUses } from "./uses/law";
import { medicineUses } from "./uses/medicine";
import { reasonsToTune } from "./uses/reasons-to-tune";
import { serviceUses } from "./uses/service";
import { works } from "./works";

export const content = {
  /** Raised whenever a record changes what a reader could be told. */
  version: "2026.11.0",
  strategies,
  updateMethods,
  criteria,
  criterionGroups,
  ratings,
  documents: [document000, document001, document002, document003],
  claims: [...claims000, ...claims001, ...claims002, ...claims003],
  works,
  measurements,
  metrics,
  uses: [
    ...reasonsToTune,
    ...medicineUses,
    ...financeUses,
    ...instructionUses,
    ...serviceUses,
    ...educationUses,
    ...lawUses,
    ...codingUses,
  ],
  systems,
  terms,
  risks,
  comparisons,
  disagreements,
  tools,
  rules,
  examples: exampleRecords,
  measurementGroups,
  peftRuns,
  catalogue,
  questions,
  questionGroups,
  gpus,
  throughput,
  models,
  trainers,
  memoryRows,
  dataset: { records: techniqueRecords, flawed: flawedRecords, contrasts, writtenRules },
  estimates: { memoryConstants, fitChanges, sizing: { setups: fitSetups, stages: stageSizing } },
  decision: {
    settings,
    weights,
    shifts,
    amounts,
    readiness,
    readinessFactors,
    constraints,
    orders,
    keeps,
    methods,
    methodPairs,
    fits,
    planSteps,
    priors,
    exclusions,
  },
} satisfies KnowledgeContent;
