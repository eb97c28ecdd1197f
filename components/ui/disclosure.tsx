import type { ReactNode } from "react";
import { TriangleGlyph } from "./glyphs";

type DisclosureProps = {
  summary: ReactNode;
  /** At the right end of the row: the figure that the opened part explains. */
  figure?: ReactNode;
  /** `row`: a line of a list, ruled below. `quiet`: an action among others ("Nine more"). */
  tone?: "row" | "quiet";
  open?: boolean;
  /** Disclosures of one name: opening one closes the others. */
  name?: string;
  children: ReactNode;
};

/** Opens in place and pushes down. Native, so it works before scripts arrive, in print and in a page search. */
export function Disclosure({ summary, figure = null, tone = "row", open = false, name, children }: DisclosureProps) {
  return (
    <details open={open} {...(name === undefined ? {} : { name })} className="border-line border-b">
      <summary className="grid min-h-11 list-none grid-cols-[9px_minmax(0,1fr)_auto] items-center gap-x-2 py-1.5 [&::-webkit-details-marker]:hidden">
        <span className="text-muted transition-transform duration-(--duration-quick) ease-out [[open]>summary>&]:rotate-90">
          <TriangleGlyph open={false} />
        </span>
        <span
          className={
            tone === "row"
              ? "text-small font-semibold"
              : "text-small font-semibold text-accent [summary:hover>&]:underline"
          }
        >
          {summary}
        </span>
        <span className="text-right text-small">{figure}</span>
      </summary>
      <div className="pb-3 pl-[17px]">{children}</div>
    </details>
  );
}
