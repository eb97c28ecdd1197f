import type { FitRecord } from "@/lib/decision/types";

/** What does not fit, by hardware and model size. Written by `npm run fits` from the memory estimate: do not edit. */
export const fits = [
  {
    id: "fit-full-7b-14b-consumer-gpu",
    method: "full",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["7b-14b"],
        },
        {
          question: "hardware",
          in: ["consumer-gpu", "none"],
        },
      ],
    },
    fits: "none",
    because:
      "Full fine-tuning of Qwen2.5 14B needs about 100 GiB, and an RTX 4090 has 23.6 GiB; Qwen2.5 7B needs 46 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-lora-7b-14b-consumer-gpu",
    method: "lora",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["7b-14b"],
        },
        {
          question: "hardware",
          in: ["consumer-gpu", "none"],
        },
      ],
    },
    fits: "smaller",
    because: "LoRA of Qwen2.5 14B needs about 38 GiB, and an RTX 4090 has 23.6 GiB; Qwen2.5 7B can fit, with 17 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-soft-prompt-7b-14b-consumer-gpu",
    method: "soft-prompt",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["7b-14b"],
        },
        {
          question: "hardware",
          in: ["consumer-gpu", "none"],
        },
      ],
    },
    fits: "smaller",
    because:
      "Prompt tuning of Qwen2.5 14B needs about 36 GiB, and an RTX 4090 has 23.6 GiB; Qwen2.5 7B can fit, with 16 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-full-30b-80b-consumer-gpu",
    method: "full",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["30b-80b"],
        },
        {
          question: "hardware",
          in: ["consumer-gpu", "none"],
        },
      ],
    },
    fits: "none",
    because:
      "Full fine-tuning of Llama 3.1 70B needs about 480 GiB, and an RTX 4090 has 23.6 GiB; Qwen2.5 32B needs 190 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-lora-30b-80b-consumer-gpu",
    method: "lora",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["30b-80b"],
        },
        {
          question: "hardware",
          in: ["consumer-gpu", "none"],
        },
      ],
    },
    fits: "none",
    because: "LoRA of Llama 3.1 70B needs about 170 GiB, and an RTX 4090 has 23.6 GiB; Qwen2.5 32B needs 67 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-qlora-30b-80b-consumer-gpu",
    method: "qlora",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["30b-80b"],
        },
        {
          question: "hardware",
          in: ["consumer-gpu", "none"],
        },
      ],
    },
    fits: "smaller",
    because:
      "QLoRA of Llama 3.1 70B needs about 62 GiB, and an RTX 4090 has 23.6 GiB; Qwen2.5 32B can fit, with 22 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-soft-prompt-30b-80b-consumer-gpu",
    method: "soft-prompt",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["30b-80b"],
        },
        {
          question: "hardware",
          in: ["consumer-gpu", "none"],
        },
      ],
    },
    fits: "none",
    because:
      "Prompt tuning of Llama 3.1 70B needs about 160 GiB, and an RTX 4090 has 23.6 GiB; Qwen2.5 32B needs 65 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-full-over-80b-consumer-gpu",
    method: "full",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["over-80b"],
        },
        {
          question: "hardware",
          in: ["consumer-gpu", "none"],
        },
      ],
    },
    fits: "none",
    because:
      "Full fine-tuning of Llama 3.1 405B needs about 2,700 GiB, and an RTX 4090 has 23.6 GiB; gpt-oss 120B needs 690 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-lora-over-80b-consumer-gpu",
    method: "lora",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["over-80b"],
        },
        {
          question: "hardware",
          in: ["consumer-gpu", "none"],
        },
      ],
    },
    fits: "none",
    because: "LoRA of Llama 3.1 405B needs about 930 GiB, and an RTX 4090 has 23.6 GiB; gpt-oss 120B needs 240 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-qlora-over-80b-consumer-gpu",
    method: "qlora",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["over-80b"],
        },
        {
          question: "hardware",
          in: ["consumer-gpu", "none"],
        },
      ],
    },
    fits: "none",
    because: "QLoRA of Llama 3.1 405B needs about 290 GiB, and an RTX 4090 has 23.6 GiB; gpt-oss 120B needs 74 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-soft-prompt-over-80b-consumer-gpu",
    method: "soft-prompt",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["over-80b"],
        },
        {
          question: "hardware",
          in: ["consumer-gpu", "none"],
        },
      ],
    },
    fits: "none",
    because:
      "Prompt tuning of Llama 3.1 405B needs about 920 GiB, and an RTX 4090 has 23.6 GiB; gpt-oss 120B needs 230 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-full-7b-14b-datacenter-gpu",
    method: "full",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["7b-14b"],
        },
        {
          question: "hardware",
          in: ["datacenter-gpu"],
        },
      ],
    },
    fits: "smaller",
    because:
      "Full fine-tuning of Qwen2.5 14B needs about 100 GiB, and an H100 has 78.8 GiB; Qwen2.5 7B can fit, with 46 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-full-30b-80b-datacenter-gpu",
    method: "full",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["30b-80b"],
        },
        {
          question: "hardware",
          in: ["datacenter-gpu"],
        },
      ],
    },
    fits: "none",
    because:
      "Full fine-tuning of Llama 3.1 70B needs about 480 GiB, and an H100 has 78.8 GiB; Qwen2.5 32B needs 190 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-lora-30b-80b-datacenter-gpu",
    method: "lora",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["30b-80b"],
        },
        {
          question: "hardware",
          in: ["datacenter-gpu"],
        },
      ],
    },
    fits: "smaller",
    because: "LoRA of Llama 3.1 70B needs about 170 GiB, and an H100 has 78.8 GiB; Qwen2.5 32B can fit, with 67 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-soft-prompt-30b-80b-datacenter-gpu",
    method: "soft-prompt",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["30b-80b"],
        },
        {
          question: "hardware",
          in: ["datacenter-gpu"],
        },
      ],
    },
    fits: "smaller",
    because:
      "Prompt tuning of Llama 3.1 70B needs about 160 GiB, and an H100 has 78.8 GiB; Qwen2.5 32B can fit, with 65 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-full-over-80b-datacenter-gpu",
    method: "full",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["over-80b"],
        },
        {
          question: "hardware",
          in: ["datacenter-gpu"],
        },
      ],
    },
    fits: "none",
    because:
      "Full fine-tuning of Llama 3.1 405B needs about 2,700 GiB, and an H100 has 78.8 GiB; gpt-oss 120B needs 690 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-lora-over-80b-datacenter-gpu",
    method: "lora",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["over-80b"],
        },
        {
          question: "hardware",
          in: ["datacenter-gpu"],
        },
      ],
    },
    fits: "none",
    because: "LoRA of Llama 3.1 405B needs about 930 GiB, and an H100 has 78.8 GiB; gpt-oss 120B needs 240 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-qlora-over-80b-datacenter-gpu",
    method: "qlora",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["over-80b"],
        },
        {
          question: "hardware",
          in: ["datacenter-gpu"],
        },
      ],
    },
    fits: "smaller",
    because:
      "QLoRA of Llama 3.1 405B needs about 290 GiB, and an H100 has 78.8 GiB; gpt-oss 120B can fit, with 74 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-soft-prompt-over-80b-datacenter-gpu",
    method: "soft-prompt",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["over-80b"],
        },
        {
          question: "hardware",
          in: ["datacenter-gpu"],
        },
      ],
    },
    fits: "none",
    because:
      "Prompt tuning of Llama 3.1 405B needs about 920 GiB, and an H100 has 78.8 GiB; gpt-oss 120B needs 230 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-full-over-80b-gpu-node",
    method: "full",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["over-80b"],
        },
        {
          question: "hardware",
          in: ["gpu-node"],
        },
      ],
    },
    fits: "none",
    because:
      "Full fine-tuning of Llama 3.1 405B needs about 370 GiB on each GPU, and an H100 has 78.8 GiB; gpt-oss 120B needs 100 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-lora-over-80b-gpu-node",
    method: "lora",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["over-80b"],
        },
        {
          question: "hardware",
          in: ["gpu-node"],
        },
      ],
    },
    fits: "smaller",
    because:
      "LoRA of Llama 3.1 405B needs about 150 GiB on each GPU, and an H100 has 78.8 GiB; gpt-oss 120B can fit, with 42 GiB.",
    basis: "ours",
    cites: [],
  },
  {
    id: "fit-soft-prompt-over-80b-gpu-node",
    method: "soft-prompt",
    when: {
      all: [
        {
          not: {
            question: "model-access",
            in: ["tuning-api"],
          },
        },
        {
          question: "model-size",
          in: ["over-80b"],
        },
        {
          question: "hardware",
          in: ["gpu-node"],
        },
      ],
    },
    fits: "smaller",
    because:
      "Prompt tuning of Llama 3.1 405B needs about 140 GiB on each GPU, and an H100 has 78.8 GiB; gpt-oss 120B can fit, with 40 GiB.",
    basis: "ours",
    cites: [],
  },
] as const satisfies readonly FitRecord[];
