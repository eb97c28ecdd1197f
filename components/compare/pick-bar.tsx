"use client";
import { useRef } from "react";
import { focusNext } from "@/components/ui/focus-next";
import { CrossGlyph } from "@/components/ui/glyphs";
import { PipelineName } from "@/components/ui/marks";
import type { CompareData } from "@/lib/compare/compare-data";
import type { CompareView } from "@/lib/compare/compare-view";
import { change, changePicks, useComparison } from "./comparison-store";
import { COMPARED, removeId } from "./focus-targets";
import { PhoneBar } from "./phone-bar";

/** Who is compared, in the order of the bars; it stays in sight, on a phone as a short bar. */
export function PickBar({ data, view: { picks, baseline } }: { data: CompareData; view: CompareView }) {
  const picked = useComparison((state) => state.picks);
  const list = useRef<HTMLDivElement>(null);
  // Out of the reader's own order, which a sort does not change.
  const remove = (id: string) => {
    const at = picks.findIndex((pick) => pick.id === id);
    const neighbour = picks[at + 1] ?? picks[at - 1];
    changePicks(
      data,
      picked.filter((other) => other !== id),
    );
    focusNext(neighbour === undefined ? COMPARED : removeId(neighbour.id));
  };
  return (
    <>
      <div ref={list} className="bg-paper z-8 border-line-strong border-b border-t-ink border-t-2 md:sticky md:top-0">
        <ul aria-label="Picks" className="flex flex-wrap items-center gap-x-8 gap-y-1 py-2">
          {picks.map((pick) => {
            const { id, name, stages } = pick;
            const pinned = pick === baseline;
            return (
              <li key={id} className="flex min-h-9 items-center gap-x-3 max-md:w-full print:min-h-0 print:w-auto">
                <span className="min-w-0 font-semibold text-small leading-tight max-md:grow">
                  <PipelineName stages={stages} name={name} />
                </span>
                {picks.length > 1 && (
                  <button
                    type="button"
                    aria-pressed={pinned}
                    onClick={() => change({ baseline: id })}
                    className="needs-script min-h-6 flex-none text-note text-accent hover:underline aria-pressed:text-muted aria-pressed:no-underline pointer-coarse:min-h-11 print:hidden"
                  >
                    {pinned ? "Baseline" : "Make baseline"} <span className="sr-only">{name}</span>
                  </button>
                )}
                <button
                  type="button"
                  id={removeId(id)}
                  onClick={() => remove(id)}
                  className="needs-script grid size-6 flex-none place-items-center text-muted hover:text-ink pointer-coarse:size-11 print:hidden"
                >
                  <span className="sr-only">Remove {name}</span>
                  <CrossGlyph />
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <PhoneBar picks={picks} baseline={baseline} list={list} />
    </>
  );
}
