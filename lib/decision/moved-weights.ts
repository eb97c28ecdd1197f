/** @file Weights that the reader moved by hand: doublings and halvings on top of what the answers say. */

import type { Model } from "./types";

/** Steps by criterion id; +1 doubles, -1 halves. Criteria that are absent stay as they are. */
export type WeightMoves = Readonly<Record<string, number>>;

/** How far one weight can be moved either way. */
export const MOST_STEPS = 2;

/** The model with its base weights moved; everything else, and so every draw, stays the same. */
export function moveWeights(model: Model, moves: WeightMoves): Model {
  if (Object.keys(moves).length === 0) return model;
  return {
    ...model,
    criteria: model.criteria.map((criterion) => ({
      ...criterion,
      weight: criterion.weight * 2 ** clamped(moves[criterion.id] ?? 0),
    })),
  };
}

/** Every move of one weight as a token for links: "effort_up1", "effort_down2". */
export function moveTokens(criteria: readonly { id: string }[]): readonly string[] {
  return criteria.flatMap(({ id }) => STEPS.map((step) => tokenOf(id, step)));
}

/** Tokens of the moves, in the order of the criteria. */
export function tokensOf(criteria: readonly { id: string }[], moves: WeightMoves): readonly string[] {
  return criteria.flatMap(({ id }) => {
    const step = clamped(moves[id] ?? 0);
    return step === 0 ? [] : [tokenOf(id, step)];
  });
}

/** The moves that tokens stand for; of two for one criterion the last counts. */
export function movesOf(criteria: readonly { id: string }[], tokens: readonly string[]): WeightMoves {
  const known = new Map(criteria.flatMap(({ id }) => STEPS.map((step) => [tokenOf(id, step), [id, step]] as const)));
  return Object.fromEntries(tokens.map((token) => known.get(token)).filter((move) => move !== undefined));
}

/** Every step but none, from the most halvings to the most doublings. */
const STEPS = Array.from({ length: 2 * MOST_STEPS + 1 }, (_, k) => k - MOST_STEPS).filter((step) => step !== 0);

function tokenOf(criterion: string, step: number): string {
  return `${criterion}_${step > 0 ? "up" : "down"}${Math.abs(step)}`;
}

function clamped(step: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.trunc(step)));
}
