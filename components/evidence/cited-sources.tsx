import type { Source } from "@/lib/knowledge/source";

type CitedSourcesProps = {
  sources: readonly Source[];
  /** What stands where nothing is cited. */
  none?: string;
};

/** Sources as links to their records on this site. Plain links: a page may hold hundreds of them. */
export function CitedSources({ sources, none = "Ours; no source states it." }: CitedSourcesProps) {
  if (sources.length === 0) return <p className="text-note text-muted">{none}</p>;
  const labels = [...new Set(sources.map(({ label }) => label))];
  return (
    <p className="text-note text-muted">
      <span className="sr-only">Sources: </span>
      {labels.map((label, index) => (
        <span key={label}>
          {index > 0 && "; "}
          <SamePlace label={label} sources={sources.filter((source) => source.label === label)} />
        </span>
      ))}
      .
    </p>
  );
}

/** One record under its label; several of one place as numbers behind it. */
function SamePlace({ label, sources }: { label: string; sources: readonly Source[] }) {
  const [first] = sources;
  if (first === undefined) return null;
  const doubt = first.confidence === null || first.confidence === "high" ? "" : ` (${first.confidence} confidence)`;
  if (sources.length === 1) {
    return (
      <>
        <a href={first.permalink}>{label}</a>
        {doubt}
      </>
    );
  }
  return (
    <>
      {label}{" "}
      {sources.map(({ citation, permalink }, index) => (
        <span key={citation}>
          {index > 0 && ", "}
          <a href={permalink} aria-label={`${label}, record ${index + 1}`}>
            {index + 1}
          </a>
        </span>
      ))}
      {doubt}
    </>
  );
}
