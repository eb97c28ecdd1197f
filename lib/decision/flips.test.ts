import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { applyChange, singleChanges } from "./change";
import { readAnswers } from "./coherence";
import { compile, stateOf } from "./compile";
import { draw } from "./draws";
import { allAnswers, certain, fixture } from "./fixture";
import { flips } from "./flips";
import { rank } from "./rank";
import { simulate } from "./simulate";
import { allFlips, decide } from "./verdict";

const COUNT = 1000;
const compiled = compile(fixture);
const draws = draw(fixture, COUNT);
const coherent = allAnswers(fixture).filter((answers) => readAnswers(fixture, answers).contradictions.length === 0);

/** The first of the ranking, on all draws. */
function winner(answers: Answers): string {
  const simulation = simulate(compiled, draws, stateOf(compiled, answers), COUNT);
  return rank(compiled, simulation, answers)[0]?.stages.join() ?? "";
}
const found = (answers: Answers) => allFlips(compiled, draws, decide(compiled, draws, answers));

describe("flips", () => {
  it("names the answer that would change the first, and what would be first", () => {
    // Nothing to train on, facts to fetch, no spread. Weights 0.533, 0.133, 0.167, 0.167: ask 0.5, fetch 0.525.
    // With thrift 0.16, 0.04, 0.64, 0.16: ask 0.784, fetch 0.622. No other answer puts anything before fetch.
    const still = { ...certain(fixture), settings: { ...fixture.settings, concentration: 1e9 } };
    const made = compile(still);
    const few = draw(still, 20);
    const answers = { aim: ["facts"], stock: ["nothing"], labels: ["0"], care: ["checked"], gear: ["card"] };
    const [flip, ...others] = allFlips(made, few, decide(made, few, answers));
    expect(flip).toMatchObject({ kind: "add", question: "aim", option: "thrift", stages: ["ask"] });
    expect(flip?.lead).toBeCloseTo(0.162, 4);
    expect(others).toEqual([]);
  });

  it("yields once per change, so that a caller can stop", () => {
    const answers: Answers = { aim: ["facts"] };
    const { verdict, simulation } = decide(compiled, draws, answers);
    const steps = [...flips(compiled, draws, answers, simulation, verdict.ranking[0]?.stages ?? [])];
    expect(steps).toHaveLength(singleChanges(fixture, answers).length);
  });

  it("are exactly the single changes with another first on all draws, largest lead first", () => {
    fc.assert(
      fc.property(fc.constantFrom(...coherent), (answers) => {
        const first = winner(answers);
        const flipped = found(answers);
        const byForce = singleChanges(fixture, answers).filter(
          (change) => winner(applyChange(answers, change)) !== first,
        );
        const named = flipped.map(({ kind, question, option }) => `${kind} ${question} ${option}`);
        expect([...named].sort()).toEqual(byForce.map((c) => `${c.kind} ${c.question} ${c.option}`).sort());
        for (const flip of flipped) expect(winner(applyChange(answers, flip))).toBe(flip.stages.join());
        const leads = flipped.map(({ lead }) => lead);
        expect(leads).toEqual([...leads].sort((a, b) => b - a));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
