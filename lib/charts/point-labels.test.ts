import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moved, overlaps } from "./boxes";
import { textWidth } from "./labels";
import { boxOf, POINT_LABEL, type PointLabel, placeLabels, type Scene } from "./point-labels";

const EMPTY = { arms: [], front: [], taken: () => [], heightPx: 300 };

function scene(points: readonly (readonly [string, number, number])[], widthsPx: readonly number[]): Scene {
  return { ...EMPTY, widthsPx, points: points.map(([name, left, top]) => ({ name, left, top, minor: false })) };
}

/** The room that a label takes on a plot of this width. */
function boxAt({ points, heightPx }: Scene, labels: readonly PointLabel[], index: number, width: number) {
  const [label, point] = [labels[index], points[index]];
  if (label === undefined || point === undefined) throw new RangeError(`no label ${index}`);
  return moved(boxOf(label, textWidth(label.text, POINT_LABEL.size)), point.left * width, point.top * heightPx);
}

describe("placeLabels", () => {
  it("puts a name beside a mark that stands alone, inside the plot", () => {
    const [middle] = placeLabels(scene([["Retrieval", 0.5, 0.5]], [400]));
    expect(middle).toEqual({ text: "Retrieval", number: null, dx: -10, dy: -13, anchor: "end", leader: null });
    const [corner] = placeLabels(scene([["Retrieval", 0, 0]], [400]));
    expect(corner).toMatchObject({ dx: 10, dy: 13, anchor: "start" });
    expect(placeLabels(scene([], [400]))).toEqual([]);
  });

  it("keeps names off the front, off words that stand there, and off arms where there is a free side", () => {
    const one = scene([["Retrieval", 0.5, 0.5]], [400]);
    const front = [{ x0: 0, y0: 0.45, x1: 1, y1: 0.45 }];
    expect(placeLabels({ ...one, front })[0]?.dy).toBe(13);
    const taken = () => [{ x0: 0, y0: 150, x1: 400, y1: 300 }];
    expect(placeLabels({ ...one, taken })[0]?.dy).toBe(-13);
    const arms = [{ x0: 0.45, y0: 0, x1: 0.45, y1: 1 }];
    expect(placeLabels({ ...one, arms })[0]).toMatchObject({ dx: 10, dy: 13, anchor: "start" });
  });

  it("moves a name away with a leader, then makes it a number where there is no room at all", () => {
    const close = [0.4, 0.46, 0.52, 0.58].map((left, index) => [`Strategy number ${index}`, left, 0.5] as const);
    const roomy = placeLabels(scene(close, [400]));
    expect(roomy.every(({ number }) => number === null)).toBe(true);
    const cramped = placeLabels({ ...scene(close, [180]), heightPx: 60 });
    const numbered = cramped.filter(({ number }) => number !== null);
    expect(numbered.length).toBeGreaterThan(0);
    expect(numbered.map(({ text, number }) => [text, number])).toEqual(
      numbered.map((_, index) => [String(index + 1), index + 1]),
    );
  });

  it("gives up the names of minor points first", () => {
    const pair = scene(
      [
        ["A rather long name", 0.95, 0.3],
        ["Another long name", 0.95, 0.7],
      ],
      [160],
    );
    // One row is free between the marks, and a column beside them that only holds numbers.
    const taken = () => [
      { x0: 0, y0: 0, x1: 120, y1: 34 },
      { x0: 0, y0: 66, x1: 120, y1: 100 },
    ];
    for (const minor of [0, 1]) {
      const points = pair.points.map((point, index) => ({ ...point, minor: index === minor }));
      const labels = placeLabels({ ...pair, heightPx: 100, points, taken });
      expect(labels.map(({ number }) => number === null)).toEqual([minor === 1, minor === 0]);
    }
  });

  it("covers no name with another at any width between the narrowest and the widest, where marks are apart", () => {
    const grid = fc.uniqueArray(fc.integer({ min: 0, max: 24 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(grid, fc.integer({ min: 3, max: 18 }), (cells, length) => {
        const points = cells.map(
          (cell, index) =>
            [`${index}`.padEnd(length, "m"), 0.1 + (cell % 5) * 0.2, 0.1 + Math.floor(cell / 5) * 0.2] as const,
        );
        const one = scene(points, [336, 384, 432, 480]);
        const labels = placeLabels(one);
        expect(labels).toEqual(placeLabels(one));
        for (const width of [336, 350, 400, 450, 480]) {
          const boxes = labels.map((_, index) => boxAt(one, labels, index, width));
          boxes.forEach((box, index) => {
            for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
            expect(box.x0).toBeGreaterThanOrEqual(-3);
            expect(box.x1).toBeLessThanOrEqual(width + 3);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
