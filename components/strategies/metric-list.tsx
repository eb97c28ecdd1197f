"use client";
import { Disclosure } from "@/components/ui/disclosure";
import { ARTICLE_ROW, type Sourced } from "./article-row";
import { SourceLinks } from "./source-links";

type ShownMetric = Sourced & { name: string; measures: string; misleads: string; first: boolean };

/** What to judge it by: those that fit its purpose in sight, the others a click away. */
export function MetricList({ metrics }: { metrics: readonly ShownMetric[] }) {
  const [first, rest] = [metrics.filter((metric) => metric.first), metrics.filter((metric) => !metric.first)];
  return (
    <>
      <Metrics metrics={first} />
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more that apply`} tone="quiet">
          <Metrics metrics={rest} />
        </Disclosure>
      )}
    </>
  );
}

function Metrics({ metrics }: { metrics: readonly ShownMetric[] }) {
  return (
    <dl className="border-line border-t">
      {metrics.map(({ id, name, measures, misleads, sources }) => (
        <div key={id} className={ARTICLE_ROW}>
          <dt className="font-semibold">{name}</dt>
          <dd>
            {measures} <span className="text-soft">Misleads: {lowered(misleads)}</span>{" "}
            <SourceLinks sources={sources} ours={sources.length === 0} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** After a colon a sentence begins small, unless its first word is a name. */
function lowered(text: string): string {
  return /^(A |[A-Z][a-z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
