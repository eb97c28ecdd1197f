/** @file Sets as they are listed and published: with what follows from a record. For the build: it needs every row format. */

import { formatById } from "@/lib/dataset/formats";
import type { FormatFamily } from "@/lib/dataset/types";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { PublicDataset } from "./public-dataset";
import { byName, strategiesOf } from "./serves";

export type CataloguedDataset = PublicDataset & {
  /** By our mapping. */
  strategies: readonly StrategyId[];
  /** Name and family of our row format; null where the shape is none of ours. */
  rowFormat: { name: string; family: FormatFamily } | null;
};

/**
 * By name, with the strategies that each one serves.
 *
 * @throws RangeError for a format id that does not exist
 */
export function catalogued(sets: readonly PublicDataset[]): readonly CataloguedDataset[] {
  return sets
    .map((set) => ({ ...set, strategies: strategiesOf(set), rowFormat: rowFormatOf(set) }))
    .toSorted((a, b) => byName(a.name, b.name) || byName(a.id, b.id));
}

function rowFormatOf({ id, format }: PublicDataset): CataloguedDataset["rowFormat"] {
  if (format.id === null) return null;
  const known = formatById(format.id);
  if (known === null) throw new RangeError(`"${id}" names the row format "${format.id}", which does not exist`);
  return { name: known.name, family: known.family };
}
