import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CRITERION_IDS } from "@/lib/knowledge/ids";
import {
  COMPARE_DEFAULT,
  COMPARE_VIEWS,
  type CompareLink,
  comparePicks,
  RUN_AXES,
  readCompareLink,
  writeCompareLink,
} from "./compare-link";

const shape = {
  picks: ["prompting", "rag", "domain-ft+instruction-tuning", "cot-ft", "distillation"],
  groups: ["one", "two"],
};

describe("the link of a comparison", () => {
  it("carries only what is not usual", () => {
    expect(writeCompareLink(shape, COMPARE_DEFAULT)).toBe("");
    const link: CompareLink = {
      ...COMPARE_DEFAULT,
      picks: ["rag", "domain-ft+instruction-tuning"],
      baseline: "domain-ft+instruction-tuning",
      view: "trade-off",
      x: "effort",
    };
    const query = writeCompareLink(shape, link);
    expect(query).toBe(
      "picks=rag.domain-ft%2Binstruction-tuning&baseline=domain-ft%2Binstruction-tuning&view=trade-off&x=effort&v=1",
    );
    expect(readCompareLink(shape, query)).toEqual({ ...link, ignored: [] });
  });

  it("tells nothing picked from nothing said", () => {
    expect(writeCompareLink(shape, { ...COMPARE_DEFAULT, picks: [] })).toBe("picks=none&v=1");
    expect(readCompareLink(shape, "picks=none&v=1").picks).toEqual([]);
    expect(readCompareLink(shape, "").picks).toEqual(COMPARE_DEFAULT.picks);
  });

  it("names what it does not know and shows the rest", () => {
    const read = readCompareLink(shape, "picks=rag.nonsense&baseline=prompting&x=beauty&v=1");
    expect(read.picks).toEqual(["rag"]);
    expect(read.x).toBe(COMPARE_DEFAULT.x);
    expect(read.ignored.map(({ name, value }) => [name, value])).toEqual([
      ["picks", "nonsense"],
      ["x", "beauty"],
      ["baseline", "prompting"],
    ]);
    expect(readCompareLink(shape, "picks=nonsense").picks).toEqual(COMPARE_DEFAULT.picks);
  });

  it("draws nothing against itself", () => {
    const read = readCompareLink(shape, "x=effort&y=effort");
    expect([read.x, read.y]).toEqual([COMPARE_DEFAULT.x, COMPARE_DEFAULT.y]);
    expect(read.ignored).toEqual([{ name: "y", value: "effort", because: "already on the other axis" }]);
  });

  it("reads the tray's address", () => {
    const picks = ["rag", "domain-ft+instruction-tuning"];
    expect(readCompareLink(shape, comparePicks(picks).replace(/^[^?]*/, "")).picks).toEqual(picks);
  });

  it("brings back every state", () => {
    const state = fc.record({
      picks: fc.subarray(shape.picks, { maxLength: 4 }),
      sort: fc.option(fc.constantFrom(...CRITERION_IDS)),
      onlyDifferences: fc.boolean(),
      view: fc.constantFrom(...COMPARE_VIEWS),
      x: fc.constantFrom(...CRITERION_IDS),
      y: fc.constantFrom(...CRITERION_IDS),
      group: fc.option(fc.constantFrom(...shape.groups)),
      runsX: fc.constantFrom(...RUN_AXES),
      runsY: fc.constantFrom(...RUN_AXES),
    });
    const drawn = state.filter(({ x, y, runsX, runsY }) => x !== y && runsX !== runsY);
    fc.assert(
      fc.property(drawn, fc.nat(3), (given, at) => {
        const baseline = at === 0 ? null : (given.picks[at] ?? null);
        expect(readCompareLink(shape, writeCompareLink(shape, { ...given, baseline }))).toEqual({
          ...given,
          baseline,
          ignored: [],
        });
      }),
    );
  });

  it("never throws, whatever the address", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        readCompareLink(shape, search);
      }),
    );
  });
});
