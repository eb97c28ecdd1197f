/** @file Fits the decision map to the engine: the few questions that tell its winners apart most often. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { type MapLeaf, type MapNode, mapLeaves } from "./map";
import type { ModelQuestion } from "./types";

/** A set of answers and the alternative that the engine puts first, as its stages joined by "+". */
export type MapSample = { answers: Answers; winner: string };

export type MapLimits = {
  /** The tree grows to `grown` leaves by how well its questions part the winners, then is pruned to `leaves`. */
  grown: number;
  leaves: number;
  /** Questions on one way, at most. */
  depth: number;
  /** A branch with fewer samples is not parted further. */
  fewest: number;
};

type Judge = (answers: Answers) => string;
type Open = {
  kind: "leaf";
  label: string;
  answers: Answers;
  samples: readonly MapSample[];
  depth: number;
  split: Split | null;
};
type Grown = Open | Asked;
type Asked = {
  kind: "question";
  question: string;
  leaf: Open;
  branches: { options: readonly string[]; to: Grown }[];
};
type Split = { question: string; parts: readonly { options: readonly string[]; leaf: Open }[]; gain: number };

/** Candidates per leaf whose branches are put to the engine. */
const TRIED = 8;
/** What parting the winners is worth beside agreeing with the engine at once: a later question may need it first. */
const PROMISE = 0.3;

/**
 * Fits a tree to samples.
 *
 * @param judge the engine's first alternative for any answers
 * @param questions what may be asked
 * @returns the root; a leaf alone where no question tells anything apart
 */
export function fitMap(
  questions: readonly ModelQuestion[],
  samples: readonly MapSample[],
  judge: Judge,
  limits: MapLimits,
): MapNode {
  const remembered = new Map<string, string>();
  const label = (answers: Answers) => {
    const key = JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = remembered.get(key) ?? judge(answers);
    remembered.set(key, known);
    return known;
  };
  const root: { to: Grown } = { to: openLeaf({}, samples, 0, label) };
  const open: { holder: { to: Grown }; leaf: Open }[] = [];
  const watch = (holder: { to: Grown }, leaf: Open) => {
    leaf.split = bestSplit(questions, leaf, label, limits);
    if (leaf.split) open.push({ holder, leaf });
  };
  if (root.to.kind === "leaf") watch(root, root.to);
  for (let leaves = 1; leaves < limits.grown && open.length > 0; ) {
    open.sort((a, b) => (b.leaf.split?.gain ?? 0) - (a.leaf.split?.gain ?? 0));
    const next = open.shift();
    if (!next?.leaf.split) break;
    const { question, parts } = next.leaf.split;
    const asked: Asked = {
      kind: "question",
      question,
      leaf: next.leaf,
      branches: parts.map(({ options, leaf }) => ({ options, to: leaf })),
    };
    next.holder.to = asked;
    for (const branch of asked.branches) if (branch.to.kind === "leaf") watch(branch, branch.to);
    leaves += new Set(parts.map(({ leaf }) => leaf.label)).size - 1;
  }
  prune(root, limits.leaves);
  return finished(root.to);
}

function openLeaf(answers: Answers, samples: readonly MapSample[], depth: number, label: Judge): Open {
  return { kind: "leaf", label: label(answers), answers, samples, depth, split: null };
}

/** The question whose branches agree best with the samples, by the engine's word and by what they promise. */
function bestSplit(questions: readonly ModelQuestion[], leaf: Open, label: Judge, limits: MapLimits): Split | null {
  if (leaf.depth >= limits.depth || leaf.samples.length < limits.fewest) return null;
  if (agreed(leaf.samples, leaf.label) === leaf.samples.length) return null;
  const candidates = questions
    .map((question) => ({ question, parts: parted(question, leaf, limits.fewest) }))
    .filter(({ parts }) => parts.filter((part) => part.samples.length > 0).length > 1)
    .map((candidate) => ({ ...candidate, promise: information(leaf.samples, candidate.parts) }))
    .sort((a, b) => b.promise - a.promise)
    .slice(0, TRIED);
  const splits = candidates.map(({ question, parts, promise }): Split => {
    const opened = parts.map((part) => ({
      options: part.options,
      leaf: openLeaf(answersOn(question, leaf.answers, part), part.samples, leaf.depth + 1, label),
    }));
    const now = agreed(leaf.samples, leaf.label);
    const then = opened.reduce((sum, part) => sum + agreed(part.leaf.samples, part.leaf.label), 0);
    return { question: question.id, parts: opened, gain: then - now + PROMISE * promise * leaf.samples.length };
  });
  return splits.toSorted((a, b) => b.gain - a.gain).find(({ gain }) => gain > 0) ?? null;
}

/** No options: none of those before it. */
type Part = { options: readonly string[]; samples: readonly MapSample[] };

/**
 * The answers that stand for a branch: of several options the one that most of its samples gave; where no sample went,
 * the option that stands for none of them.
 */
function answersOn({ id, several, exclusive }: ModelQuestion, before: Answers, { options, samples }: Part): Answers {
  const count = (option: string) => samples.filter(({ answers }) => answers[id]?.includes(option)).length;
  const [usual] = options.toSorted((a, b) => count(b) - count(a));
  if (usual === undefined) {
    const nothing = samples.length === 0 && exclusive !== null && before[id] === undefined;
    return nothing ? { ...before, [id]: [exclusive] } : before;
  }
  return { ...before, [id]: several === null ? [usual] : [...(before[id] ?? []), usual] };
}

/** Samples by answer. Where several may be chosen: by the first in an order from the most to the least telling. */
function parted({ id, options, several }: ModelQuestion, { answers: given, samples }: Open, fewest: number): Part[] {
  const withOption = (option: string, of = samples) => of.filter(({ answers }) => answers[id]?.includes(option));
  if (several === null) return inTwo(options, withOption, samples).filter((part) => part.samples.length >= fewest);
  const parts: Part[] = [];
  let left = samples;
  const waiting = new Set(options.filter((option) => !given[id]?.includes(option)));
  while (waiting.size > 0) {
    const [first] = [...waiting]
      .map((option) => ({ options: [option], samples: withOption(option, left) }))
      .filter((part) => part.samples.length >= fewest)
      .sort((a, b) => purity(b.samples) - purity(a.samples));
    if (!first) break;
    for (const option of first.options) waiting.delete(option);
    parts.push(first);
    left = left.filter((sample) => !first.samples.includes(sample));
  }
  // Options that no sample chose are a reader's all the same: without a branch of their own the map would end there.
  return left.length > 0 || waiting.size > 0 ? [...parts, { options: [], samples: left }] : parts;
}

/** The options of one question in two groups that tell the most: along their order, or those that favour one winner. */
function inTwo(
  options: readonly string[],
  withOption: (option: string) => readonly MapSample[],
  samples: readonly MapSample[],
): Part[] {
  const filled = options
    .map((option) => ({ option, samples: withOption(option) }))
    .filter((part) => part.samples.length > 0);
  const winners = [...counts(samples).keys()];
  const orders = [
    filled,
    ...winners.map((winner) => filled.toSorted((a, b) => share(b.samples, winner) - share(a.samples, winner))),
  ];
  let best: { parts: Part[]; bits: number } | null = null;
  for (const order of orders) {
    for (let cut = 1; cut < order.length; cut += 1) {
      const parts = [order.slice(0, cut), order.slice(cut)].map(
        (group): Part => ({
          options: options.filter((option) => group.some((part) => part.option === option)),
          samples: group.flatMap((part) => part.samples),
        }),
      );
      const bits = information(samples, parts);
      if (best === null || bits > best.bits) best = { parts, bits };
    }
  }
  return best?.parts ?? [];
}

function share(samples: readonly MapSample[], winner: string): number {
  return agreed(samples, winner) / samples.length;
}

function purity(samples: readonly MapSample[]): number {
  return Math.max(0, ...counts(samples).values()) / samples.length;
}

/** Bits that the parts say about the winner, per sample. */
function information(samples: readonly MapSample[], parts: readonly Part[]): number {
  const within = parts.reduce((sum, part) => sum + (part.samples.length / samples.length) * entropy(part.samples), 0);
  return entropy(samples) - within;
}

function entropy(samples: readonly MapSample[]): number {
  let bits = 0;
  for (const count of counts(samples).values()) bits -= (count / samples.length) * Math.log2(count / samples.length);
  return bits;
}

function counts(samples: readonly MapSample[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { winner } of samples) found.set(winner, (found.get(winner) ?? 0) + 1);
  return found;
}

function agreed(samples: readonly MapSample[], label: string): number {
  return samples.filter(({ winner }) => winner === label).length;
}

/** Takes questions back, the least useful per leaf first, until few enough leaves are left and all questions help. */
function prune(root: { to: Grown }, most: number): void {
  for (;;) {
    const weakest = askedIn(root).sort((a, b) => worth(a.asked) - worth(b.asked))[0];
    if (!weakest || (leavesOf(root.to) <= most && worth(weakest.asked) > 0)) return;
    weakest.holder.to = weakest.asked.leaf;
  }
}

function askedIn(holder: { to: Grown }): { holder: { to: Grown }; asked: Asked }[] {
  const { to } = holder;
  return to.kind === "leaf" ? [] : [{ holder, asked: to }, ...to.branches.flatMap(askedIn)];
}

/** Samples won by asking, per leaf that it costs. */
function worth(asked: Asked): number {
  const before = agreed(asked.leaf.samples, asked.leaf.label);
  return (agreedIn(asked) - before) / Math.max(1, leavesOf(asked) - 1);
}

function agreedIn(node: Grown): number {
  if (node.kind === "leaf") return agreed(node.samples, node.label);
  return node.branches.reduce((sum, { to }) => sum + agreedIn(to), 0);
}

/** Leaves as they are drawn. */
function leavesOf(node: Grown): number {
  return mapLeaves(finished(node)).length;
}

function finished(node: Grown): MapNode {
  if (node.kind === "leaf") return leafOf([node]);
  const branches: { options: readonly string[]; leaves: Open[]; to: Grown }[] = [];
  for (const { options, to } of node.branches) {
    const last = branches.at(-1);
    // Neighbours that end alike are one branch; others stay apart, since their order decides who goes where.
    if (last?.to.kind === "leaf" && to.kind === "leaf" && last.to.label === to.label) {
      last.options = options.length === 0 ? [] : [...last.options, ...options];
      last.leaves.push(to);
    } else branches.push({ options, leaves: to.kind === "leaf" ? [to] : [], to });
  }
  return {
    kind: "question",
    question: node.question,
    branches: branches.map(({ options, leaves, to }) => ({
      options,
      to: to.kind === "leaf" ? leafOf(leaves) : finished(to),
    })),
  };
}

function leafOf(leaves: readonly Open[]): MapLeaf {
  const samples = leaves.flatMap((leaf) => leaf.samples);
  const winner = leaves[0]?.label ?? "";
  const others = [...counts(samples)]
    .filter(([other]) => other !== winner)
    .map(([other, count]) => ({ winner: other, count }))
    .sort((a, b) => b.count - a.count);
  return {
    kind: "leaf",
    winner,
    ways: leaves.map(({ answers }) => answers),
    arrived: samples.length,
    agreed: agreed(samples, winner),
    others,
  };
}
