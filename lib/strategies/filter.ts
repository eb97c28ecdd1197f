/** @file Which strategies fit what a reader looks for, and that choice as a link. */

import { type Ignored, type LinkField, readLink, writeLink } from "@/lib/links/codec";

/** What a strategy is filtered by. */
export type FilterEntry = {
  id: string;
  /** What moves when it learns. */
  moves: string;
  /** What it learns from. */
  from: string;
  /** Criteria on which it is good. */
  good: readonly string[];
  /** Examples it typically needs. */
  examples: number;
};

/** Null: no matter. */
export type StrategyFilter = {
  moves: string | null;
  from: string | null;
  good: string | null;
  /** At most so many examples. */
  examples: string | null;
};
/** What can be chosen for each part of the filter. */
export type FilterChoices = { readonly [part in keyof StrategyFilter]: readonly string[] };

export const NO_FILTER: StrategyFilter = { moves: null, from: null, good: null, examples: null };

export function matches(entry: FilterEntry, { moves, from, good, examples }: StrategyFilter): boolean {
  return (
    (moves === null || entry.moves === moves) &&
    (from === null || entry.from === from) &&
    (good === null || entry.good.includes(good)) &&
    (examples === null || entry.examples <= Number(examples))
  );
}

/** The query of an address for this filter; empty where nothing is chosen. */
export function writeFilter(choices: FilterChoices, { moves, from, good, examples }: StrategyFilter): string {
  const listed = (value: string | null) => (value === null ? [] : [value]);
  return writeLink(fields(choices), {
    moves: listed(moves),
    from: listed(from),
    good: listed(good),
    examples: listed(examples),
  });
}

/** The nearest filter that an address stands for, and what of it was ignored. */
export function readFilter(
  choices: FilterChoices,
  search: string,
): { filter: StrategyFilter; ignored: readonly Ignored[] } {
  const { state, ignored } = readLink(fields(choices), search);
  const first = (name: string) => state[name]?.[0] ?? null;
  return {
    filter: { moves: first("moves"), from: first("from"), good: first("good"), examples: first("examples") },
    ignored,
  };
}

function fields({ moves, from, good, examples }: FilterChoices): readonly LinkField[] {
  const field = (name: string, options: readonly string[]): LinkField => ({
    name,
    since: 1,
    type: "options",
    options,
    most: 1,
  });
  return [field("moves", moves), field("from", from), field("good", good), field("examples", examples)];
}
