/** @file What a bench says about rows that it did not score: how many for each reason, with the field that it lies in. */

/** A row that is not scored; the field as the file names it, null where it is none alone. */
export type LeftRow = { id: string; field: string | null; because: string };

type Reason = { field: string | null; because: string; n: number; ids: readonly string[] };

/** Ids that the text names under one reason. */
const SHOWN = 4;

/** Reasons, the most frequent first. */
export function reasonsOf(left: readonly LeftRow[]): readonly Reason[] {
  return [...new Set(left.map(reasonText))]
    .map((reason) => left.filter((row) => reasonText(row) === reason))
    .flatMap((rows) => {
      const [first] = rows;
      if (first === undefined) return [];
      return [{ field: first.field, because: first.because, n: rows.length, ids: rows.map(({ id }) => id) }];
    })
    .toSorted((a, b) => b.n - a.n);
}

/** "left out: ID: field: reason", a line per row. */
export function leftLines(left: readonly LeftRow[]): string {
  return left.map((row) => `left out: ${row.id}: ${reasonText(row)}\n`).join("");
}

/** The counts as lines of a report: one that says that every row was scored where nothing was left. */
export function reasonLines(left: readonly LeftRow[]): readonly string[] {
  if (left.length === 0) return ["Every row was scored."];
  return [
    `Not scored: ${left.length}, by field and reason`,
    ...reasonsOf(left).map((reason) => {
      const more = reason.n > SHOWN ? ` and ${reason.n - SHOWN} more` : "";
      return `  ${String(reason.n).padStart(4)}  ${reasonText(reason)} (${reason.ids.slice(0, SHOWN).join(", ")}${more})`;
    }),
  ];
}

function reasonText({ field, because }: Pick<LeftRow, "field" | "because">): string {
  return field === null ? because : `${field}: ${because}`;
}
