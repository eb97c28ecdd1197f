/** @file A handful of records for the tests of this folder. */

import type { Claim, Measurement } from "@/lib/knowledge/types";
import { evidenceEntries } from "./entries";

export const claim: Claim = {
  id: "002-zero-shot",
  document: "002",
  section: "2",
  text: "Instructions help with tasks that were never seen.",
  stance: "for",
  bearsOn: ["instruction-tuning/unseen-tasks", "instruction-tuning/adaptability"],
};

export const measurement: Measurement = {
  id: "flan-clusters",
  finding: "Seven clusters of tasks did better than one.",
  stages: ["instruction-tuning"],
  methods: ["full"],
  variant: null,
  bearsOn: ["multi-task-ft/unseen-tasks"],
  measures: "generalization",
  model: "LaMDA-PT 137B",
  benchmark: "Held-out NLI",
  metric: "accuracy",
  unit: "%",
  baseline: { label: "1 cluster", value: 49.9 },
  result: { label: "7 clusters", value: 63.5 },
  examples: null,
  year: 2021,
  higherIsBetter: true,
  confidence: "medium",
  readKind: "digest",
  work: "2109.01652",
  where: "Fig. 6",
  caveat: null,
  points: [],
  series: null,
};

export const entries = evidenceEntries({
  documents: [
    { id: "002", date: "Jan 9th, 2025" },
    { id: "003", date: null },
  ],
  claims: [
    claim,
    { ...claim, id: "003-narrow", document: "003", text: "Tuning narrows a model.", stance: "against", bearsOn: [] },
  ],
  measurements: [
    measurement,
    {
      ...measurement,
      id: "peft-memory",
      finding: "LoRA took half of the memory.",
      stages: [],
      methods: ["lora"],
      bearsOn: ["general-ft/training-compute"],
      year: 2026,
      confidence: "high",
      work: "hf-peft",
    },
  ],
});
