import type { Portrait } from "@/lib/strategies/portrait";

export const preferenceTuning = {
  strategy: "preference-tuning",
  description:
    "Preference tuning trains on which of two answers people prefer, by RLHF or DPO. Data, ratings with sources, when to choose it, and what has to come before.",
  steps: [
    {
      text: "A model that can already follow requests gives two answers to the same prompt.",
      basis: "sourced",
      cites: ["work:2203.02155", "measurement:zephyr-dpo-needs-sft"],
    },
    {
      text: "A person says which is better. Nobody writes the right answer.",
      basis: "sourced",
      cites: ["claim:002-data-rlhf-raters", "claim:002-rlhf-abstract-qualities"],
    },
    {
      text: "By DPO, the better answer is made more likely and the worse one less, measured against a frozen copy of the model. By RLHF, a reward model first learns the judgements, and the model is then trained to earn its reward.",
      basis: "sourced",
      cites: ["work:2305.18290", "work:2203.02155", "claim:002-rlhf-reward"],
    },
    {
      text: "Weights move, tied to the copy, so that the model changes its manner and not its skills. Some skill is lost all the same.",
      basis: "sourced",
      cites: ["measurement:igpt-tax-squad", "claim:002-rlhf-high-level"],
    },
  ],
  served: {
    text: "The tuned model alone; frozen copy and reward model are needed in training only.",
    basis: "sourced",
    cites: ["work:2203.02155", "work:2305.18290"],
  },
  adds: {
    text: "What people prefer: manner, harmlessness, taste.",
    basis: "sourced",
    cites: ["claim:002-rlhf-values", "measurement:igpt-85", "measurement:deita-dpo"],
  },
  choose: [
    {
      text: "What is wanted can be recognised and not written down: helpful, honest, harmless, on-brand.",
      basis: "sourced",
      cites: ["claim:002-rlhf-abstract-qualities", "claim:002-rlhf-harmful", "measurement:igpt-85"],
    },
    {
      text: "There are comparisons, or people who can make them; no other data turns into them.",
      basis: "sourced",
      cites: ["work:trl-dataset-formats", "claim:002-data-rlhf-raters"],
    },
    {
      text: "The model already follows instructions: such a one can take comparisons at once.",
      basis: "sourced",
      cites: ["work:2405.14734", "measurement:tulu2-dpo-13b"],
    },
  ],
  avoid: [
    {
      text: "The base is raw: without a supervised stage DPO reached 30.76 %, with one 86.07 %.",
      basis: "sourced",
      cites: ["measurement:zephyr-dpo-needs-sft", "work:2203.02155"],
      instead: "instruction-tuning",
    },
    {
      text: "A program can say which answer is right: then let it.",
      basis: "sourced",
      cites: ["claim:003-rl-criteria", "measurement:tulu3-sft-dpo-rlvr-gsm8k"],
      instead: "rl-verifiable",
    },
    {
      text: "Knowledge is missing: recall of rare facts did not move.",
      basis: "sourced",
      cites: ["measurement:tulu3-popqa-flat"],
      instead: "rag",
    },
  ],
  terms: ["preference-tuning", "rlhf", "dpo", "alignment"],
  diagram: {
    columns: [
      {
        head: "Data",
        width: 108,
        out: null,
        parts: [
          { kind: "card", id: "prompt", title: "A prompt", lines: ["answered twice by the model"], look: "many" },
        ],
      },
      {
        head: "A person compares",
        width: 176,
        out: "moves",
        parts: [
          {
            kind: "judged",
            id: "pair",
            title: "Two answers",
            items: [
              { text: "takes the person seriously", verdict: "better" },
              { text: "recites the system", verdict: "worse" },
            ],
            note: "DPO: the better one likelier, relative to the copy. RLHF: a reward model learns the marks first",
          },
        ],
      },
      {
        head: "Two models in training",
        width: 150,
        out: null,
        parts: [
          {
            kind: "model",
            id: "model",
            title: "Weights move",
            size: "usual",
            weights: "moving",
            note: "already follows requests",
          },
          {
            kind: "model",
            id: "copy",
            title: "Its frozen copy",
            size: "usual",
            weights: "reference",
            note: "holds it back",
          },
        ],
      },
      {
        head: "Served",
        width: 110,
        out: null,
        parts: [
          { kind: "card", id: "served", title: "The tuned model", lines: ["in the manner preferred"], look: "one" },
        ],
      },
    ],
    loops: [{ from: "pair", to: "prompt", label: "RLHF: new answers" }],
  },
} as const satisfies Portrait;
