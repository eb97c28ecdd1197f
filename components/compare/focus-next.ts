/** The title of the comparison, which says what is compared after every change. */
export const COMPARED = "compared";

/** The button that takes a pick out of the comparison. */
export function removeId(pick: string): string {
  return `remove-${pick}`;
}

/** A button that takes itself away would leave the keyboard at the top of the page: this puts it on what comes next. */
export function focusNext(id: string) {
  requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: true }));
}
