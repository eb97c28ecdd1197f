import type { FlawedRecord, TechniqueRecord } from "@/lib/dataset/technique";

export const rlhf = [
  {
    id: "meditation-benefits",
    technique: "rlhf",
    domain: "wellbeing",
    languages: ["en"],
    title: "What meditation is good for",
    example: {
      kind: "ranked",
      prompt: [{ role: "user", text: "What does meditation do for you, really?" }],
      answers: [
        "In studies, programmes of several weeks lower stress and mild symptoms of anxiety and depression somewhat, about as much as other ways of practising calm. Many people also say that they notice sooner when their thoughts run off. It is no replacement for treatment, and a few people feel worse with it. If you want to try, ten minutes a day for two weeks will tell you more than an article.",
        "It helps you relax and reduces stress. Many people also sleep better.",
        "Meditation heals depression, lowers blood pressure and makes you live longer. Everyone should do it.",
      ],
    },
    note: "The order rewards honest size over enthusiasm: the last answer is the most attractive and the least true.",
  },
  {
    id: "pineapple-pizza",
    technique: "rlhf",
    domain: "cooking",
    languages: ["en"],
    title: "A question of taste",
    example: {
      kind: "ranked",
      prompt: [{ role: "user", text: "Is it wrong to put pineapple on pizza?" }],
      answers: [
        "Not wrong, a matter of taste. Those who like it like sweet against salty and sour; those who don't mostly mind the juice on the dough. Drain the pieces well and put them on late, and the second group loses an argument.",
        "Tastes differ, and many people enjoy the combination.",
        "As an AI, I do not eat and therefore cannot have opinions on food.",
        "Yes. Anyone who does that has no idea of food.",
      ],
    },
    note: "Four answers give six comparisons, and the politest one is second because it says nothing.",
  },
  {
    id: "late-parcel-anger",
    technique: "rlhf",
    domain: "customer-service",
    languages: ["en"],
    title: "An angry message about a late parcel",
    example: {
      kind: "ranked",
      prompt: [
        {
          role: "system",
          text: "You write for an online shop. Parcel more than 5 days late: the customer may choose a refund or a second delivery.",
        },
        { role: "user", text: "NINE DAYS late. It was for a birthday that is over now. You people are useless." },
      ],
      answers: [
        "I'm sorry, nine days is too late, and I can't bring the birthday back. You can choose: the full price back today, or the same parcel sent again by express. Tell me which, and I will start it right away.",
        "I am sorry to hear that. Parcels that are more than five days late can be refunded or sent again. Which do you prefer?",
        "We apologise for any inconvenience this may have caused. Your satisfaction is important to us. Please note that delivery times are estimates.",
      ],
    },
    note: "Second and first offer the same; what the annotator rewarded is that the first has read the message.",
  },
  {
    id: "sky-blue-six",
    technique: "rlhf",
    domain: "physics",
    languages: ["en"],
    title: "Why the sky is blue, for a child of six",
    example: {
      kind: "ranked",
      prompt: [{ role: "user", text: "My daughter is six and asks why the sky is blue. What do I say?" }],
      answers: [
        "You could say: sunlight looks white, but all the colours are in it. When it flies through the air, the tiny bits of air knock the blue part about in all directions, much more than the red. So blue comes at you from everywhere, and the sky looks blue. In the evening the light has to come a longer way, the blue has been knocked out of it, and red is left.",
        "Because air scatters short wavelengths more strongly than long ones (Rayleigh scattering, proportional to the inverse fourth power of the wavelength).",
        "Because the sea is blue and the sky reflects it.",
      ],
    },
    note: "A right answer for the wrong reader beats a wrong answer, and both lose to a right one for the right reader.",
  },
  {
    id: "tenant-eviction",
    technique: "rlhf",
    domain: "law",
    languages: ["en"],
    title: "Locked out by the landlord",
    example: {
      kind: "ranked",
      prompt: [
        {
          role: "user",
          text: "My landlord changed the locks while I was at work because I'm a month behind. Can he do that?",
        },
      ],
      answers: [
        "In most countries no: a landlord needs a court order to put a tenant out, even one who owes rent. What you can do today: note the time and take photos, ask him in writing to let you in, and call a tenants' advice line or, if he refuses, the police, who often know the case. The debt remains, so ask about a payment plan as well. Which country are you in? The steps differ.",
        "This is generally illegal. You should consult a lawyer.",
        "You owe him money, so he has the right to do that.",
      ],
    },
    note: "The top answer names its limit (the country) and still leaves the person with something to do today.",
  },
  {
    id: "loop-that-hangs",
    technique: "rlhf",
    domain: "programming",
    languages: ["en"],
    title: "A loop that never ends",
    example: {
      kind: "ranked",
      prompt: [{ role: "user", text: "Why does this hang?\n\nn = 10\nwhile n != 0:\n    print(n)\n    n -= 3" }],
      answers: [
        "n goes 10, 7, 4, 1, -2, -5 and so on: it steps over 0, so n != 0 stays true for ever. Use a condition that cannot be jumped over: while n > 0.",
        "Change the condition to n > 0.",
        "The loop is infinite. Add a break statement after the print, then it will stop.",
        "It does not hang; print is slow. Remove it to speed the loop up.",
      ],
    },
    note: "The second is right and the third would stop after one round, so the scale runs from explained over right to harmful.",
  },
  {
    id: "knee-after-run",
    technique: "rlhf",
    domain: "sport",
    languages: ["en"],
    title: "A knee that hurts after running",
    example: {
      kind: "ranked",
      prompt: [{ role: "user", text: "Front of my knee hurts since I doubled my running. Keep going?" }],
      answers: [
        "Cut back first: pain at the front of the knee after a jump in distance is usually overload and settles when you run less for two or three weeks. Go back to the distance that did not hurt, add slowly, and cycle or swim meanwhile. Have it looked at if it swells, locks, gives way, hurts at night or is no better in three weeks.",
        "Rest until the pain is completely gone, then start again where you were.",
        "No pain, no gain. Tape it and run through it.",
      ],
    },
    note: "The second sounds careful and sends the runner straight back into the same overload, so it is not first.",
  },
  {
    id: "condolence-line",
    technique: "rlhf",
    domain: "wellbeing",
    languages: ["de"],
    title: "Words to a colleague in mourning, in German",
    example: {
      kind: "ranked",
      prompt: [
        {
          role: "user",
          text: "Der Vater meiner Kollegin ist gestorben. Ich kannte ihn nicht. Was schreibe ich ihr in zwei Sätzen?",
        },
      ],
      answers: [
        "Liebe Jana, es tut mir sehr leid, dass dein Vater gestorben ist. Nimm dir die Zeit, die du brauchst; um die Übergabe kümmere ich mich.",
        "Liebe Jana, mein herzliches Beileid. Ich denke an dich.",
        "Liebe Jana, er ist jetzt an einem besseren Ort. Das Leben geht weiter, Kopf hoch!",
      ],
    },
    note: "All three keep to two sentences, so what is ranked is tact: a real offer, a formula, a formula that hurts.",
  },
  {
    id: "savings-tip",
    technique: "rlhf",
    domain: "finance",
    languages: ["en"],
    title: "Where to put 5,000",
    example: {
      kind: "ranked",
      prompt: [{ role: "user", text: "I have 5,000 saved. Tell me which share to buy." }],
      answers: [
        "I can't name one share: any single company can lose half its value, and I know nothing of your situation. Two questions come first. Do you have debts that cost more than a savings account pays? Will you need the money within five years? If both are no, many people buy a cheap fund that holds hundreds of companies. If either is yes, pay back or keep it where you can get at it.",
        "I cannot give financial advice.",
        "Buy the big technology company that everyone is talking about. It has gone up every year.",
      ],
    },
    note: "A bare refusal comes second, above dangerous advice and below a useful answer that keeps within its limits.",
  },
  {
    id: "flat-earth-class",
    technique: "rlhf",
    domain: "education",
    languages: ["en"],
    title: "A teacher asks for help with a claim",
    example: {
      kind: "ranked",
      prompt: [
        { role: "user", text: "A pupil says the Earth is flat, he saw a video. I don't want to shame him. Ideas?" },
        { role: "assistant", text: "How old is the class, and how much time do you have?" },
        { role: "user", text: "Twelve, one lesson." },
      ],
      answers: [
        "Make it a case to test, and thank him for bringing it. Collect with the class what a flat and a round Earth would each let us see. Then look: photos of a ship that vanishes from the hull up, the round shadow in a lunar eclipse, and the noon shadow of a stick in two distant towns. Let them decide which idea explains all three. At the end, ask what would have changed their mind.",
        "Show the class photos of the Earth from space and explain gently why the video is wrong.",
        "You could hold a debate in which half of the class defends the flat Earth; both sides have good arguments.",
      ],
    },
    note: "The prompt is a whole conversation, and the third answer is last because it gives up what is true.",
  },
  {
    id: "scored-later-recipe",
    technique: "rlhf",
    domain: "cooking",
    languages: ["en"],
    title: "A prompt for the scored stage: leftovers",
    example: {
      kind: "prompt",
      prompt: [
        {
          role: "user",
          text: "Half a cabbage, two sausages, yesterday's potatoes, no oven. Something warm in twenty minutes?",
        },
      ],
    },
    note: "There is no answer in the row: the model writes its own, and the reward model that was trained on rankings scores it.",
  },
  {
    id: "scored-later-apology",
    technique: "rlhf",
    domain: "customer-service",
    languages: ["fr", "en"],
    title: "A prompt for the scored stage: a hotel's apology",
    example: {
      kind: "prompt",
      prompt: [
        {
          role: "system",
          text: "You answer guests of a small hotel in their own language, in four sentences at most.",
        },
        {
          role: "user",
          text: "Bonjour, nous avons très mal dormi : la climatisation a fait du bruit toute la nuit et personne ne répondait à la réception.",
        },
      ],
    },
    note: "Prompts of this stage should look like those that the rankings were made on, or the reward model guesses.",
  },
] as const satisfies readonly TechniqueRecord[];

export const rlhfFlawed = [
  {
    id: "feedback-without-rejected",
    technique: "rlhf",
    domain: "wellbeing",
    title: "A comparison with one side",
    format: "preference-explicit",
    row: {
      prompt: "What helps against stage fright?",
      chosen: "Breathe out longer than you breathe in, and say the first sentence aloud twice before you go on.",
      rejected: "",
    },
    beside: null,
    fault: { by: "check", code: "empty_rejected" },
    wrong: "The rejected answer is empty: the annotator rated a single answer, and the export made a pair of it.",
    hurts:
      "A reward model learns that anything longer than nothing is good, which is the shortest way to a model that rambles.",
  },
  {
    id: "longest-wins",
    technique: "rlhf",
    domain: "physics",
    title: "Ranked by length",
    format: "ranked-list-output",
    row: {
      instruction: "Does hot water freeze faster than cold water?",
      input: "",
      output: [
        "That is a truly fascinating question that has occupied great minds for centuries, from antiquity to the present day. Water is a remarkable substance with many unusual properties, and temperature is a measure of the motion of its molecules. Considering all of this, the answer is that hot water always freezes faster than cold water.",
        "Usually not. In some experiments it did (the Mpemba effect), but it depends on the set-up and is disputed.",
        "Usually not.",
      ],
    },
    beside: null,
    fault: { by: "rule", rule: "chosen-is-worse", at: { field: "output[0]", words: "" } },
    wrong: "The wordiest answer is ranked first although it is wrong, and the careful one comes second.",
    hurts: "The reward model takes length for quality, and the tuned model then writes long and wrong.",
  },
  {
    id: "one-side-only",
    technique: "rlhf",
    domain: "customer-service",
    title: "A prompt that carries its wanted answer",
    format: "prompt-only-conversational",
    row: {
      prompt: [
        {
          role: "user",
          content:
            "My voucher does not work. (Good answers apologise, ask for the number and name the extension to the end of May.)",
        },
      ],
    },
    beside: null,
    fault: {
      by: "rule",
      rule: "label-in-prompt",
      at: {
        field: "prompt[0].content",
        words: "(Good answers apologise, ask for the number and name the extension to the end of May.)",
      },
    },
    wrong: "The annotators' guideline was pasted into the prompt.",
    hurts: "The model is rewarded for copying a hint that no customer will ever send.",
  },
] as const satisfies readonly FlawedRecord[];
