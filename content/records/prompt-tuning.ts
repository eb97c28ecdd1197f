import type { FlawedRecord, TechniqueRecord } from "@/lib/dataset/technique";

/** Rows for trained vectors hold no instruction: the vectors take its place, one set for each job. */
const softVectors = [
  {
    id: "soup-verdict",
    technique: "prompt-tuning",
    meaning: "soft-vectors",
    domain: "reviews",
    languages: ["en"],
    title: "A one-line review",
    example: {
      kind: "completion",
      prompt: "The soup was cold, and the waiter knew it.\n",
      completion: "negative",
    },
    note: "Not a word says what to do: that the answer is a sentiment is what the trained vectors come to carry.",
  },
  {
    id: "cat-clause",
    technique: "prompt-tuning",
    meaning: "soft-vectors",
    domain: "law",
    languages: ["en"],
    title: "What a clause does",
    example: {
      kind: "completion",
      prompt: "The tenant may keep one cat with the landlord's prior written consent.\n",
      completion: "conditional permission",
    },
    note: "The labels of this job are permission, conditional permission, duty and ban, and each stands in the file about equally often.",
  },
  {
    id: "fever-absent",
    technique: "prompt-tuning",
    meaning: "soft-vectors",
    domain: "medicine",
    languages: ["en"],
    title: "A finding that is denied",
    example: {
      kind: "completion",
      prompt: "No fever, but a dry cough since Sunday; her brother had a temperature of 39.\nfever:",
      completion: " absent",
    },
    note: "The brother's temperature is the trap, and a few hundred rows with such traps are what the vectors need.",
  },
  {
    id: "missing-module",
    technique: "prompt-tuning",
    meaning: "soft-vectors",
    domain: "programming",
    languages: ["en"],
    title: "The cause behind a build log",
    example: {
      kind: "completion",
      prompt:
        "step 4/9 RUN python manage.py collectstatic\nModuleNotFoundError: No module named 'yaml'\nThe command returned a non-zero code: 1\n",
      completion: "dependency-missing",
    },
    note: "Inputs stay as the build server wrote them, because that is how they will arrive.",
  },
  {
    id: "rate-headline",
    technique: "prompt-tuning",
    meaning: "soft-vectors",
    domain: "finance",
    languages: ["en"],
    title: "The tone of a headline for a share",
    example: {
      kind: "completion",
      prompt: "Harbour Cement | Full-year loss narrows as kilns return to two shifts\n",
      completion: "positive",
    },
    note: "The word loss alone would mislead, so the row is worth more than ten easy ones.",
  },
  {
    id: "train-register",
    technique: "prompt-tuning",
    meaning: "soft-vectors",
    domain: "language",
    languages: ["de"],
    title: "Formal or familiar, in German",
    example: {
      kind: "completion",
      prompt: "Könnten Sie mir kurz sagen, auf welchem Gleis der Zug heute abfährt?\n",
      completion: "Sie",
    },
    note: "Vectors trained on one frozen model serve that model only, so the file is kept for the day when the model is changed.",
  },
  {
    id: "mayor-entailment",
    technique: "prompt-tuning",
    meaning: "soft-vectors",
    domain: "news",
    languages: ["en"],
    title: "Does the second sentence follow?",
    example: {
      kind: "completion",
      prompt:
        "premise: The mayor opened the new pool a week after the first swimmers had used it.\nhypothesis: Nobody swam in the pool before it was opened.\n",
      completion: "contradiction",
    },
    note: "Two fields need names in the input, and the names stay the same to the letter in every row.",
  },
] as const satisfies readonly TechniqueRecord[];

/** The documents' meaning: a person rewrites the prompt. The example is the improved prompt; nothing is trained. */
const writtenPrompts = [
  {
    id: "leaf-kitchen",
    technique: "prompt-tuning",
    meaning: "written-prompt",
    domain: "biology",
    languages: ["en"],
    title: "Photosynthesis for a child of seven",
    example: {
      kind: "prompt",
      prompt: [
        {
          role: "user",
          text: "Explain photosynthesis to a child of seven in four short sentences. Compare the leaf to a kitchen. Name the three things that go in, the food that comes out, and the gas that we breathe. Do not use the words chlorophyll and glucose.",
        },
      ],
    },
    change: {
      before: "Explain photosynthesis.",
      answerBefore:
        "Photosynthesis is the process by which plants, algae and some bacteria convert light energy into chemical energy stored in glucose, using chlorophyll, carbon dioxide and water and releasing oxygen.",
      answerAfter:
        "A leaf is a tiny kitchen. Water comes up from the roots, air comes in through little doors, and sunlight is the stove. The leaf cooks sugar, and the whole plant eats it. What is left over is oxygen, the part of the air that we need to breathe.",
    },
    note: "Reader, length, picture, contents and forbidden words are each one clause, so that each can be checked in the answer.",
  },
  {
    id: "current-and-water",
    technique: "prompt-tuning",
    meaning: "written-prompt",
    domain: "physics",
    languages: ["en"],
    title: "Electric current, with a limit to the comparison",
    example: {
      kind: "prompt",
      prompt: [
        {
          role: "system",
          text: "You help a primary school teacher. Your readers are ten. You would rather leave something out than say something wrong.",
        },
        {
          role: "user",
          text: "Explain electric current with water in a pipe, in about 70 words. End with one sentence that says where the comparison stops being true.",
        },
      ],
    },
    change: {
      before: "Explain electricity in simple terms.",
      answerBefore:
        "Electricity is a form of energy that results from charged particles. It flows through wires and powers our homes and devices. There are two kinds, static and current electricity.",
      answerAfter:
        "Think of a pipe that is already full of water. Push at one end, and water moves at the other end at once. A battery pushes in the same way, and tiny charged particles move along the wire. A thin pipe lets less water through, and a thin wire lets less current through. But if you cut a pipe, water runs out, and if you cut a wire, the current stops.",
    },
    note: "A system message that names a way of erring works where an adjective such as simple does not.",
  },
  {
    id: "label-with-examples",
    technique: "prompt-tuning",
    meaning: "written-prompt",
    domain: "customer-service",
    languages: ["en"],
    title: "From a wish to a closed list with two cases",
    example: {
      kind: "prompt",
      prompt: [
        {
          role: "system",
          text: "Sort each message to a bicycle shop under exactly one label: repair, order, opening-hours, other. If two fit, take the one that needs a person sooner. Reply with the label alone.",
        },
        { role: "user", text: "Are you open on Whit Monday, and can my brakes be done then?" },
        { role: "assistant", text: "repair" },
        { role: "user", text: "Do you buy old bells?" },
        { role: "assistant", text: "other" },
        { role: "user", text: "The tyre I ordered on Friday has gone flat on the first ride." },
      ],
    },
    change: {
      before: "What is this customer message about? The tyre I ordered on Friday has gone flat on the first ride.",
      answerBefore:
        "The customer is reporting that a tyre they recently purchased has gone flat, which suggests a possible product quality issue.",
      answerAfter: "repair",
    },
    note: "The two solved cases show the tie rule at work, which the rule alone would leave open.",
  },
  {
    id: "discharge-note",
    technique: "prompt-tuning",
    meaning: "written-prompt",
    domain: "medicine",
    languages: ["en"],
    title: "A discharge note put in plain words",
    example: {
      kind: "prompt",
      prompt: [
        {
          role: "user",
          text: "Rewrite the note for the patient in plain words, at most 60 words. Keep every dose and date as it stands. If something a patient would ask is not in the note, write: Ask your doctor about ... Do not advise anything that is not in the note.\n\nNote: Cellulitis L lower leg, improving. Oral flucloxacillin 500 mg qds until 12 May. R/v GP 7/7. Elevate.",
        },
      ],
    },
    change: {
      before: "Make this note easier to understand: Cellulitis L lower leg ...",
      answerBefore:
        "You have a skin infection. Take your antibiotics and rest. You can take ibuprofen for the pain and should be better in a week.",
      answerAfter:
        "You have a skin infection of the left lower leg, and it is getting better. Take flucloxacillin 500 mg by mouth four times a day until 12 May. Keep the leg raised. See your GP in seven days. Ask your doctor about what to do if it gets worse before then.",
    },
    note: "The first answer adds a medicine that nobody prescribed; the new prompt names that failure and gives a way out of it.",
  },
  {
    id: "review-with-form",
    technique: "prompt-tuning",
    meaning: "written-prompt",
    domain: "programming",
    languages: ["en"],
    title: "A code review with a form",
    example: {
      kind: "prompt",
      prompt: [
        {
          role: "user",
          text: "Look for errors that change what this function returns; leave style alone. For each one give: the line, an input that shows it, what comes back, what should come back. If there is none, write: none found.\n\ndef is_leap(year):\n    return year % 4 == 0 and year % 100 != 0",
        },
      ],
    },
    change: {
      before: "Review this code: def is_leap(year): return year % 4 == 0 and year % 100 != 0",
      answerBefore:
        "The code is clean and readable. Consider adding a docstring, type hints and unit tests to improve maintainability.",
      answerAfter:
        "Line 2, input 2000: returns False, should return True, because years divisible by 400 are leap years.",
    },
    note: "Asking for an input that shows the error turns an opinion into something that can be run.",
  },
  {
    id: "report-or-null",
    technique: "prompt-tuning",
    meaning: "written-prompt",
    domain: "finance",
    languages: ["en"],
    title: "Figures from a report, with null for what is missing",
    example: {
      kind: "prompt",
      prompt: [
        {
          role: "user",
          text: "Return JSON with the keys revenue_eur_m, profit_eur_m and employees, numbers only. Use null for a figure that the text does not give; do not work one out.\n\nText: Sales rose 4% to 86.2 million euros in 2025. After the sale of the Graz plant the group employs 410 people.",
        },
      ],
    },
    change: {
      before: "Extract revenue, profit and employees as JSON from: Sales rose 4% to 86.2 million euros in 2025 ...",
      answerBefore: '{"revenue": "86.2 million euros", "profit": "4%", "employees": 410}',
      answerAfter: '{"revenue_eur_m": 86.2, "profit_eur_m": null, "employees": 410}',
    },
    note: "A model that is not told what to do with a gap fills it, here with the growth rate.",
  },
] as const satisfies readonly TechniqueRecord[];

export const promptTuning = [...softVectors, ...writtenPrompts] as const satisfies readonly TechniqueRecord[];

export const promptTuningFlawed = [
  {
    id: "prompt-is-no-text",
    technique: "prompt-tuning",
    domain: "reviews",
    title: "A completion that is a number",
    format: "prompt-completion",
    row: { prompt: "The zip broke on the second day.\n", completion: 0 },
    beside: null,
    fault: { by: "check", code: "field_not_string" },
    wrong: "The label was exported as the number of its class and not as the word that the model is to write.",
    hurts:
      "Loaders fail on it or turn it into a figure, and the vectors would learn a token that means nothing to the frozen model.",
  },
  {
    id: "instruction-left-in",
    technique: "prompt-tuning",
    domain: "law",
    title: "The instruction comes and goes",
    format: "prompt-completion",
    row: {
      prompt:
        "You are a careful lawyer. Say whether the clause is a permission, a conditional permission, a duty or a ban.\nThe hirer shall return the van with a full tank.\n",
      completion: "duty",
    },
    beside: { prompt: "Dogs are to be left outside.\n", completion: "ban" },
    fault: {
      by: "rule",
      rule: "one-input-form",
      at: {
        field: "prompt",
        words:
          "You are a careful lawyer. Say whether the clause is a permission, a conditional permission, a duty or a ban.",
      },
    },
    wrong: "This row carries a written instruction, while the other rows of the file are bare inputs.",
    hurts:
      "The vectors are trained for two different inputs at once; those that lean on the instruction do worse on the bare inputs of real use.",
  },
  {
    id: "test-case-as-shot",
    technique: "prompt-tuning",
    domain: "customer-service",
    title: "The solved case is the test case",
    format: "prompt-only-conversational",
    row: {
      prompt: [
        {
          role: "system",
          content: "Label the message: repair, order or other. Example: 'My chain jumps when I change gear' is repair.",
        },
        { role: "user", content: "My chain jumps when I change gear" },
      ],
    },
    beside: null,
    fault: {
      by: "rule",
      rule: "test-item-in-prompt",
      at: { field: "prompt[0].content", words: "'My chain jumps when I change gear' is repair." },
    },
    wrong: "The message that the prompt is judged on stands in the prompt with its answer.",
    hurts: "The improved prompt looks perfect on its test and is no better than before on any other message.",
  },
] as const satisfies readonly FlawedRecord[];
