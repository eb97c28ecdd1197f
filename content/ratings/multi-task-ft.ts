import type { Rating } from "@/lib/knowledge/types";

/** Multi-task fine-tuning, judged on every criterion. */
export const multiTaskFtRatings = [
  {
    strategy: "multi-task-ft",
    criterion: "examples-needed",
    low: 1500,
    typical: 8000,
    high: 40_000,
    basis: "sourced",
    rationale:
      "Each task needs a set of its own, so the sum is what counts. One study came close to the previous best with 6 % of the data of each task, some 200 examples.",
    cites: [
      "claim:002-data-multi-sets",
      "claim:002-data-multi-translation",
      "claim:002-data-multi-summary",
      "claim:002-data-multi-label",
      "measurement:gupta-6pct",
    ],
  },
  {
    strategy: "multi-task-ft",
    criterion: "unseen-tasks",
    low: 2.3,
    typical: 3.1,
    high: 3.9,
    basis: "sourced",
    rationale:
      "The document places it behind instruction tuning, and bare pairs reached 37.3 % on held-out tasks against 55.2 % with instructions. Above roughly 15 tasks the extra stage starts to pay.",
    cites: [
      "claim:002-multi-zero-shot-lag",
      "measurement:flan-instr-vs-plain-multitask",
      "measurement:flan-dataset-name",
      "measurement:muppet-15",
    ],
  },
  {
    strategy: "multi-task-ft",
    criterion: "training-compute",
    low: 2.5,
    typical: 16,
    high: 100,
    basis: "ours",
    rationale:
      "Our estimate: one run over the sum of all sets takes several times as long as one task, and far less than a corpus does. We found no published figure.",
    cites: [],
  },
  {
    strategy: "multi-task-ft",
    criterion: "overfitting",
    low: 1.4,
    typical: 2.4,
    high: 3.4,
    basis: "ours",
    rationale:
      "Our judgement: mixed tasks hinder memorising any one of them, while a small set that is repeated often can still be learnt by heart.",
    cites: [],
  },
  {
    strategy: "multi-task-ft",
    criterion: "task-quality",
    low: 3.5,
    typical: 4.2,
    high: 4.9,
    basis: "sourced",
    rationale:
      "The document promises gains over a whole range of tasks. Against single-task runs a 7B model lost a little: 1.6 points in math, and in code 14.63 % against 18.40 %.",
    cites: [
      "claim:002-multi-range",
      "claim:002-multi-known-tasks",
      "measurement:dmt-single-vs-multi",
      "measurement:dmt-code",
      "measurement:muppet-15",
    ],
  },
  {
    strategy: "multi-task-ft",
    criterion: "instruction-following",
    low: 2.2,
    typical: 2.9,
    high: 3.6,
    basis: "sourced",
    rationale:
      "Task pairs teach the tasks and not the reading of requests. The document says that following instructions does not always come first and that intent may be missed.",
    cites: ["claim:002-multi-instructions-second", "claim:002-multi-intent-missed"],
  },
  {
    strategy: "multi-task-ft",
    criterion: "reasoning",
    low: 1.9,
    typical: 2.9,
    high: 3.9,
    basis: "ours",
    rationale:
      "Our judgement: it gains where reasoning is among the tasks and stays near the base elsewhere. No source isolates the effect.",
    cites: [],
  },
  {
    strategy: "multi-task-ft",
    criterion: "alignment",
    low: 1.8,
    typical: 2.8,
    high: 3.9,
    basis: "ours",
    rationale:
      "Our judgement: task labels say which answer is right and not which one people prefer, so little moves either way.",
    cites: [],
  },
  {
    strategy: "multi-task-ft",
    criterion: "style",
    low: 2.8,
    typical: 3.8,
    high: 4.8,
    basis: "ours",
    rationale:
      "Our judgement: each task's format is learnt from its pairs and kept well, but one tone across all tasks needs consistent examples.",
    cites: [],
  },
  {
    strategy: "multi-task-ft",
    criterion: "language",
    low: 2.1,
    typical: 3.1,
    high: 4.2,
    basis: "ours",
    rationale:
      "Our judgement: translation or other tasks in the language can be part of the mixture, and a weak base stays the limit.",
    cites: [],
  },
  {
    strategy: "multi-task-ft",
    criterion: "adaptability",
    low: 4.2,
    typical: 4.8,
    high: 5,
    basis: "sourced",
    rationale:
      "This is what it is for, and the documents agree. The doubt is small and measured: a joint run gave up 1.6 points in math to a model of its own.",
    cites: [
      "claim:002-multi-various-tasks",
      "claim:002-multi-range",
      "claim:002-multi-versatile",
      "claim:003-finetuning-multitask",
      "claim:003-trend-multitask-instruction",
      "measurement:dmt-single-vs-multi",
      "measurement:dmt-code",
    ],
  },
  {
    strategy: "multi-task-ft",
    criterion: "retention",
    low: 2,
    typical: 3,
    high: 4,
    basis: "ours",
    rationale:
      "Our judgement: variety protects more of the general skill than one task does, yet whatever is missing from the mixture is not rehearsed.",
    cites: [],
  },
  {
    strategy: "multi-task-ft",
    criterion: "effort",
    low: 2.6,
    typical: 3.3,
    high: 4,
    basis: "sourced",
    rationale:
      "One model replaces several tuning projects, which a document counts as a saving. The sets must still be collected, balanced and evaluated task by task.",
    cites: ["claim:003-trend-fewer-task-models"],
  },
  {
    strategy: "multi-task-ft",
    criterion: "request-cost",
    low: 1,
    typical: 1.6,
    high: 3,
    basis: "ours",
    rationale:
      "Our judgement: a tuned model needs a short prompt that names the task, and one deployment serves all of them.",
    cites: [],
  },
  {
    strategy: "multi-task-ft",
    criterion: "domain-knowledge",
    low: 1.9,
    typical: 2.9,
    high: 3.9,
    basis: "ours",
    rationale:
      "Our judgement: labelled pairs of a field teach its terms and forms, and carry fewer facts than its texts do.",
    cites: [],
  },
  {
    strategy: "multi-task-ft",
    criterion: "freshness",
    low: 1,
    typical: 1.6,
    high: 3,
    basis: "ours",
    rationale:
      "Our judgement: what is learnt is fixed at training time, and task pairs are no way to bring in facts that change.",
    cites: [],
  },
  {
    strategy: "multi-task-ft",
    criterion: "bias-compliance",
    low: 1.5,
    typical: 2.5,
    high: 3.5,
    basis: "ours",
    rationale:
      "Our judgement: a task for refusals or neutral wording can be mixed in, but skewed labels in any set are learnt as well.",
    cites: [],
  },
] as const satisfies readonly Rating[];
