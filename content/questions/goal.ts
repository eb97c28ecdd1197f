import type { Question } from "@/lib/knowledge/question";

export const goalQuestions = [
  {
    id: "goals",
    group: "goal",
    title: "What should the model do?",
    why: "Your goals decide what the alternatives are judged by; name up to three.",
    exclusive: null,
    options: [
      {
        id: "follow-instructions",
        label: "Follow all kinds of instructions",
        note: "Users ask in their own words, and for things that nobody listed beforehand.",
      },
      {
        id: "one-task",
        label: "Do one task as well as possible",
        note: "A single job with a clear input and output, such as sorting tickets.",
      },
      {
        id: "many-tasks",
        label: "Do several known tasks",
        note: "You can list them all, and one model has to do every one.",
      },
      {
        id: "domain-knowledge",
        label: "Master a specialised field",
        note: "Its terms, concepts and ways of writing: law, medicine, a programming language.",
      },
      {
        id: "fresh-facts",
        label: "Answer from changing facts",
        note: "Prices, stock, news, rules: what was right last month may be wrong today.",
      },
      {
        id: "own-documents",
        label: "Answer from your own documents",
        note: "Manuals, contracts or policies that seldom change and can be shown as a source.",
      },
      {
        id: "style-format",
        label: "Keep one style or format",
        note: "A house tone, a brand's voice, or output that another program reads.",
      },
      {
        id: "preferences",
        label: "Answer the way people prefer",
        note: "Helpful, harmless, on-brand: easier to compare than to define.",
      },
      {
        id: "reasoning",
        label: "Solve problems in several steps",
        note: "Mathematics, planning, diagnosis: the answer depends on the steps before it.",
      },
      {
        id: "language",
        label: "Work in another language",
        note: "A language, dialect or region that the base model handles badly.",
      },
      {
        id: "less-bias",
        label: "Be less biased",
        note: "Answers must not change with a person's name, gender or origin.",
      },
      {
        id: "cheaper-serving",
        label: "Cost less per request",
        note: "A large model already does the job; a smaller one should do it as well.",
      },
    ],
  },
  {
    id: "tried",
    group: "goal",
    title: "What have you tried so far?",
    why: "What a prompt or retrieval has already shown on your own cases outweighs what is usual.",
    exclusive: null,
    options: [
      { id: "nothing", label: "Nothing yet", note: "A good prompt may turn out to be enough; measure it first." },
      {
        id: "prompting-falls-short",
        label: "Prompts fall clearly short",
        note: "Clear instructions and some examples in the prompt were tested and did not reach the mark.",
      },
      {
        id: "prompting-nearly-there",
        label: "Prompts are nearly good enough",
        note: "Better prompting alone has closed gaps of this size.",
      },
      {
        id: "retrieval-falls-short",
        label: "Retrieval falls short",
        note: "The model was given the passages and its answers were still not good enough.",
      },
      {
        id: "tuned-before",
        label: "A model was tuned before",
        note: "You have trained for this purpose at least once.",
      },
    ],
  },
  {
    id: "task-variety",
    group: "goal",
    title: "How many different tasks will it meet?",
    why: "It decides how much skill on tasks outside the training data is worth.",
    exclusive: null,
    options: [
      { id: "one", label: "One", note: null },
      { id: "few-known", label: "A few, all known", note: "About two to ten, and you can name each of them." },
      { id: "many-known", label: "Many, all known", note: "More than ten, and the list is closed." },
      { id: "open-ended", label: "Open-ended", note: "Users decide what they ask for." },
    ],
  },
] as const satisfies readonly Question[];
