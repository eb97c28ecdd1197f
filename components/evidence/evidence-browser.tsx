"use client";
import { type ReactNode, useCallback, useDeferredValue, useEffect, useState } from "react";
import { endArrival } from "@/components/guide/arriving-script";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { focusNext } from "@/components/ui/focus-next";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { LoadFailed } from "@/components/ui/load-failed";
import { browse, facetCounts } from "@/lib/evidence/browse";
import { byFacet, FACETS, type Facet } from "@/lib/evidence/entries";
import { PAGE_SIZE } from "@/lib/evidence/page-size";
import { formatCount } from "@/lib/format";
import { LONGEST_QUERY } from "@/lib/links/evidence-link";
import { CiteArea } from "./cite-area";
import { clearFilters, search, showMore, toggleValue, useEvidence } from "./evidence-store";
import { EvidenceUrl } from "./evidence-url";
import type { FacetList, FacetNames } from "./facet-names";
import { FacetPanel } from "./facet-panel";
import { ListedRecord } from "./listed-record";
import { citedFrom, type EvidenceAddresses, loadRecords } from "./load-records";
import { useRecords } from "./use-records";

type EvidenceBrowserProps = {
  lists: readonly FacetList[];
  total: number;
  version: string;
  addresses: EvidenceAddresses;
  /** The first records, drawn at build time: they stand until something is asked. */
  children: ReactNode;
};

/** Every record behind a search and filters. Records and search arrive when a reader turns to them. */
export function EvidenceBrowser({ lists, total, version, addresses, children }: EvidenceBrowserProps) {
  const [options] = useState(() => byFacet((facet) => optionsOf(lists, facet).map(({ value }) => value)));
  const [names] = useState<FacetNames>(() =>
    byFacet((facet) => Object.fromEntries(optionsOf(lists, facet).map(({ value, name }) => [value, name]))),
  );
  const { query, chosen, ignored, shown, arrived } = useEvidence();
  const words = query.trim();
  const settled = useDeferredValue(words);
  const filtered = Object.keys(chosen).length > 0;
  const asked = words !== "" || filtered || shown > PAGE_SIZE;
  const [approached, setApproached] = useState(false);
  const approach = () => setApproached(true);

  const { records, find, problem, retry } = useRecords({
    addresses,
    names,
    wanted: asked || approached,
    searching: words !== "",
  });
  const found = settled === "" || find === null ? null : find(settled);
  const waiting = asked && problem === null && (records === null || (words !== "" && find === null));
  const results = !asked || records === null ? null : browse(records.entries, chosen, found);
  const counts = records === null ? null : byFacet((facet) => facetCounts(records.entries, chosen, found, facet));

  useEffect(() => {
    if (arrived && !waiting) endArrival();
  }, [arrived, waiting]);

  const cited = useCallback(async (id: string) => citedFrom(await loadRecords(addresses), id), [addresses]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only fetches ahead; nothing here is pressed
    <div onPointerEnter={approach} onFocus={approach} className="mt-4 grid-12 items-start gap-y-5">
      <EvidenceUrl options={options} />
      <div className="md:col-span-3">
        <div className="needs-script print:hidden">
          <Field
            label="Search"
            helper="Sentences, models, benchmarks, authors, ids"
            type="search"
            value={query}
            maxLength={LONGEST_QUERY}
            autoComplete="off"
            onChange={({ target }) => search(target.value)}
          />
        </div>
        <FacetPanel lists={lists} counts={counts} />
      </div>
      <div className="min-w-0 md:col-span-9">
        {ignored.length > 0 && (
          <div className="pb-4">
            <IgnoredNotice ignored={ignored} />
          </div>
        )}
        <div className="flex min-h-11 flex-wrap items-center gap-x-5 gap-y-2 border-ink border-t py-2">
          <p id={FOUND} tabIndex={-1} role="status" className="text-small font-semibold">
            {waiting || results === null
              ? `${formatCount(total)} records`
              : `${formatCount(results.length)} of ${formatCount(total)} records`}
          </p>
          <Filters names={names} />
        </div>
        {problem !== null && (
          <LoadFailed lead="The records could not be loaded." retry={retry}>
            {problem}
          </LoadFailed>
        )}
        <CiteArea cited={cited} version={version}>
          <div aria-busy={waiting} className="arrives relative min-h-96">
            <p className="arrival pt-4 text-muted text-small">Fetching the records.</p>
            <ol>
              {results === null || records === null
                ? children
                : results
                    .slice(0, shown)
                    .map((entry) => (
                      <ListedRecord
                        key={entry.id}
                        entry={entry}
                        names={names}
                        source={records.source(`${entry.kind}:${entry.id}`)}
                      />
                    ))}
            </ol>
            {results?.length === 0 && !waiting && <NothingFits searched={words !== ""} filtered={filtered} />}
          </div>
        </CiteArea>
        {(results?.length ?? total) > shown && (
          <p className="needs-script pt-5 print:hidden">
            <Button onClick={showMore}>Show {Math.min(PAGE_SIZE, (results?.length ?? total) - shown)} more</Button>
          </p>
        )}
      </div>
    </div>
  );
}

function NothingFits({ searched, filtered }: { searched: boolean; filtered: boolean }) {
  const showAll = () => {
    search("");
    clearAll();
  };
  return (
    <div className="pt-6">
      <EmptyState
        action={<Button onClick={showAll}>Show all records</Button>}
        example={
          searched && filtered ? (
            <Button tone="quiet" onClick={clearAll}>
              Keep the search, drop the filters
            </Button>
          ) : null
        }
      >
        No record fits. Every word of a search has to occur in it, and every filter has to hold.
      </EmptyState>
    </div>
  );
}

/** The filters that are on, each with its way off. */
function Filters({ names }: { names: FacetNames }) {
  const chosen = useEvidence((state) => state.chosen);
  const on = FACETS.flatMap((facet) => (chosen[facet] ?? []).map((value) => ({ facet, value })));
  if (on.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {on.map(({ facet, value }) => (
        <FilterChip key={`${facet}/${value}`} onRemove={() => takeOff(facet, value)}>
          {/* A source is named by author and year here; its title stands in the list. */}
          {names[facet][value]?.split(": ")[0] ?? value}
        </FilterChip>
      ))}
      {on.length > 1 && (
        <Button tone="quiet" onClick={clearAll}>
          Clear all
        </Button>
      )}
    </div>
  );
}

/** How many records there are, which every change of the filters changes. */
const FOUND = "records-found";

function clearAll() {
  clearFilters();
  focusNext(FOUND);
}

function takeOff(facet: Facet, value: string) {
  toggleValue(facet, value);
  focusNext(FOUND);
}

function optionsOf(lists: readonly FacetList[], facet: Facet): FacetList["options"] {
  return lists.find((list) => list.facet === facet)?.options ?? [];
}
