import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { readAnswers } from "./coherence";
import { compile, stateOf } from "./compile";
import { draw } from "./draws";
import { allAnswers, fixture } from "./fixture";
import { sampler } from "./sample";
import { ANSWERED, OPEN, YES } from "./state";

const COUNT = 4000;
const compiled = compile(fixture);
const draws = draw(fixture, COUNT);
const coherent = allAnswers(fixture).filter((answers) => readAnswers(fixture, answers).contradictions.length === 0);

function sampled(answers: Answers, count = COUNT): readonly Int32Array[] {
  const given = stateOf(compiled, answers);
  const sample = sampler(compiled, draws, given);
  return Array.from({ length: count }, (_, d) => {
    const into = new Int32Array(given.length);
    sample(d, into);
    return into;
  });
}

/** Share of draws in which the question's answer has the option. */
function shareOf(states: readonly Int32Array[], question: string, option: string): number {
  const q = compiled.questionIndex.get(question) ?? -1;
  const bit = 1 << (fixture.questions[q]?.options.indexOf(option) ?? -1);
  return states.filter((state) => (state[q] ?? 0) & bit).length / states.length;
}

/** Three standard errors of a share. */
const error = (share: number) => 3 * Math.sqrt((share * (1 - share)) / COUNT);

describe("sampler", () => {
  it("draws one of several options by their shares", () => {
    const states = sampled({});
    for (const [option, share] of [
      ["facts", 0.2],
      ["style", 0.5],
      ["thrift", 0.3],
    ] as const) {
      expect(Math.abs(shareOf(states, "aim", option) - share)).toBeLessThan(error(share));
    }
  });

  it("draws options that go together each by itself, and nothing where none is drawn", () => {
    // Pairs in 0.5 and votes in 0.2 of draws; neither in 0.5 x 0.8 = 0.4.
    const states = sampled({ labels: ["0"] });
    expect(Math.abs(shareOf(states, "stock", "pairs") - 0.5)).toBeLessThan(error(0.5));
    expect(Math.abs(shareOf(states, "stock", "votes") - 0.2)).toBeLessThan(error(0.2));
    expect(Math.abs(shareOf(states, "stock", "nothing") - 0.4)).toBeLessThan(error(0.4));
  });

  it("uses the prior whose condition holds, given or sampled", () => {
    expect(shareOf(sampled({ stock: ["votes"] }), "labels", "0")).toBe(0);
    expect(Math.abs(shareOf(sampled({ stock: ["votes"] }), "labels", "many") - 0.5)).toBeLessThan(error(0.5));
    // Nothing excludes a few labels, so the prior's tenth is never drawn.
    expect(shareOf(sampled({ stock: ["nothing"] }), "labels", "0")).toBe(1);
    // Stock comes before labels in the order of questions: 0.6 have a kind, and half of those have many labels. A draw
    // with nothing (0.4) and a few labels (0.1) contradicts itself and is repeated, so what is left is 0.96.
    expect(Math.abs(shareOf(sampled({}), "labels", "many") - 0.3 / 0.96)).toBeLessThan(error(0.3 / 0.96));
  });

  it("draws one question alike whatever another was answered", () => {
    const gear = (answers: Answers) => sampled(answers).map((state) => state[4]);
    expect(gear({ stock: ["pairs"], aim: ["style"] })).toEqual(gear({ stock: ["pairs"], aim: ["facts"] }));
  });

  describe("where every try contradicts itself", () => {
    /** Stock is drawn with these chances, labels are always many: without pairs and votes the two contradict. */
    const state = (shares: Readonly<Record<string, number>>, answers: Answers) => {
      const priors = [
        { question: "stock", pick: "each", shares } as const,
        { question: "labels", pick: "one", shares: { many: 1 } } as const,
      ].map((prior) => ({ id: "p", because: "", basis: "ours", cites: [], when: null, ...prior }) as const);
      const made = compile({ ...fixture, priors });
      const into = new Int32Array(5);
      sampler(made, draws, stateOf(made, answers))(0, into);
      return [...into].slice(1, 3).map((bits) => bits & ~ANSWERED);
    };

    it("reads what was sampled as the exclusion says", () => {
      // Stock stays at nothing (1), labels are read as 0 (1).
      expect(state({}, {})).toEqual([1, 1]);
    });

    it("lets what was sampled give way to what was given, by the likeliest option", () => {
      // Labels stay many (4); stock becomes pairs (2), or votes (4) where those are likelier.
      expect(state({}, { labels: ["many"] })).toEqual([2, 4]);
      expect(state({ votes: 1e-6 }, { labels: ["many"] })).toEqual([4, 4]);
    });
  });

  it("leaves given answers alone, answers the rest, and contradicts nothing, for any coherent answers", () => {
    fc.assert(
      fc.property(fc.constantFrom(...coherent), (answers) => {
        const given = stateOf(compiled, answers);
        const wrong = sampled(answers, 500).filter(
          (state) =>
            given.some((bits, q) => bits !== OPEN && bits !== state[q]) ||
            state.some((bits) => (bits & ANSWERED) === 0) ||
            compiled.exclusions.some(({ when }) => when(state) === YES),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
