import type { ReactNode } from "react";
import { StrategyMark } from "@/components/ui/marks";
import { type Contrast, DOMAINS, TECHNIQUES } from "@/lib/dataset/technique";

type ContrastRowProps = { contrast: Contrast; reading: (example: Contrast["sides"][number]["example"]) => ReactNode };

/** One task as data for several techniques, side by side; on a phone one after another. */
export function ContrastRow({ contrast: { id, domain, title, task, sides }, reading }: ContrastRowProps) {
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
        {sides.map(({ technique, example, learns }) => (
          <div key={`${technique}-${learns}`} className="min-w-0">
            <h3 className="border-ink border-b pb-2 font-semibold text-small">
              <span className="inline-flex items-center gap-2">
                <StrategyMark strategy={TECHNIQUES[technique].strategy} />
                <a href={`/datasets/examples/${technique}`} className="link-plain text-ink">
                  {TECHNIQUES[technique].name}
                </a>
              </span>
            </h3>
            {reading(example)}
            <p className="mt-3 text-small">
              <b>It would learn:</b> {learns}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
