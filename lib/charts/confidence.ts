/** @file How surely a published figure was read, as a mark that survives grey print, and the key of these marks. */

import type { Measurement } from "@/lib/knowledge/types";

export type Confidence = Measurement["confidence"];

/** All three marks with their meaning, in this order, beside every picture of published figures. */
export const CONFIDENCE_KEY = [
  { confidence: "high", words: "high confidence: read in the work itself or its repository" },
  { confidence: "medium", words: "medium: read in a digest or a translation" },
  { confidence: "low", words: "low: repeated by another work, drawn outlined or dotted" },
] as const satisfies readonly { confidence: Confidence; words: string }[];

/** Before the key, where there is no room to draw it. */
export const CONFIDENCE_LEAD = "How surely each figure was read:";
