import type { Rating } from "@/lib/knowledge/types";

/** Retrieval, judged on every criterion. */
export const ragRatings = [
  {
    strategy: "rag",
    criterion: "examples-needed",
    low: 1,
    typical: 2,
    high: 64,
    basis: "sourced",
    rationale:
      "Examples of the task are counted here, not the documents to look up, of which retrieval needs whatever holds your facts. An unchanged model needs none, so the low end stands for none; the published figures are for readers tuned as well, on 64 examples, which sets the upper end.",
    cites: ["measurement:atlas-64shot", "measurement:atlas-size", "measurement:atlas-64-vs-full"],
  },
  {
    strategy: "rag",
    criterion: "unseen-tasks",
    low: 2,
    typical: 3,
    high: 4,
    basis: "ours",
    rationale:
      "The model is untrained and behaves like itself on a new task. Passages may help or distract; nobody reports this for tasks outside question answering.",
    cites: [],
  },
  {
    strategy: "rag",
    criterion: "training-compute",
    low: 0.1,
    typical: 0.15,
    high: 4,
    basis: "ours",
    rationale:
      "The model itself is not trained. What is left is embedding the documents, and no source of ours prints hours for it: minutes for an ordinary collection, hours for a large one, by our estimate.",
    cites: [],
  },
  {
    strategy: "rag",
    criterion: "overfitting",
    low: 1,
    typical: 1,
    high: 1.5,
    basis: "sourced",
    rationale:
      "The model that answers stays unchanged, so it fits no training set. Settings chosen on a few test questions can still mislead; we found no figure for it.",
    cites: ["measurement:ralm-llama7b"],
  },
  {
    strategy: "rag",
    criterion: "task-quality",
    low: 2,
    typical: 2.8,
    high: 3.6,
    basis: "sourced",
    rationale:
      "Near a careful prompt. Added to a model that never saw passages, retrieval cut API calls from 61.06 % to 42.59 %; a reader trained with passages reached 74.0 %, so the pairing decides.",
    cites: ["measurement:raft-dsf-rag-hurts", "measurement:raft-hf", "measurement:atlas-full-size"],
  },
  {
    strategy: "rag",
    criterion: "instruction-following",
    low: 1.6,
    typical: 2.6,
    high: 3.6,
    basis: "ours",
    rationale:
      "The same model under the same kind of prompt, with passages in front. They can crowd out the request or clarify it; our judgement is the value of prompting.",
    cites: [],
  },
  {
    strategy: "rag",
    criterion: "reasoning",
    low: 1.5,
    typical: 2.5,
    high: 3.5,
    basis: "ours",
    rationale:
      "Passages supply facts and not steps. Where a missing fact was the obstacle it helps, where logic was, it does not; we found no figure.",
    cites: [],
  },
  {
    strategy: "rag",
    criterion: "alignment",
    low: 1.6,
    typical: 2.6,
    high: 3.6,
    basis: "ours",
    rationale:
      "Grounded answers may please more and long ones less. Without a published preference test we give retrieval the value of a prompt.",
    cites: [],
  },
  {
    strategy: "rag",
    criterion: "style",
    low: 1.6,
    typical: 2.6,
    high: 3.6,
    basis: "ours",
    rationale:
      "Tone and format come from the prompt, as without retrieval, and retrieved text can pull them off course. Our judgement.",
    cites: [],
  },
  {
    strategy: "rag",
    criterion: "language",
    low: 1.4,
    typical: 2.4,
    high: 3.4,
    basis: "ours",
    rationale:
      "Passages in the language supply words and facts; the model still has to write it. No source compares the two.",
    cites: [],
  },
  {
    strategy: "rag",
    criterion: "adaptability",
    low: 1.6,
    typical: 2.6,
    high: 3.6,
    basis: "ours",
    rationale:
      "One model and one index serve several tasks that draw on the same documents; tasks that need no facts gain nothing. Our judgement.",
    cites: [],
  },
  {
    strategy: "rag",
    criterion: "retention",
    low: 5,
    typical: 5,
    high: 5,
    basis: "sourced",
    rationale:
      "Retrieval works with an unchanged model, so whatever the model could do without passages it can still do.",
    cites: ["measurement:ralm-llama7b"],
  },
  {
    strategy: "rag",
    criterion: "effort",
    low: 1.4,
    typical: 2.4,
    high: 3.4,
    basis: "ours",
    rationale:
      "Splitting, indexing and keeping documents current takes days and then upkeep, without a training run. Our estimate; a demanding collection takes far more.",
    cites: [],
  },
  {
    strategy: "rag",
    criterion: "request-cost",
    low: 3,
    typical: 4.6,
    high: 5,
    basis: "ours",
    rationale:
      "Every request carries passages and a search. Short passages or caching bring it down to the level of an ordinary prompt; no source of ours prints a comparison.",
    cites: [],
  },
  {
    strategy: "rag",
    criterion: "domain-knowledge",
    low: 2,
    typical: 3,
    high: 4,
    basis: "sourced",
    rationale:
      "Mistral-7B rose from 21.47 % to 80.25 % on rare facts with an ideal retriever, LLaMA-7B only from 10.3 % to 28.0 %, and Llama-3.1-8B fell from 80.8 % to 67.6 % on well-known ones. Facts arrive, manner of speech does not.",
    cites: [
      "measurement:soudani-mistral",
      "measurement:ralm-llama7b",
      "measurement:medrag-18",
      "measurement:targ-hurts-8b",
      "measurement:fid-vs-closed",
      "measurement:agri-hybrid",
    ],
  },
  {
    strategy: "rag",
    criterion: "freshness",
    low: 4.2,
    typical: 5,
    high: 5,
    basis: "sourced",
    rationale:
      "Answers come from the current source: on recent events retrieval took Mistral-7B from 0.481 to 0.875, training on the same documents to 0.588. What the search misses stays unknown.",
    cites: ["measurement:ovadia-rag", "measurement:ovadia-hybrid"],
  },
  {
    strategy: "rag",
    criterion: "bias-compliance",
    low: 1.4,
    typical: 2.4,
    high: 3.4,
    basis: "ours",
    rationale:
      "A source that can be shown makes an answer easier to check, while the model's leanings stay and those of the documents are added. Our judgement.",
    cites: [],
  },
] as const satisfies readonly Rating[];
