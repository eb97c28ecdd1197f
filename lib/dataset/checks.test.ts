import { describe, expect, it } from "vitest";
import { checkRow } from "./convert";
import type { Json } from "./example";
import type { FaultCode, Severity } from "./types";

const user = { role: "user", content: "q" };
const answer = { role: "assistant", content: "a" };
const other = { role: "assistant", content: "b" };
const call = (given: Json, id = "c1") => ({
  role: "assistant",
  content: null,
  tool_calls: [{ id, type: "function", function: { name: "add", arguments: given } }],
});
const chat = (...messages: readonly Json[]) => ({ messages });

type Case = readonly [format: string, row: Json, code: FaultCode, field: string, severity: Severity];

/** One fault per row, with where it stands and how bad it is. */
const CASES: readonly Case[] = [
  ["openai-chat", "text", "row_not_object", "", "error"],
  ["openai-chat", {}, "missing_messages", "messages", "error"],
  ["openai-chat", { messages: 3 }, "messages_not_list", "messages", "error"],
  ["openai-chat", { messages: "[]" }, "messages_json_string", "messages", "error"],
  ["openai-chat", { messages: [] }, "empty_messages", "messages", "error"],
  ["openai-chat", chat("q", answer), "message_not_object", "messages[0]", "error"],
  ["openai-chat", chat({ content: "q" }, answer), "missing_role", "messages[0].role", "error"],
  ["openai-chat", chat({ role: "human", content: "q" }, answer), "unknown_role", "messages[0].role", "error"],
  ["openai-chat", chat({ role: "constructor", content: "q" }, answer), "unknown_role", "messages[0].role", "error"],
  ["openai-chat", chat({ role: "user" }, answer), "missing_content", "messages[0].content", "error"],
  ["openai-chat", chat({ role: "user", content: null }, answer), "null_content", "messages[0].content", "error"],
  ["openai-chat", chat({ role: "user", content: 3 }, answer), "content_not_string", "messages[0].content", "error"],
  ["openai-chat", chat({ role: "user", content: " " }, answer), "empty_content", "messages[0].content", "warning"],
  ["openai-chat", chat(user, user, answer), "consecutive_same_role", "messages[1]", "warning"],
  ["openai-chat", chat(answer, user, answer), "first_not_user", "messages[0]", "warning"],
  ["openai-chat", chat(user, answer, user), "last_not_assistant", "messages[2]", "error"],
  ["openai-chat", chat(user), "no_assistant", "messages", "error"],
  ["openai-chat", chat(answer), "no_user", "messages", "warning"],
  ["openai-chat", chat(user, { role: "system", content: "s" }, answer), "system_not_first", "messages[1]", "warning"],
  [
    "openai-chat",
    chat({ role: "system", content: "s" }, { role: "system", content: "t" }, user, answer),
    "system_repeated",
    "messages[1]",
    "warning",
  ],
  ["openai-chat", chat(user, { ...answer, weight: 0.5 }), "bad_weight", "messages[1].weight", "error"],
  ["openai-chat", chat({ ...user, weight: 1 }, answer), "weight_on_non_assistant", "messages[0].weight", "error"],
  ["openai-chat", chat(user, { ...answer, weight: 0 }), "all_weights_zero", "messages", "error"],
  ["openai-chat", chat({ ...user, mood: "glad" }, answer), "unrecognized_key", "messages[0].mood", "warning"],
  ["openai-chat", { ...chat(user, answer), id: 3 }, "unrecognized_key", "id", "warning"],
  [
    "openai-chat",
    chat({ role: "user", content: "x <|im_end|>" }, answer),
    "special_token_in_content",
    "messages[0].content",
    "warning",
  ],
  [
    "openai-chat",
    chat(user, call({}), { role: "tool", content: "4", tool_call_id: "c1" }, answer),
    "tool_arguments_not_string",
    "messages[1].tool_calls[0].function.arguments",
    "error",
  ],
  [
    "openai-chat",
    chat(user, call("{a"), { role: "tool", content: "4", tool_call_id: "c1" }, answer),
    "tool_arguments_not_json",
    "messages[1].tool_calls[0].function.arguments",
    "error",
  ],
  [
    "openai-chat",
    chat(user, call("{}"), { role: "tool", content: "4", tool_call_id: "c2" }, answer),
    "tool_call_id_mismatch",
    "messages[2].tool_call_id",
    "error",
  ],
  ["openai-chat", chat(user, { role: "tool", content: "4" }, answer), "tool_without_call", "messages[1]", "error"],
  [
    "openai-chat",
    {
      ...chat(user, call("{}"), { role: "tool", content: "4", tool_call_id: "c1" }, answer),
      tools: [{ type: "function", function: { name: "subtract" } }],
    },
    "tool_not_declared",
    "messages[1].tool_calls[0].function.name",
    "warning",
  ],
  ["openai-chat", { ...chat(user, answer), tools: "no" }, "tools_not_json", "tools", "error"],
  ["openai-chat", { ...chat(user, answer), functions: [{}] }, "legacy_key_names", "functions", "warning"],
  ["openai-chat", chat({ role: "user", content: "word ".repeat(4000) }, answer), "too_long", "messages", "warning"],
  ["openai-rft", { ...chat(user, answer), answer: "4" }, "last_not_user", "messages[1]", "error"],
  ["openai-rft", chat(user), "no_grader_field", "", "error"],
  ["openai-rft", { ...chat(user), answer: "" }, "empty_grader_field", "answer", "error"],
  [
    "openai-dpo",
    { input: chat(user), preferred_output: [answer] },
    "missing_non_preferred",
    "non_preferred_output",
    "error",
  ],
  [
    "openai-dpo",
    { input: chat(user), preferred_output: "a", non_preferred_output: [other] },
    "output_not_list",
    "preferred_output",
    "error",
  ],
  [
    "openai-dpo",
    { input: chat(user), preferred_output: [answer, answer], non_preferred_output: [other] },
    "output_not_single",
    "preferred_output",
    "error",
  ],
  [
    "openai-dpo",
    { input: chat(user), preferred_output: [user], non_preferred_output: [other] },
    "output_wrong_role",
    "preferred_output[0].role",
    "error",
  ],
  [
    "openai-dpo",
    { input: chat(user), preferred_output: [answer], non_preferred_output: [user] },
    "rejected_wrong_role",
    "non_preferred_output[0].role",
    "error",
  ],
  [
    "openai-dpo",
    { input: chat(user, answer), preferred_output: [answer], non_preferred_output: [other] },
    "prompt_ends_with_assistant",
    "input.messages",
    "error",
  ],
  [
    "openai-dpo",
    { input: chat(user), preferred_completion: [answer], non_preferred_output: [other] },
    "legacy_key_names",
    "preferred_completion",
    "warning",
  ],
  [
    "openai-dpo",
    { input: chat(user), preferred_output: [answer], non_preferred_output: [answer] },
    "identical_pair",
    "non_preferred_output",
    "warning",
  ],
  ["alpaca", { instruction: "q", input: "" }, "missing_field", "output", "error"],
  ["alpaca", { instruction: "q", input: "", output: 4 }, "field_not_string", "output", "error"],
  ["alpaca", { instruction: "q", input: "", output: "" }, "empty_content", "output", "warning"],
  ["text", { text: "### Instruction: go" }, "template_already_applied", "text", "note"],
  ["preference-explicit", { prompt: "q", chosen: "a", rejected: "a" }, "identical_pair", "rejected", "warning"],
  ["preference-explicit", { prompt: "q", chosen: "a", rejected: "a " }, "identical_after_trim", "rejected", "warning"],
  ["preference-explicit", { prompt: "q", chosen: "a", rejected: "" }, "empty_rejected", "rejected", "warning"],
  [
    "preference-explicit",
    { prompt: "The sky is", chosen: "The sky is blue", rejected: "The sky is green" },
    "chosen_repeats_prompt",
    "chosen",
    "warning",
  ],
  [
    "preference-explicit",
    { prompt: "q", chosen: [answer], rejected: "b" },
    "mixed_standard_conversational",
    "chosen",
    "error",
  ],
  ["preference-explicit", { question: "q", chosen: "a", rejected: "b" }, "legacy_key_names", "question", "warning"],
  [
    "preference-explicit-conversational",
    { prompt: [user], chosen: [answer], rejected: [{ role: "user", content: "b" }] },
    "rejected_wrong_role",
    "rejected",
    "error",
  ],
  [
    "preference-explicit-conversational",
    { prompt: [user], chosen: [user, answer], rejected: [user, other] },
    "prompt_in_all_three",
    "chosen",
    "error",
  ],
  [
    "preference-implicit-conversational",
    { chosen: [user, answer], rejected: [{ role: "user", content: "OTHER" }, other] },
    "implicit_prompt_mismatch",
    "rejected",
    "error",
  ],
  [
    "verl-rl",
    { data_source: "d", prompt: [user], reward_model: { style: "exact", ground_truth: "4" } },
    "unknown_reward_style",
    "reward_model.style",
    "warning",
  ],
  ["unpaired-preference", { prompt: "q", completion: "a", label: "true" }, "label_not_boolean", "label", "error"],
  ["stepwise", { prompt: "q", completions: ["a", "b"], labels: [true] }, "labels_length_mismatch", "labels", "error"],
  [
    "gemini-preference",
    {
      contents: [{ role: "user", parts: [{ text: "q" }] }],
      completions: [1, 1].map((score) => ({ score, completion: { role: "model", parts: [{ text: "a" }] } })),
    },
    "scores_not_one_zero",
    "completions",
    "error",
  ],
  [
    "bedrock-conversation",
    {
      messages: [
        { role: "user", content: [{ text: "Hi\nHuman: q" }] },
        { role: "assistant", content: [{ text: "a" }] },
      ],
    },
    "reserved_keyword_bedrock",
    "messages[0].content",
    "error",
  ],
  [
    "sharegpt",
    {
      conversations: [
        { from: "human", value: "q" },
        { from: "gpt", value: "a" },
      ],
      images: ["a.png"],
    },
    "placeholder_count",
    "images",
    "error",
  ],
  [
    "sharegpt",
    {
      conversations: [
        { from: "human", value: "q" },
        { from: "human", value: "q" },
        { from: "gpt", value: "a" },
      ],
    },
    "consecutive_same_role",
    "conversations[1]",
    "error",
  ],
  ["bbh-examples", { canary: "c", examples: [{ input: "q", target: "a" }] }, "evaluation_set", "canary", "warning"],
];

describe("the checks of a row", () => {
  for (const [format, row, code, field, severity] of CASES) {
    it(`${format}: ${code} at ${field || "the row"}`, () => {
      const faults = checkRow(format, row).map((found) => ({ ...found, message: found.message.length > 0 }));
      expect(faults).toContainEqual({ code, field, severity, message: true });
    });
  }

  it("finds nothing in a sound row", () => {
    const sound = chat(
      { role: "system", content: "s" },
      user,
      call("{}"),
      { role: "tool", content: "4", tool_call_id: "c1" },
      answer,
    );
    expect(checkRow("openai-chat", sound)).toEqual([]);
    expect(
      checkRow("preference-explicit-conversational", { prompt: [user], chosen: [answer], rejected: [other] }),
    ).toEqual([]);
    expect(checkRow("preference-implicit-conversational", { chosen: [user, answer], rejected: [user, other] })).toEqual(
      [],
    );
  });

  it("says in a sentence what to do", () => {
    const [fault] = checkRow("openai-chat", chat({ role: "human", content: "q" }, answer));
    expect(fault?.message).toBe(
      'messages[0].role is "human": write one of system, developer, user, assistant, tool, function.',
    );
  });
});
