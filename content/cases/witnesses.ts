import type { Witness } from "@/lib/decision/cases";

/** For every strategy and every pipeline few answers under which it is first, for a strategy clearly. Found by search. */
export const witnesses = [
  { stages: ["prompting"], answers: { goals: ["less-bias"] } },
  { stages: ["rag"], answers: { goals: ["fresh-facts"] } },
  { stages: ["general-ft"], answers: { goals: ["one-task"], "data-kinds": ["task-pairs"] } },
  { stages: ["instruction-tuning"], answers: { goals: ["follow-instructions"], "data-kinds": ["instruction-pairs"] } },
  {
    stages: ["prompt-tuning"],
    answers: {
      goals: ["many-tasks"],
      "data-kinds": ["task-pairs"],
      "labelled-examples": ["100-999"],
      "keep-general-skills": ["must"],
    },
  },
  { stages: ["multi-task-ft"], answers: { goals: ["many-tasks"], "labelled-examples": ["100k+"] } },
  {
    stages: ["domain-ft"],
    answers: { goals: ["domain-knowledge"], "data-kinds": ["raw-text"], "corpus-size": ["over-1b"] },
  },
  {
    stages: ["preference-tuning"],
    answers: { goals: ["preferences"], "data-kinds": ["preferences"], "base-model": ["instruct"] },
  },
  {
    stages: ["rl-verifiable"],
    answers: { goals: ["reasoning"], "data-kinds": ["verifiable-answers"], "labelled-examples": ["10k-99k"] },
  },
  { stages: ["cot-ft"], answers: { goals: ["reasoning"], "data-kinds": ["reasoning-traces"] } },
  { stages: ["distillation"], answers: { goals: ["cheaper-serving"], "more-data": ["synthetic"] } },
  {
    stages: ["domain-ft", "instruction-tuning"],
    answers: { goals: ["domain-knowledge"], "data-kinds": ["raw-text", "instruction-pairs"] },
  },
  {
    stages: ["domain-ft", "general-ft"],
    answers: { goals: ["domain-knowledge"], "data-kinds": ["task-pairs", "raw-text"] },
  },
  {
    stages: ["domain-ft", "multi-task-ft"],
    answers: {
      goals: ["domain-knowledge", "many-tasks"],
      "data-kinds": ["task-pairs", "raw-text"],
      "corpus-size": ["over-1b"],
    },
  },
  {
    stages: ["domain-ft", "instruction-tuning", "preference-tuning"],
    answers: { goals: ["preferences", "language"], "data-kinds": ["raw-text", "preferences"] },
  },
  {
    stages: ["instruction-tuning", "preference-tuning"],
    answers: { goals: ["preferences"], "data-kinds": ["preferences"], "base-model": ["pretrained"] },
  },
  {
    stages: ["general-ft", "preference-tuning"],
    answers: { goals: ["less-bias"], "data-kinds": ["preferences"], "request-volume": ["high"] },
  },
  {
    stages: ["multi-task-ft", "preference-tuning"],
    answers: { goals: ["less-bias", "many-tasks"], "data-kinds": ["preferences", "task-pairs"] },
  },
  {
    stages: ["instruction-tuning", "cot-ft"],
    answers: { goals: ["reasoning"], "data-kinds": ["instruction-pairs", "reasoning-traces"] },
  },
  {
    stages: ["instruction-tuning", "rl-verifiable"],
    answers: { goals: ["reasoning", "language"], "data-kinds": ["verifiable-answers"], "more-data": ["experts"] },
  },
  {
    stages: ["cot-ft", "rl-verifiable"],
    answers: { goals: ["language", "reasoning"], "data-kinds": ["verifiable-answers"], "labelled-examples": ["100k+"] },
  },
  {
    stages: ["distillation", "rl-verifiable"],
    answers: {
      goals: ["reasoning"],
      "data-kinds": ["verifiable-answers"],
      "labelled-examples": ["100k+"],
      "more-data": ["synthetic"],
      "model-size": ["7b-14b"],
      "keep-general-skills": ["nice"],
      team: ["some-ml"],
    },
  },
  {
    stages: ["distillation", "preference-tuning"],
    answers: { goals: ["less-bias"], "data-kinds": ["preferences"], "more-data": ["synthetic"] },
  },
  {
    stages: ["rag", "instruction-tuning"],
    answers: { "data-kinds": ["instruction-pairs"], "knowledge-change": ["monthly"] },
  },
  {
    stages: ["rag", "general-ft"],
    answers: { "data-kinds": ["task-pairs"], "labelled-examples": ["1k-9k"], "knowledge-change": ["monthly"] },
  },
  {
    stages: ["rag", "cot-ft"],
    answers: {
      goals: ["own-documents", "reasoning"],
      "data-kinds": ["raw-text", "reasoning-traces"],
      "labelled-examples": ["1k-9k"],
      "model-access": ["open-weights"],
    },
  },
  {
    stages: ["rag", "domain-ft"],
    answers: { goals: ["domain-knowledge"], tried: ["retrieval-falls-short"], "knowledge-change": ["daily"] },
  },
  {
    stages: ["rag", "preference-tuning"],
    answers: { goals: ["preferences", "own-documents"], "data-kinds": ["preferences"], "base-model": ["instruct"] },
  },
  {
    stages: ["rag", "distillation"],
    answers: {
      goals: ["cheaper-serving", "own-documents", "follow-instructions"],
      "data-kinds": ["production-prompts"],
      "more-data": ["synthetic"],
    },
  },
] as const satisfies readonly Witness[];
