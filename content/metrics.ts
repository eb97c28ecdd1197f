import type { Metric } from "@/lib/knowledge/types";

export const metrics = [
  {
    id: "accuracy",
    name: "Accuracy",
    measures: "The share of test cases whose answer is right.",
    misleads:
      "It hides which class fails: on a set with nine in ten negatives, a model that always says no scores 90 %. It also says nothing where several answers are acceptable.",
    strategies: [
      "prompting",
      "general-ft",
      "instruction-tuning",
      "prompt-tuning",
      "multi-task-ft",
      "cot-ft",
      "distillation",
    ],
    firstFor: [],
    reportedAs: ["accuracy", "accuracy average", "average accuracy", "median accuracy", "accuracy / EM average"],
    cites: ["claim:000-metrics-of-it", "claim:000-metric-accuracy-f1", "claim:002-step-metrics"],
  },
  {
    id: "f1",
    name: "F1 score",
    measures: "The harmonic mean of precision and recall, for one class or averaged over classes.",
    misleads:
      "Micro and macro averages can differ widely on the same results, and true negatives do not count at all. State the average, and look at precision and recall apart where one kind of error costs more.",
    strategies: ["prompting", "general-ft", "instruction-tuning", "prompt-tuning", "multi-task-ft"],
    firstFor: ["multi-task-ft"],
    reportedAs: ["F1", "macro-F1", "weighted F1"],
    cites: ["claim:000-metrics-of-it", "claim:000-metric-accuracy-f1"],
  },
  {
    id: "precision-recall",
    name: "Precision and recall",
    measures:
      "Precision: how many of the cases flagged are right. Recall: how many of the cases to be found were flagged.",
    misleads:
      "Either can be pushed up at the other's expense by moving a threshold, and precision falls when the class becomes rarer in use than it was in the test set.",
    strategies: ["prompting", "general-ft", "prompt-tuning", "multi-task-ft", "domain-ft"],
    firstFor: [],
    reportedAs: [],
    cites: ["claim:000-metric-precision-recall", "claim:000-metrics-of-ft"],
  },
  {
    id: "rouge",
    name: "ROUGE",
    measures:
      "How many words and word sequences of a reference text come back in the output. It was made for summaries.",
    misleads:
      "It counts shared words, so a fluent summary with one wrong figure scores high, and a correct one in other words scores low. Longer outputs gain recall for free.",
    strategies: ["prompting", "general-ft", "instruction-tuning", "distillation"],
    firstFor: [],
    reportedAs: ["ROUGE-L", "ROUGE-1"],
    cites: ["claim:000-metrics-of-it", "claim:000-metric-rouge-generation"],
  },
  {
    id: "bleu",
    name: "BLEU",
    measures:
      "How many short word sequences of the output occur in reference translations, with a penalty for outputs that are too short.",
    misleads:
      "Scores depend on tokenisation and on the number of references, so figures from two papers are rarely comparable. Valid translations in other words are punished.",
    strategies: ["general-ft", "multi-task-ft", "distillation"],
    firstFor: [],
    reportedAs: ["BLEU"],
    cites: ["claim:000-metrics-of-ft", "claim:000-metric-bleu-similarity"],
  },
  {
    id: "perplexity",
    name: "Perplexity",
    measures: "How surprised the model is by held-out text: the lower, the better it predicts the next token.",
    misleads:
      "It rewards predicting text, not answering well. It cannot be compared across tokenisers, and it can fall on domain text while instruction following gets worse.",
    strategies: ["domain-ft", "general-ft"],
    firstFor: ["domain-ft"],
    reportedAs: [],
    cites: ["claim:000-metrics-of-ft", "claim:000-metric-perplexity-fluency"],
  },
  {
    id: "task-specific",
    name: "The task's own metric",
    measures:
      "What counts in your application: fields extracted correctly, tests passed, tickets routed to the right desk, dosage within range.",
    misleads:
      "It is only as good as the link between it and the real aim. Tuned for long enough, a model learns the metric rather than the task.",
    strategies: ["prompting", "rag", "general-ft", "prompt-tuning", "multi-task-ft", "domain-ft", "distillation"],
    firstFor: ["domain-ft", "distillation"],
    reportedAs: [],
    cites: [
      "claim:000-metrics-of-ft",
      "claim:000-metric-precision-recall",
      "claim:000-metric-follows-aim",
      "claim:000-metric-meets-objective",
    ],
  },
  {
    id: "human-evaluation",
    name: "Human evaluation",
    measures:
      "What people who know the subject think of the outputs, by a written rubric and without knowing which model wrote them.",
    misleads:
      "Raters prefer long and confident answers and disagree with each other. Without a rubric, blind order and a figure for agreement, the result cannot be repeated.",
    strategies: [
      "prompting",
      "rag",
      "general-ft",
      "instruction-tuning",
      "prompt-tuning",
      "multi-task-ft",
      "domain-ft",
      "preference-tuning",
      "rl-verifiable",
      "cot-ft",
      "distillation",
    ],
    firstFor: ["preference-tuning"],
    reportedAs: ["preference rate", "share won by InstructGPT", "preferred to reference", "equal or preferred"],
    cites: ["claim:000-metric-human-evaluation", "claim:000-metric-meets-objective"],
  },
  {
    id: "win-rate",
    name: "Win rate against a baseline",
    measures: "How often judges prefer the new model's answer to the baseline's on the same prompts.",
    misleads:
      "It says which is better, not whether either is good. Judges, above all models as judges, favour length, the first position and their own style: swap the order and control for length.",
    strategies: ["prompting", "instruction-tuning", "preference-tuning", "distillation"],
    firstFor: ["instruction-tuning", "preference-tuning", "distillation"],
    reportedAs: [
      "win rate",
      "win rate vs SFT baseline",
      "preference rate",
      "share won by InstructGPT",
      "preferred to reference",
      "equal or preferred",
    ],
    cites: [],
  },
  {
    id: "pass-at-k",
    name: "Pass at k",
    measures:
      "The chance that at least one of k sampled outputs passes the tests, used for code and for answers that a program can check.",
    misleads:
      "A large k flatters a model that you will ask once. Weak tests let wrong programs pass, and problems that were published before training may have been seen.",
    strategies: ["rl-verifiable", "cot-ft", "general-ft", "distillation"],
    firstFor: ["rl-verifiable"],
    reportedAs: ["pass@1"],
    cites: [],
  },
  {
    id: "exact-match",
    name: "Exact match",
    measures: "The share of outputs that equal the expected answer after normalising case, spaces and punctuation.",
    misleads:
      "A right answer in another format counts as wrong, so it partly measures format. A right answer after wrong reasoning counts as right.",
    strategies: ["prompting", "rag", "general-ft", "rl-verifiable", "cot-ft"],
    firstFor: ["rl-verifiable", "cot-ft"],
    reportedAs: ["exact match", "accuracy / EM average"],
    cites: [],
  },
  {
    id: "retrieval-recall",
    name: "Retrieval recall",
    measures: "Of the passages that hold the answer, the share that is among the first k retrieved.",
    misleads:
      "High recall with a large k buries the answer in noise that the model then has to ignore. It says nothing about whether the passage was used.",
    strategies: ["rag"],
    firstFor: ["rag"],
    reportedAs: [],
    cites: [],
  },
  {
    id: "groundedness",
    name: "Groundedness",
    measures: "The share of statements in an answer that the retrieved passages support.",
    misleads:
      "An answer can be faithful to a passage that is wrong or out of date, and an answer that says almost nothing is perfectly grounded. Measure it beside correctness.",
    strategies: ["rag"],
    firstFor: ["rag"],
    reportedAs: [],
    cites: [],
  },
  {
    id: "instruction-checks",
    name: "Instruction-following checks",
    measures:
      "The share of stated constraints, such as length, format, language or words to avoid, that a program finds obeyed.",
    misleads:
      "Only what a program can check is counted. A model can obey every constraint and still miss the point of the request.",
    strategies: ["prompting", "instruction-tuning", "preference-tuning", "multi-task-ft"],
    firstFor: ["prompting", "instruction-tuning"],
    reportedAs: [],
    cites: ["claim:000-metric-follows-aim"],
  },
  {
    id: "retention-suite",
    name: "Retention on a general suite",
    measures: "The change on a fixed set of general tasks between the model before tuning and after it.",
    misleads:
      "Averages hide a single skill that collapsed, and public suites may lie in the training data. A changed chat template can look like forgetting: use the same prompts and template for both.",
    strategies: [
      "general-ft",
      "instruction-tuning",
      "prompt-tuning",
      "multi-task-ft",
      "domain-ft",
      "preference-tuning",
      "rl-verifiable",
      "cot-ft",
      "distillation",
    ],
    firstFor: ["domain-ft", "preference-tuning", "cot-ft", "rl-verifiable"],
    reportedAs: ["forgetting FG"],
    cites: ["claim:001-varied-conditions"],
  },
  {
    id: "calibration",
    name: "Calibration",
    measures:
      "Whether stated or implied confidence matches the share of right answers, for example as expected calibration error.",
    misleads:
      "The figure depends on how answers are put into bins, and a model that always states the average accuracy is perfectly calibrated and useless. Preference tuning can worsen it: measure again after that stage.",
    strategies: ["general-ft", "preference-tuning", "rl-verifiable", "domain-ft"],
    firstFor: [],
    reportedAs: [],
    cites: [],
  },
  {
    id: "bias-probes",
    name: "Bias probes",
    measures: "How much the answer changes when only a name, a gender, an origin or a dialect in the prompt changes.",
    misleads:
      "A probe finds only what it asks for. A model that refuses all such prompts passes, and a small average gap can hide a large one for a small group.",
    strategies: ["prompting", "general-ft", "instruction-tuning", "preference-tuning", "domain-ft"],
    firstFor: [],
    reportedAs: [],
    cites: [],
  },
  {
    id: "error-rate",
    name: "Error rate in use",
    measures: "The share of real requests that end in a correction, an escalation or a repeated attempt.",
    misleads:
      "People do not report every error, and a model that fails quietly looks fine. Changes in who asks move it as much as changes in the model.",
    strategies: [
      "prompting",
      "rag",
      "general-ft",
      "instruction-tuning",
      "prompt-tuning",
      "multi-task-ft",
      "domain-ft",
      "preference-tuning",
      "rl-verifiable",
      "cot-ft",
      "distillation",
    ],
    firstFor: [],
    reportedAs: [],
    cites: ["claim:002-step-metrics"],
  },
  {
    id: "user-satisfaction",
    name: "User satisfaction",
    measures: "What users say about the answers they were given: ratings, thumbs, or a survey.",
    misleads:
      "Few users answer and they are not typical. Pleasant answers rate higher than correct ones, so optimising for it alone teaches a model to flatter.",
    strategies: ["prompting", "rag", "instruction-tuning", "preference-tuning"],
    firstFor: [],
    reportedAs: [],
    cites: ["claim:002-step-metrics"],
  },
] as const satisfies readonly Metric[];
