/** @file Values of measurements that a disagreement draws side by side. */

import type { PicturedValue } from "@/lib/knowledge/disagreement";
import type { Measurement } from "@/lib/knowledge/types";

const POINT = "point:";

/**
 * The value that is meant, with the measurement that it belongs to.
 *
 * @throws RangeError where the measurement has no such point, or its value was not published: a mistake in the content
 */
export function picturedValue(
  { measurement: find }: { measurement: (id: string) => Measurement },
  { measurement: id, at }: PicturedValue,
): { measurement: Measurement; value: number } {
  const measurement = find(id);
  const { baseline, result, points } = measurement;
  const found =
    at === "baseline"
      ? baseline
      : at === "result"
        ? result
        : points.find(({ label }) => label === at.slice(POINT.length));
  if (found === undefined || found.value === null) throw new RangeError(`measurement "${id}" has no value at "${at}"`);
  return { measurement, value: found.value };
}
