import { SourceLine } from "@/components/ui/source-line";
import type { ShownObstacle, ShownReason } from "@/lib/plan/guide-view";

/** Sentences of records, each with its sources or as our judgement. */
export function Reasons({ reasons }: { reasons: readonly ShownReason[] }) {
  return (
    <ul className="mt-2 grid gap-3">
      {reasons.map(({ id, because, basis, sources }) => (
        <li key={id}>
          <p className="text-small">{because}</p>
          <Behind basis={basis} sources={sources} />
        </li>
      ))}
    </ul>
  );
}

/** What a sentence rests on: sources, our judgement, or neither where no record says it. */
export function Behind({ basis, sources }: Pick<ShownObstacle, "basis" | "sources">) {
  if (basis === "ours") return <p className="text-note text-muted">Our judgement; no source states it.</p>;
  return sources.length === 0 ? null : <SourceLine sources={sources} />;
}
