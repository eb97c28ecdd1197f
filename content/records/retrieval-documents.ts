import type { FlawedRecord, TechniqueRecord } from "@/lib/dataset/technique";

export const retrievalDocuments = [
  {
    id: "deposit-return",
    technique: "retrieval-documents",
    domain: "law",
    languages: ["en"],
    title: "When a deposit is due back",
    example: {
      kind: "passages",
      question: "How long may the landlord keep my deposit after I move out?",
      passages: [
        {
          id: "lease-12",
          text: "12.3 The Landlord shall return the deposit within six weeks of the end of the tenancy, less amounts owed under 12.4, with a list of these.",
          source: "Tenancy agreement, section 12",
          date: "2024-02-01",
        },
        {
          id: "lease-4",
          text: "4.1 The deposit is three months' net rent and may be paid in three equal instalments.",
          source: "Tenancy agreement, section 4",
          date: "2024-02-01",
        },
      ],
      answer:
        "Six weeks from the end of the tenancy. If something is kept back, you must get a list of the amounts [lease-12].",
    },
    note: "The second passage has the right word and the wrong subject, and the answer leaves it alone.",
  },
  {
    id: "procedure-replaced",
    technique: "retrieval-documents",
    domain: "medicine",
    languages: ["en"],
    title: "Two versions of a ward rule",
    example: {
      kind: "passages",
      question: "How often do we check blood pressure after a lumbar puncture?",
      passages: [
        {
          id: "sop-31-v2",
          text: "After lumbar puncture: blood pressure and pulse every 30 minutes for 2 hours, then hourly for 4 hours.",
          source: "Ward procedure 31, version 2",
          date: "2022-05-10",
        },
        {
          id: "sop-31-v3",
          text: "After lumbar puncture: blood pressure and pulse at 30 minutes and at 2 hours. Replaces version 2.",
          source: "Ward procedure 31, version 3",
          date: "2025-01-20",
        },
      ],
      answer:
        "At 30 minutes and at 2 hours, by version 3 of procedure 31, in force since 20 January 2025 [sop-31-v3]. It replaced the older and closer schedule [sop-31-v2].",
    },
    note: "Both passages fit the question equally well; the date and the word replaces decide, so both have to be in the row.",
  },
  {
    id: "keel-version",
    technique: "retrieval-documents",
    domain: "programming",
    languages: ["en"],
    title: "A setting that depends on the version",
    example: {
      kind: "passages",
      question: "We run Keel 2.4. Can I turn compaction off at night?",
      passages: [
        {
          id: "keel-3.0-notes",
          text: "New: compaction.window takes a time span, for example 06:00-22:00. Outside it no compaction is started.",
          source: "Keel 3.0 release notes",
          date: "2025-09-02",
        },
        {
          id: "keel-2-handbook",
          text: "Compaction starts by itself when a segment is closed. keel pause stops it until keel resume or a restart.",
          source: "Keel 2 handbook, chapter 7",
          date: "2023-11-15",
        },
      ],
      answer:
        "Not by a setting in 2.4: compaction.window arrived with 3.0 [keel-3.0-notes]. In version 2 you can run keel pause in the evening and keel resume in the morning, for instance by cron; a restart ends the pause [keel-2-handbook].",
    },
    note: "The version in the question decides which passage rules, and the answer says what the other one means for the reader.",
  },
  {
    id: "tariff-month",
    technique: "retrieval-documents",
    domain: "finance",
    languages: ["en"],
    title: "A figure from two passages",
    example: {
      kind: "passages",
      question: "What will a 250 kWh month cost us under the new tariff?",
      passages: [
        {
          id: "tariff-a",
          text: "From 1 July the unit price is 31 cents per kWh.",
          source: "Letter to customers",
          date: "2025-05-28",
        },
        {
          id: "tariff-b",
          text: "The standing charge of 9.50 euros a month is unchanged.",
          source: "Price sheet, page 2",
          date: "2025-05-28",
        },
      ],
      answer: "87.00 euros: 250 kWh x 0.31 = 77.50 [tariff-a], plus the standing charge of 9.50 [tariff-b].",
    },
    note: "Neither passage holds the answer; each part of the sum carries its own citation.",
  },
  {
    id: "not-in-passages",
    technique: "retrieval-documents",
    domain: "customer-service",
    languages: ["en"],
    title: "Nothing found that answers",
    example: {
      kind: "passages",
      question: "Is the travel kettle allowed in hand luggage?",
      passages: [
        {
          id: "kettle-sheet",
          text: "Travel kettle T1: 0.5 l, 650 W, 120/240 V switch, folds to 6 cm, weight 720 g.",
          source: "Product page",
          date: "2025-03-02",
        },
        {
          id: "kettle-care",
          text: "Empty the T1 and let it dry before you fold it.",
          source: "Manual, page 3",
          date: "2024-10-11",
        },
      ],
      answer:
        "Our documents don't say. They give its size (folds to 6 cm, 720 g [kettle-sheet]) and no airline rules; your airline or the airport can tell you.",
    },
    note: "A share of questions without an answer in the passages is what keeps a tuned reader from inventing one.",
  },
  {
    id: "photosynthesis-book",
    technique: "retrieval-documents",
    domain: "biology",
    languages: ["en"],
    title: "A school book and a child's question",
    example: {
      kind: "passages",
      question: "Do plants need soil to make their food?",
      passages: [
        {
          id: "book-ch3-p2",
          text: "Plants build sugar from carbon dioxide and water. The energy comes from light. Minerals from the soil are needed in small amounts, for example to make chlorophyll and proteins.",
          source: "Biology for year 7, chapter 3",
          date: "2021-08-01",
        },
        {
          id: "book-ch3-p5",
          text: "In hydroponics, roots hang in water to which minerals have been added.",
          source: "Biology for year 7, chapter 3",
          date: "2021-08-01",
        },
      ],
      answer:
        "No. The food is sugar, made from carbon dioxide and water with light; from the soil they take small amounts of minerals [book-ch3-p2]. With minerals in the water, plants grow without any soil [book-ch3-p5].",
    },
    note: "Both passages are used, the second as proof of what the first implies.",
  },
  {
    id: "canteen-coeliac",
    technique: "retrieval-documents",
    domain: "cooking",
    languages: ["en"],
    title: "An allergy question to a canteen",
    example: {
      kind: "passages",
      question: "Is Thursday's lentil stew safe for someone with coeliac disease?",
      passages: [
        {
          id: "menu-w12",
          text: "Thursday: lentil stew with root vegetables (9, 12), bread (1).",
          source: "Menu, week 12",
          date: "2025-03-17",
        },
        {
          id: "allergen-key",
          text: "1 gluten, 3 eggs, 7 milk, 9 celery, 12 sulphites. All dishes are prepared in one kitchen; traces cannot be excluded.",
          source: "Allergen key",
          date: "2025-01-06",
        },
      ],
      answer:
        "By the menu the stew itself has no gluten; the bread with it does [menu-w12] [allergen-key]. But everything comes from one kitchen and traces cannot be excluded [allergen-key], so ask the kitchen before you eat it.",
    },
    note: "The code on the menu and its key have to be joined, and the warning that weighs more than both stands at the key's end.",
  },
  {
    id: "fahrrad-im-zug",
    technique: "retrieval-documents",
    domain: "travel",
    languages: ["de"],
    title: "A bicycle on the train, in German",
    example: {
      kind: "passages",
      question: "Darf ich mein Fahrrad am Freitag um 16 Uhr im Regionalzug mitnehmen?",
      passages: [
        {
          id: "tarif-8",
          text: "8.2 Fahrräder werden befördert, soweit Platz vorhanden ist. Montag bis Freitag von 6 bis 9 Uhr und von 15 bis 18 Uhr ist die Mitnahme ausgeschlossen; Falträder in einer Tasche sind ausgenommen.",
          source: "Tarifbestimmungen, Abschnitt 8",
          date: "2025-01-01",
        },
        {
          id: "flyer-rad",
          text: "Mit dem Rad ins Grüne: am Wochenende kostenlos in allen Regionalzügen.",
          source: "Faltblatt Ausflüge",
          date: "2025-04-01",
        },
      ],
      answer:
        "Nein. Freitags von 15 bis 18 Uhr werden keine Fahrräder mitgenommen; ein Faltrad in einer Tasche darf mit [tarif-8].",
    },
    note: "The leaflet is newer and friendlier, but it is about weekends.",
  },
  {
    id: "light-after-fracture",
    technique: "retrieval-documents",
    domain: "medicine",
    languages: ["en"],
    title: "Two studies that disagree",
    example: {
      kind: "passages",
      question: "Does evening light therapy shorten hospital stay after hip fracture?",
      passages: [
        {
          id: "study-north",
          text: "In 84 patients, bright evening light shortened the stay by 1.8 days (95% CI 0.2 to 3.4) compared with usual light. Staff knew the allocation.",
          source: "Northern trial, results",
          date: "2021-06-14",
        },
        {
          id: "study-multi",
          text: "In 612 patients in nine hospitals, length of stay did not differ (difference 0.1 days, 95% CI -0.7 to 0.9). Assessors were blinded.",
          source: "Multicentre trial, results",
          date: "2024-02-27",
        },
      ],
      answer:
        "Probably not. The larger trial with blinded assessors found no difference (612 patients, 0.1 days, 95% CI -0.7 to 0.9) [study-multi]. A small open trial had found 1.8 days (84 patients) [study-north].",
    },
    note: "The studies are invented; what is taught is to weigh by size and blinding and to report both.",
  },
  {
    id: "mill-beams",
    technique: "retrieval-documents",
    domain: "history",
    languages: ["en"],
    title: "A chronicle against a register",
    example: {
      kind: "passages",
      question: "When was the mill on the Arle built?",
      passages: [
        {
          id: "chronicle-1890",
          text: "The old mill is said to go back to the days of the first settlers, before the year 1200.",
          source: "Village chronicle",
          date: "1890-01-01",
        },
        {
          id: "register-tree",
          text: "The oldest beams of the mill were felled in the winter of 1547/48 (tree rings, eleven samples).",
          source: "Register of monuments, entry 212",
          date: "2016-09-09",
        },
      ],
      answer:
        "The oldest beams were felled in the winter of 1547/48, so the building that stands was most likely begun about 1548 [register-tree]. The chronicle passes on an older date as hearsay [chronicle-1890]; an earlier mill on the site is not ruled out by the beams.",
    },
    note: "Dating beams and dating a mill are two things, and the answer does not let one pass for the other.",
  },
  {
    id: "battery-air-freight",
    technique: "retrieval-documents",
    domain: "logistics",
    languages: ["en"],
    title: "A batch, a rule and an exception",
    example: {
      kind: "passages",
      question: "Can batch 7714 leave for the airport tonight?",
      passages: [
        {
          id: "batch-7714",
          text: "Batch 7714: 40 drills with lithium-ion packs in the tool, state of charge at packing 60%.",
          source: "Packing list",
          date: "2025-08-19",
        },
        {
          id: "air-rule-6",
          text: "Battery packs go by air at a state of charge of 30% or less. Exceptions are signed by the dangerous goods officer.",
          source: "Shipping manual, rule 6",
          date: "2025-06-30",
        },
        {
          id: "pallet-height",
          text: "Pallets for air freight are at most 160 cm high.",
          source: "Shipping manual, rule 2",
          date: "2025-06-30",
        },
      ],
      answer:
        "Not as it is: its packs are at 60% [batch-7714] and by our manual may fly at 30% at most, unless the dangerous goods officer signs an exception [air-rule-6].",
    },
    note: "The exception belongs to the answer because the reader can act on it; the height rule does not.",
  },
  {
    id: "deux-matchs",
    technique: "retrieval-documents",
    domain: "sport",
    languages: ["fr"],
    title: "A club's rule, in French",
    example: {
      kind: "passages",
      question: "Mon fils de 11 ans peut-il jouer deux matchs le même samedi ?",
      passages: [
        {
          id: "reglement-9",
          text: "Art. 9. Les moins de 13 ans disputent au plus un match par jour. Un tournoi compte pour un match si la durée totale de jeu ne dépasse pas 50 minutes.",
          source: "Règlement des jeunes",
          date: "2024-07-01",
        },
        {
          id: "infos-licence",
          text: "La licence est délivrée sur présentation d'un certificat médical.",
          source: "Page d'accueil du club",
          date: "2024-08-20",
        },
      ],
      answer:
        "Non, un seul match par jour avant 13 ans. Un tournoi est possible : il compte pour un match tant que le temps de jeu total ne dépasse pas 50 minutes [reglement-9].",
    },
    note: "An age in the question has to be matched with a limit in the rule, in the language of both.",
  },
] as const satisfies readonly TechniqueRecord[];

export const retrievalDocumentsFlawed = [
  {
    id: "answer-field-missing",
    technique: "retrieval-documents",
    domain: "gardening",
    title: "A question without an answer field",
    format: "squad",
    row: {
      id: "q-118",
      title: "Garden rules",
      context: "Fires are allowed from October to March, on Saturdays until 20:00.",
      question: "May I light a fire on a Saturday in May?",
    },
    beside: null,
    fault: { by: "check", code: "missing_field" },
    wrong: "The field answers is missing; the question was exported before anybody had answered it.",
    hurts:
      "A loader stops at the row, or fills in nothing, and then the model learns that this question has no answer although it has one.",
  },
  {
    id: "answer-from-memory",
    technique: "retrieval-documents",
    domain: "travel",
    title: "The answer knows more than the passage",
    format: "squad",
    row: {
      id: "q-204",
      title: "Tower",
      context: "The tower on the harbour was opened to visitors in 1964. A lift leads to the platform.",
      question: "How high is the platform?",
      answers: { text: ["96 metres"], answer_start: [0] },
    },
    beside: null,
    fault: { by: "rule", rule: "supported-by-passages", at: { field: "answers.text[0]", words: "" } },
    wrong: "The passage says nothing about a height; the annotator knew it or guessed it.",
    hurts:
      "The model learns to answer from memory with a passage as decoration, which is the very error that retrieval is to prevent.",
  },
  {
    id: "passage-without-date",
    technique: "retrieval-documents",
    domain: "finance",
    title: "Two prices and no dates",
    format: "dolly",
    row: {
      instruction: "What does the basic account cost a month?",
      context: "[1] The basic account costs 2.90 a month.\n[2] The basic account costs 4.50 a month.",
      response: "It costs 2.90 a month [1].",
      category: "closed_qa",
    },
    beside: null,
    fault: { by: "rule", rule: "passages-carry-date", at: { field: "context", words: "" } },
    wrong: "Two versions of the price list were stored without their dates, and nothing shows which one is in force.",
    hurts: "Nothing but the order is left to learn, so the model takes the first passage, whatever stands in it.",
  },
] as const satisfies readonly FlawedRecord[];
