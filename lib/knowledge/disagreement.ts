/** @file Where sources contradict each other. It survives JSON. */

import type { Citation } from "./types";

/** A point on which sources contradict each other, or a common belief that measurements do not bear out. */
export type Disagreement = {
  id: string;
  /** Answered by yes or no. */
  question: string;
  between: "documents" | "studies" | "documents and studies";
  /** Who says what; at least two. */
  sides: readonly Statement[];
  /** What was measured; null where nobody published a figure. */
  measured: Statement | null;
  /** Measured values that may share an axis. */
  pictures: readonly DisagreementPicture[];
  answer: DisagreementAnswer;
  /** What we make of it; ours. */
  reading: string;
};
/** How far the question can be answered; ours. */
export type DisagreementAnswer = "mostly yes" | "in part" | "open" | "mostly no" | "a question of words";
export type Statement = { text: string; cites: readonly Citation[] };
export type DisagreementPicture = { title: string; values: readonly PicturedValue[] };
/** A value of a measurement: its baseline, its result, or the point with this label. `name` stands beside it. */
export type PicturedValue = { measurement: string; at: "baseline" | "result" | `point:${string}`; name: string };
