import type { Portrait } from "@/lib/strategies/portrait";

export const multiTaskFt = {
  strategy: "multi-task-ft",
  description:
    "Multi-task fine-tuning trains one model on several known tasks at once. How to mix them, how it rates with sources, when to choose it and when not.",
  steps: [
    {
      text: "Each known task brings a set of its own, and a tag or prefix says which task a row belongs to.",
      basis: "sourced",
      cites: ["claim:002-data-multi-sets", "claim:002-data-multi-translation", "claim:002-data-multi-label"],
    },
    {
      text: "The sets are mixed into every batch, not trained one after the other: in sequence, the first task fell from 49.10 % to 31.39 %.",
      basis: "sourced",
      cites: ["measurement:dmt-sequential-forget", "measurement:dmt-single-vs-multi"],
    },
    {
      text: "The loss is counted on the outputs of all tasks, and one body of weights moves.",
      basis: "sourced",
      cites: ["claim:002-multi-various-tasks"],
    },
    {
      text: "One model does every task of the list, each a little below a model of its own.",
      basis: "sourced",
      cites: ["measurement:dmt-single-vs-multi", "measurement:dmt-code", "claim:002-multi-known-tasks"],
    },
  ],
  served: {
    text: "One tuned model; the request names its task as the training rows did.",
    basis: "ours",
    cites: [],
  },
  adds: {
    text: "Several known tasks in one model, before anything is refined.",
    basis: "sourced",
    cites: ["claim:002-multi-range", "claim:002-multi-versatile"],
  },
  choose: [
    {
      text: "The list of tasks is known and closed, and one model has to do all of them.",
      basis: "sourced",
      cites: ["work:2109.01652", "claim:002-multi-known-tasks", "claim:002-multi-various-tasks"],
    },
    {
      text: "Tasks would otherwise be trained one after the other: mixing cost less than two points on GSM8K, sequence nearly eighteen.",
      basis: "sourced",
      cites: ["measurement:dmt-single-vs-multi", "measurement:dmt-sequential-forget"],
    },
    {
      text: "There are many tasks: as an extra stage it paid above roughly fifteen.",
      basis: "sourced",
      cites: ["measurement:muppet-15"],
    },
  ],
  avoid: [
    {
      text: "There is one task only: nothing is there to mix.",
      basis: "sourced",
      cites: ["measurement:muppet-15"],
      instead: "general-ft",
    },
    {
      text: "Requests come in people's own words and go beyond the list.",
      basis: "sourced",
      cites: [
        "claim:002-multi-zero-shot-lag",
        "claim:002-multi-intent-missed",
        "measurement:flan-instr-vs-plain-multitask",
      ],
      instead: "instruction-tuning",
    },
    {
      text: "Hundreds of separate variants, one per tenant: each needs a small part of its own.",
      basis: "sourced",
      cites: ["work:2104.08691", "measurement:lora-checkpoint"],
      instead: "prompt-tuning",
    },
  ],
  terms: ["multi-task", "instruction-tuning", "replay"],
  diagram: {
    columns: [
      {
        head: "Data: a set per task",
        width: 128,
        out: "mix",
        parts: [
          { kind: "card", id: "set-a", title: "task: subject", lines: ["title, heading"], look: "many" },
          { kind: "card", id: "set-b", title: "task: audience", lines: ["blurb, age"], look: "many" },
          { kind: "card", id: "set-c", title: "task: language", lines: ["text, code"], look: "many" },
        ],
      },
      {
        head: "Every batch",
        width: 140,
        out: "moves",
        parts: [
          {
            kind: "mixture",
            id: "batch",
            title: "A mixture",
            items: [
              { text: "subject", size: 4 },
              { text: "audience", size: 3 },
              { text: "language", size: 2 },
            ],
            note: "loss on the outputs of all; how much of each is yours to set",
          },
        ],
      },
      {
        head: "One model",
        width: 118,
        out: null,
        parts: [
          {
            kind: "model",
            id: "model",
            title: "Weights move",
            size: "usual",
            weights: "moving",
            note: "for the whole list",
          },
        ],
      },
      {
        head: "Served",
        width: 150,
        out: null,
        parts: [
          { kind: "card", id: "known", title: "Every task of the list", lines: ["named as in training"], look: "many" },
          { kind: "card", id: "unknown", title: "A task beyond it", lines: ["left behind"], look: "faint" },
        ],
      },
    ],
    loops: [],
  },
} as const satisfies Portrait;
