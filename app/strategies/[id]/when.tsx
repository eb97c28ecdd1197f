import { ClaimList } from "@/components/strategies/claim-list";
import { MarginNote, PageSection } from "@/components/strategies/page-section";
import { SourceLinks } from "@/components/strategies/source-links";
import { Statements } from "@/components/strategies/statements";
import type { Strategy } from "@/lib/knowledge/types";
import { claimsOf } from "./claims";
import { constraintsOf, portraitOf, shown } from "./sheet";

export function When({ strategy }: { strategy: Strategy }) {
  const { choose, avoid } = portraitOf(strategy.id);
  const constraints = constraintsOf(strategy);
  const stances = claimsOf(strategy.id);
  const silent = stances.every(({ count }) => count === 0);
  const noneAgainst = !silent && stances.every(({ stance, count }) => stance !== "against" || count === 0);
  return (
    <PageSection
      id="when"
      title="When to choose it, and when not"
      aside={
        <MarginNote lead="What can stand in its way">
          {constraints.length === 0 ? (
            <p>Nothing: prompting is always possible, so the guide never rules it out.</p>
          ) : (
            <ul className="grid gap-2">
              {constraints.map(({ id, status, because, ours, sources, liftedBy }) => (
                <li key={id}>
                  <b>{status === "blocked" ? "Ruled out." : "Delayed."}</b> {because}{" "}
                  {liftedBy.length > 0 && `Lifted by: ${liftedBy.join(" or ")}. `}
                  <SourceLinks sources={sources} ours={ours} />
                </li>
              ))}
            </ul>
          )}
        </MarginNote>
      }
    >
      <div className="grid gap-x-6 gap-y-8 sm:grid-cols-2">
        <section>
          <h3 className="mb-2.5 font-semibold text-small">Choose it when</h3>
          <Statements items={choose.map((statement) => shown(statement))} />
        </section>
        <section>
          <h3 className="mb-2.5 font-semibold text-small">Not when</h3>
          <Statements items={avoid.map((statement) => shown(statement, statement.instead))} />
        </section>
      </div>
      <section className="mt-10">
        <h3 className="font-semibold text-small">What the four documents say</h3>
        {silent ? (
          <p className="mt-1 text-small text-soft">
            Nothing: none of the four documents makes a claim about {strategy.inSentence}. What stands here comes from
            papers and documentation.
          </p>
        ) : (
          <div className="mt-1">
            <ClaimList stances={stances} />
            {noneAgainst && <p className="mt-2 text-note text-muted">They say nothing against it.</p>}
          </div>
        )}
      </section>
    </PageSection>
  );
}
