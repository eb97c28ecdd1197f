import { expect, it } from "vitest";
import { readAnswers } from "./coherence";
import { fixture } from "./fixture";
import { uniform } from "./random";
import { readerAnswers } from "./reader-sets";

const fitting = { style: ["pairs"], thrift: ["votes"] };
const sets = (second: number) => {
  const next = uniform(7);
  const reader = { goalQuestion: "aim", kindQuestion: "stock", fitting, second };
  return Array.from({ length: 400 }, () => readerAnswers(fixture, reader, next, 0));
};

it("draws one goal with data that fits it, each goal about as often", () => {
  const drawn = sets(0);
  const styles = drawn.filter(({ aim }) => aim?.join() === "style");
  expect(styles.every(({ stock }) => stock?.join() === "pairs")).toBe(true);
  expect(drawn.filter(({ aim }) => aim?.join() === "thrift").every(({ stock }) => stock?.join() === "votes")).toBe(
    true,
  );
  expect(Math.abs(styles.length - 200)).toBeLessThan(40);
});

it("adds a second goal and other data where asked, and never contradicts itself", () => {
  const drawn = sets(1);
  expect(new Set(drawn.map(({ aim }) => aim?.length))).toEqual(new Set([1, 2]));
  expect(drawn.some(({ aim, stock }) => aim?.join() === "style" && stock?.includes("votes"))).toBe(true);
  expect(drawn.flatMap((answers) => readAnswers(fixture, answers).contradictions)).toEqual([]);
});
