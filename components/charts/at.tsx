import type { ReactNode } from "react";

type AtProps = { left: number; top: number; className: string; children: ReactNode };

/** Something small at a place of the plot, given as shares from the left and the upper edge. */
export function At({ left, top, className, children }: AtProps) {
  return (
    <span
      aria-hidden="true"
      className={`absolute whitespace-nowrap ${className}`}
      style={{ left: percent(left), top: percent(top) }}
    >
      {children}
    </span>
  );
}

/** How a text is moved so that it is anchored at its place. */
export const SHIFT = { start: "", middle: "-translate-x-1/2", end: "-translate-x-full" } as const;

export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
