import type { WrittenRule } from "@/lib/dataset/technique";

/** What to look for when reading rows. Sources are given only where one was read that says the same. */
export const writtenRules = [
  {
    id: "wrong-fact",
    sentence: "What the trained text states is true, and somebody checked it.",
    why: "A row is learned as it stands: no loss tells a false sentence from a true one.",
    source: null,
  },
  {
    id: "answer-contradicts-steps",
    sentence: "The answer is what the steps lead to, and each step is right.",
    why: "Otherwise two things are learned at once: a false method, and that the answer is free of it.",
    source: null,
  },
  {
    id: "steps-before-answer",
    sentence: "Where reasons are to lead to an answer, they stand before it.",
    why: "Text is written from left to right, so what comes after the answer cannot have led to it.",
    source: null,
  },
  {
    id: "chosen-is-worse",
    sentence: "The answer that is put first is the better one by the guideline that the raters were given.",
    why: "Preference losses push towards whatever stands first; a swapped row pushes the wrong way with full force.",
    source: null,
  },
  {
    id: "difference-carries-the-preference",
    sentence: "Chosen and rejected differ in what is to be learned, and not mainly in length or polish.",
    why: "Whatever differs in most pairs is what the model takes the preference to be about.",
    source: null,
  },
  {
    id: "label-judges-the-answer",
    sentence: "A verdict is about the answer, not about the news it brings or the person's mood.",
    why: "A model that is punished for true but unwelcome answers learns to please.",
    source: null,
  },
  {
    id: "label-in-prompt",
    sentence: "The prompt holds nothing that gives the wanted answer away and that real inputs will not hold.",
    why: "The short cut is easier to learn than the job, and it is gone when the model is used.",
    source: null,
  },
  {
    id: "test-item-in-prompt",
    sentence: "What a prompt is judged on does not stand among its examples.",
    why: "The score then measures copying.",
    source: null,
  },
  {
    id: "test-item-in-training",
    sentence: "No row of the training file is a row of the test file, also not with a word changed.",
    why: "The test then measures memory; comparing exact texts misses copies that were reworded.",
    source: "https://github.com/lm-sys/llm-decontaminator",
  },
  {
    id: "conflicting-duplicates",
    sentence: "The same input has the same output wherever it stands, or the file says why it differs.",
    why: "Rows that contradict each other set a ceiling that no training lifts.",
    source: null,
  },
  {
    id: "unknowable-answer",
    sentence: "Everything that the answer states can be known from the row or from the world in general.",
    why: "A model cannot learn the one fact that was on the writer's screen; it learns to make such facts up.",
    source: null,
  },
  {
    id: "supported-by-passages",
    sentence: "An answer from passages says what they say, or that they do not say it.",
    why: "Rows that answer past their passages teach the model to treat passages as decoration.",
    source: null,
  },
  {
    id: "passages-carry-date",
    sentence: "Passages that can go out of date carry their date, and the answer follows the one in force.",
    why: "Without a date nothing but the order of the passages can be learned.",
    source: null,
  },
  {
    id: "instruction-not-followed",
    sentence: "The response meets each wish of the instruction: number, form, language, reader, bans.",
    why: "A file in which wishes are sometimes ignored teaches that they may be.",
    source: null,
  },
  {
    id: "one-input-form",
    sentence: "Inputs of one job have one form, the form in which they will arrive in use.",
    why: "Training on one form and serving another loses quality that the test on the training form does not show.",
    source: null,
  },
  {
    id: "task-not-named",
    sentence: "Where jobs share a file, each input shows which job it is.",
    why: "The model otherwise guesses the job from the subject.",
    source: null,
  },
  {
    id: "check-decides",
    sentence: "The check accepts every right answer and refuses every wrong one.",
    why: "A reward that errs is learned as well: right answers die out, and short cuts win.",
    source: null,
  },
  {
    id: "needs-caution",
    sentence: "Advice on health, law or money asks for what it depends on and says where a person has to decide.",
    why: "Confident advice without the facts of the case does harm each time it is given, and it is given to everyone.",
    source: null,
  },
  {
    id: "no-teacher-self",
    sentence: "A teacher's answers do not speak of the teacher: its name, its maker, its date, its limits.",
    why: "What is true of the teacher is false of the student.",
    source: null,
  },
  {
    id: "text-without-furniture",
    sentence: "Raw text holds the text, without menus, notices, headers and page numbers.",
    why: "What repeats on every page is learned best, and it crowds out the field.",
    source: null,
  },
  {
    id: "no-personal-data",
    sentence: "No row holds what identifies a living person, unless there is consent and a need.",
    why: "Rare strings are learned by heart, and nothing can be deleted from trained weights on request.",
    source: null,
  },
] as const satisfies readonly WrittenRule[];
