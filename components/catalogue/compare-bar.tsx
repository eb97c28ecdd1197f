"use client";
import { Button } from "@/components/ui/button";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import { MOST_COMPARED } from "@/lib/catalogue/compare";
import { clearComparison, useCatalogue } from "./catalogue-store";

/** At the foot of the window while sets are chosen: what is chosen, and the way to see it side by side. */
export function CompareBar({ sets, open }: { sets: readonly CataloguedDataset[]; open: boolean }) {
  const show = () => {
    useCatalogue.setState({ sideBySide: true });
    requestAnimationFrame(() => {
      const section = document.getElementById("side-by-side");
      section?.scrollIntoView({ block: "start" });
      section?.focus({ preventScroll: true });
    });
  };
  return (
    <div
      className={`${open ? "max-md:hidden" : ""} ground-raised sticky bottom-0 z-5 mt-4 flex flex-wrap items-center gap-x-5 gap-y-2 rounded-t-sheet px-4 py-3 shadow-sheet print:hidden`}
    >
      <p role="status" className="grow text-small">
        <b>{sets.length === 1 ? "1 chosen" : `${sets.length} chosen`}</b>: {sets.map(({ name }) => name).join(", ")}.{" "}
        {sets.length >= MOST_COMPARED && "More than four do not fit."}
      </p>
      <Button onClick={show} unavailable={sets.length < 2 ? "Choose a second one." : null}>
        {open ? "Go to the comparison" : "See side by side"}
      </Button>
      <button
        type="button"
        onClick={clearComparison}
        className="min-h-6 text-small font-semibold text-accent hover:underline pointer-coarse:min-h-11"
      >
        Clear
      </button>
    </div>
  );
}
