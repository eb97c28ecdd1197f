/** @file Sources of a text as numbers behind its sentences, and the list at its end. */

import type { Basis } from "@/lib/knowledge/types";
import type { ShownSource } from "./guide-view";
import { markdownLink } from "./markdown";

export type References = ReturnType<typeof references>;

/** Numbers sources in the order in which they are first named. */
export function references() {
  const named: ShownSource[] = [];
  const numberOf = ({ text, href }: ShownSource): number => {
    const at = named.findIndex((known) => known.text === text && known.href === href);
    return at >= 0 ? at + 1 : named.push({ text, href });
  };
  return {
    /** What stands behind a sentence: " [1, 4]", or " (our judgement)" where nobody published it. */
    behind(sources: readonly ShownSource[], basis: Basis): string {
      if (basis === "ours") return " (our judgement)";
      return sources.length === 0 ? "" : ` [${runs(sources.map(numberOf)).join(", ")}]`;
    },
    /** All sources named so far as a numbered list; empty where there are none. */
    list: (): string => named.map(({ text, href }, k) => `${k + 1}. ${markdownLink(text, href)}`).join("\n"),
  };
}

/** Numbers in order, three and more in a row as a range: "1", "3–6". */
function runs(numbers: readonly number[]): readonly string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const number of sorted) {
    const last = groups.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else groups.push([number]);
  }
  return groups.flatMap((group) => (group.length > 2 ? [`${group[0]}–${group.at(-1)}`] : group.map(String)));
}
