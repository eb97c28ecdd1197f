"use client";
import { Disclosure } from "@/components/ui/disclosure";
import { StrategyMark } from "@/components/ui/marks";
import type { Standpoint } from "@/lib/compare/agreement";
import { type CompareData, strategyNames } from "@/lib/compare/compare-data";
import type { SaidOfBoth } from "@/lib/compare/pair-words";
import type { Disagreement } from "@/lib/knowledge/disagreement";
import type { Claim } from "@/lib/knowledge/types";
import type { WordRecords } from "./load-records";
import { ClaimLine } from "./source-lines";

type Evidence = WordRecords["evidence"];
type OfBothProps = { both: SaidOfBoth; data: CompareData; evidence: Evidence };

/** Claims about both on one criterion. */
export function OfBoth({ both: { criterion, claims }, data, evidence }: OfBothProps) {
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
export function Contested({ record, evidence }: { record: Disagreement; evidence: Evidence }) {
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
export function Points({ summary, points, data, evidence }: PointsProps) {
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
