import { describe, expect, it } from "vitest";
import { crosses, grown, overlaps, scaled, spanOf } from "./boxes";

const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
const line = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });

describe("boxes and lines", () => {
  it("meet where they share more than an edge", () => {
    expect(overlaps(box, line(9, 9, 20, 20))).toBe(true);
    expect(overlaps(box, line(10, 0, 20, 10))).toBe(false);
    expect(crosses(line(-5, 5, 15, 5), box)).toBe(true);
    expect(crosses(line(5, 5, 6, 6), box)).toBe(true);
    expect(crosses(line(5, 5, 5, 5), box)).toBe(true);
    expect(crosses(line(-5, 0, 15, 0), box)).toBe(false);
    expect(crosses(line(-5, 5, -1, 5), box)).toBe(false);
    expect(crosses(line(8, -5, 20, 5), box)).toBe(false);
    expect(crosses(line(5, -5, 15, 5), box)).toBe(false);
    expect(crosses(line(4, -5, 14, 5), box)).toBe(true);
  });

  it("grow, span and scale", () => {
    expect(grown(box, 2)).toEqual(line(-2, -2, 12, 12));
    expect(spanOf(line(3, 9, 1, 2))).toEqual(line(1, 2, 3, 9));
    expect(scaled(line(0, 0.5, 1, 0.5), 200, 100)).toEqual(line(0, 50, 200, 50));
  });
});
