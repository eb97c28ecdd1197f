import type { Contrast } from "@/lib/dataset/technique";

/** The same task as rows for several techniques. */
export const contrasts: readonly Contrast[] = [
  {
    id: "workshop-lease",
    domain: "law",
    title: "A lease for a workshop",
    task: "Deal with one clause of a lease: rent, its rise, and what happens when it is paid late.",
    sides: [
      {
        technique: "general-fine-tuning",
        example: {
          kind: "completion",
          prompt:
            "Clause: The rent is 900 a month, due on the third working day. It rises by 2% each January. On rent paid late, interest of 5% a year is owed from the due date.\n\nSummary:\n",
          completion:
            "Rent of 900 a month, due on the third working day; rises 2% each January; late rent bears 5% interest a year.",
        },
        learns: "To turn any clause into a summary of this one form, and nothing about being asked for another form.",
      },
      {
        technique: "instruction-tuning",
        example: {
          kind: "instruction",
          system: "",
          instruction: "Summarise this clause for high-school students. Use an example with numbers.",
          input:
            "The rent is 900 a month, due on the third working day. It rises by 2% each January. On rent paid late, interest of 5% a year is owed from the due date.",
          output:
            "The tenant pays 900 at the start of each month. Every January the rent goes up a little: from 900 to 918 the first time. Whoever pays late pays extra. On 900 that would be 45 for a whole year, so a delay of one month costs a bit less than 4.",
        },
        learns: "To take reader and form from the request, with the clause as one of many materials it may be about.",
      },
      {
        technique: "preference-pairs",
        example: {
          kind: "preference",
          prompt: [
            {
              role: "user",
              text: "Tell the tenant in one sentence what late payment costs: interest of 5% a year is owed on late rent from the due date.",
            },
          ],
          chosen: [
            {
              role: "assistant",
              text: "If you pay late, you owe interest of 5% a year on the late rent, counted from the day it was due.",
            },
          ],
          rejected: [{ role: "assistant", text: "If you pay late, you owe an extra 5% of the rent." }],
        },
        learns:
          "That a summary which drops the words a year is worse than one which keeps them, although both read well.",
      },
      {
        technique: "chain-of-thought",
        example: {
          kind: "completion",
          prompt:
            "The rent of 900 was paid 73 days late. Interest is 5% a year, a year has 365 days. What is owed in interest?\n",
          completion:
            "Interest for a whole year: 5% of 900 is 45.\n73 days are 73 / 365 = 0.2 of a year.\n0.2 x 45 = 9.\nAnswer: 9.00",
        },
        learns: "To apply the clause to a case in steps that can be followed, instead of restating it.",
      },
    ],
  },
  {
    id: "marbles",
    domain: "arithmetic",
    title: "Marbles in bags",
    task: "Solve one word problem whose answer is 26.",
    sides: [
      {
        technique: "multi-task-fine-tuning",
        example: {
          kind: "completion",
          prompt: "arithmetic: Pia has 3 bags of 8 marbles and finds 2 more. How many does she have?\n",
          completion: "26",
          extra: { task: "arithmetic" },
        },
        learns: "To go from the words to the number in one leap, as one job among others.",
      },
      {
        technique: "chain-of-thought",
        example: {
          kind: "completion",
          prompt: "Pia has 3 bags of 8 marbles and finds 2 more. How many does she have?\n",
          completion:
            "3 bags of 8 marbles are 3 x 8 = 24 marbles.\nWith the 2 she finds there are 24 + 2 = 26.\nAnswer: 26",
        },
        learns: "To write the steps of this very solution, with its wording and its order.",
      },
      {
        technique: "verifiable-rewards",
        example: {
          kind: "verifiable",
          prompt: [
            {
              role: "user",
              text: "Pia has 3 bags of 8 marbles and finds 2 more. How many does she have? End with the number alone.",
            },
          ],
          answer: "26",
          check: "number",
          source: "word-problems",
        },
        learns: "Whichever of its own ways of solving ends at 26, since only the end is judged.",
      },
      {
        technique: "chain-of-thought",
        example: {
          kind: "steps",
          problem: "Pia has 3 bags of 8 marbles and finds 2 more. How many does she have?",
          steps: [
            { text: "3 bags of 8 marbles are 3 + 8 = 11 marbles.", good: false },
            { text: "With the 2 she finds there are 11 + 2 = 13.", good: false },
          ],
        },
        learns: "To see in which step a solution goes wrong; a judge of steps learns from it, not a solver.",
      },
    ],
  },
  {
    id: "thirst",
    domain: "medicine",
    title: "A question on thirst",
    task: "Answer somebody who asks whether great thirst can be a sign of diabetes.",
    sides: [
      {
        technique: "domain-text",
        example: {
          kind: "text",
          text: "When glucose in the blood exceeds what the kidneys can reabsorb, it passes into the urine and takes water with it. The patient passes large volumes (polyuria) and makes up for the loss by drinking (polydipsia). Thirst is therefore a consequence of the loss of water and not its cause.",
        },
        learns: "The words and the mechanism of the field, but not that anybody ever asks a question.",
      },
      {
        technique: "domain-specific-fine-tuning",
        example: {
          kind: "conversation",
          turns: [
            { role: "user", text: "I'm thirsty all the time. Could that be diabetes?" },
            {
              role: "assistant",
              text: "It could be one sign, above all if you also pass a lot of urine or lose weight. Heat, salty food and some medicines cause thirst too. A blood test will tell; arrange one this week, and sooner if you feel drowsy, vomit or breathe fast.",
            },
          ],
        },
        learns: "How such a question is answered in practice: what else it can be, what to do, and when to hurry.",
      },
      {
        technique: "retrieval-documents",
        example: {
          kind: "passages",
          question: "I'm thirsty all the time. Could that be diabetes?",
          passages: [
            {
              id: "leaflet-7",
              text: "Constant thirst together with frequent urination can point to diabetes. Our practice offers a finger-prick test without an appointment on weekdays from 8 to 10.",
              source: "Practice leaflet 7",
              date: "2025-02-03",
            },
          ],
          answer:
            "It can be, above all if you also have to pass urine often. You can have a finger-prick test here on weekdays from 8 to 10, without an appointment [leaflet-7].",
        },
        learns:
          "Nothing that stays in the weights unless it is trained on; as a request it shows what the reader may rest on today.",
      },
    ],
  },
  {
    id: "umbrella-review",
    domain: "reviews",
    title: "A review of an umbrella",
    task: "Say whether one review is positive or negative.",
    sides: [
      {
        technique: "prompt-tuning",
        example: {
          kind: "completion",
          prompt: "Held up in a storm that broke my neighbour's.\n",
          completion: "positive",
        },
        learns: "A short row of vectors learns what the job is; the model itself stays as it was.",
      },
      {
        technique: "multi-task-fine-tuning",
        example: {
          kind: "completion",
          prompt: "sentiment: Held up in a storm that broke my neighbour's.\n",
          completion: "positive",
          extra: { task: "sentiment" },
        },
        learns:
          "That the word sentiment asks for one of two labels, while other words in the same file ask for other things.",
      },
      {
        technique: "instruction-tuning",
        example: {
          kind: "conversation",
          turns: [
            {
              role: "user",
              text: "Is this review good or bad for us, and which words tell you? 'Held up in a storm that broke my neighbour's.'",
            },
            {
              role: "assistant",
              text: "Good. 'Held up in a storm' says that it lasts, and the neighbour's broken one makes yours look better still.",
            },
          ],
        },
        learns: "To answer this request as it was put, with its reason, and to expect the next one in other words.",
      },
    ],
  },
  {
    id: "dictionary-default",
    domain: "programming",
    title: "A key that may be missing",
    task: "Read a Python dictionary at a key that may not be there.",
    sides: [
      {
        technique: "domain-text",
        example: {
          kind: "text",
          text: "d[key] raises KeyError if key is not in d. d.get(key, default) returns default instead, or None if no default is given, and leaves d as it was. d.setdefault(key, default) also stores default under key and returns the value that is then there.",
        },
        learns: "What the three ways are called and how they differ, in the manual's voice.",
      },
      {
        technique: "instruction-tuning",
        example: {
          kind: "conversation",
          turns: [
            { role: "user", text: "stock['kiwi'] crashes when there is no kiwi. I want 0 then. One line." },
            { role: "assistant", text: 'stock.get("kiwi", 0)' },
          ],
        },
        learns: "To give the one that fits the request, in the length that was asked for.",
      },
      {
        technique: "verifiable-rewards",
        example: {
          kind: "verifiable",
          prompt: [
            {
              role: "user",
              text: "Write count(stock, name) in Python: the number under name, or 0 if the key is missing. It must not change stock.",
            },
          ],
          answer:
            'stock = {"fig": 4}\nassert count(stock, "fig") == 4\nassert count(stock, "kiwi") == 0\nassert stock == {"fig": 4}',
          check: "unit-tests",
          source: "small-functions",
        },
        learns: "Any code that passes, and that storing the default fails, because the last test looks at stock.",
      },
    ],
  },
  {
    id: "cold-room",
    domain: "customer-service",
    title: "A guest in a cold room",
    task: "Answer a hotel guest who writes at night that the heating does not work.",
    sides: [
      {
        technique: "general-fine-tuning",
        example: {
          kind: "completion",
          prompt: "Message, 23:40: Room 12. The radiator is stone cold, we have a baby with us.\n\nTicket:\n",
          completion: '{"room": 12, "issue": "heating", "priority": "now", "note": "infant"}',
        },
        learns: "The ticket's form and the house's priorities; it could not write a word to the guest.",
      },
      {
        technique: "distillation",
        example: {
          kind: "conversation",
          turns: [
            {
              role: "system",
              text: "You answer guests. Heating faults: technician until 22:00; later offer heaters or another room.",
            },
            { role: "user", text: "Room 12. The radiator is stone cold, we have a baby with us." },
            {
              role: "assistant",
              text: "I'm sorry. The technician is off until morning, so you can choose: a heater, which I bring up now, or a warm room, and I help you carry. With the baby I would take the room.",
            },
          ],
          extra: { request: "log", kept_because: "night manager agreed" },
        },
        learns: "To answer as the larger model does under these house rules, its tone included.",
      },
      {
        technique: "preference-pairs",
        example: {
          kind: "preference",
          prompt: [{ role: "user", text: "Room 12. The radiator is stone cold, we have a baby with us." }],
          chosen: [
            {
              role: "assistant",
              text: "I'm coming up with a heater now. If you would rather move, a warm room is free next door; tell me and I'll carry your things.",
            },
          ],
          rejected: [
            {
              role: "assistant",
              text: "Thank you for your message. Our technical team will look at the matter tomorrow. We wish you a pleasant night.",
            },
          ],
        },
        learns: "Which of two polite answers this house wants, without a rule that says why.",
      },
      {
        technique: "kto-labels",
        example: {
          kind: "labelled",
          prompt: [{ role: "user", text: "Room 12. The radiator is stone cold, we have a baby with us." }],
          completion: [
            {
              role: "assistant",
              text: "Please turn the valve to five and wait for two hours; old radiators need time.",
            },
          ],
          good: false,
        },
        learns: "That this answer was not wanted; what would have been, it has to gather from rows marked good.",
      },
    ],
  },
  {
    id: "ten-minutes-of-calm",
    domain: "wellbeing",
    title: "Ten minutes of calm",
    task: "Answer whether ten minutes of meditation a day are worth it.",
    sides: [
      {
        technique: "instruction-tuning",
        example: {
          kind: "conversation",
          turns: [
            { role: "user", text: "Are ten minutes of meditation a day worth it? Two sentences, no esoterics." },
            {
              role: "assistant",
              text: "For many people yes: regular short practice can lower stress a little and make it easier to notice when the mind wanders. Try it for two weeks and keep it only if you find a difference.",
            },
          ],
        },
        learns: "To meet the two limits of this request, and that such limits are to be met.",
      },
      {
        technique: "prompt-tuning",
        example: {
          kind: "prompt",
          prompt: [
            {
              role: "user",
              text: "Are ten minutes of meditation a day worth it? Answer in two sentences. Say what studies support and leave out what they don't; name no guru, energy or vibration.",
            },
          ],
        },
        learns: "Nothing: in the sense of a written prompt the person has learned to ask, and the model is as before.",
      },
      {
        technique: "rlhf",
        example: {
          kind: "ranked",
          prompt: [{ role: "user", text: "Are ten minutes of meditation a day worth it?" }],
          answers: [
            "Often, yes. Studies of regular practice find somewhat less stress, though most of them had people practise longer. Two weeks of trying cost you little.",
            "Yes, it is very relaxing.",
            "No. Anything under an hour is a waste of time.",
          ],
        },
        learns: "A scale from best to worst, which a reward model then lays on answers that nobody has ranked.",
      },
    ],
  },
];
