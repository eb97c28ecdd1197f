import { describe, expect, it } from "vitest";
import { checkRow, conversions, convertRow } from "./convert";
import { detectRow } from "./detect";
import { FORMAT_CASES } from "./format-cases";

const user = { role: "user", content: "q" };
const answer = { role: "assistant", content: "a" };
const other = { role: "assistant", content: "b" };

describe("converting a row", () => {
  it("passes a row of the same format through as it is", () => {
    const row = { messages: "broken" };
    expect(convertRow("openai-chat", "openai-chat", row)).toEqual({ rows: [row], lost: [], refused: [] });
  });

  it("stops at a speaker that it does not know", () => {
    const row = {
      conversations: [
        { from: "narrator", value: "q" },
        { from: "gpt", value: "a" },
      ],
    };
    expect(convertRow("sharegpt", "openai-chat", row)).toEqual({
      rows: [],
      lost: [],
      refused: [
        'conversations[0].from is "narrator": name one of human, user, gpt, assistant, system, function_call, observation, tool.',
      ],
    });
  });

  it("takes tools along between ShareGPT and messages, and back", () => {
    const row = FORMAT_CASES.find(({ id }) => id === "sharegpt-tools")?.row ?? null;
    const there = convertRow("sharegpt-tools", "openai-chat", row);
    expect([there.lost, there.refused]).toEqual([[], []]);
    expect(checkRow("openai-chat", there.rows[0] ?? null)).toEqual([]);
    const back = convertRow("openai-chat", "sharegpt-tools", there.rows[0] ?? null);
    expect(back).toEqual({ rows: [row], lost: [], refused: [] });
  });

  it("keeps the input of an instruction where it has room, and says where it has none", () => {
    const row = { instruction: "Add.", input: "2 2", output: "4" };
    const chat = convertRow("alpaca", "openai-chat", row);
    expect(chat.rows).toEqual([
      {
        messages: [
          { role: "user", content: "Add.\n2 2" },
          { role: "assistant", content: "4" },
        ],
      },
    ]);
    expect(chat.lost).toEqual(["the border between instruction and input"]);
    const shared = convertRow("alpaca", "sharegpt", row);
    expect(shared.lost).toEqual([]);
    expect(convertRow("sharegpt", "alpaca", shared.rows[0] ?? null).rows).toEqual([row]);
  });

  it("keeps Dolly's category beside Alpaca", () => {
    const row = { instruction: "Add.", context: "2 2", response: "4", category: "qa" };
    expect(convertRow("dolly", "alpaca", row)).toEqual({
      rows: [{ instruction: "Add.", input: "2 2", output: "4", category: "qa" }],
      lost: [],
      refused: [],
    });
  });

  it("parts a pair only where both answers share the whole prompt", () => {
    const shared = { chosen: [user, answer], rejected: [user, other] };
    const [from, to] = ["preference-implicit-conversational", "preference-explicit-conversational"];
    expect(convertRow(from, to, shared)).toEqual({
      rows: [{ prompt: [user], chosen: [answer], rejected: [other] }],
      lost: [],
      refused: [],
    });
    expect(convertRow(to, from, { prompt: [user], chosen: [answer], rejected: [other] }).rows).toEqual([shared]);
    const apart = { chosen: [user, answer], rejected: [{ role: "user", content: "r" }, other] };
    expect(convertRow(from, to, apart)).toMatchObject({ rows: [], refused: [expect.stringContaining("do not share")] });
  });

  it("keeps the white space of HH transcripts, and refuses those that differ before the last answer", () => {
    const row = { chosen: "\n\nHuman: q\n\nAssistant: a", rejected: "\n\nHuman: q\n\nAssistant:  b" };
    expect(convertRow("hh-transcript", "preference-explicit", row).rows).toEqual([
      { prompt: " q", chosen: " a", rejected: "  b" },
    ]);
    const apart = { ...row, rejected: "\n\nHuman: r\n\nAssistant: b" };
    expect(convertRow("hh-transcript", "preference-explicit", apart).refused).toHaveLength(1);
  });

  it("labels a pair, and all steps together", () => {
    const pair = convertRow("preference-explicit", "unpaired-preference", { prompt: "q", chosen: "a", rejected: "b" });
    expect(pair.rows).toEqual([
      { prompt: "q", completion: "a", label: true },
      { prompt: "q", completion: "b", label: false },
    ]);
    const steps = { prompt: "q", completions: ["a", "b"], labels: [true, false] };
    expect(convertRow("stepwise", "unpaired-preference", steps)).toEqual({
      rows: [{ prompt: "q", completion: "a\nb", label: false }],
      lost: ["which step is wrong", "the borders between the steps"],
      refused: [],
    });
  });

  it("writes a labelled answer as texts or as messages, as the format says, and gives both back", () => {
    const texts = { prompt: "q", completion: "a", label: false };
    const messages = { prompt: [user], completion: [answer], label: false };
    const [standard, conversational] = ["unpaired-preference", "unpaired-preference-conversational"];
    // A file of either form is detected as the standard one: its rows are told apart by what stands in them.
    expect([texts, messages].map((row) => detectRow(row).id)).toEqual([standard, standard]);
    for (const [to, made] of [
      [standard, texts],
      [conversational, messages],
    ] as const) {
      for (const row of [texts, messages]) {
        expect(convertRow(standard, to, row)).toEqual({ rows: [made], lost: [], refused: [] });
      }
    }
  });

  it("says what a labelled answer loses as texts, and keeps it as messages", () => {
    const system = { role: "system", content: "Be short." };
    const row = { prompt: [system, user], completion: [answer], label: true, id: 7 };
    const texts = convertRow("unpaired-preference-conversational", "unpaired-preference", row);
    expect(texts.rows).toEqual([{ prompt: "Be short.\n\nq", completion: "a", label: true, id: 7 }]);
    expect(texts.lost).toEqual(["the border between system prompt and message"]);
    expect(convertRow("unpaired-preference", "unpaired-preference-conversational", row).rows).toEqual([row]);
  });

  it("never makes a bad answer one to learn", () => {
    const row = { prompt: "q", completion: "a", label: false };
    expect(convertRow("unpaired-preference", "openai-chat", row).rows).toEqual([]);
  });

  it("writes out all pairs of a ranking: n (n - 1) / 2", () => {
    const row = { instruction: "q", input: "", output: ["a", "b", "c", "d"] };
    const { rows, lost } = convertRow("ranked-list-output", "preference-explicit", row);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual({ prompt: "q", chosen: "a", rejected: "b" });
    expect(lost).toEqual(["the ranking as a whole: its pairs repeat the prompt, so split them by prompt"]);
  });

  it("makes a conversation of every path of a tree, the best rank first", () => {
    const row = FORMAT_CASES.find(({ id }) => id === "oasst-tree")?.row ?? null;
    const { rows, lost } = convertRow("oasst-tree", "prompt-completion", row);
    expect(rows.map((made) => JSON.stringify(made))).toEqual([
      '{"prompt":"2 + 2?","completion":"4","message_tree_id":"t"}'.replace(',"message_tree_id":"t"', ""),
      '{"prompt":"2 + 2?","completion":"5"}',
    ]);
    expect(lost).toContain("the tree: its paths repeat their first turns");
  });

  it("takes the marked result as the answer to check, and only a marked one", () => {
    const marked = { question: "2 + 2?", answer: "2 + 2 = 4\n#### 4" };
    expect(convertRow("question-answer", "verl-rl", marked)).toMatchObject({
      rows: [{ prompt: [{ role: "user", content: "2 + 2?" }], reward_model: { style: "rule", ground_truth: "4" } }],
      lost: ["the worked solution"],
    });
    expect(convertRow("question-answer", "verl-rl", { question: "2 + 2?", answer: "4" }).rows).toEqual([]);
  });

  it("moves the system prompt for Gemini and Bedrock and renames the assistant", () => {
    const row = { messages: [{ role: "system", content: "s" }, user, { ...answer, weight: 1, name: "Ada" }] };
    expect(convertRow("openai-chat", "gemini", row)).toEqual({
      rows: [
        {
          systemInstruction: { role: "system", parts: [{ text: "s" }] },
          contents: [
            { role: "user", parts: [{ text: "q" }] },
            { role: "model", parts: [{ text: "a" }] },
          ],
        },
      ],
      lost: ["messages[].name", "which turns are trained"],
      refused: [],
    });
  });

  it("reads conversations whose turns have role and content, and says that the names are another format's", () => {
    const asked = { role: "user", content: "q" };
    const turns = [asked, { role: "assistant", content: "a" }];
    const row = { conversations: turns, id: "7" };
    expect(convertRow("sharegpt", "openai-chat", row)).toEqual({
      rows: [{ messages: turns }],
      lost: ["id"],
      refused: [],
    });
    expect(checkRow("sharegpt", row).map(({ code, severity }) => [code, severity])).toEqual([
      ["unrecognized_key", "warning"],
    ]);
    const [, mixed] = checkRow("sharegpt", { conversations: [asked, { from: "gpt", value: "a" }] });
    expect(mixed?.severity).toBe("error");
  });

  it("refuses to make an empty answer of a call of a tool", () => {
    const call = { id: "1", type: "function", function: { name: "look", arguments: "{}" } };
    const asked = { role: "user", content: "q" };
    const row = { messages: [asked, { role: "assistant", content: null, tool_calls: [call] }] };
    for (const to of ["alpaca", "prompt-completion", "gemini", "bedrock-conversation", "text"]) {
      const { rows, refused } = convertRow("openai-chat", to, row);
      expect([rows, refused[0]]).toEqual([[], expect.stringContaining("a call of a tool without text")]);
    }
    expect(convertRow("openai-chat", "prompt-only-conversational", row)).toMatchObject({ rows: [{ prompt: [asked] }] });
    expect(convertRow("openai-chat", "prompt-completion-conversational", row).lost).toEqual([]);
  });

  it("carries a key named __proto__ as any other, and gives it to no prototype", () => {
    const row = JSON.parse('{"instruction":"q","input":"","output":"a","__proto__":{"role":"x"}}');
    const { rows } = convertRow("alpaca", "dolly", row);
    expect(JSON.stringify(rows[0])).toBe('{"instruction":"q","context":"","response":"a","__proto__":{"role":"x"}}');
    expect(Object.hasOwn({}, "role")).toBe(false);
  });

  it("names the nearest format for one that it does not know", () => {
    expect(convertRow("alpaka", "openai-chat", {}).refused).toEqual([
      'There is no format "alpaka". Did you mean "alpaca"?',
    ]);
  });
});

describe("the targets of a format", () => {
  const target = (from: string, to: string) => conversions(from).find((one) => one.to.id === to);

  it("say what a usual row would lose", () => {
    expect(target("sharegpt", "openai-chat")).toMatchObject({ lost: [] });
    expect(target("alpaca", "prompt-completion")).toMatchObject({ lost: ["the border between instruction and input"] });
    expect(target("openai-chat", "alpaca")).toMatchObject({ lost: ["the roles of the turns"] });
    expect(target("openai-chat", "openai-dpo")).toHaveProperty("refused");
  });

  it("stand in order: nothing lost, something lost, refused", () => {
    for (const from of ["openai-chat", "stepwise", "preference-explicit", "oasst-tree"]) {
      const ranks = conversions(from).map((one) => ("refused" in one ? 2 : one.lost.length > 0 ? 1 : 0));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it("are none for token ids", () => {
    expect(conversions("pretokenized")).toEqual([]);
  });
});
