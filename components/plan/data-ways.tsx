import { SourceLine } from "@/components/ui/source-line";
import { formatCompact, formatCount } from "@/lib/format";
import type { ShownWay } from "@/lib/plan/plan-view";

/** The ways to have enough data for a stage that the answers leave open, and the format it is trained on. */
export function DataWays({ ways, format }: { ways: readonly ShownWay[]; format: string | null }) {
  const open = ways.filter(({ holds }) => holds !== "no");
  return (
    <div className="grid gap-3 text-small">
      {open.length === 0 && <p className="text-soft">Nothing has to be collected for it.</p>}
      {open.map(({ id, kinds, amounts, have, because, sources, basis }) => (
        <div key={id}>
          <p>
            {kinds.length > 0 && <b className="font-semibold">{kinds.join(", ")}. </b>}
            {because}
          </p>
          {amounts !== null && (
            <p className="text-soft">
              Worth a try from {amountText(amounts.start)}, comfortable from {amountText(amounts.comfortable)}{" "}
              {amounts.unit}
              {have !== null && `; you have ${amountText(have.low)} to ${amountText(have.high)}`}.
            </p>
          )}
          {basis === "ours" ? <p className="text-note text-muted">Our judgement.</p> : <SourceLine sources={sources} />}
        </div>
      ))}
      {format !== null && (
        <p className="text-note text-muted">
          Format: <code className="font-mono text-code">{format}</code>
        </p>
      )}
    </div>
  );
}

/** Whole numbers up to a million, shorter beyond: "7,500", "1 B". */
function amountText(amount: number): string {
  return amount < 1_000_000 ? formatCount(amount) : formatCompact(amount);
}
