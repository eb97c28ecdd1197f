import type { Question } from "@/lib/knowledge/question";

export const constraintQuestions = [
  {
    id: "model-access",
    group: "constraints",
    title: "What may you do with the model?",
    why: "It decides whether anything can be trained, and on which kinds of data.",
    exclusive: null,
    options: [
      { id: "prompt-only", label: "Send it prompts", note: "An API without training: prompting and retrieval remain." },
      {
        id: "tuning-api",
        label: "Use a tuning service with an API",
        note: "You upload pairs or ratings and get a private variant; plain text is not accepted.",
      },
      {
        id: "open-weights",
        label: "Change its weights",
        note: "You hold the weights, so every kind of training is open.",
      },
    ],
  },
  {
    id: "request-volume",
    group: "constraints",
    title: "How many requests a day?",
    why: "It decides whether the price of training or the price of each answer weighs more.",
    exclusive: null,
    options: [
      { id: "low", label: "Fewer than 1,000", note: "A long prompt costs little in total." },
      { id: "medium", label: "1,000 to 100,000", note: null },
      { id: "high", label: "More than 100,000", note: "Every token in the prompt is paid for again and again." },
    ],
  },
  {
    id: "privacy",
    group: "constraints",
    title: "Where may the data go?",
    why: "It decides which services and which machines can be used.",
    exclusive: null,
    options: [
      { id: "anywhere", label: "To any provider", note: null },
      { id: "own-cloud", label: "Into your own cloud account", note: "Rented machines that you control." },
      {
        id: "on-premise",
        label: "Nowhere",
        note: "It stays on your machines, so you need a GPU of your own to train.",
      },
    ],
  },
  {
    id: "base-model",
    group: "constraints",
    title: "What kind of model do you start from?",
    why: "It decides whether a supervised stage has to come before preferences.",
    exclusive: null,
    options: [
      { id: "pretrained", label: "A raw base model", note: "It continues text and hardly follows instructions." },
      {
        id: "instruct",
        label: "An instruction-tuned model",
        note: "It already answers requests; most chat models are of this kind.",
      },
    ],
  },
  {
    id: "model-size",
    group: "constraints",
    title: "How large is the model?",
    why: "It decides what a prompt alone can do, whether soft prompts work, and what fits your hardware.",
    exclusive: null,
    options: [
      {
        id: "up-to-3b",
        label: "Up to 3 billion parameters",
        note: "Cheap to serve, with little room for several skills.",
      },
      { id: "7b-14b", label: "7 to 14 billion", note: "Take the nearest size if yours lies between two." },
      { id: "30b-80b", label: "30 to 80 billion", note: null },
      {
        id: "over-80b",
        label: "Over 80 billion",
        note: "Most large commercial models; choose this if the size is not published.",
      },
    ],
  },
  {
    id: "hardware",
    group: "constraints",
    title: "What can you train on?",
    why: "It decides which weights move, seldom which strategy is right.",
    exclusive: null,
    options: [
      { id: "none", label: "No GPU", note: "A hosted tuning service can still train for you." },
      { id: "consumer-gpu", label: "One consumer GPU", note: "Up to 24 GB of memory." },
      { id: "datacenter-gpu", label: "One data-centre GPU", note: "40 to 141 GB, owned or rented." },
      { id: "gpu-node", label: "One machine with 8 GPUs", note: null },
      { id: "cluster", label: "A cluster", note: "Several such machines with a fast network between them." },
    ],
  },
  {
    id: "tenants",
    group: "constraints",
    title: "How many variants will you serve?",
    why: "It decides whether you can afford a model for each customer or team, or only an adapter.",
    exclusive: null,
    options: [
      { id: "one", label: "One", note: null },
      { id: "several", label: "Several", note: "A handful, each with behaviour of its own." },
      { id: "hundreds", label: "Hundreds", note: "One base model with a small file for each variant." },
    ],
  },
  {
    id: "serving-budget",
    group: "constraints",
    title: "How tight is the budget for each answer?",
    why: "It decides how much long prompts and retrieved passages count against an alternative.",
    exclusive: null,
    options: [
      { id: "tight", label: "Tight", note: "Answers must be fast and cheap, so prompts must be short." },
      { id: "normal", label: "Normal", note: null },
      { id: "loose", label: "Loose", note: "Long prompts, several calls or a wait are acceptable." },
    ],
  },
  {
    id: "team",
    group: "constraints",
    title: "Who will do the work?",
    why: "It decides how much effort and upkeep weigh.",
    exclusive: null,
    options: [
      { id: "no-ml", label: "Nobody with machine-learning experience", note: null },
      { id: "some-ml", label: "People with some experience", note: "They have trained or evaluated a model before." },
      { id: "ml-team", label: "A machine-learning team", note: "They run and maintain trained models as their job." },
    ],
  },
] as const satisfies readonly Question[];
