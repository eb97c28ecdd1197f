import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  describeAxes,
  describeLines,
  describePoint,
  type LineChartData,
  type LinePoint,
  type LineSeries,
  lineTable,
} from "./line-data";
import { bandPath, endLabels, layoutLines, linePath, valueLabels } from "./line-layout";
import { lineChartSvg } from "./line-svg";
import { pageTable, tableCsv } from "./table";

const at = (x: number, y: number): LinePoint => ({ x, y, low: null, high: null, note: null });
const line: LineSeries = {
  name: "Instruction tuning",
  strategy: "instruction-tuning",
  variant: 0,
  confidence: "high",
  picked: true,
  points: [at(1, 50), at(7, 65), at(3, 60)],
};
const chart: LineChartData = {
  kind: "lines",
  x: { name: "Task clusters", unit: "", style: "count", scale: { from: 1, to: 7, log: false } },
  y: { name: "Accuracy", unit: "%", style: "one-decimal", scale: { from: 45, to: 65, log: false } },
  better: "higher",
  series: [line],
};
const other: LineSeries = { ...line, name: "Retrieval", strategy: "rag", variant: 1, points: [at(1, 45), at(7, 64)] };
const frame = { title: "T", subtitle: "S", source: "Q", address: "https://example.org/" };

describe("words", () => {
  it("name axes, direction and what could be missed", () => {
    expect(describeAxes(chart)).toBe("Accuracy, axis from 45\u202f%, higher is better, by task clusters");
    const logged = { ...chart, x: { ...chart.x, name: "GPU-hours", scale: { from: 1, to: 100, log: true } } };
    expect(describeAxes(logged)).toBe("Accuracy, axis from 45\u202f%, higher is better, by GPU-hours, log scale");
    expect(describeLines(chart)).toBe(
      `${describeAxes(chart)}. Instruction tuning: 50.0\u202f% at 1, 65.0\u202f% at 7.`,
    );
  });

  it("name a point with its interval and its note", () => {
    expect(describePoint(chart, { x: 4, y: 60, low: 58, high: 61, note: "no gain" })).toBe(
      "Task clusters 4: 60.0\u202f%, low–high 58.0–61.0\u202f%, no gain",
    );
  });
});

describe("the table", () => {
  it("lists series after series and leaves out what nobody fills", () => {
    expect(pageTable(lineTable(chart)).columns.map(({ label }) => label)).toEqual([
      "Task clusters",
      "Accuracy",
      "Read with",
    ]);
    const ours = { ...chart, series: [{ ...line, confidence: null }] };
    expect(pageTable(lineTable(ours)).columns.map(({ label }) => label)).toEqual(["Task clusters", "Accuracy"]);
    expect(lineChartSvg(ours, frame)).not.toContain("high confidence");
    expect(lineChartSvg(chart, frame)).toContain("high confidence");
    const two = {
      ...chart,
      series: [line, { ...other, points: [{ ...at(1, 45), low: 44, high: 46, note: "first" }] }],
    };
    expect(tableCsv(lineTable(two))).toBe(
      [
        "Series,Task clusters,Accuracy (%),Low (%),High (%),Note,Read with",
        "Instruction tuning,1,50,,,,high confidence",
        "Instruction tuning,7,65,,,,high confidence",
        "Instruction tuning,3,60,,,,high confidence",
        "Retrieval,1,45,44,46,first,high confidence",
        "",
      ].join("\r\n"),
    );
    expect(pageTable(lineTable(two)).rows[0]).toEqual([
      "Instruction tuning",
      "1",
      "50.0\u202f%",
      "not reported",
      "not reported",
      "",
      "high confidence",
    ]);
  });
});

describe("the layout", () => {
  it("sorts points, places them, and ticks at the measured values", () => {
    const { x, y, series } = layoutLines(chart);
    expect(series[0]?.points.map(({ left, top }) => [left, top])).toEqual([
      [0, 0.75],
      [1 / 3, 0.25],
      [1, 0],
    ]);
    expect(linePath(series[0]?.points ?? [], 300, 100)).toBe("M0 75L100 25L300 0");
    expect(x.map(({ text }) => text)).toEqual(["1", "3", "7"]);
    expect(y.map(({ text }) => text)).toEqual(["45", "50", "55", "60", "65\u202f%"]);
  });

  it("draws a band only where there is an interval", () => {
    const ranged = { ...chart, series: [{ ...line, points: [{ ...at(1, 55), low: 50, high: 60 }, at(7, 65)] }] };
    expect(bandPath(layoutLines(chart).series[0]?.points ?? [], 100, 100)).toBeNull();
    expect(bandPath(layoutLines(ranged).series[0]?.points ?? [], 100, 100)).toBe("M0 25L100 0L100 0L0 75Z");
  });

  it("marks variants and doubt by dashes, what stands behind by grey", () => {
    const look = (change: Partial<LineSeries>) => {
      const placed = layoutLines({ ...chart, series: [{ ...line, ...change }] }).series[0];
      return [placed?.dash, placed?.color];
    };
    expect(look({})).toEqual([null, "var(--color-instruction-tuning)"]);
    expect(look({ variant: 1 })).toEqual(["7 3", "var(--color-instruction-tuning)"]);
    expect(look({ confidence: "low", variant: 1 })).toEqual(["2 3", "var(--color-instruction-tuning)"]);
    expect(look({ strategy: null })).toEqual([null, "var(--color-soft)"]);
    expect(look({ picked: false })).toEqual([null, "var(--color-dominated)"]);
  });

  it("names several lines at their ends, and a lone one by its first and last value", () => {
    const two = layoutLines({ ...chart, series: [line, other] });
    const { labels } = endLabels(two, 200);
    expect(labels.map(({ lines }) => lines)).toEqual([["Instruction tuning"], ["Retrieval"]]);
    expect(Math.abs((labels[0]?.middle ?? 0) - (labels[1]?.middle ?? 0))).toBeGreaterThanOrEqual(17);
    expect(valueLabels(two, chart)).toEqual([]);
    expect(valueLabels(layoutLines(chart), chart).map(({ text, above }) => [text, above])).toEqual([
      ["50.0\u202f%", false],
      ["65.0\u202f%", true],
    ]);
    expect(endLabels(layoutLines(chart), 200)).toEqual({ width: 0, labels: [] });
  });

  it("refuses no line, six lines, a line without points, and a point off the scales", () => {
    for (const series of [[], new Array(6).fill(line), [{ ...line, points: [] }], [{ ...line, points: [at(8, 50)] }]]) {
      expect(() => layoutLines({ ...chart, series })).toThrow(RangeError);
    }
  });
});

describe("the SVG", () => {
  it("carries every name, the ticks and the dashes", () => {
    const svg = lineChartSvg({ ...chart, series: [line, other] }, frame);
    for (const text of ["Instruction tuning", "Retrieval", "65\u202f%", "7"]) expect(svg).toContain(`>${text}</text>`);
    expect(svg).toContain('stroke-dasharray="7 3"');
    expect(svg).not.toContain("var(");
  });

  it("stays finite and inside for any points", () => {
    const points = fc.array(
      fc.record({ x: fc.double({ min: 1, max: 7, noNaN: true }), y: fc.double({ min: 45, max: 65, noNaN: true }) }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(points, (pairs) => {
        const series = [{ ...line, points: pairs.map(({ x, y }) => at(x, y)) }];
        for (const { left, top } of layoutLines({ ...chart, series }).series.flatMap((placed) => placed.points)) {
          expect(left >= 0 && left <= 1 && top >= 0 && top <= 1).toBe(true);
        }
        expect(lineChartSvg({ ...chart, series }, frame)).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});
