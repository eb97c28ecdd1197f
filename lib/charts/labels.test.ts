import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorAt, breakText, readableTicks, spreadLabels, textWidth, wrapText } from "./labels";

describe("spreadLabels", () => {
  it("leaves free labels alone and shares the way between crowded ones", () => {
    expect(spreadLabels([10, 60, 100], 16, 0, 200)).toEqual([10, 60, 100]);
    expect(spreadLabels([50, 50], 16, 0, 200)).toEqual([42, 58]);
    expect(spreadLabels([100, 40, 104], 16, 0, 200)).toEqual([94, 40, 110]);
    expect(spreadLabels([2, 4], 16, 0, 200)).toEqual([0, 16]);
    expect(spreadLabels([199], 16, 0, 200)).toEqual([199]);
    expect(spreadLabels([], 16, 0, 200)).toEqual([]);
  });

  it("spreads evenly where there is no room", () => {
    expect(spreadLabels([5, 5, 5], 16, 0, 20)).toEqual([0, 10, 20]);
  });

  it("keeps the gap, the bounds and the order, and moves nothing that had room", () => {
    const places = fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(places, (wanted) => {
        const placed = spreadLabels(wanted, 16, 0, 400);
        const sorted = [...placed].sort((a, b) => a - b);
        for (const [index, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(400 + 1e-9);
          if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
        }
        wanted.forEach((a, i) => {
          wanted.forEach((b, j) => {
            if (a < b) expect(placed[i]).toBeLessThan(placed[j] ?? Number.NaN);
          });
        });
        const free = [...wanted].sort((a, b) => a - b);
        const hadRoom = free.every(
          (place, index) => place >= 0 && place <= 400 && (index === 0 || place - (free[index - 1] ?? 0) >= 16),
        );
        if (!hadRoom) return;
        for (const [index, place] of placed.entries()) expect(place).toBeCloseTo(wanted[index] ?? Number.NaN, 6);
      }),
      { numRuns: 500 },
    );
  });
});

describe("readableTicks", () => {
  const ticks = ["10", "100", "1,000", "10,000", "100,000"].map((text, index) => ({ at: index / 4, text }));

  it("drops every second text on a narrow axis, never the last", () => {
    expect(readableTicks(ticks, 400, 13)).toEqual([true, true, true, true, true]);
    expect(readableTicks(ticks, 150, 13)).toEqual([true, false, true, false, true]);
    expect(readableTicks(ticks, 20, 13)).toEqual([false, false, false, false, true]);
    expect(readableTicks([], 100, 13)).toEqual([]);
  });

  it("keeps texts apart at any width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 900 }), fc.integer({ min: 2, max: 6 }), (width, count) => {
        const even = Array.from({ length: count }, (_, index) => ({ at: index / (count - 1), text: "10,000" }));
        const kept = even.filter((_, index) => readableTicks(even, width, 13)[index]);
        expect(kept.at(-1)).toBe(even.at(-1));
        expect((kept.length - 1) * textWidth("10,000", 13)).toBeLessThan(width);
      }),
    );
  });
});

it("anchors texts at the ends inwards", () => {
  expect([0, 0.5, 1].map(anchorAt)).toEqual(["start", "middle", "end"]);
});

describe("breakText", () => {
  it("breaks anywhere and loses nothing", () => {
    expect(breakText("abcdefg", 15, 10)).toEqual(["abc", "def", "g"]);
    expect(breakText("", 15, 10)).toEqual([]);
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 500 }), (text, width) => {
        const lines = breakText(text, width, 13);
        expect(lines.join("")).toBe(text);
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("wrapText", () => {
  it("breaks at spaces", () => {
    expect(wrapText("one two three", 7 * 5, 10)).toEqual(["one two", "three"]);
    expect(wrapText("unbreakable", 10, 10)).toEqual(["unbreakable"]);
    expect(wrapText("", 10, 10)).toEqual([]);
  });

  it("loses no word", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 10, max: 500 }), (words, width) => {
        expect(wrapText(words.join(" "), width, 13).join(" ")).toBe(words.join(" "));
      }),
    );
  });
});
