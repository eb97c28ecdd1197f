"use client";
import { useCallback, useId, useRef, useState } from "react";
import { copyAddress } from "@/components/ui/copy-address";
import { saveFile } from "@/components/ui/save-file";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import { COLUMNS, type ColumnId, type StrategyNames } from "@/lib/catalogue/fields";
import { catalogueCsv, catalogueJson } from "@/lib/catalogue/table-file";
import { showColumn } from "./catalogue-store";
import { useEscape } from "./use-escape";

type CatalogueActionsProps = {
  /** What is shown; null until the catalogue has arrived. */
  sets: readonly CataloguedDataset[] | null;
  columns: readonly ColumnId[];
  version: string;
  names: StrategyNames;
};

/** Columns, the link, and what is shown as a file. */
export function CatalogueActions({ sets, columns, version, names }: CatalogueActionsProps) {
  const [choosing, setChoosing] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const panel = useId();
  const actions = useRef<HTMLDivElement>(null);
  useEscape(
    choosing ? `${panel}-button` : null,
    actions,
    useCallback(() => setChoosing(false), []),
  );
  const copy = async () => setSaid(await copyAddress("Copied. It reopens this view."));
  return (
    <div ref={actions} className="needs-script pt-2 print:hidden">
      <div className="link-row items-center">
        <button
          type="button"
          id={`${panel}-button`}
          aria-expanded={choosing}
          aria-controls={choosing ? panel : undefined}
          onClick={() => setChoosing(!choosing)}
        >
          Columns
        </button>
        <button type="button" onClick={copy}>
          Copy link
        </button>
        <button
          type="button"
          onClick={() => sets !== null && saveFile(catalogueCsv(sets, names), "data-sets.csv", "text/csv")}
        >
          CSV
        </button>
        <button
          type="button"
          onClick={() => sets !== null && saveFile(catalogueJson(sets, version), "data-sets.json", "application/json")}
        >
          JSON
        </button>
        <span role="status" className="text-muted">
          {said}
        </span>
      </div>
      {choosing && (
        <fieldset id={panel} className="mt-1 border-line border-y py-3">
          <legend className="sr-only">Columns</legend>
          <div className="grid gap-x-6 sm:grid-cols-2 md:grid-cols-4">
            {COLUMNS.map(({ id, head }) => (
              <label key={id} className="flex min-h-8 items-center gap-2 text-small pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  checked={columns.includes(id)}
                  onChange={(event) => showColumn(id, event.target.checked)}
                  className="size-[18px] accent-accent"
                />
                {head}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
