import type { FlawedRecord, TechniqueRecord } from "@/lib/dataset/technique";

export const multiTaskFineTuning = [
  {
    id: "market-en-es",
    technique: "multi-task-fine-tuning",
    domain: "language",
    languages: ["en", "es"],
    title: "Translate: a market sign into Spanish",
    example: {
      kind: "completion",
      prompt: "translate English to Spanish: On Thursdays the fish stall closes at noon.\n",
      completion: "Los jueves, el puesto de pescado cierra al mediodía.",
      extra: { task: "translate-en-es" },
    },
    note: "The words before the colon name the job; every job of the file has one such name and never a second.",
  },
  {
    id: "glacier-summary",
    technique: "multi-task-fine-tuning",
    domain: "news",
    languages: ["en"],
    title: "Summarise: a report on a glacier",
    example: {
      kind: "completion",
      prompt:
        "summarize: The glacier above Sellin lost 1.9 metres of ice thickness on average last summer, the third largest loss since yearly measurements began there in 1984. Little winter snow and a warm June left the ice bare five weeks earlier than usual, the survey says. The valley's water board plans a second reservoir; a decision is due in spring.\n",
      completion:
        "The glacier above Sellin thinned by 1.9 metres last summer, its third largest loss since 1984, after little snow and a warm June. The water board will decide in spring on a second reservoir.",
      extra: { task: "summarize" },
    },
    note: "The same file holds translations and labels, and what keeps them apart is the first word alone.",
  },
  {
    id: "headphone-sentiment",
    technique: "multi-task-fine-tuning",
    domain: "reviews",
    languages: ["en"],
    title: "Sentiment: headphones",
    example: {
      kind: "completion",
      prompt:
        "sentiment: I wear them eight hours a day and forget that they are there. Best birthday present in years.\n",
      completion: "positive",
      extra: { task: "sentiment" },
    },
    note: "One-word targets weigh little in a loss that is averaged over tokens, so such jobs are often drawn more often.",
  },
  {
    id: "river-names",
    technique: "multi-task-fine-tuning",
    domain: "geography",
    languages: ["en"],
    title: "Entities: places and people",
    example: {
      kind: "completion",
      prompt:
        "entities: In 1804 Meriwether Lewis and William Clark set out from near St. Louis up the Missouri River.\n",
      completion: "person: Meriwether Lewis; William Clark\nplace: St. Louis; Missouri River\ndate: 1804",
      extra: { task: "entities" },
    },
    note: "The kinds come in a fixed order, and a kind that is missing would be left out, in all rows alike.",
  },
  {
    id: "cheese-question",
    technique: "multi-task-fine-tuning",
    domain: "cooking",
    languages: ["en"],
    title: "Answer from a passage: rennet",
    example: {
      kind: "instruction",
      system: "",
      instruction: "answer from the passage: What does rennet do?",
      input:
        "Milk is warmed to about 32 °C and rennet is stirred in. Within an hour the rennet has made the milk set to a firm curd, which is cut so that the whey can drain.",
      output: "It makes the milk set to a curd.",
      extra: { task: "passage-qa" },
    },
    note: "The answer is as short as the question allows, because that is how this job is scored.",
  },
  {
    id: "grammar-goalkeeper",
    technique: "multi-task-fine-tuning",
    domain: "sport",
    languages: ["en"],
    title: "Correct: a sentence about a goalkeeper",
    example: {
      kind: "completion",
      prompt: "correct the grammar: The goalkeeper, who's gloves was wet, have let two easy ball through.\n",
      completion: "The goalkeeper, whose gloves were wet, let two easy balls through.",
      extra: { task: "grammar" },
    },
    note: "Four errors are mended and nothing else is touched; a corrector that rewrites is a different job.",
  },
  {
    id: "orders-sql",
    technique: "multi-task-fine-tuning",
    domain: "programming",
    languages: ["en"],
    title: "Write SQL: open orders by city",
    example: {
      kind: "completion",
      prompt:
        "sql: How many open orders does each city have, most first?\ntables: orders(id, customer_id, status), customers(id, city)\n",
      completion:
        "SELECT c.city, COUNT(*) AS open_orders FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.status = 'open' GROUP BY c.city ORDER BY open_orders DESC;",
      extra: { task: "text-to-sql" },
    },
    note: "The tables stand in the input of every row of this job, so that the model reads them and does not remember them.",
  },
  {
    id: "keywords-maize",
    technique: "multi-task-fine-tuning",
    domain: "biology",
    languages: ["en"],
    title: "Keywords: how maize calls in wasps",
    example: {
      kind: "completion",
      prompt:
        "keywords: When caterpillars chew on a maize plant, it releases scents that draw parasitic wasps. The wasps lay their eggs in the caterpillars, which die of it.\n",
      completion: "maize; plant volatiles; indirect defence; parasitic wasps; caterpillars",
      extra: { task: "keywords" },
    },
    note: "Two of the five terms do not stand in the text: this job wants the catalogue's words.",
  },
  {
    id: "bill-intent",
    technique: "multi-task-fine-tuning",
    domain: "customer-service",
    languages: ["en"],
    title: "Intent: a call about a bill",
    example: {
      kind: "conversation",
      turns: [
        { role: "system", text: "Task: intent. One of: explain-bill, change-tariff, report-outage, move-house." },
        { role: "user", text: "Why is it forty euros more than last month when I was away for two weeks?" },
        { role: "assistant", text: "explain-bill" },
      ],
      extra: { task: "intent" },
    },
    note: "Jobs may differ in form as well: this one names itself in a system message.",
  },
  {
    id: "convert-height",
    technique: "multi-task-fine-tuning",
    domain: "arithmetic",
    languages: ["en"],
    title: "Convert: feet and inches",
    example: {
      kind: "completion",
      prompt: "convert to centimetres, nearest whole number: 5 ft 9 in\n",
      completion: "175",
      extra: { task: "convert" },
    },
    note: "69 inches times 2.54 are 175.26 cm; the rounding rule is part of the input so that one answer is right.",
  },
  {
    id: "spring-headline",
    technique: "multi-task-fine-tuning",
    domain: "finance",
    languages: ["en"],
    title: "Headline: a note on prices",
    example: {
      kind: "completion",
      prompt:
        "headline: Consumer prices in the region were 2.1% higher in March than a year before, the statistics office reports. In February the rate had been 2.6%. Cheaper heating oil accounts for most of the slowdown.\n",
      completion: "Inflation eases to 2.1% as heating oil gets cheaper",
      extra: { task: "headline" },
    },
    note: "A headline is a job beside summarising, with its own name, since the two want different outputs for the same text.",
  },
  {
    id: "cosy-french",
    technique: "multi-task-fine-tuning",
    domain: "travel",
    languages: ["fr", "en"],
    title: "Translate: a hotel's reply from French",
    example: {
      kind: "completion",
      prompt:
        "translate French to English: Le petit-déjeuner est servi jusqu'à dix heures ; pour un départ plus tôt, prévenez-nous la veille.\n",
      completion: "Breakfast is served until ten o'clock; if you are leaving earlier, let us know the day before.",
      extra: { task: "translate-fr-en" },
    },
    note: "A second direction is a second job with a name of its own, and the field task lets a loader draw from each in a set share.",
  },
] as const satisfies readonly TechniqueRecord[];

export const multiTaskFineTuningFlawed = [
  {
    id: "role-from-another-file",
    technique: "multi-task-fine-tuning",
    domain: "language",
    title: "A role that no engine knows",
    format: "openai-chat",
    row: {
      messages: [
        { role: "user", content: "translate English to German: The bakery opens at six." },
        { role: "translator", content: "Die Bäckerei öffnet um sechs." },
      ],
    },
    beside: null,
    fault: { by: "check", code: "unknown_role" },
    wrong: "The translation job was merged in with its own name for the answering role.",
    hurts: "Templates either stop at the role or drop the message, and with it the only text that was to be learned.",
  },
  {
    id: "which-job",
    technique: "multi-task-fine-tuning",
    domain: "news",
    title: "An input that fits two jobs",
    format: "flan-inputs-targets",
    row: {
      inputs: "The ferry to Holm will run every two hours from May, the operator says. Tickets stay at 9 euros.",
      targets: "Ferry to Holm every two hours from May",
    },
    beside: {
      inputs: "The library in Lund opens on Sundays from March, the city says. Loans stay free of charge.",
      targets: "place: Lund\ndate: March",
    },
    fault: { by: "rule", rule: "task-not-named", at: { field: "inputs", words: "" } },
    wrong: "One row wants a headline and the other wants entities, and neither input says which.",
    hurts:
      "The model can only guess the job from the subject, so that it writes headlines for ferries and entities for libraries.",
  },
  {
    id: "benchmark-question",
    technique: "multi-task-fine-tuning",
    domain: "cooking",
    title: "A row of the test set in the training file",
    format: "prompt-completion",
    row: {
      prompt: "answer from the passage: What does rennet do? Rennet makes warm milk set to a curd. Answer briefly.\n",
      completion: "It makes the milk set to a curd.",
    },
    beside: {
      prompt: "answer from the passage: What does rennet do? Rennet makes warm milk set to a curd.\n",
      completion: "It makes the milk set to a curd.",
    },
    fault: {
      by: "rule",
      rule: "test-item-in-training",
      at: { field: "prompt", words: "What does rennet do? Rennet makes warm milk set to a curd." },
    },
    wrong: "The second row stands in the test file, and the first is the same with two words added.",
    hurts: "The test then measures memory, and exact comparison does not find the copy because two words differ.",
  },
] as const satisfies readonly FlawedRecord[];
