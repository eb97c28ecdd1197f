import type { Portrait } from "@/lib/strategies/portrait";

export const instructionTuning = {
  strategy: "instruction-tuning",
  description:
    "Instruction tuning trains on many tasks phrased as requests, so that unseen requests are followed. Data, ratings with sources, when to choose it and when not.",
  steps: [
    {
      text: "Many tasks are written as requests in plain words, each with a good response; the same task comes in several phrasings.",
      basis: "sourced",
      cites: ["claim:002-data-instruction-pairs", "claim:003-data-varied-descriptions", "measurement:t0-prompts"],
    },
    {
      text: "The model reads the request and is trained on the response.",
      basis: "sourced",
      cites: ["claim:000-it-supervised-objective", "claim:000-it-learns-from-demonstration"],
    },
    {
      text: "Weights move towards doing what a request says. One body of weights learns all tasks at once.",
      basis: "sourced",
      cites: ["claim:002-instruction-mimics-requests", "measurement:chung-compute-share"],
    },
    {
      text: "Requests that were never trained on are followed too, and the better the more kinds of task stood in the data.",
      basis: "sourced",
      cites: ["claim:002-instruction-unseen", "measurement:flan-clusters", "measurement:tk-tasks-scaling"],
    },
  ],
  served: {
    text: "The tuned model with a plain request; nobody has to engineer the prompt, though a clear one still helps.",
    basis: "sourced",
    cites: ["claim:002-instruction-plain-prompts", "claim:003-prompts-match-training"],
  },
  adds: {
    text: "The following of requests, on any subject.",
    basis: "sourced",
    cites: ["claim:002-instruction-any-subject", "measurement:chung-human-pref"],
  },
  choose: [
    {
      text: "People will ask for things that nobody can list in advance.",
      basis: "sourced",
      cites: [
        "work:2109.01652",
        "work:2110.08207",
        "claim:002-instruction-zero-shot-lead",
        "claim:003-unseen-instruction",
      ],
    },
    {
      text: "The base is raw and answers a request with more requests; it also comes before preferences.",
      basis: "sourced",
      cites: ["work:2203.02155", "measurement:zephyr-dpo-needs-sft"],
    },
    {
      text: "You have, or can write, some hundred to a few thousand varied requests with good answers: quality and variety count for more than number.",
      basis: "sourced",
      cites: ["measurement:lima-43", "measurement:deita-6k-vs-200k", "measurement:deita-random-vs-selected"],
    },
    {
      text: "Later tasks should need less data: after instruction tuning, a quarter of a task's examples was enough.",
      basis: "sourced",
      cites: ["measurement:gupta-25pct", "claim:002-instruction-less-data"],
    },
  ],
  avoid: [
    {
      text: "There is one fixed job with many examples of it: tuning for that job is ahead.",
      basis: "sourced",
      cites: ["measurement:tk-gap-to-supervised", "claim:000-it-second-on-niche"],
      instead: "general-ft",
    },
    {
      text: "The facts change: tuning stores them badly.",
      basis: "sourced",
      cites: ["measurement:ovadia-rag", "measurement:gekhman-unknown"],
      instead: "rag",
    },
    {
      text: "The model already follows instructions and only the taste is off.",
      basis: "sourced",
      cites: ["claim:002-rlhf-high-level", "measurement:deita-dpo"],
      instead: "preference-tuning",
    },
    {
      text: "The work is to continue a text: there an instruction did harm.",
      basis: "sourced",
      cites: ["measurement:t0-hellaswag-noinstr"],
      instead: "prompting",
    },
  ],
  terms: ["instruction-tuning", "supervised-fine-tuning", "zero-shot", "instruct-model", "generalisation"],
  diagram: {
    columns: [
      {
        head: "Data: many tasks, as requests",
        width: 150,
        out: null,
        parts: [
          { kind: "card", id: "translate", title: "Translate: ...", lines: ["in several phrasings"], look: "one" },
          { kind: "card", id: "judge", title: "Is this review kind?", lines: ["one row, one request"], look: "one" },
          { kind: "card", id: "shorten", title: "Put this in two sentences", lines: ["and so on"], look: "many" },
        ],
      },
      {
        head: "Loss: the response",
        width: 132,
        out: "moves",
        parts: [
          {
            kind: "tokens",
            id: "row",
            title: "One row",
            cells: [
              { text: "Translate:", role: "given" },
              { text: "good", role: "given" },
              { text: "day", role: "given" },
              { text: "bonjour", role: "trained" },
            ],
            note: "the request is read, the response trained",
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
            note: "for all tasks at once",
          },
        ],
      },
      {
        head: "Served: never trained",
        width: 150,
        out: null,
        parts: [
          { kind: "card", id: "entail", title: "Does A follow from B?", lines: ["followed"], look: "one" },
          { kind: "card", id: "reverse", title: "Reverse these steps", lines: ["followed"], look: "one" },
        ],
      },
    ],
    loops: [],
  },
} as const satisfies Portrait;
