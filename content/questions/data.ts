import type { Question } from "@/lib/knowledge/question";

export const dataQuestions = [
  {
    id: "data-kinds",
    group: "data",
    title: "What data do you have?",
    why: "The kind of data decides which training is possible at all; name every kind you hold.",
    exclusive: "none",
    options: [
      { id: "none", label: "None of these", note: null },
      { id: "raw-text", label: "Plain text", note: "Documents without questions or labels." },
      {
        id: "task-pairs",
        label: "Inputs with the right output",
        note: "Examples of one task or a few: ticket and category, text and summary.",
      },
      {
        id: "instruction-pairs",
        label: "Instructions with responses",
        note: "Requests of many sorts, each with the answer you would want.",
      },
      {
        id: "preferences",
        label: "Comparisons or ratings",
        note: "Which of two answers is better, or thumbs up and down; no other data turns into these.",
      },
      { id: "reasoning-traces", label: "Worked solutions", note: "The steps are written out, not the result alone." },
      {
        id: "verifiable-answers",
        label: "Problems that a program can check",
        note: "Code with tests, sums with a result, forms with a validator.",
      },
      {
        id: "production-prompts",
        label: "Logged requests without answers",
        note: "What users really ask; a stronger model or your experts can answer them.",
      },
    ],
  },
  {
    id: "labelled-examples",
    group: "data",
    title: "How many labelled examples are there?",
    why: "It decides what is ready to train now and what has to be collected first; count your largest set.",
    exclusive: null,
    options: [
      { id: "0", label: "None yet", note: null },
      { id: "1-99", label: "1 to 99", note: "Enough to test with and to put into a prompt." },
      { id: "100-999", label: "100 to 999", note: "Enough for a first run on one narrow task." },
      { id: "1k-9k", label: "1,000 to 9,999", note: null },
      { id: "10k-99k", label: "10,000 to 99,999", note: null },
      {
        id: "100k+",
        label: "100,000 or more",
        note: "Choosing the best of them may serve you better than using them all.",
      },
    ],
  },
  {
    id: "corpus-size",
    group: "data",
    title: "How much plain text of the field is there?",
    why: "It decides whether training on the field's own text is worth a try; four tokens are about three English words.",
    exclusive: null,
    options: [
      { id: "none", label: "None", note: null },
      {
        id: "up-to-1m",
        label: "Up to 1 million tokens",
        note: "Some ten books: look passages up rather than train on them.",
      },
      { id: "1m-100m", label: "1 to 100 million tokens", note: "Little beside what published field models have read." },
      { id: "100m-1b", label: "100 million to 1 billion tokens", note: null },
      { id: "over-1b", label: "Over 1 billion tokens", note: "The scale of published models for law and medicine." },
    ],
  },
  {
    id: "data-quality",
    group: "data",
    title: "How good is that data?",
    why: "It decides what an example counts for: a checked one is worth several doubtful ones.",
    exclusive: null,
    options: [
      { id: "expert-reviewed", label: "Checked by experts", note: "Somebody who knows the work has read it." },
      { id: "mixed", label: "Mixed", note: "Mostly usable, never checked as a whole." },
      { id: "noisy", label: "Noisy", note: "Wrong labels, duplicates or careless answers are common." },
      { id: "synthetic", label: "Written by a model", note: "Its errors and its taste come along." },
    ],
  },
  {
    id: "more-data",
    group: "data",
    title: "Where could more data come from?",
    why: "What can still be made counts too, and it can lift what is ruled out today; name every source.",
    exclusive: "none",
    options: [
      { id: "experts", label: "Your experts", note: "People who know the work have time to write, label or compare." },
      {
        id: "synthetic",
        label: "A stronger model",
        note: "You may use its answers for training; check the licence and the terms.",
      },
      { id: "feedback", label: "Your users' reactions", note: "Thumbs, edits or choices can be recorded." },
      { id: "none", label: "No source", note: null },
    ],
  },
  {
    id: "knowledge-change",
    group: "data",
    title: "How often do the facts change?",
    why: "Facts that change belong beside the model, where they can be replaced, and not in its weights.",
    exclusive: null,
    options: [
      { id: "stable", label: "Hardly ever", note: "Still right after a year or more." },
      { id: "monthly", label: "Every few weeks", note: "Out of date before the next training." },
      { id: "daily", label: "Every day", note: "No training keeps up; look them up when answering." },
    ],
  },
] as const satisfies readonly Question[];
