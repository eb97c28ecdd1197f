import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { readAnswers } from "./coherence";
import { compile, stateOf } from "./compile";
import { draw } from "./draws";
import { allAnswers, fixture } from "./fixture";
import { ledger } from "./ledger";
import { familyShares, isTossUp, type Ranked, rank } from "./rank";
import { type Simulation, simulate } from "./simulate";

const COUNT = 200;
const compiled = compile(fixture);
const draws = draw(fixture, COUNT);
const coherent = allAnswers(fixture).filter((answers) => readAnswers(fixture, answers).contradictions.length === 0);
const simulated = (answers: Answers) => simulate(compiled, draws, stateOf(compiled, answers), COUNT);
const PAIRS: Answers = { aim: ["facts"], stock: ["pairs"], labels: ["many"], care: ["checked"], gear: ["card"] };

/** A simulation of 21 draws in which alternative `a` is worth `level[a]` + 0, 0.01 ... 0.20; all open, the third delayed. */
function simulationOf(level: readonly number[]): Simulation {
  const shares = (share: number) => Float64Array.from(level, () => share);
  return {
    ...simulate(compiled, draws, stateOf(compiled, {}), 1),
    count: 21,
    values: Float64Array.from(level.flatMap((base) => Array.from({ length: 21 }, (_, d) => base + d / 100))),
    mean: Float64Array.from(level, (base) => base + 0.1),
    generated: shares(1),
    open: shares(1),
    delayed: Float64Array.from(level, (_, a) => (a === 2 ? 0.6 : 0.4)),
    wins: shares(1 / level.length),
  };
}

describe("rank, by hand", () => {
  it("sorts by mean value, with the values that 5 % and 95 % of draws stay below", () => {
    const ranking = rank(compiled, simulationOf([0.1, 0.2, 0.6, 0.4, 0.5, 0.3]), {});
    expect(ranking.map(({ index }) => index)).toEqual([2, 4, 3, 5, 1, 0]);
    // The second lowest and the second highest of 21: 0.60 + 0.01 and 0.60 + 0.19.
    expect(ranking[0]?.value).toBeCloseTo(0.7, 12);
    expect(ranking[0]?.low).toBeCloseTo(0.61, 12);
    expect(ranking[0]?.high).toBeCloseTo(0.79, 12);
  });

  it("calls delayed what is delayed in most of its open draws", () => {
    const ranking = rank(compiled, simulationOf([0.1, 0.2, 0.6, 0.4, 0.5, 0.3]), {});
    expect(ranking.filter(({ status }) => status === "delayed").map(({ index }) => index)).toEqual([2]);
  });

  it("puts a pipeline under its best part where it does not beat it", () => {
    const ranking = rank(compiled, simulationOf([0.1, 0.2, 0.6, 0.4, 0.5, 0.9]), {});
    // Drill 0.7 stands above drill-then-polish 0.6; nothing stands above fetch-with-drill.
    expect(ranking.map(({ stages, under }) => [stages.join(), under?.join()])).toEqual([
      ["fetch,drill", undefined],
      ["drill", undefined],
      ["drill,polish", "drill"],
      ["polish", undefined],
      ["fetch", undefined],
      ["ask", undefined],
    ]);
  });

  it("says what blocks, what delays, and what would lift it", () => {
    const ranking = rank(compiled, simulated({ ...PAIRS, gear: ["none"] }), { ...PAIRS, gear: ["none"] });
    const entry = (stages: string) => ranking.find((each) => each.stages.join() === stages);
    expect(entry("polish")).toMatchObject({ status: "blocked", openShare: 0, acceptability: 0 });
    // The delay counts too, but lifting it would not open what is blocked.
    expect(entry("polish")?.constraints).toEqual([{ id: "no-votes", sure: true }]);
    expect(entry("drill")).toMatchObject({ status: "delayed", delayedShare: 1 });
    expect(entry("drill")?.liftedBy).toEqual([{ question: "gear", option: "card" }]);
    expect(entry("fetch")).toMatchObject({ status: "open", constraints: [], liftedBy: [] });
    // The aim asks for no second stage.
    expect(entry("drill,polish")).toBeUndefined();
  });

  it("names what blocks by open questions as not sure, the commonest first", () => {
    // No votes in 0.8 of draws, rough data in 0.7; no gear delays and is left out.
    const rare = compile({ ...fixture, settings: { ...fixture.settings, openShare: 0.5 } });
    const polish = rank(rare, simulated({}), {}).find(({ stages }) => stages.join() === "polish");
    expect(polish?.status).toBe("blocked");
    expect(polish?.constraints).toEqual([
      { id: "no-votes", sure: false },
      { id: "supervised-first", sure: false },
    ]);
  });
});

describe("isTossUp", () => {
  const entry = (acceptability: number, status: Ranked["status"] = "open"): Ranked => ({
    ...{ index: 0, stages: [], value: 0, low: 0, high: 0, openShare: 1, delayedShare: 0 },
    ...{ constraints: [], liftedBy: [], under: null, acceptability, status },
  });
  test.each([
    ["clearly first", [entry(0.6), entry(0.3), entry(0.1)], false],
    ["within five points", [entry(0.44), entry(0.4), entry(0.16)], true],
    ["first by value, not by wins", [entry(0.2), entry(0.5), entry(0.3)], true],
    ["a third wins most", [entry(0.3), entry(0.1), entry(0.6)], true],
    ["nothing else is open", [entry(0.3), entry(0.3, "blocked")], false],
    ["alone", [entry(1)], false],
  ])("%s: %s", (_, ranking, tossUp) => expect(isTossUp(ranking, 0.05)).toBe(tossUp));
});

test("familyShares adds up wins by the family of the last trained stage", () => {
  // Of eight wins: ask 1, fetch 0, drill 2, polish 1, drill then polish 3, fetch with drill 1.
  const simulation = { ...simulated({}), wins: Float64Array.of(1 / 8, 0, 2 / 8, 1 / 8, 3 / 8, 1 / 8) };
  expect(familyShares(compiled, simulation)).toEqual([
    { family: "untrained", share: 1 / 8 },
    { family: "taught", share: 3 / 8 },
    { family: "judged", share: 4 / 8 },
  ]);
});

describe("for any coherent answers", () => {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0);

  it("win shares sum to one, the first is not blocked, and the baseline never is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...coherent), (answers) => {
        const simulation = simulated(answers);
        const ranking = rank(compiled, simulation, answers);
        expect(sum(familyShares(compiled, simulation).map(({ share }) => share))).toBeCloseTo(1, 12);
        expect(sum(ranking.map(({ acceptability }) => acceptability))).toBeGreaterThan(0.8);
        expect(ranking[0]?.status).not.toBe("blocked");
        expect(ranking.find(({ index }) => index === compiled.baseline)?.status).toBe("open");
        const order = ranking.map(({ status, value }) => value - (status === "blocked" ? 9 : 0));
        expect(order).toEqual([...order].sort((a, b) => b - a));
        for (const { low, value, high } of ranking) expect(low <= value && value <= high).toBe(true);
      }),
    );
  });

  it("the ledger of any two adds up to the lead", () => {
    fc.assert(
      fc.property(fc.constantFrom(...coherent), fc.nat({ max: 5 }), fc.nat({ max: 5 }), (answers, a, b) => {
        const simulation = simulated(answers);
        const lines = ledger(compiled, simulation, a, b);
        const lead = (simulation.mean[a] ?? 0) - (simulation.mean[b] ?? 0);
        expect(Math.abs(sum(lines.map(({ contribution }) => contribution)) - lead)).toBeLessThan(1e-9);
        const sizes = lines.map(({ contribution }) => Math.abs(contribution));
        expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
      }),
    );
  });
});
