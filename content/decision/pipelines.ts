import type { KeepRecord, OrderRecord } from "@/lib/decision/types";

/** A field or a language is wanted and there is text of it: pairs alone are one stage, not two. */
const FIELD_GOAL = {
  all: [
    { question: "goals", in: ["domain-knowledge", "language"] },
    { question: "data-kinds", in: ["raw-text"] },
  ],
} as const;
const PEOPLE_GOAL = { question: "goals", in: ["preferences", "less-bias"] } as const;
const FACTS = {
  any: [
    { question: "goals", in: ["fresh-facts", "own-documents"] },
    { question: "knowledge-change", atLeast: "monthly" },
  ],
} as const;

/** Orders of stages that a source supports. A pipeline is generated only where its condition holds. */
export const orders = [
  {
    id: "domain-then-instructions",
    stages: ["domain-ft", "instruction-tuning"],
    when: {
      all: [
        FIELD_GOAL,
        {
          any: [
            { question: "goals", in: ["follow-instructions"] },
            { question: "data-kinds", in: ["instruction-pairs"] },
            { question: "base-model", in: ["pretrained"] },
          ],
        },
      ],
    },
    because: "Text of the field first, then instructions: Code Llama and SaulLM were built in this order.",
    basis: "sourced",
    cites: ["work:2308.12950", "work:2403.03883"],
  },
  {
    id: "domain-then-task",
    stages: ["domain-ft", "general-ft"],
    when: {
      all: [
        FIELD_GOAL,
        {
          any: [
            { question: "goals", in: ["one-task"] },
            { question: "data-kinds", in: ["task-pairs"] },
          ],
        },
      ],
    },
    because:
      "Further training on a field's text before its task raised task scores where the field was far from the base.",
    basis: "sourced",
    cites: ["measurement:dapt-aclarc"],
  },
  {
    id: "domain-then-tasks",
    stages: ["domain-ft", "multi-task-ft"],
    when: { all: [FIELD_GOAL, { question: "goals", in: ["many-tasks"] }] },
    because: "The order for one task, applied to several.",
    basis: "ours",
    cites: [],
  },
  {
    id: "domain-instructions-preferences",
    stages: ["domain-ft", "instruction-tuning", "preference-tuning"],
    when: { all: [FIELD_GOAL, PEOPLE_GOAL] },
    because: "Text of the field, then instructions, then preferences.",
    basis: "sourced",
    cites: ["work:2308.12950", "work:2403.03883"],
  },
  {
    id: "instructions-then-preferences",
    stages: ["instruction-tuning", "preference-tuning"],
    when: {
      all: [
        PEOPLE_GOAL,
        {
          any: [
            { question: "base-model", in: ["pretrained"] },
            { question: "data-kinds", in: ["instruction-pairs"] },
            { question: "goals", in: ["follow-instructions"] },
          ],
        },
      ],
    },
    because: "Demonstrations first, then comparisons, as InstructGPT and Llama 2 did.",
    basis: "sourced",
    cites: ["work:2203.02155", "work:2307.09288"],
  },
  {
    id: "task-then-preferences",
    stages: ["general-ft", "preference-tuning"],
    when: PEOPLE_GOAL,
    because: "One task is learned from examples first, then refined by comparisons.",
    basis: "sourced",
    cites: ["measurement:stiennon-61-43"],
  },
  {
    id: "tasks-then-preferences",
    stages: ["multi-task-ft", "preference-tuning"],
    when: { all: [PEOPLE_GOAL, { question: "goals", in: ["many-tasks"] }] },
    because: "A supervised stage on the known tasks comes before the comparisons.",
    basis: "sourced",
    cites: ["work:2310.16944"],
  },
  {
    id: "instructions-then-reasoning",
    stages: ["instruction-tuning", "cot-ft"],
    when: { question: "goals", in: ["reasoning"] },
    because: "Instruction following is laid first; worked solutions build on it.",
    basis: "sourced",
    cites: ["measurement:flanc-no-cot"],
  },
  {
    id: "instructions-then-checked",
    stages: ["instruction-tuning", "rl-verifiable"],
    when: { question: "goals", in: ["reasoning"] },
    because: "Rewards for checked answers come after a supervised stage.",
    basis: "sourced",
    cites: ["work:2402.03300"],
  },
  {
    id: "solutions-then-checked",
    stages: ["cot-ft", "rl-verifiable"],
    when: { question: "goals", in: ["reasoning"] },
    because: "DeepSeek-R1 starts from worked solutions and then rewards checked answers.",
    basis: "sourced",
    cites: ["work:2501.12948"],
  },
  {
    id: "teacher-then-checked",
    stages: ["distillation", "rl-verifiable"],
    when: { question: "goals", in: ["reasoning"] },
    because: "A teacher's solutions first, then rewards for checked answers.",
    basis: "sourced",
    cites: ["work:2501.12948"],
  },
  {
    id: "teacher-then-preferences",
    stages: ["distillation", "preference-tuning"],
    when: PEOPLE_GOAL,
    because: "Zephyr learns from a teacher's answers first and from preferences next.",
    basis: "sourced",
    cites: ["work:2310.16944"],
  },
  {
    id: "retrieval-with-instructions",
    stages: ["rag", "instruction-tuning"],
    when: FACTS,
    because: "Retrieval supplies the facts, instructions teach how to answer from them.",
    basis: "sourced",
    cites: ["measurement:raft-hf"],
  },
  {
    id: "retrieval-with-task",
    stages: ["rag", "general-ft"],
    when: FACTS,
    because: "Retrieval supplies the facts, tuning with passages in context teaches the form.",
    basis: "sourced",
    cites: ["measurement:raft-hf", "work:2305.15334"],
  },
  {
    id: "retrieval-with-solutions",
    stages: ["rag", "cot-ft"],
    when: { all: [FACTS, { question: "goals", in: ["reasoning"] }] },
    because: "RAFT trains on reasoned answers that quote the retrieved passages.",
    basis: "sourced",
    cites: ["work:2403.10131", "measurement:raft-hf"],
  },
  {
    id: "retrieval-with-domain",
    stages: ["rag", "domain-ft"],
    when: FACTS,
    because: "In agriculture, tuning and retrieval gained one after the other.",
    basis: "sourced",
    cites: ["measurement:agri-hybrid"],
  },
  {
    id: "retrieval-with-preferences",
    stages: ["rag", "preference-tuning"],
    when: {
      all: [
        { question: "goals", in: ["fresh-facts", "own-documents"] },
        { question: "goals", in: ["preferences"] },
      ],
    },
    because: "Retrieval supplies the facts, preferences shape how they are told.",
    basis: "ours",
    cites: [],
  },
  {
    id: "retrieval-with-teacher",
    stages: ["rag", "distillation"],
    when: {
      all: [
        { question: "goals", in: ["fresh-facts", "own-documents"] },
        { question: "goals", in: ["cheaper-serving"] },
      ],
    },
    because: "A smaller model learns from a teacher how to answer from retrieved passages.",
    basis: "ours",
    cites: [],
  },
] as const satisfies readonly OrderRecord[];

/** What later stages leave of an earlier stage's gain. */
export const keeps = [
  {
    id: "keep-domain-instructions",
    before: "domain-ft",
    after: "instruction-tuning",
    keep: 0.9,
    because: "Code Llama's instruct variants lost part of the coding score.",
    basis: "sourced",
    cites: ["measurement:codellama-34b-instruct-tax"],
  },
  {
    id: "keep-domain-task",
    before: "domain-ft",
    after: "general-ft",
    keep: 0.9,
    because: "Sequential training erodes what came before.",
    basis: "sourced",
    cites: ["measurement:dmt-sequential-forget"],
  },
  {
    id: "keep-instructions-preferences",
    before: "instruction-tuning",
    after: "preference-tuning",
    keep: 0.95,
    because: "Preferences cost some benchmark skill; mixing in pre-training text returns most of it.",
    basis: "sourced",
    cites: ["measurement:igpt-tax-squad", "measurement:tulu3-popqa-flat"],
  },
  {
    id: "keep-instructions-reasoning",
    before: "instruction-tuning",
    after: "cot-ft",
    keep: 0.93,
    because: "Tuning on worked solutions alone lowers direct answers; mixing repairs most of it.",
    basis: "sourced",
    cites: ["measurement:chung-cot-only-narrow", "measurement:flanc-no-cot"],
  },
  {
    id: "keep-instructions-checked",
    before: "instruction-tuning",
    after: "rl-verifiable",
    keep: 0.95,
    because: "On-policy training forgets little.",
    basis: "sourced",
    cites: ["measurement:retain-sft-drop"],
  },
  {
    id: "keep-solutions-checked",
    before: "cot-ft",
    after: "rl-verifiable",
    keep: 0.95,
    because: "On-policy training forgets little.",
    basis: "sourced",
    cites: ["measurement:retain-sft-drop"],
  },
] as const satisfies readonly KeepRecord[];
