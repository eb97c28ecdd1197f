import { names, recordsOf } from "@/app/evidence/prepared";
import { CitationText } from "@/components/evidence/citation-text";
import { CiteArea } from "@/components/evidence/cite-area";
import { SourceRecord } from "@/components/evidence/source-record";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { content } from "@/content/index";
import { formatCount } from "@/lib/format";
import { sectionLabel } from "@/lib/knowledge/source";
import type { SourceDocument } from "@/lib/knowledge/types";

/** One of the documents, section by section: what was taken from each, or why nothing was. */
export function DocumentSource({ document }: { document: SourceDocument }) {
  const { id, title, publisher, date, sections } = document;
  const { version } = content;
  const records = recordsOf(id);
  const within = (section: string) =>
    records.filter((entry) => entry.kind === "claim" && entry.record.section === section);
  const used = sections.filter(({ withoutClaims }) => withoutClaims === null);
  const cited = { kind: "document", document: { id, title, publisher, date } } as const;
  return (
    <CiteArea cited={cited} version={version}>
      <h1 className="type-title max-w-[46rem]">
        Document {id}: {title}
      </h1>
      <p className="type-lead mt-3">
        {formatCount(records.length)} claims from {formatCount(used.length)} of {formatCount(sections.length)} sections,
        in our words.
      </p>
      <p className="mt-3 text-small text-muted">
        {publisher === null ? "It names no publisher" : `Published by ${publisher}`}
        {date === null ? " and carries no date" : `, ${date}`}. No address is recorded. <a href="#cite">Cite it</a>
      </p>
      <div className="mt-6 grid-12 items-start gap-y-10">
        <div className="min-w-0 md:col-span-8">
          <Disclosure summary="Coverage, section by section" figure={`${formatCount(sections.length)} sections`}>
            <DataTable
              caption={`What was taken from document ${id}`}
              captionHidden
              tight
              columns={[
                { id: "section", head: "Section" },
                { id: "claims", head: "Claims", figures: true },
                { id: "why", head: "Why none", under: true },
              ]}
              rows={sections.map((section) => ({
                id: section.id,
                cells: [
                  section.withoutClaims === null ? (
                    <a key="section" href={`#section-${section.id}`} className="link-plain">
                      {section.heading}
                    </a>
                  ) : (
                    section.heading
                  ),
                  formatCount(within(section.id).length),
                  section.withoutClaims ?? "",
                ],
              }))}
            />
          </Disclosure>
          {used.map((section) => (
            <section key={section.id} className="mt-8">
              <h2 id={`section-${section.id}`} className="type-section scroll-mt-4 pb-1">
                {section.heading}
              </h2>
              {within(section.id).map((entry) => (
                <SourceRecord key={entry.id} entry={entry} names={names} where={sectionLabel(document, section.id)} />
              ))}
            </section>
          ))}
        </div>
        <section aria-labelledby="cite" className="min-w-0 md:col-span-4">
          <h2 id="cite" className="scroll-mt-4 font-semibold text-ui">
            Cite it
          </h2>
          <CitationText cited={cited} version={version} fileName={`whichtune-document-${id}`} />
        </section>
      </div>
    </CiteArea>
  );
}
