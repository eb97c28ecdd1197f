import type { Source } from "@/lib/knowledge/source";

type CitedSourcesProps = {
  sources: readonly Source[];
  /** What stands where nothing is cited. */
  none?: string;
};

/** Sources as links to their records on this site. Plain links: a page may hold hundreds of them. */
export function CitedSources({ sources, none = "Ours; no source states it." }: CitedSourcesProps) {
  if (sources.length === 0) return <p className="text-note text-muted">{none}</p>;
  return (
    <p className="text-note text-muted">
      <span className="sr-only">Sources: </span>
      {sources.map(({ citation, label, permalink, confidence }, index) => (
        <span key={citation}>
          {index > 0 && "; "}
          <a href={permalink}>{label}</a>
          {confidence !== null && confidence !== "high" && ` (${confidence} confidence)`}
        </span>
      ))}
      .
    </p>
  );
}
