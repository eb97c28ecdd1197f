import type { ExampleRecord } from "@/lib/knowledge/example-record";

export const feedbackExamples = [
  {
    id: "missing-parcel",
    strategy: "preference-tuning",
    format: "preference",
    value: {
      prompt: "The app says that my parcel was delivered at 14:05, but nothing is here.",
      chosen:
        "That is unpleasant, and it can be traced. Look at the delivery note in the app: it names a neighbour or a drop-off place if one was used. If neither has it, report it there under Missing by tomorrow evening; a search then starts the same day.",
      rejected:
        "According to our system the parcel was delivered. Parcels that are marked as delivered are usually there. Contact the sender if you have further questions.",
    },
    note: "Both answers are fluent and hold together; what the pair teaches is to take the person seriously and name the next step.",
  },
  {
    id: "tank-filling",
    strategy: "rl-verifiable",
    format: "verl-rl",
    value: {
      data_source: "workshop/flow-problems",
      prompt: [
        {
          role: "user",
          content:
            "An empty tank holds 900 litres. Two pumps fill it at 14 and 22 litres a minute while a tap drains 6 litres a minute. After how many minutes is it full? Put the number alone on the last line.",
        },
      ],
      ability: "math",
      reward_model: { style: "rule", ground_truth: "30" },
      extra_info: { split: "train", index: 17 },
    },
    note: "There is no solution to copy, only a value against which a program checks the last line.",
  },
] as const satisfies readonly ExampleRecord[];

export const teacherExamples = [
  {
    id: "notice-period",
    strategy: "distillation",
    format: "openai-chat",
    value: {
      messages: [
        {
          role: "user",
          content:
            "My contract says: notice is three months to the end of a quarter. I want to be out by the end of May. When must the notice arrive?",
        },
        {
          role: "assistant",
          content:
            "By 31 December of the year before. The end of May is no quarter's end; the last one before it is 31 March, and three months earlier is 31 December. Notice that arrives by 31 March ends the contract on 30 June.",
        },
      ],
    },
    note: "The request comes from a log and the answer, reasons included, from a stronger model whose terms allow it; a person has checked it.",
  },
] as const satisfies readonly ExampleRecord[];
