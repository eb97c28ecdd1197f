import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "./example";
import { countByLoss, linesByLoss, lineWithField, rowLine } from "./row-line";

describe("linesByLoss", () => {
  it("marks what is trained and what is masked, as JSON writes it", () => {
    const row = { prompt: 'Say "hi"\n', completion: "hi" };
    const parts = [
      { name: "Prompt", text: 'Say "hi"\n', loss: "masked" },
      { name: "Completion", text: "hi", loss: "trained" },
    ] as const;
    expect(linesByLoss([row], parts)).toEqual([
      [
        { text: '{"prompt":"', mark: null },
        { text: 'Say \\"hi\\"\\n', mark: "masked" },
        { text: '","completion":"', mark: null },
        { text: "hi", mark: "trained" },
        { text: '"}', mark: null },
      ],
    ]);
  });
  it("does not take an answer for found where it only occurs in the prompt", () => {
    const parts = [
      { name: "Prompt", text: "Is it 26?", loss: "masked" },
      { name: "Answer", text: "26", loss: "checked" },
    ] as const;
    const [line = []] = linesByLoss([{ prompt: "Is it 26?", truth: "= 26" }], parts);
    expect(line.filter(({ mark }) => mark !== null)).toEqual([
      { text: "Is it 26?", mark: "masked" },
      { text: "26", mark: "checked" },
    ]);
  });
  it("finds parts that stand together in one text, in their order", () => {
    const parts = [
      { name: "User", text: "a", loss: "masked" },
      { name: "Assistant", text: "a", loss: "trained" },
    ] as const;
    const [line = []] = linesByLoss([{ text: "Q: a A: a" }], parts);
    expect(line.filter(({ mark }) => mark !== null)).toEqual([
      { text: "a", mark: "masked" },
      { text: "a", mark: "trained" },
    ]);
  });
  it("gives lines that are the rows, whatever is marked", () => {
    const texts = fc.array(fc.string({ unit: "grapheme" }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.jsonValue(), texts, (value, words) => {
        const row: Json = JSON.parse(JSON.stringify(value));
        const parts = words.map((text) => ({ name: "", text, loss: "trained" }) as const);
        const [line = []] = linesByLoss([row], parts);
        expect(line.map(({ text }) => text).join("")).toBe(rowLine(row));
      }),
    );
  });
});

describe("lineWithField", () => {
  const row = { messages: [{ role: "user", content: "a b c" }] };

  it("marks a field with its key, or only the words in it", () => {
    const marked = (field: string, words = "") =>
      lineWithField(row, field, words)
        .filter(({ mark }) => mark !== null)
        .map(({ text }) => text);
    expect(marked("messages[0].role")).toEqual(['"role":"user"']);
    expect(marked("messages[0]")).toEqual(['{"role":"user","content":"a b c"}']);
    expect(marked("messages[0].content", "b")).toEqual(["b"]);
    expect(marked("messages[0].content", "not there")).toEqual([]);
    expect(marked("answers")).toEqual([]);
    expect(marked("")).toEqual([]);
  });
  it("gives a line that is the row", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, words) => {
        const json: Json = JSON.parse(JSON.stringify(value));
        for (const field of [...Object.keys(value), "", "[0]"]) {
          const line = lineWithField(json, field, words);
          expect(line.map(({ text }) => text).join("")).toBe(rowLine(json));
        }
      }),
    );
  });
});

describe("countByLoss", () => {
  it("counts characters as a reader's language has them, not code units", () => {
    const parts = [
      { name: "User", text: "naïve 😀", loss: "masked" },
      { name: "User", text: "ab", loss: "masked" },
      { name: "Assistant", text: "c", loss: "trained" },
    ] as const;
    expect(countByLoss({ parts, sentence: "" })).toEqual([
      { loss: "masked", characters: 9 },
      { loss: "trained", characters: 1 },
    ]);
  });
});
