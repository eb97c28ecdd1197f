/** @file Where the ends of value bars fall: one scale for values that share a unit. */

export type BarScale = {
  kind: "linear" | "log";
  /** From the left edge, 0 to 1: where a bar begins. */
  origin: number;
  /** From the left edge, 0 to 1: where the value lies. */
  position: (value: number) => number;
};

/** Values further apart than this cannot be told from zero on a linear scale. */
const FAR_APART = 200;

/**
 * Linear from zero, so that lengths can be compared; on the logarithm, from the power of ten below the smallest, where
 * positive values lie further apart than a factor of 200.
 *
 * @throws RangeError without values, or for one that is not finite
 */
export function barScale(values: readonly number[]): BarScale {
  if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError("bars need finite values");
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least > 0 && most / least > FAR_APART) {
    const from = Math.floor(Math.log10(least));
    const to = Math.log10(most);
    const bottom = from === Math.log10(least) ? from - 1 : from;
    return { kind: "log", origin: 0, position: (value) => (Math.log10(value) - bottom) / (to - bottom) };
  }
  const from = Math.min(0, least);
  const to = Math.max(0, most);
  const span = to - from || 1;
  return { kind: "linear", origin: (0 - from) / span, position: (value) => (value - from) / span };
}
