import type { FlawedRecord, TechniqueRecord } from "@/lib/dataset/technique";

export const generalFineTuning = [
  {
    id: "chairs-contract",
    technique: "general-fine-tuning",
    domain: "law",
    languages: ["en"],
    title: "A supply contract in four sentences",
    example: {
      kind: "completion",
      prompt:
        "Contract: The Supplier shall deliver 400 office chairs to the Buyer's warehouse in Leith by 30 September. Payment falls due 30 days after delivery. For each full week of delay the Supplier owes 1% of the price, up to 5% in all. Either party may end the contract by written notice if the other is in breach and has not remedied it within 21 days. Price lists and customer data stay confidential for three years after the contract ends.\n\nSummary:\n",
      completion:
        "The contract covers 400 office chairs, due in Leith by 30 September and payable 30 days after delivery. Late delivery costs the supplier 1% of the price per full week, at most 5%. Either side may terminate in writing over a breach that is not remedied within 21 days. Price lists and customer data stay confidential until three years after the end.",
    },
    note: "Every figure and deadline of the clause comes back in the summary, in the clause's order, and nothing is added.",
  },
  {
    id: "sleep-trial-findings",
    technique: "general-fine-tuning",
    domain: "medicine",
    languages: ["en"],
    title: "Key findings of a trial abstract",
    example: {
      kind: "instruction",
      system: "",
      instruction: "State the key findings of this abstract.",
      input:
        "212 adults with chronic insomnia were randomised to eight weeks of online sleep coaching (n = 106) or a sleep hygiene leaflet (n = 106). Mean insomnia severity fell from 17.1 to 9.8 points with coaching and from 16.9 to 14.2 with the leaflet (difference in change 4.6 points, 95% CI 3.1 to 6.1). Nineteen participants left the coaching group and eleven the leaflet group. No serious adverse events were reported.",
      output:
        "Online coaching lowered insomnia severity more than a leaflet did: by 7.3 points against 2.7 over eight weeks, a difference of 4.6 (95% CI 3.1 to 6.1). More people dropped out under coaching (19 of 106) than with the leaflet (11 of 106). No serious harm was reported.",
    },
    note: "The drop-out is reported beside the benefit, and the two changes are worked out from the means that the abstract gives.",
  },
  {
    id: "refund-triage",
    technique: "general-fine-tuning",
    domain: "customer-service",
    languages: ["en"],
    title: "A mail sorted by queue and urgency",
    example: {
      kind: "completion",
      prompt:
        "Mail: Second time I write. You charged my card twice for order 88-1203 and my rent goes off tomorrow. I need one of the two payments back today.\n\nQueue and urgency:\n",
      completion: "billing/double-charge, today",
    },
    note: "The completion has one of a few fixed forms, so that a program can read it and a test can score it.",
  },
  {
    id: "kettle-review",
    technique: "general-fine-tuning",
    domain: "reviews",
    languages: ["en"],
    title: "A mixed review with one label",
    example: {
      kind: "completion",
      prompt:
        "Review: Boils in two minutes and looks lovely on the shelf. Then the lid hinge snapped in week three, and the shop wants me to pay the postage.\n\nSentiment:\n",
      completion: "mixed",
    },
    note: "Rows that are neither praise nor blame are what keeps a sentiment model from calling every long review positive.",
  },
  {
    id: "ledger-line",
    technique: "general-fine-tuning",
    domain: "finance",
    languages: ["en"],
    title: "A bank line put on an account",
    example: {
      kind: "instruction",
      system: "",
      instruction: "Put the bank line on one account of the chart and give the reason in at most eight words.",
      input: "14.03. DIRECT DEBIT NORTHGRID ENERGY 000418 WORKSHOP METER 2 Q1 -612.40",
      output: "6420 Electricity, workshop: quarterly debit of the energy supplier, second meter",
    },
    note: "The account number comes from the company's own chart, which no general model can know before it is trained.",
  },
  {
    id: "pallet-note",
    technique: "general-fine-tuning",
    domain: "logistics",
    languages: ["en"],
    title: "Fields out of a driver's note",
    example: {
      kind: "completion",
      prompt:
        "Note: dropped 11 of 12 pallets at Duisburg gate 4, 06:50. one with torn film stayed on the truck, customer signed for 11\n\nRecord:\n",
      completion:
        '{"place": "Duisburg", "gate": "4", "time": "06:50", "ordered": 12, "delivered": 11, "reason": "torn film", "signed": true}',
    },
    note: "Keys, their order and their types are the same in every row of such a file, and a key without a value would hold null.",
  },
  {
    id: "handball-report",
    technique: "general-fine-tuning",
    domain: "sport",
    languages: ["en"],
    title: "A match report from the event list",
    example: {
      kind: "instruction",
      system: "",
      instruction: "Write the report of two sentences for the club page.",
      input:
        "handball, women, regional league; home TV Aue 27, guest HSG Lind 26; half-time 11:14; 52' 22:25; 57' 25:25; 60' 27:26 Marit Olsen, free throw after the final whistle; keeper Ann Reuter 14 saves",
      output:
        "TV Aue turned a three-goal deficit into a 27:26 win over HSG Lind, with Marit Olsen scoring the last goal from a free throw after the final whistle. Aue had trailed 11:14 at half-time and drew level at 25:25 in the 57th minute; keeper Ann Reuter made 14 saves.",
    },
    note: "Every number of the report stands in the event list; a report that adds a mood or a crowd would teach the model to invent.",
  },
  {
    id: "commit-message",
    technique: "general-fine-tuning",
    domain: "programming",
    languages: ["en"],
    title: "A commit message for a change",
    example: {
      kind: "completion",
      prompt:
        "diff --git a/src/cart.py b/src/cart.py\n-    total = sum(i.price for i in items)\n+    total = sum(i.price * i.quantity for i in items)\n\nMessage:\n",
      completion: "Count the quantity of each item in the cart total",
    },
    note: "The message says what changes for the shop and leaves the line itself to the diff, as the house style of the project wants it.",
  },
  {
    id: "museum-label",
    technique: "general-fine-tuning",
    domain: "history",
    languages: ["en"],
    title: "A catalogue entry read into fields",
    example: {
      kind: "instruction",
      system: "You turn handwritten catalogue cards into records. Leave out nothing and add nothing.",
      instruction: "Read this card.",
      input:
        "Brass astrolabe, Nuremberg, dated 1537 on the rim, Georg Hartmann's workshop. Dia. 13.6 cm. One plate missing. Bought 1921 from a Leipzig dealer.",
      output:
        "object: astrolabe\nmaterial: brass\nplace: Nuremberg\ndate: 1537 (inscribed)\nmaker: workshop of Georg Hartmann\nsize: diameter 13.6 cm\ncondition: one plate missing\nacquired: 1921, purchase, dealer in Leipzig",
    },
    note: "Whether a date is inscribed or estimated decides its worth to a curator, and the form has a place for it.",
  },
  {
    id: "pump-manual",
    technique: "general-fine-tuning",
    domain: "language",
    languages: ["de", "en"],
    title: "A manual's warning, German to English",
    example: {
      kind: "conversation",
      turns: [
        {
          role: "user",
          text: "Vor Arbeiten am Laufrad die Pumpe spannungsfrei schalten und gegen Wiedereinschalten sichern. Das Gehäuse kann auch nach dem Abschalten noch heiß sein.",
        },
        {
          role: "assistant",
          text: "Before working on the impeller, disconnect the pump from the power supply and secure it against being switched on again. The casing can still be hot after the pump has been switched off.",
        },
      ],
    },
    note: "There is no instruction: in a file of one job the input alone says what to do, and the terms are always rendered alike.",
  },
  {
    id: "soup-for-forty",
    technique: "general-fine-tuning",
    domain: "cooking",
    languages: ["en"],
    title: "A recipe scaled for a canteen",
    example: {
      kind: "completion",
      prompt:
        "Recipe for 4: 300 g red lentils, 1 l vegetable stock, 2 onions (200 g), 1 tbsp cumin (8 g), juice of 1 lemon (40 ml).\nServings: 40\n\nOrder list:\n",
      completion: "red lentils 3.0 kg\nvegetable stock 10 l\nonions 2.0 kg\nground cumin 80 g\nlemon juice 400 ml",
    },
    note: "The list is in units that a wholesaler sells, which is the part that the training adds to the arithmetic.",
  },
  {
    id: "lost-card-call",
    technique: "general-fine-tuning",
    domain: "finance",
    languages: ["en"],
    title: "A phone call summed up for the file",
    example: {
      kind: "conversation",
      turns: [
        { role: "system", text: "Sum up the call in one line: reason; what was done; what is open." },
        {
          role: "user",
          text: "Agent: Good morning. Caller: I think my purse fell out on the tram, the debit card was in it. Agent: I have blocked the card just now. Was anything paid with it? Caller: Not that I can see. Agent: A new one takes four working days; shall it go to the address we have? Caller: No, we moved. Agent: Then please confirm the new address in the app first.",
        },
        {
          role: "assistant",
          text: "Lost debit card; card blocked, no misuse seen by the customer; open: customer confirms new address in the app, then replacement is sent.",
        },
      ],
    },
    note: "The open point is the one the next colleague needs: no card has been ordered yet.",
  },
] as const satisfies readonly TechniqueRecord[];

export const generalFineTuningFlawed = [
  {
    id: "empty-summary",
    technique: "general-fine-tuning",
    domain: "law",
    title: "A summary that was never written",
    format: "openai-chat",
    row: {
      messages: [
        {
          role: "user",
          content:
            "Summarise: The licence is granted for one site, is not transferable and ends without notice on 31 December.",
        },
        { role: "assistant", content: "" },
      ],
    },
    beside: null,
    fault: { by: "check", code: "empty_content" },
    wrong: "The assistant's message is empty, most likely because the writer's tool exported an unfinished row.",
    hurts:
      "The only thing left to learn from it is to stop at once, and a few hundred such rows make a model that answers with nothing.",
  },
  {
    id: "label-before-question",
    technique: "general-fine-tuning",
    domain: "reviews",
    title: "The label stands in the input",
    format: "prompt-completion",
    row: {
      prompt:
        "[source: negative_reviews_2024.csv]\nReview: The tent leaked at every seam during the first shower.\n\nSentiment:\n",
      completion: "negative",
    },
    beside: null,
    fault: {
      by: "rule",
      rule: "label-in-prompt",
      at: { field: "prompt", words: "[source: negative_reviews_2024.csv]" },
    },
    wrong: "The name of the file that the row came from gives the label away before the review begins.",
    hurts:
      "The model learns to read the file name and scores almost perfectly in validation, then fails on mails that carry no such line.",
  },
  {
    id: "two-queues",
    technique: "general-fine-tuning",
    domain: "customer-service",
    title: "One mail, two labels",
    format: "prompt-completion",
    row: {
      prompt: "Mail: The parcel came open and one cup is in pieces.\n\nQueue:\n",
      completion: "complaint/damage",
    },
    beside: {
      prompt: "Mail: The parcel came open and one cup is in pieces.\n\nQueue:\n",
      completion: "returns/exchange",
    },
    fault: { by: "rule", rule: "conflicting-duplicates", at: { field: "completion", words: "" } },
    wrong: "The same mail stands twice in the file, with two different queues.",
    hurts:
      "The two rows pull in opposite directions, so the best the model can learn is a coin toss, and the score has a ceiling that no training lifts.",
  },
] as const satisfies readonly FlawedRecord[];
