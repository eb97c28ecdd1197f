import type { FlawedRecord, TechniqueRecord } from "@/lib/dataset/technique";

export const chainOfThought = [
  {
    id: "apples-for-cakes",
    technique: "chain-of-thought",
    domain: "arithmetic",
    languages: ["en"],
    title: "Apples bought, eaten and baked",
    example: {
      kind: "completion",
      prompt:
        "Nora has 7 apples and buys two bags of 6. She eats one on the way home. One cake takes 4 apples. How many cakes can she bake, and how many apples are left?\n",
      completion:
        "Two bags of 6 are 2 x 6 = 12 apples.\nTogether with the 7 she has 7 + 12 = 19.\nShe eats one: 19 - 1 = 18.\n18 / 4 is 4 with a remainder of 2, because 4 x 4 = 16 and 18 - 16 = 2.\nAnswer: 4 cakes, 2 apples left",
    },
    note: "One operation stands on each line, and the last line has a form that a program can find.",
  },
  {
    id: "night-train",
    technique: "chain-of-thought",
    domain: "travel",
    languages: ["en"],
    title: "A train across midnight and a time zone",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "user",
          text: "A train leaves Lisbon at 21:34 local time and takes 10 hours 25 minutes to Madrid, where clocks are one hour ahead. When does it arrive, by the clocks in Madrid?",
        },
        {
          role: "assistant",
          text: "In Madrid it is 22:34 when the train leaves.\nTen hours later it is 8:34 on the next day.\nAnother 25 minutes make it 8:59.\nThe train arrives at 8:59 on the next day.",
        },
      ],
    },
    note: "The clock is set first and the hours are added after, which is the order with the fewest chances of a slip.",
  },
  {
    id: "notice-on-friday",
    technique: "chain-of-thought",
    domain: "law",
    languages: ["en"],
    title: "When a term of fourteen days ends",
    example: {
      kind: "completion",
      prompt:
        "Rule: The right to withdraw lasts 14 days. The day on which the goods arrive is not counted. If the last day is a Saturday, Sunday or public holiday, the term ends on the next working day.\nCase: The goods arrived on Saturday, 5 July. There is no public holiday in July. On which day does the term end?\n",
      completion:
        "The day of arrival, 5 July, is not counted, so day 1 is 6 July.\nDay 14 is 6 + 13 = 19 July.\n5 July is a Saturday, and 19 July is 14 days later, so it is a Saturday too.\nThe last day is a Saturday, so the term ends on the next working day, Monday, 21 July.\nAnswer: Monday, 21 July",
    },
    note: "Each sentence of the rule is used in one step, so a step that skips one would be seen.",
  },
  {
    id: "drip-rate",
    technique: "chain-of-thought",
    domain: "medicine",
    languages: ["en"],
    title: "The rate of a drip",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "system",
          text: "Show the working line by line with units. Round only at the end, to a whole number of drops.",
        },
        {
          role: "user",
          text: "500 ml are to run in over 4 hours through a set with 20 drops per ml. Drops per minute?",
        },
        {
          role: "assistant",
          text: "Drops in all: 500 ml x 20 drops/ml = 10,000 drops.\nTime: 4 h x 60 min/h = 240 min.\nRate: 10,000 drops / 240 min = 41.67 drops/min.\nRounded: 42 drops per minute.",
        },
      ],
    },
    note: "Units are carried through every line, and they show that the right quantity was divided by the right one.",
  },
  {
    id: "who-has-the-key",
    technique: "chain-of-thought",
    domain: "education",
    languages: ["en"],
    title: "Four pupils and one key",
    example: {
      kind: "completion",
      prompt:
        "Exactly one of four pupils has the key, and exactly one of the four tells the truth.\nAda: Ben has it. Ben: Dora has it. Cem: I don't have it. Dora: Ben is lying.\nWho has the key?\n",
      completion:
        "Ben says that Dora has it, and Dora says that Ben is lying, so exactly one of the two tells the truth.\nOnly one of the four tells the truth, so Ada and Cem both lie.\nCem lies when he says that he does not have the key. So Cem has it.\nCheck: Ada is wrong, Ben is wrong, Cem lies, Dora is right. That is one true sentence.\nAnswer: Cem",
    },
    note: "It starts at the pair that contradicts itself instead of trying all four, and ends with a check.",
  },
  {
    id: "braking-distance",
    technique: "chain-of-thought",
    domain: "physics",
    languages: ["en"],
    title: "Braking from twice the speed",
    example: {
      kind: "completion",
      prompt:
        "A car needs 12 m to brake to a stop from 40 km/h. How far does it need from 80 km/h on the same road with the same braking force? Leave the reaction time out.\n",
      completion:
        "The brakes have to take up the kinetic energy, which grows with the square of the speed.\n80 km/h is twice 40 km/h, so the energy is 2 x 2 = 4 times as large.\nThe force is the same, and work is force times distance, so the distance is 4 times as long.\n4 x 12 m = 48 m.\nAnswer: 48 m",
    },
    note: "The step that decides is a sentence and no calculation: why the square comes in.",
  },
  {
    id: "loan-compare",
    technique: "chain-of-thought",
    domain: "finance",
    languages: ["en"],
    title: "Cash price or instalments",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "user",
          text: "The piano costs 3,600 at once with 4% off, or 12 instalments of 310. How much more do the instalments cost?",
        },
        {
          role: "assistant",
          text: "Discount: 4% of 3,600 is 0.04 x 3,600 = 144.\nPaid at once: 3,600 - 144 = 3,456.\nInstalments: 12 x 310 = 3,720.\nDifference: 3,720 - 3,456 = 264.\nThe instalments cost 264 more.",
        },
      ],
    },
    note: "Comparing with the list price of 3,600 is the usual slip; the first two lines are there to prevent it.",
  },
  {
    id: "string-slices",
    technique: "chain-of-thought",
    domain: "programming",
    languages: ["en"],
    title: "What a loop prints",
    example: {
      kind: "completion",
      prompt:
        'What does this Python program print?\n\ns = "orbit"\nout = ""\nfor i in range(0, len(s), 2):\n    out = s[i] + out\nprint(out)\n',
      completion:
        's has 5 letters: o r b i t with indices 0 1 2 3 4.\nrange(0, 5, 2) gives 0, 2, 4.\ni = 0: out is "o" + "" = "o".\ni = 2: out is "b" + "o" = "bo".\ni = 4: out is "t" + "bo" = "tbo".\nAnswer: tbo',
    },
    note: "The state after each round is written out, which is what running a program in the head means.",
  },
  {
    id: "relay-average",
    technique: "chain-of-thought",
    domain: "sport",
    languages: ["en"],
    title: "A relay's last lap, marked step by step",
    example: {
      kind: "steps",
      problem:
        "A relay of four wants to average 58 s a lap. The first three run 59.2 s, 57.5 s and 58.9 s. What must the fourth run?",
      steps: [
        { text: "Four laps at 58 s are 4 x 58 = 232 s.", good: true },
        { text: "The first three together: 59.2 + 57.5 + 58.9 = 175.6 s.", good: true },
        { text: "The fourth must run 232 - 175.6 = 56.4 s.", good: true },
      ],
    },
    note: "All three steps are marked right; such rows are needed beside those with an error, or the judge learns to expect one.",
  },
  {
    id: "fence-with-slip",
    technique: "chain-of-thought",
    domain: "gardening",
    languages: ["en"],
    title: "A fence with a slip, marked step by step",
    example: {
      kind: "steps",
      problem:
        "A bed of 6 m by 4 m is fenced on three sides; one of the long sides is a wall. Posts stand 2 m apart, one at each corner and one at each end at the wall. How many posts?",
      steps: [
        { text: "The fence runs along one long side and two short sides: 6 + 4 + 4 = 14 m.", good: true },
        { text: "At 2 m that makes 14 / 2 = 7 gaps.", good: true },
        { text: "Each gap needs one post, so 7 posts.", good: false },
      ],
    },
    note: "The error is the last step (an open row has one post more than gaps, so 8), and the row trains the judge of steps, not their writer.",
  },
  {
    id: "dilution-slip",
    technique: "chain-of-thought",
    domain: "chemistry",
    languages: ["en"],
    title: "A dilution that goes wrong early",
    example: {
      kind: "steps",
      problem: "You want 200 ml of 0.5 M hydrochloric acid and have 2 M. How much acid and how much water?",
      steps: [
        { text: "The acid has to be diluted from 2 M to 0.5 M, by a factor of 2 / 0.5 = 4.", good: true },
        { text: "A factor of 4 means one part of acid to four parts of water.", good: false },
        { text: "Five parts are 200 ml, so one part is 40 ml: 40 ml of acid and 160 ml of water.", good: false },
      ],
    },
    note: "The third step follows from the second without a new error and is still marked wrong, because its result is (50 ml and 150 ml).",
  },
  {
    id: "bacterias-duplican",
    technique: "chain-of-thought",
    domain: "biology",
    languages: ["es"],
    title: "A doubling culture, in Spanish",
    example: {
      kind: "completion",
      prompt:
        "Un cultivo de bacterias se duplica cada 20 minutos. A las 10:00 hay 500 bacterias. ¿A qué hora habrá por primera vez 16 000?\n",
      completion:
        "Primero, cuántas veces crece: 16 000 / 500 = 32.\nCada duplicación multiplica por 2, y 2 x 2 x 2 x 2 x 2 = 32, así que hacen falta 5 duplicaciones.\n5 x 20 minutos = 100 minutos, es decir, 1 hora y 40 minutos.\n10:00 más 1 h 40 min son las 11:40.\nRespuesta: 11:40",
    },
    note: "Reasoning is in the language of the question, which a model that was tuned in English only does not do by itself.",
  },
] as const satisfies readonly TechniqueRecord[];

export const chainOfThoughtFlawed = [
  {
    id: "labels-short-by-one",
    technique: "chain-of-thought",
    domain: "arithmetic",
    title: "Three steps, two verdicts",
    format: "stepwise",
    row: {
      prompt: "A ticket costs 8. Children pay half. What do two adults and three children pay?",
      completions: ["Two adults pay 2 x 8 = 16.", "Three children pay 3 x 4 = 12.", "Together 16 + 12 = 28."],
      labels: [true, true],
    },
    beside: null,
    fault: { by: "check", code: "labels_length_mismatch" },
    wrong: "There are three steps and two labels, so one step has no verdict.",
    hurts:
      "Where the row is not refused, verdicts slip to other steps, and the judge learns from marks that nobody gave.",
  },
  {
    id: "right-by-accident",
    technique: "chain-of-thought",
    domain: "finance",
    title: "The answer does not follow from the steps",
    format: "prompt-completion",
    row: {
      prompt: "A coat of 80 is reduced by 25%, then by another 10%. What does it cost?\n",
      completion: "Together it is reduced by 25% + 10% = 35%.\n35% of 80 are 28.\n80 - 28 = 52.\nAnswer: 54",
    },
    beside: null,
    fault: { by: "rule", rule: "answer-contradicts-steps", at: { field: "completion", words: "Answer: 54" } },
    wrong:
      "The steps lead to 52 by adding the percentages, which is wrong; the right answer of 54 was pasted below them.",
    hurts: "The model learns a false method, and that the answer need not follow from what was written before it.",
  },
  {
    id: "reasons-after-answer",
    technique: "chain-of-thought",
    domain: "physics",
    title: "The answer comes before the reasons",
    format: "openai-chat",
    row: {
      messages: [
        { role: "user", content: "A stone falls for 3 s from rest. How far, with g = 10 m/s²?" },
        {
          role: "assistant",
          content: "45 m. Explanation: s = g/2 x t². With t = 3 s that is 5 x 9 = 45.",
        },
      ],
    },
    beside: null,
    fault: { by: "rule", rule: "steps-before-answer", at: { field: "messages[1].content", words: "45 m." } },
    wrong: "The answer is written first, so that no step can have led to it.",
    hurts:
      "A model writes from left to right: it learns to guess the number and to find reasons afterwards, for wrong numbers as well.",
  },
] as const satisfies readonly FlawedRecord[];
