import fc from "fast-check";
import { expect, it } from "vitest";
import { fixture } from "./fixture";
import { movesOf, moveTokens, moveWeights, tokensOf } from "./moved-weights";

const criteria = [{ id: "effort" }, { id: "task-quality" }];

it("writes a doubling and two halvings as tokens", () => {
  expect(tokensOf(criteria, { "task-quality": -2, effort: 1 })).toEqual(["effort_up1", "task-quality_down2"]);
});

it("doubles and halves base weights, at most twice, and leaves everything else", () => {
  const weights = (moves: Record<string, number>) => moveWeights(fixture, moves).criteria.map(({ weight }) => weight);
  const [skill = 0, slips = 0, ...others] = weights({});
  expect(weights({ skill: 1, slips: -5 })).toEqual([2 * skill, slips / 4, ...others]);
  expect({ ...moveWeights(fixture, { skill: 1 }), criteria: fixture.criteria }).toEqual(fixture);
});

it("lists every move of a weight as a token", () => {
  expect(moveTokens([{ id: "effort" }])).toEqual(["effort_down2", "effort_down1", "effort_up1", "effort_up2"]);
});

it("leaves out what did not move, and holds the rest within two steps", () => {
  expect(tokensOf(criteria, { effort: 0, "task-quality": 9, unknown: 1 })).toEqual(["task-quality_up2"]);
});

it("reads back what it wrote", () => {
  const step = fc.integer({ min: -2, max: 2 }).filter((value) => value !== 0);
  fc.assert(
    fc.property(fc.record({ effort: step, "task-quality": step }, { requiredKeys: [] }), (moves) => {
      const tokens = tokensOf(criteria, moves);
      expect(movesOf(criteria, tokens)).toEqual(moves);
      expect(tokens.every((token) => moveTokens(criteria).includes(token))).toBe(true);
    }),
  );
});
