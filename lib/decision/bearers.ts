/** @file Which strategies a record speaks of. */

import type { ModelStrategy } from "./types";

/** Ids of the strategies that have this id or this property: records name either. */
export function bearersOf(
  strategies: readonly Pick<ModelStrategy, "id" | "properties">[],
  name: string,
): readonly string[] {
  return strategies.filter(({ id, properties }) => id === name || properties.includes(name)).map(({ id }) => id);
}
