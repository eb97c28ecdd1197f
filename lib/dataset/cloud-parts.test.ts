import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRow, convertRow } from "./convert";
import { detectRow } from "./detect";
import type { Json } from "./example";

const gemini = (...parts: readonly Json[]) => ({
  contents: [
    { role: "user", parts: [{ text: "What is on it?" }, ...parts] },
    { role: "model", parts: [{ text: "A cat." }] },
  ],
});
const bedrock = (...parts: readonly Json[]) => ({
  schemaVersion: "bedrock-conversation-2024",
  messages: [
    { role: "user", content: [{ text: "What is on it?" }, ...parts] },
    { role: "assistant", content: [{ text: "A cat." }] },
  ],
});
const FILE = { fileData: { mimeType: "image/png", fileUri: "gs://b/a.png" } };
const IMAGE = { image: { format: "png", source: { s3Location: { uri: "s3://b/a.png" } } } };

describe("a row of a cloud with parts that are no text", () => {
  it("is known, sound for its service, and named as carrying what is not read", () => {
    expect(detectRow(gemini(FILE)).id).toBe("gemini");
    expect(checkRow("gemini", gemini(FILE))).toEqual([
      {
        code: "parts_not_read",
        field: "contents[0].parts[1]",
        severity: "note",
        message:
          "contents[0].parts[1] carries fileData, and only text is read here: the row can be checked, and is left out of a conversion.",
      },
    ]);
    expect(detectRow(bedrock(IMAGE)).id).toBe("bedrock-conversation");
    expect(checkRow("bedrock-conversation", bedrock(IMAGE)).map(({ code }) => code)).toEqual(["parts_not_read"]);
  });

  it("is left out of a conversion with that reason, and passes through to its own format", () => {
    const because =
      "messages[0].content[1] carries image, and only text is read here: the row can be checked, and is left out of a conversion.";
    expect(convertRow("bedrock-conversation", "openai-chat", bedrock(IMAGE))).toEqual({
      rows: [],
      lost: [],
      refused: [because],
    });
    const row = gemini({ functionCall: { name: "look", args: {} } });
    expect(convertRow("gemini", "openai-chat", row).refused[0]).toContain("carries functionCall");
    expect(convertRow("gemini", "gemini", row).rows).toEqual([row]);
  });

  it("is left out too where the text itself is marked as something else", () => {
    const thought = gemini({ text: "Let me look.", thought: true });
    expect(convertRow("gemini", "openai-chat", thought).refused[0]).toContain("carries thought");
  });

  it("says when several texts become one, and that declared functions stay behind", () => {
    const row = { ...gemini({ text: "Be brief." }), tools: [{ functionDeclarations: [{ name: "look" }] }] };
    expect(convertRow("gemini", "openai-chat", row)).toEqual({
      rows: [
        {
          messages: [
            { role: "user", content: "What is on it?\nBe brief." },
            { role: "assistant", content: "A cat." },
          ],
        },
      ],
      lost: ["the borders between the parts of a turn", "tools, which Gemini declares in its own way"],
      refused: [],
    });
    const pair = {
      contents: [{ role: "user", parts: [{ text: "a" }, { text: "b" }] }],
      completions: [1, 0].map((score) => ({ score, completion: { role: "model", parts: [{ text: String(score) }] } })),
    };
    expect(convertRow("gemini-preference", "openai-dpo", pair).lost).toEqual([
      "the borders between the parts of a turn",
    ]);
  });

  it("loses no word of a part in silence: each stands in the new row, or the row is left out", () => {
    const part = fc.oneof(
      fc.record({ text: fc.string({ minLength: 1 }) }),
      fc.dictionary(fc.constantFrom("text", "fileData", "image", "thought", "odd"), fc.string({ minLength: 1 })),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), (parts) => {
        for (const [id, row] of [
          ["gemini", gemini(...parts)] as const,
          ["bedrock-conversation", bedrock(...parts)] as const,
        ]) {
          const { rows, refused, lost } = convertRow(id, "openai-chat", row);
          if (refused.length > 0) continue;
          const [written] = rows.map((one) => JSON.stringify(one));
          for (const text of parts.flatMap((one) => Object.values(one))) {
            expect(written).toContain(JSON.stringify(text).slice(1, -1));
          }
          expect(lost.length > 0).toBe(parts.length > 0);
        }
      }),
    );
  });
});
