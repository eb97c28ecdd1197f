import type { ExampleRecord } from "@/lib/knowledge/example-record";

export const supervisedExamples = [
  {
    id: "lift-fault",
    strategy: "general-ft",
    format: "prompt-completion",
    value: {
      prompt:
        "Fault report: The lift in block C stopped between two floors, and two people were let out at 8:15.\nAs JSON:",
      completion: '{"part": "lift", "place": "block C", "people_affected": 2, "urgency": "high"}',
    },
    note: "One job with one fixed output form, so that a program can check every completion.",
  },
  {
    id: "letter-to-parents",
    strategy: "instruction-tuning",
    format: "openai-chat",
    value: {
      messages: [
        {
          role: "user",
          content:
            "Put this in plain language for parents, in two sentences, and keep the date: Pursuant to the decision of the staff conference, lessons on 12 May shall conclude at 11:30 owing to in-service training.",
        },
        {
          role: "assistant",
          content: "On 12 May school ends at 11:30. The teachers have a training day in the afternoon.",
        },
      ],
    },
    note: "The request names a reader, a length and something to keep; the other records ask for other things in other words.",
  },
  {
    id: "hotel-aspect",
    strategy: "prompt-tuning",
    format: "prompt-completion",
    value: {
      prompt: "Review: The room looked onto a car park, but breakfast alone was worth the night.\nAspect: breakfast",
      completion: "positive",
    },
    note: "No instruction stands in the prompt: the trained vectors take its place, one set for each task.",
  },
  {
    id: "catalogue-subject",
    strategy: "multi-task-ft",
    format: "prompt-completion",
    value: {
      prompt:
        "task: subject heading\ntitle: Salt roads of the high Andes\nblurb: How llama caravans carried salt from the plains to the valleys, told by the last drivers.",
      completion: "Caravans -- Andes Region -- History",
    },
    note: "The first line names the task; other records of the file say: task: audience, or: task: language.",
  },
  {
    id: "queen-rearing",
    strategy: "domain-ft",
    format: "text",
    value: {
      text: "A honey bee colony that loses its queen can raise another only while it still has very young larvae, up to about three days old. The workers choose a few of them, feed them royal jelly until their cells are closed and draw those cells downwards from the face of the comb. About sixteen days after the egg was laid, the first young queen emerges. She seeks out her rivals, flies out to mate within the following weeks, and begins to lay only after that.",
    },
    note: "Running text of the field as it stands, without questions, labels or roles.",
  },
  {
    id: "batten-count",
    strategy: "cot-ft",
    format: "prompt-completion",
    value: {
      prompt:
        "A wall of 3.60 m gets upright battens 45 cm apart, measured from centre to centre, with one at each end. How many battens are needed?",
      completion:
        "The distance from the first batten to the last is 360 cm.\n360 / 45 = 8, so there are 8 gaps.\nA batten stands at both ends of every gap, which makes one more than there are gaps: 8 + 1 = 9.\nAnswer: 9",
    },
    note: "Every step can be checked on its own, and the answer stands alone on the last line.",
  },
] as const satisfies readonly ExampleRecord[];
