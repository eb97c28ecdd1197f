"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { TriangleGlyph } from "@/components/ui/glyphs";

/** A part of the page that is worked out when it is first opened. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // Opened before the scripts arrived: nothing heard of it then.
  useEffect(() => {
    if (details.current?.open) setOpened(true);
  }, []);
  return (
    <details
      ref={details}
      className="border-line border-b first:border-t"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary className="grid min-h-14 list-none grid-cols-[9px_minmax(0,1fr)] items-center gap-x-3 py-2 [&::-webkit-details-marker]:hidden">
        <span className="text-muted transition-transform duration-(--duration-quick) ease-out [[open]>summary>&]:rotate-90">
          <TriangleGlyph open={false} />
        </span>
        <h2 className="type-section">{summary}</h2>
      </summary>
      {opened && <div className="pb-8 md:pl-5">{children}</div>}
    </details>
  );
}

/** Stands where something is on its way. */
export function Gathering() {
  return <p className="min-h-40 text-muted text-small">Gathering models, cards and prices.</p>;
}
