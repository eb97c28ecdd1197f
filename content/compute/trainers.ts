/** @file What each trainer sets where a reader does not, and what its ages mean. */

import type { TrainerPreset } from "@/lib/memory/job";

const TRANSFORMERS_ERAS = [
  { id: "current", name: "Transformers 4.45 or later" },
  { id: "2024", name: "Transformers up to 4.44" },
  { id: "2023", name: "Transformers of 2023 under autocast" },
  { id: "remote-code", name: "A model of 2023 with its own code and DeepSpeed script" },
] as const;

const TRANSFORMERS_SETTINGS = {
  masterWeights: false,
  autocast: true,
  fp32ResidualInQlora: true,
  adapterDtype: "fp32",
  fusedKernels: false,
  untiedHead: false,
  optimizer: "adamw",
  implementation: "foreach",
  checkpointing: "full",
  attention: "sdpa",
  loss: "standard",
  quantiser: "nf4-double",
  packing: false,
} as const satisfies TrainerPreset["settings"];

export const trainers = [
  {
    id: "hf-trl",
    name: "TRL",
    url: "https://huggingface.co/docs/trl",
    eras: TRANSFORMERS_ERAS,
    settings: TRANSFORMERS_SETTINGS,
    origin: {
      text: "SFTConfig's defaults, and what PEFT's prepare_model_for_kbit_training does.",
      url: "https://huggingface.co/docs/trl/sft_trainer",
    },
  },
  {
    id: "hf-trainer",
    name: "Transformers Trainer",
    url: "https://huggingface.co/docs/transformers/trainer",
    eras: TRANSFORMERS_ERAS,
    settings: TRANSFORMERS_SETTINGS,
    origin: { text: "TrainingArguments with bf16 set.", url: "https://huggingface.co/docs/transformers/trainer" },
  },
  {
    id: "ms-swift",
    name: "ms-swift",
    url: "https://github.com/modelscope/ms-swift",
    eras: TRANSFORMERS_ERAS,
    settings: { ...TRANSFORMERS_SETTINGS, attention: "flash" },
    origin: { text: "The defaults of its command line.", url: "https://github.com/modelscope/ms-swift" },
  },
  {
    id: "unsloth",
    name: "Unsloth",
    url: "https://docs.unsloth.ai",
    eras: [
      { id: "current", name: "With checkpoints offloaded and fused loss" },
      { id: "2024", name: "Of early 2024" },
    ],
    settings: {
      ...TRANSFORMERS_SETTINGS,
      fp32ResidualInQlora: false,
      fusedKernels: true,
      optimizer: "adamw-8bit",
      checkpointing: "offload",
      attention: "flash",
      loss: "fused",
    },
    origin: {
      text: "Its notebooks, with use_gradient_checkpointing set to unsloth.",
      url: "https://unsloth.ai/docs/basics/unsloth-benchmarks",
    },
  },
  {
    id: "axolotl",
    name: "Axolotl",
    url: "https://docs.axolotl.ai",
    eras: TRANSFORMERS_ERAS,
    settings: {
      ...TRANSFORMERS_SETTINGS,
      fp32ResidualInQlora: false,
      optimizer: "adamw-8bit",
      attention: "flash",
      loss: "fused",
      packing: true,
    },
    origin: {
      text: "Its example configurations.",
      url: "https://github.com/axolotl-ai-cloud/axolotl/tree/main/examples",
    },
  },
  {
    id: "llama-factory",
    name: "LLaMA-Factory",
    url: "https://github.com/hiyouga/LLaMA-Factory",
    eras: TRANSFORMERS_ERAS,
    settings: { ...TRANSFORMERS_SETTINGS, attention: "flash" },
    origin: { text: "Its example configurations.", url: "https://github.com/hiyouga/LLaMA-Factory/tree/main/examples" },
  },
  {
    id: "peft-loop",
    name: "PEFT with an own loop",
    url: "https://huggingface.co/docs/peft",
    eras: TRANSFORMERS_ERAS,
    settings: { ...TRANSFORMERS_SETTINGS, autocast: false, checkpointing: "none" },
    origin: {
      text: "The loop of PEFT's method comparison.",
      url: "https://github.com/huggingface/peft/tree/main/method_comparison",
    },
  },
  {
    id: "torchtune",
    name: "torchtune",
    url: "https://github.com/pytorch/torchtune",
    eras: [{ id: "current", name: "Any version" }],
    settings: {
      ...TRANSFORMERS_SETTINGS,
      autocast: false,
      fp32ResidualInQlora: false,
      adapterDtype: "bf16",
      implementation: "fused",
      loss: "chunked",
      quantiser: "nf4-torchao",
    },
    origin: {
      text: "The configurations of its recipes.",
      url: "https://github.com/pytorch/torchtune/tree/main/recipes/configs",
    },
  },
  {
    id: "litgpt",
    name: "LitGPT",
    url: "https://github.com/Lightning-AI/litgpt",
    eras: [
      { id: "current", name: "From 2024" },
      { id: "2023", name: "Of 2023" },
    ],
    settings: {
      ...TRANSFORMERS_SETTINGS,
      autocast: false,
      fp32ResidualInQlora: false,
      adapterDtype: "bf16",
      untiedHead: true,
      checkpointing: "none",
      loss: "chunked",
      quantiser: "nf4",
    },
    origin: {
      text: "The configurations of its hub.",
      url: "https://github.com/Lightning-AI/litgpt/tree/main/config_hub/finetune",
    },
  },
  {
    id: "torchtitan",
    name: "torchtitan",
    url: "https://github.com/pytorch/torchtitan",
    eras: [{ id: "current", name: "Any version" }],
    settings: {
      ...TRANSFORMERS_SETTINGS,
      masterWeights: true,
      autocast: false,
      fp32ResidualInQlora: false,
      implementation: "fused",
      checkpointing: "selective",
      packing: true,
    },
    origin: { text: "Its Llama 3 configurations.", url: "https://github.com/pytorch/torchtitan" },
  },
  {
    id: "fsdp-qlora",
    name: "Answer.AI fsdp_qlora",
    url: "https://github.com/AnswerDotAI/fsdp_qlora",
    eras: [{ id: "2024", name: "Of March 2024" }],
    settings: {
      ...TRANSFORMERS_SETTINGS,
      autocast: false,
      fp32ResidualInQlora: false,
      adapterDtype: "bf16",
      attention: "flash",
      quantiser: "nf4",
    },
    origin: { text: "The defaults of train.py.", url: "https://github.com/AnswerDotAI/fsdp_qlora" },
  },
] as const satisfies readonly TrainerPreset[];
