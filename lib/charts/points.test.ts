import fc from "fast-check";
import { expect, it, test } from "vitest";
import { stepFrom } from "./points";

const lines = [
  [{ left: 0 }, { left: 0.5 }, { left: 1 }],
  [{ left: 0.1 }, { left: 0.9 }],
];

test.each([
  [{ line: 0, index: 0 }, "ArrowRight", { line: 0, index: 1 }],
  [{ line: 0, index: 0 }, "ArrowLeft", null],
  [{ line: 0, index: 2 }, "ArrowRight", null],
  [{ line: 0, index: 2 }, "ArrowDown", { line: 1, index: 1 }],
  [{ line: 1, index: 0 }, "ArrowUp", { line: 0, index: 0 }],
  [{ line: 1, index: 0 }, "ArrowDown", null],
  [{ line: 0, index: 1 }, "Home", { line: 0, index: 0 }],
  [{ line: 0, index: 1 }, "End", { line: 0, index: 2 }],
  [{ line: 0, index: 1 }, "a", null],
])("from %j, %s leads to %j", (from, key, to) => expect(stepFrom(from, key, lines)).toEqual(to));

it("never leaves the points", () => {
  const key = fc.constantFrom("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End");
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
      let place = { line: 0, index: 0 };
      for (const pressed of keys) place = stepFrom(place, pressed, lines) ?? place;
      expect(lines[place.line]?.[place.index]).toBeDefined();
    }),
  );
});
