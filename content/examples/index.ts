/** @file One filled-in record per strategy. Every text is our own and about nobody. */

import type { ExampleRecord } from "@/lib/knowledge/example-record";
import { feedbackExamples, teacherExamples } from "./feedback-and-teacher";
import { supervisedExamples } from "./supervised";
import { untrainedExamples } from "./without-training";

export const exampleRecords: readonly ExampleRecord[] = [
  ...untrainedExamples,
  ...supervisedExamples,
  ...feedbackExamples,
  ...teacherExamples,
];
