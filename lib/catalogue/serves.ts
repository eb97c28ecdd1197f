/** @file Which strategies a public data set can feed. The mapping is ours. */

import { STRATEGY_IDS, type StrategyId } from "@/lib/knowledge/ids";
import type { DataTechniqueId, PublicDataset } from "./public-dataset";

/** What a technique of a set makes it good for. Empty: it describes the set, and feeds no strategy by itself. */
export const STRATEGIES_OF_TECHNIQUE = {
  "instruction-tuning": ["instruction-tuning"],
  conversation: ["instruction-tuning"],
  "general-fine-tuning": ["general-ft"],
  classification: ["general-ft"],
  "tool-use": ["general-ft"],
  "domain-specific-fine-tuning": ["domain-ft"],
  "multi-task-fine-tuning": ["multi-task-ft"],
  "prompt-tuning": ["prompt-tuning"],
  "chain-of-thought": ["cot-ft"],
  "preference-pairs": ["preference-tuning"],
  "kto-labels": ["preference-tuning"],
  "reward-model": ["preference-tuning"],
  "process-supervision": ["preference-tuning"],
  "verifiable-rewards": ["rl-verifiable"],
  "prompts-only": ["distillation"],
  safety: [],
  "long-context": [],
  evaluation: [],
} as const satisfies Record<DataTechniqueId, readonly StrategyId[]>;

/** Supervised rows: answers that a model wrote there make the set one of distillation. */
const ANSWERED: readonly DataTechniqueId[] = [
  "instruction-tuning",
  "conversation",
  "chain-of-thought",
  "tool-use",
  "domain-specific-fine-tuning",
];

type Served = Pick<PublicDataset, "techniques" | "format" | "passages" | "synthetic" | "evaluationOnly">;

/**
 * The strategies that the set can feed, in the order of all strategies; none for an evaluation set. Running text feeds
 * domain tuning (as a field's own text or mixed in against forgetting) and never general fine-tuning; rows with their
 * passage serve to test and tune retrieval; answers that a model wrote are distillation.
 */
export function strategiesOf(set: Served): readonly StrategyId[] {
  if (set.evaluationOnly) return [];
  const text = set.format.id === "text";
  const found = new Set<StrategyId>(
    set.techniques.flatMap((technique): readonly StrategyId[] =>
      text && technique === "general-fine-tuning" ? ["domain-ft"] : STRATEGIES_OF_TECHNIQUE[technique],
    ),
  );
  if (set.passages) found.add("rag");
  if (set.synthetic?.part === "answers" && set.techniques.some((one) => ANSWERED.includes(one))) {
    found.add("distillation");
  }
  return STRATEGY_IDS.filter((id) => found.has(id));
}

/** Sets to train or test this strategy with: no evaluation sets, the verified first, then those with fewer open fields. */
export function datasetsFor(strategy: StrategyId, sets: readonly PublicDataset[]): readonly PublicDataset[] {
  return sets
    .filter((set) => strategiesOf(set).includes(strategy))
    .toSorted(
      (a, b) =>
        Number(b.verified) - Number(a.verified) ||
        a.unverified.length - b.unverified.length ||
        byName(a.name, b.name) ||
        byName(a.id, b.id),
    );
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** The order of names in every list of sets. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}
