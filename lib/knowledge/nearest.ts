/** @file The nearest known ids to a mistyped one, for messages. */

/** More are a list to read, and no suggestion. */
const MOST = 4;

/** @returns null where nothing is near: a wrong suggestion is worse than none */
export function nearest(typed: string, known: readonly string[]): string | null {
  return near(typed, known)[0] ?? null;
}

/** What to type instead, as a sentence: the nearest known ids, or all of them where none is near. */
export function suggestion(typed: string, known: readonly string[]): string {
  const quoted = near(typed, known).map((id) => `"${id}"`);
  if (quoted.length === 0) return `Known are: ${known.join(", ")}.`;
  const last = quoted.pop();
  return `Did you mean ${quoted.length === 0 ? "" : `${quoted.join(", ")} or `}${last}?`;
}

/**
 * The nearest ids, the best first, by the first of these that finds any: the same letters; what goes on from them; every
 * part of it; few edits that leave numbers alone ("rtx-3060" is no slip for "rtx-3090"); what goes on from its first
 * parts, where those are the name of a thing ("h100-80gb"); most of its letters from the start.
 */
function near(typed: string, known: readonly string[]): readonly string[] {
  const wanted = typed.toLowerCase();
  const parts = partsOf(wanted);
  const bare = parts.join("");
  const all = known.map((id) => ({ id, parts: partsOf(id.toLowerCase()) }));
  const startingWith = (start: string) => shortest(all.filter(({ parts: its }) => its.join("").startsWith(start)));
  if (bare.length >= 3) {
    const same = all.find(({ parts: its }) => its.join("") === bare);
    if (same !== undefined) return [same.id];
    const longer = startingWith(bare);
    if (longer.length > 0) return longer;
    const holding = all.filter(({ parts: its }) => parts.every((part) => its.some((other) => other.startsWith(part))));
    if (holding.length > 0) return shortest(holding);
  }
  const mended = fewestEdits(wanted, known);
  if (mended !== null) return [mended];
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const start = parts.slice(0, count).join("");
    const found = start.length >= 3 && /[a-z]/.test(start) && /\d/.test(start) ? startingWith(start) : [];
    if (found.length > 0) return found;
  }
  return shortest(all.filter(({ parts: its }) => isMostlyShared(bare, its.join(""))));
}

function partsOf(text: string): readonly string[] {
  return text.split(/[^a-z0-9]+/).filter((part) => part !== "");
}

function shortest(found: readonly { id: string }[]): readonly string[] {
  return found
    .map(({ id }) => id)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, MOST);
}

/** More than half of the longer of the two, and five letters at least, from the start. */
function isMostlyShared(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= 5 && 2 * shared > Math.max(one.length, other.length);
}

/**
 * The known id with the fewest edits to what was typed, where that is at most a third of its length (at least 2 edits)
 * and leaves something of it.
 */
function fewestEdits(wanted: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const id of known) {
    const digits = id.replace(/\D/g, "");
    if (digits !== "" && digits !== wanted.replace(/\D/g, "")) continue;
    const edits = editDistance(wanted, id.toLowerCase());
    const most = Math.min(id.length - 1, Math.max(2, Math.floor(id.length / 3)));
    if (edits < fewest && edits <= most) {
      fewest = edits;
      best = id;
    }
  }
  return best;
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
