import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ignoredWords } from "./ignored";

describe("the words for what a link could not do", () => {
  it("name each part, as it stands in the address, with its reason", () => {
    const ignored = [
      { name: "goals", value: "nonsense", because: "unknown here" },
      { name: "batch", value: "0", because: "not a number from 1 to 512" },
    ];
    expect(ignoredWords(ignored)).toBe(
      "goals=nonsense (unknown here); batch=0 (not a number from 1 to 512). The rest is used.",
    );
  });

  it("cut what a reader pasted, between characters", () => {
    expect(ignoredWords([{ name: "q", value: "🦊".repeat(61), because: "longer than 100 characters" }])).toBe(
      `q=${"🦊".repeat(60)}… (longer than 100 characters). The rest is used.`,
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        expect([...ignoredWords([{ name, value, because: "unknown" }])].length).toBeLessThan(165);
      }),
    );
  });
});
