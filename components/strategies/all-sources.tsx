"use client";
/*
 * Nothing here needs a script. A server component would travel twice, as HTML and again as a tree of elements; as a client
 * component its second journey is the bare data, which keeps the longest page within 60 KB.
 */
import type { ShownSource } from "@/lib/plan/guide-view";
import { SourceLinks, SourceText } from "./source-links";

type AllSourcesProps = {
  documents: readonly { name: string; title: string; sections: readonly ShownSource[] }[];
  works: readonly { id: string; title: string; byline: string; href: string | null }[];
};

/** Everything the page rests on: papers and documentation, then the four documents with their sections. */
export function AllSources({ documents, works }: AllSourcesProps) {
  return (
    <div className="grid gap-8">
      <section>
        <h3 className="font-semibold text-small">Papers, repositories and documentation</h3>
        <ul className="mt-2 grid gap-1.5 text-small">
          {works.map(({ id, title, byline, href }) => (
            <li key={id}>
              <SourceText text={title} href={href} /> <span className="text-muted text-note">{byline}</span>
            </li>
          ))}
        </ul>
      </section>
      {documents.map(({ name, title, sections }) => (
        <section key={name}>
          <h3 className="font-semibold text-small">
            {name} <span className="font-normal text-muted">{title}</span>
          </h3>
          <p className="mt-1 text-note text-soft">
            <SourceLinks sources={sections} />
          </p>
        </section>
      ))}
    </div>
  );
}
