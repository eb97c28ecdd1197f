import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { nearest } from "./nearest";

const KNOWN = ["lora", "qlora", "prompting", "prompt-tuning", "instruction-tuning", "rag", "no"];

describe("nearest", () => {
  test.each([
    // One letter in, out or other; two letters turned are two edits.
    ["loraa", "lora"],
    ["lor", "lora"],
    ["lola", "lora"],
    ["loar", "lora"],
    ["promting", "prompting"],
    ["prompt_tuning", "prompt-tuning"],
    ["LoRA", "lora"],
    // Five edits of eighteen are within a third.
    ["instrction-tunin", "instruction-tuning"],
  ])("%s is near %s", (typed, id) => expect(nearest(typed, KNOWN)).toBe(id));

  // As many edits as the id has letters leave nothing in common.
  test.each(["", "ti", "xy", "yes", "fine-tuning-of-everything", "dpo"])("nothing is near %j", (typed) => {
    expect(nearest(typed, KNOWN)).toBeNull();
  });

  it("takes the first of equally near ones, and null of none", () => {
    expect(nearest("lara", ["lora", "lira"])).toBe("lora");
    expect(nearest("lora", [])).toBeNull();
  });

  it("finds every known id itself, and any with one letter changed", () => {
    const far = KNOWN.filter((id) => id !== "lora" && id !== "no");
    fc.assert(
      fc.property(fc.constantFrom(...far), fc.nat(), (id, at) => {
        const place = at % id.length;
        expect(nearest(id, far)).toBe(id);
        expect(nearest(`${id.slice(0, place)}#${id.slice(place + 1)}`, far)).toBe(id);
      }),
    );
  });

  it("never throws, and only ever names a known id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (typed, known) => {
        const near = nearest(typed, known);
        if (near !== null) expect(known).toContain(near);
      }),
    );
  });
});
