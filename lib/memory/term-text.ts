/** @file How the terms of an estimate are written: numbers in formulas, and where they come from. */

import { formatAs } from "@/lib/format";
import type { LayerMemory } from "./activations";
import type { Constant, MemoryConstants } from "./constants";
import type { TrainingJob } from "./job";
import type { StaticMemory } from "./static-memory";
import type { MemoryTerm } from "./terms";

/** What every term is worked out from. */
export type Parts = { job: TrainingJob; constants: MemoryConstants; held: StaticMemory; layer: LayerMemory };

export const COUNTED = { text: "Counted from the model's dimensions", url: null };

export function bytesOf(terms: readonly { bytes: number }[]): number {
  return terms.reduce((sum, { bytes }) => sum + bytes, 0);
}

export function sourceOf({ origin, url }: Pick<Constant, "origin" | "url">): MemoryTerm["source"] {
  return { text: origin, url };
}

export function trainedText({ trained }: StaticMemory): string {
  return trained.map(({ parameters, bytes }) => `${count(parameters)} × ${bytes} B`).join(" + ");
}

export function over(shards: number): string {
  return shards > 1 ? " / n" : "";
}

export function by(shards: number): string {
  return shards > 1 ? ` / ${shards}` : "";
}

export function count(value: number): string {
  return formatAs(value, "count");
}

export function figure(value: number): string {
  return formatAs(Math.round(value * 1e4) / 1e4, "axis");
}

export function gib(bytes: number): string {
  return `${formatAs(bytes / 2 ** 30, "two-decimals")} GiB`;
}
