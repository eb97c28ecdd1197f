"use client";
import { type ReactNode, useEffect, useLayoutEffect, useState } from "react";
import { endArrival } from "@/components/guide/arriving-script";
import { onAddressChange } from "@/components/site/on-address-change";
import { writeAddress } from "@/components/site/write-address";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field, SelectField } from "@/components/ui/field";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { LoadFailed } from "@/components/ui/load-failed";
import { useLoaded } from "@/components/ui/use-loaded";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import { type Facet, type FacetOption, facets, matching, waysOut } from "@/lib/catalogue/facets";
import type { StrategyNames } from "@/lib/catalogue/fields";
import type { CatalogueSearch } from "@/lib/catalogue/search";
import { inOrder, ORDER_IDS, ORDERS } from "@/lib/catalogue/sorting";
import { formatCount } from "@/lib/format";
import { catalogueFields, readCatalogueLink, writeCatalogueLink } from "@/lib/links/catalogue-link";
import { CatalogueActions } from "./catalogue-actions";
import { clearFacet, clearFilters, order, search, useCatalogue } from "./catalogue-store";
import { CompareBar } from "./compare-bar";
import { FacetBar } from "./facet-bar";
import { loadCatalogue } from "./load-catalogue";

type CatalogueProps = {
  /** Where the published catalogue lies. */
  address: string;
  version: string;
  strategies: readonly FacetOption[];
  total: number;
  /** The plain list, which stands until the catalogue has arrived. */
  children: ReactNode;
};

/** The catalogue with search, filters, order, columns and comparison; the address follows all of them. */
export function Catalogue({ address, version, strategies, total, children }: CatalogueProps) {
  const [load] = useState(() => () => loadCatalogue(address));
  const { value: loaded, problem, retry } = useLoaded(load);
  const sets = loaded?.sets ?? null;
  const [all] = useState(() => facets(strategies));
  const names: StrategyNames = Object.fromEntries(strategies.map(({ id, name }) => [id, name]));
  const view = useCatalogue();
  const find = useSearch(sets, view.search !== "");
  useAddress(all, sets);
  useEffect(() => {
    if (problem !== null) endArrival();
  }, [problem]);

  const found = sets === null ? null : searched(sets, find, view.search);
  const shown = found === null ? null : matching(found, all, view.selection);
  const ordered =
    shown === null || (view.search.trim() !== "" && view.order === "name") ? shown : inOrder(shown, view.order);
  const chosen = view.compared.flatMap((id) => sets?.filter((set) => set.id === id) ?? []);
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-1 border-ink border-t pt-4">
        <div className="needs-script w-72 max-md:w-full print:hidden">
          <Field
            label="Search names, caveats, papers"
            type="search"
            value={view.search}
            onChange={(event) => search(event.target.value)}
          />
        </div>
        <div className="needs-script w-52 max-md:w-full print:hidden">
          <SelectField
            label="Sort"
            value={view.order}
            onChange={(event) => {
              const chosenOrder = ORDER_IDS.find((id) => id === event.target.value);
              if (chosenOrder !== undefined) order(chosenOrder);
            }}
          >
            {ORDER_IDS.map((id) => (
              <option key={id} value={id}>
                {ORDERS[id].name}
              </option>
            ))}
          </SelectField>
        </div>
        <p role="status" className="pb-2 text-note text-muted md:ml-auto">
          {formatCount(ordered?.length ?? total)} of {formatCount(total)} shown
        </p>
      </div>
      <FacetBar facets={all} selection={view.selection} sets={found} searching={view.search !== ""} />
      <CatalogueActions sets={ordered} columns={view.columns} version={version} names={names} />
      {view.ignored.length > 0 && (
        <div className="mt-4">
          <IgnoredNotice ignored={view.ignored} />
        </div>
      )}
      {problem !== null && (
        <div className="mt-4">
          <LoadFailed lead="The catalogue did not arrive." retry={retry}>
            {problem} The list below has every set; search and filters need the file.
          </LoadFailed>
        </div>
      )}
      {loaded !== null && view.sideBySide && chosen.length > 1 && <loaded.Comparison sets={chosen} names={names} />}
      <div className="arrives relative mt-4">
        <p className="arrival text-note text-muted">Reading the link.</p>
        {loaded === null || ordered === null || found === null ? (
          children
        ) : ordered.length === 0 ? (
          <Nothing sets={found} all={all} searched={view.search.trim() !== "" && found.length === 0} />
        ) : (
          <loaded.CatalogueTable
            sets={ordered}
            columns={view.columns}
            by={view.order}
            compared={view.compared}
            names={names}
          />
        )}
      </div>
      {chosen.length > 0 && <CompareBar sets={chosen} open={view.sideBySide} />}
    </div>
  );
}

/** No set matches: what to give up for a result. */
function Nothing({
  sets,
  all,
  searched: bySearch,
}: {
  sets: readonly CataloguedDataset[];
  all: readonly Facet[];
  searched: boolean;
}) {
  const selection = useCatalogue((view) => view.selection);
  const [first] = waysOut(sets, all, selection);
  return (
    <div className="py-6">
      <EmptyState
        action={<Button onClick={clearFilters}>Clear search and filters</Button>}
        example={
          first === undefined ? null : (
            <button
              type="button"
              onClick={() => clearFacet(first.facet)}
              className="min-h-6 text-small font-semibold text-accent hover:underline pointer-coarse:min-h-11"
            >
              {first.sentence}
            </button>
          )
        }
      >
        {bySearch
          ? "No set holds all of these words, in its name, its caveats or its addresses."
          : "No set matches all of these filters together."}
      </EmptyState>
    </div>
  );
}

function searched(
  sets: readonly CataloguedDataset[],
  find: CatalogueSearch | null,
  query: string,
): readonly CataloguedDataset[] {
  const ids = find?.(query) ?? null;
  if (ids === null) return sets;
  const byId = new Map(sets.map((set) => [set.id, set]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The index is loaded once the page stands still, at the latest with the first letter. */
function useSearch(sets: readonly CataloguedDataset[] | null, wanted: boolean): CatalogueSearch | null {
  const [find, setFind] = useState<CatalogueSearch | null>(null);
  useEffect(() => {
    if (sets === null || find !== null) return;
    let here = true;
    const build = async () => {
      const { createSearch } = await import("@/lib/catalogue/search");
      if (here) setFind(() => createSearch(sets));
    };
    const timer = setTimeout(build, wanted ? 0 : 2000);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [sets, wanted, find]);
  return find;
}

/** Once the sets are known the address decides the view; from then on the view decides the address. */
function useAddress(all: readonly Facet[], sets: readonly CataloguedDataset[] | null) {
  useLayoutEffect(() => {
    if (sets === null) return;
    const fields = catalogueFields(
      all,
      sets.map(({ id }) => id),
    );
    const page = location.pathname;
    const read = () => {
      const view = readCatalogueLink(fields, location.search);
      useCatalogue.setState({ ...view, sideBySide: view.compared.length > 1 });
    };
    if (location.search !== "") read();
    endArrival();
    const write = () => {
      writeAddress(page, writeCatalogueLink(fields, useCatalogue.getState()));
    };
    write();
    const ignore = onAddressChange(read);
    const stop = useCatalogue.subscribe(write);
    return () => {
      ignore();
      stop();
    };
  }, [all, sets]);
}
