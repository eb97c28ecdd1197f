import type { Portrait } from "@/lib/strategies/portrait";

export const domainFt = {
  strategy: "domain-ft",
  description:
    "Domain tuning trains further on a field's own text. How much text it takes, how it rates with sources, when it pays, and why instructions come after it.",
  steps: [
    {
      text: "Text of the field is collected as it stands: no questions, no labels. Published models read hundreds of millions of tokens and more.",
      basis: "sourced",
      cites: ["measurement:saul-tokens", "measurement:meditron-tokens", "work:2004.10964"],
    },
    {
      text: "The model predicts the next token of that text, and the loss is counted on every token.",
      basis: "sourced",
      cites: ["work:2004.10964"],
    },
    {
      text: "Weights move towards the field's words and facts. On much text full tuning takes in more than adapters.",
      basis: "sourced",
      cites: ["claim:002-domain-vocabulary", "measurement:lllf-code-cpt"],
    },
    {
      text: "The result knows the field better and follows requests no better: a stage with instructions or task examples comes next.",
      basis: "sourced",
      cites: ["work:2308.12950", "claim:002-combination-coding-instruction", "claim:002-general-legal-no-dialogue"],
    },
  ],
  served: {
    text: "As a rule not this model itself but one that was tuned on instructions or a task after it.",
    basis: "sourced",
    cites: ["work:2308.12950", "work:2403.03883"],
  },
  adds: {
    text: "The field's language and knowledge, which a later stage then puts to use.",
    basis: "sourced",
    cites: ["claim:002-combination-coding-domain", "measurement:codellama-34b", "measurement:dapt-aclarc"],
  },
  choose: [
    {
      text: "The field is far from what the base has read: gains follow that distance.",
      basis: "sourced",
      cites: ["measurement:dapt-aclarc", "claim:001-domain-knowledge", "claim:001-base-lacks-terminology"],
    },
    {
      text: "There is much raw text of the field: from a million tokens to begin with, a billion to be comfortable.",
      basis: "sourced",
      cites: ["measurement:saul-tokens", "measurement:meditron-tokens", "measurement:tapt-cost"],
    },
    {
      text: "A language or dialect is wanted that the base handles poorly.",
      basis: "sourced",
      cites: ["claim:001-target-language", "claim:001-base-weak-in-dialect"],
    },
  ],
  avoid: [
    {
      text: "The text is near everyday language: further reading gained nothing there.",
      basis: "sourced",
      cites: ["measurement:dapt-agnews"],
      instead: "prompting",
    },
    {
      text: "Single facts are wanted, and they change: look them up.",
      basis: "sourced",
      cites: ["measurement:ovadia-rag", "measurement:gekhman-unknown", "claim:001-becomes-outdated"],
      instead: "rag",
    },
    {
      text: "There is under a million tokens of text and there are no pairs of the field.",
      basis: "sourced",
      cites: ["measurement:saul-tokens", "measurement:gekhman-unknown"],
      instead: "rag",
    },
    {
      text: "The model sits behind a tuning service: such services take pairs, not raw text.",
      basis: "sourced",
      cites: ["work:openai-fine-tuning-guide"],
      instead: "general-ft",
    },
    {
      text: "Skill outside the field must not suffer and nothing is mixed in to keep it.",
      basis: "sourced",
      cites: ["claim:002-domain-narrows", "measurement:codellama-xnli"],
      instead: "rag",
    },
  ],
  terms: ["domain-adaptive-pretraining", "catastrophic-forgetting", "replay", "base-model"],
  diagram: {
    columns: [
      {
        head: "Data: the field's text",
        width: 130,
        out: null,
        parts: [
          {
            kind: "pages",
            id: "text",
            title: "Raw text, much of it",
            rows: 16,
            marked: [],
            note: "counted in tokens: a million to start, a billion to be comfortable",
          },
        ],
      },
      {
        head: "Loss: every token",
        width: 150,
        out: "moves",
        parts: [
          {
            kind: "tokens",
            id: "row",
            title: "The next token, again and again",
            cells: [
              { text: "a colony", role: "trained" },
              { text: "that", role: "trained" },
              { text: "loses", role: "trained" },
              { text: "its", role: "trained" },
              { text: "queen", role: "trained" },
              { text: "can raise", role: "trained" },
              { text: "another", role: "trained" },
            ],
            note: "nothing is only read",
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
            note: "all of them where there is much text",
          },
        ],
      },
      {
        head: "Then, and served",
        width: 150,
        out: null,
        parts: [
          { kind: "card", id: "speaks", title: "Speaks the field", lines: ["and continues text"], look: "one" },
          {
            kind: "card",
            id: "next",
            title: "Next stage",
            lines: ["instructions or a task, so that it answers"],
            look: "faint",
          },
        ],
      },
    ],
    loops: [],
  },
} as const satisfies Portrait;
