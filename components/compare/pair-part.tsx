"use client";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { PipelineName, StrategyMark } from "@/components/ui/marks";
import { lowerFirst } from "@/lib/charts/line-data";
import type { Standpoint } from "@/lib/compare/agreement";
import { type CompareData, type ComparePick, strategyNames } from "@/lib/compare/compare-data";
import { pairWords, type SaidOfBoth } from "@/lib/compare/pair-words";
import type { PickPair } from "@/lib/compare/pairs";
import type { Disagreement } from "@/lib/knowledge/disagreement";
import type { Citation, Claim } from "@/lib/knowledge/types";
import type { WordRecords } from "./load-records";
import { ClaimLine, SourceItem } from "./source-lines";

type Evidence = WordRecords["evidence"];
type PairPartProps = { data: CompareData; pair: PickPair; records: WordRecords };

/** Two picks in words: their difference, what is said of both, where sources disagree, and when both are used. */
export function PairPart({ data, pair, records: { evidence, disagreements } }: PairPartProps) {
  const { one, other, comparisons } = pair;
  const { claims, measurements } = evidence;
  const said = pairWords(data, one, other, { claims, measurements, disagreements });
  const id = `pair-${one.id}-${other.id}`.replaceAll("+", "-");
  const staged = one.stages.length + other.stages.length > 2;
  const together = comparisons.filter((comparison) => comparison.together !== null);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="type-section">
        {one.name} and {other.inSentence}
      </h2>
      <div className="grid-12 mt-3 gap-y-8">
        <div className="grid content-start gap-6 md:col-span-7">
          <Part title={staged ? "The difference between their stages" : "The difference"}>
            {comparisons.length === 0 && (
              <p className="type-reading">No source document sets these two against each other.</p>
            )}
            {comparisons.map(({ id: key, difference, cites }) => (
              <Sourced key={key} text={difference} cites={cites} evidence={evidence} />
            ))}
          </Part>
          <Part title="When to combine">
            {together.length + said.sequences.length === 0 && (
              <p className="type-reading">No record here combines these two.</p>
            )}
            {together.map(({ id: key, together: text, cites }) => (
              <Sourced key={key} text={text ?? ""} cites={cites} evidence={evidence} />
            ))}
            {said.sequences.map((sequence) => (
              <Sequence key={sequence.id} sequence={sequence} evidence={evidence} />
            ))}
          </Part>
        </div>
        <div className="grid content-start gap-6 text-small md:col-span-5">
          <ByRatings pair={pair} />
          <div>
            <h3 className="mb-1 font-semibold text-ui">What the documents say of both</h3>
            {said.ofBoth.length + said.agreed.length === 0 && (
              <p className="text-muted">No claim is about both, and on neither do two documents take the same side.</p>
            )}
            {said.ofBoth.map((both) => (
              <OfBoth key={both.criterion} both={both} data={data} evidence={evidence} />
            ))}
            <Points
              summary={`${counted(said.agreed.length)} of either one on which the documents agree`}
              points={said.agreed}
              data={data}
              evidence={evidence}
            />
          </div>
          <div>
            <h3 className="mb-1 font-semibold text-ui">Where sources disagree</h3>
            {said.disagreements.length + said.contested.length === 0 && (
              <p className="text-muted">No record sets one source against another on these two.</p>
            )}
            {said.disagreements.map((record) => (
              <Contested key={record.id} record={record} evidence={evidence} />
            ))}
            <Points
              summary={`${counted(said.contested.length)} of either one with claims for and against`}
              points={said.contested}
              data={data}
              evidence={evidence}
            />
          </div>
        </div>
      </div>
    </section>
  );
}

/** "retention", "effort and retention", "effort, style and retention" */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function counted(ratings: number): string {
  return ratings === 1 ? "1 rating" : `${ratings} ratings`;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-1 font-semibold text-ui">{title}</h3>
      <div className="grid gap-3">{children}</div>
    </div>
  );
}

type SourcedProps = { text: ReactNode; cites: readonly Citation[]; evidence: Evidence };

function Sourced({ text, cites, evidence }: SourcedProps) {
  return (
    <div className="max-w-(--measure)">
      <p className="type-reading">{text}</p>
      {cites.length > 0 && (
        <Disclosure summary={cites.length === 1 ? "1 source" : `${cites.length} sources`} tone="quiet">
          <ul className="grid gap-2 text-note text-soft">
            {cites.map((citation) => (
              <SourceItem key={citation} citation={citation} evidence={evidence} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** A documented order that holds a stage of each. */
function Sequence({ sequence: { name, stages, order }, evidence }: { sequence: ComparePick; evidence: Evidence }) {
  if (order === null) return null;
  return (
    <Sourced
      text={
        <>
          <b className="font-semibold">
            <PipelineName stages={stages} name={`${name}.`} />
          </b>{" "}
          {order.because}
          {order.basis === "ours" && <span className="text-muted"> Our judgement; no source has tried it.</span>}
        </>
      }
      cites={order.cites}
      evidence={evidence}
    />
  );
}

function ByRatings({ pair: { one, other, oneBetter, otherBetter, alike, otherUnits } }: { pair: PickPair }) {
  return (
    <div className="grid gap-3">
      <h3 className="font-semibold text-ui">By the ratings</h3>
      <Better pick={one} criteria={oneBetter} />
      <Better pick={other} criteria={otherBetter} />
      {alike.length > 0 && (
        <p className="text-muted text-note">No clear difference: {alike.map(lowerFirst).join(", ")}.</p>
      )}
      {otherUnits.length > 0 && (
        <p className="text-muted text-note">Different units, so no ratio: {otherUnits.map(lowerFirst).join(", ")}.</p>
      )}
    </div>
  );
}

function Better({ pick, criteria }: { pick: ComparePick; criteria: readonly string[] }) {
  if (criteria.length === 0) return null;
  return (
    <p>
      <StrategyMark strategy={pick.lead} /> {pick.name} is clearly better on {listed(criteria.map(lowerFirst))}.
    </p>
  );
}

type OfBothProps = { both: SaidOfBoth; data: CompareData; evidence: Evidence };

function OfBoth({ both: { criterion, claims }, data, evidence }: OfBothProps) {
  return (
    <Disclosure
      summary={<span className="font-normal">Both: {criterionName(data, criterion)}</span>}
      figure={<Sides of={claims} />}
    >
      <Claims claims={claims} evidence={evidence} />
    </Disclosure>
  );
}

/** A contested question: who says what, and our reading, marked as ours. */
function Contested({ record, evidence }: { record: Disagreement; evidence: Evidence }) {
  const { id, question, sides, reading, answer } = record;
  return (
    <Disclosure
      summary={<span className="font-normal">{question}</span>}
      figure={<span className="text-muted text-note">{answer}</span>}
    >
      <div className="grid gap-3 text-note text-soft">
        {sides.map(({ text, cites }) => (
          <div key={text}>
            <p>{text}</p>
            <p className="text-muted">{[...new Set(cites.map((cite) => evidence.source(cite).label))].join("; ")}</p>
          </div>
        ))}
        <p>
          <b className="font-semibold">Our reading. </b>
          {reading} <a href={`/evidence/disagreements#${id}`}>What was measured</a>
        </p>
      </div>
    </Disclosure>
  );
}

type PointsProps = { summary: string; points: readonly Standpoint[]; data: CompareData; evidence: Evidence };

/** Ratings of one of the two, folded away: they concern the pair only in part. */
function Points({ summary, points, data, evidence }: PointsProps) {
  if (points.length === 0) return null;
  const names = strategyNames(data);
  return (
    <Disclosure summary={summary} tone="quiet">
      {points.map(({ strategy, criterion, speaksFor, speaksAgainst }) => (
        <Disclosure
          key={`${strategy} ${criterion}`}
          summary={
            <span className="font-normal">
              <StrategyMark strategy={strategy} /> {names.get(strategy)}: {criterionName(data, criterion)}
            </span>
          }
          figure={<Sides of={[...speaksFor, ...speaksAgainst]} />}
        >
          <Claims claims={[...speaksFor, ...speaksAgainst]} evidence={evidence} />
        </Disclosure>
      ))}
    </Disclosure>
  );
}

const SIDES = [
  { stance: "for", title: "For" },
  { stance: "against", title: "Against" },
  { stance: "neutral", title: "Also said" },
] as const;

/** "7 for, 5 against" */
function Sides({ of }: { of: readonly Claim[] }) {
  const parts = SIDES.flatMap(({ stance }) => {
    const count = of.filter((claim) => claim.stance === stance).length;
    return count === 0 ? [] : [`${count} ${stance}`];
  });
  return <span className="text-muted text-note">{parts.join(", ")}</span>;
}

function Claims({ claims, evidence }: { claims: readonly Claim[]; evidence: Evidence }) {
  return (
    <div className="grid gap-3 text-note text-soft">
      {SIDES.map(({ stance, title }) => {
        const some = claims.filter((claim) => claim.stance === stance);
        if (some.length === 0) return null;
        return (
          <div key={stance}>
            <h4 className="text-label text-muted">{title}</h4>
            <ul className="grid gap-2">
              {some.map((claim) => (
                <ClaimLine key={claim.id} claim={claim} evidence={evidence} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function criterionName({ criteria }: CompareData, id: SaidOfBoth["criterion"]): string {
  return criteria.find((criterion) => criterion.id === id)?.name ?? id;
}
