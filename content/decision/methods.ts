import type { MethodPairRecord, MethodRecord } from "@/lib/decision/types";

const MOVING_WEIGHTS = ["full", "lora", "qlora"] as const;

/** Which update methods exist for a strategy. Where the chosen one does not fit, the next that fits is taken. */
export const methodPairs = [
  { strategy: "prompting", methods: ["none"], cites: ["work:2005.14165"] },
  { strategy: "rag", methods: ["none"], cites: ["measurement:ralm-llama7b"] },
  { strategy: "prompt-tuning", methods: ["soft-prompt"], cites: ["work:2104.08691"] },
  { strategy: "general-ft", methods: MOVING_WEIGHTS, cites: ["work:2106.09685"] },
  { strategy: "instruction-tuning", methods: MOVING_WEIGHTS, cites: ["work:2305.14314"] },
  { strategy: "multi-task-ft", methods: MOVING_WEIGHTS, cites: ["work:2405.00732"] },
  { strategy: "domain-ft", methods: MOVING_WEIGHTS, cites: ["measurement:lllf-code-cpt"] },
  { strategy: "preference-tuning", methods: MOVING_WEIGHTS, cites: ["work:2310.16944"] },
  { strategy: "rl-verifiable", methods: MOVING_WEIGHTS, cites: ["work:2402.03300"] },
  { strategy: "cot-ft", methods: MOVING_WEIGHTS, cites: ["work:2501.19393"] },
  { strategy: "distillation", methods: MOVING_WEIGHTS, cites: ["work:2308.03279"] },
] as const satisfies readonly MethodPairRecord[];

/** The first rule that holds decides; then it must fit. */
export const methods = [
  {
    id: "soft-prompt-only",
    strategies: ["prompt-tuning"],
    when: null,
    method: "soft-prompt",
    because: "Prompt tuning trains soft prompt vectors and leaves the model frozen.",
    basis: "sourced",
    cites: ["work:2104.08691"],
  },
  {
    id: "adapters-per-tenant",
    strategies: null,
    when: { question: "tenants", in: ["hundreds"] },
    method: "lora",
    because: "Hundreds of variants are served side by side: an adapter each is small, a model each is not.",
    basis: "sourced",
    cites: ["measurement:lora-checkpoint"],
  },
  {
    id: "service-chooses",
    strategies: null,
    when: { question: "model-access", in: ["tuning-api"] },
    method: "lora",
    because: "The hosted service chooses; such services mostly train adapters.",
    basis: "ours",
    cites: [],
  },
  {
    id: "full-for-large-corpus",
    strategies: ["domain-ft"],
    when: {
      all: [
        { question: "hardware", atLeast: "gpu-node" },
        { question: "corpus-size", atLeast: "100m-1b" },
      ],
    },
    method: "full",
    because: "On much raw text adapters fall behind full tuning.",
    basis: "sourced",
    cites: ["measurement:lllf-code-cpt"],
  },
  {
    id: "full-for-field-on-cluster",
    strategies: ["domain-ft"],
    when: {
      all: [
        { question: "hardware", in: ["cluster"] },
        { not: { question: "corpus-size", in: ["none", "up-to-1m", "1m-100m"] } },
      ],
    },
    method: "full",
    because: "A cluster is there, and further training gains most when all weights move.",
    basis: "sourced",
    cites: ["measurement:lllf-code-cpt"],
  },
  {
    id: "full-on-cluster",
    strategies: null,
    when: {
      all: [{ question: "hardware", in: ["cluster"] }, { not: { question: "keep-general-skills", in: ["must"] } }],
    },
    method: "full",
    because: "A cluster is there and general skills need not be protected.",
    basis: "sourced",
    cites: ["measurement:zhang-rule"],
  },
  {
    id: "full-for-many-labels",
    strategies: null,
    when: {
      all: [
        { question: "hardware", atLeast: "gpu-node" },
        { question: "labelled-examples", atLeast: "10k-99k" },
      ],
    },
    method: "full",
    because: "With tens of thousands of examples and eight GPUs, moving all weights pays.",
    basis: "sourced",
    cites: ["measurement:zhang-rule", "measurement:belle-ft-vs-lora"],
  },
  {
    id: "full-for-largest",
    strategies: null,
    when: {
      all: [
        { question: "hardware", in: ["cluster"] },
        { question: "model-size", in: ["over-80b"] },
      ],
    },
    method: "full",
    because: "Models of this size were published with all weights tuned on a cluster.",
    basis: "sourced",
    cites: ["work:2203.02155"],
  },
  {
    id: "full-for-small-model",
    strategies: null,
    when: {
      all: [
        { question: "model-size", in: ["up-to-3b"] },
        { question: "hardware", atLeast: "datacenter-gpu" },
        { not: { question: "keep-general-skills", in: ["must"] } },
      ],
    },
    method: "full",
    because: "A model up to 3B fits one data-centre GPU with all its weights moving.",
    basis: "sourced",
    cites: ["measurement:hfpeft-mem"],
  },
  {
    id: "lora-by-default",
    strategies: null,
    when: null,
    method: "lora",
    because: "Adapters come close to full tuning on most single tasks, forget less, and are cheap to keep.",
    basis: "sourced",
    cites: ["work:2106.09685", "measurement:lllf-forget-ift"],
  },
] as const satisfies readonly MethodRecord[];
