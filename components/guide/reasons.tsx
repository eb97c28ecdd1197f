import { SourceLine } from "@/components/ui/source-line";
import type { ShownReason } from "@/lib/plan/guide-view";

/** Sentences of records, each with its sources or as our judgement. */
export function Reasons({ reasons }: { reasons: readonly ShownReason[] }) {
  return (
    <ul className="mt-2 grid gap-3">
      {reasons.map(({ id, because, basis, sources }) => (
        <li key={id}>
          <p className="text-small">{because}</p>
          {basis === "ours" ? (
            <p className="text-note text-muted">Our judgement; no source states it.</p>
          ) : (
            <SourceLine sources={sources} />
          )}
        </li>
      ))}
    </ul>
  );
}
