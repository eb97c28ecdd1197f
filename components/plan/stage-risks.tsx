import { Disclosure } from "@/components/ui/disclosure";
import { SourceLine } from "@/components/ui/source-line";
import type { ShownRisk } from "@/lib/plan/plan-view";

/** The most pressing in sight; the others one click away, and open in print. */
export function StageRisks({ risks }: { risks: readonly ShownRisk[] }) {
  const list = (shown: readonly ShownRisk[]) => (
    <ul className="grid gap-3 text-small">
      {shown.map((risk) => (
        <Risk key={risk.id} risk={risk} />
      ))}
    </ul>
  );
  return (
    <>
      {list(risks.slice(0, RISKS_SHOWN))}
      {risks.length > RISKS_SHOWN && (
        <Disclosure summary={`${risks.length - RISKS_SHOWN} more`} tone="quiet">
          {list(risks.slice(RISKS_SHOWN))}
        </Disclosure>
      )}
    </>
  );
}

const RISKS_SHOWN = 4;

function Risk({ risk: { name, text, mitigation, raised, sources } }: { risk: ShownRisk }) {
  return (
    <li>
      <b className="font-semibold">{name}.</b>{" "}
      {raised === "yes" && <span className="text-caution">Raised by your answers. </span>}
      {text} <span className="text-soft">What to do: {mitigation}</span>
      {sources.length > 0 && <SourceLine sources={sources} />}
    </li>
  );
}
