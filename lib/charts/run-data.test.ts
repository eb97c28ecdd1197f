import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartCsv, chartSvg } from "./download";
import { describeRun, describeRuns, type RunChart, runBeats, runFront, runTable } from "./run-data";
import { layoutRuns } from "./run-layout";
import type { TradeOffAxis } from "./trade-off-data";

const axis = (name: string, better: "higher" | "lower"): TradeOffAxis => ({
  name,
  words: "points",
  unit: "",
  end: "",
  style: "count",
  better,
  scale: { from: 0, to: 10, log: false },
});
function chart(x: "higher" | "lower", y: "higher" | "lower", places: readonly (readonly [number, number])[]): RunChart {
  return {
    kind: "runs",
    confidence: "high",
    x: axis("Cost", x),
    y: axis("Skill", y),
    points: places.map(([a, b], index) => ({
      id: `r${index}`,
      name: `run ${index}`,
      family: "LORA",
      x: a,
      y: b,
      failed: false,
    })),
  };
}

describe("the front", () => {
  const made = chart("lower", "higher", [
    [1, 2],
    [3, 6],
    [4, 5],
    [8, 9],
    [9, 9],
  ]);

  it("holds what nothing beats, from left to right", () => {
    expect(runFront(made).map(({ id }) => id)).toEqual(["r0", "r1", "r3"]);
    expect(describeRuns(made)).toBe("Skill, points, up is better, by cost, points, left is better");
  });

  it("steps level first where left is better: until the next run costs more, the last skill holds", () => {
    expect(layoutRuns(made).corners.map(({ left, top }) => [left, Number(top.toFixed(6))])).toEqual([
      [0.1, 0.8],
      [0.3, 0.8],
      [0.3, 0.4],
      [0.8, 0.4],
      [0.8, 0.1],
    ]);
  });

  it("says in the file, and not on the page, where the runs come from", () => {
    const told = runTable({ ...made, origin: { source: "Smith 2021", conditions: "one GPU" } });
    expect(told.columns.slice(-2).map(({ label, onPage }) => [label, onPage])).toEqual([
      ["Source", false],
      ["Conditions", false],
    ]);
    for (const row of told.rows) expect(row.slice(-2).map(({ value }) => value)).toEqual(["Smith 2021", "one GPU"]);
  });

  it("says in the file which runs are beaten", () => {
    expect(chartCsv(made).split("\r\n").slice(0, 4)).toEqual([
      "Run,Method,Cost,Skill,Beaten,Read with",
      "run 0,LORA,1,2,by none,high confidence",
      "run 1,LORA,3,6,by none,high confidence",
      "run 2,LORA,4,5,yes,high confidence",
    ]);
  });

  it("leaves failed runs out, which then keep nothing off it, and says so", () => {
    const [first, ...rest] = made.points;
    if (first === undefined) throw new Error("no runs");
    const all = { ...made, points: [{ ...first, y: 7, failed: true }, ...rest] };
    expect(runFront(all).map(({ id }) => id)).toEqual(["r1", "r3"]);
    expect(chartCsv(all).split("\r\n")[1]).toBe('run 0,LORA,1,7,"failed run, left out",high confidence');
    const [failed] = all.points;
    expect(failed && describeRun(all, failed)).toBe("Cost: 1. Skill: 7. A failed run, left out of the front.");
    expect(chartSvg(all, { title: "T", subtitle: "S", source: "X", address: "Y" }).match(/<circle/g)).toHaveLength(
      rest.length + 3,
    );
  });

  it("beats everything outside itself, whatever the directions", () => {
    const direction = fc.constantFrom("higher", "lower");
    const place = fc.tuple(fc.nat(10), fc.nat(10));
    fc.assert(
      fc.property(direction, direction, fc.array(place, { minLength: 1, maxLength: 20 }), (x, y, places) => {
        const any = chart(x, y, places);
        const front = runFront(any);
        expect(front.length).toBeGreaterThan(0);
        for (const point of any.points) {
          expect(front.includes(point)).toBe(!front.some((other) => runBeats(any, other, point)));
        }
      }),
    );
  });
});
