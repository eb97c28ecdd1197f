import type { ReactNode } from "react";
import { StrategyMark } from "@/components/ui/marks";
import { type Contrast, contrastSides, DOMAINS, TECHNIQUES } from "@/lib/dataset/technique";

export type ContrastSide = ReturnType<typeof contrastSides>[number];
type ContrastRowProps = {
  contrast: Contrast;
  reading: (side: ContrastSide) => ReactNode;
  /** The side as an engine takes it. */
  line: (side: ContrastSide) => ReactNode;
};

/** One task as data for several techniques, side by side; on a phone one after another. */
export function ContrastRow({ contrast, reading, line }: ContrastRowProps) {
  const { id, domain, title, task } = contrast;
  const sides = contrastSides(contrast);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6">
      <p className="text-muted text-note">{DOMAINS[domain]}</p>
      <h2 id={`${id}-title`} className="type-section">
        {title}
      </h2>
      <p className="type-reading mt-1">{task}</p>
      <div
        className={`mt-5 grid gap-x-10 gap-y-10 ${sides.length === 3 ? "md:grid-cols-2 xl:grid-cols-3" : "md:grid-cols-2"}`}
      >
        {sides.map((side) => (
          <div key={side.id} className="min-w-0">
            <h3 className="border-ink border-b pb-2 font-semibold text-small">
              <span className="inline-flex items-center gap-2">
                <StrategyMark strategy={TECHNIQUES[side.technique].strategy} />
                <a
                  href={`/datasets/examples/${side.technique}`}
                  className="link-plain text-ink pointer-coarse:inline-block pointer-coarse:py-2.5"
                >
                  {TECHNIQUES[side.technique].name}
                </a>
              </span>
            </h3>
            {reading(side)}
            <p className="mt-3 text-small">
              <b>It would learn:</b> {side.learns}
            </p>
            <details className="mt-3">
              <summary className="font-semibold text-small">As the engine takes it</summary>
              <div className="mt-3">{line(side)}</div>
            </details>
          </div>
        ))}
      </div>
    </section>
  );
}
