import fc from "fast-check";
import { expect, it } from "vitest";
import { chartTable } from "./chart";
import { chartCsv, chartSvg } from "./download";
import { describeRadar, type RadarChart, radarPath, radarPlace } from "./radar-data";

const value = (low: number, typical: number, high: number) => ({ low, typical, high, basis: "sourced" }) as const;
const shape = {
  name: "Retrieval",
  strategies: ["rag"],
  lead: "rag",
  values: [value(0, 0.5, 1), value(0.2, 0.4, 0.6), value(1, 1, 1), value(0, 0, 0)],
} as const;
const chart: RadarChart = { kind: "radar", axes: ["Cost", "Skill", "Speed", "Care"], shapes: [shape] };

it("begins at the top and goes clockwise, the worst value at the centre", () => {
  expect(radarPlace(0, 4, 0)).toEqual({ left: 0.5, top: 0.5 });
  const [top, right] = [radarPlace(0, 4, 1), radarPlace(1, 4, 1)];
  expect(top.left).toBeCloseTo(0.5, 12);
  expect(top.top).toBeLessThan(0.1);
  expect(right.left).toBeGreaterThan(0.9);
  expect(radarPath(shape.values, "typical", 100)).toBe("M50 29.5L66.4 50L50 91L50 50Z");
});

it("tables the picture's numbers, and says them", () => {
  expect(chartTable(chart).rows.map((row) => row.map(({ text }) => text))[1]).toEqual([
    "Retrieval",
    "Skill",
    "sourced",
    "0.20",
    "0.40",
    "0.60",
  ]);
  expect(chartCsv(chart).split("\r\n")[2]).toBe("Retrieval,Skill,sourced,0.2,0.4,0.6");
  expect(describeRadar(chart, shape)).toBe(
    "Retrieval, typical values from 0 to 1, 1 is best: Cost 0.50, Skill 0.40, Speed 1.00, Care 0.00.",
  );
  const svg = chartSvg(chart, { title: "T", subtitle: "S", source: "X", address: "Y" });
  expect(svg).not.toMatch(/NaN|undefined|var\(/);
  expect(svg).toContain(">1  Cost<");
});

it("keeps every place inside its square", () => {
  fc.assert(
    fc.property(fc.nat(16), fc.double({ min: 0, max: 1.12, noNaN: true }), (axis, share) => {
      const { left, top } = radarPlace(axis, 17, share);
      for (const place of [left, top]) expect(place >= 0 && place <= 1).toBe(true);
    }),
  );
});
