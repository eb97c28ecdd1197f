import type { Comparison } from "@/lib/knowledge/types";

export const comparisons = [
  {
    id: "instruction-tuning-and-general-ft",
    pair: ["instruction-tuning", "general-ft"],
    difference:
      "General fine-tuning makes a model better at the work its data shows; it learns nothing about the exchange with a user and stays imprecise on complex requests. Instruction tuning trains on requests as users write them, so the model does what was meant, down to the reader it was asked to write for.",
    together: null,
    cites: [
      "claim:002-general-moves-parameters",
      "claim:002-general-many-contexts",
      "claim:002-general-imprecise",
      "claim:002-general-interaction-ignored",
      "claim:002-general-legal-no-dialogue",
      "claim:002-instruction-mimics-requests",
      "claim:002-instruction-direct-intent",
      "claim:002-instruction-audience",
    ],
  },
  {
    id: "instruction-tuning-and-prompting",
    pair: ["instruction-tuning", "prompting"],
    difference:
      "Prompting changes the input and leaves the model alone: next to no computing, but somebody has to know how to write the prompt, every time. Instruction tuning costs training once; the know-how then sits in the model, plain prompts suffice and outputs are more consistent. The source calls the first of these prompt tuning, a name that the literature gives to trained soft prompts.",
    together:
      "Tuning does not end the work on prompts: a clear one still helps, most when it agrees with what the model was trained on.",
    cites: [
      "claim:002-prompt-shapes-input",
      "claim:002-prompt-light",
      "claim:002-prompt-specific-scenario",
      "claim:002-prompt-needs-expert",
      "claim:002-prompt-less-consistent",
      "claim:002-instruction-extra-training",
      "claim:002-instruction-plain-prompts",
      "claim:002-instruction-less-prompt-work",
      "claim:002-instruction-stores-expertise",
      "claim:003-prompts-match-training",
      "claim:003-prompts-in-both",
    ],
  },
  {
    id: "instruction-tuning-and-prompt-tuning",
    pair: ["instruction-tuning", "prompt-tuning"],
    difference:
      "A soft prompt is trained for one task while the model stays frozen: few numbers to store, one set per task. Instruction tuning changes the model itself, for tasks that nobody has listed yet. What the sources say for light prompt work holds for soft prompts in two points: little computing, and a model that is unchanged.",
    together:
      "A soft prompt can be trained on top of a model that was tuned on instructions, as Med-PaLM did with a small set of clinicians' examples.",
    cites: [
      "claim:002-prompt-light",
      "claim:002-prompt-weights-stay",
      "measurement:lester-params",
      "work:2104.08691",
      "work:2212.13138",
    ],
  },
  {
    id: "instruction-tuning-and-multi-task-ft",
    pair: ["instruction-tuning", "multi-task-ft"],
    difference:
      "Multi-task fine-tuning makes one model good at the tasks in its data and may miss what a user means. Instruction tuning writes every one of those tasks as a request with its response; that is what carries over to tasks outside the data, where the multi-task model falls behind.",
    together:
      "They share their data: give each set of a multi-task mixture several instructions in plain words, and it is an instruction set.",
    cites: [
      "claim:002-multi-range",
      "claim:002-multi-versatile",
      "claim:002-multi-instructions-second",
      "claim:002-multi-intent-missed",
      "claim:002-instruction-builds-on-multi",
      "claim:002-instruction-unseen",
      "claim:002-instruction-zero-shot-lead",
      "claim:002-multi-zero-shot-lag",
      "measurement:flan-instr-vs-plain-multitask",
    ],
  },
  {
    id: "instruction-tuning-and-domain-ft",
    pair: ["instruction-tuning", "domain-ft"],
    difference:
      "Domain fine-tuning gives a model the knowledge and the words of one field and can make it worse outside. Instruction tuning is tied to no field: it teaches the following of instructions on any subject, and suits systems that several fields meet in.",
    together:
      "Domain text first, instructions second: Code Llama took its knowledge of programming from the one stage and its way of following requests from the other.",
    cites: [
      "claim:002-domain-vocabulary",
      "claim:002-domain-narrows",
      "claim:002-domain-medical-strong",
      "claim:002-domain-medical-weak",
      "claim:002-instruction-no-single-domain",
      "claim:002-instruction-any-subject",
      "claim:002-instruction-multi-domain",
      "claim:002-combination-coding-instruction",
      "claim:002-combination-coding-domain",
      "work:2308.12950",
    ],
  },
  {
    id: "instruction-tuning-and-preference-tuning",
    pair: ["instruction-tuning", "preference-tuning"],
    difference:
      "Instruction tuning learns from responses that somebody wrote, and sharpens the skill to carry out a task. Preference tuning learns from judgements on the model's own responses, and shapes qualities that are hard to write down: helpful, honest, harmless.",
    together:
      "Instructions first, feedback second: the order of InstructGPT and of most chat models. Preference tuning on a model that cannot yet follow a request tends to fail.",
    cites: [
      "claim:002-rlhf-abstract-qualities",
      "claim:002-rlhf-reward",
      "claim:002-rlhf-high-level",
      "claim:002-instruction-hones-tasks",
      "claim:002-instruction-with-rlhf",
      "claim:002-combination-conversational",
      "measurement:zephyr-dpo-needs-sft",
      "work:2203.02155",
    ],
  },
  {
    id: "instruction-tuning-and-cot-ft",
    pair: ["instruction-tuning", "cot-ft"],
    difference:
      "Instruction tuning teaches a model to do what is asked, reasoning tasks among the rest. Chain-of-thought fine-tuning puts the working into the training answers, so that the model takes small steps and shows them before it names a result.",
    together:
      "Instruction tuning lays the base, worked solutions build on it. Keep some worked solutions in an instruction set: without them, reasoning suffers.",
    cites: [
      "claim:002-cot-logic-in-training",
      "claim:002-cot-problem-solving",
      "claim:002-cot-small-steps",
      "claim:002-instruction-groundwork-cot",
      "claim:002-cot-builds-on-instruction",
      "claim:002-combination-reasoning",
      "measurement:flanc-no-cot",
    ],
  },
  {
    id: "instruction-tuning-against-fine-tuning-objectives",
    pair: ["instruction-tuning", "general-ft"],
    difference:
      "Instruction tuning aims at breadth: understand and execute instructions over many tasks. Fine-tuning aims at the highest accuracy on one. Their data follows: diverse prompts with varied wording on one side, pairs cut to a single field or function on the other.",
    together: null,
    cites: [
      "claim:003-difference-instruction",
      "claim:003-difference-finetuning",
      "claim:003-goal-instruction",
      "claim:003-goal-finetuning",
      "claim:003-goal-prepares",
      "claim:003-data-diverse",
      "claim:003-data-varied-descriptions",
      "claim:003-data-single-function",
      "claim:003-recap-same-start",
    ],
  },
  {
    id: "instruction-tuning-against-fine-tuning-generalisation",
    pair: ["instruction-tuning", "general-ft"],
    difference:
      "On its own task the fine-tuned model is hard to beat, but it may stumble on inputs outside its training distribution and asks for another round of training per new task. The model tuned on instructions takes new tasks as they come. Which of the two counts for more depends on the application.",
    together:
      "Tune on instructions first and on the task second: a hybrid softens the choice between breadth and performance.",
    cites: [
      "claim:003-unseen-instruction",
      "claim:003-unseen-finetuning",
      "claim:003-zero-shot-stronger",
      "claim:003-target-tasks-excellent",
      "claim:003-out-of-distribution",
      "claim:003-versatility-or-performance",
      "claim:003-new-tasks-instruction",
      "claim:003-new-tasks-finetuning",
      "claim:003-finetuning-limits-unseen",
      "claim:003-hybrid-order",
      "claim:003-hybrid-smaller-tradeoff",
      "claim:003-final-balance",
    ],
  },
  {
    id: "instruction-tuning-against-fine-tuning-cost",
    pair: ["instruction-tuning", "general-ft"],
    difference:
      "Sources contradict each other. One holds that instruction tuning needs larger sets, a complex setup and more computing, and that fine-tuning gets by on small sets and short training. Another holds that instruction pairs cut the data and the computing a system needs. A third says that both are demanding.",
    together: "A hybrid is said to keep costs in hand, without a figure.",
    cites: [
      "claim:003-instruction-compute",
      "claim:003-instruction-larger-sets",
      "claim:003-instruction-complex-setup",
      "claim:003-finetuning-more-efficient",
      "claim:003-finetuning-still-heavy",
      "claim:003-finetuning-smaller-sets",
      "claim:003-finetuning-saves-training",
      "claim:003-compute-hybrid",
      "claim:002-instruction-less-data",
      "claim:002-instruction-saves-compute",
      "claim:000-both-need-much-data",
      "claim:000-both-need-much-compute",
    ],
  },
  {
    id: "instruction-tuning-against-fine-tuning-outcomes",
    pair: ["instruction-tuning", "general-ft"],
    difference:
      "Compared by outcome, instruction tuning is ahead in how a model responds to detailed instructions, fine-tuning on one narrow task, because it adapts the model deeply to niche data. They are measured differently too. Both can overfit: one to the wording of its instructions, the other to its niche.",
    together:
      "The two complete each other: instruction tuning for what the user wants, fine-tuning for how well the application works.",
    cites: [
      "claim:000-difference-of-aim",
      "claim:000-ft-ranks-target-first",
      "claim:000-aims-complete-each-other",
      "claim:000-data-follows-aim",
      "claim:000-metric-follows-aim",
      "claim:000-it-strength-responsiveness",
      "claim:000-ft-strength-specific-task",
      "claim:000-it-second-on-niche",
      "claim:000-ft-deep-adaptation",
      "claim:000-methods-coexist",
      "claim:000-choice-by-goal",
      "claim:000-it-clings-to-instructions",
      "claim:000-ft-overfits-niche",
    ],
  },
  {
    id: "rag-and-prompting",
    pair: ["rag", "prompting"],
    difference:
      "Neither trains anything. Work on the prompt shapes the input and adds no fact that its author does not write into it, and what a model knows ends with its training. Retrieval fetches passages for each request, so an answer can rest on text that the model never saw, and every request grows by that text.",
    together:
      "They go together in every use: the passages reach the model inside its prompt, which still has to say what to do with them. Two of them in the prompt took an unchanged LLaMA-7B from 10.3 % to 28.0 % on Natural Questions.",
    cites: ["claim:002-prompt-shapes-input", "claim:001-base-knowledge-ends", "measurement:ralm-llama7b"],
  },
] as const satisfies readonly Comparison[];
