import { describe, expect, it } from "vitest";
import { readAnswers } from "./coherence";
import { fixture } from "./fixture";
import { uniform } from "./random";
import { randomAnswers } from "./random-answers";

const sets = (chance: number, count = 2000) => {
  const next = uniform(3);
  return Array.from({ length: count }, () => randomAnswers(fixture, next, chance));
};

describe("randomAnswers", () => {
  it("answers each question with the chance given", () => {
    expect(sets(0).every((answers) => Object.keys(answers).length === 0)).toBe(true);
    expect(sets(1).every((answers) => Object.keys(answers).length === fixture.questions.length)).toBe(true);
    const gear = sets(0.7).filter((answers) => "gear" in answers).length / 2000;
    expect(Math.abs(gear - 0.7)).toBeLessThan(3 * Math.sqrt((0.7 * 0.3) / 2000));
  });
  it("never contradicts itself", () => {
    expect(sets(0.7).flatMap((answers) => readAnswers(fixture, answers).contradictions)).toEqual([]);
  });
  it("chooses one option, or several up to the most, each once", () => {
    const all = sets(1);
    expect(new Set(all.map(({ gear }) => gear?.length))).toEqual(new Set([1]));
    expect(new Set(all.map(({ aim }) => aim?.length))).toEqual(new Set([1, 2]));
    expect(all.every(({ aim = [] }) => new Set(aim).size === aim.length)).toBe(true);
  });
  it("reaches every option, and draws the same again from the same seed", () => {
    const all = sets(1);
    const seen = new Set(all.flatMap((answers) => Object.values(answers).flat()));
    expect(seen).toEqual(new Set(fixture.questions.flatMap(({ options }) => options)));
    expect(sets(1)).toEqual(all);
  });
});
