"use client";
import { type RefObject, useEffect, useState } from "react";

/** Widths this close share one placing of names, so that a drag of the window does not place them anew at every pixel. */
const STEP = 16;

/** The width of an element in steps of 16 px, rounded down; null until it was measured, after the first paint. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width / STEP) * STEP);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Where the widest width that rounds to `width` still falls. */
export function widthsAround(width: number, gutterPx: number): readonly number[] {
  return [width - gutterPx, width + STEP - 1 - gutterPx];
}
