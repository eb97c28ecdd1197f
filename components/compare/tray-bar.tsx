"use client";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { focusNext } from "@/components/ui/focus-next";
import { CrossGlyph } from "@/components/ui/glyphs";
import { PipelineName } from "@/components/ui/marks";
import { comparePicks } from "@/lib/links/compare-link";
import { removePick, stagesOfPick, type TrayPick } from "./compare-store";

type TrayBarProps = {
  picks: readonly TrayPick[];
  /** On /compare itself the address decides what is shown, so it is loaded anew. */
  here: boolean;
};

/**
 * The last line of the document, held at the window's lower edge: it has a place of its own below the footer, so it never
 * hides the end of a page. On a phone the names give way to their marks.
 */
export function TrayBar({ picks, here }: TrayBarProps) {
  const bar = useRef<HTMLElement>(null);
  // What else is held at the lower edge stands above the tray.
  useEffect(() => {
    const { current } = bar;
    if (current === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty("--tray-height", `${current.offsetHeight}px`));
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty("--tray-height");
    };
  }, []);
  const href = comparePicks(picks.map(({ pick }) => pick));
  return (
    <aside
      ref={bar}
      aria-label="Picks to compare"
      className="ground-raised sticky bottom-0 z-9 border-line-strong border-t print:hidden"
    >
      <div className="frame flex min-h-12 items-center gap-x-6 gap-y-1">
        <ul className="flex min-w-0 grow flex-wrap items-center gap-x-6 text-small max-md:gap-x-3">
          {picks.map(({ pick, name }) => (
            <li key={pick} className="flex items-center gap-1">
              <span className="max-md:[&>span>span:last-child]:sr-only">
                <PipelineName stages={stagesOfPick(pick)} name={name} />
              </span>
              <button
                type="button"
                id={`tray-${pick}`}
                onClick={() => {
                  const at = picks.findIndex((other) => other.pick === pick);
                  const neighbour = picks[at + 1] ?? picks[at - 1];
                  removePick(pick);
                  focusNext(neighbour === undefined ? "main" : `tray-${neighbour.pick}`);
                }}
                className="grid size-6 place-items-center text-muted hover:text-ink pointer-coarse:size-11"
              >
                <span className="sr-only">Remove {name}</span>
                <CrossGlyph />
              </button>
            </li>
          ))}
        </ul>
        {here ? (
          <a href={href} className={GO}>
            Compare {picks.length}
          </a>
        ) : (
          <Link href={href} prefetch={false} className={GO}>
            Compare {picks.length}
          </Link>
        )}
      </div>
    </aside>
  );
}

const GO = "flex min-h-11 flex-none items-center font-semibold text-small";
