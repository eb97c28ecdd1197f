import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Facet, type FacetId, facets, matching, optionCounts, waysOut } from "./facets";
import { plainSet } from "./fixture";

const all = facets([
  { id: "rag", name: "Retrieval" },
  { id: "instruction-tuning", name: "Instruction tuning" },
  { id: "preference-tuning", name: "Preference tuning" },
]);
const facet = (id: FacetId): Facet => all.find((one) => one.id === id) ?? fail(id);
const fail = (id: string): never => {
  throw new Error(id);
};

const sets = [
  plainSet({ id: "free" }),
  plainSet({ id: "closed", licence: { stated: "CC BY-NC 4.0", id: "cc-by-nc-4.0" }, nonCommercial: true }),
  plainSet({
    id: "unread",
    licence: { stated: null, id: "unknown" },
    nonCommercial: null,
    shareAlike: null,
    noDerivatives: null,
    examples: null,
    year: 2016,
    verified: false,
  }),
  plainSet({ id: "pairs", techniques: ["preference-pairs", "evaluation"], examples: 10_000, rowFormat: null }),
  plainSet({ id: "test", techniques: ["evaluation"], evaluationOnly: true, examples: 999, year: 2026 }),
];
const ids = (selection: Parameters<typeof matching>[2]) => matching(sets, all, selection).map(({ id }) => id);

describe("filters", () => {
  it("match any option inside a facet and every facet together", () => {
    expect(ids({ technique: ["preference-pairs", "evaluation"] })).toEqual(["pairs", "test"]);
    expect(ids({ technique: ["preference-pairs", "evaluation"], size: ["under-1k"] })).toEqual(["test"]);
    expect(ids({})).toHaveLength(5);
    expect(ids({ licence: [] })).toHaveLength(5);
  });
  it("tell an unknown licence from one without a clause", () => {
    expect(ids({ commercial: ["no-clause"] })).toEqual(["free", "pairs", "test"]);
    expect(ids({ commercial: ["unknown"] })).toEqual(["unread"]);
    expect(ids({ licence: ["cc-by-nc-4-0"] })).toEqual(["closed"]);
    expect(ids({ conditions: ["unknown"] })).toEqual(["unread"]);
  });
  it("put the edges of sizes and years where their names say", () => {
    expect(ids({ size: ["not-stated"] })).toEqual(["unread"]);
    expect(ids({ size: ["1k-10k"] })).toEqual(["free", "closed"]);
    expect(ids({ size: ["10k-100k"] })).toEqual(["pairs"]);
    expect(ids({ year: ["to-2017", "2025-on"] })).toEqual(["unread", "test"]);
  });
  it("keep evaluation sets apart from those that are also tests", () => {
    expect(ids({ use: ["evaluation-only"] })).toEqual(["test"]);
    expect(ids({ use: ["also-test"] })).toEqual(["pairs"]);
    expect(ids({ strategy: ["preference-tuning"] })).toEqual(["pairs"]);
  });
});

describe("counts", () => {
  it("leave out the choice of their own facet, not that of others", () => {
    const counts = optionCounts(sets, all, { use: ["training"], licence: ["mit"] }, facet("licence"));
    expect([counts.get("mit"), counts.get("cc-by-nc-4-0"), counts.get("unknown"), counts.get("odc-by")]).toEqual([
      2, 1, 1, 0,
    ]);
  });
  it("say what choosing that option alone would show, for any choice elsewhere", () => {
    const options = all.flatMap(({ id, options: list }) => list.map((option) => ({ facet: id, option: option.id })));
    fc.assert(
      fc.property(fc.subarray(options, { maxLength: 4 }), fc.constantFrom(...all), (picked, asked) => {
        const selection: Partial<Record<FacetId, string[]>> = {};
        for (const { facet: id, option } of picked) selection[id] = [...(selection[id] ?? []), option];
        const counts = optionCounts(sets, all, selection, asked);
        for (const { id } of asked.options) {
          expect(counts.get(id)).toBe(ids({ ...selection, [asked.id]: [id] }).length);
        }
      }),
    );
  });
  it("have every value of every set among the options", () => {
    for (const set of sets.slice(0, 3)) {
      for (const { options, valuesOf } of all) {
        expect(options.map(({ id }) => id)).toEqual(expect.arrayContaining([...valuesOf(set)]));
      }
    }
  });
});

it("names the ways out of an empty result, the fullest first", () => {
  const ways = waysOut(sets, all, { technique: ["evaluation"], year: ["to-2017"], language: ["en"] });
  expect(ways.map((way) => [way.facet, way.found])).toEqual([
    ["year", 2],
    ["technique", 1],
  ]);
  expect(ways[0]?.sentence).toBe("Drop year: 2 would match");
});
