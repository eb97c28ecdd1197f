"use client";
import { useEffect, useState } from "react";
import { TriangleGlyph } from "@/components/ui/glyphs";

type ContentsBarProps = { sections: readonly { id: string; label: string }[] };

/** The sections of a long page, held at the window's upper edge; says which one is in sight. Plain anchors without scripts. */
export function ContentsBar({ sections }: ContentsBarProps) {
  const current = useCurrent(sections);
  const links = sections.map(({ id, label }) => (
    <a
      key={id}
      href={`#${id}`}
      onClick={({ currentTarget }) => currentTarget.closest("details")?.removeAttribute("open")}
      aria-current={id === current ? "location" : undefined}
      className="flex min-h-11 items-center border-transparent text-soft text-small no-underline hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink max-md:border-l-2 max-md:pl-3 md:-mb-px md:border-b-2 forced-colors:not-aria-[current]:border-[Canvas]"
    >
      {label}
    </a>
  ));
  return (
    <nav
      aria-label="On this page"
      data-contents-bar
      className="sticky top-0 z-8 mt-8 border-line border-y bg-paper print:hidden"
    >
      <div className="flex flex-wrap gap-x-5 max-lg:gap-x-4 max-md:hidden">{links}</div>
      <details className="md:hidden">
        <summary className="flex min-h-11 list-none items-center gap-2 text-small [&::-webkit-details-marker]:hidden">
          <span className="text-muted transition-transform [[open]>summary>&]:rotate-90">
            <TriangleGlyph open={false} />
          </span>
          <span className="text-muted">On this page</span>
          <span className="font-semibold">{sections.find(({ id }) => id === current)?.label}</span>
        </summary>
        <div className="max-h-[60dvh] overflow-y-auto pb-2">{links}</div>
      </details>
    </nav>
  );
}

/** The last section whose head has passed the bar; null above the first. */
function useCurrent(sections: ContentsBarProps["sections"]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const parts = sections.flatMap(({ id }) => document.getElementById(id) ?? []);
    const update = () => {
      const passed = parts.filter((part) => part.getBoundingClientRect().top < LINE);
      const ended = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      setCurrent((ended ? parts.at(-1) : passed.at(-1))?.id ?? null);
    };
    update();
    addEventListener("scroll", update, { passive: true });
    return () => removeEventListener("scroll", update);
  }, [sections]);
  return current;
}

/** How far below the window's upper edge a section counts as reached. */
const LINE = 160;
