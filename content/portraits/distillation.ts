import type { Portrait } from "@/lib/strategies/portrait";

export const distillation = {
  strategy: "distillation",
  description:
    "Distillation lets a stronger model write the answers and trains a smaller one on them. What it needs, how it rates with sources, and where imitation fails.",
  steps: [
    {
      text: "You bring prompts, best of all those that your users send.",
      basis: "sourced",
      cites: ["work:2305.02301", "measurement:false-targeted-nq"],
    },
    {
      text: "A stronger model, the teacher, writes the answers, reasons included. Its weights stay, and its terms must allow it.",
      basis: "sourced",
      cites: ["work:2305.02301", "work:2308.03279", "measurement:orca-bbh"],
    },
    {
      text: "Answers that a check or a reviewer refuses are dropped.",
      basis: "ours",
      cites: [],
    },
    {
      text: "A smaller model, the student, is trained on what is left as on any pairs, and its weights move.",
      basis: "sourced",
      cites: ["measurement:dsbs-data", "measurement:r1-distill-sizes"],
    },
  ],
  served: {
    text: "The student alone. The teacher is paid for once, while the data is made.",
    basis: "sourced",
    cites: ["claim:002-distillation-cost", "measurement:orca-compute"],
  },
  adds: {
    text: "A teacher's answers where no one has written any, in a smaller model.",
    basis: "sourced",
    cites: ["work:2310.16944", "measurement:r1-distill-vs-rl"],
  },
  choose: [
    {
      text: "A strong model does the task already, and serving it costs too much.",
      basis: "sourced",
      cites: ["claim:001-cheaper-responses", "claim:002-distillation-cost", "measurement:dsbs-data"],
    },
    {
      text: "There are prompts and no labels: learn from a teacher and take its reasons along.",
      basis: "sourced",
      cites: ["work:2308.03279", "work:2305.02301"],
    },
    {
      text: "A small model should reason: at 32B a teacher's traces brought more than reinforcement on the same base.",
      basis: "sourced",
      cites: ["measurement:r1-distill-vs-rl", "measurement:r1-distill-sizes"],
    },
  ],
  avoid: [
    {
      text: "No stronger model may write the answers, by its terms or by your rules on data.",
      basis: "sourced",
      cites: ["work:2308.03279"],
      instead: "general-ft",
    },
    {
      text: "Broad imitation is all there is: the manner comes across, and facts can get lost, from 20 % to 15 % on Natural Questions.",
      basis: "sourced",
      cites: ["measurement:false-imitation-nq", "measurement:false-style"],
      instead: "rag",
    },
    {
      text: "General skills of the student must stay: training on a larger model's answers cost one 8B model 38.5 points elsewhere.",
      basis: "sourced",
      cites: ["measurement:retain-sft-drop"],
      instead: "rl-verifiable",
    },
  ],
  terms: ["distillation", "chain-of-thought", "hallucination"],
  diagram: {
    columns: [
      {
        head: "Data",
        width: 96,
        out: null,
        parts: [{ kind: "card", id: "prompts", title: "Your prompts", lines: ["no labels"], look: "many" }],
      },
      {
        head: "Once",
        width: 140,
        out: "writes",
        parts: [
          {
            kind: "model",
            id: "teacher",
            title: "Teacher, large",
            size: "large",
            weights: "frozen",
            note: "paid for while the data is made",
          },
        ],
      },
      {
        head: "Loss: what passed",
        width: 144,
        out: "moves",
        parts: [
          {
            kind: "judged",
            id: "answers",
            title: "The teacher's answers",
            items: [
              { text: "with reasons", verdict: "right" },
              { text: "off", verdict: "wrong" },
            ],
            note: "what is refused is dropped",
          },
        ],
      },
      {
        head: "Student",
        width: 92,
        out: null,
        parts: [
          { kind: "model", id: "student", title: "Small", size: "small", weights: "moving", note: "weights move" },
        ],
      },
      {
        head: "Served",
        width: 90,
        out: null,
        parts: [{ kind: "card", id: "served", title: "The student", lines: ["without teacher"], look: "one" }],
      },
    ],
    loops: [],
  },
} as const satisfies Portrait;
