/** @file What the lines of a ledger are called. */

import type { Criterion } from "@/lib/knowledge/types";

/** The name of a criterion, or of a price that the engine adds. */
export function criterionName(
  { criteria }: { criteria: readonly Pick<Criterion, "id" | "name">[] },
  id: string,
): string {
  if (id === "delay") return "Price of delays";
  if (id === "margin") return "Price of a further stage";
  return criteria.find((criterion) => criterion.id === id)?.name ?? id;
}
