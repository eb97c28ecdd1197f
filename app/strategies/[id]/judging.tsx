import { shownSources } from "@/app/strategies/sources";
import { MetricList } from "@/components/strategies/metric-list";
import { MarginNote, PageSection } from "@/components/strategies/page-section";
import { RiskList } from "@/components/strategies/risk-list";
import { SourceLinks } from "@/components/strategies/source-links";
import type { Strategy } from "@/lib/knowledge/types";
import { metricsOf, risksOf } from "./sheet";

export function Judging({ strategy: { id } }: { strategy: Strategy }) {
  return (
    <>
      <PageSection
        id="metrics"
        title="Metrics to judge it by"
        aside={
          <MarginNote lead="Before any of them">
            <p>A prompted baseline on the same test set: a gain is read against it.</p>
            <SourceLinks sources={shownSources(["work:2311.16452", "claim:001-evaluation-takes-care"])} />
          </MarginNote>
        }
      >
        <MetricList metrics={metricsOf(id)} />
      </PageSection>
      <PageSection id="risks" title="Risks, and what helps against them">
        <RiskList {...risksOf(id)} />
      </PageSection>
    </>
  );
}
