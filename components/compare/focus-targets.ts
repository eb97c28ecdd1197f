/** The title of the comparison, which says what is compared after every change. */
export const COMPARED = "compared";

/** The button that takes a pick out of the comparison. */
export function removeId(pick: string): string {
  return `remove-${pick}`;
}
