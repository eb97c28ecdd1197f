import type { Citation } from "@/lib/knowledge/types";

/** A rule on which the sources agree, and the records of content/decision that carry it. */
export type Rule = {
  /** 1 to 17; links speak it. */
  id: number;
  /** A full sentence of our own. */
  text: string;
  cites: readonly Citation[];
  carriedBy: readonly string[];
};

export const rules = [
  {
    id: 1,
    text: "Look up facts that change or that have to be cited, however much hardware or labelled data there is.",
    cites: ["work:2312.05934", "measurement:ovadia-rag", "measurement:soudani-mistral"],
    carriedBy: [
      "goal-fresh-facts",
      "goal-own-documents",
      "change-monthly",
      "change-daily",
      "rag-facts",
      "step-refresh-index",
    ],
  },
  {
    id: 2,
    text: "Expect form from tuning: a style, a format, a set of rules to keep.",
    cites: ["claim:001-style-and-voice", "claim:001-guidelines", "measurement:false-style", "work:2305.11206"],
    carriedBy: ["goal-style-format", "retrieval-with-instructions", "retrieval-with-task", "step-form-not-facts"],
  },
  {
    id: 3,
    text: "Do not train in facts that the model does not know: they come in slowly, and made-up answers increase.",
    cites: ["work:2405.05904", "measurement:gekhman-unknown", "measurement:gekhman-linear"],
    carriedBy: ["little-field-text", "change-daily", "step-form-not-facts"],
  },
  {
    id: 4,
    text: "Settle access first: with prompts alone, prompting and retrieval remain, and a tuning service rejects plain text.",
    cites: ["work:2311.16452", "work:openai-fine-tuning-guide"],
    carriedBy: ["prompt-only-access", "tuning-api-no-raw-text", "tuning-api-no-soft-prompts"],
  },
  {
    id: 5,
    text: "Let the kind of data choose the training: plain text, pairs, varied instructions, comparisons, worked solutions and checkable problems each have their own.",
    cites: ["work:trl-dataset-formats", "claim:002-data-matched"],
    carriedBy: [
      "general-pairs",
      "instruction-pairs",
      "multi-task-pairs",
      "domain-text",
      "preference-comparisons",
      "traces",
      "verifiable-answers",
      "self-made-traces",
      "no-pairs",
      "no-field-text",
      "no-solutions",
      "no-checkable-answers",
    ],
  },
  {
    id: 6,
    text: "Collect preferences from people; no other data can be turned into them.",
    cites: ["work:trl-dataset-formats", "claim:002-data-rlhf-raters"],
    carriedBy: ["no-preferences", "preference-collected", "step-log-feedback"],
  },
  {
    id: 7,
    text: "Give a raw base model a supervised stage before preferences; an instruction-tuned one can take comparisons at once.",
    cites: ["work:2310.16944", "work:2203.02155", "work:2405.14734", "measurement:zephyr-dpo-needs-sft"],
    carriedBy: [
      "raw-base-before-preferences",
      "instructions-then-preferences",
      "general-chosen",
      "instruction-chosen",
      "raw-base-untrained",
    ],
  },
  {
    id: 8,
    text: "Train in order: the field's text, next instructions, preferences last; reasoning follows instructions.",
    cites: ["work:2308.12950", "work:2403.03883", "claim:002-cot-builds-on-instruction"],
    carriedBy: [
      "domain-then-instructions",
      "domain-instructions-preferences",
      "instructions-then-preferences",
      "instructions-then-reasoning",
      "instructions-then-checked",
    ],
  },
  {
    id: 9,
    text: "Use varied instructions where tasks cannot be foreseen, and multi-task training where the list is closed.",
    cites: [
      "work:2109.01652",
      "work:2110.08207",
      "claim:002-instruction-zero-shot-lead",
      "claim:003-unseen-instruction",
    ],
    carriedBy: [
      "goal-follow-instructions",
      "goal-many-tasks",
      "variety-few",
      "variety-many",
      "variety-open",
      "step-instruction-variety",
    ],
  },
  {
    id: 10,
    text: "For one narrow, stable task with labels and many requests, tune a small model: it costs less than a large prompted one and is often better.",
    cites: ["work:2405.00732", "measurement:loraland-vs-gpt4", "measurement:tfew-infer-flops"],
    carriedBy: [
      "goal-one-task",
      "goal-cheaper-serving",
      "variety-one",
      "volume-high",
      "change-stable",
      "general-pairs",
      "step-request-price",
    ],
  },
  {
    id: 11,
    text: "With hardly any examples, or with no test, stay with prompts and build the test before anything else.",
    cites: ["work:openai-fine-tuning-guide", "measurement:openai-50-100", "claim:001-evaluation-takes-care"],
    carriedBy: ["no-evaluation", "few-labels", "step-evaluation-set", "step-evaluation-first"],
  },
  {
    id: 12,
    text: "Prefer good and varied examples to many.",
    cites: [
      "work:2305.11206",
      "work:2501.19393",
      "measurement:deita-random-vs-selected",
      "claim:001-data-decides-success",
    ],
    carriedBy: [
      "labelled",
      "instruction-experts",
      "step-quality-first",
      "step-clean-first",
      "step-instruction-variety",
    ],
  },
  {
    id: 13,
    text: "Without labels, learn from a teacher and take its reasons along; without a teacher, keep the model's own solutions that a program finds right.",
    cites: ["work:2308.03279", "work:2305.02301", "work:2203.14465"],
    carriedBy: [
      "no-teacher",
      "teacher-on-prompts",
      "teacher-on-texts",
      "teacher-traces",
      "self-made-traces",
      "step-teacher-data",
      "step-self-made-solutions",
    ],
  },
  {
    id: 14,
    text: "A small model pays for a speciality with general skill; where that skill must stay, use replay, adapters or soft prompts.",
    cites: ["work:2301.12726", "measurement:lllf-forget-ift", "measurement:dmt-replay"],
    carriedBy: [
      "keep-must",
      "full-for-small-model",
      "full-on-cluster",
      "lora-by-default",
      "step-small-model-room",
      "step-replay",
      "step-compare-adapters",
    ],
  },
  {
    id: 15,
    text: "Train soft prompts on large frozen models only; on small ones move weights or add adapters.",
    cites: ["work:2104.08691", "measurement:lester-parity", "measurement:llmadapters-prefix-vs-lora"],
    carriedBy: ["soft-prompt-small", "soft-prompt-medium", "step-soft-prompt-base"],
  },
  {
    id: 16,
    text: "Choose what to teach by goal and data, and let hardware decide which weights move, unless nothing fits.",
    cites: ["work:2305.14314", "measurement:qlora-nf4-parity"],
    carriedBy: [
      "fit-lora-7b-14b-consumer-gpu",
      "fit-lora-30b-80b-datacenter-gpu",
      "fit-full-7b-14b-datacenter-gpu",
      "lora-by-default",
      "rl-small-card",
      "on-premise-no-hardware",
      "step-quantised-base",
    ],
  },
  {
    id: 17,
    text: "Measure a strong general model with a good prompt first; it may already be ahead of the specialist.",
    cites: ["work:2311.16452", "measurement:medprompt-27", "measurement:chatgpt-vs-bloomberg"],
    carriedBy: ["tried-nothing", "tried-prompting-nearly", "very-large-prompting", "step-baseline-prompt"],
  },
] as const satisfies readonly Rule[];
