import { describe, expect, it } from "vitest";
import { entryText, matches, recordText } from "./record-search";

const entry = { id: "bread", technique: "kto-labels", domain: "cooking", title: "Bread that did not rise" } as const;
const record = {
  ...entry,
  languages: ["de"],
  note: "Look at the yeast.",
  example: {
    kind: "labelled",
    prompt: [{ role: "user", text: "Die Bäckerei öffnet um sechs." }],
    completion: [{ role: "assistant", text: "Ja." }],
    good: true,
  },
} as const;
const any = { words: "", techniques: [], domains: [] };

describe("matches", () => {
  it("wants every word, whatever its case and accents, anywhere in the record", () => {
    const found = (words: string) => matches(entry, recordText(record), { ...any, words });
    expect(found("")).toBe(true);
    expect(found("  YEAST backerei ")).toBe(true);
    expect(found("rise cooking single-answer")).toBe(true);
    expect(found("yeast butter")).toBe(false);
    expect(matches(entry, entryText(entry), { ...any, words: "yeast" })).toBe(false);
  });
  it("wants one of the techniques and one of the domains, where some are given", () => {
    expect(matches(entry, "", { ...any, techniques: ["rlhf", "kto-labels"] })).toBe(true);
    expect(matches(entry, "", { ...any, techniques: ["rlhf"] })).toBe(false);
    expect(matches(entry, "", { ...any, domains: ["law"] })).toBe(false);
  });
});
