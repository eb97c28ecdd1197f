import type { Metadata } from "next";
import { dataAddress } from "@/app/data/addresses";
import { Comparison } from "@/components/compare/comparison";
import { content } from "@/content/index";
import { compareData } from "@/lib/compare/compare-data";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { RUNS_GROUP } from "@/lib/links/compare-link";

export const metadata: Metadata = {
  title: "Compare",
  description:
    "Two to four ways to adapt a language model side by side: intervals on each criterion, trade-offs, published measurements, and what the documents say.",
};

const data = compareData(createKnowledge(content));

export default function ComparePage() {
  return (
    <Comparison
      data={data}
      shape={{
        picks: data.picks.map(({ id }) => id),
        groups: [...content.measurementGroups.map(({ id }) => id), RUNS_GROUP],
      }}
      addresses={{
        evidence: {
          ratings: dataAddress("ratings"),
          claims: dataAddress("claims"),
          measurements: dataAddress("measurements"),
          works: dataAddress("works"),
          documents: dataAddress("documents"),
        },
        comparisons: dataAddress("comparisons"),
        disagreements: dataAddress("disagreements"),
        groups: dataAddress("measurement-groups"),
        runs: dataAddress("peft-runs"),
      }}
    />
  );
}
