import type { Term } from "@/lib/knowledge/types";

export const terms = [
  {
    id: "fine-tuning",
    name: "Fine-tuning",
    definition:
      "Further training of a model that was pre-trained, on data picked for a purpose. The word covers almost every method here; plain fine-tuning means supervised training on one task or one body of examples.",
    trap: "Sources that set fine-tuning against instruction tuning mean the narrow sense. In the wide sense one contains the other.",
    cites: [
      "claim:003-finetuning-definition",
      "claim:003-finetuning-parameters",
      "claim:002-general-moves-parameters",
      "claim:002-data-matched",
      "claim:003-recap-same-start",
    ],
  },
  {
    id: "instruction-tuning",
    name: "Instruction tuning",
    definition:
      "Supervised fine-tuning on pairs of an instruction and its response, over many tasks, so that the model learns to follow instructions as such.",
    trap: "It is a kind of supervised fine-tuning and not its opposite: the training step is the same, the data differs. One document also counts human feedback among its techniques; here that is preference tuning.",
    cites: [
      "claim:002-one-of-several",
      "claim:002-data-instruction-pairs",
      "claim:003-instruction-is-finetuning",
      "claim:003-technique-rlhf",
      "claim:000-it-kind-of-ft",
      "work:2109.01652",
    ],
  },
  {
    id: "supervised-fine-tuning",
    name: "Supervised fine-tuning (SFT)",
    definition:
      "Training on examples whose wanted output is given. General, multi-task, instruction and chain-of-thought fine-tuning all are forms of it.",
    trap: "Training engines call all of them SFT; the kind is decided by what stands in the data file.",
    cites: ["claim:003-finetuning-supervised", "claim:000-it-supervised-objective"],
  },
  {
    id: "prompt-tuning",
    name: "Prompt tuning",
    definition:
      "Training a short row of vectors, the soft prompt, which is set before the input while every weight of the model stays frozen.",
    trap: "One of our documents gives this name to writing better prompts, where nothing is trained at all. In the literature since Lester et al. (2021) prompt tuning is a training method with its own data and its own run. We file the first under prompting. Both are light and leave the model as it was; the rest of what is said about one need not hold for the other.",
    cites: [
      "claim:002-prompt-weights-stay",
      "claim:002-prompt-shapes-input",
      "claim:002-prompt-light",
      "claim:002-data-prompt-examples",
      "work:2104.08691",
    ],
  },
  {
    id: "prompt-engineering",
    name: "Prompt engineering",
    definition:
      "Writing and testing the text that goes to a model, with instructions, context and examples, until the output is right. No training takes place.",
    trap: "Called prompt tuning in one of the documents.",
    cites: [
      "claim:002-prompt-needs-expert",
      "claim:002-prompt-add-reader",
      "claim:003-prompts-clear",
      "claim:003-prompts-unambiguous",
      "claim:003-technique-prompt-writing",
    ],
  },
  {
    id: "soft-prompt",
    name: "Soft prompt",
    definition:
      "A prompt made of trained vectors instead of words. It cannot be read; it is stored beside the model, one per task.",
    trap: "It is an update method here as well as what the strategy prompt tuning produces. It needs access to the model's inside, so a service that takes text only cannot use one.",
    cites: ["work:2104.08691"],
  },
  {
    id: "prefix-tuning",
    name: "Prefix tuning",
    definition:
      "Training vectors that are put before the keys and values in every layer, not at the input alone, while the model stays frozen.",
    trap: "A neighbour of prompt tuning with more trained numbers: about 0.1 % of the parameters. Results for one are not results for the other.",
    cites: ["measurement:prefix-01", "work:2101.00190"],
  },
  {
    id: "zero-shot",
    name: "Zero-shot",
    definition: "Doing a task from its description alone, with no worked example in the prompt.",
    trap: "A zero-shot test says something about generalisation only if the kind of task was held back from training too.",
    cites: [
      "claim:002-instruction-zero-shot-lead",
      "claim:003-instruction-zero-shot",
      "claim:003-novel-tasks-zero-shot",
      "work:2109.01652",
    ],
  },
  {
    id: "few-shot",
    name: "Few-shot",
    definition: "Doing a task from a handful of worked examples that stand in the prompt.",
    trap: "Few-shot prompting changes no weight and pays for its examples with every request. Few-shot fine-tuning trains on the same handful.",
    cites: ["claim:002-data-prompt-examples", "measurement:tfew-infer-flops", "work:2205.05638"],
  },
  {
    id: "multi-task",
    name: "Multi-task fine-tuning",
    definition: "Training one model on data sets of several known tasks at once.",
    trap: "Instruction tuning is multi-task training with each task phrased as an instruction. With a mere tag for the task, less of the gain reaches tasks outside the training.",
    cites: [
      "claim:002-multi-various-tasks",
      "claim:002-instruction-builds-on-multi",
      "claim:003-finetuning-multitask",
      "claim:003-trend-multitask-instruction",
      "measurement:flan-dataset-name",
      "work:2109.01652",
    ],
  },
  {
    id: "domain-adaptive-pretraining",
    name: "Domain-adaptive or continued pre-training",
    definition:
      "Going on with pre-training, on raw text of one field and with no labels, to teach the field's knowledge and language.",
    trap: "Documents say domain fine-tuning for this as well as for training on labelled pairs of a field. Raw text is counted in tokens, pairs in examples; the amounts cannot be compared.",
    cites: ["claim:002-domain-specialised", "claim:002-domain-vocabulary", "work:2004.10964"],
  },
  {
    id: "retrieval-augmented-generation",
    name: "Retrieval-augmented generation (RAG)",
    definition:
      "Fetching passages that fit the question when it is asked and handing them to the model with it. No weight changes.",
    trap: "It supplies facts, not skills: a model that fails with the right passage in its prompt will not be helped by a better search.",
    cites: ["work:2312.05934", "work:2403.01432"],
  },
  {
    id: "preference-tuning",
    name: "Preference tuning",
    definition:
      "Training on judgements: which of two responses is better, or whether one is good. RLHF and DPO are two ways to do it.",
    trap: "It learns what people prefer, which need not be what is correct. As a rule it follows a supervised stage.",
    cites: [
      "claim:002-rlhf-values",
      "claim:002-data-rlhf-ratings",
      "claim:003-rlhf-preferences",
      "work:2203.02155",
      "work:2310.16944",
    ],
  },
  {
    id: "rlhf",
    name: "Reinforcement learning from human feedback (RLHF)",
    definition:
      "Preference tuning in two steps: a reward model learns to predict people's judgements, then the language model is trained to earn high reward.",
    trap: "Often used for any preference tuning. DPO has neither a reward model nor a reinforcement learning loop.",
    cites: ["claim:002-rlhf-reward", "claim:003-rlhf-preferences", "work:2203.02155", "work:2204.05862"],
  },
  {
    id: "dpo",
    name: "Direct preference optimisation (DPO)",
    definition:
      "Preference tuning with an ordinary loss over pairs of a chosen and a rejected response, relative to a frozen copy of the model.",
    trap: "Simpler to run than RLHF, but no less in need of preference pairs and of a supervised stage before it.",
    cites: ["measurement:zephyr-dpo-needs-sft", "work:2305.18290"],
  },
  {
    id: "verifiable-rewards",
    name: "Verifiable rewards",
    definition:
      "Reinforcement learning in which a program checks the answer, such as a known result or a test suite, and the check is the reward.",
    trap: "A reward for fluency or relevance is a judgement and belongs to preference tuning. Only what can be checked without opinion is verifiable.",
    cites: ["claim:003-rl-criteria", "claim:003-rl-feedback", "work:2411.15124", "work:2501.12948"],
  },
  {
    id: "chain-of-thought",
    name: "Chain of thought",
    definition: "The intermediate steps that lead to an answer, written out before it.",
    trap: "Asking for steps in the prompt is prompting; training on worked solutions is chain-of-thought fine-tuning. The written steps need not be how the model came to its answer.",
    cites: [
      "claim:002-data-cot-worked",
      "claim:002-cot-small-steps",
      "claim:002-cot-builds-on-instruction",
      "work:2110.14168",
    ],
  },
  {
    id: "distillation",
    name: "Distillation",
    definition:
      "Training a small model on the outputs of a larger one, to keep much of its skill at a fraction of the cost per request.",
    trap: "Imitating a teacher's style is easy and looks like skill. On tasks outside the imitated ones facts can even get lost.",
    cites: [
      "claim:002-distillation-accuracy",
      "claim:002-distillation-cost",
      "work:2305.02301",
      "measurement:false-style",
      "measurement:false-imitation-nq",
      "work:2501.12948",
    ],
  },
  {
    id: "full-fine-tuning",
    name: "Full fine-tuning",
    definition: "Training in which every weight of the model may change.",
    trap: "It names which weights move, not what is taught: instruction tuning can be done in full or with LoRA.",
    cites: ["work:2106.09685", "work:2405.09673"],
  },
  {
    id: "peft",
    name: "Parameter-efficient fine-tuning (PEFT)",
    definition:
      "Methods that train a small number of added or chosen weights and freeze the rest: LoRA, QLoRA, soft prompts and others.",
    trap: "Also the name of a Hugging Face library. Efficient in weights to train and store; each training step still runs through the whole model.",
    cites: ["work:2205.05638", "work:2106.09685"],
  },
  {
    id: "lora",
    name: "LoRA",
    definition:
      "Low-rank adaptation: the change of a weight matrix is learnt as the product of two thin matrices, and the matrix itself stays frozen.",
    trap: "It is an update method, not a strategy. It learns less than full fine-tuning from large amounts of new material and usually forgets less, but not always.",
    cites: ["work:2106.09685", "work:2405.09673"],
  },
  {
    id: "qlora",
    name: "QLoRA",
    definition: "LoRA on a base model whose frozen weights are stored in four bits.",
    trap: "It saves memory, not time: the weights are unpacked at every step, and most comparisons find it slower than LoRA.",
    cites: ["measurement:litgpt-7b-time", "measurement:torchtune-8b-qlora-speed", "work:2305.14314"],
  },
  {
    id: "catastrophic-forgetting",
    name: "Catastrophic forgetting",
    definition: "The loss of skills that a model had before, as it is trained on something else.",
    trap: "An average over a benchmark can hide it: some answers get better while others get lost. Measure the general skills before and after.",
    cites: [
      "claim:002-domain-narrows",
      "claim:002-domain-medical-weak",
      "measurement:sclf-agreement",
      "work:2308.08747",
    ],
  },
  {
    id: "replay",
    name: "Replay",
    definition: "Mixing data of an earlier stage into the training of a later one, so that what was learnt is kept.",
    trap: "Small shares can do much, but only for the skills that the mixed-in data shows.",
    cites: ["measurement:dmt-replay", "measurement:luo-replay", "measurement:igpt-tax-squad"],
  },
  {
    id: "overfitting",
    name: "Overfitting",
    definition: "Fitting the training examples so closely that new inputs are handled worse.",
    trap: "Loss and quality are two curves: in InstructGPT's supervised stage the loss turned after one epoch, and raters still preferred longer training.",
    cites: [
      "claim:003-out-of-distribution",
      "claim:000-both-overfit",
      "claim:000-overfitting-remedies",
      "measurement:igpt-sft-overfit",
    ],
  },
  {
    id: "hybrid",
    name: "Hybrid",
    definition:
      "A pipeline of several kinds of training. In the documents mostly instruction tuning first and fine-tuning on the task second.",
    trap: "The order matters, and sources differ in it: Code Llama, their example, took domain text first and instructions second.",
    cites: [
      "claim:002-know-the-neighbours",
      "claim:002-combination-robust",
      "claim:003-hybrid-order",
      "claim:003-hybrid-llama",
      "claim:003-case-hybrid",
      "work:2308.12950",
    ],
  },
  {
    id: "base-model",
    name: "Base model",
    definition: "A model after pre-training alone: it continues text and has not been taught to answer.",
    trap: "Also said of whatever model a run starts from, which may well be an instruct model.",
    cites: ["claim:003-finetuning-definition", "work:2307.09288"],
  },
  {
    id: "instruct-model",
    name: "Instruct model",
    definition:
      "A model that was tuned on instructions, and as a rule on preferences too, before you get it. Chat model says almost the same.",
    trap: "Much of what instruction tuning promises is already in it. Further tuning can undo some of that, safety included, even when the data is harmless.",
    cites: ["measurement:qi-alpaca", "work:2307.09288", "work:2310.03693"],
  },
  {
    id: "alignment",
    name: "Alignment",
    definition: "How far a model does what its users intend and keeps to the values it is meant to keep.",
    trap: "Some sources mean that an instruction is understood as it was meant; others mean helpful, honest and harmless. The first is reached by instructions, the second by preferences.",
    cites: [
      "claim:002-instruction-direct-intent",
      "claim:002-rlhf-abstract-qualities",
      "claim:003-instruction-natural",
      "work:2203.02155",
    ],
  },
  {
    id: "generalisation",
    name: "Generalisation",
    definition: "Doing well on inputs or tasks that were not in the training data.",
    trap: "New inputs of a known task and new tasks are different things. Fine-tuning is judged on the first, instruction tuning on the second.",
    cites: [
      "claim:002-instruction-unseen",
      "claim:003-unseen-instruction",
      "claim:003-out-of-distribution",
      "work:2109.01652",
    ],
  },
  {
    id: "hallucination",
    name: "Hallucination",
    definition: "Output that reads as fact and is not supported by the source or by the world.",
    trap: "Fine-tuning on facts that are new to the model can encourage it. Retrieval lowers it where the passage is found.",
    cites: ["measurement:gekhman-unknown", "measurement:ovadia-rag", "work:2405.05904"],
  },
] as const satisfies readonly Term[];
