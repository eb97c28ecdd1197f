import type { EvidenceEntry } from "@/lib/evidence/entries";
import { CiteButtons } from "./cite-buttons";
import type { FacetNames } from "./facet-names";
import { EvidenceRecord } from "./record";

type SourceRecordProps = {
  entry: EvidenceEntry;
  names: FacetNames;
  /** Where in the source it stands. */
  where: string;
};

/** A record on the page of its source, under the anchor that permalinks lead to. */
export function SourceRecord({ entry, names, where }: SourceRecordProps) {
  return (
    <article
      id={entry.id}
      aria-label={entry.id}
      className="-mx-3 scroll-mt-4 border-line border-b px-3 py-4 target:bg-accent-wash target:shadow-[inset_2px_0_var(--color-accent)]"
    >
      <EvidenceRecord
        entry={entry}
        names={names}
        source={null}
        form="full"
        actions={
          <>
            <a href={`#${entry.id}`}>
              Permalink<span className="sr-only"> of {entry.id}</span>
            </a>
            <CiteButtons id={entry.id} where={where} />
            <code className="text-muted">{entry.id}</code>
          </>
        }
      />
    </article>
  );
}
