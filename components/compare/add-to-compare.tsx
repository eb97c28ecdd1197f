"use client";
import { MOST_PICKS } from "@/lib/compare/most-picks";
import { togglePick, useCompareTray } from "./compare-store";

type AddToCompareProps = {
  /** A strategy id, or a documented order of stages joined by "+". */
  pick: string;
  /** As it is called in lists: "Instruction tuning". */
  name: string;
};

/** Puts a strategy or pipeline into the tray, or takes it out again. The box beside the word says which. */
export function AddToCompare({ pick, name }: AddToCompareProps) {
  const picked = useCompareTray(({ picks }) => picks.some((other) => other.pick === pick));
  const full = useCompareTray(({ picks }) => picks.length >= MOST_PICKS);
  const refused = full && !picked;
  return (
    <button
      type="button"
      aria-pressed={picked}
      aria-disabled={refused}
      title={refused ? "Four picks are the most. Remove one in the tray below." : undefined}
      onClick={() => togglePick({ pick, name })}
      className="needs-script inline-flex min-h-6 items-center gap-2 font-semibold text-accent text-small leading-tight hover:underline aria-disabled:text-muted pointer-coarse:min-h-11 print:hidden"
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="flex-none">
        <path d="M0.75 0.75H11.25V11.25H0.75Z" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {picked && <path d="M3 6.2L5.2 8.4L9.2 3.6" fill="none" stroke="currentColor" strokeWidth="1.75" />}
      </svg>
      <span>
        Compare<span className="sr-only"> {name}</span>
      </span>
    </button>
  );
}
