"use client";
import { ARTICLE_ROW, type Sourced } from "./article-row";
import { SourceLinks } from "./source-links";

type ShownTerm = Sourced & { name: string; definition: string; trap: string | null };

export function TermList({ terms }: { terms: readonly ShownTerm[] }) {
  return (
    <dl className="border-line border-t">
      {terms.map(({ id, name, definition, trap, sources }) => (
        <div key={id} className={ARTICLE_ROW}>
          <dt className="font-semibold">{name}</dt>
          <dd>
            {definition} {trap !== null && <span className="text-soft">{trap}</span>} <SourceLinks sources={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
