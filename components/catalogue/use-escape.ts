import { type RefObject, useEffect } from "react";

/**
 * Escape closes what a button has opened, and the button has the focus again. Only while the focus is inside `around`,
 * or nowhere: in a search field Escape is the field's own. `button`: the id of the one that opened it, null while
 * nothing is open.
 */
export function useEscape(button: string | null, around: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    if (button === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const { activeElement } = document;
      const here = activeElement === null || activeElement === document.body;
      if (!here && around.current?.contains(activeElement) !== true) return;
      event.preventDefault();
      close();
      document.getElementById(button)?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [button, around, close]);
}
