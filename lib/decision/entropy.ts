/** @file How much there is to be told by what is counted. */

/** How often each item occurs, in the order in which they are first met. */
export function countOf<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Entropy of the shares of equal items, in bits; 0 where all are alike or none is there. */
export function entropy<T>(items: readonly T[]): number {
  let bits = 0;
  for (const count of countOf(items).values()) bits -= (count / items.length) * Math.log2(count / items.length);
  return bits;
}
