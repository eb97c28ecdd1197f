import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  basesOf,
  basisNote,
  checkedInterval,
  describeMeasure,
  type Interval,
  type IntervalGroups,
  type IntervalRows,
  intervalTable,
  type Measure,
  picksOf,
  placedTicks,
} from "./interval-data";
import { intervalBarsSvg } from "./interval-svg";
import { pageTable, tableCsv } from "./table";

const hours: Measure = {
  words: "GPU-hours, 7–8 B",
  unit: "h",
  style: "significant",
  better: "less",
  scale: { from: 0.1, to: 10_000, log: true },
};
const steps: Measure = {
  words: "scale 1–5",
  unit: "",
  style: "one-decimal",
  better: "higher",
  scale: { from: 1, to: 5, log: false },
};
const retrieval: Interval = {
  name: "Retrieval",
  strategies: ["rag"],
  lead: "rag",
  low: 0,
  typical: 0.2,
  high: 0.4,
  basis: "sourced",
};
const domain: Interval = {
  name: "Domain text, then instructions",
  strategies: ["domain-ft", "instruction-tuning"],
  lead: "instruction-tuning",
  low: 20,
  typical: 160,
  high: 2000,
  basis: "ours",
};
const rows: IntervalRows = {
  kind: "interval-rows",
  head: "Alternative",
  measure: hours,
  intervals: [retrieval, domain],
};
const groups: IntervalGroups = {
  kind: "interval-groups",
  head: "Criterion",
  groups: [
    { id: "compute", name: "Training compute", measure: hours, intervals: [retrieval, domain] },
    {
      id: "unseen",
      name: "Unseen tasks",
      measure: steps,
      intervals: [{ ...retrieval, low: 2.3, typical: 3, high: 3.7 }],
    },
  ],
};
const frame = { title: "T", subtitle: "S", source: "Q", address: "https://example.org/" };

describe("words of a measure", () => {
  it("say what an axis demands", () => {
    expect(describeMeasure(hours)).toBe("GPU-hours, 7–8 B, log scale, less is better");
    expect(describeMeasure(steps)).toBe("scale 1–5, higher is better");
    expect(describeMeasure({ ...steps, words: "points" })).toBe("points, axis from 1, higher is better");
    expect(describeMeasure({ ...steps, words: "", scale: { from: 0, to: 5, log: false } })).toBe("higher is better");
  });

  it("put the unit on the last tick, and shares in per cent", () => {
    expect(
      placedTicks(hours.scale, hours.style, "h")
        .map(({ text }) => text)
        .slice(-2),
    ).toEqual(["1,000", "10,000\u202fh"]);
    expect(placedTicks({ from: 0, to: 1, log: false }, "share").map(({ text }) => text)).toEqual([
      "0",
      "20",
      "40",
      "60",
      "80",
      "100\u202f%",
    ]);
  });
});

describe("the table", () => {
  it("has the picture's numbers in the picture's order", () => {
    expect(pageTable(intervalTable(groups)).rows).toEqual([
      ["Training compute", describeMeasure(hours), "Retrieval", "sourced", "0\u202fh", "0.2\u202fh", "0.4\u202fh"],
      [
        "Training compute",
        describeMeasure(hours),
        domain.name,
        "our judgement",
        "20\u202fh",
        "160\u202fh",
        "2,000\u202fh",
      ],
      ["Unseen tasks", "scale 1–5, higher is better", "Retrieval", "sourced", "2.3", "3.0", "3.7"],
    ]);
  });

  it("says the measure on the page once, in the file on every row, with bare numbers", () => {
    expect(pageTable(intervalTable(rows)).columns.map(({ label }) => label)).toEqual([
      "Alternative",
      "Basis",
      "Low",
      "Typical",
      "High",
    ]);
    expect(tableCsv(intervalTable(rows)).split("\r\n")[2]).toBe(
      '"GPU-hours, 7–8 B, log scale, less is better","Domain text, then instructions",our judgement,20,160,2000',
    );
  });
});

it("names each pick once and knows when a judgement is ours", () => {
  expect(picksOf(groups).map(({ name }) => name)).toEqual(["Retrieval", "Domain text, then instructions"]);
  expect(basisNote("Hatched", basesOf(groups))).toBe("Hatched: our own judgement, nobody has published a figure.");
  expect(basisNote("Hatched", basesOf({ ...rows, intervals: [retrieval] }))).toBeNull();
  expect(basisNote("Dashed", ["worked-out", "ours"])).toBe(
    "Dashed: our own judgement, nobody has published a figure; or worked out by us from the ratings of a pipeline's stages.",
  );
});

it("refuses an interval that is out of order", () => {
  expect(() => checkedInterval({ ...retrieval, typical: 9 })).toThrow(/Retrieval/);
  expect(() => checkedInterval({ ...retrieval, low: Number.NaN })).toThrow(RangeError);
});

describe("the SVG", () => {
  it("draws every figure of the table, hatches ours, and leaves an end open that runs off the scale", () => {
    const svg = intervalBarsSvg(groups, frame);
    for (const text of ["9,000", "Retrieval", "Training compute", "160\u202fh", "20–2,000\u202fh", "typical"].slice(
      1,
    )) {
      expect(svg).toContain(`>${text}<`);
    }
    expect(svg).toContain('<pattern id="hatch-instruction-tuning"');
    expect(svg).toContain('fill="url(#hatch-instruction-tuning)"');
    expect(svg).not.toContain("hatch-rag");
    expect(intervalBarsSvg({ ...rows, intervals: [retrieval] }, frame)).toMatch(
      /<path d="M[\d.]+ 39v6" stroke="#1f72a6"/,
    );
  });

  it("keeps every band inside the picture, from its low to its high", () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        const [low = 0, typical = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        const svg = intervalBarsSvg({ ...rows, intervals: [{ ...retrieval, low, typical, high }] }, frame);
        const [, x, width] = /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="6"/.exec(svg) ?? [];
        expect(Number(x)).toBeGreaterThanOrEqual(224);
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(880);
        expect(svg).not.toContain("NaN");
      }),
    );
  });
});
