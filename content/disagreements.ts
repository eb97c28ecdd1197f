import type { Disagreement } from "@/lib/knowledge/disagreement";

export const disagreements = [
  {
    id: "instruction-data",
    question: "Does instruction tuning need more data than fine-tuning for one task?",
    between: "documents",
    sides: [
      {
        text: "Document 003 says that instruction-tuned models often need the larger sets and that a task can do with a small one.",
        cites: [
          "claim:003-instruction-larger-sets",
          "claim:003-finetuning-smaller-sets",
          "claim:003-finetuning-small-sets",
        ],
      },
      {
        text: "Document 002 says the opposite: with instruction pairs at the centre, a system can be trained on less.",
        cites: ["claim:002-instruction-less-data", "claim:002-instruction-quality-with-less"],
      },
      {
        text: "Document 000 makes no difference: both methods demand a great deal of data.",
        cites: ["claim:000-both-need-much-data"],
      },
    ],
    measured: {
      text: "A model that was tuned on instructions before needs far less data for a new task. The instruction set itself can be small when it is chosen well, but it has to be varied.",
      cites: [
        "measurement:gupta-25pct",
        "measurement:gupta-6pct",
        "measurement:deita-6k-vs-200k",
        "measurement:tk-64-instances",
        "measurement:instdiv-threshold",
      ],
    },
    pictures: [
      {
        title: "How much of a task's training set was needed?",
        values: [
          { measurement: "gupta-25pct", at: "baseline", name: "Earlier best, without instructions" },
          { measurement: "gupta-25pct", at: "result", name: "Instruction-tuned start, one task" },
          { measurement: "gupta-6pct", at: "result", name: "Instruction-tuned start, many tasks at once" },
        ],
      },
    ],
    answer: "in part",
    reading:
      "The documents count different things. Whoever makes the model needs breadth once; whoever tunes it afterwards for a task needs less than before. If you start from an instruct model, the first cost is already paid.",
  },
  {
    id: "instruction-compute",
    question: "Does instruction tuning take more computing than fine-tuning for one task?",
    between: "documents",
    sides: [
      {
        text: "Document 003 says that training on diverse tasks takes much computing, and that a single task is cheaper.",
        cites: [
          "claim:003-instruction-compute",
          "claim:003-compute-instruction",
          "claim:003-finetuning-more-efficient",
        ],
      },
      {
        text: "Document 002 presents instruction tuning as the way to good systems without excessive computing costs.",
        cites: ["claim:002-instruction-saves-compute"],
      },
      {
        text: "Document 000 finds both demanding.",
        cites: ["claim:000-both-need-much-compute", "claim:000-training-needs-gpus"],
      },
    ],
    measured: {
      text: "No study in our collection compares the two at equal data. Against pre-training, instruction tuning is small; its time follows the number of examples, as that of any supervised run does.",
      cites: ["measurement:chung-compute-share", "measurement:alpagasus-time", "measurement:flan-compute"],
    },
    pictures: [
      {
        title: "What did training a 7B model on instructions take?",
        values: [
          { measurement: "alpagasus-time", at: "baseline", name: "52,000 examples" },
          { measurement: "alpagasus-time", at: "result", name: "9,000 selected examples" },
        ],
      },
    ],
    answer: "open",
    reading:
      "The training step is the same. Model size, number of tokens and update method set the bill; the name of the strategy does not. Broad sets are usually larger, which is what document 003 describes.",
  },
  {
    id: "synthetic-overfitting",
    question: "Does generated data keep a model from overfitting?",
    between: "documents and studies",
    sides: [
      {
        text: "Document 000 says in its section on synthetic data that a model adapts with it and does not overfit.",
        cites: ["claim:000-synthetic-ft-no-overfitting", "claim:000-synthetic-generalises"],
      },
      {
        text: "The same document says in its section on risks only that generated data can lower the danger, because it adds variety.",
        cites: ["claim:000-synthetic-reduces-overfitting", "claim:000-both-overfit"],
      },
    ],
    measured: {
      text: "Generated data can overfit as well: made to fit one benchmark, it raised that benchmark and left unseen rules where they were. Much of a self-generated set can be faulty. New forms of question help where more of the same does not.",
      cites: [
        "measurement:tulu3-dev-overfit",
        "measurement:qlora-selfinst-harm",
        "measurement:selfinst-quality",
        "measurement:metamath-saturation",
      ],
    },
    pictures: [
      {
        title: "Generated data for one benchmark: what happened there, and on rules not seen?",
        values: [
          { measurement: "tulu3-dev-overfit", at: "point:IFEval without", name: "The benchmark, without it" },
          { measurement: "tulu3-dev-overfit", at: "point:IFEval with", name: "The benchmark, with it" },
          { measurement: "tulu3-dev-overfit", at: "point:IFEval-OOD without", name: "Unseen rules, without it" },
          { measurement: "tulu3-dev-overfit", at: "point:IFEval-OOD with", name: "Unseen rules, with it" },
        ],
      },
    ],
    answer: "mostly no",
    reading:
      "Variety protects, and generated data protects as far as it brings variety. Keep a test set that nothing was generated from, and read a sample of what was generated.",
  },
  {
    id: "prompt-tuning-meaning",
    question: "Does prompt tuning leave the model as it is?",
    between: "documents and studies",
    sides: [
      {
        text: "Document 002 calls it prompt tuning when a person words the input better, with next to no computing.",
        cites: ["claim:002-prompt-weights-stay", "claim:002-prompt-light", "claim:002-prompt-needs-expert"],
      },
      {
        text: "Lester and others, who coined the term, train vectors in front of the input with labelled examples and back-propagation.",
        cites: ["work:2104.08691", "measurement:lester-params"],
      },
    ],
    measured: {
      text: "Trained prompts store very little, yet they need data and a run, and they do change behaviour: with the prompt switched on, loss on general text rose more than after tuning all weights.",
      cites: ["measurement:hfpeft-ckpt", "measurement:hfpeft-forget", "measurement:lora-mnli-prefix"],
    },
    pictures: [
      {
        title: "How much did loss on general text rise while the change was active?",
        values: [
          { measurement: "hfpeft-forget", at: "point:full fine-tuning", name: "All weights tuned" },
          { measurement: "hfpeft-forget", at: "point:LoRA rank 32", name: "LoRA" },
          { measurement: "hfpeft-forget", at: "point:prompt tuning", name: "Trained prompt" },
        ],
      },
    ],
    answer: "a question of words",
    reading:
      "Two things share a name. We file wording under prompting and trained vectors under prompt tuning. For both it is true that no base weight moves; only for the first is it true that nothing is trained.",
  },
  {
    id: "tuning-adds-facts",
    question: "Does fine-tuning teach a model new facts?",
    between: "documents and studies",
    sides: [
      {
        text: "Document 001 lists bringing knowledge up to date among the reasons to fine-tune, and document 002 credits domain tuning with deeper knowledge.",
        cites: ["claim:001-update-knowledge", "claim:002-domain-vocabulary"],
      },
      {
        text: "Document 001 also warns that a tuned model goes out of date and has to be tuned again.",
        cites: ["claim:001-becomes-outdated", "claim:001-needs-retuning"],
      },
    ],
    measured: {
      text: "Some, and far fewer than retrieval supplies. Facts that the model did not know are learnt slowly, and pressing on costs accuracy on others.",
      cites: [
        "measurement:ovadia-rag",
        "measurement:ovadia-ft",
        "measurement:ovadia-llama2-ft-drop",
        "measurement:soudani-mistral",
        "measurement:soudani-ft-only",
        "measurement:gekhman-unknown",
      ],
    },
    pictures: [
      {
        title: "Questions on recent events: what helped Mistral-7B?",
        values: [
          { measurement: "ovadia-rag", at: "baseline", name: "As it was" },
          { measurement: "ovadia-ft", at: "result", name: "Trained on paraphrased documents" },
          { measurement: "ovadia-rag", at: "result", name: "Given the passages" },
        ],
      },
      {
        title: "Rarely mentioned facts: what helped the same model, with an ideal retriever?",
        values: [
          { measurement: "soudani-mistral", at: "baseline", name: "As it was" },
          { measurement: "soudani-mistral", at: "point:fine-tuned (PEFT)", name: "Tuned on generated questions" },
          { measurement: "soudani-mistral", at: "result", name: "Given the passage" },
        ],
      },
    ],
    answer: "mostly no",
    reading:
      "Tuning teaches the language of a field and how to use what is known; facts that change or were never seen are better looked up. The gain from retrieval in these studies is an upper bound where the retriever was ideal.",
  },
  {
    id: "more-tasks",
    question: "Do more training tasks make a model better at new ones?",
    between: "studies",
    sides: [
      {
        text: "FLAN, Flan-PaLM and Tk-Instruct all improve on unseen tasks as tasks are added.",
        cites: ["measurement:flan-clusters", "measurement:chung-tasks-540b", "measurement:tk-tasks-scaling"],
      },
      {
        text: "The curve flattens early, one added cluster of FLAN did slight harm, and without instructions a few tasks can hurt.",
        cites: ["measurement:chung-tasks-8b", "measurement:flan-clusters", "measurement:muppet-15"],
      },
    ],
    measured: {
      text: "The gain is real at every size that was tried and mostly reached within a few hundred tasks.",
      cites: ["measurement:chung-tasks-8b", "measurement:chung-tasks-62b", "measurement:chung-tasks-540b"],
    },
    pictures: [
      {
        title: "From no tuning to 1,836 tasks: the held-out average by model size",
        values: [
          { measurement: "chung-tasks-8b", at: "baseline", name: "8B, untuned" },
          { measurement: "chung-tasks-8b", at: "result", name: "8B, 1,836 tasks" },
          { measurement: "chung-tasks-62b", at: "baseline", name: "62B, untuned" },
          { measurement: "chung-tasks-62b", at: "result", name: "62B, 1,836 tasks" },
          { measurement: "chung-tasks-540b", at: "baseline", name: "540B, untuned" },
          { measurement: "chung-tasks-540b", at: "result", name: "540B, 1,836 tasks" },
        ],
      },
    ],
    answer: "mostly yes",
    reading:
      "Add kinds of task before you add more examples of one kind, and stop when a held-out kind no longer improves. Below some fifteen tasks do not expect multi-task training to help by itself.",
  },
  {
    id: "thousand-examples",
    question: "Are 1,000 examples enough?",
    between: "documents and studies",
    sides: [
      {
        text: "Document 002 says that few, well-chosen instruction pairs still give a high level, and LIMA won or drew against GPT-4 on many prompts with 1,000.",
        cites: ["claim:002-instruction-quality-with-less", "measurement:lima-43", "measurement:lima-quantity"],
      },
      {
        text: "Document 000 demands a large amount of data, and other studies find the same 1,000 examples weak on conversation over several turns and on mathematics.",
        cites: ["claim:000-both-need-much-data", "measurement:deita-lima-mtbench", "measurement:revsah-lima-gsm8k"],
      },
    ],
    measured: {
      text: "For manner, yes; for skill, only if the examples show that skill. On mathematics the score keeps rising with the number of examples of the task.",
      cites: [
        "measurement:revsah-lima-gsm8k",
        "measurement:revsah-gsm-scaling",
        "measurement:s1-1k-vs-59k",
        "measurement:deita-lima-mtbench",
      ],
    },
    pictures: [
      {
        title: "1,000 examples each: how much grade-school mathematics was solved?",
        values: [
          { measurement: "revsah-lima-gsm8k", at: "baseline", name: "General answers (LIMA)" },
          { measurement: "revsah-lima-gsm8k", at: "result", name: "Solutions of the same task" },
        ],
      },
      {
        title: "Conversation over several turns, scored by a model: which set taught it?",
        values: [
          { measurement: "deita-lima-mtbench", at: "point:LIMA 1K", name: "LIMA, 1,000" },
          { measurement: "deita-lima-mtbench", at: "point:Random 10K", name: "Random, 10,000" },
          { measurement: "deita-lima-mtbench", at: "point:DEITA 10K", name: "Selected, 10,000" },
          { measurement: "deita-lima-mtbench", at: "point:Vicuna 125K", name: "Vicuna, 125,000" },
        ],
      },
    ],
    answer: "in part",
    reading:
      "A thousand good answers set the tone of a strong base model. They do not put in a skill that the base lacks: for that, count examples of the skill itself and watch the curve.",
  },
  {
    id: "lora-equals-full",
    question: "Is LoRA as good as tuning all weights?",
    between: "studies",
    sides: [
      {
        text: "On single language tasks LoRA equals full tuning or passes it.",
        cites: ["measurement:lora-gpt3-mnli", "measurement:lora-roberta-glue", "measurement:hfpeft-acc"],
      },
      {
        text: "On continued training with code or mathematics, and on instructions in a language new to the base, it stays behind.",
        cites: ["measurement:lllf-code-cpt", "measurement:lllf-math-cpt", "measurement:belle-ft-vs-lora"],
      },
    ],
    measured: {
      text: "The gap opens with the amount that has to be learnt: none on narrow tasks, clear over billions of tokens.",
      cites: ["measurement:lllf-code-cpt", "measurement:lllf-code-ift-rank", "measurement:zhang-rule"],
    },
    pictures: [
      {
        title: "One narrow task, GPT-3 175B on MNLI",
        values: [
          { measurement: "lora-gpt3-mnli", at: "baseline", name: "All weights" },
          { measurement: "lora-gpt3-mnli", at: "result", name: "LoRA" },
        ],
      },
      {
        title: "20B tokens of code, Llama-2-7B on HumanEval",
        values: [
          { measurement: "lllf-code-cpt", at: "baseline", name: "All weights" },
          { measurement: "lllf-code-cpt", at: "result", name: "LoRA, rank 256" },
        ],
      },
    ],
    answer: "in part",
    reading:
      "Start with LoRA for a task, a style or a format. Plan for all weights, or accept a gap, when the model has to take in a field or a language.",
  },
  {
    id: "lora-forgetting",
    question: "Does LoRA prevent forgetting?",
    between: "studies",
    sides: [
      {
        text: "Tuned on code to the same score, a LoRA model keeps much more of its general skills than a fully tuned one.",
        cites: ["measurement:lllf-forget-ift", "measurement:lllf-forget-cpt"],
      },
      {
        text: "On mathematics both keep as much, LoRA answers change a great deal under a stable average, and one study finds safety worn down further.",
        cites: ["measurement:lllf-math-ift-equal", "measurement:sclf-agreement", "measurement:qi-lora"],
      },
    ],
    measured: {
      text: "Less is forgotten where the new material is far from the old; where it is near, the methods do not differ.",
      cites: ["measurement:lllf-forget-ift", "measurement:lllf-math-ift-equal"],
    },
    pictures: [
      {
        title: "What remained on three general benchmarks?",
        values: [
          { measurement: "lllf-forget-ift", at: "baseline", name: "Code, all weights" },
          { measurement: "lllf-forget-ift", at: "result", name: "Code, LoRA" },
          { measurement: "lllf-math-ift-equal", at: "baseline", name: "Mathematics, all weights" },
          { measurement: "lllf-math-ift-equal", at: "result", name: "Mathematics, LoRA" },
        ],
      },
    ],
    answer: "in part",
    reading:
      "It reduces forgetting and does not rule it out. Test what you want to keep, safety included, whichever method you use.",
  },
  {
    id: "qlora-quality",
    question: "Does QLoRA match LoRA in quality?",
    between: "studies",
    sides: [
      {
        text: "In its own paper, four bits lose nothing on average against sixteen.",
        cites: ["measurement:qlora-nf4-parity", "measurement:qlora-t5-11b"],
      },
      {
        text: "One financial test finds it well behind LoRA in eight bits.",
        cites: ["measurement:fingpt-qlora-gap"],
      },
    ],
    measured: {
      text: "Level on averages over models and sets; the exception is a single small test. It is slower, not faster: every published speed in our collection favours LoRA.",
      cites: [
        "measurement:qlora-nf4-parity",
        "measurement:litgpt-7b-time",
        "measurement:torchtune-8b-qlora-speed",
        "measurement:qwen7b-speed",
      ],
    },
    pictures: [
      {
        title: "Accuracy on MMLU, mean over LLaMA sizes and two sets",
        values: [
          { measurement: "qlora-nf4-parity", at: "baseline", name: "LoRA, 16 bits" },
          { measurement: "qlora-nf4-parity", at: "result", name: "QLoRA, 4 bits" },
        ],
      },
      {
        title: "Time for a thousand steps on one card, Llama 2 7B",
        values: [
          { measurement: "litgpt-7b-time", at: "baseline", name: "LoRA, 16 bits" },
          { measurement: "litgpt-7b-time", at: "result", name: "QLoRA, 4 bits" },
        ],
      },
    ],
    answer: "mostly yes",
    reading:
      "Choose it when memory is the limit and pay in time. Check one narrow task of your own against LoRA before you rely on the averages.",
  },
  {
    id: "retrieval-always",
    question: "Is retrieval always better than what the model knows?",
    between: "studies",
    sides: [
      {
        text: "On recent events and rare facts retrieval gains more than anything else in our collection.",
        cites: ["measurement:ovadia-rag", "measurement:soudani-mistral", "measurement:fid-vs-closed"],
      },
      {
        text: "On well-known facts it made a strong model worse, and it confused a model that had been tuned without passages.",
        cites: ["measurement:targ-hurts-8b", "measurement:raft-dsf-rag-hurts"],
      },
    ],
    measured: {
      text: "It depends on whether the model knew the answer already, and on whether it was trained to read passages that may be beside the point.",
      cites: ["measurement:targ-hurts-8b", "measurement:raft-hf"],
    },
    pictures: [
      {
        title: "Well-known facts, Llama-3.1-8B",
        values: [
          { measurement: "targ-hurts-8b", at: "baseline", name: "From memory" },
          { measurement: "targ-hurts-8b", at: "result", name: "With passages each time" },
        ],
      },
      {
        title: "Calls to an API, a 7B model",
        values: [
          { measurement: "raft-hf", at: "point:domain tuning", name: "Tuned, no passages" },
          { measurement: "raft-hf", at: "baseline", name: "Tuned, passages added afterwards" },
          { measurement: "raft-hf", at: "result", name: "Tuned with passages in view" },
        ],
      },
    ],
    answer: "mostly no",
    reading:
      "Retrieve for what is new, rare or yours. Let the model answer what it knows, and if you tune it, show it passages during training.",
  },
  {
    id: "retrieval-and-tuning",
    question: "Is retrieval together with fine-tuning better than either alone?",
    between: "studies",
    sides: [
      {
        text: "In agriculture the gains added up, and training with retrieved documents in view won on API calls.",
        cites: ["measurement:agri-hybrid", "measurement:raft-hf", "measurement:raft-pubmed"],
      },
      {
        text: "On recent events and rare facts, fine-tuning took a little away from what retrieval had given.",
        cites: ["measurement:ovadia-hybrid", "measurement:soudani-ftrag-llama2"],
      },
    ],
    measured: {
      text: "Where the tuning data held passages, the two helped each other; where facts were trained in beforehand, they did not.",
      cites: ["measurement:raft-hf", "measurement:raft-dsf-rag-hurts", "measurement:ovadia-hybrid"],
    },
    pictures: [
      {
        title: "Recent events, Mistral-7B",
        values: [
          { measurement: "ovadia-hybrid", at: "baseline", name: "Retrieval" },
          { measurement: "ovadia-hybrid", at: "result", name: "Fine-tuned, then retrieval" },
        ],
      },
      {
        title: "Agriculture: points gained over the untuned model",
        values: [
          { measurement: "agri-hybrid", at: "baseline", name: "Fine-tuned" },
          { measurement: "agri-hybrid", at: "result", name: "Fine-tuned and retrieval" },
        ],
      },
    ],
    answer: "open",
    reading:
      "Combine them for different jobs: retrieval for facts, tuning for how to use them. Put retrieved passages, wrong ones among them, into the training examples.",
  },
  {
    id: "dpo-or-ppo",
    question: "Does DPO replace PPO?",
    between: "studies",
    sides: [
      {
        text: "The paper that introduced DPO finds it ahead on summaries, with far less machinery.",
        cites: ["measurement:dpo-vs-ppo-tldr", "measurement:dpo-vs-ppo-human", "work:2305.18290"],
      },
      {
        text: "A controlled study finds PPO ahead, most in mathematics.",
        cites: ["measurement:ppo-over-dpo"],
      },
    ],
    measured: {
      text: "Either way the difference is smaller than what better preference data brought in the same study. DPO needs the supervised stage before it.",
      cites: ["measurement:pref-data-8", "measurement:ppo-over-dpo", "measurement:zephyr-dpo-needs-sft"],
    },
    pictures: [
      {
        title: "Summaries: how often did a judge prefer them to the reference?",
        values: [
          { measurement: "dpo-vs-ppo-tldr", at: "baseline", name: "PPO" },
          { measurement: "dpo-vs-ppo-tldr", at: "result", name: "DPO" },
        ],
      },
    ],
    answer: "open",
    reading:
      "Spend first on the pairs. Take DPO for its simplicity, and consider reinforcement learning where a program can check the answer.",
  },
  {
    id: "cot-cost",
    question: "Does training on worked solutions improve reasoning at no cost?",
    between: "documents and studies",
    sides: [
      {
        text: "Documents 000 and 002 name only gains: step-by-step training makes reasoning more accurate and solves harder problems.",
        cites: ["claim:000-cot-reasoning-accuracy", "claim:002-cot-problem-solving", "claim:002-combination-reasoning"],
      },
      {
        text: "Tuned on worked solutions alone, models lost where a direct answer was asked for.",
        cites: ["measurement:chung-cot-only-narrow", "measurement:chung-cot-8b-bbh"],
      },
    ],
    measured: {
      text: "The trained skill gains much. What is not in the mix falls; mixing ordinary tasks in takes the loss away.",
      cites: ["measurement:chung-cot-mgsm", "measurement:chung-cot-only-narrow", "measurement:flanc-no-cot"],
    },
    pictures: [
      {
        title: "Mathematics, asked for steps (540B)",
        values: [
          { measurement: "chung-cot-mgsm", at: "baseline", name: "Untuned" },
          { measurement: "chung-cot-mgsm", at: "result", name: "Worked solutions" },
        ],
      },
      {
        title: "General knowledge, asked directly (62B)",
        values: [
          { measurement: "chung-cot-only-narrow", at: "baseline", name: "Untuned" },
          { measurement: "chung-cot-only-narrow", at: "result", name: "Worked solutions only" },
        ],
      },
    ],
    answer: "mostly no",
    reading: "Keep ordinary tasks in the mix, and count the longer answers into the cost of every request.",
  },
  {
    id: "domain-models-win",
    question: "Do domain models beat general ones?",
    between: "documents and studies",
    sides: [
      {
        text: "The documents see domain tuning ahead in its field: medicine, law, finance, code.",
        cites: [
          "claim:002-domain-specialised",
          "claim:003-domain-biomedical-legal",
          "claim:000-ft-strength-specific-task",
        ],
      },
      {
        text: "A general model of the next generation, prompted, overtook the finance model; another came level with the medical one.",
        cites: ["measurement:chatgpt-vs-bloomberg", "measurement:medpalm2-vs-gpt4base"],
      },
    ],
    measured: {
      text: "At release and at equal size, yes, the more the field differs from the base's own text. The lead expires as general models improve.",
      cites: [
        "measurement:bloomberg-convfinqa",
        "measurement:codellama-34b",
        "measurement:dapt-aclarc",
        "measurement:dapt-agnews",
        "measurement:fingpt-fpb",
      ],
    },
    pictures: [
      {
        title: "Questions on financial reports (ConvFinQA)",
        values: [
          { measurement: "bloomberg-convfinqa", at: "baseline", name: "General 20B of its time" },
          { measurement: "bloomberg-convfinqa", at: "result", name: "Finance model, 50B" },
          { measurement: "chatgpt-vs-bloomberg", at: "result", name: "ChatGPT, prompted" },
        ],
      },
      {
        title: "Medical licence questions (MedQA)",
        values: [
          { measurement: "medpalm2-vs-gpt4base", at: "baseline", name: "GPT-4-base, untuned" },
          { measurement: "medpalm2-vs-gpt4base", at: "result", name: "Med-PaLM 2, best variant" },
        ],
      },
    ],
    answer: "in part",
    reading:
      "Train on a field when it is far from public text or must run on your own hardware, and test the newest general model with good prompts first. Plan for the day when it overtakes yours.",
  },
  {
    id: "benign-tuning-safety",
    question: "Is tuning on harmless data safe?",
    between: "documents and studies",
    sides: [
      {
        text: "The documents expect tuning to bring a model closer to people's needs and guidelines, and look for danger in poor or unbalanced data.",
        cites: ["claim:003-adaptation-aligns", "claim:001-guidelines", "claim:001-poor-data-bias"],
      },
      {
        text: "A study of chat models finds that harmless instruction data wears safety training down.",
        cites: ["measurement:qi-alpaca", "measurement:qi-lora"],
      },
    ],
    measured: {
      text: "One epoch on a common instruction set multiplied harmful answers. Safety examples in the mix helped without restoring the first state.",
      cites: ["measurement:qi-alpaca", "measurement:qi-mix-safety", "measurement:qi-10shot"],
    },
    pictures: [
      {
        title: "Harmful answers of GPT-3.5 Turbo to forbidden requests",
        values: [
          { measurement: "qi-alpaca", at: "baseline", name: "Before tuning" },
          { measurement: "qi-mix-safety", at: "result", name: "Harmless data and 500 safety examples" },
          { measurement: "qi-alpaca", at: "result", name: "Harmless data alone" },
        ],
      },
    ],
    answer: "mostly no",
    reading:
      "Treat safety as a skill that tuning can erase. Measure it before and after every run, also when no example is harmful, and keep safety examples in the mix.",
  },
  {
    id: "instruction-any-size",
    question: "Does instruction tuning help models of every size?",
    between: "studies",
    sides: [
      {
        text: "In the FLAN study, models of 8B parameters and fewer became worse on task types they had not seen.",
        cites: ["measurement:flan-small-hurt"],
      },
      {
        text: "All five sizes of Flan-T5 gained, the smallest at 80M parameters.",
        cites: ["measurement:chung-t5-size-gain", "measurement:chung-tasks-8b"],
      },
    ],
    measured: {
      text: "The later collections are larger and mix formats, and with them small models profit too. Large models gain more.",
      cites: ["measurement:chung-t5-size-gain", "measurement:flanc-collections"],
    },
    pictures: [
      {
        title: "Points gained by instruction tuning, T5",
        values: [
          { measurement: "chung-t5-size-gain", at: "baseline", name: "80M parameters" },
          { measurement: "chung-t5-size-gain", at: "result", name: "11B parameters" },
        ],
      },
    ],
    answer: "mostly yes",
    reading:
      "The early result tells more about a narrow set than about size. Small models gain less, so test whether a smaller promise, one task, serves you better.",
  },
  {
    id: "instructions-or-tasks",
    question: "Does instruction tuning beat multi-task training on unseen tasks?",
    between: "documents and studies",
    sides: [
      {
        text: "Document 002 says that research puts instruction-tuned models ahead when a task comes without examples.",
        cites: ["claim:002-instruction-zero-shot-lead", "claim:002-multi-zero-shot-lag"],
      },
      {
        text: "It also says that multi-task tuning makes versatile models, and document 003 counts several tasks in one model as a strength.",
        cites: ["claim:002-multi-versatile", "claim:003-trend-multitask-instruction"],
      },
    ],
    measured: {
      text: "One ablation carries the statement: on the same tasks, instructions did best, dataset names less well, bare pairs worst. The last was tested in a format that it had never seen.",
      cites: ["measurement:flan-instr-vs-plain-multitask", "measurement:flan-dataset-name"],
    },
    pictures: [
      {
        title: "Held-out task types, the same 137B model and tasks",
        values: [
          { measurement: "flan-instr-vs-plain-multitask", at: "baseline", name: "Bare inputs and outputs" },
          { measurement: "flan-dataset-name", at: "result", name: "Name of the data set in front" },
          { measurement: "flan-instr-vs-plain-multitask", at: "result", name: "Instructions" },
        ],
      },
    ],
    answer: "mostly yes",
    reading:
      "The direction is plausible and the base narrow: one model, one study. If your tasks are known and fixed, the advantage may not concern you.",
  },
  {
    id: "small-sets-overfit",
    question: "Does fine-tuning on a small set overfit?",
    between: "documents and studies",
    sides: [
      {
        text: "Document 001 warns that a small set makes a model learn even the noise.",
        cites: ["claim:001-small-set-overfits", "claim:001-learns-noise", "claim:001-enough-data-or-overfit"],
      },
      {
        text: "Document 003 praises small sets as an efficient use of resources, with high performance.",
        cites: ["claim:003-finetuning-small-efficient", "claim:003-finetuning-small-sets"],
      },
    ],
    measured: {
      text: "Loss overfits early, quality often does not: InstructGPT's supervised stage went on for many epochs with better ratings. Tuning on a few examples beat putting them into the prompt. Reward models, in contrast, are stopped after one epoch.",
      cites: [
        "measurement:igpt-sft-overfit",
        "measurement:tfew-acc",
        "measurement:llama2-rm-1epoch",
        "measurement:tapt-transfer",
      ],
    },
    pictures: [
      {
        title: "A few examples per task: tuned on them, or shown them in the prompt?",
        values: [
          { measurement: "tfew-acc", at: "baseline", name: "GPT-3 175B, in the prompt" },
          { measurement: "tfew-acc", at: "result", name: "T-Few 11B, tuned" },
        ],
      },
    ],
    answer: "in part",
    reading:
      "Watch quality on held-out cases, not loss alone. The likely price of a small set is narrowness: a model that does its task and little beside it.",
  },
  {
    id: "alignment-tax",
    question: "Does preference tuning cost other skills?",
    between: "documents and studies",
    sides: [
      {
        text: "Document 003 expects reinforcement learning to improve performance on tasks as well as coherence and fluency.",
        cites: ["claim:003-rl-feedback", "claim:003-rl-coherent", "claim:003-rl-criteria"],
      },
      {
        text: "InstructGPT lost reading and translation skills, and got part of them back by mixing pre-training text in.",
        cites: ["measurement:igpt-tax-squad", "measurement:igpt-tax-drop", "measurement:igpt-tax-fren"],
      },
      {
        text: "Another group reports a bonus for models of 13B and 52B, and Tulu 3 lost no facts.",
        cites: ["measurement:hh-bonus", "measurement:tulu3-popqa-flat"],
      },
    ],
    measured: {
      text: "A loss on some benchmarks and none on others; it shrinks with replayed text, with larger models and with training on the model's own answers.",
      cites: ["measurement:igpt-tax-squad", "measurement:igpt-hellaswag", "measurement:retain-sft-drop"],
    },
    pictures: [
      {
        title: "Reading comprehension (SQuADv2) of a 175B model through its stages",
        values: [
          { measurement: "igpt-tax-squad", at: "point:GPT-3", name: "Base model" },
          { measurement: "igpt-tax-squad", at: "point:SFT", name: "After demonstrations" },
          { measurement: "igpt-tax-squad", at: "point:PPO", name: "After feedback" },
          { measurement: "igpt-tax-squad", at: "point:PPO-ptx", name: "After feedback, with replay" },
        ],
      },
    ],
    answer: "in part",
    reading:
      "Expect a loss and measure it on the skills that you need. Replay and training on the model's own answers are the cures with figures behind them.",
  },
  {
    id: "instruction-keeps-skills",
    question: "Does instruction tuning leave general skills intact?",
    between: "documents and studies",
    sides: [
      {
        text: "Document 002 says that gains on particular tasks do not cost general usefulness; document 003 sees strength across fields.",
        cites: ["claim:002-instruction-keeps-general-use", "claim:003-instruction-strong-in-domains"],
      },
      {
        text: "Document 000 warns that a model may cling to particular instructions and generalise less.",
        cites: ["claim:000-it-clings-to-instructions"],
      },
    ],
    measured: {
      text: "It depends on the data. Averages over unseen tasks rise, single skills can collapse: answers in steps after a set of very short answers, or following the pattern of examples in the prompt.",
      cites: [
        "measurement:optiml-30b",
        "measurement:optiml-piqa-regress",
        "measurement:tulu1-superni-bbh",
        "measurement:kotha-icl",
        "measurement:luo-alpaca",
      ],
    },
    pictures: [
      {
        title: "OPT 30B: an average that rose and a benchmark that fell",
        values: [
          { measurement: "optiml-30b", at: "baseline", name: "14 tasks, before" },
          { measurement: "optiml-30b", at: "result", name: "14 tasks, after" },
        ],
      },
      {
        title: "The same step on PIQA, with examples in the prompt",
        values: [
          { measurement: "optiml-piqa-regress", at: "baseline", name: "Before" },
          { measurement: "optiml-piqa-regress", at: "result", name: "After" },
        ],
      },
    ],
    answer: "in part",
    reading:
      "Broad sets with answers of many forms keep general skills; sets with one form of answer teach that form. An instruction-tuned start also forgets less in later tuning.",
  },
  {
    id: "feedback-inside-or-beside",
    question: "Is human feedback a part of instruction tuning?",
    between: "documents",
    sides: [
      {
        text: "Document 003 counts it among the techniques of instruction tuning.",
        cites: ["claim:003-technique-rlhf", "claim:003-trend-feedback-and-prompts"],
      },
      {
        text: "Document 002 sets the two apart, with data and aims of their own, and combines them in that order.",
        cites: ["claim:002-rlhf-high-level", "claim:002-instruction-hones-tasks", "claim:002-instruction-with-rlhf"],
      },
    ],
    measured: {
      text: "They do different work: trained on feedback, a model won far more often against a common baseline than tuned on public instruction sets, and feedback without a supervised stage before it did badly.",
      cites: ["measurement:igpt-vs-flan-t0", "measurement:zephyr-dpo-needs-sft"],
    },
    pictures: [
      {
        title: "How often did a 175B model win against one supervised baseline?",
        values: [
          { measurement: "igpt-vs-flan-t0", at: "baseline", name: "Tuned on public instructions (FLAN)" },
          { measurement: "igpt-vs-flan-t0", at: "result", name: "Tuned with human feedback" },
        ],
      },
    ],
    answer: "a question of words",
    reading:
      "We keep them apart, because they need different data: pairs of request and answer for one, judged answers for the other. As stages they belong together.",
  },
  {
    id: "metrics-by-method",
    question: "Do instruction tuning and fine-tuning have metrics of their own?",
    between: "documents",
    sides: [
      {
        text: "Document 000 gives accuracy, F1 and ROUGE to instruction tuning, and perplexity and BLEU to fine-tuning.",
        cites: ["claim:000-metrics-of-it", "claim:000-metrics-of-ft"],
      },
      {
        text: "The same document lists metrics that belong to the task, and judges both methods by people.",
        cites: ["claim:000-metric-precision-recall", "claim:000-metric-human-evaluation"],
      },
      {
        text: "Document 002 names accuracy, users' satisfaction and error rates for instruction tuning.",
        cites: ["claim:002-step-metrics"],
      },
    ],
    measured: null,
    pictures: [],
    answer: "mostly no",
    reading:
      "A metric belongs to what the output is, a label, a translation, an answer, not to how the model was trained. Use the same metric before and after, and for every strategy that you compare.",
  },
  {
    id: "hybrid-order",
    question: "In a hybrid, do instructions come first?",
    between: "documents",
    sides: [
      {
        text: "Document 003 describes the usual order as instruction tuning first, then fine-tuning for the task.",
        cites: ["claim:003-hybrid-order", "claim:003-hybrid-generalises"],
      },
      {
        text: "Its own example, Code Llama, took code first and instructions second; document 002 lists both parts without an order.",
        cites: [
          "claim:003-hybrid-llama",
          "work:2308.12950",
          "claim:002-combination-coding-instruction",
          "claim:002-combination-coding-domain",
        ],
      },
    ],
    measured: {
      text: "After code, the instruction stage cost the 34B model part of its coding score. An instruction-tuned start needs less data for a task that follows. Skills learnt one after the other fade unless a little of the old data is repeated.",
      cites: [
        "measurement:codellama-34b",
        "measurement:codellama-34b-instruct-tax",
        "measurement:gupta-25pct",
        "measurement:dmt-sequential-forget",
        "measurement:dmt-replay",
      ],
    },
    pictures: [
      {
        title: "Code Llama 34B on HumanEval",
        values: [
          { measurement: "codellama-34b", at: "baseline", name: "Llama 2" },
          { measurement: "codellama-34b-instruct-tax", at: "baseline", name: "After code" },
          { measurement: "codellama-34b-instruct-tax", at: "result", name: "After code, then instructions" },
        ],
      },
    ],
    answer: "in part",
    reading:
      "It depends on the second part. Raw domain text goes before instructions, since it would wear them down; pairs for one task go after them, since they build on them.",
  },
  {
    id: "prompting-effort",
    question: "Is prompting the lighter way?",
    between: "documents and studies",
    sides: [
      {
        text: "Document 001 calls better prompts simpler and cheaper than tuning in some cases.",
        cites: ["claim:001-prompting-simpler", "claim:001-prompting-cheaper"],
      },
      {
        text: "Document 002 points to the expertise that prompts take, and finds tuned models more consistent with less work on each prompt.",
        cites: [
          "claim:002-prompt-needs-expert",
          "claim:002-prompt-less-consistent",
          "claim:002-instruction-less-prompt-work",
        ],
      },
    ],
    measured: {
      text: "To set up, yes. Per request, long prompts cost more computing than a small tuned model, and whether a prompt reaches a tuned model's quality depends on the base.",
      cites: ["measurement:tfew-infer-flops", "measurement:tfew-train-flops", "measurement:urial-mistral"],
    },
    pictures: [
      {
        title: "Answers scored 1 to 5 by models: a prompt, or a tuned sibling?",
        values: [
          { measurement: "urial-mistral", at: "point:Mistral-7B + URIAL", name: "Mistral-7B, prompted base" },
          { measurement: "urial-mistral", at: "point:Mistral-7B-Instruct", name: "Mistral-7B, tuned" },
          { measurement: "urial-mistral", at: "point:Llama-2-7B + URIAL", name: "Llama-2-7B, prompted base" },
          { measurement: "urial-mistral", at: "point:Llama-2-7B-chat", name: "Llama-2-7B, tuned" },
        ],
      },
    ],
    answer: "in part",
    reading:
      "Light to begin with, so always begin with it. At many requests a day the price of long prompts comes round, and tuning can pay for itself.",
  },
  {
    id: "tuning-compute",
    question: "Is fine-tuning expensive?",
    between: "documents",
    sides: [
      {
        text: "Documents 000 and 001 call it heavy, up to a barrier for some organisations.",
        cites: ["claim:001-compute-heavy", "claim:001-hardware-price-barrier", "claim:000-infrastructure-essential"],
      },
      {
        text: "Document 003 says that it saves training time and computing, because it builds on knowledge that is there.",
        cites: ["claim:003-finetuning-saves-training", "claim:003-finetuning-fast-deployment"],
      },
    ],
    measured: {
      text: "The update method decides. The same 7B model needs several cards when all weights move and one card with room to spare with LoRA or QLoRA.",
      cites: [
        "measurement:qwen7b-mem",
        "measurement:belle-time",
        "measurement:badam-mem",
        "measurement:alpaca-cost-train",
      ],
    },
    pictures: [
      {
        title: "GPU memory to tune Qwen-7B, short sequences",
        values: [
          { measurement: "qwen7b-mem", at: "point:all weights, 2 GPUs", name: "All weights, two cards together" },
          { measurement: "qwen7b-mem", at: "point:LoRA", name: "LoRA, one card" },
          { measurement: "qwen7b-mem", at: "point:QLoRA", name: "QLoRA, one card" },
        ],
      },
    ],
    answer: "in part",
    reading:
      "One side compares with using a model as it is, the other with training one from nothing. With adapters, the data usually costs more than the run.",
  },
] as const satisfies readonly Disagreement[];
