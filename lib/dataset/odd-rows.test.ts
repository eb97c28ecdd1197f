import { describe, expect, it } from "vitest";
import { checkRow, convertRow } from "./convert";
import { detectRow } from "./detect";
import type { Json } from "./example";

const user = { role: "user", content: "q" };
const answer = { role: "assistant", content: "a" };
const other = { role: "assistant", content: "b" };

describe("a field of the wrong type", () => {
  const rows: readonly (readonly [Json, string, string, string])[] = [
    [{ instruction: "q", input: "", output: 4 }, "alpaca", "field_not_string", "output"],
    [{ instruction: "q", input: "x", output: { a: 1 } }, "alpaca", "field_not_string", "output"],
    [{ instruction: null, input: "x", output: "a" }, "alpaca", "null_content", "instruction"],
    [{ question: "q", answer: 4 }, "question-answer", "field_not_string", "answer"],
    [{ question: "q", answer: true }, "question-answer", "field_not_string", "answer"],
    [{ prompt: "q", completion: 4 }, "prompt-completion", "field_not_string", "completion"],
    [{ prompt: null, completion: "a" }, "prompt-completion", "null_content", "prompt"],
    [{ input: "q", output: 4 }, "input-output", "field_not_string", "output"],
    [{ prompt: "q", chosen: 4, rejected: 5 }, "preference-explicit", "messages_not_list", "chosen"],
    [{ prompt: "q", chosen: answer, rejected: other }, "preference-explicit", "messages_not_list", "chosen"],
    [{ prompt: "q", chosen: ["a"], rejected: ["b"] }, "preference-explicit", "message_not_object", "chosen[0]"],
    [
      { prompt: "q", chosen: [answer], rejected: [other] },
      "preference-explicit-conversational",
      "mixed_standard_conversational",
      "chosen",
    ],
    [{ instruction: "q", output: "a", history: [["q", "a", "b"]] }, "alpaca-history", "message_not_object", "history"],
  ];
  it.each(rows)("leaves %j its format, so that the fault is named", (row, id, code, field) => {
    expect(detectRow(row).id).toBe(id);
    expect(checkRow(id, row)).toEqual(
      expect.arrayContaining([expect.objectContaining({ code, field, severity: "error" })]),
    );
  });

  it("is no reason to take a list of answers, or an object as input, for Alpaca", () => {
    expect(detectRow({ instruction: "q", output: ["a", "b"] }).id).toBe("ranked-list-output");
    expect(detectRow({ input: { a: 1 }, output: "a" }).id).toBeNull();
  });
});

describe("a pair with a copy of its conversation beside it", () => {
  it("is UltraFeedback's, and keeps its prompt", () => {
    const row = {
      prompt: "q",
      prompt_id: "1",
      chosen: [user, answer],
      rejected: [user, other],
      messages: [user, answer],
    };
    expect(detectRow(row).id).toBe("axolotl-ultra");
    expect(checkRow("axolotl-ultra", row)).toEqual([]);
    const made = convertRow("axolotl-ultra", "preference-explicit-conversational", row);
    expect(made.rows).toMatchObject([{ prompt: [user], chosen: [answer], rejected: [other], prompt_id: "1" }]);
  });

  it("is a pair of messages where the messages are all that is asked", () => {
    expect(detectRow({ messages: [user], chosen: answer, rejected: other }).id).toBe("axolotl-chat-preference");
  });
});

describe("turns under conversation", () => {
  it("are ShareGPT's or messages where they say who speaks, and exchanges where they do not", () => {
    const turns = {
      conversation: [
        { from: "human", value: "q" },
        { from: "gpt", value: "a" },
      ],
    };
    const messages = { conversation: [user, answer] };
    const pairs = { conversation: [{ human: "q", assistant: "a" }] };
    expect([turns, messages, pairs].map((row) => detectRow(row).id)).toEqual([
      "sharegpt",
      "sharegpt",
      "swift-conversation",
    ]);
    for (const row of [turns, messages]) {
      expect(convertRow("sharegpt", "openai-chat", row)).toEqual({
        rows: [{ messages: [user, answer] }],
        lost: [],
        refused: [],
      });
      expect(checkRow("sharegpt", row).map(({ severity }) => severity)).toEqual(["warning"]);
    }
    expect(checkRow("sharegpt", turns)).toMatchObject([{ code: "legacy_key_names", field: "conversation" }]);
  });

  it("say what else stood in an exchange", () => {
    const row = { conversation: [{ system: "s", human: "q", assistant: "a" }] };
    expect(convertRow("swift-conversation", "alpaca", row).lost).toEqual(["messages[].system"]);
  });
});

describe("messages as libraries write them", () => {
  it("lose nothing by fields that are null or empty", () => {
    const full = { ...answer, refusal: null, tool_calls: null, function_call: null, audio: null };
    for (const last of [full, { ...answer, tool_calls: [] }]) {
      expect(convertRow("openai-chat", "sharegpt", { messages: [user, last] }).lost).toEqual([]);
    }
  });

  it("say that a weight nobody can read is left behind", () => {
    for (const weight of ["1", 0.5, true]) {
      const row = { messages: [user, { ...answer, weight }] };
      expect(convertRow("openai-chat", "alpaca", row).lost).toEqual(["messages[].weight"]);
    }
  });

  it("are refused where a content is a list without parts, which would read as an empty text", () => {
    for (const content of [[], ["q"]]) {
      const made = convertRow("openai-chat", "alpaca", { messages: [{ role: "user", content }, answer] });
      expect(made).toMatchObject({ rows: [], refused: [expect.stringContaining("messages[0].content is a list")] });
    }
  });

  it("keep a call in its old form", () => {
    const called = { role: "assistant", content: null, function_call: { name: "add", arguments: '{"a":2}' } };
    const result = { role: "function", name: "add", content: "4" };
    const { rows, lost } = convertRow("openai-chat", "sharegpt", { messages: [user, called, result, answer] });
    expect(rows).toMatchObject([
      {
        conversations: [
          { from: "human" },
          { from: "function_call", value: '{"name": "add", "arguments": {"a":2}}' },
          { from: "observation", value: "4" },
          { from: "gpt" },
        ],
      },
    ]);
    expect(lost).toContain("the old form of a tool call");
  });

  it("put no empty line where the system prompt is empty", () => {
    const row = { messages: [{ role: "system", content: "" }, user, answer] };
    expect(convertRow("openai-chat", "prompt-completion", row)).toMatchObject({
      rows: [{ prompt: "q", completion: "a" }],
      lost: ["an empty system prompt"],
    });
  });
});

describe("instruction and input", () => {
  it("are joined as far as they are there", () => {
    const row = { instruction: "", input: "x", output: "a" };
    expect(convertRow("alpaca", "prompt-completion", row).rows).toEqual([{ prompt: "x", completion: "a" }]);
  });

  it("lose their border, not the input, where both stand in what is asked", () => {
    const row = { instruction: "q", input: "x", output: "a", history: [["r", "s"]] };
    expect(convertRow("alpaca-history", "openai-chat", row).lost).toEqual(["the border between instruction and input"]);
  });
});

it("reads a number as the answer to check, and says so", () => {
  const verl = { data_source: "d", prompt: [user], reward_model: { style: "rule", ground_truth: 4 } };
  expect(convertRow("verl-rl", "openai-rft", verl)).toMatchObject({
    rows: [{ reference_answer: "4" }],
    lost: expect.arrayContaining(["that the answer is no text"]),
  });
  const rft = { messages: [user], reference_answer: 4 };
  expect(convertRow("openai-rft", "verl-rl", rft).rows).toMatchObject([{ reward_model: { ground_truth: "4" } }]);
});
