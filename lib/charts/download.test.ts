import fc from "fast-check";
import { expect, it } from "vitest";
import type { ChartData } from "./chart";
import { chartCsv, chartFileName, chartSvg } from "./download";

const chart: ChartData = {
  kind: "interval-rows",
  head: "Strategy",
  measure: { words: "Hours", unit: "h", style: "count", better: "less", scale: { from: 0, to: 10, log: false } },
  intervals: [{ name: "Retrieval", strategies: ["rag"], lead: "rag", low: 1, typical: 2, high: 3, basis: "sourced" }],
};

it("makes both files of one chart", () => {
  expect(chartCsv(chart)).toBe(
    'Measure,Strategy,Basis,Low,Typical,High\r\n"Hours, less is better",Retrieval,sourced,1,2,3\r\n',
  );
  expect(chartSvg(chart, { title: "T", subtitle: "S", source: "Q", address: "A" })).toContain(">Retrieval</text>");
});

it("names a file by whole words", () => {
  expect(chartFileName("What does more data buy?", "csv")).toBe("what-does-more-data-buy.csv");
  expect(chartFileName("Retrieval needs the least, instruction tuning carries furthest", "svg")).toBe(
    "retrieval-needs-the-least-instruction-tuning-carries.svg",
  );
  expect(chartFileName("???", "svg")).toBe("chart.svg");
});

it("never names a file what a file system refuses", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      expect(chartFileName(title, "csv")).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.csv$/);
      expect(chartFileName(title, "csv").length).toBeLessThanOrEqual(64);
    }),
  );
});
