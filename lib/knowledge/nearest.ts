/** @file The nearest known id to a mistyped one, for messages. */

/**
 * The known id with the fewest edits to what was typed, where that is at most a third of its length (at least 2 edits)
 * and leaves something of it.
 *
 * @returns null where nothing is near: a wrong suggestion is worse than none
 */
export function nearest(typed: string, known: readonly string[]): string | null {
  const wanted = typed.toLowerCase();
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const id of known) {
    const edits = editDistance(wanted, id.toLowerCase());
    const most = Math.min(id.length - 1, Math.max(2, Math.floor(id.length / 3)));
    if (edits < fewest && edits <= most) {
      fewest = edits;
      best = id;
    }
  }
  return best;
}

/** What to type instead, as a sentence: the nearest known id, or all of them where none is near. */
export function suggestion(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  return near === null ? `Known are: ${known.join(", ")}.` : `Did you mean "${near}"?`;
}

/** Levenshtein distance: insertions, deletions and replacements of single characters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
