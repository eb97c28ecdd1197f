import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference } from "./difference";

describe("difference", () => {
  it("marks the words that only one side has", () => {
    expect(difference("Keep it for six weeks.", "Keep it for three long weeks.")).toEqual({
      first: [
        { text: "Keep it for ", own: false },
        { text: "six ", own: true },
        { text: "weeks.", own: false },
      ],
      second: [
        { text: "Keep it for ", own: false },
        { text: "three long ", own: true },
        { text: "weeks.", own: false },
      ],
      shared: 4 / 5,
    });
  });
  it("says that nothing is shared with an empty text", () => {
    expect(difference("", "a")).toEqual({ first: [], second: [{ text: "a", own: true }], shared: 0 });
  });
  it("loses no character and finds the same words common on both sides", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c ", " ", "\n"), { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { first, second, shared } = difference(a, b);
        expect(first.map((piece) => piece.text).join("")).toBe(a);
        expect(second.map((piece) => piece.text).join("")).toBe(b);
        const common = (pieces: typeof first) =>
          pieces.filter(({ own }) => !own).flatMap((piece) => piece.text.split(/\s+/).filter((word) => word !== ""));
        expect(common(first)).toEqual(common(second));
        expect(shared).toBeLessThanOrEqual(1);
        expect(difference(a, a).first.some(({ own }) => own)).toBe(false);
      }),
    );
  });
});
