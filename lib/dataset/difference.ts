/** @file Two texts word by word: what only one of them says. */

export type DifferencePiece = { text: string; own: boolean };
export type Difference = {
  first: readonly DifferencePiece[];
  second: readonly DifferencePiece[];
  /** Share of the shorter text's words that both have in the same order, 0 to 1. */
  shared: number;
};

/**
 * Marks the words that are not part of a longest common run of words. The pieces of each side, joined, are its text.
 * Takes time and memory by the product of the two counts of words: for answers, not for books.
 */
export function difference(first: string, second: string): Difference {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const longest = table(a, b);
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (bare(a[i]) === bare(b[j])) {
      inA.add(i++);
      inB.add(j++);
    } else if (at(longest, i + 1, j) >= at(longest, i, j + 1)) i++;
    else j++;
  }
  const shorter = Math.min(a.length, b.length);
  return { first: marked(a, inA), second: marked(b, inB), shared: shorter === 0 ? 0 : inA.size / shorter };
}

/** Words with the space that follows them; space at the start is a word of its own. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function bare(word = ""): string {
  return word.trim();
}

type Lengths = readonly (readonly number[])[];

/** Length of the longest common run from word i of a and word j of b on. */
function table(a: readonly string[], b: readonly string[]): Lengths {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (row === undefined) continue;
      row[j] =
        bare(a[i]) === bare(b[j]) ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

function at(lengths: Lengths, i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function marked(words: readonly string[], common: ReadonlySet<number>): DifferencePiece[] {
  const pieces: DifferencePiece[] = [];
  words.forEach((text, index) => {
    const own = !common.has(index);
    const last = pieces.at(-1);
    if (last?.own === own) pieces[pieces.length - 1] = { own, text: last.text + text };
    else pieces.push({ own, text });
  });
  return pieces;
}
