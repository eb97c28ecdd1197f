"use client";
import { useCallback } from "react";
import type { Evidence } from "@/components/guide/load-evidence";
import { Disclosure } from "@/components/ui/disclosure";
import { StrategyMark } from "@/components/ui/marks";
import { ErrorNote } from "@/components/ui/side-note";
import { useLoaded } from "@/components/ui/use-loaded";
import { lowerFirst } from "@/lib/charts/line-data";
import { type Standpoint, standpoints } from "@/lib/compare/agreement";
import { type CompareData, type ComparePick, strategyNames } from "@/lib/compare/compare-data";
import { type PickPair, pickPairs } from "@/lib/compare/pairs";
import type { Citation, Comparison } from "@/lib/knowledge/types";
import type { CompareAddresses } from "./compare-addresses";
import { loadWords } from "./load-records";
import { ClaimLine, SourceItem } from "./source-lines";

type WordsViewProps = { data: CompareData; picks: readonly ComparePick[]; addresses: CompareAddresses };

/** For each two picks: the difference that the documents draw, what they agree on, where they do not, and when both are used. */
export function WordsView({ data, picks, addresses }: WordsViewProps) {
  const load = useCallback(() => loadWords(addresses), [addresses]);
  const { value: records, problem, retry } = useLoaded(load);
  if (problem !== null)
    return (
      <ErrorNote
        lead="The texts could not be loaded."
        announce
        actions={
          <button type="button" onClick={retry}>
            Try again
          </button>
        }
      >
        {problem}
      </ErrorNote>
    );
  if (records === null) return <p className="min-h-128 text-muted text-small">Fetching what the documents say.</p>;
  if (picks.length < 2) return <p className="type-reading">Add a second pick to read what sets the two apart.</p>;
  return (
    <div className="grid gap-14 pt-2">
      {pickPairs(data, picks, records.comparisons).map((pair) => (
        <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} evidence={records.evidence} />
      ))}
      <Standpoints data={data} picks={picks} evidence={records.evidence} />
    </div>
  );
}

function Pair({ pair, evidence }: { pair: PickPair; evidence: Evidence }) {
  const { one, other, comparisons, otherBetter, oneBetter, alike, otherUnits } = pair;
  const id = `pair-${one.id}-${other.id}`.replaceAll("+", "-");
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="type-section">
        {one.name} and {other.inSentence}
      </h2>
      <div className="grid-12 mt-3 gap-y-6">
        <div className="grid content-start gap-6 md:col-span-7">
          {comparisons.length === 0 ? (
            <p className="type-reading">No source document sets these two against each other.</p>
          ) : (
            comparisons.map((comparison) => <Drawn key={comparison.id} comparison={comparison} evidence={evidence} />)
          )}
        </div>
        <div className="grid content-start gap-3 text-small md:col-span-5">
          <h3 className="font-semibold">By the ratings</h3>
          <Better pick={one} criteria={oneBetter} />
          <Better pick={other} criteria={otherBetter} />
          {alike.length > 0 && (
            <p className="text-muted text-note">No clear difference: {alike.map(lowerFirst).join(", ")}.</p>
          )}
          {otherUnits.length > 0 && (
            <p className="text-muted text-note">
              Different units, so no ratio: {otherUnits.map(lowerFirst).join(", ")}.
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

/** What several documents say of each strategy, once for all pairs. */
function Standpoints({ data, picks, evidence }: Omit<WordsViewProps, "addresses"> & { evidence: Evidence }) {
  const stages = [...new Set(picks.flatMap((pick) => pick.stages))];
  const { agreed, contested } = standpoints(evidence.claims, stages);
  return (
    <div className="grid-12 gap-y-10 border-line border-t pt-8">
      <div className="text-small md:col-span-6">
        <Points
          title="What more than one document says of them"
          points={agreed}
          data={data}
          evidence={evidence}
          nothing="On none of them do two documents take the same side."
        />
      </div>
      <div className="text-small md:col-span-6">
        <Points
          title="Where the documents disagree"
          points={contested}
          data={data}
          evidence={evidence}
          nothing="No criterion has claims on both sides."
        />
      </div>
    </div>
  );
}

function Drawn({ comparison, evidence }: { comparison: Comparison; evidence: Evidence }) {
  const { difference, together, cites } = comparison;
  return (
    <div>
      <div className="type-reading">
        <p>{difference}</p>
        {together !== null && (
          <p>
            <b className="font-semibold">Together. </b>
            {together}
          </p>
        )}
      </div>
      <div className="mt-2 max-w-(--measure)">
        <Sources cites={cites} evidence={evidence} />
      </div>
    </div>
  );
}

function Sources({ cites, evidence }: { cites: readonly Citation[]; evidence: Evidence }) {
  return (
    <Disclosure summary={`${cites.length} sources`} tone="quiet">
      <ul className="grid gap-2 text-note text-soft">
        {cites.map((citation) => (
          <SourceItem key={citation} citation={citation} evidence={evidence} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Better({ pick, criteria }: { pick: ComparePick; criteria: readonly string[] }) {
  if (criteria.length === 0) return null;
  return (
    <p>
      <StrategyMark strategy={pick.lead} /> {pick.name} is clearly better on {criteria.join(", ").toLowerCase()}.
    </p>
  );
}

type PointsProps = {
  title: string;
  points: readonly Standpoint[];
  data: CompareData;
  evidence: Evidence;
  nothing: string;
};

function Points({ title, points, data, evidence, nothing }: PointsProps) {
  const names = strategyNames(data);
  return (
    <div>
      <h2 className="mb-2 font-semibold text-ui">{title}</h2>
      {points.length === 0 && <p className="mt-1 text-muted text-note">{nothing}</p>}
      {points.map(({ strategy, criterion, speaksFor, speaksAgainst }) => (
        <Disclosure
          key={`${strategy} ${criterion}`}
          summary={
            <span className="font-normal">
              <StrategyMark strategy={strategy} /> {names.get(strategy)}:{" "}
              {data.criteria.find(({ id }) => id === criterion)?.name}
            </span>
          }
          figure={
            <span className="text-muted text-note">
              {[
                ...(speaksFor.length > 0 ? [`${speaksFor.length} for`] : []),
                ...(speaksAgainst.length > 0 ? [`${speaksAgainst.length} against`] : []),
              ].join(", ")}
            </span>
          }
        >
          <div className="grid gap-3 text-note text-soft">
            {[
              { side: "For", claims: speaksFor },
              { side: "Against", claims: speaksAgainst },
            ]
              .filter(({ claims }) => claims.length > 0)
              .map(({ side, claims }) => (
                <div key={side}>
                  <h4 className="text-label text-muted">{side}</h4>
                  <ul className="grid gap-2">
                    {claims.map((claim) => (
                      <ClaimLine key={claim.id} claim={claim} evidence={evidence} />
                    ))}
                  </ul>
                </div>
              ))}
          </div>
        </Disclosure>
      ))}
    </div>
  );
}
