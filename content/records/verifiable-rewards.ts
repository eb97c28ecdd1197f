import type { FlawedRecord, TechniqueRecord } from "@/lib/dataset/technique";

export const verifiableRewards = [
  {
    id: "eggs-in-boxes",
    technique: "verifiable-rewards",
    domain: "arithmetic",
    languages: ["en"],
    title: "Eggs in boxes",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "user",
          text: "A farm collects 137 eggs and packs boxes of 10. Nine eggs are cracked and are not packed. How many boxes get full? End with the number alone on the last line.",
        },
      ],
      answer: "12",
      check: "number",
      source: "word-problems",
    },
    note: "No solution stands in the row: only what the last line has to be, so the model finds its own way there.",
  },
  {
    id: "slug-function",
    technique: "verifiable-rewards",
    domain: "programming",
    languages: ["en"],
    title: "A function with hidden tests",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "user",
          text: "Write a Python function slug(title) for addresses: lower case, letters a to z and digits kept, every run of other characters becomes one hyphen, no hyphen at either end. Reply with the code only.",
        },
      ],
      answer:
        'assert slug("Summer Sale 2025") == "summer-sale-2025"\nassert slug("  --Tea & Cake!  ") == "tea-cake"\nassert slug("a_b") == "a-b"\nassert slug("...") == ""',
      check: "unit-tests",
      source: "small-functions",
    },
    note: "The tests cover the ends and the empty result, because a model that is rewarded for passing them learns exactly what they ask.",
  },
  {
    id: "invoice-json",
    technique: "verifiable-rewards",
    domain: "finance",
    languages: ["en"],
    title: "An invoice as JSON",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "user",
          text: "Return JSON with the keys net, tax and total, numbers with two decimals at most. Tax is 19% of net.\n\n4 h consulting at 85.00\n1 travel flat rate 60.00",
        },
      ],
      answer: '{"net": 400, "tax": 76, "total": 476}',
      check: "json",
      source: "invoices",
    },
    note: "Compared as values, not as text: 400 and 400.00 earn the same reward, an extra key earns none.",
  },
  {
    id: "propane-balance",
    technique: "verifiable-rewards",
    domain: "chemistry",
    languages: ["en"],
    title: "An equation to balance",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "user",
          text: "Balance with the smallest whole numbers: C3H8 + O2 -> CO2 + H2O. Give the four coefficients in this order, separated by commas, and nothing else.",
        },
      ],
      answer: "1,5,3,4",
      check: "exact",
      source: "equations",
    },
    note: "Smallest whole numbers and a fixed order leave one right string, which is what an exact check needs.",
  },
  {
    id: "notice-end-of-month",
    technique: "verifiable-rewards",
    domain: "law",
    languages: ["en"],
    title: "The last day of a notice",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "user",
          text: "A contract can be ended with four weeks' notice to the end of a calendar month; the day on which notice arrives is not counted. Notice arrives on 3 April 2025. On which day does the contract end? Answer as YYYY-MM-DD.",
        },
      ],
      answer: "2025-05-31",
      check: "exact",
      source: "deadlines",
    },
    note: "Four weeks after 3 April are over on 1 May, so 30 April is just missed: a near miss makes a good test case.",
  },
  {
    id: "van-load",
    technique: "verifiable-rewards",
    domain: "logistics",
    languages: ["en"],
    title: "Loading a van for the most money",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "user",
          text: "A van carries 100 kg. Crates: A 60 kg pays 90, B 50 kg pays 80, C 45 kg pays 70, D 20 kg pays 35. Each crate at most once. What is the highest pay? Give the number on the last line.",
        },
      ],
      answer: "150",
      check: "number",
      source: "small-optimisation",
    },
    note: "Taking the best pay per kilogram first gives only 115 (D and B), so that the reward tells a habit from a search.",
  },
  {
    id: "water-cycle-form",
    technique: "verifiable-rewards",
    domain: "education",
    languages: ["en"],
    title: "A text whose form a program can check",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "user",
          text: "Write exactly three sentences on the water cycle for a class of nine-year-olds. Each sentence has at most twelve words, and the word rain occurs exactly once in all.",
        },
      ],
      answer: '{"sentences": 3, "max_words_per_sentence": 12, "count": {"rain": 1}}',
      check: "constraints",
      source: "form-rules",
    },
    note: "The check sees form and nothing else, so a reward on content has to stand beside it or the text gets empty.",
  },
  {
    id: "bolt-in-housing",
    technique: "verifiable-rewards",
    domain: "engineering",
    languages: ["en"],
    title: "A choice among four",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "user",
          text: "A steel bolt sits tight in an aluminium housing. Both are warmed by 80 °C. Which is true?\n(A) The fit gets tighter, since steel expands more.\n(B) The fit gets looser, since aluminium expands more.\n(C) Nothing changes, since both expand alike.\n(D) It cannot be said without the mass.\nThink first, then end with one letter.",
        },
      ],
      answer: "B",
      check: "choice",
      source: "workshop-questions",
    },
    note: "A guess is right in one case of four, so such tasks need many samples and a mixture with open answers.",
  },
  {
    id: "league-table",
    technique: "verifiable-rewards",
    domain: "sport",
    languages: ["en"],
    title: "A table after five matches",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "user",
          text: "A win is 3 points, a draw 1. Results: Elm 2:1 Oak, Oak 0:0 Fir, Fir 1:3 Elm, Elm 1:1 Ash, Ash 2:0 Oak. Order the teams by points, then by goal difference. Answer with the four names separated by spaces.",
        },
      ],
      answer: "Elm Ash Fir Oak",
      check: "exact",
      source: "tables",
    },
    note: "Fir and Oak are level on points, and a single goal of difference settles it, which is where attempts go wrong.",
  },
  {
    id: "bmi-from-inches",
    technique: "verifiable-rewards",
    domain: "medicine",
    languages: ["en"],
    title: "A body mass index",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "system",
          text: "Work step by step. Put the result in the last line as: BMI = number, with one decimal.",
        },
        { role: "user", text: "Height 5 ft 7 in, weight 68 kg. 1 in is 2.54 cm." },
      ],
      answer: "23.5",
      check: "number",
      source: "clinical-arithmetic",
    },
    note: "67 inches are 1.7018 m, and 68 / 1.7018² is 23.48; the check allows for rounding and for nothing more.",
  },
  {
    id: "praeteritum-satz",
    technique: "verifiable-rewards",
    domain: "language",
    languages: ["de"],
    title: "A German sentence put in the past",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "user",
          text: "Setze ins Präteritum und gib nur den Satz aus: Er nimmt den Hammer, schlägt zu und trifft den Daumen.",
        },
      ],
      answer: "Er nahm den Hammer, schlug zu und traf den Daumen.",
      check: "exact",
      source: "grammatik",
    },
    note: "Three irregular verbs and one right sentence; free translation could not be checked in this way.",
  },
  {
    id: "pea-cross",
    technique: "verifiable-rewards",
    domain: "biology",
    languages: ["en"],
    title: "A cross of two peas",
    example: {
      kind: "verifiable",
      prompt: [
        {
          role: "user",
          text: "In peas, yellow (Y) dominates green (y) and round (R) dominates wrinkled (r); the genes are not linked. YyRr is crossed with yyRr. Which share of the offspring is expected to be green and round? Answer as a fraction in lowest terms.",
        },
      ],
      answer: "3/8",
      check: "fraction",
      source: "genetics",
    },
    note: "A fraction in lowest terms leaves no room for 0.375 or 6/16, and the check may still accept them as equal.",
  },
] as const satisfies readonly TechniqueRecord[];

export const verifiableRewardsFlawed = [
  {
    id: "truth-is-missing",
    technique: "verifiable-rewards",
    domain: "arithmetic",
    title: "Nothing to check against",
    format: "openai-rft",
    row: {
      messages: [{ role: "user", content: "What is 15% of 240? Reply with the number only." }],
    },
    beside: null,
    fault: { by: "check", code: "no_grader_field" },
    wrong: "Beside the messages there is no field that a grader could read, so the right value of 36 is nowhere.",
    hurts: "The grader compares with nothing: every attempt gets the same reward, and the gradient is zero or noise.",
  },
  {
    id: "several-right-strings",
    technique: "verifiable-rewards",
    domain: "travel",
    title: "An exact check of an open answer",
    format: "verl-rl",
    row: {
      data_source: "open-questions",
      prompt: [{ role: "user", content: "Name a capital city in South America." }],
      ability: "geography",
      reward_model: { style: "rule", ground_truth: "Lima" },
      extra_info: { split: "train", index: 3, check: "exact" },
    },
    beside: null,
    fault: { by: "rule", rule: "check-decides", at: { field: "reward_model.ground_truth", words: "" } },
    wrong: "Bogotá, Quito and others are right as well, and the check accepts Lima alone.",
    hurts: "Right attempts are punished, and the model learns to say Lima whatever it is asked.",
  },
  {
    id: "truth-in-the-task",
    technique: "verifiable-rewards",
    domain: "programming",
    title: "The tests stand in the task",
    format: "openai-rft",
    row: {
      messages: [
        {
          role: "user",
          content:
            "Write roman(n) in Python. It is tested with exactly these: roman(4) == 'IV', roman(9) == 'IX', roman(40) == 'XL'.",
        },
      ],
      tests: "assert roman(4) == 'IV'\nassert roman(9) == 'IX'\nassert roman(40) == 'XL'",
    },
    beside: null,
    fault: {
      by: "rule",
      rule: "label-in-prompt",
      at: {
        field: "messages[0].content",
        words: "It is tested with exactly these: roman(4) == 'IV', roman(9) == 'IX', roman(40) == 'XL'.",
      },
    },
    wrong: "The prompt names all the inputs on which the code is judged, with their results.",
    hurts: "Three lines that return three constants earn the full reward, and training finds such short cuts reliably.",
  },
] as const satisfies readonly FlawedRecord[];
