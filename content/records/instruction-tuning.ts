import type { FlawedRecord, TechniqueRecord } from "@/lib/dataset/technique";

export const instructionTuning = [
  {
    id: "newton-first-law",
    technique: "instruction-tuning",
    domain: "physics",
    languages: ["en"],
    title: "Newton's first law, for a child of eight",
    example: {
      kind: "instruction",
      system: "",
      instruction:
        "Explain Newton's first law of motion to a child of eight. Use one example from the playground and no formula.",
      input: "",
      output:
        "Things keep doing what they are already doing. A ball that lies on the grass stays there until somebody kicks it. Once it rolls, it would roll on and on in a straight line if nothing held it back. But the grass rubs against it all the way, and that is why it gets slower and stops.",
    },
    note: "Reader, example and ban on formulas all come from the request, and the response keeps to all three.",
  },
  {
    id: "pancakes-without-eggs",
    technique: "instruction-tuning",
    domain: "cooking",
    languages: ["en"],
    title: "Pancakes for two, without eggs",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "user",
          text: "I have never cooked before and I have no eggs. How do I make pancakes for two? Numbered steps, six at most.",
        },
        {
          role: "assistant",
          text: "1. Stir 150 g plain flour, 2 teaspoons baking powder, 1 tablespoon sugar and a pinch of salt in a bowl.\n2. Add 200 ml milk and 1 tablespoon oil. Stir until no dry flour is left; small lumps are fine.\n3. Warm a frying pan over medium heat and wipe it with a little oil.\n4. Pour in half a ladle of batter for each pancake.\n5. Turn it when bubbles on top have burst and the edge looks dry, after about two minutes.\n6. Bake the other side for one minute, then eat it warm.",
        },
      ],
    },
    note: "A beginner is told how to see that it is time to turn, and the sixth step is the last, as asked.",
  },
  {
    id: "lease-for-sixteen",
    technique: "instruction-tuning",
    domain: "law",
    languages: ["en"],
    title: "A lease clause for a sixteen-year-old",
    example: {
      kind: "instruction",
      system: "",
      instruction: "Say what this clause means for a tenant. Write for a sixteen-year-old, in at most three sentences.",
      input:
        "The Tenant shall yield up the Premises at the expiry of the Term in the state of repair recorded in the Schedule of Condition, fair wear and tear excepted.",
      output:
        "When you move out, the flat has to be in the state that was written down in the list when you moved in. You have to fix or pay for what you broke. What has only become old from normal use, such as a faded carpet, is not your problem.",
    },
    note: "The legal exception survives the plain words, because an example carries it.",
  },
  {
    id: "median-function",
    technique: "instruction-tuning",
    domain: "programming",
    languages: ["en"],
    title: "A median without the standard library",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "user",
          text: "Write a Python function median(values) for a list of numbers. No imports, don't change the list, raise ValueError if it is empty. Code only.",
        },
        {
          role: "assistant",
          text: 'def median(values):\n    if not values:\n        raise ValueError("median of an empty list")\n    ordered = sorted(values)\n    middle = len(ordered) // 2\n    if len(ordered) % 2:\n        return ordered[middle]\n    return (ordered[middle - 1] + ordered[middle]) / 2',
        },
      ],
    },
    note: "Nothing surrounds the code, because the request said so; in other rows of the file an explanation is asked for and given.",
  },
  {
    id: "breathing-break",
    technique: "instruction-tuning",
    domain: "wellbeing",
    languages: ["en"],
    title: "A breathing break to be read aloud",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "system",
          text: "You write for a radio station. Everything will be read aloud, so use no lists, no headings and no symbols.",
        },
        { role: "user", text: "A breathing exercise of about one minute for people on a break at work." },
        {
          role: "assistant",
          text: "Let your hands rest wherever they are. Breathe in through your nose while I count: one, two, three, four. And let it go slowly: one, two, three, four, five, six. Once more in. And out, a little longer than in. If a thought about work turns up, let it pass like a car outside, and come back to the next breath. Take three more at your own pace. Should you feel dizzy, breathe as you always do. Then open your eyes, if they were shut, and look at something far away.",
        },
      ],
    },
    note: "The system message rules the form, the user the content, and the answer obeys both.",
  },
  {
    id: "absage-freundlich",
    technique: "instruction-tuning",
    domain: "language",
    languages: ["de"],
    title: "A refusal made friendlier, in German",
    example: {
      kind: "instruction",
      system: "",
      instruction: "Formuliere die Nachricht freundlicher, ohne die Absage abzuschwächen. Sieze die Empfängerin.",
      input: "Ihr Wunschtermin geht nicht. Am 4. haben wir zu. Suchen Sie sich was anderes aus.",
      output:
        "Guten Tag, vielen Dank für Ihre Anfrage. Am 4. haben wir leider geschlossen und können Ihnen diesen Termin nicht anbieten. Nennen Sie uns gern einen anderen Tag, wir reservieren ihn dann für Sie.",
    },
    note: "Request and response are in German, and the refusal is still a refusal.",
  },
  {
    id: "two-facts-unknown",
    technique: "instruction-tuning",
    domain: "news",
    languages: ["en"],
    title: "What the report says and what it leaves open",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "user",
          text: "Summarise in two sentences, then add one sentence on what is not yet known.\n\nA freight train came off the rails outside Varnau at 3:20 on Tuesday. Four empty tank wagons overturned. Nobody was hurt. The operator expects the line to stay closed until Thursday. Investigators have taken the event recorder; the cause has not been established.",
        },
        {
          role: "assistant",
          text: "A freight train derailed outside Varnau early on Tuesday, and four empty tank wagons overturned without anyone being hurt. The operator expects the line to be closed until Thursday. The cause is not yet known; the event recorder is being examined.",
        },
      ],
    },
    note: "The second half of the instruction is the harder one, and it is what a model skips that was trained on plain summaries.",
  },
  {
    id: "number-only",
    technique: "instruction-tuning",
    domain: "arithmetic",
    languages: ["en"],
    title: "The number and nothing else",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "user",
          text: "Six jars of honey at 7.50 each, and 10% off the lot. What do I pay? Reply with the number only.",
        },
        { role: "assistant", text: "40.50" },
      ],
    },
    note: "A short answer is worth training on when a short answer was asked for: 6 x 7.50 is 45.00, less 4.50.",
  },
  {
    id: "cell-division-table",
    technique: "instruction-tuning",
    domain: "biology",
    languages: ["en"],
    title: "Two kinds of cell division as a table",
    example: {
      kind: "instruction",
      system: "",
      instruction:
        "Compare mitosis and meiosis in a Markdown table with three rows: purpose in animals, number of daughter cells, chromosomes compared with the mother cell.",
      input: "",
      output:
        "| | Mitosis | Meiosis |\n|---|---|---|\n| Purpose in animals | Growth and repair | Making egg and sperm cells |\n| Daughter cells | 2 | 4 (in egg formation only one becomes an egg) |\n| Chromosomes | The same number | Half the number |",
    },
    note: "Exactly the three rows that were asked for, and the exception that makes the second one true.",
  },
  {
    id: "bridges-list",
    technique: "instruction-tuning",
    domain: "engineering",
    languages: ["en"],
    title: "A list that is changed twice",
    example: {
      kind: "conversation",
      turns: [
        { role: "user", text: "Name four famous suspension bridges with their year of opening." },
        {
          role: "assistant",
          text: "Golden Gate Bridge (1937), Humber Bridge (1981), Clifton Suspension Bridge (1864), Akashi Kaikyo Bridge (1998).",
        },
        { role: "user", text: "Oldest first, please." },
        {
          role: "assistant",
          text: "Clifton Suspension Bridge (1864), Golden Gate Bridge (1937), Humber Bridge (1981), Akashi Kaikyo Bridge (1998).",
        },
        { role: "user", text: "Only those outside Britain." },
        { role: "assistant", text: "Golden Gate Bridge (1937), Akashi Kaikyo Bridge (1998)." },
      ],
    },
    note: "The third request still has to obey the second: the order stays when the list shrinks.",
  },
  {
    id: "fixed-or-variable",
    technique: "instruction-tuning",
    domain: "finance",
    languages: ["en"],
    title: "A question that needs a question back",
    example: {
      kind: "conversation",
      turns: [
        { role: "user", text: "Fixed or variable rate, which is better for me?" },
        {
          role: "assistant",
          text: "That depends on three things I don't know yet. How long do you want to keep the loan? Could you still pay if the instalment rose by a third? And do you expect to repay a large part early? As a rule of thumb, fixed suits people who need to know what they will pay, variable suits people who can bear a rise and may repay soon. Tell me the three and I can set the two side by side for your case.",
        },
      ],
    },
    note: "Rows like this one keep a tuned model from answering with confidence what nobody could answer.",
  },
  {
    id: "missing-letter",
    technique: "instruction-tuning",
    domain: "customer-service",
    languages: ["fr"],
    title: "Nothing was attached, in French",
    example: {
      kind: "conversation",
      turns: [
        { role: "user", text: "Résume la lettre ci-jointe en trois points, s'il te plaît." },
        {
          role: "assistant",
          text: "Je ne vois pas de lettre dans ton message. Colle son texte ici, et je te la résume en trois points.",
        },
      ],
    },
    note: "A file in which every request can be met teaches the model to invent the letter.",
  },
] as const satisfies readonly TechniqueRecord[];

export const instructionTuningFlawed = [
  {
    id: "question-comes-last",
    technique: "instruction-tuning",
    domain: "gardening",
    title: "The conversation ends with the user",
    format: "openai-chat",
    row: {
      messages: [
        { role: "user", content: "When do I prune a summer-flowering clematis?" },
        { role: "assistant", content: "In late winter, before it shoots, about 30 cm above the ground." },
        { role: "user", content: "And one that flowers in spring?" },
      ],
    },
    beside: null,
    fault: { by: "check", code: "last_not_assistant" },
    wrong: "The last message is a question of the user, so the response that it should teach is missing.",
    hurts:
      "Some engines refuse the file; others train on the earlier answer alone, and the second question, which was the reason for the row, teaches nothing.",
  },
  {
    id: "three-became-six",
    technique: "instruction-tuning",
    domain: "travel",
    title: "Three were asked for, six were given",
    format: "alpaca",
    row: {
      instruction: "Name exactly three things to pack for a day's walk in the hills. No explanations.",
      input: "",
      output:
        "Of course. Here are some great ideas: 1. Water, because you will get thirsty. 2. A rain jacket. 3. A map. 4. Plasters, in case of blisters. 5. Snacks. 6. A torch, since it may get dark.",
    },
    beside: null,
    fault: {
      by: "rule",
      rule: "instruction-not-followed",
      at: { field: "output", words: "4. Plasters, in case of blisters. 5. Snacks. 6. A torch, since it may get dark." },
    },
    wrong: "The response gives six things with explanations where the instruction wants three without.",
    hurts:
      "It teaches that numbers and bans in a request are decoration, which is the opposite of what instruction tuning is for.",
  },
  {
    id: "invented-order-state",
    technique: "instruction-tuning",
    domain: "customer-service",
    title: "An order status out of nowhere",
    format: "openai-chat",
    row: {
      messages: [
        { role: "user", content: "Where is my order 5530-18?" },
        {
          role: "assistant",
          content: "Your order left our warehouse in Tilburg this morning and will reach you tomorrow before noon.",
        },
      ],
    },
    beside: null,
    fault: {
      by: "rule",
      rule: "unknowable-answer",
      at: { field: "messages[1].content", words: "left our warehouse in Tilburg this morning" },
    },
    wrong:
      "Nothing in the row tells the assistant where the order is; the agent who wrote the answer saw a screen that the model will not see.",
    hurts:
      "The model cannot learn the fact, only the habit: it will state a place and a time for every order it is asked about.",
  },
] as const satisfies readonly FlawedRecord[];
