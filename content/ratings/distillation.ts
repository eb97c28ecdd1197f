import type { Rating } from "@/lib/knowledge/types";

/** Distillation, judged on every criterion. */
export const distillationRatings = [
  {
    strategy: "distillation",
    criterion: "examples-needed",
    low: 10,
    typical: 50,
    high: 3000,
    basis: "ours",
    rationale:
      "Only prompts are yours; the teacher writes the answers, and can write more prompts. The count is our judgement: the one study that bears on it gives a share of a training set, not a number.",
    cites: [],
  },
  {
    strategy: "distillation",
    criterion: "unseen-tasks",
    low: 2.1,
    typical: 3.1,
    high: 4.2,
    basis: "ours",
    rationale:
      "Our judgement: with broad prompts it does what instruction tuning does, with narrow ones only what it was shown.",
    cites: [],
  },
  {
    strategy: "distillation",
    criterion: "training-compute",
    low: 1.5,
    typical: 15,
    high: 150,
    basis: "sourced",
    rationale:
      "The student's run is an ordinary one, and size of the teacher's output decides. Orca, fed 5 million answers at 13B, took about 4,000 GPU-hours, far above this interval.",
    cites: ["measurement:orca-compute"],
  },
  {
    strategy: "distillation",
    criterion: "overfitting",
    low: 1.8,
    typical: 2.8,
    high: 3.9,
    basis: "ours",
    rationale:
      "Our judgement: a teacher can write as many answers as are needed, but they resemble each other and carry its habits.",
    cites: [],
  },
  {
    strategy: "distillation",
    criterion: "task-quality",
    low: 3.3,
    typical: 4.1,
    high: 4.9,
    basis: "sourced",
    rationale:
      "Distillation is advertised as close to the teacher. Targeted imitation lifted Natural Questions from 20 % to 27 %, with the teacher at 31 %: near it, yet not level.",
    cites: ["claim:002-distillation-accuracy", "measurement:false-targeted-nq"],
  },
  {
    strategy: "distillation",
    criterion: "instruction-following",
    low: 2.5,
    typical: 3.5,
    high: 4.5,
    basis: "ours",
    rationale:
      "Our judgement: a teacher that follows instructions well is good material for it, as far as the prompts are varied.",
    cites: [],
  },
  {
    strategy: "distillation",
    criterion: "reasoning",
    low: 3.3,
    typical: 4.1,
    high: 4.9,
    basis: "sourced",
    rationale:
      "Traces of a strong teacher carry far: 72.6 % on AIME 2024 against 47.0 % by reinforcement learning at 32B. Size still limits the student, with 28.9 % at 1.5B.",
    cites: [
      "measurement:r1-distill-vs-rl",
      "measurement:r1-distill-sizes",
      "measurement:r1-distill-aime-sizes",
      "measurement:orca-bbh",
    ],
  },
  {
    strategy: "distillation",
    criterion: "alignment",
    low: 2,
    typical: 3,
    high: 4,
    basis: "ours",
    rationale:
      "Our judgement: the student takes over the teacher's manner, helpful or not, without any comparison by your own raters.",
    cites: [],
  },
  {
    strategy: "distillation",
    criterion: "style",
    low: 3.2,
    typical: 4,
    high: 4.8,
    basis: "sourced",
    rationale:
      "Manner is what transfers best: use of lists like the teacher's rose from 13 % to 81 % of cases. One study of one model.",
    cites: ["measurement:false-style"],
  },
  {
    strategy: "distillation",
    criterion: "language",
    low: 2.2,
    typical: 3.2,
    high: 4.2,
    basis: "ours",
    rationale:
      "Our judgement: a teacher that commands the language can write the training text, and a small student learns it only in part.",
    cites: [],
  },
  {
    strategy: "distillation",
    criterion: "adaptability",
    low: 2.3,
    typical: 3.3,
    high: 4.3,
    basis: "ours",
    rationale:
      "Our judgement: prompts for several tasks can be mixed, and a small student has less room for them than its teacher.",
    cites: [],
  },
  {
    strategy: "distillation",
    criterion: "retention",
    low: 1.8,
    typical: 2.6,
    high: 3.4,
    basis: "sourced",
    rationale:
      "Broad imitation made a 13B model know less: 20 % before and 15 % after on Natural Questions. One model and one test, so it may be the mixture.",
    cites: ["measurement:false-imitation-nq"],
  },
  {
    strategy: "distillation",
    criterion: "effort",
    low: 1.8,
    typical: 2.8,
    high: 3.9,
    basis: "ours",
    rationale:
      "Our judgement: no labelling is needed; instead there is a teacher to run, licences to read, answers to filter and one training run.",
    cites: [],
  },
  {
    strategy: "distillation",
    criterion: "request-cost",
    low: 1,
    typical: 1,
    high: 1.8,
    basis: "sourced",
    rationale:
      "A small student with a short prompt is the point of it, and lower cost is how it is advertised. Long traces of reasoning take back part of the saving.",
    cites: ["claim:002-distillation-cost"],
  },
  {
    strategy: "distillation",
    criterion: "domain-knowledge",
    low: 1.7,
    typical: 2.4,
    high: 3.1,
    basis: "sourced",
    rationale:
      "Answers carry form more than facts: after broad imitation a 13B model fell from 20 % to 15 % on Natural Questions. A teacher expert in the field may do better.",
    cites: ["measurement:false-imitation-nq"],
  },
  {
    strategy: "distillation",
    criterion: "freshness",
    low: 1,
    typical: 1.6,
    high: 3,
    basis: "ours",
    rationale: "Our judgement: the student knows at most what its teacher knew on the day the answers were written.",
    cites: [],
  },
  {
    strategy: "distillation",
    criterion: "bias-compliance",
    low: 1.2,
    typical: 2.2,
    high: 3.2,
    basis: "ours",
    rationale:
      "Our judgement: the teacher's bias is inherited along with its caution, and filtering its answers removes some of either.",
    cites: [],
  },
] as const satisfies readonly Rating[];
