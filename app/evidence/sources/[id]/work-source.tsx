import { knowledge, names, recordsOf } from "@/app/evidence/prepared";
import { CitationText } from "@/components/evidence/citation-text";
import { CiteArea } from "@/components/evidence/cite-area";
import { SourceRecord } from "@/components/evidence/source-record";
import { Chip } from "@/components/ui/chip";
import { ExternalLink } from "@/components/ui/external-link";
import { content } from "@/content/index";
import { sourceSlug } from "@/lib/evidence/address";
import { formatCount } from "@/lib/format";
import type { Work } from "@/lib/knowledge/types";

/** A paper, repository or manual: what it is, its measurements under their anchors, how to cite it. */
export function WorkSource({ work }: { work: Work }) {
  const records = recordsOf(work.id);
  const { version } = content;
  const cited = { kind: "work", work } as const;
  return (
    <CiteArea cited={cited} version={version}>
      <h1 className="type-title max-w-[46rem] wrap-anywhere">{work.title}</h1>
      <p className="type-lead mt-3">
        {work.authors} {work.year}
        {work.venue !== null && `, ${work.venue}`}
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
        {work.url === null ? (
          <span className="text-muted">No address is recorded.</span>
        ) : (
          <ExternalLink href={work.url}>Open the source</ExternalLink>
        )}
        <a href="#cite">Cite it</a>
        {work.linkUnchecked && (
          <>
            <Chip tone="caution">link not checked</Chip>
            <span className="text-note text-muted">
              Title and figures were read; the link was written from memory and nobody has opened it yet.
            </span>
          </>
        )}
      </p>
      <div className="grid-12 mt-8 items-start gap-y-10">
        <section aria-labelledby="records" className="min-w-0 md:col-span-8">
          <h2 id="records" className="type-section pb-2">
            {records.length === 0
              ? "Cited as a whole"
              : `${formatCount(records.length)} ${records.length === 1 ? "measurement" : "measurements"}`}
          </h2>
          {records.length === 0 && (
            <p className="text-small text-soft">
              No single figure was taken from it. It stands behind definitions, formats or rules.
            </p>
          )}
          {records.map((entry) => (
            <SourceRecord
              key={entry.id}
              entry={entry}
              names={names}
              where={entry.kind === "measurement" ? entry.record.where : ""}
            />
          ))}
        </section>
        <section aria-labelledby="cite" className="min-w-0 scroll-mt-4 md:col-span-4">
          <h2 id="cite" className="font-semibold text-ui">
            Cite it
          </h2>
          <CitationText cited={cited} version={version} fileName={`whichtune-${sourceSlug(work.id)}`} />
          <p className="mt-4 text-note text-muted">
            {records.length > 0 && <Spread records={records.map(({ id }) => id)} />}
          </p>
        </section>
      </div>
    </CiteArea>
  );
}

/** How well the figures of this source could be read. */
function Spread({ records }: { records: readonly string[] }) {
  const levels = records.map((id) => knowledge.measurement(id).confidence);
  const said = (["high", "medium", "low"] as const)
    .map((level) => ({ level, count: levels.filter((each) => each === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${formatCount(count)} ${level}`);
  return (
    <>Confidence of its figures: {said.join(", ")}. High means read in the full text, a repository or an abstract.</>
  );
}
