"use client";
import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Rows of a list travel to their new place when the order changes, and stand still otherwise. Rows are told apart by
 * `data-row`. With reduced motion the tokens' durations are zero, and every change is a cut.
 */
export function useTravel(list: RefObject<HTMLElement | null>, order: string) {
  const before = useRef(new Map<string, number>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what moves the rows
  useLayoutEffect(() => {
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [];
    const duration = durationOf(list.current);
    const now = new Map<string, number>();
    for (const row of rows) {
      const key = row.dataset.row ?? "";
      const top = row.offsetTop;
      now.set(key, top);
      const then = before.current.get(key);
      if (then === undefined || then === top || duration === 0) continue;
      row.animate([{ transform: `translateY(${then - top}px)` }, { transform: "none" }], {
        duration,
        easing: "cubic-bezier(0.2, 0.7, 0.2, 1)",
      });
    }
    before.current = now;
  }, [list, order]);
}

/** Milliseconds of a reordering, from the tokens. */
function durationOf(element: HTMLElement | null): number {
  if (element === null || matchMedia("(prefers-reduced-motion: reduce)").matches) return 0;
  return Number.parseFloat(getComputedStyle(element).getPropertyValue("--duration-reorder")) || 0;
}
