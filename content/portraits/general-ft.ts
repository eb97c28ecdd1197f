import type { Portrait } from "@/lib/strategies/portrait";

export const generalFt = {
  strategy: "general-ft",
  description:
    "General fine-tuning trains on input and output pairs of one task. How many pairs it takes, how it rates with sources, when it wins, and what it forgets.",
  steps: [
    {
      text: "You collect inputs of one task, each with the output that you want.",
      basis: "sourced",
      cites: ["claim:001-curated-data-accuracy", "claim:003-data-single-function"],
    },
    {
      text: "The model reads the input and is trained on the output: the loss is counted there and nowhere else, as trainers commonly set it up.",
      basis: "ours",
      cites: [],
    },
    {
      text: "Weights move until the outputs fit: all of them, or a LoRA beside them, as the update method says.",
      basis: "sourced",
      cites: ["claim:002-general-moves-parameters", "work:2106.09685"],
    },
    {
      text: "On its task the result is hard to beat. Beside it, skills that nobody trained can wear off.",
      basis: "sourced",
      cites: ["measurement:loraland-vs-gpt4", "claim:001-loses-other-tasks", "measurement:retain-sft-drop"],
    },
  ],
  served: {
    text: "The tuned model with a short prompt: the task needs no description any more.",
    basis: "sourced",
    cites: ["measurement:tfew-infer-flops", "claim:001-cheaper-responses"],
  },
  adds: {
    text: "Accuracy on the one task, in its output form.",
    basis: "sourced",
    cites: ["claim:003-target-tasks-excellent", "measurement:tk-gap-to-supervised"],
  },
  choose: [
    {
      text: "There is one narrow, stable task with labels and many requests: a small tuned model costs less than a large prompted one and is often better.",
      basis: "sourced",
      cites: ["work:2405.00732", "measurement:loraland-vs-gpt4", "measurement:tfew-infer-flops"],
    },
    {
      text: "You expect form from it: a style, a format, a set of rules to keep.",
      basis: "sourced",
      cites: ["claim:001-style-and-voice", "claim:001-guidelines"],
    },
    {
      text: "Your data resembles nothing the base has seen, and prompts do not bridge the gap.",
      basis: "sourced",
      cites: ["claim:001-own-data", "claim:001-base-weak-on-unlike-data"],
    },
  ],
  avoid: [
    {
      text: "What is missing is facts: they come in slowly, and made-up answers increase.",
      basis: "sourced",
      cites: ["work:2405.05904", "measurement:gekhman-unknown", "measurement:soudani-stable"],
      instead: "rag",
    },
    {
      text: "Nobody can list the requests in advance; a model tuned on one task may stumble beside it.",
      basis: "sourced",
      cites: ["claim:003-out-of-distribution", "claim:003-unseen-finetuning"],
      instead: "instruction-tuning",
    },
    {
      text: "Fewer than about fifty examples, and nobody to make more.",
      basis: "sourced",
      cites: ["measurement:openai-50-100", "claim:001-enough-data-or-overfit"],
      instead: "prompting",
    },
    {
      text: "Safety of the base must hold: harmless data alone loosened it. Mix safety examples in and measure again.",
      basis: "sourced",
      cites: ["measurement:qi-alpaca", "measurement:qi-mix-safety"],
      instead: null,
    },
  ],
  terms: ["fine-tuning", "supervised-fine-tuning", "full-fine-tuning", "overfitting"],
  diagram: {
    columns: [
      {
        head: "Data: one task",
        width: 140,
        out: null,
        parts: [
          {
            kind: "card",
            id: "pairs",
            title: "Fault report, as JSON",
            lines: ["input and the output you want, hundreds of times"],
            look: "many",
          },
        ],
      },
      {
        head: "Loss: the output alone",
        width: 160,
        out: "moves",
        parts: [
          {
            kind: "tokens",
            id: "row",
            title: "One row",
            cells: [
              { text: "the lift", role: "given" },
              { text: "stopped at", role: "given" },
              { text: "8:15", role: "given" },
              { text: "{part:", role: "trained" },
              { text: "lift,", role: "trained" },
              { text: "urgency:", role: "trained" },
              { text: "high}", role: "trained" },
            ],
            note: "read, then trained",
          },
        ],
      },
      {
        head: "Model",
        width: 118,
        out: null,
        parts: [
          {
            kind: "model",
            id: "model",
            title: "Weights move",
            size: "usual",
            weights: "moving",
            note: "all of them, or a LoRA beside them",
          },
        ],
      },
      {
        head: "Served",
        width: 140,
        out: null,
        parts: [
          { kind: "card", id: "same", title: "A new report", lines: ["short prompt, same form"], look: "one" },
          { kind: "card", id: "other", title: "Another task", lines: ["may be worse than before"], look: "faint" },
        ],
      },
    ],
    loops: [],
  },
} as const satisfies Portrait;
