import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FilterEntry, matches, NO_FILTER, readFilter, writeFilter } from "./filter";

const CHOICES = {
  moves: ["nothing", "weights"],
  from: ["pairs", "text"],
  good: ["style", "reasoning"],
  examples: ["100", "1000"],
} as const;
const pairs: FilterEntry = { id: "pairs-tuning", moves: "weights", from: "pairs", good: ["style"], examples: 1000 };

describe("matches", () => {
  it("wants all parts to hold, and takes an amount as the most", () => {
    expect(matches(pairs, { ...NO_FILTER, moves: "weights", good: "style" })).toBe(true);
    expect(matches(pairs, { ...NO_FILTER, moves: "weights", good: "reasoning" })).toBe(false);
    expect(matches(pairs, { ...NO_FILTER, examples: "1000" })).toBe(true);
    expect(matches(pairs, { ...NO_FILTER, examples: "100" })).toBe(false);
  });
  it("lets everything through where nothing is chosen", () => {
    expect(matches(pairs, NO_FILTER)).toBe(true);
  });
});

describe("the link", () => {
  it("says only what was chosen", () => {
    expect(writeFilter(CHOICES, NO_FILTER)).toBe("");
    expect(writeFilter(CHOICES, { ...NO_FILTER, from: "text" })).toBe("from=text&v=1");
  });
  it("names what it does not know and reads the rest", () => {
    const { filter, ignored } = readFilter(CHOICES, "?from=tea&good=style&v=1");
    expect(filter).toEqual({ ...NO_FILTER, good: "style" });
    expect(ignored).toEqual([{ name: "from", value: "tea", because: "unknown here" }]);
  });
  it("comes back as it went", () => {
    const part = (options: readonly string[]) => fc.option(fc.constantFrom(...options), { nil: null });
    fc.assert(
      fc.property(
        fc.record({
          moves: part(CHOICES.moves),
          from: part(CHOICES.from),
          good: part(CHOICES.good),
          examples: part(CHOICES.examples),
        }),
        (filter) => {
          expect(readFilter(CHOICES, writeFilter(CHOICES, filter))).toEqual({ filter, ignored: [] });
        },
      ),
    );
  });
});
