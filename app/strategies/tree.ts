import type { TreeFamily, TreeLeaf } from "@/components/strategies/family-tree";
import { content } from "@/content/index";
import { families } from "@/content/portraits/families";
import { axisOf } from "@/lib/charts/criterion-axis";
import type { IntervalRows } from "@/lib/charts/interval-data";
import { formatCount } from "@/lib/format";
import type { CriterionId, StrategyId } from "@/lib/knowledge/ids";
import { knowledge } from "./sources";

/** From this typical rating on, of five, a strategy counts as good for something; ours. */
export const GOOD_FROM = 4;
const AMOUNTS = [100, 1000, 10_000] as const;
const BENEFITS = content.criteria.filter(({ scale, better }) => scale.kind === "steps" && better === "higher");

export const treeScale = axisOf(knowledge.criterion("examples-needed")).scale;

/** The family tree with what each strategy is filtered by. */
export const treeFamilies: readonly TreeFamily[] = families.map(({ id: moves, name, branches }) => ({
  id: moves,
  name,
  branches: branches.map(({ id: from, name: learnsFrom, strategies }) => ({
    id: from,
    name: learnsFrom,
    leaves: strategies.map((strategy) => leafOf(strategy, moves, from)),
  })),
}));

const leaves = treeFamilies.flatMap(({ branches }) => branches.flatMap((branch) => branch.leaves));

/** What can be filtered for; only what at least one strategy fits. */
export const treeChoices = {
  moves: families.map(({ id, name }) => ({ id, name: name.toLowerCase() })),
  from: unique(families.flatMap(({ branches }) => branches.map(({ id, name }) => ({ id, name })))),
  good: BENEFITS.filter(({ id }) => leaves.some(({ filter }) => filter.good.includes(id))).map(({ id, name }) => ({
    id,
    name: name.toLowerCase(),
  })),
  examples: AMOUNTS.map((amount) => ({ id: String(amount), name: `${formatCount(amount)} examples` })),
};

/** The numbers of the picture, for its table and files. */
export const treeChart: IntervalRows = {
  kind: "interval-rows",
  head: "Strategy",
  measure: { words: "examples of its own kind", unit: "", style: "count", better: "fewer", scale: treeScale },
  intervals: leaves.map(({ needs }) => needs),
};

function leafOf(id: StrategyId, moves: string, from: string): TreeLeaf {
  const { name, summary } = knowledge.strategy(id);
  const { low, typical, high, basis } = knowledge.tradeoff(id, "examples-needed").rating;
  return {
    id,
    name,
    summary,
    needs: { name, strategies: [id], lead: id, low, typical, high, basis },
    filter: { id, moves, from, good: goodAt(id), examples: typical },
  };
}

function goodAt(strategy: StrategyId): readonly CriterionId[] {
  return BENEFITS.filter(({ id }) => knowledge.tradeoff(strategy, id).rating.typical >= GOOD_FROM).map(({ id }) => id);
}

function unique<T extends { id: string }>(records: readonly T[]): readonly T[] {
  return records.filter(({ id }, index) => records.findIndex((other) => other.id === id) === index);
}
