"use client";
import { Fragment, useCallback, useId, useRef, useState } from "react";
import { FilterChip } from "@/components/ui/chip";
import { TriangleGlyph } from "@/components/ui/glyphs";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import { type Facet, type FacetId, optionCounts, type Selection } from "@/lib/catalogue/facets";
import { formatCount } from "@/lib/format";
import { choose, clearFilters } from "./catalogue-store";
import { useEscape } from "./use-escape";

type FacetBarProps = {
  facets: readonly Facet[];
  selection: Selection;
  /** What the search found; null until the catalogue has arrived, when no counts are shown. */
  sets: readonly CataloguedDataset[] | null;
  searching: boolean;
};

/** A word per facet; pressed, its options open below the line. What is chosen stands as chips. */
export function FacetBar({ facets, selection, sets, searching }: FacetBarProps) {
  const [open, setOpen] = useState<FacetId | null>(null);
  const [listed, setListed] = useState(false);
  const panel = useId();
  const bar = useRef<HTMLDivElement>(null);
  const buttonOf = (facet: FacetId) => `${panel}-${facet}`;
  useEscape(
    open === null ? null : buttonOf(open),
    bar,
    useCallback(() => setOpen(null), []),
  );
  const chosen = facets.flatMap(({ id, name, options }) =>
    (selection[id] ?? []).map((option) => ({
      facet: id,
      option,
      name: `${name}: ${options.find((one) => one.id === option)?.name ?? option}`,
    })),
  );
  return (
    <div ref={bar} className="needs-script print:hidden">
      {/* On a phone thirteen words would push the sets off the first screen. */}
      <button
        type="button"
        aria-expanded={listed}
        onClick={() => setListed(!listed)}
        className="inline-flex min-h-11 items-center gap-1.5 text-small font-semibold text-accent md:hidden"
      >
        Filters
        <TriangleGlyph open={listed} />
      </button>
      <div className={`flex-wrap gap-x-5 ${listed ? "flex" : "flex max-md:hidden"}`}>
        {facets.map((facet) => {
          const { id, name } = facet;
          const chosenHere = selection[id] ?? [];
          return (
            <Fragment key={id}>
              <button
                type="button"
                id={buttonOf(id)}
                aria-expanded={open === id}
                aria-controls={open === id ? panel : undefined}
                onClick={() => setOpen(open === id ? null : id)}
                className="inline-flex min-h-8 items-center gap-1.5 text-small font-semibold text-accent hover:underline pointer-coarse:min-h-11"
              >
                {name}
                {chosenHere.length > 0 && <span>({chosenHere.length})</span>}
                <TriangleGlyph open={open === id} />
              </button>
              {open === id && (
                <FacetPanel
                  id={panel}
                  facet={facet}
                  chosen={chosenHere}
                  counts={sets === null ? null : optionCounts(sets, facets, selection, facet)}
                />
              )}
            </Fragment>
          );
        })}
      </div>
      {(chosen.length > 0 || searching) && (
        <div className="flex flex-wrap items-center gap-2 pt-2">
          {chosen.map(({ facet, option, name }) => (
            <FilterChip key={`${facet}.${option}`} onRemove={() => choose(facet, option, false)}>
              {name}
            </FilterChip>
          ))}
          <button
            type="button"
            onClick={clearFilters}
            className="min-h-6 px-1 text-small font-semibold text-accent hover:underline pointer-coarse:min-h-11"
          >
            Clear all
          </button>
        </div>
      )}
    </div>
  );
}

type FacetPanelProps = {
  id: string;
  facet: Facet;
  chosen: readonly string[];
  counts: ReadonlyMap<string, number> | null;
};

/** Stands right after its button for the keyboard, and below all of them for the eye. */
function FacetPanel({ id, facet, chosen, counts }: FacetPanelProps) {
  const options = facet.options.filter((option) => counts?.get(option.id) !== 0 || chosen.includes(option.id));
  return (
    <fieldset id={id} className="order-last mt-1 min-w-0 basis-full border-line border-y py-3">
      <legend className="sr-only">{facet.name}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2 md:grid-cols-4">
        {options.map((option) => (
          <label
            key={option.id}
            className="grid min-h-8 grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-x-2 text-small pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              checked={chosen.includes(option.id)}
              onChange={(event) => choose(facet.id, option.id, event.target.checked)}
              className="size-[18px] accent-accent"
            />
            <span>{option.name}</span>
            {counts !== null && <span className="text-muted">{formatCount(counts.get(option.id) ?? 0)}</span>}
          </label>
        ))}
      </div>
      {facet.id === "licence" && (
        <p className="pt-2 text-note text-muted">
          As read in the sources, not legal advice. Unknown means that nothing was read, not that it is free.
        </p>
      )}
      {facet.id === "strategy" && (
        <p className="pt-2 text-note text-muted">
          By our mapping of techniques to strategies. Evaluation sets serve none.
        </p>
      )}
    </fieldset>
  );
}
