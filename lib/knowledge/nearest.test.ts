import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { nearest, suggestion } from "./nearest";

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

  const CARDS = ["rtx-3060-12", "rtx-3090", "v100-32", "v100-16", "h200", "h100-sxm", "h100-nvl", "rtx-4090"];
  test.each([
    ["v100", 'Did you mean "v100-32" or "v100-16"?'],
    ["rtx-3060", 'Did you mean "rtx-3060-12"?'],
    ["rtx4090", 'Did you mean "rtx-4090"?'],
    ["4090", 'Did you mean "rtx-4090"?'],
    ["h100-80gb", 'Did you mean "h100-sxm" or "h100-nvl"?'],
    ["rtx-5090", `Known are: ${CARDS.join(", ")}.`],
  ])("a card %s is answered by %s", (typed, said) => {
    expect(suggestion(typed, CARDS)).toBe(said);
  });

  test.each([
    ["1000-9999", ["0", "1-99", "100-999", "1k-9k", "10k-plus"], null],
    ["llama-3-8b", ["llama-2-7b", "llama-3.1-70b", "llama-3.1-8b"], "llama-3.1-8b"],
    ["sampling", ["seq", "samples", "task"], "samples"],
  ])("what was meant by %s of %j is %s", (typed, known, meant) => expect(nearest(typed, known)).toBe(meant));

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
