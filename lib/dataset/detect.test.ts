import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRow } from "./convert";
import { detectRow, detectRows } from "./detect";
import { FORMAT_CASES } from "./format-cases";

const user = { role: "user", content: "q" };
const answer = { role: "assistant", content: "a" };

/** Rows that are read under these names only where they are asked for, and what they are detected as. */
const DETECTED_AS: ReadonlyMap<string, string> = new Map([
  // A category beside question and answer is usually a note on the row.
  ["axolotl-jeopardy", "question-answer"],
  // One name stands for both forms; `formOf` tells them apart.
  ["unpaired-preference-conversational", "unpaired-preference"],
]);

describe("the format of a row", () => {
  for (const { id, row } of FORMAT_CASES) {
    it(`${id}: ${JSON.stringify(row).slice(0, 60)}`, () => {
      expect(detectRow(row).id).toBe(DETECTED_AS.get(id) ?? id);
    });
  }

  it("is TRL's where a question or instruction stands for the prompt and nothing has to go before it", () => {
    const answers = { chosen: "a", rejected: "b" };
    expect(detectRow({ question: "q", ...answers }).id).toBe("preference-explicit");
    expect(detectRow({ instruction: "q", ...answers }).id).toBe("preference-explicit");
    expect(detectRow({ question: "q", system: "", ...answers }).id).toBe("preference-explicit");
  });

  it("is never one that would leave a system prompt, an input or a verdict behind", () => {
    expect(detectRow({ system: "s", question: "q", chosen: "a", rejected: "b" }).id).toBe("axolotl-intel");
    expect(detectRow({ instruction: "i", input: "x", chosen: "a", rejected: "b" }).id).toBe(
      "llamafactory-alpaca-preference",
    );
    expect(detectRow({ instruction: "i", input: "x", output: "a", kto_tag: false }).id).toBe("llamafactory-alpaca-kto");
  });

  it("is token ids before anything else", () => {
    expect(detectRow({ input_ids: [1], labels: [1], text: "a" }).id).toBe("pretokenized");
  });

  it("is that of a row whose answer is null or whose messages were saved as text, so that the fault is named", () => {
    const faulty = { prompt: "q", completion: null };
    expect(detectRow(faulty).id).toBe("prompt-completion");
    expect(checkRow("prompt-completion", faulty).map(({ code }) => code)).toEqual(["null_content"]);
    expect(detectRow({ instruction: "i", input: "", output: null }).id).toBe("alpaca");
    const saved = { messages: JSON.stringify([user, answer]) };
    expect(detectRow(saved).id).toBe("openai-chat");
    expect(checkRow("openai-chat", saved).map(({ code }) => code)).toEqual(["messages_json_string"]);
    expect(detectRow({ messages: "Mend the build" }).id).toBeNull();
  });

  it("is unknown where no shape fits", () => {
    for (const row of [null, 3, "a", [], {}, { a: 1 }, [1], { input: { a: 1 }, output: "x" }]) {
      expect(detectRow(row).id).toBeNull();
    }
    expect(detectRow({ input: { a: 1 }, output: "x" }).doubt).toContain("input is an object");
  });

  it("is left open where a row says two things", () => {
    expect(detectRow({ text: "a", messages: [user, answer] })).toMatchObject({
      id: "openai-chat",
      alternatives: ["text"],
    });
    expect(detectRow({ prompt: "q", completion: "a", label: "true" }).doubt).toContain("no true or false");
    expect(detectRow({ question: "q", answer: "a" }).doubt).toContain("test set");
  });
});

describe("the format of a sample", () => {
  it("is the vote of its rows", () => {
    const rows = [{ messages: [user, answer] }, { messages: [user, answer] }, { messages: [user] }];
    expect(detectRows(rows)).toMatchObject({
      id: "openai-chat",
      shares: [
        { id: "openai-chat", rows: 2, share: 2 / 3 },
        { id: "openai-chat-prompt-only", rows: 1, share: 1 / 3 },
      ],
      ambiguous: [],
    });
  });

  it("is mixed where rows are no variants of each other", () => {
    expect(detectRows([{ text: "a" }, { messages: [user, answer] }]).id).toBe("mixed");
    expect(detectRows([{ text: "a" }, { odd: 1 }]).id).toBe("mixed");
  });

  it("is preference where pairs come in several forms", () => {
    const pairs = [
      { prompt: "q", chosen: "a", rejected: "b" },
      { chosen: [user, answer], rejected: [user, { ...answer, content: "b" }] },
    ];
    expect(detectRows(pairs).id).toBe("preference");
  });

  it("names both readings of rows that have two", () => {
    expect(detectRows([{ text: "a", messages: [user, answer] }])).toMatchObject({
      id: "ambiguous:openai-chat|text",
      ambiguous: ["openai-chat", "text"],
    });
  });

  it("is nothing of no rows, and shares add up to one", () => {
    expect(detectRows([])).toEqual({ id: null, shares: [], ambiguous: [], doubts: [] });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FORMAT_CASES), { minLength: 1 }), (cases) => {
        const { shares } = detectRows(cases.map(({ row }) => row));
        expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });
});
