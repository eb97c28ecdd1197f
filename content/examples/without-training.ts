import type { ExampleRecord } from "@/lib/knowledge/example-record";

export const untrainedExamples = [
  {
    id: "ferry-messages",
    strategy: "prompting",
    format: null,
    value: {
      messages: [
        {
          role: "system",
          content:
            "You sort messages to a ferry company. Answer with one label and nothing else: booking, delay, lost-property or complaint.",
        },
        { role: "user", content: "My grey rucksack stayed under a seat on the 7:40 crossing." },
        { role: "assistant", content: "lost-property" },
        { role: "user", content: "Does a camper of 6.2 metres fit on the Friday evening boat?" },
        { role: "assistant", content: "booking" },
        { role: "user", content: "We stood on the quay for two hours and nobody told us why." },
      ],
    },
    note: "The rule and its output form stand first, then two solved cases, then the case to solve.",
  },
  {
    id: "garden-rules",
    strategy: "rag",
    format: null,
    value: {
      question: "Can I water with a hose at noon in July?",
      passages: [
        {
          id: "rules-4",
          text: "From June to August, hoses may be used before 10:00 and after 18:00. Cans are allowed at any time.",
          source: "Garden rules, section 4",
          date: "2026-03-14",
        },
        {
          id: "minutes-9",
          text: "The hose at the north gate leaks and will be replaced in autumn.",
          source: "Minutes of the members' meeting",
          date: "2026-06-02",
        },
      ],
      answer: "No. In July hoses are for the hours before 10:00 and after 18:00; a can is allowed at noon [rules-4].",
    },
    note: "Every statement names the passage it rests on, and the passage that does not help stays unused.",
  },
] as const satisfies readonly ExampleRecord[];
