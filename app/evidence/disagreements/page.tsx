import type { Metadata } from "next";
import { evidencePages, knowledge } from "@/app/evidence/prepared";
import { DisagreementPart, type DrawnPicture } from "@/components/evidence/disagreement";
import { EvidenceNav } from "@/components/evidence/evidence-nav";
import { PageIndex } from "@/components/evidence/page-index";
import { content } from "@/content/index";
import { picturedValue } from "@/lib/evidence/pictured";
import { metricOnScale } from "@/lib/evidence/units";
import { formatCount } from "@/lib/format";
import type { Disagreement } from "@/lib/knowledge/disagreement";

export const metadata: Metadata = {
  title: "Where the sources disagree",
  description:
    "Contested points of adapting language models: who says what, what was measured, and our reading, marked as ours.",
};

const GROUPS = [
  ["documents", "Between the documents"],
  ["documents and studies", "Documents and studies"],
  ["studies", "Between studies"],
] as const;

export default function DisagreementsPage() {
  const disagreements: readonly Disagreement[] = content.disagreements;
  return (
    <div className="page">
      <h1 className="type-title">Where the sources disagree</h1>
      <p className="type-lead mt-3">
        {formatCount(disagreements.length)} questions that get different answers: who says what, what was measured, and
        what we make of it. The answer beside each question is ours.
      </p>
      <div className="mt-6">
        <EvidenceNav pages={evidencePages()} here="/evidence/disagreements" />
      </div>
      <PageIndex
        label="Questions"
        form="lines"
        groups={GROUPS.map(([between, title]) => ({
          title,
          entries: disagreements
            .filter((record) => record.between === between)
            .map(({ id, question, answer }) => ({ id, name: question, note: answer })),
        }))}
      />
      <div className="mt-8">
        {GROUPS.flatMap(([between]) => disagreements.filter((record) => record.between === between)).map((record) => (
          <DisagreementPart
            key={record.id}
            record={record}
            source={knowledge.source}
            pictures={record.pictures.map(drawn)}
          />
        ))}
      </div>
    </div>
  );
}

function drawn({ title, values }: Disagreement["pictures"][number]): DrawnPicture {
  const found = values.map((value) => ({ ...value, ...picturedValue(knowledge, value) }));
  const metrics = [...new Set(found.map(({ measurement }) => metricOnScale(measurement)))];
  const better = found.every(({ measurement }) => measurement.higherIsBetter) ? "higher" : "lower";
  const doubt = [...new Set(found.map(({ measurement: { confidence } }) => confidence))].filter((c) => c !== "high");
  return {
    title,
    caption: [
      metrics.join(" and "),
      `${better} is better`,
      ...(doubt.length > 0 ? [`read with ${doubt.join(" and ")} confidence`] : []),
    ].join(", "),
    unit: found[0]?.measurement.unit ?? "",
    bars: found.map(({ name, value, measurement: { confidence } }) => ({ name, value, confidence, quiet: false })),
  };
}
