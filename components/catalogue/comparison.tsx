"use client";
import { useState } from "react";
import { Chip } from "@/components/ui/chip";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Switch } from "@/components/ui/switch";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import { compared } from "@/lib/catalogue/compare";
import type { StrategyNames } from "@/lib/catalogue/fields";
import { clearComparison, compare } from "./catalogue-store";
import { Unverified } from "./unverified";

type ComparisonProps = { sets: readonly CataloguedDataset[]; names: StrategyNames };

/** The chosen sets as columns; a row on which they differ says so. */
export function Comparison({ sets, names }: ComparisonProps) {
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const rows = compared(sets, names);
  const differing = rows.filter(({ differs }) => differs);
  const columns: Column[] = [
    { id: "field", head: "Field" },
    ...sets.map(({ id, name }) => ({ id, head: name })),
    { id: "differs", head: "Differs" },
  ];
  return (
    <section id="side-by-side" tabIndex={-1} aria-labelledby="side-by-side-title" className="mt-6 outline-none">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-t border-ink pt-3">
        <h2 id="side-by-side-title" className="type-section">
          Side by side: {differing.length} of {rows.length} fields differ
        </h2>
        <Switch on={onlyDifferences} onChange={setOnlyDifferences}>
          Differences only
        </Switch>
      </div>
      <div className="mt-3">
        <DataTable
          caption={`Comparison of ${sets.map(({ name }) => name).join(", ")}`}
          captionHidden
          columns={columns}
          wide
          tight
          rows={(onlyDifferences ? differing : rows).map(({ id, head, cells, differs }) => ({
            id,
            cells: [
              head,
              ...cells.map(({ text, unverified }, index) => (
                <span
                  key={sets[index]?.id}
                  className={`block max-w-64 [overflow-wrap:anywhere] ${differs ? "font-semibold" : "text-soft"}`}
                >
                  {text} {unverified && <Unverified />}
                </span>
              )),
              differs ? (
                <Chip key="differs" tone="neutral">
                  differs
                </Chip>
              ) : (
                <span key="same" className="text-muted">
                  same
                </span>
              ),
            ],
          }))}
        />
      </div>
      <div className="link-row mt-3 print:hidden">
        {sets.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => compare(id, false)}>
            Take {name} out
          </button>
        ))}
        <button type="button" onClick={clearComparison}>
          End the comparison
        </button>
      </div>
    </section>
  );
}
