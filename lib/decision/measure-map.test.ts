import { describe, expect, it } from "vitest";
import { compile } from "./compile";
import { draw } from "./draws";
import { fixture } from "./fixture";
import { firstsOf, measureMap } from "./measure-map";

describe("how often a strategy is first", () => {
  it("is counted alone and in sequences apart, and never by a part of a name", () => {
    const firsts = { tuning: 7, "domain-tuning+tuning": 2, "domain-tuning+preferences": 4, "tuning+preferences": 3 };
    expect(firstsOf({ firsts }, "tuning")).toEqual({ alone: 7, inSequence: 5 });
    expect(firstsOf({ firsts }, "preferences")).toEqual({ alone: 0, inSequence: 7 });
    expect(firstsOf({ firsts }, "distillation")).toEqual({ alone: 0, inSequence: 0 });
  });

  it("adds up over all alternatives to the fresh sets", () => {
    const fitting = { facts: [], style: ["pairs", "votes"], thrift: [] };
    const sets = { goalQuestion: "aim", kindQuestion: "stock", fitting, second: 0.3 };
    const limits = { seed: 1, fitted: 40, fresh: 60, grown: 10, leaves: 4, depth: 2, fewest: 2 };
    const { firsts, agreement } = measureMap(compile(fixture), draw(fixture, 16), sets, limits);
    const counts = Object.values(firsts);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60);
    expect(Math.max(...counts)).toBe(agreement.commonest);
    const alone = fixture.strategies.reduce((sum, { id }) => sum + firstsOf({ firsts }, id).alone, 0);
    const sequences = Object.entries(firsts).filter(([winner]) => winner.includes("+"));
    expect(alone + sequences.reduce((sum, [, count]) => sum + count, 0)).toBe(60);
  });
});
