import type { Portrait } from "@/lib/strategies/portrait";

export const prompting = {
  strategy: "prompting",
  description:
    "Prompting trains nothing: instructions and examples stand in the prompt. What it needs, how it rates with sources, when it is enough and when it is not.",
  steps: [
    {
      text: "You write down what is to be done, in which form, and for whom.",
      basis: "sourced",
      cites: ["claim:003-prompts-clear", "claim:003-prompts-name-details", "claim:002-prompt-add-reader"],
    },
    {
      text: "A few worked examples may follow. They are read with the request and not trained on.",
      basis: "sourced",
      cites: ["claim:002-data-prompt-examples", "work:2005.14165"],
    },
    {
      text: "The model reads instruction, examples and request as one text and continues it. No weight changes.",
      basis: "sourced",
      cites: ["claim:002-prompt-shapes-input", "claim:002-prompt-weights-stay"],
    },
    {
      text: "You read the answers on a test set and rewrite the prompt: the only thing that learns is the prompt's author.",
      basis: "ours",
      cites: [],
    },
  ],
  served: {
    text: "The model as it came, with a prompt that grows by every example in it. That length is paid for again with each request.",
    basis: "sourced",
    cites: ["measurement:tfew-infer-flops"],
  },
  adds: { text: "The baseline that every later stage is read against.", basis: "sourced", cites: ["work:2311.16452"] },
  choose: [
    {
      text: "Nothing was measured yet. A strong model with a good prompt may already be ahead of the specialist.",
      basis: "sourced",
      cites: ["work:2311.16452", "measurement:medprompt-27", "measurement:chatgpt-vs-bloomberg"],
    },
    {
      text: "There are hardly any examples, or no test to tell whether training helped.",
      basis: "sourced",
      cites: ["work:openai-fine-tuning-guide", "measurement:openai-50-100", "claim:001-evaluation-takes-care"],
    },
    {
      text: "The model can only be prompted: a service without tuning leaves prompting and retrieval.",
      basis: "sourced",
      cites: ["work:2311.16452"],
    },
    {
      text: "A prompt is the cheaper and simpler way to the same answer.",
      basis: "sourced",
      cites: ["claim:001-prompting-simpler", "claim:001-prompting-cheaper", "claim:002-prompt-light"],
    },
  ],
  avoid: [
    {
      text: "One narrow, stable task is asked so often that the long prompt costs more than training once.",
      basis: "sourced",
      cites: ["measurement:tfew-infer-flops", "measurement:loraland-vs-gpt4"],
      instead: "general-ft",
    },
    {
      text: "The answer depends on documents or facts that the model has not seen.",
      basis: "sourced",
      cites: ["claim:001-base-knowledge-ends", "measurement:ovadia-rag"],
      instead: "rag",
    },
    {
      text: "The base is raw and continues a request instead of answering it. One fixed prompt did bring a raw 7B model level with its tuned sibling, another size not.",
      basis: "sourced",
      cites: ["measurement:urial-mistral", "measurement:igpt-vs-fewshot"],
      instead: "instruction-tuning",
    },
    {
      text: "Wording has to be found by experts each time, and answers vary with it.",
      basis: "sourced",
      cites: ["claim:002-prompt-needs-expert", "claim:002-prompt-less-consistent"],
      instead: "instruction-tuning",
    },
  ],
  terms: ["prompt-tuning", "prompt-engineering", "zero-shot", "few-shot"],
  diagram: {
    columns: [
      {
        head: "You write",
        width: 150,
        out: null,
        parts: [
          { kind: "card", id: "request", title: "The request", lines: ["new each time"], look: "one" },
          { kind: "card", id: "examples", title: "A few examples", lines: ["read, not trained on"], look: "many" },
          { kind: "card", id: "task", title: "What to do", lines: ["and in which form"], look: "one" },
        ],
      },
      {
        head: "One text",
        width: 150,
        out: null,
        parts: [
          {
            kind: "tokens",
            id: "prompt",
            title: "The prompt",
            cells: [
              { text: "do this", role: "given" },
              { text: "in 1", role: "given" },
              { text: "out 1", role: "given" },
              { text: "in 2", role: "given" },
              { text: "out 2", role: "given" },
              { text: "request", role: "given" },
            ],
            note: "no loss anywhere; its length is paid for at each request",
          },
        ],
      },
      {
        head: "Model",
        width: 120,
        out: null,
        parts: [
          {
            kind: "model",
            id: "model",
            title: "As it came",
            size: "usual",
            weights: "frozen",
            note: "no weight moves",
          },
        ],
      },
      {
        head: "Served",
        width: 110,
        out: null,
        parts: [{ kind: "card", id: "answer", title: "The answer", lines: ["as the prompt asked"], look: "one" }],
      },
    ],
    loops: [{ from: "answer", to: "task", label: "read the answers, rewrite the prompt" }],
  },
} as const satisfies Portrait;
