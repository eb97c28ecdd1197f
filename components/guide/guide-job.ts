/** What the guide asks of its worker, and what comes back in parts. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import type { ShownFlip, VerdictView } from "@/lib/plan/guide-view";

export type GuideAddresses = { model: string; sources: string };

export type GuideJob = {
  /** Addresses of the published decision model and of its sources. */
  data: GuideAddresses;
  answers: Answers;
};

export type GuidePart =
  | { kind: "verdict"; view: VerdictView }
  | { kind: "next"; questions: readonly { question: string; value: number }[] }
  | { kind: "flips"; flips: readonly ShownFlip[]; done: boolean };
