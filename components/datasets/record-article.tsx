import type { ReactNode } from "react";

type RecordArticleProps = {
  id: string;
  title: string;
  /** "5 of 12, physics, English" */
  about: string;
  note: string;
  reading: ReactNode;
  line: ReactNode;
};

/** One record with its own anchor: as a reader sees it, and beside it as the engine takes it. */
export function RecordArticle({ id, title, about, note, reading, line }: RecordArticleProps) {
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6 border-line border-t pt-6">
      <p className="text-muted text-note">{about}</p>
      <h3 id={`${id}-title`} className="type-section mt-0.5">
        <a href={`#${id}`} className="link-plain text-ink">
          {title}
        </a>
      </h3>
      <p className="mt-1.5 max-w-(--measure) text-small text-soft">{note}</p>
      <div className="grid-12 mt-4 items-start gap-y-6">
        <div className="min-w-0 md:col-span-6">
          <h4 className="border-ink border-b pb-2 font-semibold text-small">As a reader sees it</h4>
          {reading}
        </div>
        <div className="min-w-0 md:col-span-6">
          <h4 className="mb-3 border-ink border-b pb-2 font-semibold text-small">As the engine takes it</h4>
          {line}
        </div>
      </div>
    </article>
  );
}
