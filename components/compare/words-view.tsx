"use client";
import { useCallback } from "react";
import { LoadFailed } from "@/components/ui/load-failed";
import { useLoaded } from "@/components/ui/use-loaded";
import type { CompareData, ComparePick } from "@/lib/compare/compare-data";
import { pickPairs } from "@/lib/compare/pairs";
import type { CompareAddresses } from "./compare-addresses";
import { loadWords } from "./load-records";
import { PairPart } from "./pair-part";

type WordsViewProps = { data: CompareData; picks: readonly ComparePick[]; addresses: CompareAddresses };

/** For each two picks: the difference that the documents draw, what they say of both, where they disagree, and when both are used. */
export function WordsView({ data, picks, addresses }: WordsViewProps) {
  const load = useCallback(() => loadWords(addresses), [addresses]);
  const { value: records, problem, retry } = useLoaded(load);
  if (problem !== null)
    return (
      <LoadFailed lead="The texts could not be loaded." retry={retry}>
        {problem}
      </LoadFailed>
    );
  if (records === null) return <p className="min-h-128 text-muted text-small">Fetching what the documents say.</p>;
  if (picks.length < 2) return <p className="type-reading">Add a second pick to read what sets the two apart.</p>;
  return (
    <div className="grid gap-14 pt-2">
      {pickPairs(data, picks, records.comparisons).map((pair) => (
        <PairPart key={`${pair.one.id} ${pair.other.id}`} data={data} pair={pair} records={records} />
      ))}
    </div>
  );
}
