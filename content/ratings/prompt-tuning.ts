import type { Rating } from "@/lib/knowledge/types";

/** A trained soft prompt, judged on every criterion. */
export const promptTuningRatings = [
  {
    strategy: "prompt-tuning",
    criterion: "examples-needed",
    low: 50,
    typical: 400,
    high: 3000,
    basis: "sourced",
    rationale:
      "Sources contradict each other: one finds trained prefixes ahead where data are scarce, another at 37.6 % on MNLI with 100 examples, near guessing. Scaling fits speak of a few thousand.",
    cites: ["measurement:prefix-01", "measurement:lora-mnli-prefix", "measurement:zhang-rule"],
  },
  {
    strategy: "prompt-tuning",
    criterion: "unseen-tasks",
    low: 1.8,
    typical: 2.6,
    high: 3.4,
    basis: "sourced",
    rationale:
      "Moved from SQuAD to textbook questions, a soft prompt scored 66.8 F1 and full tuning 54.3, though two of six shifts went the other way. It keeps the base's skill and adds none elsewhere.",
    cites: ["measurement:lester-domain-shift"],
  },
  {
    strategy: "prompt-tuning",
    criterion: "training-compute",
    low: 0.25,
    typical: 1,
    high: 4,
    basis: "sourced",
    rationale:
      "One document calls it light. On one 3B model it took 1,429 s, longer than LoRA's 942 s in the same benchmark; full tuning took 2,147 s. Few trained values do not make each step short.",
    cites: ["claim:002-prompt-light", "measurement:hfpeft-time"],
  },
  {
    strategy: "prompt-tuning",
    criterion: "overfitting",
    low: 1.2,
    typical: 2,
    high: 2.8,
    basis: "sourced",
    rationale:
      "With few parameters it held up better than full tuning when SQuAD gave way to textbooks, 66.8 against 54.3 F1; on DuoRC and DROP it was slightly behind.",
    cites: ["measurement:lester-domain-shift"],
  },
  {
    strategy: "prompt-tuning",
    criterion: "task-quality",
    low: 2.8,
    typical: 3.8,
    high: 4.8,
    basis: "sourced",
    rationale:
      "Equal to full tuning near 11B, and in deep form from 330M. Elsewhere well behind: 63.1 % against 73.8 % on WikiSQL, 34.3 % against 47.8 % with LoRA on school math.",
    cites: [
      "measurement:lester-parity",
      "measurement:ptv2-params",
      "measurement:prefix-01",
      "measurement:llmadapters-prefix-vs-lora",
      "measurement:lora-gpt3-wikisql",
      "measurement:hfpeft-acc",
    ],
  },
  {
    strategy: "prompt-tuning",
    criterion: "instruction-following",
    low: 1.6,
    typical: 2.6,
    high: 3.6,
    basis: "ours",
    rationale:
      "A trained prompt fixes one task and leaves the reading of requests to the base. We know of no test of general instructions under it.",
    cites: [],
  },
  {
    strategy: "prompt-tuning",
    criterion: "reasoning",
    low: 1.7,
    typical: 2.5,
    high: 3.3,
    basis: "sourced",
    rationale:
      "Prefixes brought LLaMA-7B to 35.0 % over four arithmetic sets, LoRA to 46.9 %. One model, and mathematics only.",
    cites: ["measurement:llmadapters-prefix-vs-lora"],
  },
  {
    strategy: "prompt-tuning",
    criterion: "alignment",
    low: 1.6,
    typical: 2.6,
    high: 3.6,
    basis: "ours",
    rationale:
      "The base's manners remain under a soft prompt. No preference test is published for it in our sources, so it gets the value of a written prompt.",
    cites: [],
  },
  {
    strategy: "prompt-tuning",
    criterion: "style",
    low: 2.6,
    typical: 3.6,
    high: 4.6,
    basis: "ours",
    rationale:
      "A trained prompt can hold a form without being told, as it is present in every request; how firmly next to tuned weights, our sources do not say.",
    cites: [],
  },
  {
    strategy: "prompt-tuning",
    criterion: "language",
    low: 1.4,
    typical: 2.4,
    high: 3.4,
    basis: "ours",
    rationale:
      "A few vectors steer what the base knows of a language and have little room for new words. Our judgement, without a figure.",
    cites: [],
  },
  {
    strategy: "prompt-tuning",
    criterion: "adaptability",
    low: 2.8,
    typical: 3.8,
    high: 4.8,
    basis: "sourced",
    rationale:
      "One frozen model serves many tasks with 2.5 MB for each, against 36.7 MB with LoRA, or 20,480 values against a copy of 11 billion. Skill is not shared between the tasks, which keeps it below multi-task training.",
    cites: ["measurement:hfpeft-ckpt", "measurement:lester-params"],
  },
  {
    strategy: "prompt-tuning",
    criterion: "retention",
    low: 4,
    typical: 4.8,
    high: 5,
    basis: "sourced",
    rationale:
      "The weights never move and the base returns when the prompt is taken off. While it is on, loss on encyclopedia text rose by 0.145, more than with LoRA at 0.050.",
    cites: ["claim:002-prompt-weights-stay", "claim:002-prompt-shapes-input", "measurement:hfpeft-forget"],
  },
  {
    strategy: "prompt-tuning",
    criterion: "effort",
    low: 1.8,
    typical: 2.8,
    high: 3.8,
    basis: "ours",
    rationale:
      "A training run and its evaluation, with a starting point and learning rate that need care and with less support in hosted tools. Our estimate.",
    cites: [],
  },
  {
    strategy: "prompt-tuning",
    criterion: "request-cost",
    low: 1,
    typical: 1.8,
    high: 3,
    basis: "ours",
    rationale:
      "A few virtual tokens replace the written examples and the model keeps its size. The saving follows from that; we found no measured request.",
    cites: [],
  },
  {
    strategy: "prompt-tuning",
    criterion: "domain-knowledge",
    low: 1.3,
    typical: 2.3,
    high: 3.3,
    basis: "ours",
    rationale:
      "A handful of vectors can call up what the base holds about a field and store hardly any facts of their own. Our judgement.",
    cites: [],
  },
  {
    strategy: "prompt-tuning",
    criterion: "freshness",
    low: 1,
    typical: 1.6,
    high: 3,
    basis: "ours",
    rationale:
      "Facts stay those of pre-training, as the weights do not move and a soft prompt has no room for many. Our judgement.",
    cites: [],
  },
  {
    strategy: "prompt-tuning",
    criterion: "bias-compliance",
    low: 1.2,
    typical: 2.2,
    high: 3.2,
    basis: "ours",
    rationale:
      "It can steer tone away from some outputs, but the vectors cannot be read or audited and the base keeps its leanings. Our judgement.",
    cites: [],
  },
] as const satisfies readonly Rating[];
