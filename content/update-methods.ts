/** @file Which weights move: the second decision, after the strategy. */

import type { UpdateMethod } from "@/lib/knowledge/types";

export const updateMethods = [
  {
    id: "none",
    name: "No training",
    inSentence: "no training",
    summary:
      "The weights stay as they are; only the text of the prompt changes. Nothing has to be trained or stored, but examples and passages in the prompt are paid for again with every request.",
    cites: ["measurement:tfew-infer-flops", "measurement:chung-palm-prompting", "work:2005.14165"],
  },
  {
    id: "soft-prompt",
    name: "Soft prompt",
    inSentence: "a trained soft prompt",
    summary:
      "A few vectors are trained and placed before the input, or in every layer (a prefix); the model itself is frozen, and the base is back when they are removed. A task needs kilobytes to some megabytes. Placed before the input alone, they drew level with full tuning only near 11 billion parameters; at 3 and 7 billion, prompts and prefixes trailed. One study of vectors in every layer reports parity from 330 million.",
    cites: [
      "measurement:lester-params",
      "measurement:lester-parity",
      "measurement:hfpeft-ckpt",
      "measurement:hfpeft-acc",
      "measurement:llmadapters-prefix-vs-lora",
      "measurement:ptv2-params",
      "work:2104.08691",
    ],
  },
  {
    id: "lora",
    name: "LoRA",
    inSentence: "LoRA",
    summary:
      "Small low-rank matrices beside the frozen weights are trained. On most single tasks the result is on a par with full tuning, for a fraction of the memory and a file of megabytes. It learns less from large amounts of new text or a new language; it usually forgets less, but not always.",
    cites: [
      "measurement:lora-gpt3-mnli",
      "measurement:hfpeft-acc",
      "measurement:lora-vram",
      "measurement:lora-checkpoint",
      "measurement:lllf-code-cpt",
      "measurement:lllf-forget-ift",
      "measurement:lllf-math-ift-equal",
      "measurement:belle-ft-vs-lora",
      "work:2106.09685",
      "work:2405.09673",
    ],
  },
  {
    id: "qlora",
    name: "QLoRA",
    inSentence: "QLoRA",
    summary:
      "LoRA on a base whose frozen weights are held in 4 bits. It fits a large model on one card: 65 billion parameters in under 48 GB. Average quality is close to that of LoRA, though one small test shows a wider gap, and training is slower than with LoRA.",
    cites: [
      "measurement:qlora-memory",
      "measurement:qlora-nf4-parity",
      "measurement:fingpt-qlora-gap",
      "measurement:litgpt-7b-time",
      "measurement:torchtune-8b-qlora-speed",
      "work:2305.14314",
    ],
  },
  {
    id: "full",
    name: "Full fine-tuning",
    inSentence: "full fine-tuning",
    summary:
      "Every weight is trained. It takes in the most when there is much to learn, and it asks for the most memory, often several cards, unless a memory-saving optimizer is used. Each variant is a complete copy of the model, and general skills wear off as the epochs go by. One fit over several methods favours it only near a million examples.",
    cites: [
      "measurement:lllf-code-cpt",
      "measurement:qwen7b-mem",
      "measurement:badam-mem",
      "measurement:hfpeft-ckpt",
      "measurement:lllf-epochs-forget",
      "measurement:zhang-rule",
    ],
  },
] as const satisfies readonly UpdateMethod[];
