import type { ReactNode } from "react";

type PageSectionProps = {
  id: string;
  title: string;
  children: ReactNode /** Beside it: margin notes. */;
  aside?: ReactNode;
};

/** A section of eight columns, its notes in the four beside it, level with it. */
export function PageSection({ id, title, children, aside = null }: PageSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid-12 gap-y-6 pt-12 md:pt-16">
      <div className="min-w-0 md:col-span-8">
        <h2 id={`${id}-title`} className="type-section">
          {title}
        </h2>
        <div className="mt-4">{children}</div>
      </div>
      {aside !== null && <div className="grid min-w-0 content-start gap-4 md:col-span-4 md:pt-1">{aside}</div>}
    </section>
  );
}

/** A note in the margin, under a hairline. */
export function MarginNote({
  lead,
  strong = false,
  children,
}: {
  lead: string;
  strong?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`border-t pt-2.5 text-note text-soft ${strong ? "border-ink" : "border-line"}`}>
      <p className="font-semibold text-ink">{lead}</p>
      <div className="mt-0.5 grid gap-1.5">{children}</div>
    </div>
  );
}
