import type { EvidenceEntry } from "@/lib/evidence/entries";
import type { Source } from "@/lib/knowledge/source";
import { CiteButtons } from "./cite-buttons";
import type { FacetNames } from "./facet-names";
import { EvidenceRecord } from "./record";

type ListedRecordProps = { entry: EvidenceEntry; names: FacetNames; source: Pick<Source, "label" | "url"> };

/** One line of the list: the record, its source, its permalink, its citation. */
export function ListedRecord({ entry, names, source }: ListedRecordProps) {
  return (
    <li className="border-line border-b py-4">
      <EvidenceRecord
        entry={entry}
        names={names}
        source={source}
        form="line"
        actions={
          <>
            <a href={entry.permalink}>
              Permalink<span className="sr-only"> of {entry.id}</span>
            </a>
            <CiteButtons id={entry.id} where={source.label} />
          </>
        }
      />
    </li>
  );
}
