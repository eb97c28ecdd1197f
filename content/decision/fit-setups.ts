import type { FitSetups } from "@/lib/memory/fit-table";

/**
 * Ours: what stands for the options about hardware and model size. No GPU is judged as the small card that a team
 * would rent first; a cluster as eight machines of eight. A size is judged by both ends of its range.
 */
export const fitSetups = {
  when: { not: { question: "model-access", in: ["tuning-api"] } },
  hardware: [
    {
      question: "hardware",
      options: ["consumer-gpu", "none"],
      gpu: "rtx-4090",
      gpus: 1,
      name: "an RTX 4090",
    },
    { question: "hardware", options: ["datacenter-gpu"], gpu: "h100-sxm", gpus: 1, name: "an H100" },
    { question: "hardware", options: ["gpu-node"], gpu: "h100-sxm", gpus: 8, name: "an H100" },
    { question: "hardware", options: ["cluster"], gpu: "h100-sxm", gpus: 64, name: "an H100" },
  ],
  sizes: [
    {
      question: "model-size",
      option: "up-to-3b",
      smallest: { id: "qwen2.5-0.5b", name: "Qwen2.5 0.5B" },
      usual: { id: "llama-3.2-3b", name: "Llama 3.2 3B" },
      largest: { id: "llama-3.2-3b", name: "Llama 3.2 3B" },
    },
    {
      question: "model-size",
      option: "7b-14b",
      smallest: { id: "qwen2.5-7b", name: "Qwen2.5 7B" },
      usual: { id: "llama-3.1-8b", name: "Llama 3.1 8B" },
      largest: { id: "qwen2.5-14b", name: "Qwen2.5 14B" },
    },
    {
      question: "model-size",
      option: "30b-80b",
      smallest: { id: "qwen2.5-32b", name: "Qwen2.5 32B" },
      usual: { id: "qwen2.5-32b", name: "Qwen2.5 32B" },
      largest: { id: "llama-3.1-70b", name: "Llama 3.1 70B" },
    },
    {
      question: "model-size",
      option: "over-80b",
      smallest: { id: "gpt-oss-120b", name: "gpt-oss 120B" },
      usual: { id: "gpt-oss-120b", name: "gpt-oss 120B" },
      largest: { id: "llama-3.1-405b", name: "Llama 3.1 405B" },
    },
  ],
  sequenceLength: 2048,
  trainer: "hf-trl",
  frugalTrainer: "unsloth",
} as const satisfies FitSetups;
