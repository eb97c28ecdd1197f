/** A button that takes itself away would leave the keyboard at the top of the page: this puts it on what comes next. */
export function focusNext(id: string) {
  requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: true }));
}
