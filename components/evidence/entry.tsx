import type { ReactNode } from "react";

type EntryProps = {
  /** The anchor. */
  id: string;
  name: string;
  /** Of the heading: 3 where a section's heading stands above. */
  level?: 2 | 3;
  children: ReactNode;
};

/** One entry of a reference page, under an anchor of its own: its name at the left, what there is to say at the right. */
export function Entry({ id, name, level = 2, children }: EntryProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article
      id={id}
      aria-labelledby={`${id}-name`}
      className="grid-12 scroll-mt-4 gap-y-2 border-line border-t py-5 target:border-accent target:border-t-2 print:block print:py-3"
    >
      <Heading id={`${id}-name`} className="font-semibold text-ui md:col-span-3">
        <a href={`#${id}`} className="link-plain text-ink">
          {name}
        </a>
      </Heading>
      <div className="grid max-w-[46rem] gap-2 text-ui md:col-span-9 print:block">{children}</div>
    </article>
  );
}
