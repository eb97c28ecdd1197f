"use client";
import { useCallback } from "react";
import { IntervalBar } from "@/components/charts/interval-bar";
import { Disclosure } from "@/components/ui/disclosure";
import { StrategyMark } from "@/components/ui/marks";
import { RecordSource } from "@/components/ui/record-source";
import { ErrorNote } from "@/components/ui/side-note";
import { useLoaded } from "@/components/ui/use-loaded";
import { formatShare, formatSpread, formatTypical } from "@/lib/format";
import type { Source } from "@/lib/knowledge/source";
import type { Rating } from "@/lib/knowledge/types";
import type { GuideAddresses } from "./guide-job";
import { type GuideWords, stageIds } from "./guide-words";
import { type Evidence, loadEvidence } from "./load-evidence";

type CriterionEvidenceProps = {
  words: GuideWords;
  criterion: GuideWords["criteria"][number];
  weight: number;
  /** Strategies of both alternatives, each once. */
  stages: readonly string[];
  addresses: GuideAddresses["evidence"];
};

/** What stands behind one line of the ledger: the weight, each strategy's rating, and who says so. */
export function CriterionEvidence({ words, criterion, weight, stages, addresses }: CriterionEvidenceProps) {
  const load = useCallback(() => loadEvidence(addresses), [addresses]);
  const { value: evidence, problem } = useLoaded(load);
  return (
    <div className="grid gap-4 pt-1 pb-4 text-small">
      <p className="text-soft">
        {criterion.question} Weight {formatShare(weight, 1)} of all, as your answers stand. {describeScale(criterion)}
      </p>
      {problem !== null && <ErrorNote lead="The sources could not be loaded.">{problem}</ErrorNote>}
      {problem === null && evidence === null && <p className="min-h-24 text-muted">Fetching the ratings.</p>}
      {evidence !== null &&
        stages.map((stage) => {
          const rating = evidence.rating(stage, criterion.id);
          return rating === undefined ? null : (
            <RatingPart key={stage} words={words} rating={rating} criterion={criterion} source={evidence.source} />
          );
        })}
    </div>
  );
}

type RatingPartProps = {
  words: GuideWords;
  rating: Rating;
  criterion: GuideWords["criteria"][number];
  source: Evidence["source"];
};

function RatingPart({ words, rating, criterion, source }: RatingPartProps) {
  const { scale } = criterion;
  const [lead] = stageIds(words, [rating.strategy]);
  const axis =
    scale.kind === "steps"
      ? { from: 1, to: scale.steps.length, log: false }
      : { from: scale.from, to: scale.to, log: scale.log };
  const unit = scale.kind === "quantity" ? scale.unit : "";
  return (
    <section className="grid gap-1">
      <h3 className="flex flex-wrap items-center gap-x-2 font-semibold">
        {lead !== undefined && <StrategyMark strategy={lead} />}
        {words.strategies.find(({ id }) => id === rating.strategy)?.name}
        <span className="font-normal text-soft">
          {formatTypical(rating, "significant", unit === "" ? "of 5" : unit)}
          {!rating.none && `, ${formatSpread(rating, "significant", unit)}`}
        </span>
      </h3>
      {lead !== undefined && (
        <IntervalBar
          interval={{ low: rating.low, typical: rating.typical, high: rating.high, lead, basis: rating.basis }}
          scale={axis}
        />
      )}
      <p>{rating.rationale}</p>
      {rating.basis === "ours" ? (
        <p className="text-note text-muted">Our judgement, drawn hatched; nobody has published a figure.</p>
      ) : (
        <Sources cites={rating.cites} source={source} />
      )}
    </section>
  );
}

/** Measurements first, then what the documents claim; the first few in sight. */
function Sources({ cites, source }: { cites: Rating["cites"]; source: Evidence["source"] }) {
  const sorted = [
    ...cites.filter((cite) => !cite.startsWith("claim:")),
    ...cites.filter((cite) => cite.startsWith("claim:")),
  ];
  const list = (shown: Rating["cites"]) => (
    <ul className="mt-1 grid gap-1.5 text-note">
      {shown.map((citation) => (
        <SourceItem key={citation} source={source(citation)} />
      ))}
    </ul>
  );
  return (
    <>
      {list(sorted.slice(0, SHOWN))}
      {sorted.length > SHOWN && (
        <Disclosure summary={`${sorted.length - SHOWN} more sources`} tone="quiet">
          {list(sorted.slice(SHOWN))}
        </Disclosure>
      )}
    </>
  );
}

const SHOWN = 5;

function SourceItem({ source: { label, url, permalink, text, caveat, confidence } }: { source: Source }) {
  return (
    <li className="text-soft">
      {text} {caveat !== null && <em className="not-italic text-muted">{caveat} </em>}
      <span className="text-muted">
        <RecordSource text={label} href={url} permalinks={[permalink]} />
        {confidence !== null && confidence !== "high" && `, ${confidence} confidence`}
      </span>
    </li>
  );
}

/** "1: nothing is fitted; 5: expected unless guarded against. Less is better." */
function describeScale({ scale, better }: GuideWords["criteria"][number]): string {
  const direction = better === "lower" ? "Less is better." : "More is better.";
  if (scale.kind === "quantity") return `In ${scale.unit}${scale.log ? ", log scale" : ""}. ${direction}`;
  return `From 1, ${scale.steps[0]}, to 5, ${scale.steps[4]}. ${direction}`;
}
