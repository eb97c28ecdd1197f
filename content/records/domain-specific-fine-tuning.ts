import type { FlawedRecord, TechniqueRecord } from "@/lib/dataset/technique";

export const domainSpecificFineTuning = [
  {
    id: "diabetes-signs",
    technique: "domain-specific-fine-tuning",
    domain: "medicine",
    languages: ["en"],
    title: "Signs of diabetes, asked on a health line",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "system",
          text: "You answer for a public health line. You inform, you do not diagnose, and you say when somebody should be seen.",
        },
        { role: "user", text: "Which signs point to diabetes?" },
        {
          role: "assistant",
          text: "Typical signs are great thirst, passing a lot of urine, also at night, losing weight without trying, tiredness, blurred sight and infections or wounds that heal slowly. Type 2 often develops over years with few signs or none. Only a blood test can tell, and a practice can do one within days. Vomiting, stomach pain, deep fast breathing or drowsiness together with such signs is an emergency: call for help at once.",
        },
        { role: "user", text: "My son is nine and has been drinking litres for a week. He wets the bed again." },
        {
          role: "assistant",
          text: "Have him seen today, even if he seems well otherwise. In children these two signs together can be type 1 diabetes, which can become dangerous within days. A drop of blood from the finger gives a first answer. If he vomits, breathes fast, has stomach pain or becomes drowsy, call the emergency number now. Let him drink water when he is thirsty.",
        },
      ],
    },
    note: "The second answer is more urgent than the first because the caller's details changed the case, and neither names a diagnosis.",
  },
  {
    id: "dict-merge",
    technique: "domain-specific-fine-tuning",
    domain: "programming",
    languages: ["en"],
    title: "Making and merging Python dictionaries",
    example: {
      kind: "conversation",
      turns: [
        { role: "user", text: "How do I make a dictionary in Python, and how do I join two of them?" },
        {
          role: "assistant",
          text: 'Write the pairs in braces, or call dict() with keyword arguments:\n\nstock = {"apples": 3, "pears": 0}\nstock = dict(apples=3, pears=0)\n\nSince Python 3.9 the | operator joins two into a new one, and the right-hand value wins where a key is in both:\n\nnew = stock | {"pears": 5}   # {"apples": 3, "pears": 5}\n\nstock |= other changes stock in place, as stock.update(other) does in every version.',
        },
      ],
    },
    note: "Version and side effect are named, which is what separates the manual's voice from a forum's.",
  },
  {
    id: "mangel-frist",
    technique: "domain-specific-fine-tuning",
    domain: "law",
    languages: ["de"],
    title: "Limitation of a buyer's claims, in German",
    example: {
      kind: "instruction",
      system: "",
      instruction:
        "Ein Verbraucher hat am 10. März 2023 bei einem Händler eine neue Waschmaschine gekauft, geliefert am 17. März 2023. Wann verjähren nach deutschem Recht seine Ansprüche auf Nacherfüllung wegen eines Mangels?",
      input: "",
      output:
        "Grundsätzlich mit Ablauf des 17. März 2025. Die Frist beträgt bei neuen beweglichen Sachen zwei Jahre und beginnt mit der Ablieferung, nicht mit dem Kauf (§ 438 Abs. 1 Nr. 3, Abs. 2 BGB). Hat sich der Mangel innerhalb der Frist gezeigt, tritt die Verjährung nicht vor Ablauf von vier Monaten nach diesem Zeitpunkt ein (§ 475e Abs. 3 BGB). Anders ist es bei Arglist (§ 438 Abs. 3 BGB).",
    },
    note: "The trap is the two dates of the case, and each statement carries the provision that it rests on.",
  },
  {
    id: "accrual-insurance",
    technique: "domain-specific-fine-tuning",
    domain: "finance",
    languages: ["en"],
    title: "An insurance premium across two years",
    example: {
      kind: "instruction",
      system: "",
      instruction:
        "We paid 2,400 for building insurance on 1 October for twelve months in advance. What do we book at the year's end on 31 December?",
      input: "",
      output:
        "Three of the twelve months fall in this year, so 600 is this year's expense and 1,800 is prepaid. If the whole premium went to expense on payment: Dr Prepaid expenses 1,800, Cr Insurance expense 1,800. Next year the 1,800 is released to expense at 200 a month, from January to September.",
    },
    note: "The answer is in the form that an accountant writes down: debit, credit, and how the entry is undone.",
  },
  {
    id: "fca-or-exw",
    technique: "domain-specific-fine-tuning",
    domain: "logistics",
    languages: ["en"],
    title: "Ex works or free carrier",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "user",
          text: "Buyer wants EXW our plant in Turin, going to Chile by container. Our forwarder says quote FCA. Why?",
        },
        {
          role: "assistant",
          text: "Under EXW (Incoterms 2020) the buyer has to clear the goods for export, and loading the truck is the buyer's job and risk. A buyer in Chile usually cannot act as exporter in the EU, and in practice your people load anyway, without cover. Under FCA Turin you load the buyer's truck and clear for export; risk passes once the goods are loaded. You also get the export proof that you need for VAT. Price in the export clearance and put the exact place in the term: FCA, followed by the plant's address, Incoterms 2020.",
        },
      ],
    },
    note: "It answers the question behind the question: who can do what in practice, and what the seller gets out of it.",
  },
  {
    id: "tomato-leaf-roll",
    technique: "domain-specific-fine-tuning",
    domain: "gardening",
    languages: ["en"],
    title: "Rolled tomato leaves, asked with follow-up",
    example: {
      kind: "conversation",
      turns: [
        { role: "user", text: "The lower leaves of my greenhouse tomatoes roll upwards. Virus?" },
        {
          role: "assistant",
          text: "Are they still green, firm and a bit leathery, without spots, and does the top of the plant grow as usual?",
        },
        { role: "user", text: "Yes, all green. I took out a lot of side shoots last week, and it was 34 degrees." },
        {
          role: "assistant",
          text: "Then it is most likely physiological leaf roll, a reaction to heat, uneven water or hard pruning, and no illness. It costs hardly any fruit. Water evenly, shade and air the house on hot days, and take out fewer shoots at a time. Suspect a virus if young leaves turn narrow, mottled or yellow-edged and the growth stops; then pull the plant out.",
        },
      ],
    },
    note: "The first assistant turn is a question, as a grower would ask it, and it is trained like any other turn.",
  },
  {
    id: "index-not-used",
    technique: "domain-specific-fine-tuning",
    domain: "programming",
    languages: ["en"],
    title: "An index that PostgreSQL does not use",
    example: {
      kind: "instruction",
      system: "",
      instruction: "Why does PostgreSQL read the whole table here although email is indexed?",
      input: "CREATE INDEX ON users (email);\nSELECT id FROM users WHERE lower(email) = 'a@example.org';",
      output:
        "The index holds email, the query asks for lower(email), and the planner does not treat the two as the same. Index the expression:\n\nCREATE INDEX ON users (lower(email));\n\nThen run ANALYZE users, so that statistics on the expression are there. If addresses are to be unique whatever their case, make it CREATE UNIQUE INDEX.",
    },
    note: "Diagnosis, remedy and the next thing one trips over, in the order in which they are needed.",
  },
  {
    id: "handover-sbar",
    technique: "domain-specific-fine-tuning",
    domain: "medicine",
    languages: ["en"],
    title: "A nurse's handover by phone",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "user",
          text: "Put in SBAR for the call to the doctor: Mrs K, 78, day 2 after hip surgery, was fine at 8. Now 11:30, confused, pulls at her drip, RR 24, sats 91 on air, HR 104, BP 128/70, temp 37.9. Has had oxycodone 5 mg at 7.",
        },
        {
          role: "assistant",
          text: "S: Mrs K, 78, is newly confused since this morning; saturation 91% on air, respiratory rate 24.\nB: Second day after hip surgery. Clear at 08:00. Oxycodone 5 mg at 07:00.\nA: HR 104, BP 128/70, temperature 37.9. Acute change in mental state with low saturation. Cause not known.\nR: Please come and see her now. May I start oxygen, and which tests shall I prepare?",
        },
      ],
    },
    note: "The assessment stays at what was observed, and the request says what the caller wants and when.",
  },
  {
    id: "buffer-ph",
    technique: "domain-specific-fine-tuning",
    domain: "chemistry",
    languages: ["en"],
    title: "Setting the pH of a Tris buffer",
    example: {
      kind: "instruction",
      system: "",
      instruction: "I set 1 l of Tris buffer to pH 8.0 at 25 °C. Which pH will it have in the cold room at 4 °C?",
      input: "",
      output:
        "About 8.6. The pKa of Tris falls by roughly 0.028 per degree, so from 25 to 4 °C the pH rises by 21 x 0.028 = 0.59. Set the pH at the temperature at which you will use it, with a meter calibrated there, or take a buffer that moves less, such as phosphate or HEPES.",
    },
    note: "The number is worked out from a coefficient of the trade, and the advice is the lab's own habit.",
  },
  {
    id: "suspended-chord",
    technique: "domain-specific-fine-tuning",
    domain: "music",
    languages: ["en"],
    title: "How a suspension is resolved",
    example: {
      kind: "conversation",
      turns: [
        { role: "user", text: "In C major, what happens in a 4-3 suspension on the dominant?" },
        {
          role: "assistant",
          text: "The dominant has G in the bass. C, which belonged to the chord before, is held over as a fourth above G: that is the suspension, and it falls on a strong beat. On the next weak beat C steps down to B, the third of G major. So the ear gets G, C, D first and G, B, D after it. Prepare C in the same voice, and do not let another voice sound B before it arrives.",
        },
      ],
    },
    note: "The words of the field (prepare, strong beat, step down) are used where they carry meaning.",
  },
  {
    id: "tasa-efectiva",
    technique: "domain-specific-fine-tuning",
    domain: "finance",
    languages: ["es"],
    title: "The effective annual rate, in Spanish",
    example: {
      kind: "instruction",
      system: "",
      instruction:
        "Un préstamo anuncia un 12% de interés nominal anual con capitalización mensual. ¿Cuál es la tasa efectiva anual y por qué es mayor?",
      input: "",
      output:
        "La tasa mensual es 12% / 12 = 1%. En un año se capitaliza doce veces: 1,01^12 - 1 = 0,1268, es decir, un 12,68% efectivo anual. Es mayor que la nominal porque los intereses de cada mes generan intereses en los meses siguientes. Para comparar préstamos con comisiones hace falta además la TAE, que las incluye.",
    },
    note: "Decimal comma and terms are those of the language, and the limit of the figure is named.",
  },
  {
    id: "warfarin-antibiotic",
    technique: "domain-specific-fine-tuning",
    domain: "medicine",
    languages: ["en"],
    title: "A pharmacist's question about two medicines",
    example: {
      kind: "instruction",
      system:
        "You support pharmacists. Name the mechanism, the size of the risk and what to do. Decisions stay with the prescriber.",
      instruction: "A patient on warfarin brings a prescription for co-trimoxazole for seven days. Concern?",
      input: "",
      output:
        "Yes, a major interaction. Sulfamethoxazole inhibits CYP2C9, which breaks down the more active S-warfarin, and the INR can rise within days, with bleeding. Call the prescriber before dispensing: another antibiotic is usually the best way. If there is none, the prescriber may lower the warfarin dose and should check the INR early and again after the course. Tell the patient to report dark stools, nosebleeds and new bruises.",
    },
    note: "The answer is for a professional and says so in its system message; the same words would be wrong for a patient.",
  },
] as const satisfies readonly TechniqueRecord[];

export const domainSpecificFineTuningFlawed = [
  {
    id: "two-system-messages",
    technique: "domain-specific-fine-tuning",
    domain: "medicine",
    title: "The system message stands in the middle",
    format: "openai-chat",
    row: {
      messages: [
        { role: "user", content: "Is a heart rate of 48 at rest too slow?" },
        { role: "system", content: "You answer for a public health line. You inform and do not diagnose." },
        {
          role: "assistant",
          content:
            "In people who train a lot it can be normal. With dizziness, fainting or shortness of breath have it checked the same day.",
        },
      ],
    },
    beside: null,
    fault: { by: "check", code: "system_not_first" },
    wrong: "The system message comes after the user's question.",
    hurts:
      "Templates put it elsewhere, drop it or refuse the row, so that the model trains on a conversation that it will never meet.",
  },
  {
    id: "dose-without-weight",
    technique: "domain-specific-fine-tuning",
    domain: "medicine",
    title: "A dose that nobody could know",
    format: "alpaca",
    row: {
      instruction: "My child has a fever. How much paracetamol?",
      input: "",
      output: "Give 500 mg every four hours until the fever is gone.",
    },
    beside: null,
    fault: { by: "rule", rule: "needs-caution", at: { field: "output", words: "500 mg every four hours" } },
    wrong:
      "The dose for a child goes by weight, which was not asked for; the amount can be far too much for a small child, and no daily limit is named.",
    hurts:
      "Rows of a field are believed: a few of them are enough for a model that states doses to people it knows nothing about.",
  },
  {
    id: "dict-in-wrong-brackets",
    technique: "domain-specific-fine-tuning",
    domain: "programming",
    title: "A dictionary in the wrong brackets",
    format: "dolly",
    row: {
      instruction: "How do I make an empty dictionary and add a key?",
      context: "",
      response: "Use square brackets: d = []. Then add the key with d['name'] = 'Ada'.",
      category: "open_qa",
    },
    beside: null,
    fault: { by: "rule", rule: "wrong-fact", at: { field: "response", words: "Use square brackets: d = []." } },
    wrong: "Square brackets make a list, and the second line then fails with a TypeError.",
    hurts:
      "The knowledge of a field is what such a file is bought for, and errors in it are learned as firmly as the rest.",
  },
] as const satisfies readonly FlawedRecord[];
