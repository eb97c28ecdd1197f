import { expect, it } from "vitest";
import { type BarChart, barTable } from "./bar-data";
import { CONFIDENCE_KEY } from "./confidence";
import { chartCsv, chartSvg } from "./download";
import { pageTable } from "./table";

const chart: BarChart = {
  kind: "bars",
  measure: {
    words: "Accuracy",
    unit: "%",
    style: "one-decimal",
    better: "higher",
    scale: { from: 0, to: 100, log: false },
  },
  groups: [
    {
      id: "a",
      name: "Model A",
      confidence: "low",
      bars: [
        { name: "before", value: 15, strategy: null, derived: true },
        { name: "after <tuning>", value: 85.25, strategy: "preference-tuning", derived: false },
      ],
    },
  ],
};

it("tables each figure with how surely it was read, and whether it was measured", () => {
  expect(pageTable(barTable(chart)).rows).toEqual([
    ["Model A", "before", "15.0\u202f%", "low confidence", "derived"],
    ["Model A", "after <tuning>", "85.3\u202f%", "low confidence", "measured"],
  ]);
  expect(chartCsv(chart).split("\r\n")[2]).toBe("Model A,after <tuning>,85.25,low confidence,measured");
});

it("marks every figure with how surely it was read, high too, in marks that differ without colour, and keys them", () => {
  const frame = { title: "T", subtitle: "S", source: "X", address: "Y" };
  const marks = (["high", "medium", "low"] as const).map((confidence) => {
    const svg = chartSvg({ ...chart, groups: chart.groups.map((group) => ({ ...group, confidence })) }, frame);
    for (const { words } of CONFIDENCE_KEY) expect(svg).toContain(words);
    const discs = [...svg.matchAll(/<circle cx="641" cy="9" r="3" fill="(#\w+)"[^>]*\/>(<path d="M641 6A)?/g)];
    expect(discs).toHaveLength(2);
    return discs[0]?.slice(1).map((part) => part ?? "");
  });
  expect(marks).toEqual([
    ["#42484c", ""],
    ["#fbfbf8", '<path d="M641 6A'],
    ["#fbfbf8", ""],
  ]);
});

it("draws outlines for low confidence, says what is derived, and escapes names", () => {
  const svg = chartSvg(chart, { title: "T", subtitle: "S", source: "X", address: "Y" });
  expect(svg.match(/<rect[^>]*fill="none"/g)).toHaveLength(2);
  expect(svg).toContain("derived");
  expect(svg).toContain("after &lt;tuning&gt;");
});
