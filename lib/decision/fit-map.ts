/** @file Fits the decision map to the engine: the few questions that tell its winners apart most often. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import { type Asked, finished, type Grown, type GrownLeaf, prune } from "./grown-map";
import type { MapNode } from "./map";
import { answersOn, parted } from "./map-parts";
import { agreed, information, type MapSample } from "./map-samples";
import type { ModelQuestion } from "./types";

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
type Split = { question: string; parts: readonly { options: readonly string[]; leaf: GrownLeaf }[]; gain: number };
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
  const open: { holder: { to: Grown }; leaf: GrownLeaf; split: Split }[] = [];
  const watch = (holder: { to: Grown }, leaf: GrownLeaf) => {
    const split = bestSplit(questions, leaf, label, limits);
    if (split) open.push({ holder, leaf, split });
  };
  if (root.to.kind === "leaf") watch(root, root.to);
  for (let leaves = 1; leaves < limits.grown && open.length > 0; ) {
    open.sort((a, b) => b.split.gain - a.split.gain);
    const next = open.shift();
    if (!next) break;
    const { question, parts } = next.split;
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
function openLeaf(answers: Answers, samples: readonly MapSample[], depth: number, label: Judge): GrownLeaf {
  return { kind: "leaf", label: label(answers), answers, samples, depth };
}
/** The question whose branches agree best with the samples, by the engine's word and by what they promise. */
function bestSplit(
  questions: readonly ModelQuestion[],
  leaf: GrownLeaf,
  label: Judge,
  limits: MapLimits,
): Split | null {
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
