import type { Portrait } from "@/lib/strategies/portrait";

export const cotFt = {
  strategy: "cot-ft",
  description:
    "Chain-of-thought tuning trains on worked solutions, so that steps come before the answer. How many it takes, how it rates with sources, and what it costs.",
  steps: [
    {
      text: "Problems come with their solutions worked out, step by step, and the result last.",
      basis: "sourced",
      cites: ["claim:002-data-cot-worked", "claim:002-cot-logic-in-training"],
    },
    {
      text: "The problem is read; the loss is counted on every step and on the result.",
      basis: "sourced",
      cites: ["claim:002-cot-logic-in-training", "measurement:star-cqa"],
    },
    {
      text: "Weights move towards taking small steps. A thousand chosen solutions did most of what 59,000 did, with a strong base.",
      basis: "sourced",
      cites: ["measurement:s1-1k-vs-59k", "measurement:limo-800"],
    },
    {
      text: "The model writes its working before it answers. Asked for the answer alone it can be worse than before, unless direct answers were mixed in.",
      basis: "sourced",
      cites: ["claim:002-cot-small-steps", "measurement:chung-cot-only-narrow", "measurement:chung-cot-8b-bbh"],
    },
  ],
  served: {
    text: "The tuned model, whose replies are longer by the working that stands before each answer.",
    basis: "ours",
    cites: [],
  },
  adds: {
    text: "Steps written out before the answer.",
    basis: "sourced",
    cites: ["claim:002-cot-builds-on-instruction", "measurement:flanc-no-cot"],
  },
  choose: [
    {
      text: "Problems take several steps, and worked solutions exist or can be written.",
      basis: "sourced",
      cites: ["claim:002-cot-complex-tasks", "measurement:metamath-gsm", "measurement:tulu1-cot-gsm"],
    },
    {
      text: "Without solutions but with checkable answers: the model can write its own and keep those that end right.",
      basis: "sourced",
      cites: ["work:2203.14465", "measurement:star-gsm8k"],
    },
    {
      text: "Somebody has to follow and check the working, as in medicine.",
      basis: "sourced",
      cites: ["claim:000-cot-medical-reasoning", "claim:000-cot-reasoning-accuracy"],
    },
  ],
  avoid: [
    {
      text: "Short, direct answers are wanted: tuned on worked solutions alone, PaLM 8B fell from 30.8 % to 19.8 %. Mix direct answers in.",
      basis: "sourced",
      cites: ["measurement:chung-cot-8b-bbh", "measurement:chung-cot-only-narrow"],
      instead: "instruction-tuning",
    },
    {
      text: "Solutions are many and unselected: 100,000 of them lowered a 32B model, 800 chosen ones raised it.",
      basis: "sourced",
      cites: ["measurement:limo-800"],
      instead: null,
    },
    {
      text: "Length of replies is what you pay for and the task takes no steps.",
      basis: "ours",
      cites: [],
      instead: "general-ft",
    },
  ],
  terms: ["chain-of-thought", "verifiable-rewards", "supervised-fine-tuning"],
  diagram: {
    columns: [
      {
        head: "Data: worked solutions",
        width: 130,
        out: null,
        parts: [
          {
            kind: "card",
            id: "problem",
            title: "How many battens?",
            lines: ["with the working and the result"],
            look: "many",
          },
        ],
      },
      {
        head: "Loss: steps and result",
        width: 176,
        out: "moves",
        parts: [
          {
            kind: "tokens",
            id: "row",
            title: "One row",
            cells: [
              { text: "3.60 m, every 45 cm", role: "given" },
              { text: "it is 360 cm", role: "trained" },
              { text: "360 / 45 = 8", role: "trained" },
              { text: "8 + 1 = 9", role: "trained" },
              { text: "Answer: 9", role: "trained" },
            ],
            note: "the problem is read, each step trained",
          },
        ],
      },
      {
        head: "Model",
        width: 112,
        out: null,
        parts: [
          {
            kind: "model",
            id: "model",
            title: "Weights move",
            size: "usual",
            weights: "moving",
            note: "best where the base is strong",
          },
        ],
      },
      {
        head: "Served",
        width: 144,
        out: null,
        parts: [
          {
            kind: "tokens",
            id: "reply",
            title: "A longer reply",
            cells: [
              { text: "step", role: "given" },
              { text: "step", role: "given" },
              { text: "step", role: "given" },
              { text: "answer", role: "given" },
            ],
            note: "each token is paid for",
          },
          { kind: "card", id: "direct", title: "Answer at once", lines: ["may be worse than before"], look: "faint" },
        ],
      },
    ],
    loops: [],
  },
} as const satisfies Portrait;
