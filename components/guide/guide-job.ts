/** What the guide asks of its worker, and what comes back in parts. */

import type { PlanAddresses } from "@/components/plan/load-plan-kit";
import type { Influence } from "@/lib/decision/influence";
import type { WeightMoves } from "@/lib/decision/moved-weights";
import type { Answers } from "@/lib/knowledge/questionnaire";
import type { ShownFlip, VerdictView } from "@/lib/plan/guide-view";

export type GuideAddresses = {
  model: string;
  sources: string;
  /** What the ledger opens to, fetched when a line of it is opened. */
  plan: PlanAddresses;
  evidence: { ratings: string; claims: string; measurements: string; works: string; documents: string };
};

export type GuideJob = {
  /** Addresses of the published decision model and of its sources. */
  data: GuideAddresses;
  answers: Answers;
  weights: WeightMoves;
};

/** An open question: what knowing its answer is worth, and what it can change at all. */
export type AskedQuestion = {
  question: string;
  value: number;
  /** Whether any draw was decided otherwise by its answer. */
  matters: boolean;
  influence: Influence;
};

export type GuidePart =
  | { kind: "verdict"; view: VerdictView }
  | { kind: "next"; questions: readonly AskedQuestion[] }
  | { kind: "flips"; flips: readonly ShownFlip[]; done: boolean };
