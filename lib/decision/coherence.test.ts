import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswers } from "./coherence";
import { judge } from "./condition";
import { allAnswers, fixture } from "./fixture";

describe("readAnswers", () => {
  it("leaves answers that go together as they are", () => {
    const answers = { aim: ["style"], stock: ["nothing"], labels: ["0"] };
    expect(readAnswers(fixture, answers)).toEqual({ answers, contradictions: [] });
  });

  it("drops none of these beside other options, and says so", () => {
    const { answers, contradictions } = readAnswers(fixture, { stock: ["nothing", "votes"] });
    expect(answers).toEqual({ stock: ["votes"] });
    expect(contradictions).toEqual([
      {
        id: "stock-none-and-some",
        because: '"nothing" was chosen for "stock" together with other options. Read as: the other options.',
      },
    ]);
  });

  it("reads an exclusion as its record says", () => {
    const { answers, contradictions } = readAnswers(fixture, { stock: ["nothing"], labels: ["many"] });
    expect(answers).toEqual({ stock: ["nothing"], labels: ["0"] });
    expect(contradictions).toEqual([
      { id: "nothing-and-labels", because: "There is nothing, and there are labels. Read as: no labels." },
    ]);
    const forget = fixture.exclusions.map((each) => ({ ...each, reading: { labels: null } }));
    const forgotten = readAnswers({ ...fixture, exclusions: forget }, { stock: ["nothing"], labels: ["many"] });
    expect(forgotten.answers).toEqual({ stock: ["nothing"] });
  });

  it("drops none first, so that what is left cannot contradict", () => {
    const { answers, contradictions } = readAnswers(fixture, { stock: ["nothing", "pairs"], labels: ["many"] });
    expect(answers).toEqual({ stock: ["pairs"], labels: ["many"] });
    expect(contradictions).toHaveLength(1);
  });

  it("takes an empty list and an unknown question as nothing said", () => {
    expect(readAnswers(fixture, { aim: [], mood: ["good"] })).toEqual({ answers: {}, contradictions: [] });
  });

  it("leaves nothing to contradict, and changes nothing where nothing does", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allAnswers(fixture)), (given) => {
        const { answers, contradictions } = readAnswers(fixture, given);
        expect(readAnswers(fixture, answers)).toEqual({ answers, contradictions: [] });
        if (contradictions.length === 0) expect(answers).toEqual(given);
        for (const { when } of fixture.exclusions) expect(judge(when, answers, fixture.questions)).not.toBe("yes");
      }),
    );
  });
});
