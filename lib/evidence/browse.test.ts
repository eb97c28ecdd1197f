import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { browse, type Chosen, facetCounts, toggle } from "./browse";
import { FACETS, formatColumn, formatMeasured } from "./entries";
import { entries } from "./fixture";

const ids = (chosen: Chosen, found: readonly string[] | null = null) =>
  browse(entries, chosen, found).map(({ id }) => id);

describe("the list of evidence", () => {
  it("has measurements first, then claims, each in the order given", () => {
    expect(ids({})).toEqual(["flan-clusters", "peft-memory", "002-zero-shot", "003-narrow"]);
  });
  it("knows what each record answers to", () => {
    expect(entries.find(({ id }) => id === "flan-clusters")?.facets).toEqual({
      kind: ["measurement"],
      strategy: ["instruction-tuning", "multi-task-ft"],
      criterion: ["unseen-tasks"],
      method: ["full"],
      stance: [],
      confidence: ["medium"],
      year: ["2021"],
      source: ["2109-01652"],
    });
    expect(entries.map(({ facets }) => facets.year[0])).toEqual(["2021", "2026", "2025", "undated"]);
  });
  it("takes any value of one facet and all facets together", () => {
    expect(ids({ strategy: ["general-ft", "instruction-tuning"] })).toEqual([
      "flan-clusters",
      "peft-memory",
      "002-zero-shot",
    ]);
    expect(ids({ strategy: ["instruction-tuning"], kind: ["claim"] })).toEqual(["002-zero-shot"]);
    expect(ids({ stance: ["for"], confidence: ["high"] })).toEqual([]);
  });
  it("keeps the order of a search", () => {
    expect(ids({}, ["003-narrow", "flan-clusters"])).toEqual(["003-narrow", "flan-clusters"]);
    expect(ids({ kind: ["claim"] }, ["003-narrow", "flan-clusters"])).toEqual(["003-narrow"]);
  });
});

describe("facetCounts", () => {
  it("leaves its own facet out of account", () => {
    expect([...facetCounts(entries, { kind: ["claim"] }, null, "kind")]).toEqual([
      ["measurement", 2],
      ["claim", 2],
    ]);
    expect([...facetCounts(entries, { kind: ["claim"] }, null, "strategy")]).toEqual([["instruction-tuning", 1]]);
    expect([...facetCounts(entries, {}, ["flan-clusters"], "year")]).toEqual([["2021", 1]]);
  });
  it("says what a click would bring, for any choice", () => {
    const choice = fc.record(
      Object.fromEntries(
        FACETS.map((facet) => [facet, fc.subarray([...new Set(entries.flatMap((entry) => entry.facets[facet]))])]),
      ),
    );
    fc.assert(
      fc.property(choice, fc.constantFrom(...FACETS), (chosen, facet) => {
        for (const [value, count] of facetCounts(entries, chosen, null, facet)) {
          expect(browse(entries, { ...chosen, [facet]: [value] }, null)).toHaveLength(count);
        }
      }),
    );
  });
});

describe("toggle", () => {
  it("switches a value on and off again", () => {
    const on = toggle({}, "kind", "claim");
    expect(on).toEqual({ kind: ["claim"] });
    expect(toggle(on, "kind", "claim")).toEqual({});
    expect(toggle(on, "kind", "measurement")).toEqual({ kind: ["claim", "measurement"] });
  });
});

describe("formatColumn", () => {
  it.each([
    [[28.4, 29], "pts", ["28.4\u202fpts", "29.0\u202fpts"]],
    [[0.03, 0.145], "share", ["0.030", "0.145"]],
    [[20480, 11e9], "parameters", ["20,480\u202fparameters", "11\u202fB\u202fparameters"]],
    [[1, 1e-7], "x", ["1\u202fx", "0\u202fx"]],
  ])("writes %j %s alike", (values, unit, texts) => {
    expect(formatColumn(values, unit)).toEqual(texts);
  });
});

describe("formatMeasured", () => {
  it.each([
    [66.5, "%", "66.5\u202f%"],
    [0.875, "share", "0.875"],
    [11e9, "parameters", "11\u202fB\u202fparameters"],
    [null, "%", "not published"],
  ])("writes %j %s as %j", (value, unit, text) => {
    expect(formatMeasured({ value }, unit)).toBe(text);
  });
});
