"use client";
import { useEffect, useState } from "react";
import type { EvidenceSearch } from "@/lib/evidence/search";
import type { FacetNames } from "./facet-names";
import { type EvidenceAddresses, type LoadedRecords, loadRecords } from "./load-records";

type RecordsInput = {
  addresses: EvidenceAddresses;
  names: FacetNames;
  /** Somebody turned to the list. */
  wanted: boolean;
  /** Something is searched for. */
  searching: boolean;
};

/** Records when they are wanted, the search when something is searched. A failure can be tried again. */
export function useRecords({ addresses, names, wanted, searching }: RecordsInput) {
  const [records, setRecords] = useState<LoadedRecords | null>(null);
  const [find, setFind] = useState<EvidenceSearch | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is a reason to ask again
  useEffect(() => {
    if (!wanted || records !== null) return;
    loadRecords(addresses).then(setRecords, (reason: unknown) => setProblem(sentence(reason)));
  }, [wanted, records, addresses, attempt]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is a reason to ask again
  useEffect(() => {
    if (!searching || records === null || find !== null) return;
    import("@/lib/evidence/search").then(
      ({ evidenceSearch }) => {
        const made = evidenceSearch(records.entries, { name: (facet, value) => names[facet][value] ?? value });
        setFind(() => made);
      },
      (reason: unknown) => setProblem(sentence(reason)),
    );
  }, [searching, records, find, names, attempt]);
  const retry = () => {
    setProblem(null);
    setAttempt((count) => count + 1);
  };
  return { records, find, problem, retry };
}

function sentence(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
