/** @file One row of every format and what it says, worked by hand: data of the tests. */

import type { Json, TrainingExample, Turn } from "./example";

/** `again`: the row that the example is written as, where it is another than the row; null where none is written. */
export type FormatCase = { id: string; row: Json; example: TrainingExample; again?: Json; more?: number };

const ask: Turn = { role: "user", text: "2 + 2?" };
const right: Turn = { role: "assistant", text: "4" };
const wrong: Turn = { role: "assistant", text: "5" };
const brief: Turn = { role: "system", text: "Be brief." };
const pair: TrainingExample = { kind: "preference", prompt: [ask], chosen: [right], rejected: [wrong] };
const briefPair: TrainingExample = { ...pair, prompt: [brief, ask] };
const good: TrainingExample = { kind: "labelled", prompt: [ask], completion: [right], good: true };
const chat: TrainingExample = { kind: "conversation", turns: [ask, right] };
const briefChat: TrainingExample = { kind: "conversation", turns: [brief, ask, right] };
const bare: TrainingExample = { kind: "completion", prompt: "2 + 2?", completion: "4" };
const prompt: TrainingExample = { kind: "prompt", prompt: [ask] };
const task: TrainingExample = { kind: "instruction", system: "", instruction: "Add.", input: "2 2", output: "4" };
const ranked: TrainingExample = { kind: "ranked", prompt: [ask], answers: ["4", "5"] };
const steps: TrainingExample = {
  kind: "steps",
  problem: "1 + 1 + 1?",
  steps: [
    { text: "1 + 1 = 2", good: true },
    { text: "2 + 1 = 4", good: false },
  ],
};
const checked: TrainingExample = { kind: "verifiable", prompt: [ask], answer: "4", check: "", source: "" };

const user = { role: "user", content: "2 + 2?" };
const assistant = { role: "assistant", content: "4" };
const worse = { role: "assistant", content: "5" };
const system = { role: "system", content: "Be brief." };
const human = { from: "human", value: "2 + 2?" };
const gpt = { from: "gpt", value: "4" };
const tools = [{ type: "function", function: { name: "add", parameters: { type: "object" } } }];
const called: TrainingExample = {
  kind: "conversation",
  turns: [
    ask,
    {
      role: "assistant",
      text: "",
      extra: {
        tool_calls: [{ id: "call_1", type: "function", function: { name: "add", arguments: '{"a":2,"b":2}' } }],
      },
    },
    { role: "tool", text: "4", extra: { tool_call_id: "call_1" } },
    right,
  ],
  extra: { tools },
};

export const FORMAT_CASES: readonly FormatCase[] = [
  {
    id: "openai-chat",
    row: {
      messages: [
        user,
        {
          role: "assistant",
          content: null,
          tool_calls: [{ id: "call_1", type: "function", function: { name: "add", arguments: '{"a":2,"b":2}' } }],
        },
        { role: "tool", content: "4", tool_call_id: "call_1" },
        assistant,
      ],
      tools,
    },
    example: called,
  },
  {
    id: "openai-chat",
    row: { messages: [{ role: "developer", content: "Be brief." }, user, { ...worse, weight: 0 }, user, assistant] },
    example: {
      kind: "conversation",
      turns: [{ ...brief, extra: { role: "developer" } }, ask, { ...wrong, trained: false }, ask, right],
    },
  },
  {
    id: "openai-chat",
    row: {
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "Who?" },
            { type: "image_url", image_url: { url: "a.png" } },
          ],
        },
        { role: "assistant", content: [{ type: "text", text: "Ada." }] },
      ],
      images: ["a.png"],
    },
    example: {
      kind: "conversation",
      turns: [
        {
          role: "user",
          text: "Who?",
          extra: {
            content: [
              { type: "text", text: "Who?" },
              { type: "image_url", image_url: { url: "a.png" } },
            ],
          },
        },
        { role: "assistant", text: "Ada." },
      ],
      extra: { images: ["a.png"] },
    },
    again: {
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "Who?" },
            { type: "image_url", image_url: { url: "a.png" } },
          ],
        },
        { role: "assistant", content: "Ada." },
      ],
      images: ["a.png"],
    },
  },
  { id: "openai-chat-prompt-only", row: { messages: [user] }, example: prompt },
  { id: "openai-chat-top-level-system", row: { system: "Be brief.", messages: [user, assistant] }, example: briefChat },
  { id: "openai-chat-bare-array", row: [system, user, assistant], example: briefChat },
  {
    id: "openai-dpo",
    row: { input: { messages: [user], tools }, preferred_output: [assistant], non_preferred_output: [worse] },
    example: { ...pair, extra: { tools } },
  },
  {
    id: "openai-dpo",
    row: { input: { messages: [user] }, preferred_completion: [assistant], non_preferred_completion: [worse] },
    example: pair,
    again: { input: { messages: [user] }, preferred_output: [assistant], non_preferred_output: [worse] },
  },
  {
    id: "openai-rft",
    row: { messages: [user], ground_truth: "4", level: 1 },
    example: { ...checked, extra: { level: 1 } },
    again: { messages: [user], reference_answer: "4", level: 1 },
  },
  {
    id: "alpaca",
    row: { system: "Be brief.", instruction: "Add.", input: "2 2", output: "4" },
    example: { ...task, system: "Be brief." },
  },
  { id: "alpaca-response-key", row: { instruction: "Add.", input: "2 2", response: "4" }, example: task },
  { id: "alpaca-text-key", row: { text: "Add.", input: "2 2", output: "4" }, example: task },
  {
    id: "alpaca-history",
    row: { instruction: "Add.", input: "2 2", output: "4", history: [["Hi", "Hello"]] },
    example: {
      kind: "conversation",
      turns: [
        { role: "user", text: "Hi" },
        { role: "assistant", text: "Hello" },
        { role: "user", text: "Add.\n2 2" },
        right,
      ],
      extra: { input: "2 2" },
    },
  },
  {
    id: "dolly",
    row: { instruction: "Add.", context: "2 2", response: "4", category: "closed_qa" },
    example: { ...task, extra: { category: "closed_qa" } },
  },
  {
    id: "axolotl-reflection",
    row: { instruction: "Add.", input: "2 2", output: "4", reflection: "r", corrected: "c" },
    example: { ...task, extra: { reflection: "r", corrected: "c" } },
  },
  {
    id: "axolotl-open-orca",
    row: { system_prompt: "Be brief.", question: "2 + 2?", response: "4" },
    example: { kind: "instruction", system: "Be brief.", instruction: "2 + 2?", input: "", output: "4" },
  },
  { id: "context-question-answer", row: { question: "Add.", context: "2 2", answer: "4" }, example: task },
  { id: "article-question-answer", row: { question: "Add.", article: "2 2", answer: "4" }, example: task },
  { id: "sql-prompt-context", row: { sql_prompt: "Add.", sql_context: "2 2", sql: "4" }, example: task },
  ...(
    [
      ["prompt-completion", "prompt", "completion"],
      ["prompt-response", "prompt", "response"],
      ["flan-inputs-targets", "inputs", "targets"],
      ["question-answer", "question", "answer"],
      ["question-answer-typed", "Question", "Answer"],
      ["problem-solution", "problem", "solution"],
      ["eval-problem-answer", "problem", "answer"],
      ["text-to-sql", "question", "query"],
      ["input-output", "input", "output"],
      ["input-target", "input", "target"],
      ["context-answer", "context", "answer"],
      ["context-continuation", "context", "continuation"],
      ["axolotl-oasst", "INSTRUCTION", "RESPONSE"],
      ["axolotl-summarizetldr", "article", "summary"],
      ["axolotl-camel-ai", "message_1", "message_2"],
      ["axolotl-metharme", "prompt", "generation"],
    ] as const
  ).map(([id, given, told]): FormatCase => ({ id, row: { [given]: "2 + 2?", [told]: "4" }, example: bare })),
  {
    id: "metamath-query-response",
    row: { query: "2 + 2?", response: "4", type: "GSM_Rephrased" },
    example: { ...bare, extra: { type: "GSM_Rephrased" } },
  },
  {
    id: "context-cot-answer",
    row: { context: "2 + 2?", chain_of_thought: "Count on.", answer: "4" },
    example: { ...bare, completion: "Count on.\n4" },
    again: null,
  },
  {
    id: "question-cot-answer",
    row: { question: "2 + 2?", cot: "Count on.", answer: "4" },
    example: { ...bare, completion: "Count on.\n4" },
    again: null,
  },
  {
    id: "query-response",
    row: { system: "Be brief.", query: "2 + 2?", response: "4", history: [] },
    example: briefChat,
  },
  { id: "sharegpt", row: { conversations: [{ from: "system", value: "Be brief." }, human, gpt] }, example: briefChat },
  {
    id: "sharegpt",
    row: { system: "Be brief.", conversations: [human, gpt] },
    example: briefChat,
    again: { conversations: [{ from: "system", value: "Be brief." }, human, gpt] },
  },
  {
    id: "sharegpt-tools",
    row: {
      conversations: [
        human,
        { from: "function_call", value: '{"name": "add", "arguments": {"a":2,"b":2}}' },
        { from: "observation", value: "4" },
        gpt,
      ],
      tools: JSON.stringify(tools),
    },
    example: called,
  },
  {
    id: "swift-conversation",
    row: { system: "Be brief.", conversation: [{ human: "2 + 2?", assistant: "4" }] },
    example: briefChat,
  },
  {
    id: "llamafactory-kto",
    row: { conversations: [human, gpt], kto_tag: true },
    example: good,
  },
  { id: "llamafactory-messages-kto", row: { messages: [user, assistant], label: true }, example: good },
  {
    id: "llamafactory-sharegpt-preference",
    row: { conversations: [human], chosen: gpt, rejected: { from: "gpt", value: "5" } },
    example: pair,
  },
  {
    id: "axolotl-chat-preference",
    row: { messages: [system, user], chosen: assistant, rejected: worse },
    example: briefPair,
  },
  {
    id: "llamafactory-v1-messages",
    row: {
      messages: [
        { role: "user", content: [{ type: "text", value: "2 + 2?" }], loss_weight: 0 },
        {
          role: "assistant",
          content: [
            { type: "reasoning", value: "Count on." },
            { type: "text", value: "4" },
          ],
          loss_weight: 1,
        },
      ],
    },
    example: {
      kind: "conversation",
      turns: [ask, { ...right, trained: true, extra: { reasoning_content: "Count on." } }],
    },
    again: {
      messages: [
        { role: "user", content: [{ type: "text", value: "2 + 2?" }] },
        {
          role: "assistant",
          content: [
            { type: "reasoning", value: "Count on." },
            { type: "text", value: "4" },
          ],
          loss_weight: 1,
        },
      ],
    },
  },
  {
    id: "llamafactory-v1-preference",
    row: {
      chosen_messages: [
        { role: "user", content: [{ type: "text", value: "2 + 2?" }] },
        { role: "assistant", content: [{ type: "text", value: "4" }] },
      ],
      rejected_messages: [
        { role: "user", content: [{ type: "text", value: "2 + 2?" }] },
        { role: "assistant", content: [{ type: "text", value: "5" }] },
      ],
    },
    example: pair,
  },
  {
    id: "text",
    row: { text: "Once.", meta: { page: 1 } },
    example: { kind: "text", text: "Once.", extra: { meta: { page: 1 } } },
  },
  { id: "prompt-only", row: { prompt: "2 + 2?" }, example: prompt },
  { id: "prompt-only-conversational", row: { prompt: [user] }, example: prompt },
  {
    id: "prompt-completion-conversational",
    row: { prompt: [user, worse, user], completion: [assistant] },
    example: { kind: "conversation", turns: [ask, { ...wrong, trained: false }, ask, right] },
  },
  { id: "preference-explicit", row: { prompt: "2 + 2?", chosen: "4", rejected: "5" }, example: pair },
  {
    id: "preference-explicit-conversational",
    row: { prompt: [system, user], chosen: [assistant], rejected: [worse] },
    example: briefPair,
  },
  {
    id: "preference-implicit-conversational",
    row: { chosen: [user, assistant], rejected: [user, worse] },
    example: pair,
  },
  {
    id: "preference-implicit",
    row: { chosen: "2 + 2 = 4", rejected: "2 + 2 = 5" },
    example: {
      kind: "preference",
      prompt: [{ role: "user", text: "2 + 2 = " }],
      chosen: [right],
      rejected: [wrong],
    },
  },
  { id: "unpaired-preference", row: { prompt: "2 + 2?", completion: "4", label: true }, example: good },
  {
    id: "unpaired-preference",
    row: { prompt: [user], completion: [assistant], label: true },
    example: good,
    again: { prompt: "2 + 2?", completion: "4", label: true },
  },
  {
    id: "unpaired-preference-conversational",
    row: { prompt: [user], completion: [assistant], label: true },
    example: good,
  },
  {
    id: "stepwise",
    row: { prompt: "1 + 1 + 1?", completions: ["1 + 1 = 2", "2 + 1 = 4"], labels: [true, false] },
    example: steps,
  },
  {
    id: "prm800k",
    row: {
      question: { problem: "1 + 1 + 1?" },
      label: {
        steps: [
          {
            completions: [{ text: "1 + 1 = 2", rating: 1, flagged: null }],
            human_completion: null,
            chosen_completion: 0,
          },
          {
            completions: [{ text: "2 + 1 = 4", rating: -1, flagged: null }],
            human_completion: null,
            chosen_completion: 0,
          },
        ],
      },
    },
    example: steps,
  },
  {
    id: "axolotl-input_output",
    row: {
      segments: [
        { label: false, text: "2 + 2?" },
        { label: true, text: "4" },
      ],
    },
    example: bare,
  },
  {
    id: "axolotl-argilla",
    row: { instruction: "2 + 2?", chosen_response: "4", rejected_response: "5" },
    example: pair,
  },
  {
    id: "axolotl-intel",
    row: { system: "Be brief.", question: "2 + 2?", chosen: "4", rejected: "5" },
    example: briefPair,
  },
  { id: "axolotl-icr", row: { input: "2 + 2?", chosen: "4", rejected: "5" }, example: pair },
  { id: "preference-jk", row: { question: "2 + 2?", response_j: "4", response_k: "5" }, example: pair },
  {
    id: "axolotl-ultra",
    row: { prompt: "2 + 2?", chosen: [user, assistant], rejected: [user, worse] },
    example: pair,
  },
  {
    id: "axolotl-nectar",
    row: {
      prompt: "2 + 2?",
      answers: [
        { answer: "5", rank: 2 },
        { answer: "4", rank: 1 },
      ],
    },
    example: ranked,
    again: {
      prompt: "2 + 2?",
      answers: [
        { answer: "4", rank: 1 },
        { answer: "5", rank: 2 },
      ],
    },
  },
  { id: "ranked-list-output", row: { instruction: "2 + 2?", input: "", output: ["4", "5"] }, example: ranked },
  {
    id: "axolotl-jeopardy",
    row: { question: "Add.", category: "2 2", answer: "4" },
    example: task,
  },
  {
    id: "axolotl-explainchoice",
    row: { question: "2 + 2?", choices: ["3", "4"], explanation: "Count on: 4." },
    example: {
      kind: "instruction",
      system: "",
      instruction: "2 + 2?",
      input: '- "3"\n- "4"',
      output: "Count on: 4.",
    },
    again: null,
  },
  {
    id: "axolotl-unanswerable",
    row: { article: "Two and two.", unanswerable_question: "Who?" },
    example: { kind: "prompt", prompt: [{ role: "user", text: "Two and two.\n===\nWho?" }] },
    again: null,
  },
  {
    id: "axolotl-creative-acr",
    row: { instruction: "2 + 2?", scores: { creativity: 3 }, critiques: {}, answer: "5", revision: "4" },
    example: { ...bare, extra: { scores: { creativity: 3 }, critiques: {}, answer: "5" } },
  },
  {
    id: "axolotl-prompt-pairs",
    row: { system: "Be brief.", prompt: "2 + 2?", chosen: "4", rejected: "5" },
    example: briefPair,
  },
  {
    id: "axolotl-ultra",
    row: { system: "Be brief.", prompt: "2 + 2?", chosen: [user, assistant], rejected: [user, worse] },
    example: briefPair,
    again: { prompt: "2 + 2?", chosen: [system, user, assistant], rejected: [system, user, worse] },
  },
  { id: "axolotl-kto-argilla", row: { instruction: "2 + 2?", completion: "4", label: true }, example: good },
  {
    id: "axolotl-kto-intel",
    row: { system: "Be brief.", question: "2 + 2?", completion: "4", label: true },
    example: { ...good, prompt: [brief, ask] },
  },
  {
    id: "axolotl-kto-prompt-pairs",
    row: { system: "Be brief.", prompt: "2 + 2?", completion: "4", label: true },
    example: { ...good, prompt: [brief, ask] },
  },
  { id: "axolotl-kto-argilla-chat", row: { completion: [user, assistant], label: true }, example: good },
  {
    id: "llamafactory-alpaca-preference",
    row: { instruction: "Add.", input: "2 2", chosen: "4", rejected: "5" },
    example: { ...pair, prompt: [{ role: "user", text: "Add.\n2 2" }], extra: { input: "2 2" } },
  },
  {
    id: "llamafactory-alpaca-preference",
    row: {
      system: "Be brief.",
      instruction: "2 + 2?",
      input: "",
      chosen: "4",
      rejected: "5",
      history: [["Hi", "Hello"]],
    },
    example: { ...pair, prompt: [brief, { role: "user", text: "Hi" }, { role: "assistant", text: "Hello" }, ask] },
  },
  {
    id: "llamafactory-alpaca-kto",
    row: { instruction: "2 + 2?", input: "", output: "4", kto_tag: true },
    example: good,
  },
  { id: "mistral-interactions", row: { interactions: [system, user, assistant] }, example: briefChat },
  {
    id: "cohere-chat",
    row: {
      messages: [
        { role: "System", content: "Be brief." },
        { role: "User", content: "2 + 2?" },
        { role: "Chatbot", content: "4" },
      ],
    },
    example: briefChat,
  },
  {
    id: "sagemaker-system-prompt-completion",
    row: { system: "Be brief.", prompt: "2 + 2?", completion: "4" },
    example: { kind: "instruction", system: "Be brief.", instruction: "2 + 2?", input: "", output: "4" },
  },
  {
    id: "ranked-list-output",
    row: { system: "Be brief.", instruction: "Add.", input: "2 2", output: ["4", "5"], history: [["Hi", "Hello"]] },
    example: {
      ...ranked,
      prompt: [
        brief,
        { role: "user", text: "Hi" },
        { role: "assistant", text: "Hello" },
        { role: "user", text: "Add.\n2 2" },
      ],
      extra: { input: "2 2" },
    },
  },
  {
    id: "hh-transcript",
    row: { chosen: "\n\nHuman: 2 + 2?\n\nAssistant: 4", rejected: "\n\nHuman: 2 + 2?\n\nAssistant: 5" },
    example: {
      kind: "preference",
      prompt: [{ role: "user", text: " 2 + 2?" }],
      chosen: [{ role: "assistant", text: " 4" }],
      rejected: [{ role: "assistant", text: " 5" }],
    },
  },
  {
    id: "self-instruct-tasks",
    row: {
      id: "seed_1",
      instruction: "Add.",
      instances: [
        { input: "2 2", output: "4" },
        { input: "", output: "0" },
      ],
    },
    example: { ...task, extra: { id: "seed_1" } },
    again: { id: "seed_1", instruction: "Add.", instances: [{ input: "2 2", output: "4" }] },
    more: 1,
  },
  {
    id: "super-ni",
    row: {
      Definition: ["Add."],
      "Positive Examples": [],
      Instances: [{ id: "1", input: "2 2", output: ["4", "four"] }],
    },
    example: task,
    again: null,
  },
  {
    id: "oasst-tree",
    row: {
      message_tree_id: "t",
      prompt: {
        role: "prompter",
        text: "2 + 2?",
        replies: [
          { role: "assistant", text: "5", rank: 1, replies: [] },
          { role: "assistant", text: "4", rank: 0, replies: [] },
        ],
      },
    },
    example: chat,
    again: null,
    more: 1,
  },
  {
    id: "oasst-message",
    row: { message_id: "m", parent_id: null, role: "prompter", text: "2 + 2?" },
    example: prompt,
    again: null,
  },
  {
    id: "bbh-examples",
    row: { canary: "c", examples: [{ input: "2 + 2?", target: "4" }] },
    example: { ...checked, check: "exact", source: "BIG-Bench Hard" },
    again: null,
  },
  {
    id: "verl-rl",
    row: {
      data_source: "gsm8k",
      prompt: [user],
      ability: "math",
      reward_model: { style: "rule", ground_truth: "4" },
      extra_info: { index: 0 },
    },
    example: { ...checked, source: "gsm8k", extra: { ability: "math", extra_info: { index: 0 } } },
  },
  {
    id: "verl-rl",
    row: {
      data_source: "gsm8k",
      prompt: [user],
      reward_model: { style: "rule", ground_truth: "4" },
      extra_info: { index: 0, check: "number" },
    },
    example: { ...checked, check: "number", source: "gsm8k", extra: { extra_info: { index: 0 } } },
  },
  {
    id: "verl-rl",
    row: { data_source: "chat", prompt: [user], reward_model: { style: "model", ground_truth: "4" } },
    example: { ...checked, check: "model", source: "chat" },
  },
  {
    id: "verl-rl",
    row: { data_source: "gsm8k", prompt: [user], reward_model: { style: "unit-tests", ground_truth: "4" } },
    example: { ...checked, check: "unit-tests", source: "gsm8k" },
    again: {
      data_source: "gsm8k",
      prompt: [user],
      reward_model: { style: "rule", ground_truth: "4" },
      extra_info: { check: "unit-tests" },
    },
  },
  {
    id: "humaneval",
    row: { task_id: "h/0", prompt: "2 + 2?", entry_point: "f", canonical_solution: "s", test: "4" },
    example: { ...checked, check: "unit-tests", source: "h/0" },
    again: null,
  },
  {
    id: "bfcl",
    row: { id: "b", question: [[user]], function: tools },
    example: { ...prompt, extra: { tools } },
    again: null,
  },
  {
    id: "gemini",
    row: {
      systemInstruction: { role: "system", parts: [{ text: "Be brief." }] },
      contents: [
        { role: "user", parts: [{ text: "2 + 2?" }] },
        { role: "model", parts: [{ text: "4" }] },
      ],
    },
    example: briefChat,
  },
  {
    id: "gemini-preference",
    row: {
      system_instruction: { parts: [{ text: "Be brief." }] },
      contents: [{ role: "user", parts: [{ text: "2 + 2?" }] }],
      completions: [
        { score: 1, completion: { role: "model", parts: [{ text: "4" }] } },
        { score: 0, completion: { role: "model", parts: [{ text: "5" }] } },
      ],
    },
    example: briefPair,
  },
  {
    id: "bedrock-conversation",
    row: {
      schemaVersion: "bedrock-conversation-2024",
      system: [{ text: "Be brief." }],
      messages: [
        { role: "user", content: [{ text: "2 + 2?" }] },
        { role: "assistant", content: [{ text: "4" }] },
      ],
    },
    example: briefChat,
  },
  {
    id: "squad",
    row: {
      id: "q",
      title: "T",
      context: "2 + 2 is 4.",
      question: "2 + 2?",
      answers: { text: ["4"], answer_start: [9] },
    },
    example: {
      kind: "passages",
      question: "2 + 2?",
      passages: [{ id: "q", text: "2 + 2 is 4.", source: "T", date: "" }],
      answer: "4",
    },
  },
  {
    id: "question-passages",
    row: { question: "2 + 2?", passages: [{ id: "p", text: "It is 4.", source: "S", date: "2026" }], answer: "4" },
    example: {
      kind: "passages",
      question: "2 + 2?",
      passages: [{ id: "p", text: "It is 4.", source: "S", date: "2026" }],
      answer: "4",
    },
  },
  {
    id: "multiple-choice",
    row: { question: "2 + 2?", choices: ["3", "4"], answer: 1 },
    example: {
      kind: "verifiable",
      prompt: [{ role: "user", text: "2 + 2?\nA. 3\nB. 4" }],
      answer: "B",
      check: "exact",
      source: "",
      extra: { answer: 1 },
    },
    again: null,
  },
  { id: "multi-turn-prompts", row: { turns: ["2 + 2?"] }, example: prompt },
  { id: "prompt-multi-completion", row: { prompt: "2 + 2?", completions: ["4"] }, example: bare },
  { id: "instruction-only", row: { instruction: "2 + 2?" }, example: prompt },
  { id: "classification", row: { text: "2 + 2?", label: "4" }, example: bare },
  {
    id: "apibench",
    row: { code: "###Instruction: 2 + 2?\n###Output: x", api_call: "4" },
    example: bare,
    again: null,
  },
];
