"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import type { CompareData } from "@/lib/compare/compare-data";
import type { CompareView } from "@/lib/compare/compare-view";
import { MOST_PICKS } from "@/lib/compare/most-picks";
import { change, changePicks, useComparison } from "./comparison-store";

/** What to add and how to sort, which acts on every view. */
export function PickControls({ data, view }: { data: CompareData; view: CompareView }) {
  const picked = useComparison(({ picks }) => picks);
  const sort = useComparison((state) => state.sort);
  const left = data.picks.filter(({ id }) => !picked.includes(id));
  const [wanted, setWanted] = useState("");
  const next = left.find(({ id }) => id === wanted) ?? left[0];
  const options = (several: boolean) =>
    left
      .filter(({ stages }) => stages.length > 1 === several)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ));
  return (
    <div className="needs-script mt-6 mb-4 flex flex-wrap items-end gap-x-8 gap-y-4 print:hidden">
      <div className="flex items-end gap-3 max-sm:w-full">
        <div className="min-w-0 max-sm:grow sm:w-72 [&_p[aria-live]]:hidden">
          <SelectField
            label={picked.length === 0 ? "Add a strategy or a sequence" : `Add to the ${picked.length} picked`}
            value={next?.id ?? ""}
            onChange={(event) => setWanted(event.target.value)}
          >
            <optgroup label="Strategies">{options(false)}</optgroup>
            <optgroup label="In stages">{options(true)}</optgroup>
          </SelectField>
        </div>
        <Button
          unavailable={picked.length < MOST_PICKS ? null : "Four are the most."}
          onClick={() => next && changePicks(data, [...picked, next.id])}
        >
          Add
        </Button>
      </div>
      {view.picks.length > 1 && (
        <div className="max-sm:w-full sm:w-64 [&_p[aria-live]]:hidden">
          <SelectField
            label="Sort the picks by"
            value={sort ?? ""}
            onChange={(event) =>
              change({ sort: data.criteria.find(({ id }) => id === event.target.value)?.id ?? null })
            }
          >
            <option value="">the order they were added in</option>
            {data.criteria.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}, best first
              </option>
            ))}
          </SelectField>
        </div>
      )}
    </div>
  );
}
