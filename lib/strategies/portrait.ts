/** @file What the page of one strategy says beyond the records that other pages share. */

import type { StrategyId } from "@/lib/knowledge/ids";
import type { Basis, Citation } from "@/lib/knowledge/types";
import type { Diagram } from "./diagram";

/** A sentence or two of our own, and what carries it; "ours" where nothing does. */
export type Statement = { text: string; basis: Basis; cites: readonly Citation[] };

export type Portrait = {
  strategy: StrategyId;
  /** For search engines: at most 160 characters. */
  description: string;
  /** How it works, in order; together they say in words what the diagram shows. */
  steps: readonly Statement[];
  /** What runs when a request comes. */
  served: Statement;
  /** What it brings as a stage of a pipeline. */
  adds: Statement;
  choose: readonly Statement[];
  /** `instead`: what to look at then. */
  avoid: readonly (Statement & { instead: StrategyId | null })[];
  /** Words of the field that a reader of the page meets, as ids of terms. */
  terms: readonly string[];
  diagram: Diagram;
};

/** A part of the family tree of strategies: what moves, and below it what they learn from. */
export type StrategyFamily = {
  id: string;
  name: string;
  branches: readonly { id: string; name: string; strategies: readonly StrategyId[] }[];
};
