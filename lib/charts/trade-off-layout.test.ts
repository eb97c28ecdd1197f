import { describe, expect, it } from "vitest";
import { axisOf } from "./criterion-axis";
import { chartCsv, chartSvg } from "./download";
import type { TradeOffChart, TradeOffPoint } from "./trade-off-data";
import {
  armsOf,
  drawingOrder,
  layoutTradeOff,
  letterTradeOff,
  numberedPoints,
  wordsBaseline,
} from "./trade-off-layout";

const data = axisOf({
  name: "Data needs",
  better: "lower",
  scale: { kind: "quantity", unit: "examples", from: 1, to: 10_000, log: true },
});
const skill = axisOf({
  name: "Generalisation",
  better: "higher",
  scale: { kind: "steps", steps: ["worst", "bad", "even", "good", "best of all"] },
});

type Triple = readonly [number, number, number];
function point(name: string, [a, b, c]: Triple, [d, e, f]: Triple): TradeOffPoint {
  return {
    name,
    strategies: ["rag"],
    lead: "rag",
    x: { low: a, typical: b, high: c, basis: "sourced" },
    y: { low: d, typical: e, high: f, basis: "ours" },
  };
}
const chart: TradeOffChart = {
  kind: "trade-off",
  head: "Strategy",
  x: data,
  y: skill,
  points: [
    point("Cheap", [1, 10, 100], [2, 3, 4]),
    point("Good", [100, 100, 10_000], [3, 4, 5]),
    point("Beaten", [1000, 1000, 1000], [1, 2, 2]),
  ],
  picks: [],
};
const frame = { title: "T", subtitle: "S", source: "Q", address: "https://example.org/" };

describe("places", () => {
  it("are shares of the plot, from its upper left", () => {
    const { crosses, x, y, gutterPx } = layoutTradeOff(chart);
    expect(crosses[0]).toMatchObject({
      left: 0.25,
      top: 0.5,
      across: { x0: 0, y0: 0.5, x1: 0.5, y1: 0.5 },
      upright: { x0: 0.25, y0: 0.75, x1: 0.25, y1: 0.25 },
    });
    expect(x.map(({ text }) => text)).toEqual(["1", "10", "100", "1,000", "10,000 examples"]);
    expect(y.at(-1)).toEqual({ at: 1, text: "5 best of all" });
    expect(gutterPx).toBeLessThan(40);
  });

  it("dash the arm that is our judgement", () => {
    const [cross] = layoutTradeOff(chart).crosses;
    expect(cross && armsOf(cross).map(({ dashed }) => dashed)).toEqual([false, true]);
  });

  it("turn what is not picked grey and draw it first", () => {
    const picked = layoutTradeOff({ ...chart, picks: ["Good"] });
    expect(drawingOrder(picked).map(({ point: { name }, color, look }) => [name, color, look.width])).toEqual([
      ["Cheap", "var(--color-dominated)", 1],
      ["Beaten", "var(--color-dominated)", 1],
      ["Good", "var(--color-rag)", 2],
    ]);
    const dominated = layoutTradeOff({ ...chart, picks: ["Beaten", "Good"] }).crosses;
    expect(dominated.map(({ color, look }) => [color, look.width])).toEqual([
      ["var(--color-dominated)", 1],
      ["var(--color-rag)", 2],
      ["var(--color-muted)", 2],
    ]);
    expect(layoutTradeOff(chart).crosses.map(({ look }) => look.width)).toEqual([1.5, 1.5, 1.5]);
  });
});

describe("the front", () => {
  it("steps from the worst y up through its points to the worst x, with the words on the better side", () => {
    const { front } = letterTradeOff(chart, layoutTradeOff(chart), [600], 360);
    expect(front?.corners).toEqual([
      { left: 0.25, top: 1 },
      { left: 0.25, top: 0.5 },
      { left: 0.5, top: 0.5 },
      { left: 0.5, top: 0.25 },
      { left: 1, top: 0.25 },
    ]);
    expect(front?.words).toEqual({ lines: ["nothing beats this line on both"], left: 1, top: 0.25, above: true });
  });

  it("turns with the directions", () => {
    const turned = { ...chart, x: { ...data, better: "higher" }, y: { ...skill, better: "lower" } } as const;
    const { front } = letterTradeOff(turned, layoutTradeOff(turned), [900], 360);
    const rounded = front?.corners.map(({ left, top }) => ({ left: Number(left.toFixed(9)), top }));
    expect(rounded).toEqual([
      { left: 0.75, top: 0 },
      { left: 0.75, top: 0.75 },
      { left: 0, top: 0.75 },
    ]);
    expect(front?.words).toMatchObject({ left: 0, above: false });
  });

  it("breaks its words where the last step is short, and is left out where they do not fit", () => {
    const layout = layoutTradeOff(chart);
    expect(letterTradeOff(chart, layout, [300], 360).front?.words.lines).toHaveLength(2);
    expect(letterTradeOff(chart, layout, [150], 360).front).toBeNull();
    expect(letterTradeOff({ ...chart, points: [] }, layoutTradeOff({ ...chart, points: [] }), [600], 360)).toEqual({
      labels: [],
      front: null,
    });
  });

  it("ends with words whose lines stand apart and off the line", () => {
    const words = { lines: ["a", "b"], left: 1, top: 0.5, above: true };
    expect([wordsBaseline(words, 0), wordsBaseline(words, 1)]).toEqual([-23, -7]);
    expect(wordsBaseline({ ...words, above: false }, 0)).toBe(16);
  });
});

describe("files", () => {
  it("name every point in the SVG, directly or by number, with front, dashes and ticks", () => {
    const svg = chartSvg(chart, frame);
    for (const text of ["Cheap", "Good", "Beaten", "nothing beats this line on both", "10,000 examples"]) {
      expect(svg).toContain(`>${text}<`);
    }
    expect(svg.match(/stroke-dasharray="5 4"/g)).toHaveLength(3);
    expect(svg).not.toMatch(/NaN|var\(/);
    const crowded = Array.from({ length: 15 }, (_, index) => {
      const [x, y] = [100 * 1.4 ** (index % 5), 2.5 + 0.25 * Math.floor(index / 5)];
      return point(`A long name of strategy ${index}`, [x, x, x], [y, y, y]);
    });
    const full = { ...chart, points: crowded, picks: ["A long name of strategy 3"] };
    const drawn = chartSvg(full, frame);
    for (const { name } of crowded) expect(drawn).toContain(`>${name}<`);
    const layout = layoutTradeOff(full);
    expect(numberedPoints(layout, letterTradeOff(full, layout, [840], 400)).length).toBeGreaterThan(0);
  });

  it("carry one row for each point in the CSV", () => {
    expect(chartCsv(chart).trim().split("\r\n")).toHaveLength(4);
  });
});
