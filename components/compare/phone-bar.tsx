"use client";
import { type RefObject, useEffect, useState } from "react";
import { ArrowGlyph } from "@/components/ui/glyphs";
import { StrategyMark } from "@/components/ui/marks";
import { capital } from "@/lib/capital";
import type { ComparePick } from "@/lib/compare/compare-data";
import type { CompareView } from "@/lib/compare/compare-view";

type PhoneBarProps = Pick<CompareView, "picks" | "baseline"> & {
  /** The full list of the picks, which the bar stands in for once it is out of sight. */
  list: RefObject<HTMLElement | null>;
};

/**
 * On a phone: marks and short names at the window's upper edge, 47 px at most. It takes no room of its own, and the
 * attribute makes what is focused or linked to stop below it. It repeats the list, so readers of screens do not meet it.
 */
export function PhoneBar({ picks, baseline, list }: PhoneBarProps) {
  const [past, setPast] = useState(false);
  useEffect(() => {
    const { current } = list;
    if (current === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry !== undefined) setPast(!entry.isIntersecting && entry.boundingClientRect.top < 0);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [list]);
  return (
    <div data-contents-bar aria-hidden="true" className="sticky top-0 z-8 h-0 md:hidden print:hidden">
      {past && (
        <ul
          data-testid="phone-bar"
          className="absolute -inset-x-4 top-0 grid grid-cols-2 gap-x-4 border-line-strong border-b bg-paper px-4 py-[3px] text-label leading-5"
        >
          {picks.map((pick) => (
            <li key={pick.id} className="flex min-w-0 items-center gap-1.5">
              {pick.stages.map((stage, index) => (
                <span key={stage} className="flex flex-none items-center gap-[3px]">
                  {index > 0 && <ArrowGlyph />}
                  <StrategyMark strategy={stage} />
                </span>
              ))}
              <span className="truncate">{shortName(pick)}</span>
              {pick === baseline && picks.length > 1 && <span className="flex-none text-muted">base</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** "Prompt tuning" for "Prompt tuning (soft prompts)": the shorter of the two names that a pick has. */
function shortName({ name, inSentence }: ComparePick): string {
  return inSentence.length < name.length ? capital(inSentence) : name;
}
