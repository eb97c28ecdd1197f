import { type Evidence, loadEvidence } from "@/components/guide/load-evidence";
import { publishedFetcher } from "@/components/ui/fetch-published";
import type { Disagreement } from "@/lib/knowledge/disagreement";
import type { MeasurementGroup, PeftRun } from "@/lib/knowledge/measurement-group";
import type { Comparison } from "@/lib/knowledge/types";
import type { CompareAddresses } from "./compare-addresses";

const fetchFile = publishedFetcher("The records");

export type GroupRecords = { evidence: Evidence; groups: readonly MeasurementGroup[]; runs: readonly PeftRun[] };
export type WordRecords = {
  evidence: Evidence;
  comparisons: readonly Comparison[];
  disagreements: readonly Disagreement[];
};

/** What the measurements are drawn from; the browser keeps the files, whose addresses change with their text. */
export async function loadGroups({ evidence, groups, runs }: CompareAddresses): Promise<GroupRecords> {
  const [loaded, groupFile, runFile] = await Promise.all([
    loadEvidence(evidence),
    fetchFile<"measurement-groups">(groups),
    fetchFile<"peft-runs">(runs),
  ]);
  return { evidence: loaded, groups: groupFile.records, runs: runFile.records };
}

/** What the documents say about pairs of strategies. */
export async function loadWords(addresses: CompareAddresses): Promise<WordRecords> {
  const [evidence, comparisons, disagreements] = await Promise.all([
    loadEvidence(addresses.evidence),
    fetchFile<"comparisons">(addresses.comparisons),
    fetchFile<"disagreements">(addresses.disagreements),
  ]);
  return { evidence, comparisons: comparisons.records, disagreements: disagreements.records };
}
