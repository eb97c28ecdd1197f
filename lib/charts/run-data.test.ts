import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartCsv } from "./download";
import { describeRuns, type RunChart, runBeats, runFront } from "./run-data";
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
    points: places.map(([a, b], index) => ({ id: `r${index}`, name: `run ${index}`, family: "LORA", x: a, y: b })),
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

  it("says in the file which runs are beaten", () => {
    expect(chartCsv(made).split("\r\n").slice(0, 4)).toEqual([
      "Run,Method,Cost,Skill,Beaten,Read with",
      "run 0,LORA,1,2,by none,high confidence",
      "run 1,LORA,3,6,by none,high confidence",
      "run 2,LORA,4,5,yes,high confidence",
    ]);
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
