"use client";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { PipelineName, StrategyMark } from "@/components/ui/marks";
import { lowerFirst } from "@/lib/charts/line-data";
import type { CompareData, ComparePick } from "@/lib/compare/compare-data";
import { pairWords } from "@/lib/compare/pair-words";
import type { PickPair } from "@/lib/compare/pairs";
import type { Citation } from "@/lib/knowledge/types";
import type { WordRecords } from "./load-records";
import { Contested, OfBoth, Points } from "./pair-claims";
import { SourceItem } from "./source-lines";

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
