import { describe, expect, it, test } from "vitest";
import { type Cell, CRITERION_IDS, STRATEGY_IDS } from "@/lib/knowledge/ids";
import type { Rating, Scale } from "@/lib/knowledge/types";
import { content } from "./index";

/** Rounding in the sixteenth digit is not a narrower interval. */
const EPSILON = 1e-9;
const OURS_STEPS = 2;
const OURS_SHARE = 2 / 5;

const ratings: readonly Rating[] = content.ratings;
const scales: ReadonlyMap<string, Scale> = new Map(content.criteria.map(({ id, scale }) => [id, scale]));
/** Which cells each claim and measurement bears on, by its citation. */
const bearing: ReadonlyMap<string, readonly Cell[]> = new Map([
  ...content.claims.map(({ id, bearsOn }) => [`claim:${id}`, bearsOn] as const),
  ...content.measurements.map(({ id, bearsOn }) => [`measurement:${id}`, bearsOn] as const),
]);
const cellOf = ({ strategy, criterion }: Rating): Cell => `${strategy}/${criterion}`;
const cells = (faulty: readonly Rating[]) => faulty.map(cellOf);

test("every strategy is rated once on every criterion, in order", () => {
  const wanted = STRATEGY_IDS.flatMap((strategy) => CRITERION_IDS.map((criterion) => `${strategy}/${criterion}`));
  expect(wanted).toHaveLength(187);
  expect([...cells(ratings)].sort()).toEqual([...wanted].sort());
});

test("low, typical and high stand in order, within the scale", () => {
  const faulty = ratings.filter(({ criterion, low, typical, high }) => {
    const scale = scales.get(criterion);
    const [from, to] = scale?.kind === "quantity" ? [scale.from, scale.to] : [1, 5];
    return !(from <= low && low <= typical && typical <= high && high <= to);
  });
  expect(cells(faulty)).toEqual([]);
});

test("none stands at the start of a scale that has no zero", () => {
  const faulty = ratings.filter(({ criterion, low, typical, high, none }) => {
    const scale = scales.get(criterion);
    const start = scale?.kind === "quantity" && scale.log ? scale.from : Number.NaN;
    return none && ![low, typical, high].every((value) => value === start);
  });
  expect(cells(faulty)).toEqual([]);
  expect(cells(ratings.filter(({ none }) => none))).toEqual(["prompting/training-compute"]);
});

describe("a rating called sourced", () => {
  it("cites a claim or measurement that bears on it", () => {
    const faulty = ratings.filter(
      (rating) =>
        rating.basis === "sourced" && !rating.cites.some((cite) => bearing.get(cite)?.includes(cellOf(rating))),
    );
    expect(cells(faulty)).toEqual([]);
  });
  it("never says that its value is our estimate or judgement", () => {
    const ours = /\bour(?: own)? (?:estimate|judgement|guess)/i;
    expect(cells(ratings.filter(({ basis, rationale }) => basis === "sourced" && ours.test(rationale)))).toEqual([]);
  });
});

describe("a rating called ours", () => {
  const ours = ratings.filter(({ basis }) => basis === "ours");

  it("cites nothing", () => {
    expect(cells(ours.filter(({ cites }) => cites.length > 0))).toEqual([]);
  });
  it("is at least two steps wide, a quantity two fifths of its range", () => {
    expect(cells(ours.filter((rating) => widthOf(rating) < 1 - EPSILON))).toEqual([]);
  });
  it("is the exception: at most half of them", () => {
    expect(ours.length).toBeLessThanOrEqual(ratings.length / 2);
  });
});

describe("what bears on a cell is cited by its rating", () => {
  const citedBy = new Map(ratings.map((rating) => [cellOf(rating), rating.cites]));

  it("every claim", () => {
    const missing = content.claims.flatMap(({ id, bearsOn }) =>
      bearsOn.filter((cell) => !citedBy.get(cell)?.includes(`claim:${id}`)).map((cell) => `${id} on ${cell}`),
    );
    expect(missing).toEqual([]);
  });
});

/** The interval's width as a share of the narrowest that a judgement of ours may have. */
function widthOf({ criterion, low, high }: Rating): number {
  const scale = scales.get(criterion);
  if (scale?.kind !== "quantity") return (high - low) / OURS_STEPS;
  const share = scale.log
    ? Math.log(high / low) / Math.log(scale.to / scale.from)
    : (high - low) / (scale.to - scale.from);
  return share / OURS_SHARE;
}
