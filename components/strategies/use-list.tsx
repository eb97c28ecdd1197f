"use client";
import { ARTICLE_ROW, type Sourced } from "./article-row";
import { SourceLinks } from "./source-links";

type ShownUse = Sourced & { name: string; field: string; text: string };

type UseListProps = { uses: readonly ShownUse[]; rest: readonly (Sourced & { name: string; field: string })[] };

/** Uses in full, and the names of those where it is one part among others. */
export function UseList({ uses, rest }: UseListProps) {
  return (
    <>
      <dl className="border-line border-t">
        {uses.map(({ id, name, field, text, sources }) => (
          <div key={id} className={ARTICLE_ROW}>
            <dt>
              <span className="font-semibold">{name}</span>
              <span className="block text-label text-muted">{field}</span>
            </dt>
            <dd>
              {text} <SourceLinks sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
      {rest.length > 0 && (
        <p className="mt-3 text-small text-soft">
          It also has a part in:{" "}
          {rest.map(({ id, name, field, sources }, index) => (
            <span key={id}>
              {index > 0 && "; "}
              {name}, {field} (<SourceLinks sources={sources} />)
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}
