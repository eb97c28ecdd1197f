"use client";
import { type ReactNode, useCallback } from "react";
import type { GuideAddresses } from "@/components/guide/guide-job";
import { type Evidence, loadEvidence } from "@/components/guide/load-evidence";
import { Disclosure } from "@/components/ui/disclosure";
import { LoadFailed } from "@/components/ui/load-failed";
import { StrategyMark } from "@/components/ui/marks";
import { useLoaded } from "@/components/ui/use-loaded";
import type { CompareRow } from "@/lib/compare/compare-view";
import { formatSpread, formatTypical } from "@/lib/format";
import type { Cell, StrategyId } from "@/lib/knowledge/ids";
import type { Claim } from "@/lib/knowledge/types";
import { ClaimLine, MeasurementLine } from "./source-lines";

type RangeEvidenceProps = {
  row: CompareRow;
  /** Of single strategies. */
  names: ReadonlyMap<StrategyId, string>;
  addresses: GuideAddresses["evidence"];
};

/** What stands behind a row: each rating's reason, who speaks for and against it, and what was measured. */
export function RangeEvidence({ row: { criterion, axis, cells }, names, addresses }: RangeEvidenceProps) {
  const load = useCallback(() => loadEvidence(addresses), [addresses]);
  const { value: evidence, problem, retry } = useLoaded(load);
  const stages = [...new Set(cells.flatMap(({ pick }) => pick.stages))];
  const pipelines = cells.filter(({ pick }) => pick.stages.length > 1);
  return (
    <div className="grid gap-6 pt-4 pb-3 text-small @min-[46rem]:pl-[17px]">
      <p className="max-w-(--measure) text-soft">
        {criterion.question}{" "}
        {criterion.scale.kind === "steps" && `From 1, ${criterion.scale.steps[0]}, to 5, ${criterion.scale.steps[4]}.`}
        {pipelines.length > 0 && ` ${combinedText(criterion)}`}
      </p>
      {problem !== null && (
        <LoadFailed lead="The sources could not be loaded." retry={retry}>
          {problem}
        </LoadFailed>
      )}
      {problem === null && evidence === null && <p className="min-h-64 text-muted">Fetching reasons and sources.</p>}
      {evidence !== null && (
        <div className="grid gap-x-6 gap-y-8 @min-[46rem]:grid-cols-2">
          {stages.map((stage) => (
            <Behind
              key={stage}
              stage={stage}
              name={names.get(stage) ?? stage}
              criterion={criterion.id}
              axis={axis}
              evidence={evidence}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** How stages combine, by what kind of criterion it is. */
const COMBINED = {
  benefit:
    "For a sequence: a later stage keeps part of what an earlier one gained, and its own value counts where that is higher.",
  risk: "For a sequence: staying safe takes every stage, so risks compound.",
  cost: "For a sequence: a later stage adds half of its own cost.",
  serving: "For a sequence: a short prompt or a small model stays, and whatever lengthens requests is paid.",
};

/** Amounts add as the reader would count them; the ranking in the guide is milder where the kinds differ. */
const ADDED =
  "For a sequence: the amounts of its stages are added. In ranking, the guide takes a later stage of another kind of example at half of its cost.";

function combinedText({ kind, scale }: CompareRow["criterion"]): string {
  return kind === "cost" && scale.kind === "quantity" ? ADDED : COMBINED[kind];
}

type BehindProps = {
  stage: StrategyId;
  name: string;
  criterion: CompareRow["criterion"]["id"];
  axis: CompareRow["axis"];
  evidence: Evidence;
};

function Behind({ stage, name, criterion, axis, evidence }: BehindProps) {
  const rating = evidence.rating(stage, criterion);
  if (rating === undefined) return null;
  const cell: Cell = `${stage}/${criterion}`;
  const claims = evidence.claims.filter(({ bearsOn }) => bearsOn.includes(cell));
  const measured = evidence.measurements.filter(({ bearsOn }) => bearsOn.includes(cell));
  return (
    <section className="grid content-start gap-2">
      <h3 className="flex flex-wrap items-center gap-x-2 font-semibold">
        <StrategyMark strategy={stage} />
        {name}
        <span className="font-normal text-soft">
          {formatTypical(rating, axis.style, axis.unit)}
          {!rating.none && `, low to high ${formatSpread(rating, axis.style, axis.unit)}`}
        </span>
      </h3>
      <p className="max-w-(--measure)">{rating.rationale}</p>
      {rating.basis === "ours" && (
        <p className="text-muted text-note">Our judgement, drawn hatched; nobody has published a figure.</p>
      )}
      <Claims title="Speaks for it" claims={claims.filter(({ stance }) => stance === "for")} evidence={evidence} />
      <Claims
        title="Speaks against it"
        claims={claims.filter(({ stance }) => stance === "against")}
        evidence={evidence}
      />
      <Claims title="Also said" claims={claims.filter(({ stance }) => stance === "neutral")} evidence={evidence} />
      {measured.length > 0 && (
        <List title="Measured" count={measured.length}>
          {measured.map((measurement) => (
            <MeasurementLine key={measurement.id} measurement={measurement} evidence={evidence} />
          ))}
        </List>
      )}
      {claims.length === 0 && measured.length === 0 && rating.basis === "sourced" && (
        <List title="Rests on" count={rating.cites.length}>
          {rating.cites.map((citation) => {
            const { label, text } = evidence.source(citation);
            return (
              <li key={citation}>
                {text} <span className="text-muted">{label}</span>
              </li>
            );
          })}
        </List>
      )}
    </section>
  );
}

function Claims({ title, claims, evidence }: { title: string; claims: readonly Claim[]; evidence: Evidence }) {
  if (claims.length === 0) return null;
  return (
    <List title={title} count={claims.length}>
      {claims.map((claim) => (
        <ClaimLine key={claim.id} claim={claim} evidence={evidence} />
      ))}
    </List>
  );
}

/** Lists of up to three lie open. */
function List({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const items = <ul className="grid gap-2 text-note text-soft">{children}</ul>;
  if (count > 3)
    return (
      <Disclosure summary={`${title}, ${count}`} tone="quiet">
        {items}
      </Disclosure>
    );
  return (
    <div>
      <h4 className="mb-1 text-label text-muted">{title}</h4>
      {items}
    </div>
  );
}
