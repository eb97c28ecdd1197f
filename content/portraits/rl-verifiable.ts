import type { Portrait } from "@/lib/strategies/portrait";

export const rlVerifiable = {
  strategy: "rl-verifiable",
  description:
    "Reinforcement learning on checked answers rewards what a program finds right. What it needs, how it rates with sources, when to choose it and when not.",
  steps: [
    {
      text: "A problem comes with a way to check an answer: a known result or tests. There is no solution to copy.",
      basis: "sourced",
      cites: ["work:2411.15124", "work:2402.03300"],
    },
    {
      text: "The model writes several attempts of its own at each problem.",
      basis: "sourced",
      cites: ["work:2402.03300", "work:2501.12948"],
    },
    {
      text: "A program marks each attempt right or wrong. That mark is the reward.",
      basis: "sourced",
      cites: ["work:2411.15124", "measurement:tulu3-sft-dpo-rlvr-gsm8k"],
    },
    {
      text: "Weights move so that attempts like the right ones become likelier, and the model tries again. Since it learns from its own words it forgets little.",
      basis: "sourced",
      cites: ["measurement:retain-sft-drop", "measurement:retain-grpo-gain"],
    },
  ],
  served: {
    text: "The trained model alone, which tends to write its working out before the answer and so takes longer replies.",
    basis: "sourced",
    cites: ["work:2501.12948"],
  },
  adds: {
    text: "A further step on what a program can check: 84.3 % to 87.6 % on GSM8K in Tulu 3.",
    basis: "sourced",
    cites: ["measurement:tulu3-sft-dpo-rlvr-gsm8k"],
  },
  choose: [
    {
      text: "A program can tell right from wrong: mathematics, code with tests, fixed output forms.",
      basis: "sourced",
      cites: ["work:2402.03300", "work:2501.12948", "claim:003-rl-criteria"],
    },
    {
      text: "There are checkable problems and no worked solutions.",
      basis: "sourced",
      cites: ["work:2501.12948"],
    },
    {
      text: "Other skills must stay: on its own samples Llama-3.1-8B lost none, on a larger model's answers 38.5 points.",
      basis: "sourced",
      cites: ["measurement:retain-sft-drop"],
    },
  ],
  avoid: [
    {
      text: "A stronger model may write the solutions and the student is small: 72.6 % by distillation against 47.0 % by reinforcement on the same 32B base.",
      basis: "sourced",
      cites: ["measurement:r1-distill-vs-rl"],
      instead: "distillation",
    },
    {
      text: "What is right is a matter of opinion.",
      basis: "sourced",
      cites: ["claim:002-rlhf-abstract-qualities"],
      instead: "preference-tuning",
    },
    {
      text: "The team cannot watch and mend a run, or the card is small: many attempts per problem have to be sampled.",
      basis: "ours",
      cites: [],
      instead: "cot-ft",
    },
    {
      text: "Facts are missing: recall did not move.",
      basis: "sourced",
      cites: ["measurement:tulu3-popqa-flat"],
      instead: "rag",
    },
  ],
  terms: ["verifiable-rewards", "preference-tuning", "chain-of-thought"],
  diagram: {
    columns: [
      {
        head: "Data",
        width: 126,
        out: null,
        parts: [
          { kind: "card", id: "problem", title: "A problem", lines: ["When is the tank full?"], look: "many" },
          { kind: "card", id: "known", title: "A check", lines: ["the result is 30"], look: "one" },
        ],
      },
      {
        head: "Model",
        width: 112,
        out: "tries",
        parts: [
          {
            kind: "model",
            id: "model",
            title: "Weights move",
            size: "usual",
            weights: "moving",
            note: "by the reward",
          },
        ],
      },
      {
        head: "A program marks its attempts",
        width: 176,
        out: null,
        parts: [
          {
            kind: "judged",
            id: "attempts",
            title: "Its own attempts",
            items: [
              { text: "14 + 22 = 36 ... 25", verdict: "wrong" },
              { text: "36 - 6 = 30 ... 30", verdict: "right" },
              { text: "900 / 22 ... 41", verdict: "wrong" },
            ],
            note: "no loss on given text: the mark is the reward",
          },
        ],
      },
      {
        head: "Served",
        width: 110,
        out: null,
        parts: [{ kind: "card", id: "served", title: "The model", lines: ["working, then the answer"], look: "one" }],
      },
    ],
    loops: [{ from: "attempts", to: "model", label: "reward: likelier next time" }],
  },
} as const satisfies Portrait;
