import type { Metadata } from "next";
import { evidencePages, knowledge, names } from "@/app/evidence/prepared";
import { CitedSources } from "@/components/evidence/cited-sources";
import { Entry } from "@/components/evidence/entry";
import { EvidenceNav } from "@/components/evidence/evidence-nav";
import { PageIndex } from "@/components/evidence/page-index";
import { StrategyList } from "@/components/evidence/strategy-list";
import { Disclosure } from "@/components/ui/disclosure";
import { content } from "@/content/index";
import { reportedIn } from "@/lib/evidence/reported-in";
import { formatCount } from "@/lib/format";
import type { Measurement, Metric } from "@/lib/knowledge/types";

const metrics: readonly Metric[] = content.metrics;

export const metadata: Metadata = {
  title: "Metrics",
  description: "What each metric measures, for which way of adapting a model, and when it misleads.",
};

export default function MetricsPage() {
  const named = metrics.filter(({ cites }) => cites.length > 0);
  const added = metrics.filter(({ cites }) => cites.length === 0);
  return (
    <div className="page">
      <h1 className="type-title">Metrics, and how each one misleads</h1>
      <p className="type-lead mt-3">
        {formatCount(named.length)} that the documents name and {formatCount(added.length)} that we added. Use the same
        one before and after, and read what it leaves out.
      </p>
      <div className="mt-6">
        <EvidenceNav pages={evidencePages()} here="/evidence/metrics" />
      </div>
      <PageIndex
        label="Metrics"
        groups={[
          { title: "In the documents", entries: named },
          { title: "Added by us", entries: added },
        ]}
      />
      <div className="mt-8 border-line border-b">
        {[...named, ...added].map((metric) => {
          const { id, name, measures, misleads, strategies, firstFor, cites } = metric;
          const reported = reportedIn(metric, content.measurements);
          return (
            <Entry key={id} id={id} name={name}>
              <p>{measures}</p>
              <p>
                <b>When it misleads.</b> {misleads}
              </p>
              <div className="grid gap-1 text-note text-muted">
                <p>Used for</p>
                <StrategyList strategies={strategies} names={names} />
                {firstFor.length > 0 && (
                  <>
                    <p>Named first in the plan of</p>
                    <StrategyList strategies={firstFor} names={names} />
                  </>
                )}
              </div>
              {cites.length > 0 && <CitedSources sources={cites.map(knowledge.source)} />}
              {cites.length === 0 && (
                <p className="text-note text-muted">
                  Added by us; {reported.length === 0 && "no measurement here uses it, and "}no source document names
                  it.
                </p>
              )}
              {reported.length > 0 && <Reported measurements={reported} />}
            </Entry>
          );
        })}
      </div>
    </div>
  );
}

const SHOWN = 4;

/** Published figures in a metric: the surest in sight, the others one click away. */
function Reported({ measurements }: { measurements: readonly Measurement[] }) {
  const sources = measurements.map(({ id }) => knowledge.source(`measurement:${id}`));
  const [shown, rest] = [sources.slice(0, SHOWN), sources.slice(SHOWN)];
  const count = measurements.length;
  return (
    <div className="grid gap-1 text-note text-muted">
      <p>
        {count === 1 ? "Used in one measurement:" : `Used in ${formatCount(count)} measurements, the surest first:`}
      </p>
      <CitedSources sources={shown} />
      {rest.length > 0 && (
        <Disclosure summary={`${formatCount(rest.length)} more`} tone="quiet">
          <CitedSources sources={rest} />
        </Disclosure>
      )}
    </div>
  );
}
