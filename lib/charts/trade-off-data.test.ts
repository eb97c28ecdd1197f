import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageTable, tableCsv } from "./table";
import {
  beatersOf,
  beats,
  checkedTradeOff,
  countOurs,
  describeFront,
  describeTradeOff,
  describeTradeOffPoint,
  dominatedPicks,
  frontOf,
  type Span,
  type TradeOffChart,
  type TradeOffPoint,
  tradeOffTable,
} from "./trade-off-data";

function at(typical: number, basis: Span["basis"] = "sourced"): Span {
  return { low: typical, typical, high: typical, basis };
}

function point(name: string, x: number, y: number): TradeOffPoint {
  return { name, strategies: ["rag"], lead: "rag", x: at(x), y: at(y) };
}

function chart(points: readonly TradeOffPoint[], x: "lower" | "higher", y: "lower" | "higher"): TradeOffChart {
  const axis = { unit: "", end: "", style: "significant", scale: { from: 0, to: 10, log: false } } as const;
  return {
    kind: "trade-off",
    head: "Strategy",
    x: { ...axis, name: "Data needs", words: "examples", better: x },
    y: { ...axis, name: "Skill", words: "points", better: y },
    points,
    picks: [],
  };
}

const names = (points: readonly TradeOffPoint[]): string[] => points.map(({ name }) => name);

describe("the front", () => {
  // a and b trade x against y; c is worse than b on both; d equals a on y and needs more.
  const points = [point("c", 5, 3), point("b", 4, 6), point("a", 1, 2), point("d", 2, 2)];

  it("follows the direction of each axis, from the best on x to the best on y", () => {
    expect(names(frontOf(chart(points, "lower", "higher")))).toEqual(["a", "b"]);
    expect(names(frontOf(chart(points, "higher", "higher")))).toEqual(["c", "b"]);
    expect(names(frontOf(chart(points, "lower", "lower")))).toEqual(["a"]);
    expect(names(frontOf(chart(points, "higher", "lower")))).toEqual(["c", "d"]);
  });

  it("says what beats the others", () => {
    const all = chart(points, "lower", "higher");
    expect(points.map((one) => names(beatersOf(all, one)))).toEqual([["b"], [], [], ["a"]]);
  });

  it("keeps points that are equal on both, and is empty without points", () => {
    expect(names(frontOf(chart([point("a", 1, 1), point("b", 1, 1)], "lower", "higher")))).toEqual(["a", "b"]);
    expect(frontOf(chart([], "lower", "higher"))).toEqual([]);
  });

  it("holds no point that is beaten, and something on it beats every other", () => {
    const value = fc.integer({ min: 0, max: 9 });
    const direction = fc.constantFrom("lower" as const, "higher" as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 14 }), direction, direction, (pairs, x, y) => {
        const all = chart(
          pairs.map(([a, b], index) => point(String(index), a, b)),
          x,
          y,
        );
        const front = frontOf(all);
        for (const one of front) {
          const better = (a: number, b: number, way: string): boolean => (way === "higher" ? a > b : a < b);
          for (const { x: ox, y: oy } of all.points) {
            const [wins, loses] = [
              better(ox.typical, one.x.typical, x) || better(oy.typical, one.y.typical, y),
              better(one.x.typical, ox.typical, x) || better(one.y.typical, oy.typical, y),
            ];
            expect(wins && !loses).toBe(false);
          }
        }
        for (const other of all.points.filter((candidate) => !front.includes(candidate))) {
          expect(front.some((one) => beats(all, one, other))).toBe(true);
        }
      }),
    );
  });
});

const example: TradeOffChart = {
  ...chart(
    [
      {
        ...point("Retrieval", 1, 3),
        x: { low: 0.5, typical: 1, high: 2, basis: "ours" },
        y: { low: 2, typical: 3, high: 3.5, basis: "sourced" },
      },
      point("Prompting", 2, 3),
    ],
    "lower",
    "higher",
  ),
};

describe("words", () => {
  it("name both measures with what their axes demand, and both directions", () => {
    const log = { ...example, x: { ...example.x, scale: { from: 1, to: 100, log: true } } };
    expect(describeTradeOff(log)).toBe(
      "Skill, points, up is better, by data needs, examples, log scale, left is better",
    );
    expect(describeTradeOff({ ...log, x: { ...log.x, scale: { from: 2, to: 100, log: true } } })).toMatch(
      /, left is better, what lies off an axis stands at its end$/,
    );
    expect(describeTradeOff(chart([], "higher", "lower"))).toBe(
      "Skill, points, down is better, by data needs, examples, right is better",
    );
    expect(describeFront(log)).toMatch(/left is better\. Nothing beats these on both: Retrieval\.$/);
  });

  it("give a point's intervals and what is our judgement", () => {
    const [retrieval] = example.points;
    expect(retrieval && describeTradeOffPoint(example, retrieval)).toBe(
      "Data needs: 1, low–high 0.5–2, our judgement. Skill: 3, low–high 2–3.5.",
    );
    expect(countOurs(example)).toBe(1);
  });

  it("say of a dominated point what dominates it, of many the first two, and of a grey pick in the caption", () => {
    const many = chart([point("a", 1, 9), point("b", 2, 9), point("c", 3, 9), point("d", 4, 8)], "lower", "higher");
    const [a, b, , d] = many.points.map((one) => describeTradeOffPoint(many, one));
    expect(a).not.toContain("ominated");
    expect(b).toMatch(/ Dominated by a on these two criteria\.$/);
    expect(d).toMatch(/ Dominated by a, b and c on these two criteria\.$/);
    expect(dominatedPicks(many)).toBeNull();
    const more = { ...many, points: [...many.points, point("e", 9, 1)], picks: ["b", "a", "e"] };
    expect(dominatedPicks(more)).toBe(
      "Grey, since dominated on these two criteria: b (by a); e (by a, b and 2 others).",
    );
  });
});

it("tables the picture's numbers in the picture's order, on the page and in the file", () => {
  const table = tradeOffTable(example);
  expect(pageTable(table).rows).toEqual([
    ["Retrieval", "0.5", "1", "2", "our judgement", "2", "3", "3.5", "sourced", "nothing"],
    ["Prompting", "2", "2", "2", "sourced", "3", "3", "3", "sourced", "Retrieval"],
  ]);
  expect(tableCsv(table).split("\r\n")[0]).toBe(
    'Strategy,"Data needs, low (examples)","Data needs, typical (examples)","Data needs, high (examples)","Data needs, basis","Skill, low (points)","Skill, typical (points)","Skill, high (points)","Skill, basis",Dominated by',
  );
  const labels = table.columns.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

it("refuses intervals out of order, a name twice, and a pick that is no point", () => {
  expect(checkedTradeOff(example)).toBe(example);
  const wrong = { ...point("a", 1, 1), y: { low: 2, typical: 1, high: 3, basis: "sourced" as const } };
  expect(() => checkedTradeOff({ ...example, points: [wrong] })).toThrow(/a: 2, 1, 3/);
  expect(() => checkedTradeOff({ ...example, points: [point("a", 1, 1), point("a", 2, 2)] })).toThrow(/two points/);
  expect(() => checkedTradeOff({ ...example, picks: ["Nobody"] })).toThrow(/Nobody/);
});
