import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allAnswers, fixture } from "@/lib/decision/fixture";
import { guideFields, readGuideLink, writeGuideLink } from "./guide-link";

describe("the guide's link", () => {
  it("has a field per question, in their order, and one for moved weights", () => {
    expect(guideFields(fixture).map(({ name }) => name)).toEqual(["aim", "stock", "labels", "care", "gear", "weights"]);
  });

  it("carries answers, one or several, and moved weights", () => {
    const state = { answers: { gear: ["card"], aim: ["style", "facts"] }, weights: { hours: -2, skill: 1 } };
    const link = writeGuideLink(fixture, state);
    expect(link).toBe("aim=style.facts&gear=card&weights=skill_up1.hours_down2&v=1");
    expect(readGuideLink(fixture, link)).toEqual({ ...state, ignored: [] });
  });

  it("is empty where nothing is answered and nothing moved", () => {
    expect(writeGuideLink(fixture, { answers: {}, weights: { skill: 0 } })).toBe("");
    expect(readGuideLink(fixture, "")).toEqual({ answers: {}, weights: {}, ignored: [] });
  });

  it("keeps the first option where a question takes one, and names what it leaves out", () => {
    expect(readGuideLink(fixture, "gear=card.rack&labels=lots&mood=good&weights=skill_up3")).toEqual({
      answers: { gear: ["card"] },
      weights: {},
      ignored: [
        { name: "gear", value: "rack", because: "at most 1 can be chosen" },
        { name: "labels", value: "lots", because: "unknown here" },
        { name: "mood", value: "good", because: "unknown" },
        { name: "weights", value: "skill_up3", because: "unknown here" },
      ],
    });
  });

  it("brings any answers and any moved weights back", () => {
    const step = fc.constantFrom(-2, -1, 1, 2);
    const moved = fc.record({ skill: step, slips: step, hours: step, toll: step }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.constantFrom(...allAnswers(fixture)), moved, (answers, moves) => {
        const weights = { ...moves };
        const link = writeGuideLink(fixture, { answers, weights });
        expect(readGuideLink(fixture, link)).toEqual({ answers, weights, ignored: [] });
      }),
    );
  });

  it("reads any address at all", () => {
    const name = fc.constantFrom("aim", "weights", "v", "x");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: "binary" }))), (pairs) => {
        const { answers, weights } = readGuideLink(fixture, pairs.map(([key, value]) => `${key}=${value}`).join("&"));
        const again = readGuideLink(fixture, writeGuideLink(fixture, { answers, weights }));
        expect(again).toEqual({ answers, weights, ignored: [] });
      }),
    );
  });
});
