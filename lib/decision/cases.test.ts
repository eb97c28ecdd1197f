import { describe, expect, it } from "vitest";
import { type DecidedCase, scoreCases } from "./cases";
import { compile } from "./compile";
import { draw } from "./draws";
import { fixture } from "./fixture";
import { decide } from "./verdict";

const compiled = compile(fixture);
const draws = draw(fixture, 100);
/** Facts are wanted and nothing is there to train on. */
const answers = { aim: ["facts"], stock: ["nothing"], gear: ["card"] };
const score = (...cases: readonly Partial<DecidedCase>[]) =>
  scoreCases(
    compiled,
    draws,
    cases.map((one, k) => ({
      id: `case-${k}`,
      answers,
      accept: [["fetch"]],
      mustNot: [],
      methodAccept: null,
      source: "",
      review: "determined",
      contested: null,
      ...one,
    })),
  );

describe("scoreCases", () => {
  it("passes a case whose first alternative is accepted, determined and lenient ones apart", () => {
    expect(score({}, { review: "lenient" }, { accept: [["ask"], ["fetch"]] })).toEqual({
      total: 3,
      determined: { n: 2, passed: 2 },
      lenient: { n: 1, passed: 1 },
      method: { n: 0, passed: 0 },
      violations: [],
      failures: [],
      methodFailures: [],
    });
  });
  it("minds the order and the number of stages", () => {
    expect(score({ accept: [["fetch", "drill"]] }).determined).toEqual({ n: 1, passed: 0 });
    expect(score({ accept: [["drill", "fetch"]] }).determined).toEqual({ n: 1, passed: 0 });
  });
  it("calls a failed case with a stage that must not be a violation, and no passed one", () => {
    const scores = score(
      { accept: [["ask"]], mustNot: ["drill", "fetch"] },
      { accept: [["ask"]], mustNot: ["drill"] },
      { mustNot: ["fetch"] },
    );
    expect(scores.violations).toEqual(["case-0"]);
    expect(scores.failures.map(({ id }) => id)).toEqual(["case-0", "case-1"]);
  });
  it("does not count what is contested", () => {
    const scores = score({ accept: [["ask"]], mustNot: ["fetch"], contested: "Either would do." });
    expect(scores).toMatchObject({ total: 0, determined: { n: 0 }, violations: [], failures: [] });
  });
  it("holds the method against what is stated, of passed cases only", () => {
    const scores = score(
      { methodAccept: ["none"] },
      { methodAccept: ["full"] },
      { methodAccept: null },
      { accept: [["ask"]], methodAccept: ["none"] },
    );
    expect(scores.method).toEqual({ n: 2, passed: 1 });
    expect(scores.methodFailures).toEqual([{ id: "case-1", got: "none", accept: ["full"] }]);
  });
  it("shows a failure against the best accepted outcome, by lines that sum to the lead", () => {
    const [failure] = score({ accept: [["polish"], ["ask"]] }).failures;
    const { ranking } = decide(compiled, draws, answers).verdict;
    const value = (name: string) => ranking.find(({ stages }) => stages.join() === name)?.value ?? Number.NaN;
    expect(failure).toMatchObject({ got: ["fetch"], against: ["ask"] });
    const lead = failure?.ledger.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(lead).toBeCloseTo(value("fetch") - value("ask"), 10);
  });
  it("shows no ledger where the model has none of the accepted outcomes", () => {
    expect(score({ accept: [["polish", "drill"]] }).failures[0]).toMatchObject({ against: null, ledger: [] });
  });
});
