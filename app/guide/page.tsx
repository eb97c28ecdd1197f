import type { Metadata } from "next";
import { dataAddress, planAddresses } from "@/app/data/addresses";
import { guideWords, initialJudgement, linkShape } from "@/app/guide/prepared";
import { Guide } from "@/components/guide/guide";

export const metadata: Metadata = {
  title: "Guide",
  description:
    "Answer questions about goal, data and constraints; see which way to adapt a model leads, how surely, and why.",
};

export default function GuidePage() {
  return (
    <Guide
      words={guideWords()}
      shape={linkShape()}
      initial={initialJudgement()}
      data={{
        model: dataAddress("decision-model"),
        sources: dataAddress("decision-sources"),
        plan: planAddresses(),
        evidence: {
          ratings: dataAddress("ratings"),
          claims: dataAddress("claims"),
          measurements: dataAddress("measurements"),
          works: dataAddress("works"),
          documents: dataAddress("documents"),
        },
      }}
    />
  );
}
