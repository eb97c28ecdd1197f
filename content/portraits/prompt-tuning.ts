import type { Portrait } from "@/lib/strategies/portrait";

export const promptTuning = {
  strategy: "prompt-tuning",
  description:
    "Prompt tuning trains a few input vectors per task and leaves the model frozen. Data, ratings with sources, when soft prompts pay, and the trap in the name.",
  steps: [
    {
      text: "A short row of vectors is put before the input. They are no words and nobody can read them.",
      basis: "sourced",
      cites: ["work:2104.08691"],
    },
    {
      text: "The frozen model reads vectors and input and is scored on the wanted output.",
      basis: "sourced",
      cites: ["work:2104.08691"],
    },
    {
      text: "The error runs back through the whole model, and only the vectors move.",
      basis: "sourced",
      cites: ["work:2104.08691", "measurement:lester-params"],
    },
    {
      text: "Each task keeps its own vectors, some kilobytes; one model serves all of them, and without vectors it is the base again.",
      basis: "sourced",
      cites: ["measurement:lester-params", "measurement:hfpeft-ckpt"],
    },
  ],
  served: {
    text: "One frozen model; each request brings the vectors of its task, which takes a server that can put vectors before the input.",
    basis: "sourced",
    cites: ["work:2104.08691", "work:openai-fine-tuning-guide"],
  },
  adds: {
    text: "One task, stored beside an unchanged model; Med-PaLM put it on top of a model tuned on instructions.",
    basis: "sourced",
    cites: ["work:2212.13138", "work:2104.08691"],
  },
  choose: [
    {
      text: "The frozen model is large: near 11 billion parameters, soft prompts drew level with full tuning.",
      basis: "sourced",
      cites: ["work:2104.08691", "measurement:lester-parity"],
    },
    {
      text: "Many known tasks or tenants share one model, and each may take kilobytes only.",
      basis: "sourced",
      cites: ["measurement:lester-params", "measurement:hfpeft-ckpt"],
    },
    {
      text: "General skill must come back untouched when the task is over.",
      basis: "sourced",
      cites: ["claim:002-prompt-weights-stay", "work:2104.08691"],
    },
  ],
  avoid: [
    {
      text: "The model is small: up to 3 billion parameters soft prompts fall well short, and at 7 billion prefixes reached 35.0 % where LoRA reached 46.9 %.",
      basis: "sourced",
      cites: ["measurement:lester-parity", "measurement:llmadapters-prefix-vs-lora", "measurement:hfpeft-acc"],
      instead: "general-ft",
    },
    {
      text: "There are only a hundred examples: a trained prefix was barely above guessing there, while LoRA was not.",
      basis: "sourced",
      cites: ["measurement:lora-mnli-prefix", "measurement:lora-mnli-lora"],
      instead: "general-ft",
    },
    {
      text: "The model sits behind a service that takes text only.",
      basis: "sourced",
      cites: ["work:openai-fine-tuning-guide"],
      instead: "prompting",
    },
    {
      text: "General skill is needed while the prompt is active: with it in place, loss on plain text rose more than after full tuning.",
      basis: "sourced",
      cites: ["measurement:hfpeft-forget"],
      instead: null,
    },
  ],
  terms: ["prompt-tuning", "soft-prompt", "prefix-tuning", "prompt-engineering", "peft"],
  diagram: {
    columns: [
      {
        head: "Data: pairs per task",
        width: 126,
        out: null,
        parts: [
          { kind: "card", id: "pairs-a", title: "Task A", lines: ["review, label"], look: "many" },
          { kind: "card", id: "pairs-b", title: "Task B", lines: ["question, yes or no"], look: "many" },
        ],
      },
      {
        head: "What is trained",
        width: 128,
        out: null,
        parts: [
          {
            kind: "vectors",
            id: "vectors",
            title: "Vectors, a set per task",
            sets: ["task A", "task B", "task C"],
            note: "kilobytes each; no words",
          },
        ],
      },
      {
        head: "Model",
        width: 140,
        out: null,
        parts: [
          {
            kind: "model",
            id: "model",
            title: "Large and frozen",
            size: "large",
            weights: "frozen",
            note: "the error passes through and moves nothing here",
          },
        ],
      },
      {
        head: "Served, and the loss",
        width: 146,
        out: null,
        parts: [
          { kind: "card", id: "serve-a", title: "Vectors A + request", lines: ["does task A"], look: "one" },
          { kind: "card", id: "serve-none", title: "No vectors", lines: ["the base is back"], look: "one" },
          {
            kind: "tokens",
            id: "output",
            title: "In training: the output",
            cells: [{ text: "positive", role: "trained" }],
            note: "the loss is counted here",
          },
        ],
      },
    ],
    loops: [{ from: "output", to: "vectors", label: "the error moves the vectors alone" }],
  },
} as const satisfies Portrait;
