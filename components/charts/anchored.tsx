import type { ReactNode } from "react";
import { percent } from "./at";

type AnchoredProps = { left: number; top: number; hidden?: boolean; children: ReactNode };

/** What keeps its own size at a place of the plot. */
export function Anchored({ left, top, hidden = true, children }: AnchoredProps) {
  const [x, y] = [percent(left), percent(top)];
  if (!hidden)
    return (
      <svg x={x} y={y} role="presentation">
        {children}
      </svg>
    );
  return (
    <svg x={x} y={y} aria-hidden="true">
      {children}
    </svg>
  );
}

/** The ground around a text, so that lines behind it do not touch the letters. */
export const HALO = "stroke-(--ground) stroke-4 [paint-order:stroke] [stroke-linejoin:round]";

/** Pixels of the default text size, which grow with it. */
export function rem(pixels: number): string {
  return `${Number((pixels / 16).toFixed(4))}rem`;
}
