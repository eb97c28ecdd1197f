import { expect, it } from "vitest";
import { type BarChart, barTable } from "./bar-data";
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

it("draws outlines for low confidence, says what is derived, and escapes names", () => {
  const svg = chartSvg(chart, { title: "T", subtitle: "S", source: "X", address: "Y" });
  expect(svg.match(/<rect[^>]*fill="none"/g)).toHaveLength(2);
  expect(svg).toContain("derived");
  expect(svg).toContain("after &lt;tuning&gt;");
});
