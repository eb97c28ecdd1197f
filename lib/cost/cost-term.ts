/** @file One term behind an estimate of time and cost, and what several of them share. */

import { formatSignificant } from "@/lib/format";
import type { TermLabel } from "@/lib/memory/terms";

export type CostTerm = {
  id: string;
  name: string;
  value: number;
  /** "GFLOP per token", "µs per token", "tokens", "h", "USD" ... */
  unit: string;
  formula: string;
  /** The same with the reader's numbers. */
  substituted: string;
  source: { text: string; url: string | null };
  label: TermLabel;
};

export const OURS = { text: "Our formula", url: null } as const;

/** In thousands of millions: "8.03". */
export function giga(value: number): string {
  return formatSignificant(value / 1e9, 3);
}
