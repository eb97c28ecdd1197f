import type { Portrait } from "@/lib/strategies/portrait";

export const rag = {
  strategy: "rag",
  description:
    "Retrieval looks up passages for each request and lets an unchanged model answer from them. Needs, ratings with sources, when it helps and when passages hurt.",
  steps: [
    {
      text: "Your documents are cut into passages and indexed. A changed document is indexed again; nothing is trained.",
      basis: "ours",
      cites: [],
    },
    {
      text: "A question comes, and the passages nearest to it are fetched.",
      basis: "sourced",
      cites: ["work:2312.05934", "measurement:ralm-llama7b"],
    },
    {
      text: "Question and passages go to the model as one prompt. Its weights stay as they are.",
      basis: "sourced",
      cites: ["measurement:ralm-llama7b"],
    },
    {
      text: "The answer rests on the passages and can name them. What the search misses stays unknown.",
      basis: "sourced",
      cites: ["measurement:ovadia-rag"],
    },
  ],
  served: {
    text: "The model as it came and a search over your passages, beside each other. Every request carries the passages it was answered from.",
    basis: "ours",
    cites: [],
  },
  adds: {
    text: "The current facts, at the moment of the request. It runs beside the other stages and not before them.",
    basis: "sourced",
    cites: ["measurement:ovadia-rag", "measurement:soudani-mistral"],
  },
  choose: [
    {
      text: "Facts change or have to be cited, however much hardware or labelled data there is.",
      basis: "sourced",
      cites: ["work:2312.05934", "measurement:ovadia-rag", "measurement:soudani-mistral"],
    },
    {
      text: "The answers stand in documents of your own, and rare facts matter.",
      basis: "sourced",
      cites: ["measurement:soudani-stable", "measurement:soudani-sizes"],
    },
    {
      text: "There are no training examples: an unchanged model gains from passages at once.",
      basis: "sourced",
      cites: ["measurement:ralm-llama7b", "measurement:atlas-64shot"],
    },
  ],
  avoid: [
    {
      text: "There is nothing to retrieve from: no documents and no changing facts.",
      basis: "ours",
      cites: [],
      instead: "prompting",
    },
    {
      text: "What is missing is a skill, a tone or a form, and not a fact.",
      basis: "sourced",
      cites: ["claim:001-style-and-voice", "measurement:false-style"],
      instead: "general-ft",
    },
    {
      text: "The model already knows the answers: passages for every question took Llama-3.1-8B from 80.8 % to 67.6 % on well-known facts.",
      basis: "sourced",
      cites: ["measurement:targ-hurts-8b"],
      instead: "prompting",
    },
    {
      text: "The model was tuned without passages in its examples: adding them afterwards cost it 18 points. Train with passages in view, or not at all.",
      basis: "sourced",
      cites: ["measurement:raft-dsf-rag-hurts", "measurement:raft-hf"],
      instead: null,
    },
  ],
  terms: ["retrieval-augmented-generation", "hallucination"],
  diagram: {
    columns: [
      {
        head: "Once, and at each change",
        width: 138,
        out: "search",
        parts: [
          {
            kind: "pages",
            id: "documents",
            title: "Your documents",
            rows: 11,
            marked: [2, 6],
            note: "cut into passages and indexed; a change is indexed, not trained",
          },
          { kind: "card", id: "question", title: "The question", lines: [], look: "one" },
        ],
      },
      {
        head: "For each request",
        width: 150,
        out: null,
        parts: [
          {
            kind: "tokens",
            id: "prompt",
            title: "The prompt",
            cells: [
              { text: "question", role: "given" },
              { text: "passage 1", role: "found" },
              { text: "passage 2", role: "found" },
            ],
            note: "edged: what the search found; no loss anywhere",
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
            title: "As it came",
            size: "usual",
            weights: "frozen",
            note: "no weight moves",
          },
        ],
      },
      {
        head: "Served",
        width: 126,
        out: null,
        parts: [
          {
            kind: "card",
            id: "answer",
            title: "An answer",
            lines: ["from passages 1 and 2, which it names"],
            look: "one",
          },
          { kind: "card", id: "missed", title: "Not found", lines: ["stays unknown"], look: "faint" },
        ],
      },
    ],
    loops: [],
  },
} as const satisfies Portrait;
