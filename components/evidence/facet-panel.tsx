"use client";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TriangleGlyph } from "@/components/ui/glyphs";
import { StrategyMark } from "@/components/ui/marks";
import type { Facet } from "@/lib/evidence/entries";
import { formatCount } from "@/lib/format";
import { STRATEGY_IDS } from "@/lib/knowledge/ids";
import { toggleValue, useEvidence } from "./evidence-store";
import type { FacetList } from "./facet-names";

type FacetPanelProps = {
  lists: readonly FacetList[];
  /** Records that each value would show as the other filters stand; null until the records are here. */
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>> | null;
};

/** What to filter by, with counts. On a phone it is folded away behind one button. */
export function FacetPanel({ lists, counts }: FacetPanelProps) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-label="Filters" className="needs-script print:hidden">
      <div className="md:hidden">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Hide the filters" : "Filters"}
        </Button>
      </div>
      <div className={`border-line border-t max-md:mt-3 ${open ? "" : "max-md:hidden"}`}>
        {lists.map((list) => (
          <FacetGroup key={list.facet} list={list} counts={counts?.[list.facet] ?? null} />
        ))}
      </div>
    </section>
  );
}

const OPEN_AT_FIRST: ReadonlySet<string> = new Set(["kind", "strategy", "confidence"]);

function FacetGroup({ list, counts }: { list: FacetList; counts: ReadonlyMap<string, number> | null }) {
  const chosen = useEvidence((state) => state.chosen[list.facet]) ?? NONE;
  const details = useRef<HTMLDetailsElement>(null);
  const on = chosen.length > 0;
  // What a link has chosen is shown; a reader who folds it away afterwards is left alone.
  useEffect(() => {
    if (on && details.current) details.current.open = true;
  }, [on]);
  const long = list.options.length > LONG;
  const rows = list.options
    .map(({ value, name, count }) => ({ value, name, count: counts === null ? count : (counts.get(value) ?? 0) }))
    // A long list is read for what can still be had.
    .filter(({ value, count }) => !long || count > 0 || chosen.includes(value));
  return (
    <details ref={details} open={OPEN_AT_FIRST.has(list.facet)} className="border-line border-b">
      <summary className="grid min-h-11 list-none grid-cols-[9px_minmax(0,1fr)_auto] items-center gap-x-2 text-small font-semibold [&::-webkit-details-marker]:hidden">
        <span className="text-muted [[open]>summary>&]:rotate-90">
          <TriangleGlyph open={false} />
        </span>
        {list.title}
        {chosen.length > 0 && <span className="font-normal text-muted">{chosen.length} chosen</span>}
      </summary>
      <fieldset className={`pb-3 ${long ? "max-h-80 overflow-y-auto" : ""}`}>
        <legend className="sr-only">{list.title}</legend>
        {rows.map(({ value, name, count }) => (
          <label
            key={value}
            className="relative grid min-h-8 grid-cols-[1rem_minmax(0,1fr)_auto] items-center gap-x-2 py-1 pl-[17px] text-small leading-snug hover:bg-accent-wash pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggleValue(list.facet, value)}
              className="size-4 accent-accent"
            />
            <span className={count === 0 ? "text-muted" : ""}>
              {list.facet === "strategy" && <Mark id={value} />}
              {name}
            </span>
            <span className="pr-1 text-right text-note text-muted">{formatCount(count)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function Mark({ id }: { id: string }) {
  const strategy = STRATEGY_IDS.find((known) => known === id);
  return strategy === undefined ? null : (
    <span className="mr-1.5">
      <StrategyMark strategy={strategy} size={10} />
    </span>
  );
}

const NONE: readonly string[] = [];
const LONG = 20;
